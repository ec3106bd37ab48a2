import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import * as oauth from 'oauth4webapi'
import * as oidc from 'openid-client'
import { Browser, code } from '../browser.js'
import { authorizePath, begin, callback, discover, env, gateway, getCode, getTokens, issuer, person, post, redeem, refused, server, signedIn, verify } from './setup.js'

const lead = await signedIn()
// Checks the signatures of identity tokens too, which openid-client otherwise leaves to TLS.
const spa = await oidc.discovery(issuer, 'spa', {}, oidc.None(), { execute: [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks] })

const signIn = async (scope, change = {}) => {
  const verifier = oidc.randomPKCECodeVerifier()
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()]
  const url = oidc.buildAuthorizationUrl(spa, { redirect_uri: callback, scope, state, nonce, code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', ...change })
  const { left } = await lead.open(url)
  return { left, checks: { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true } }
}
const userInfo = (token, init = {}) => fetch(new URL('connect/userinfo', issuer), { headers: { authorization: `Bearer ${token}` }, ...init })

describe('OpenID Connect', () => {
  test('the metadata says what there is', () => {
    for (const scope of ['openid', 'profile', 'offline_access']) assert.ok(server.scopes_supported.includes(scope), scope)
    assert.ok(server.id_token_signing_alg_values_supported.includes('ES256'))
    assert.deepEqual(server.subject_types_supported, ['public'])
    assert.deepEqual(server.acr_values_supported, ['urn:ecosystem:acr:two-factors'])
    for (const claim of ['sub', 'auth_time', 'acr', 'amr', 'nonce', 'name', 'preferred_username']) assert.ok(server.claims_supported.includes(claim), claim)
    assert.equal(server.userinfo_endpoint, new URL('connect/userinfo', issuer).href)
  })

  test('openid-client signs a person in, and verifies who they are', async () => {
    const { left, checks } = await signIn('openid profile units:read')
    const tokens = await oidc.authorizationCodeGrant(spa, left, { ...checks, maxAge: 43200 })
    const claims = tokens.claims()
    const { payload, protectedHeader } = await jwtVerify(tokens.id_token, createRemoteJWKSet(new URL('.well-known/jwks', issuer)), { issuer: issuer.href, audience: 'spa', algorithms: ['ES256'], typ: 'JWT' })
    assert.deepEqual(payload, claims)
    assert.equal(protectedHeader.alg, 'ES256')
    assert.equal(claims.sub, decodeJwt(tokens.access_token).sub)
    assert.equal(claims.nonce, checks.expectedNonce)
    assert.ok(claims.auth_time <= claims.iat && claims.iat - claims.auth_time < 600)
    assert.equal(claims.acr, 'urn:ecosystem:acr:two-factors')
    assert.deepEqual(claims.amr, ['pwd', 'otp', 'mfa'])
    assert.ok(claims.at_hash)
    assert.deepEqual([claims.name, claims.preferred_username, claims.ecosystem_audience, claims.ecosystem_organisation], [`The ${env.LEAD}`, env.LEAD, 'internal', 'hq'])
    assert.deepEqual(Object.keys(claims).filter((name) => name.startsWith('oi_')), [])
    assert.ok(claims.exp - claims.iat <= 600)

    const told = await oidc.fetchUserInfo(spa, tokens.access_token, claims.sub)
    assert.deepEqual([told.name, told.preferred_username, told.ecosystem_organisation], [`The ${env.LEAD}`, env.LEAD, 'hq'])
  })

  test('openid alone says who it is, and lets the client do nothing', async () => {
    const { left, checks } = await signIn('openid')
    const tokens = await oidc.authorizationCodeGrant(spa, left, checks)
    assert.equal((await verify(tokens.access_token)).payload.scope, 'openid')
    assert.equal(tokens.claims().name, undefined)
    assert.equal((await oidc.fetchUserInfo(spa, tokens.access_token, tokens.claims().sub)).name, undefined)
  })

  test('a refresh says the same time and way of signing in', async () => {
    const { left, checks } = await signIn('openid units:read offline_access')
    const first = await oidc.authorizationCodeGrant(spa, left, checks)
    const next = await oidc.refreshTokenGrant(spa, first.refresh_token)
    for (const name of ['sub', 'auth_time', 'acr', 'amr']) assert.deepEqual(next.claims()[name], first.claims()[name], name)
  })

  test('without openid there is no identity token, nor anything at userinfo', async () => {
    const tokens = await getTokens(lead, { scope: 'units:read' })
    assert.equal(tokens.id_token, undefined)
    const answer = await userInfo(tokens.access_token)
    assert.equal(answer.status, 403)
    assert.match(answer.headers.get('www-authenticate'), /insufficient_scope/)
  })

  test('another nonce is found out', async () => {
    const { left, checks } = await signIn('openid')
    await assert.rejects(oidc.authorizationCodeGrant(spa, left, { ...checks, expectedNonce: 'another' }), /unexpected JWT claim value/)
  })

  test('a device can ask who somebody is', async () => {
    const tv = await discover('tv')
    const asked = await oidc.initiateDeviceAuthorization(tv, { scope: 'openid units:read' })
    assert.ok(asked.user_code)
  })

  test('a machine may not ask who it is, nor a client through which nobody signs in', async () => {
    refused(await post('connect/token', { grant_type: 'client_credentials', scope: 'openid' }, { secretOf: 'gateway' }), 'invalid_scope')
    await assert.rejects(oidc.clientCredentialsGrant(gateway, { scope: 'profile' }), { error: 'invalid_scope' })
  })

  test('userinfo is refused to garbage, to a machine, to an identity token, to a refresh token and to a revoked token', async () => {
    const { left, checks } = await signIn('openid offline_access')
    const tokens = await oidc.authorizationCodeGrant(spa, left, checks)
    const machine = await post('connect/token', { grant_type: 'client_credentials' }, { secretOf: 'gateway' })
    for (const token of ['garbage', machine.access_token, tokens.id_token, tokens.refresh_token]) assert.ok([401, 403].includes((await userInfo(token)).status), token)
    assert.equal((await userInfo(tokens.access_token)).status, 200)
    await oidc.tokenRevocation(spa, tokens.access_token)
    assert.equal((await userInfo(tokens.access_token)).status, 401)
  })

  test('userinfo takes no token bound to a key', async () => {
    const DPoP = oidc.getDPoPHandle(spa, await oidc.randomDPoPKeyPair('ES256'))
    const { left, checks } = await signIn('openid')
    const tokens = await oidc.authorizationCodeGrant(spa, left, checks, undefined, { DPoP })
    assert.equal((await userInfo(tokens.access_token)).status, 401)
  })

  test('an identity token is no access token, and cannot be exchanged', async () => {
    const { left, checks } = await signIn('openid')
    const tokens = await oidc.authorizationCodeGrant(spa, left, checks)
    await assert.rejects(verify(tokens.id_token))
    const type = 'urn:ietf:params:oauth:token-type:access_token'
    refused(await post('connect/token', { grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', subject_token: tokens.id_token, subject_token_type: type }, { secretOf: 'gateway' }), 'invalid_grant')
  })

  test('a recovery code is said to have been one', async () => {
    const browser = new Browser(issuer)
    const newcomer = person('recovering')
    await browser.open('/login')
    await browser.submit({ user: newcomer.user, password: newcomer.password })
    const secret = browser.page.html.querySelector('.secret').textContent.trim()
    await browser.submit({ code: code({ totp: secret }) })
    const recovery = browser.page.html.querySelectorAll('.codes li')[0].textContent.trim()
    const other = new Browser(issuer)
    await other.open('/login')
    await other.submit({ user: newcomer.user, password: newcomer.password })
    await other.submit({ code: recovery })
    const grant = await getCode(other, { scope: 'openid' })
    assert.deepEqual(decodeJwt((await redeem(grant)).id_token).amr, ['pwd', 'mfa'])
  })

  test('oauth4webapi accepts the answer, and finds out an identity token for another client', async () => {
    const as = spa.serverMetadata()
    const { verifier, parameters } = await begin({ scope: 'openid', nonce: 'n-1' })
    const { left } = await lead.open(authorizePath(parameters))
    const client = { client_id: 'spa' }
    const options = { [oauth.allowInsecureRequests]: true }
    const response = await oauth.authorizationCodeGrantRequest(as, client, oauth.None(), oauth.validateAuthResponse(as, client, left, parameters.state), callback, verifier, options)
    const copy = response.clone()
    const tokens = await oauth.processAuthorizationCodeResponse(as, client, response, { expectedNonce: 'n-1', requireIdToken: true })
    assert.equal(oauth.getValidatedIdTokenClaims(tokens).aud, 'spa')
    await assert.rejects(oauth.processAuthorizationCodeResponse(as, { client_id: 'tv' }, copy, { expectedNonce: 'n-1', requireIdToken: true }), /aud/)
  })
})
