// Verifies certificates and status lists with the libraries that verifiers use. Environment: API (of the platform), ISSUER (as credentials name it),
// VALID, SUSPENDED, EXPIRED (credentials, compact).

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkStatus, decodeList, getCredentialStatus, statusTypeMatches } from '@digitalbazaar/vc-bitstring-status-list'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'

const env = new Proxy(process.env, {
  get: (variables, name) => variables[name] ?? assert.fail(`set the environment variable ${name}`),
})
const options = { issuer: env.ISSUER, typ: 'vc+jwt', algorithms: ['ES256'] }
/** The issuer's addresses, as this test reaches them. */
const here = (url) => url.replace(env.ISSUER, env.API)
// Keys are found as any verifier finds them: by the metadata of the issuer that credentials name.
const issuer = await (await fetch(here(`${env.ISSUER}/.well-known/jwt-vc-issuer`))).json()
assert.equal(issuer.issuer, env.ISSUER)
const keys = createRemoteJWKSet(new URL(here(issuer.jwks_uri)))

/** A status list's credential, compact, as anybody gets it. */
const listAt = async (url) => {
  const response = await fetch(here(url))
  assert.equal(response.status, 200)
  assert.match(response.headers.get('content-type'), /^application\/vc\+jwt/)
  assert.equal(response.headers.get('cache-control'), 'public, max-age=300')
  return response.text()
}

/** What a credential that is a JWT says, once its signature is the issuer's: the status library knows other proofs alone, so jose looks at this one. */
const verified = async (credential) => (await jwtVerify(credential, keys, options)).payload

/** What the status library says of a credential: whether it could tell, and the purposes whose bit is set. The lists come from `at`. */
const statusOf = async (credential, at = listAt) => {
  const documentLoader = async (url) => ({ documentUrl: url, document: await verified(await at(url)) })
  const { verified: told, results, error } = await checkStatus({ credential: await verified(credential), documentLoader, verifyBitstringStatusListCredential: false })
  return { told, set: results?.filter(({ status }) => status).map(({ credentialStatus }) => credentialStatus.statusPurpose), why: error?.message }
}

/** The same list with the bit of a credential turned, under the signature that it had. */
const turned = async (list, credential) => {
  const [header, payload, signature] = list.split('.')
  const claims = JSON.parse(Buffer.from(payload, 'base64url'))
  const { statusListIndex } = getCredentialStatus({ credential: decodeJwt(credential), statusPurpose: claims.credentialSubject.statusPurpose })
  const bits = await decodeList(claims.credentialSubject)
  bits.setStatus(Number(statusListIndex), !bits.getStatus(Number(statusListIndex)))
  claims.credentialSubject.encodedList = await bits.encode()
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
}

const verdict = async (credential) => {
  const response = await fetch(`${env.API}/certificates/verify`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ credential }) })
  assert.equal(response.status, 200)
  const { valid, reasons } = await response.json()
  return [valid, ...reasons.map((reason) => reason.code)]
}

test('a valid certificate verifies, and no bit of it is set', async () => {
  const credential = await verified(env.VALID)
  assert.ok(statusTypeMatches({ credential }))
  assert.deepEqual(credential.credentialStatus.map((entry) => [entry.type, entry.statusPurpose]), [
    ['BitstringStatusListEntry', 'suspension'], ['BitstringStatusListEntry', 'revocation'],
  ])
  assert.deepEqual(await statusOf(env.VALID), { told: true, set: [], why: undefined })
  assert.deepEqual(await verdict(env.VALID), [true])
})

test('a suspended one verifies, and its suspension bit is set', async () => {
  assert.deepEqual(await statusOf(env.SUSPENDED), { told: true, set: ['suspension'], why: undefined })
  assert.deepEqual(await verdict(env.SUSPENDED), [false, 'SUSPENDED'])
})

test('each list is a credential of its own, long enough that whoever asks tells nothing, and kept for five minutes', async () => {
  for (const { statusListCredential, statusPurpose } of (await verified(env.VALID)).credentialStatus) {
    const list = await verified(await listAt(statusListCredential))
    assert.equal(list.id, statusListCredential)
    assert.deepEqual(list.type, ['VerifiableCredential', 'BitstringStatusListCredential'])
    assert.deepEqual([list.credentialSubject.statusPurpose, list.credentialSubject.ttl], [statusPurpose, 300_000])
    assert.equal((await decodeList(list.credentialSubject)).length, 131_072)
  }
})

test('a tampered status list is refused, and so is one of another purpose', async () => {
  const list = await turned(await listAt(`${env.ISSUER}/certificates/status/suspension`), env.SUSPENDED)
  // It would say what whoever tampered with it wants.
  const { statusListIndex } = getCredentialStatus({ credential: decodeJwt(env.SUSPENDED), statusPurpose: 'suspension' })
  assert.equal((await decodeList(decodeJwt(list).credentialSubject)).getStatus(Number(statusListIndex)), false)
  const tampered = await statusOf(env.SUSPENDED, (url) => (url.endsWith('/suspension') ? list : listAt(url)))
  assert.equal(tampered.told, false)
  assert.match(tampered.why, /Could not load "BitstringStatusListCredential"; reason: signature verification failed/)

  const swapped = await statusOf(env.SUSPENDED, (url) => listAt(url.replace('suspension', 'revocation')))
  assert.equal(swapped.told, false)
  assert.match(swapped.why, /status purpose "revocation" of the status list credential does not match/)
})

test('a tampered one does not verify', async () => {
  const [header, payload, signature] = env.VALID.split('.')
  const changed = Buffer.from(payload, 'base64url').toString().replace('supplier_demo', 'supplier_dem0')
  const tampered = `${header}.${Buffer.from(changed).toString('base64url')}.${signature}`
  assert.notEqual(tampered, env.VALID)
  await assert.rejects(jwtVerify(tampered, keys, options), { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' })
  assert.deepEqual(await verdict(tampered), [false, 'SIGNATURE_REFUSED'])
})

test('an expired one does not verify', async () => {
  await assert.rejects(jwtVerify(env.EXPIRED, keys, options), { code: 'ERR_JWT_EXPIRED' })
})
