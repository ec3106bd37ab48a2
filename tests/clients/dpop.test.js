// Calls the API with tokens that are bound to a key (RFC 9449), as client libraries nobody here wrote do it.
// Environment: ISSUER, API (the address of GraphQL), CLIENT and SECRET (of a client with units:read).

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as oauth from 'oauth4webapi'
import * as oidc from 'openid-client'

const env = new Proxy(process.env, {
  get: (variables, name) => variables[name] ?? assert.fail(`set the environment variable ${name}`),
})
const issuer = new URL(env.ISSUER)
const api = new URL(env.API)
const insecure = { [oauth.allowInsecureRequests]: true }
const query = JSON.stringify({ query: '{ me { client } units { nodes { id } } }' })
const headers = () => new Headers({ 'content-type': 'application/json' })
const works = async (response) => {
  assert.equal(response.status, 200)
  assert.equal((await response.json()).data.me.client, env.CLIENT)
}

describe('openid-client', () => {
  for (const algorithm of ['ES256', 'PS256', 'RS256']) {
    test(`gets a token and calls with a key for ${algorithm}`, async () => {
      const config = await oidc.discovery(issuer, env.CLIENT, {}, oidc.ClientSecretBasic(env.SECRET), { execute: [oidc.allowInsecureRequests] })
      const DPoP = oidc.getDPoPHandle(config, await oidc.randomDPoPKeyPair(algorithm))
      const tokens = await oidc.clientCredentialsGrant(config, undefined, { DPoP })
      for (let i = 0; i < 3; i++) await works(await oidc.fetchProtectedResource(config, tokens.access_token, api, 'POST', query, headers(), { DPoP }))
    })
  }
})

describe('oauth4webapi', async () => {
  const as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...insecure }))
  const client = { client_id: env.CLIENT }
  const DPoP = oauth.DPoP(client, await oauth.generateKeyPair('ES256'))
  const get = async () => oauth.processClientCredentialsResponse(as, client, await oauth.clientCredentialsGrantRequest(as, client, oauth.ClientSecretBasic(env.SECRET), {}, { DPoP, ...insecure }))
  const call = (token, options) => oauth.protectedResourceRequest(token, 'POST', api, headers(), query, { ...options, ...insecure })
  const isRefused = (error) => (failure) => {
    assert.equal(failure.status, 401)
    assert.equal(failure.cause[0].scheme, 'dpop')
    assert.equal(failure.cause[0].parameters.error, error)
    return true
  }
  await get().catch((failure) => assert.ok(oauth.isDPoPNonceError(failure), failure))
  const tokens = await get()

  test('calls with its key', async () => works(await call(tokens.access_token, { DPoP })))

  test('is refused without a proof', () => assert.rejects(call(tokens.access_token, {}), isRefused('invalid_token')))

  test('is refused with another key', async () =>
    assert.rejects(call(tokens.access_token, { DPoP: oauth.DPoP(client, await oauth.generateKeyPair('ES256')) }), isRefused('invalid_dpop_proof')))
})
