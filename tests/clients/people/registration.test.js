import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decodeJwt, exportJWK, generateKeyPair } from 'jose'
import * as oauth from 'oauth4webapi'
import * as oidc from 'openid-client'
import { authorizePath, begin, callback, getTokens, insecure, issuer, post, refused, server, signedIn, verify } from './setup.js'

const lead = await signedIn()
const initial = async (scope = 'clients:register', secretOf = 'certifier') => (await post('connect/token', { grant_type: 'client_credentials', scope }, { secretOf })).access_token
const token = await initial()
const wanted = { client_name: 'ERP under certification', grant_types: ['client_credentials'], response_types: [], scope: 'units:read' }
const register = async (metadata, { bearer = token, body, type = 'application/json', method = 'POST', at = server.registration_endpoint } = {}) => {
  const response = await fetch(at, { method, headers: { ...(bearer ? { authorization: `Bearer ${bearer}` } : {}), ...(method === 'POST' ? { 'content-type': type } : {}) }, body: method === 'POST' ? body ?? JSON.stringify(metadata) : undefined })
  return { status: response.status, headers: response.headers, ...(await response.json().catch(() => ({}))) }
}
const machineToken = (client) => post('connect/token', { grant_type: 'client_credentials', client_id: client.client_id, client_secret: client.client_secret })
const manage = (client, method, bearer = client.registration_access_token) => register(undefined, { at: client.registration_client_uri, method, bearer })

describe('dynamic client registration (RFC 7591)', () => {
  test('the metadata names the endpoint', () => assert.equal(server.registration_endpoint, new URL('connect/register', issuer).href))

  test('openid-client registers a machine, which gets tokens of its registrar\'s organisation', async () => {
    const config = await oidc.dynamicClientRegistration(issuer, wanted, undefined, { initialAccessToken: token, execute: [oidc.allowInsecureRequests] })
    const { payload } = await verify((await oidc.clientCredentialsGrant(config)).access_token)
    assert.equal(payload.client_id, config.clientMetadata().client_id)
    assert.deepEqual([payload.scope, payload.ecosystem_audience, payload.ecosystem_organisation], ['units:read', 'internal', 'hq'])
  })

  test('oauth4webapi registers a client with a key, which signs people in', async () => {
    const as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...insecure }))
    const pair = await generateKeyPair('ES256', { extractable: true })
    const made = await oauth.processDynamicClientRegistrationResponse(await oauth.dynamicClientRegistrationRequest(as, {
      client_name: 'Portal under certification', redirect_uris: [callback], grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'], scope: 'units:read offline_access',
      token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k' }] },
    }, { initialAccessToken: token, ...insecure }))
    assert.equal(made.client_secret, undefined)
    const client = { client_id: made.client_id }
    const authentication = oauth.PrivateKeyJwt({ key: pair.privateKey, kid: 'k' })
    const { verifier, parameters } = await begin({ client_id: made.client_id, scope: 'units:read openid' })
    const pushed = await oauth.processPushedAuthorizationResponse(as, client, await oauth.pushedAuthorizationRequest(as, client, authentication, new URLSearchParams(parameters), insecure))
    await lead.open(authorizePath({ client_id: made.client_id, request_uri: pushed.request_uri }))
    assert.match(lead.page.text, /Portal under certification wants to act for you/)
    assert.match(lead.page.text, /registered this application by itself; nobody here has checked its name/)
    const { left } = await lead.submit({}, 'agree')
    const tokens = await oauth.processAuthorizationCodeResponse(as, client, await oauth.authorizationCodeGrantRequest(as, client, authentication, oauth.validateAuthResponse(as, client, left, parameters.state), callback, verifier, insecure))
    assert.equal(decodeJwt(tokens.access_token).client_id, made.client_id)
  })

  test('a public client has no secret', async () => {
    const made = await register({ redirect_uris: [callback], token_endpoint_auth_method: 'none', scope: 'units:read' })
    assert.deepEqual([made.status, made.client_secret, made.grant_types, made.response_types], [201, undefined, ['authorization_code'], ['code']])
  })

  test('what is not known is ignored, and the answer says what there is', async () => {
    const made = await register({ ...wanted, tos_uri: 'https://erp.example/', something_else: 7 })
    assert.equal(made.status, 201)
    assert.equal(made.headers.get('cache-control'), 'no-store')
    assert.deepEqual([made.client_name, made.grant_types, made.scope, made.token_endpoint_auth_method, made.client_secret_expires_at, made.tos_uri],
      ['ERP under certification', ['client_credentials'], 'units:read', 'client_secret_basic', 0, undefined])
    assert.ok(Math.abs(made.client_id_issued_at - Date.now() / 1000) < 60)
  })

  test('the same request twice makes two clients', async () => {
    const [one, other] = [await register(wanted), await register(wanted)]
    assert.notEqual(one.client_id, other.client_id)
    assert.notEqual(one.client_secret, other.client_secret)
  })

  test('nobody chooses the id of a client', async () => assert.notEqual((await register({ ...wanted, client_id: 'portal', client_secret: 'x'.repeat(43) })).client_id, 'portal'))

  const secretJwk = { kty: 'EC', crv: 'P-256', x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU', y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0', d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI' }
  const code = { redirect_uris: [callback], grant_types: ['authorization_code'], response_types: ['code'] }
  for (const [name, change, error = 'invalid_client_metadata'] of [
    ['a software statement', { software_statement: 'e30.e30.' }, 'unapproved_software_statement'],
    ['keys to fetch', { jwks_uri: 'https://evil.example/jwks' }],
    ['requests to fetch', { request_uris: ['https://evil.example/request'] }],
    ['token exchange', { grant_types: ['urn:ietf:params:oauth:grant-type:token-exchange'] }],
    ['the implicit grant', { grant_types: ['implicit'] }],
    ['the password grant', { grant_types: ['password'] }],
    ['no grant', { grant_types: [] }],
    ['a code without redirect_uris', { ...code, redirect_uris: [] }, 'invalid_redirect_uri'],
    ['redirect_uris without a code', { redirect_uris: [callback] }, 'invalid_redirect_uri'],
    ['http elsewhere', { ...code, redirect_uris: ['http://shop.example/'] }, 'invalid_redirect_uri'],
    ['a script', { ...code, redirect_uris: ['javascript:alert(1)'] }, 'invalid_redirect_uri'],
    ["an app's own scheme", { ...code, redirect_uris: ['com.example.app:/back'] }, 'invalid_redirect_uri'],
    ['a wildcard', { ...code, redirect_uris: ['https://*.example/'] }, 'invalid_redirect_uri'],
    ['a fragment', { ...code, redirect_uris: ['https://shop.example/#x'] }, 'invalid_redirect_uri'],
    ['six redirect_uris', { ...code, redirect_uris: [1, 2, 3, 4, 5, 6].map((n) => `https://shop.example/${n}`) }, 'invalid_redirect_uri'],
    ['a scope its registrar lacks', { scope: 'units:write' }],
    ['the scope to register others', { scope: 'clients:register' }],
    ['a response type that its grants do not have', { response_types: ['code'] }],
    ['a response type of the implicit grant', { ...code, response_types: ['token'] }],
    ['an unknown way to prove itself', { token_endpoint_auth_method: 'client_secret_jwt' }],
    ['a key it does not say it uses', { jwks: { keys: [secretJwk] } }],
    ['a private key', { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [secretJwk] } }],
    ['no key where it says so', { token_endpoint_auth_method: 'private_key_jwt' }],
    ['a machine without a secret', { token_endpoint_auth_method: 'none' }],
    ['a name that is no text', { client_name: 7 }],
    ['an endless name', { client_name: 'x'.repeat(201) }],
    ['scopes that are no text', { scope: ['units:read'] }],
  ]) {
    test(`${name} is refused as ${error}`, async () => refused(await register({ ...wanted, ...change }), error))
  }

  test('a body that is none is refused', async () => {
    for (const body of ['', '[]', '"x"', '{', '{"scope":"a","scope":"b"}', JSON.stringify({ ...wanted, more: 'x'.repeat(20000) })]) refused(await register(null, { body }), 'invalid_client_metadata')
    refused(await register(wanted, { type: 'application/x-www-form-urlencoded' }), 'invalid_client_metadata')
  })

  test('it needs an access token with the scope', async () => {
    refused(await register(wanted, { bearer: null }), 'invalid_token', 401)
    refused(await register(wanted, { bearer: 'garbage' }), 'invalid_token', 401)
    refused(await register(wanted, { bearer: await initial('units:read') }), 'insufficient_scope', 403)
    refused(await register(wanted, { bearer: (await getTokens(lead, { scope: 'units:read' })).access_token }), 'insufficient_scope', 403)
    const revoked = await initial()
    await post('connect/revoke', { token: revoked }, { secretOf: 'certifier' })
    refused(await register(wanted, { bearer: revoked }), 'invalid_token', 401)
  })

  test('a registered client cannot register others', async () => {
    const made = await register(wanted)
    refused(await register(wanted, { bearer: (await machineToken(made)).access_token }), 'insufficient_scope', 403)
  })

  test('a client sees itself, and ends itself with all its tokens (RFC 7592)', async () => {
    const made = await register(wanted)
    const tokens = await machineToken(made)
    const seen = await manage(made, 'GET')
    assert.deepEqual([seen.status, seen.client_id, seen.scope, seen.client_secret], [200, made.client_id, 'units:read', undefined])
    assert.equal((await manage(made, 'DELETE')).status, 204)
    refused(await manage(made, 'GET'), 'invalid_token', 401)
    refused(await manage(made, 'DELETE'), 'invalid_token', 401)
    refused(await machineToken(made), 'invalid_client', 401)
    refused(await post('connect/token', { grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', subject_token: tokens.access_token, subject_token_type: 'urn:ietf:params:oauth:token-type:access_token' }, { secretOf: 'gateway' }), 'invalid_grant')
  })

  test("another client's registration cannot be seen or ended", async () => {
    const [one, other] = [await register(wanted), await register(wanted)]
    for (const method of ['GET', 'DELETE']) {
      refused(await manage(one, method, other.registration_access_token), 'invalid_token', 401)
      refused(await manage(one, method, token), 'invalid_token', 401)
      refused(await manage({ registration_client_uri: `${server.registration_endpoint}/web` }, method, other.registration_access_token), 'invalid_token', 401)
    }
    assert.equal((await manage(one, 'GET')).status, 200)
  })

  test('there is a bound, which ended ones do not count against', async () => {
    const bearer = await initial('clients:register', 'certifier-two')
    const made = []
    for (let i = 0; i < 20; i++) made.push(await register(wanted, { bearer }))
    assert.deepEqual(made.map((client) => client.status), Array(20).fill(201))
    refused(await register(wanted, { bearer }), 'quota_exceeded', 403)
    assert.equal((await manage(made[0], 'DELETE')).status, 204)
    assert.equal((await register(wanted, { bearer })).status, 201)
    refused(await register(wanted, { bearer }), 'quota_exceeded', 403)
  })
})
