// What a customer takes elsewhere: a credential, a certificate about a withdrawal, consent receipts. Verified by libraries nobody here wrote.
// Environment: API, ISSUER (of credentials), TOKEN (the customer's), CUSTOMER (its id), WITHDRAWN (a grant that it took back), EXAMPLES (folder of the published ones).

import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import Ajv from 'ajv-draft-04'
import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose'
import jsonld from 'jsonld'

const env = new Proxy(process.env, {
  get: (variables, name) => variables[name] ?? assert.fail(`set the environment variable ${name}`),
})
const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', env.API))
const rules = { issuer: env.ISSUER, typ: 'vc+jwt', algorithms: ['ES256'], requiredClaims: ['exp', 'nbf', 'iat', 'jti', 'sub'] }
const verify = (credential, more = {}) => jwtVerify(credential, keys, { ...rules, ...more })
const hour = 3_600_000

const get = async (path) => {
  const response = await fetch(new URL(path, env.API), { headers: { authorization: `Bearer ${env.TOKEN}` } })
  assert.equal(response.status, 200, await response.clone().text())
  return response.text()
}
const ask = async (query) => {
  const response = await fetch(new URL('/graphql', env.API), {
    method: 'POST',
    headers: { authorization: `Bearer ${env.TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = await response.json()
  assert.equal(errors, undefined)
  return data
}
const tampered = (credential, change) => {
  const [header, payload, signature] = credential.split('.')
  const claims = JSON.parse(Buffer.from(payload, 'base64url'))
  change(claims)
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
}

describe('the credential of a passport', () => {
  test('is verified with the keys of its issuer, and says what the passport says', async () => {
    const { payload, protectedHeader } = await verify(await get('/passport/credential'))
    assert.equal(protectedHeader.cty, 'vc')
    assert.equal(payload['@context'][0], 'https://www.w3.org/ns/credentials/v2')
    assert.deepEqual(payload.type, ['VerifiableCredential', 'DataPassportCredential'])
    assert.equal(payload.issuer, env.ISSUER)
    assert.equal(payload.credentialSubject.id, `urn:ecosystem:customer:${env.CUSTOMER}`)
    assert.equal(payload.credentialSubject.epoch, 1)
    assert.equal(payload.credentialSubject.consentReceipt['@type'], 'dpv:ConsentReceipt')
    assert.equal(payload.credentialSubject.consentReceipt['dpv:hasRecordOfActivity'].length, 2)
    assert.equal(Date.parse(payload.validUntil), payload.exp * 1000)
    assert.equal(Date.parse(payload.validFrom), payload.nbf * 1000)
    assert.equal(payload.exp - payload.nbf, 24 * 3600)
  })

  test('is the same as a field', async () => {
    const { payload } = await verify((await ask('{ passportCredential }')).passportCredential)
    assert.equal(payload.credentialSubject.id, `urn:ecosystem:customer:${env.CUSTOMER}`)
  })

  test('is refused when a single claim was changed', async () => {
    const credential = await get('/passport/credential')
    for (const change of [(c) => { c.credentialSubject.epoch = 0 }, (c) => { c.exp += 3600 }, (c) => { c.credentialSubject.id = 'urn:ecosystem:customer:cu_other' }, (c) => { delete c.credentialSubject.consentReceipt }])
      await assert.rejects(verify(tampered(credential, change)), { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' })
  })

  test('is refused a day later, and before it was issued', async () => {
    const credential = await get('/passport/credential')
    await verify(credential, { currentDate: new Date(Date.now() + 23 * hour) })
    await assert.rejects(verify(credential, { currentDate: new Date(Date.now() + 25 * hour) }), { code: 'ERR_JWT_EXPIRED' })
    await assert.rejects(verify(credential, { currentDate: new Date(Date.now() - hour) }), { code: 'ERR_JWT_CLAIM_VALIDATION_FAILED' })
  })

  test('is refused when somebody else signed it, under the same key id or without a signature', async () => {
    const credential = await get('/passport/credential')
    const { keys: [published] } = await (await fetch(new URL('/.well-known/jwks.json', env.API))).json()
    const other = await generateKeyPair('ES256')
    const forged = await new SignJWT(decodeJwt(credential)).setProtectedHeader({ alg: 'ES256', typ: 'vc+jwt', kid: published.kid }).sign(other.privateKey)
    await assert.rejects(verify(forged), { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' })
    // The forgery is a good one: its own key verifies it.
    await jwtVerify(forged, createLocalJWKSet({ keys: [{ ...(await exportJWK(other.publicKey)), kid: published.kid }] }), rules)
    const unsigned = [Buffer.from('{"alg":"none","typ":"vc+jwt"}').toString('base64url'), credential.split('.')[1], ''].join('.')
    await assert.rejects(verify(unsigned))
  })
})

describe('the certificate about a withdrawal', () => {
  test('is verified, and says what the field says', async () => {
    const { revocationCertificate: shown } = await ask(`{ revocationCertificate(consent: "${env.WITHDRAWN}") { grantee withdrawnAt epoch acknowledged credential } }`)
    const { payload } = await verify(shown.credential)
    assert.deepEqual(payload.type, ['VerifiableCredential', 'RevocationCertificate'])
    const said = payload.credentialSubject
    assert.deepEqual([said.consent, said.grantee, said.epoch, said.acknowledged], [env.WITHDRAWN, shown.grantee, shown.epoch, shown.acknowledged])
    assert.equal(Date.parse(said.withdrawnAt), Date.parse(shown.withdrawnAt))
    await assert.rejects(verify(tampered(shown.credential, (c) => { c.credentialSubject.acknowledged = true })), { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' })
  })
})

describe('consent receipts', () => {
  /** Every property, with the place where it is. */
  const properties = (node, at = '$') =>
    Array.isArray(node) ? node.flatMap((one, nth) => properties(one, `${at}[${nth}]`))
    : node && typeof node === 'object' ? Object.entries(node).flatMap(([name, value]) => [[`${at}.${name}`, name], ...properties(value, `${at}.${name}`)])
    : []
  const count = (node) => properties(node).filter(([, name]) => !name.startsWith('@') && !/^\d+$/.test(name)).length
  const offline = { documentLoader: (url) => assert.fail(`${url} is not needed`) }

  test('after ISO/IEC TS 27560 are JSON-LD of which every term means something', async () => {
    const receipt = JSON.parse(await get('/passport/consent-receipt'))
    const expanded = await jsonld.expand(receipt, { ...offline, safe: true })
    for (const [at, name] of properties(expanded)) assert.ok(name.startsWith('@') || name.startsWith('http'), `${at} has no meaning`)
    const { '@context': _, ...plain } = receipt
    assert.equal(count(expanded), count(plain), 'a term was dropped')
    assert.equal(expanded[0]['@type'][0], 'https://w3id.org/dpv#ConsentReceipt')
  })

  test('are read as the published examples are: with the same terms for the same things', async () => {
    const folder = join(env.EXAMPLES, 'dpv27560_examples')
    const known = new Set(readdirSync(folder).flatMap((file) => properties(JSON.parse(readFileSync(join(folder, file)))).map(([, name]) => name)))
    const { '@context': _, ...receipt } = JSON.parse(await get('/passport/consent-receipt'))
    // Named in the guide's table of party fields, and in no example.
    const inTheTable = new Set(['dpv:hasAddress', 'dpv:hasContact'])
    for (const [at, name] of properties(receipt)) assert.ok(known.has(name) || inTheTable.has(name), `${at} is in no example`)
  })

  test('after Kantara 1.1 are valid by its schema, as the published example is', async () => {
    const folder = join(env.EXAMPLES, 'CR_v1_1')
    const schema = JSON.parse(readFileSync(join(folder, 'kantara-consent-receipt-v1_1-schema.json'), 'utf8').replace(/^\s*\/\/.*$/gm, ''))
    const validate = new Ajv({ strict: false }).compile(schema)
    const check = (receipt) => { validate(receipt); return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`) }
    assert.deepEqual(check(JSON.parse(readFileSync(join(folder, 'kantara-consent-receipt-v1_1-example.json'), 'utf8'))), [])
    const receipt = JSON.parse(await get('/passport/consent-receipt?format=kantara'))
    assert.deepEqual(check(receipt), [])
    assert.equal(receipt.services.length, 1)
    delete receipt.piiControllers[0].email
    assert.notDeepEqual(check(receipt), [])
  })
})
