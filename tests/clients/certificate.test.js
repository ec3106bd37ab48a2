// Verifies certificates and status lists with the libraries that verifiers use. Environment: API (of the platform), ISSUER (as credentials name it),
// VALID, SUSPENDED, EXPIRED (credentials, compact).

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeList } from '@digitalbazaar/vc-bitstring-status-list'
import { createRemoteJWKSet, jwtVerify } from 'jose'

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

const listOf = async (entry) => {
  const response = await fetch(here(entry.statusListCredential))
  assert.equal(response.status, 200)
  assert.match(response.headers.get('content-type'), /^application\/vc\+jwt/)
  assert.equal(response.headers.get('cache-control'), 'public, max-age=300')
  const { payload } = await jwtVerify(await response.text(), keys, options)
  assert.equal(payload.id, entry.statusListCredential)
  assert.deepEqual(payload.type, ['VerifiableCredential', 'BitstringStatusListCredential'])
  const { encodedList, statusPurpose, ttl } = payload.credentialSubject
  assert.deepEqual([statusPurpose, ttl], [entry.statusPurpose, 300_000])
  const list = await decodeList({ encodedList })
  assert.equal(list.length, 131_072)
  return list
}

/** Purposes whose bit is set. */
const statusOf = async (credential) => {
  const { payload } = await jwtVerify(credential, keys, options)
  assert.deepEqual(payload['@context'][0], 'https://www.w3.org/ns/credentials/v2')
  assert.deepEqual(payload.credentialStatus.map((entry) => [entry.type, entry.statusPurpose]), [
    ['BitstringStatusListEntry', 'suspension'], ['BitstringStatusListEntry', 'revocation'],
  ])
  const set = []
  for (const entry of payload.credentialStatus)
    if ((await listOf(entry)).getStatus(Number(entry.statusListIndex))) set.push(entry.statusPurpose)
  return set
}

const verdict = async (credential) => {
  const response = await fetch(`${env.API}/certificates/verify`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ credential }) })
  assert.equal(response.status, 200)
  const { valid, reasons } = await response.json()
  return [valid, ...reasons.map((reason) => reason.code)]
}

test('a valid certificate verifies, and no bit of it is set', async () => {
  assert.deepEqual(await statusOf(env.VALID), [])
  assert.deepEqual(await verdict(env.VALID), [true])
})

test('a suspended one verifies, and its suspension bit is set', async () => {
  assert.deepEqual(await statusOf(env.SUSPENDED), ['suspension'])
  assert.deepEqual(await verdict(env.SUSPENDED), [false, 'SUSPENDED'])
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
