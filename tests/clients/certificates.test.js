// Proves who it is by a certificate and calls the API with tokens bound to it (RFC 8705), as client libraries nobody here wrote do it.
// Environment: ISSUER, API (https, the address of GraphQL), CA (who issued the servers' certificates), SELF_MADE_CLIENT and SELF_MADE
// (certificate and key as PEM), ISSUED_CLIENT and ISSUED, STRANGER.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createHash, X509Certificate } from 'node:crypto'
import { decodeJwt } from 'jose'
import * as oauth from 'oauth4webapi'
import * as oidc from 'openid-client'
import { Agent, fetch as through } from 'undici'

const env = new Proxy(process.env, {
  get: (variables, name) => variables[name] ?? assert.fail(`set the environment variable ${name}`),
})
const issuer = new URL(env.ISSUER)
/** fetch that shows a certificate, or none, and trusts the test's authority alone. */
const showing = (pair) => {
  const dispatcher = new Agent({ connect: { ca: env.CA, ...(pair ? JSON.parse(pair) : {}) } })
  return (url, options) => through(url, { ...options, dispatcher })
}
const thumbprint = (pair) => createHash('sha256').update(new X509Certificate(JSON.parse(pair).cert).raw).digest('base64url')
const discover = (clientId, pair) =>
  oidc.discovery(issuer, clientId, { use_mtls_endpoint_aliases: true }, oidc.TlsClientAuth(), { execute: [oidc.allowInsecureRequests], [oidc.customFetch]: showing(pair) })
const call = (token, pair) => showing(pair)(env.API, {
  method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ me { client } }' }),
})
const isInvalidClient = (failure) => {
  assert.equal(failure.status, 401)
  assert.equal(failure.error ?? failure.cause[0].parameters.error, 'invalid_client')
  return true
}

describe('openid-client', () => {
  for (const [name, clientId, pair] of [['made by itself', 'SELF_MADE_CLIENT', 'SELF_MADE'], ['issued by an authority', 'ISSUED_CLIENT', 'ISSUED']]) {
    test(`gets a token with a certificate ${name}, which calls the API with it only`, async () => {
      const config = await discover(env[clientId], env[pair])
      const tokens = await oidc.clientCredentialsGrant(config)
      assert.deepEqual(decodeJwt(tokens.access_token).cnf, { 'x5t#S256': thumbprint(env[pair]) })
      const answer = await call(tokens.access_token, env[pair])
      assert.equal((await answer.json()).data.me.client, env[clientId])
      for (const other of [env.STRANGER, undefined]) {
        const refused = await call(tokens.access_token, other)
        await refused.text()
        assert.equal(refused.status, 401)
        assert.match(refused.headers.get('www-authenticate'), /^Bearer .*error="invalid_token"/)
      }
    })
  }

  test('introspects and revokes what it got, with the same certificate', async () => {
    const config = await discover(env.SELF_MADE_CLIENT, env.SELF_MADE)
    const { access_token: token } = await oidc.clientCredentialsGrant(config)
    const told = await oidc.tokenIntrospection(config, token)
    assert.deepEqual([told.active, told.cnf], [true, { 'x5t#S256': thumbprint(env.SELF_MADE) }])
    assert.notEqual(told.token_type, 'DPoP')
    await oidc.tokenRevocation(config, token)
    assert.equal((await oidc.tokenIntrospection(config, token)).active, false)
  })

  test("is refused with a stranger's certificate", async () => assert.rejects(oidc.clientCredentialsGrant(await discover(env.SELF_MADE_CLIENT, env.STRANGER)), isInvalidClient))

  test("is refused with another client's certificate", async () => {
    await assert.rejects(oidc.clientCredentialsGrant(await discover(env.SELF_MADE_CLIENT, env.ISSUED)), isInvalidClient)
    await assert.rejects(oidc.clientCredentialsGrant(await discover(env.ISSUED_CLIENT, env.SELF_MADE)), isInvalidClient)
  })

  test('is refused without one', async () => assert.rejects(oidc.clientCredentialsGrant(await discover(env.ISSUED_CLIENT)), (failure) => ['invalid_request', 'invalid_client'].includes(failure.error ?? failure.cause[0].parameters.error)))
})

describe('oauth4webapi', () => {
  test('finds the aliases and gets a token', async () => {
    const options = { [oauth.allowInsecureRequests]: true, [oauth.customFetch]: showing(env.ISSUED) }
    const as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...options }))
    assert.ok(as.mtls_endpoint_aliases.token_endpoint.startsWith('https://'))
    assert.equal(as.tls_client_certificate_bound_access_tokens, true)
    const client = { client_id: env.ISSUED_CLIENT, use_mtls_endpoint_aliases: true }
    const tokens = await oauth.processClientCredentialsResponse(as, client, await oauth.clientCredentialsGrantRequest(as, client, oauth.TlsClientAuth(), {}, options))
    assert.deepEqual(decodeJwt(tokens.access_token).cnf, { 'x5t#S256': thumbprint(env.ISSUED) })
  })
})
