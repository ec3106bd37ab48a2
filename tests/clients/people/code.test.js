import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decodeJwt, UnsecuredJWT } from 'jose'
import * as oauth from 'oauth4webapi'
import * as oidc from 'openid-client'
import { Browser } from '../browser.js'
import { authorizePath, begin, callback, env, getCode, getTokens, insecure, issuer, jwk, key, person, post, push, redeem, refresh, refused, signedIn, spa, verify, web } from './setup.js'

const lead = await signedIn()

describe('authorization code with PKCE', () => {
  test('openid-client pushes a request with a secret, the person signs in and agrees, and the token is theirs', async () => {
    const browser = new Browser(issuer)
    const verifier = oidc.randomPKCECodeVerifier()
    const state = oidc.randomState()
    const url = await oidc.buildAuthorizationUrlWithPAR(web, {
      redirect_uri: callback, scope: 'units:read offline_access', resource: env.RESOURCE, state, code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
    })
    assert.deepEqual([...url.searchParams.keys()].sort(), ['client_id', 'request_uri'])
    await browser.open(url)
    assert.equal(browser.page.url.pathname, '/login')
    await browser.signIn(person('agreeing'))
    assert.match(browser.page.text, /The web shop wants to act for you/)
    const { left } = await browser.submit({}, 'agree')
    assert.equal(left.searchParams.get('iss'), issuer.href)

    const tokens = await oidc.authorizationCodeGrant(web, left, { pkceCodeVerifier: verifier, expectedState: state })
    const { payload, protectedHeader } = await verify(tokens.access_token)
    assert.equal(protectedHeader.typ, 'at+jwt')
    assert.deepEqual(Object.keys(payload).sort(), ['aud', 'client_id', 'ecosystem_audience', 'ecosystem_organisation', 'exp', 'iat', 'iss', 'jti', 'scope', 'sub'])
    assert.equal(payload.client_id, 'web')
    assert.notEqual(payload.sub, 'web')
    assert.equal(payload.scope, 'units:read offline_access')
    assert.deepEqual([payload.ecosystem_audience, payload.ecosystem_organisation], ['internal', 'hq'])
    assert.ok(payload.exp - payload.iat <= 600 && payload.exp - payload.iat >= 300)

    const again = await oidc.refreshTokenGrant(web, tokens.refresh_token)
    assert.equal((await verify(again.access_token)).payload.sub, payload.sub)
    assert.notEqual(again.refresh_token, tokens.refresh_token)
  })

  test('oauth4webapi does the same with private_key_jwt, and checks iss', async () => {
    const as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...insecure }))
    const client = { client_id: 'web-key' }
    const authentication = oauth.PrivateKeyJwt({ key, kid: jwk.kid })
    const verifier = oauth.generateRandomCodeVerifier()
    const state = oauth.generateRandomState()
    const pushed = await oauth.processPushedAuthorizationResponse(as, client, await oauth.pushedAuthorizationRequest(as, client, authentication, new URLSearchParams({
      response_type: 'code', redirect_uri: callback, scope: 'units:read', state, code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
    }), insecure))
    assert.ok(pushed.expires_in >= 60 && pushed.expires_in <= 90, `${pushed.expires_in}`)
    await lead.open(authorizePath({ client_id: 'web-key', request_uri: pushed.request_uri }))
    const { left } = await lead.submit({}, 'agree')
    const parameters = oauth.validateAuthResponse(as, client, left, state)
    const tokens = await oauth.processAuthorizationCodeResponse(as, client, await oauth.authorizationCodeGrantRequest(as, client, authentication, parameters, callback, verifier, insecure))
    const request = new Request('https://api.example/graphql', { headers: { authorization: `Bearer ${tokens.access_token}` } })
    assert.equal((await oauth.validateJwtAccessToken(as, request, env.RESOURCE, insecure)).client_id, 'web-key')
    assert.equal(tokens.refresh_token, undefined)
  })

  test('openid-client signs a person in through a public client, whose request is in the address', async () => {
    const verifier = oidc.randomPKCECodeVerifier()
    const state = oidc.randomState()
    const url = oidc.buildAuthorizationUrl(spa, { redirect_uri: callback, scope: 'units:read', state, code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' })
    const { left } = await lead.open(url)
    const tokens = await oidc.authorizationCodeGrant(spa, left, { pkceCodeVerifier: verifier, expectedState: state })
    assert.equal((await verify(tokens.access_token)).payload.client_id, 'spa')
  })

  test('a person gets what both they and the client may have, and no more', async () => {
    const tokens = await getTokens(lead, { scope: 'units:read audit:read' })
    assert.equal(tokens.scope, 'units:read')
    assert.equal(decodeJwt(tokens.access_token).scope, 'units:read')
    const all = await getTokens(lead, { scope: undefined })
    assert.equal(decodeJwt(all.access_token).scope, 'approvals:decide units:read')
  })

  test('a person of an organisation the client does not serve is refused', async () => {
    const browser = new Browser(issuer)
    await browser.signIn(person('customer'))
    const { left } = await browser.open(authorizePath((await begin()).parameters))
    assert.equal(left.searchParams.get('error'), 'access_denied')
    assert.equal(left.searchParams.get('iss'), issuer.href)
  })

  test('prompt=none answers login_required to a stranger and consent_required to who has not agreed', async () => {
    const { left } = await new Browser(issuer).open(authorizePath((await begin({ prompt: 'none' })).parameters))
    assert.equal(left.searchParams.get('error'), 'login_required')
    const pushed = await push({ prompt: 'none', scope: 'approvals:decide' })
    const other = await lead.open(authorizePath({ client_id: 'web', request_uri: pushed.request_uri }))
    assert.equal(other.left.searchParams.get('error'), 'consent_required')
  })

  test('prompt=login and max_age=0 make a person prove anew who they are', async () => {
    for (const change of [{ prompt: 'login' }, { max_age: '0' }]) {
      await lead.open(authorizePath((await begin(change)).parameters))
      assert.equal(lead.page.url.pathname, '/login')
    }
  })

  test('a code works once, and its second use revokes what came of the first', async () => {
    const grant = await getCode(lead)
    const first = await redeem(grant)
    assert.equal(first.status, 200)
    refused(await redeem(grant), 'invalid_grant')
    refused(await refresh(first.refresh_token), 'invalid_grant')
  })

  test('of ten simultaneous uses of a code on two nodes, at most one succeeds', async () => {
    const { code, verifier } = await getCode(lead)
    const form = { grant_type: 'authorization_code', client_id: 'spa', redirect_uri: callback, code, code_verifier: verifier }
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => post('connect/token', form, { node: i % 2 ? issuer : new URL(env.OTHER_NODE) })))
    assert.ok(answers.filter((answer) => answer.status === 200).length <= 1)
    assert.ok(answers.filter((answer) => answer.error === 'invalid_grant').length >= 9)
  })

  test('a wrong verifier is refused', async () => {
    const grant = await getCode(lead)
    refused(await redeem({ ...grant, verifier: oidc.randomPKCECodeVerifier() }), 'invalid_grant')
  })

  test('a missing verifier is refused', async () => {
    const { code } = await getCode(lead)
    refused(await post('connect/token', { grant_type: 'authorization_code', client_id: 'spa', redirect_uri: callback, code }), 'invalid_request')
  })

  test('a code of another client is refused', async () => {
    const grant = await getCode(lead)
    const answer = await post('connect/token', { grant_type: 'authorization_code', redirect_uri: callback, code: grant.code, code_verifier: grant.verifier }, { secretOf: 'web' })
    refused(answer, 'invalid_grant')
  })

  test('a code with another redirect_uri is refused', async () => {
    refused(await redeem(await getCode(lead), { redirect_uri: `${callback}/` }), 'invalid_grant')
  })

  test('a made-up code is refused', async () => refused(await redeem({ code: 'made-up', verifier: oidc.randomPKCECodeVerifier() }), 'invalid_grant'))

  for (const [name, change] of [
    ['a request without PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['PKCE with plain', { code_challenge_method: 'plain' }],
    ['PKCE without a method, which means plain', { code_challenge_method: undefined }],
    ['the implicit grant', { response_type: 'token' }],
    ['form_post, which needs a script', { response_mode: 'form_post' }],
    ['fragment, which serves scripts', { response_mode: 'fragment' }],
    ['a scope the client may not have', { scope: 'passport:write' }],
    ['a scope that is none', { scope: 'email' }],
    ['another resource', { resource: 'https://other.example/' }],
    ['an unknown client', { client_id: 'nobody' }],
    ['no client', { client_id: undefined }],
    ['a redirect_uri nobody registered', { redirect_uri: 'https://evil.example/callback' }],
    ['a redirect_uri with another port', { redirect_uri: 'http://127.0.0.1:10/callback' }],
    ['a redirect_uri with a query', { redirect_uri: `${callback}?next=https://evil.example/` }],
    ['a redirect_uri with a further path', { redirect_uri: `${callback}/../evil` }],
    ['a redirect_uri with credentials', { redirect_uri: 'http://127.0.0.1:9@evil.example/callback' }],
    ['a request object', { request: new UnsecuredJWT({}).encode() }],
    ['a request_uri of somewhere', { request_uri: 'https://evil.example/request' }],
  ]) {
    test(`${name} is refused on a page of ours, and the browser sent nowhere`, async () => {
      const page = await lead.open(authorizePath((await begin(change)).parameters))
      assert.equal(page.left, undefined)
      assert.equal(page.status, 400)
      assert.match(page.text, /Trace id \S+/)
    })
  }

  test('a confidential client must push its requests', async () => {
    const page = await lead.open(authorizePath((await begin({ client_id: 'web', scope: 'units:read' })).parameters))
    assert.equal(page.left, undefined)
    assert.equal(page.status, 400)
  })
})
