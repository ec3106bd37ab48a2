import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import * as oauth from 'oauth4webapi'
import * as oidc from 'openid-client'
import { Browser } from '../browser.js'
import { authorizePath, begin, callback, discover, env, insecure, issuer, jwk, key, person, post, refused, server, signedIn, verify } from './setup.js'

const lead = await signedIn()
const webKey = await discover('web-key', oidc.PrivateKeyJwt({ key, kid: jwk.kid }))
const signing = await discover('signing', oidc.PrivateKeyJwt({ key, kid: jwk.kid }))

/** A request object as a library would make it; each test changes one thing. */
const sign = async ({ claims = {}, change = (jwt) => jwt, header = {}, by = key, client_id = 'web-key' } = {}) => {
  const { verifier, parameters } = await begin({ client_id, scope: 'units:read' })
  const payload = { ...parameters, jti: crypto.randomUUID(), ...claims }
  for (const name of Object.keys(payload)) if (payload[name] === undefined) delete payload[name]
  const jwt = new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: jwk.kid, typ: 'oauth-authz-req+jwt', ...header })
    .setIssuer(client_id).setAudience(issuer.href).setIssuedAt().setNotBefore('0s').setExpirationTime('1m')
  return { verifier, parameters, request: await change(jwt).sign(by) }
}
const assertion = () => new SignJWT({ jti: crypto.randomUUID() }).setProtectedHeader({ alg: 'ES256', kid: jwk.kid })
  .setIssuer('web-key').setSubject('web-key').setAudience(issuer.href).setIssuedAt().setExpirationTime('1m').sign(key)
const push = async (request, beside = {}, clientId = 'web-key') => post('connect/par', {
  client_id: clientId, request, client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: await assertion(), ...beside,
})
const arrive = async (browser, address) => {
  const outcome = await browser.open(address)
  return outcome.left ? outcome : browser.submit({}, 'agree')
}
const refusedPage = (page) => {
  assert.equal(page.left, undefined)
  assert.equal(page.status, 400)
  assert.match(page.text, /Trace id \S+/)
}

describe('signed authorization requests (RFC 9101)', async () => {
  test('the metadata says how they may be signed', () => {
    assert.equal(server.request_parameter_supported, true)
    assert.deepEqual(server.request_object_signing_alg_values_supported, ['ES256', 'PS256', 'RS256'])
    assert.equal(server.require_signed_request_object, false)
  })

  test('openid-client signs a request, and a person who has yet to sign in agrees to it', async () => {
    const browser = new Browser(issuer)
    const verifier = oidc.randomPKCECodeVerifier()
    const state = oidc.randomState()
    const url = await oidc.buildAuthorizationUrlWithJAR(webKey, {
      redirect_uri: callback, scope: 'units:read', state, code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
    }, { key, kid: jwk.kid })
    await browser.open(url)
    assert.equal(browser.page.url.pathname, '/login')
    await browser.signIn(person('signed'))
    const { left } = await browser.submit({}, 'agree')
    const tokens = await oidc.authorizationCodeGrant(webKey, left, { pkceCodeVerifier: verifier, expectedState: state })
    assert.equal((await verify(tokens.access_token)).payload.scope, 'units:read')
    // The address it began with is worth nothing now.
    refusedPage(await browser.open(url))
  })

  test('oauth4webapi signs one and pushes it', async () => {
    const as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...insecure }))
    const client = { client_id: 'signing' }
    const authentication = oauth.PrivateKeyJwt({ key, kid: jwk.kid })
    const verifier = oauth.generateRandomCodeVerifier()
    const state = oauth.generateRandomState()
    const request = await oauth.issueRequestObject(as, client, new URLSearchParams({
      response_type: 'code', redirect_uri: callback, scope: 'units:read', state, code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
    }), { key, kid: jwk.kid })
    const pushed = await oauth.processPushedAuthorizationResponse(as, client, await oauth.pushedAuthorizationRequest(as, client, authentication, new URLSearchParams({ request }), insecure))
    const { left } = await arrive(lead, authorizePath({ client_id: 'signing', request_uri: pushed.request_uri }))
    const tokens = await oauth.processAuthorizationCodeResponse(as, client, await oauth.authorizationCodeGrantRequest(as, client, authentication, oauth.validateAuthResponse(as, client, left, state), callback, verifier, insecure))
    assert.equal((await verify(tokens.access_token)).payload.client_id, 'signing')
  })

  test('parameters outside of the object are ignored', async () => {
    const { request, parameters } = await sign()
    const { left } = await arrive(lead, authorizePath({ client_id: 'web-key', request, scope: 'approvals:decide', state: 'altered', redirect_uri: 'https://evil.example/' }))
    assert.equal(left.origin + left.pathname, callback)
    assert.equal(left.searchParams.get('state'), parameters.state)
  })

  test('a replayed object is refused, also when it was pushed first', async () => {
    const one = await sign()
    assert.equal((await push(one.request)).status, 201)
    refused(await push(one.request), 'invalid_request_object')
    refusedPage(await lead.open(authorizePath({ client_id: 'web-key', request: one.request })))
    const other = await sign()
    await arrive(lead, authorizePath({ client_id: 'web-key', request: other.request }))
    refusedPage(await lead.open(authorizePath({ client_id: 'web-key', request: other.request })))
    refused(await push(other.request), 'invalid_request_object')
  })

  test('of ten simultaneous uses on two nodes one succeeds', async () => {
    const { request } = await sign()
    const forms = await Promise.all(Array.from({ length: 10 }, async () => ({
      client_id: 'web-key', request, client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: await assertion(),
    })))
    const answers = await Promise.all(forms.map((form, i) => post('connect/par', form, { node: i % 2 ? issuer : new URL(env.OTHER_NODE) })))
    assert.deepEqual(answers.map((answer) => answer.status).sort(), [201, ...Array(9).fill(400)])
  })

  test('a refused request does not use its object up', async () => {
    const { request } = await sign()
    refused(await push(request, { client_assertion: 'garbage' }), 'invalid_client', 401)
    assert.equal((await push(request)).status, 201)
  })

  const stranger = (await generateKeyPair('ES256')).privateKey
  for (const [name, make] of [
    ['alg none', async () => new UnsecuredJWT({ ...(await begin({ client_id: 'web-key' })).parameters, jti: 'x' }).setIssuer('web-key').setAudience(issuer.href).setExpirationTime('1m').encode()],
    ['HS256 with the public key as its secret', () => sign({ header: { alg: 'HS256' }, by: new TextEncoder().encode(jwk.x.padEnd(64, 'x')) })],
    ["a stranger's key", () => sign({ by: stranger })],
    ['the type of an access token', () => sign({ header: { typ: 'at+jwt' } })],
    ['another audience', () => sign({ change: (jwt) => jwt.setAudience('https://other.example/') })],
    ['a second audience', () => sign({ change: (jwt) => jwt.setAudience([issuer.href, 'https://other.example/']) })],
    ['another issuer', () => sign({ change: (jwt) => jwt.setIssuer('web') })],
    ['no jti', () => sign({ claims: { jti: undefined } })],
    ['an expiry of 1970', () => sign({ change: (jwt) => jwt.setExpirationTime(1) })],
    ['a life of an hour', () => sign({ change: (jwt) => jwt.setExpirationTime('1h') })],
    ['a time that is over', () => sign({ change: (jwt) => jwt.setExpirationTime('-31s') })],
    ['a time to come (nbf)', () => sign({ change: (jwt) => jwt.setNotBefore('400s') })],
    ['another client_id within', () => sign({ claims: { client_id: 'signing' } })],
    ['no client_id within', () => sign({ claims: { client_id: undefined } })],
    ['a sub, as an assertion has', () => sign({ claims: { sub: 'web-key' } })],
    ['a request_uri within', () => sign({ claims: { request_uri: 'urn:ietf:params:oauth:request_uri:x' } })],
    ['a client assertion in its place', async () => ({ request: await assertion() })],
    ['garbage', async () => 'garbage'],
  ]) {
    test(`an object with ${name} is refused, pushed or by a browser`, async () => {
      const made = await make()
      const request = made.request ?? made
      refused(await push(request), 'invalid_request_object')
      refusedPage(await lead.open(authorizePath({ client_id: 'web-key', request })))
    })
  }

  test('what is wrong with the request within is refused as ever', async () => {
    refused(await push((await sign({ claims: { redirect_uri: 'https://evil.example/' } })).request), 'invalid_request')
    refused(await push((await sign({ claims: { scope: 'funds:write' } })).request), 'invalid_scope')
    refused(await push((await sign({ claims: { code_challenge: undefined, code_challenge_method: undefined } })).request), 'invalid_request')
  })

  test('a parameter beside a pushed object is refused', async () => refused(await push((await sign()).request, { scope: 'units:read' }), 'invalid_request'))

  test('an object beside a request_uri is refused', async () =>
    refusedPage(await lead.open(authorizePath({ client_id: 'web-key', request: (await sign()).request, request_uri: 'urn:ietf:params:oauth:request_uri:x' }))))

  test('another client_id outside, or none, is refused', async () => {
    const { request } = await sign()
    refusedPage(await lead.open(authorizePath({ client_id: 'signing', request })))
    refusedPage(await lead.open(authorizePath({ request })))
  })

  test('a client without keys cannot sign', async () => {
    refusedPage(await lead.open(authorizePath({ client_id: 'spa', request: (await sign({ client_id: 'spa' })).request })))
    refusedPage(await lead.open(authorizePath({ client_id: 'nobody', request: (await sign({ client_id: 'nobody' })).request })))
  })

  test('a client declared to sign may neither send nor push plain parameters', async () => {
    const { parameters } = await begin({ client_id: 'signing', scope: 'units:read' })
    refusedPage(await lead.open(authorizePath(parameters)))
    await assert.rejects(oidc.buildAuthorizationUrlWithPAR(signing, parameters), { error: 'invalid_request' })
  })
})
