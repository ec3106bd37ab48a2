// People sign in through the identity host's real pages, and clients nobody here wrote get and use their tokens.
// Environment: ISSUER, OTHER_NODE (a second node of the same cluster), RESOURCE, KEY (the private JWK of client web-key), SECRET (of
// the other confidential clients), PEOPLE ([{user, password, totp}], one for each name used below).

import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { createRemoteJWKSet, decodeJwt, importJWK, jwtVerify, SignJWT, UnsecuredJWT } from 'jose'
import * as oauth from 'oauth4webapi'
import * as oidc from 'openid-client'
import { Browser, code as totp } from './browser.js'

const env = new Proxy(process.env, {
  get: (variables, name) => variables[name] ?? assert.fail(`set the environment variable ${name}`),
})
const issuer = new URL(env.ISSUER)
const jwk = JSON.parse(env.KEY)
const key = await importJWK(jwk, 'ES256')
const everybody = JSON.parse(env.PEOPLE)
const person = (user) => everybody.find((candidate) => candidate.user === user) ?? assert.fail(`no person ${user}`)
const insecure = { [oauth.allowInsecureRequests]: true }
const callback = 'http://127.0.0.1:9/callback'

const discover = (clientId, authentication = oidc.None()) => oidc.discovery(issuer, clientId, {}, authentication, { execute: [oidc.allowInsecureRequests] })
const web = await discover('web', oidc.ClientSecretBasic(env.SECRET))
const spa = await discover('spa')
const tv = await discover('tv')
const gateway = await discover('gateway', oidc.ClientSecretBasic(env.SECRET))
const server = web.serverMetadata()

const verify = (token) => jwtVerify(token, createRemoteJWKSet(new URL('.well-known/jwks', issuer)), { issuer: issuer.href, audience: env.RESOURCE, typ: 'at+jwt', algorithms: ['ES256'] })

/** Sends a form as it is, for what no library would send. */
const post = async (path, form, { secretOf, node = issuer } = {}) => {
  const headers = secretOf ? { authorization: `Basic ${btoa(`${secretOf}:${env.SECRET}`)}` } : {}
  const response = await fetch(new URL(path, node), { method: 'POST', headers, body: new URLSearchParams(form), redirect: 'manual' })
  return { status: response.status, headers: response.headers, ...(await response.json().catch(() => ({}))) }
}
const refused = (answer, error, status = 400) => assert.deepEqual({ status: answer.status, error: answer.error }, { status, error })

const authorizePath = (parameters) => `/connect/authorize?${new URLSearchParams(parameters)}`

/** The beginning of a sign-in through the public client: parameters of the address, and the verifier that goes with them. */
const begin = async (change = {}) => {
  const verifier = oidc.randomPKCECodeVerifier()
  const parameters = {
    client_id: 'spa', response_type: 'code', redirect_uri: callback, scope: 'units:read offline_access', state: oidc.randomState(),
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', ...change,
  }
  for (const name of Object.keys(parameters)) if (parameters[name] === undefined) delete parameters[name]
  return { verifier, parameters }
}

/** A code for the public client (which needs no consent here), from a browser in which somebody is signed in. */
const getCode = async (browser, change) => {
  const { verifier, parameters } = await begin(change)
  const { left } = await browser.open(authorizePath(parameters))
  assert.ok(left, `a redirection to the client, not ${browser.page?.url}: ${browser.page?.text}`)
  return { verifier, state: parameters.state, left, code: left.searchParams.get('code') ?? assert.fail(left.href) }
}
const redeem = ({ code, verifier }, change = {}) => post('connect/token', { grant_type: 'authorization_code', client_id: 'spa', redirect_uri: callback, code, code_verifier: verifier, ...change })
const getTokens = async (browser, change) => {
  const tokens = await redeem(await getCode(browser, change))
  assert.equal(tokens.status, 200, JSON.stringify(tokens))
  return tokens
}
const refresh = (token, change = {}, options) => post('connect/token', { grant_type: 'refresh_token', client_id: 'spa', refresh_token: token, ...change }, options)
const introspect = (token, secretOf = 'web') => post('connect/introspect', { token }, { secretOf })

/** Pushes a request as the confidential client, and answers its request_uri. */
const push = async (change = {}, secretOf = 'web') => {
  const { verifier, parameters } = await begin({ client_id: secretOf, scope: 'units:read', ...change })
  const answer = await post('connect/par', parameters, { secretOf })
  return { verifier, parameters, ...answer }
}

/** A browser in which somebody is signed in, made once per suite: a code of the app works once. */
let lead
before(async () => {
  lead = new Browser(issuer)
  await lead.signIn(person('lead'))
})

describe('metadata', () => {
  test('has every endpoint and says how each is used (RFC 8414)', () => {
    for (const name of ['authorization', 'token', 'pushed_authorization_request', 'device_authorization', 'introspection', 'revocation'])
      assert.ok(server[`${name}_endpoint`]?.startsWith(issuer.href), name)
    assert.deepEqual(server.response_types_supported, ['code'])
    assert.deepEqual(server.response_modes_supported, ['query'])
    assert.deepEqual(server.code_challenge_methods_supported, ['S256'])
    assert.equal(server.authorization_response_iss_parameter_supported, true)
    assert.deepEqual([...server.grant_types_supported].sort(), [
      'authorization_code', 'client_credentials', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code', 'urn:ietf:params:oauth:grant-type:token-exchange',
    ])
    assert.ok(server.scopes_supported.includes('passport:read') && server.scopes_supported.includes('offline_access'))
    assert.ok(server.introspection_endpoint_auth_methods_supported.includes('private_key_jwt'))
    assert.ok(server.revocation_endpoint_auth_signing_alg_values_supported.includes('ES256'))
    assert.deepEqual(server.ui_locales_supported, ['zh-CN', 'en'])
  })
})

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
    ['openid, which is not offered', { scope: 'openid' }],
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

describe('pushed authorization requests', () => {
  const use = (pushed, browser = lead, clientId = 'web') => browser.open(authorizePath({ client_id: clientId, request_uri: pushed.request_uri }))

  test('a request is used up by the code it led to', async () => {
    const pushed = await push()
    assert.equal(pushed.status, 201)
    let outcome = await use(pushed)
    if (!outcome.left) outcome = await lead.submit({}, 'agree')
    assert.ok(outcome.left.searchParams.get('code'))
    const again = await use(pushed)
    assert.equal(again.left, undefined)
    assert.equal(again.status, 400)
  })

  test('a request of one client is refused to another', async () => {
    const page = await use(await push(), lead, 'web-key')
    assert.equal(page.left, undefined)
    assert.equal(page.status, 400)
  })

  test('a made-up request is refused', async () => {
    const page = await use({ request_uri: 'urn:ietf:params:oauth:request_uri:made-up' })
    assert.equal(page.status, 400)
  })

  test('a wrong secret is refused', async () => {
    const response = await fetch(new URL('connect/par', issuer), { method: 'POST', headers: { authorization: `Basic ${btoa(`web:${'x'.repeat(43)}`)}` }, body: new URLSearchParams((await begin({ client_id: 'web' })).parameters) })
    assert.equal(response.status, 401)
    assert.equal((await response.json()).error, 'invalid_client')
  })

  test('no secret is refused', async () => {
    const answer = await post('connect/par', (await begin({ client_id: 'web', scope: 'units:read' })).parameters)
    assert.ok(['invalid_client', 'invalid_request'].includes(answer.error), JSON.stringify(answer))
  })

  for (const [name, change, error] of [
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['a foreign redirect_uri', { redirect_uri: 'https://evil.example/' }, 'invalid_request'],
    ['a forbidden scope', { scope: 'funds:write' }, 'invalid_scope'],
    ['another resource', { resource: 'urn:other' }, 'invalid_target'],
    ['a request_uri in a pushed request', { request_uri: 'urn:ietf:params:oauth:request_uri:x' }, 'invalid_request'],
  ]) {
    test(`${name} is refused as ${error} before a browser is involved`, async () => refused(await push(change), error))
  }
})

describe('consent', () => {
  test('the page names client, organisation, scopes in words, and what the passport will say; in Chinese and in English', async () => {
    for (const [language, words] of [
      ['en', [/The web shop wants to act for you/, /Of the organisation ?hq/, /Ask for customers' data/, /What the data passport will say/, /read by web \(hq\) for consenting \(hq\)/]],
      ['zh-CN', [/“The web shop”想代表您工作/, /所属组织/, /请求客户数据；能看到什么由客户的授权决定/, /数据护照将记载/, /使用回执/]],
    ]) {
      const browser = new Browser(issuer, { language })
      const pushed = await push({ scope: 'customers:read' })
      await browser.open(authorizePath({ client_id: 'web', request_uri: pushed.request_uri }))
      await browser.signIn(person(language === 'en' ? 'consenting' : 'consenting-too'))
      assert.equal(browser.page.html.querySelector('html').getAttribute('lang'), language)
      for (const word of words) assert.match(browser.page.text.replace('consenting-too', 'consenting'), word)
    }
  })

  test('what was agreed to is not asked again; more is', async () => {
    const ask = async (scope) => lead.open(authorizePath({ client_id: 'web', request_uri: (await push({ scope })).request_uri }))
    let outcome = await ask('units:read')
    if (!outcome.left) outcome = await lead.submit({}, 'agree')
    assert.ok(outcome.left.searchParams.has('code'))
    assert.ok((await ask('units:read')).left.searchParams.has('code'))
    assert.match((await ask('units:read approvals:decide')).text, /wants to act for you/)
    await lead.submit({}, 'refuse')
  })

  test('a refusal tells the client access_denied, and the request is used up', async () => {
    const pushed = await push({ scope: 'approvals:decide' })
    const path = authorizePath({ client_id: 'web', request_uri: pushed.request_uri })
    await lead.open(path)
    const { left } = await lead.submit({}, 'refuse')
    assert.equal(left.searchParams.get('error'), 'access_denied')
    assert.equal(left.searchParams.get('state'), pushed.parameters.state)
    assert.equal((await lead.open(path)).status, 400)
  })

  test('an answer that did not come from our form is refused, and nothing is granted', async () => {
    const pushed = await push({ scope: 'approvals:decide' })
    const page = await lead.open('/connect/authorize', { method: 'POST', body: new URLSearchParams({ client_id: 'web', request_uri: pushed.request_uri, decision: 'agree' }) })
    assert.equal(page.left, undefined)
    assert.equal(page.status, 400)
    assert.match((await lead.open(authorizePath({ client_id: 'web', request_uri: pushed.request_uri }))).text, /wants to act for you/)
    await lead.submit({}, 'refuse')
  })

  test("another person's form token is refused", async () => {
    const pushed = await push({ scope: 'approvals:decide' })
    await lead.open(authorizePath({ client_id: 'web', request_uri: pushed.request_uri }))
    const { body } = lead.form({}, 'agree')
    const stranger = new Browser(issuer)
    await stranger.signIn(person('stranger'))
    assert.equal((await stranger.open('/connect/authorize', { method: 'POST', body })).status, 400)
    await lead.submit({}, 'refuse')
  })
})

describe('refresh tokens', () => {
  test('each refresh gives a new one, and scope may be narrowed for one access token', async () => {
    const tokens = await getTokens(lead, { scope: 'units:read approvals:decide offline_access' })
    const next = await refresh(tokens.refresh_token, { scope: 'units:read' })
    assert.equal(decodeJwt(next.access_token).scope, 'units:read')
    assert.notEqual(next.refresh_token, tokens.refresh_token)
    assert.equal(decodeJwt((await refresh(next.refresh_token)).access_token).scope, 'approvals:decide units:read offline_access')
  })

  test('five parallel refreshes on two nodes all succeed', async () => {
    const tokens = await getTokens(lead)
    const answers = await Promise.all(Array.from({ length: 5 }, (_, i) => refresh(tokens.refresh_token, {}, { node: i % 2 ? issuer : new URL(env.OTHER_NODE) })))
    assert.deepEqual(answers.map((answer) => answer.status), [200, 200, 200, 200, 200])
  })

  test('without offline_access there is none', async () => assert.equal((await getTokens(lead, { scope: 'units:read' })).refresh_token, undefined))

  test('a wider scope is refused', async () => {
    const tokens = await getTokens(lead)
    const answer = await refresh(tokens.refresh_token, { scope: 'units:read approvals:decide' })
    assert.ok(['invalid_grant', 'invalid_scope'].includes(answer.error), JSON.stringify(answer))
  })

  test('another client is refused', async () => {
    const tokens = await getTokens(lead)
    refused(await post('connect/token', { grant_type: 'refresh_token', refresh_token: tokens.refresh_token }, { secretOf: 'web' }), 'invalid_grant')
  })

  test('an access token is no refresh token', async () => refused(await refresh((await getTokens(lead)).access_token), 'invalid_grant'))

  test('a changed one is refused', async () => {
    const { refresh_token: token } = await getTokens(lead)
    refused(await refresh(token.slice(0, -6) + (token.endsWith('AAAAAA') ? 'BBBBBB' : 'AAAAAA')), 'invalid_grant')
  })

  test('another resource is refused', async () => refused(await refresh((await getTokens(lead)).refresh_token, { resource: 'urn:other' }), 'invalid_target'))
})

describe('introspection and revocation', () => {
  const webTokens = async () => {
    const pushed = await push({ scope: 'units:read offline_access' })
    let outcome = await lead.open(authorizePath({ client_id: 'web', request_uri: pushed.request_uri }))
    if (!outcome.left) outcome = await lead.submit({}, 'agree')
    return oidc.authorizationCodeGrant(web, outcome.left, { pkceCodeVerifier: pushed.verifier, expectedState: pushed.parameters.state })
  }

  test('a client learns about its own token what the token says', async () => {
    const tokens = await webTokens()
    const answer = await oidc.tokenIntrospection(web, tokens.access_token)
    const claims = decodeJwt(tokens.access_token)
    assert.equal(answer.active, true)
    for (const name of ['iss', 'sub', 'client_id', 'scope', 'exp', 'iat', 'jti', 'ecosystem_audience', 'ecosystem_organisation']) assert.equal(answer[name], claims[name], name)
    assert.equal((await oidc.tokenIntrospection(web, tokens.refresh_token)).active, true)
  })

  test('a client that is not the owner learns nothing', async () => {
    const tokens = await webTokens()
    assert.deepEqual(await introspect(tokens.access_token, 'gateway').then(({ active, sub }) => ({ active, sub })), { active: false, sub: undefined })
    assert.deepEqual(await introspect(tokens.refresh_token, 'gateway').then(({ active, sub }) => ({ active, sub })), { active: false, sub: undefined })
  })

  test('a public client may not introspect, nor a stranger', async () => {
    const { access_token: token } = await getTokens(lead)
    assert.notEqual((await post('connect/introspect', { token, client_id: 'spa' })).status, 200)
    assert.notEqual((await post('connect/introspect', { token })).status, 200)
  })

  test('an unsigned token and garbage are inactive', async () => {
    const claims = decodeJwt((await webTokens()).access_token)
    const none = new UnsecuredJWT(claims).encode()
    for (const token of [none, `${btoa('{"alg":"none","typ":"at+jwt"}').replaceAll('=', '')}.${none.split('.')[1]}.`, 'garbage', 'a.b.c']) assert.equal((await introspect(token)).active, false)
  })

  test('a token signed with another key, or with HS256, is inactive', async () => {
    const { access_token: token } = await webTokens()
    const header = { alg: 'ES256', typ: 'at+jwt', kid: JSON.parse(atob(token.split('.')[0].replaceAll('-', '+').replaceAll('_', '/'))).kid }
    assert.equal((await introspect(await new SignJWT(decodeJwt(token)).setProtectedHeader(header).sign(key))).active, false)
    const hs = await new SignJWT(decodeJwt(token)).setProtectedHeader({ ...header, alg: 'HS256' }).sign(new TextEncoder().encode(header.kid.padEnd(64, 'x')))
    assert.equal((await introspect(hs)).active, false)
  })

  test('a revoked access token is inactive on both nodes, and its refresh token lives', async () => {
    const tokens = await webTokens()
    await oidc.tokenRevocation(web, tokens.access_token)
    assert.equal((await introspect(tokens.access_token)).active, false)
    assert.equal((await post('connect/introspect', { token: tokens.access_token }, { secretOf: 'web', node: new URL(env.OTHER_NODE) })).active, false)
    assert.ok((await oidc.refreshTokenGrant(web, tokens.refresh_token)).access_token)
  })

  test('a revoked refresh token takes its access tokens with it', async () => {
    const tokens = await webTokens()
    await oidc.tokenRevocation(web, tokens.refresh_token)
    await assert.rejects(oidc.refreshTokenGrant(web, tokens.refresh_token), { error: 'invalid_grant' })
    assert.equal((await introspect(tokens.access_token)).active, false)
  })

  test("another client's token cannot be revoked", async () => {
    const tokens = await webTokens()
    await post('connect/revoke', { token: tokens.refresh_token }, { secretOf: 'gateway' })
    assert.ok((await oidc.refreshTokenGrant(web, tokens.refresh_token)).access_token)
  })

  test('revoking what is no token answers 200 (RFC 7009 section 2.2)', async () => assert.equal((await post('connect/revoke', { token: 'garbage' }, { secretOf: 'web' })).status, 200))
})

describe('token exchange', () => {
  const type = 'urn:ietf:params:oauth:token-type:access_token'
  const exchange = (token, change = {}, secretOf = 'gateway') =>
    post('connect/token', { grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', subject_token: token, subject_token_type: type, ...change }, { secretOf })
  let token
  before(async () => {
    token = (await getTokens(lead, { scope: 'units:read approvals:decide' })).access_token
  })

  test('openid-client narrows a token, whose new one says who acts for whom', async () => {
    const answer = await oidc.genericGrantRequest(gateway, 'urn:ietf:params:oauth:grant-type:token-exchange', { subject_token: token, subject_token_type: type, scope: 'units:read' })
    assert.equal(answer.issued_token_type, type)
    assert.equal(answer.refresh_token, undefined)
    const [{ payload: old }, { payload: next }] = [await verify(token), await verify(answer.access_token)]
    assert.equal(next.sub, old.sub)
    assert.equal(next.client_id, 'gateway')
    assert.equal(next.scope, 'units:read')
    assert.deepEqual(next.act, { sub: 'gateway' })
    assert.deepEqual([next.aud, next.ecosystem_audience, next.ecosystem_organisation], [old.aud, old.ecosystem_audience, old.ecosystem_organisation])
    assert.ok(next.exp <= old.exp)
  })

  test('a second exchange keeps the first actor behind the second', async () => {
    const once = await exchange(token)
    const twice = await exchange(once.access_token, {}, 'gateway-two')
    assert.deepEqual(decodeJwt(twice.access_token).act, { sub: 'gateway-two', act: { sub: 'gateway' } })
  })

  test('without a scope, the new token has what both the old one and the client have', async () => assert.equal(decodeJwt((await exchange(token)).access_token).scope, 'units:read'))

  test('a scope the old token lacks is refused, though the client may have it', async () => refused(await exchange(token, { scope: 'units:write' }), 'invalid_scope'))
  test('a scope the client lacks is refused, though the old token has it', async () => refused(await exchange(token, { scope: 'approvals:decide' }), 'invalid_scope'))
  test('a refresh token cannot be had by it', async () => refused(await exchange(token, { requested_token_type: 'urn:ietf:params:oauth:token-type:refresh_token' }), 'invalid_request'))
  test('staying signed in cannot be had by it', async () => refused(await exchange(token, { scope: 'units:read offline_access' }), 'invalid_scope'))
  test('another resource is refused', async () => refused(await exchange(token, { resource: 'https://other.example/' }), 'invalid_target'))
  test('another audience is refused', async () => refused(await exchange(token, { audience: 'urn:other' }), 'invalid_target'))
  test('a client of another organisation is refused', async () => refused(await exchange(token, {}, 'foreign-gateway'), 'invalid_grant'))
  test('a client without the grant is refused', async () => refused(await exchange(token, {}, 'web'), 'unauthorized_client'))
  test('an actor_token is refused', async () => {
    const answer = await exchange(token, { actor_token: token, actor_token_type: type })
    assert.equal(answer.error, 'invalid_request')
  })
  test('an unsigned token is refused', async () => refused(await exchange(new UnsecuredJWT(decodeJwt(token)).encode()), 'invalid_grant'))
  test('a token for another audience is refused', async () => refused(await exchange(await new SignJWT({ ...decodeJwt(token), aud: 'urn:other' }).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: jwk.kid }).sign(key)), 'invalid_grant'))
  test('a refresh token is no subject token', async () => refused(await exchange((await getTokens(lead)).refresh_token), 'invalid_grant'))

  test('a revoked token is refused', async () => {
    const { access_token: revoked } = await getTokens(lead)
    await post('connect/revoke', { token: revoked, client_id: 'spa' })
    refused(await exchange(revoked), 'invalid_grant')
  })

  test("a machine's own token can be narrowed too", async () => {
    const machine = await post('connect/token', { grant_type: 'client_credentials' }, { secretOf: 'gateway' })
    const answer = await exchange(machine.access_token, { scope: 'units:read' }, 'gateway-two')
    assert.deepEqual([decodeJwt(answer.access_token).sub, decodeJwt(answer.access_token).act], ['gateway', { sub: 'gateway-two' }])
    const own = await exchange(machine.access_token, { scope: 'units:read' })
    assert.equal((await introspect(own.access_token, 'gateway')).active, true)
    await post('connect/revoke', { token: own.access_token }, { secretOf: 'gateway' })
    assert.equal((await introspect(own.access_token, 'gateway')).active, false)
  })
})

describe('device authorization', () => {
  const poll = (device) => post('connect/token', { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', client_id: 'tv', device_code: device.device_code })
  const start = () => oidc.initiateDeviceAuthorization(tv, { scope: 'units:read offline_access' })

  test('openid-client polls while the person enters the code, checks it and agrees', async (t) => {
    const device = await start()
    assert.match(device.user_code, /^[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}$/)
    assert.equal(device.interval, 5)
    const stop = new AbortController()
    t.after(() => stop.abort())
    const polling = oidc.pollDeviceAuthorizationGrant(tv, device, {}, { signal: stop.signal })
    polling.catch(() => {})
    await lead.open(device.verification_uri)
    await lead.submit({ user_code: device.user_code.toLowerCase().replace('-', '') })
    assert.match(lead.page.text, /The television wants to act for you/)
    await lead.submit({}, 'agree')
    assert.match(lead.page.text, /Device connected/)
    const tokens = await polling
    assert.equal((await verify(tokens.access_token)).payload.client_id, 'tv')
    assert.ok((await oidc.refreshTokenGrant(tv, tokens.refresh_token)).access_token)
    assert.ok(['invalid_grant', 'slow_down'].includes((await poll(device)).error))
  })

  test('a link with the code in it only fills it in', async () => {
    const device = await start()
    await lead.open(device.verification_uri_complete)
    assert.equal(lead.page.html.querySelector('input[name=user_code]').getAttribute('value'), device.user_code)
    refused(await poll(device), 'authorization_pending')
  })

  test('a device that asks too fast is told slow_down, on whichever node', async () => {
    const device = await start()
    refused(await poll(device), 'authorization_pending')
    refused(await poll(device), 'slow_down')
    refused(await post('connect/token', { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', client_id: 'tv', device_code: device.device_code }, { node: new URL(env.OTHER_NODE) }), 'slow_down')
  })

  test('a person who refuses ends it', async () => {
    const device = await start()
    await lead.open(device.verification_uri)
    await lead.submit({ user_code: device.user_code })
    await lead.submit({}, 'refuse')
    refused(await poll(device), 'access_denied')
    await lead.open(device.verification_uri)
    await lead.submit({ user_code: device.user_code })
    assert.match(lead.page.text, /wrong, has expired or was used/)
  })

  test('a person the client does not serve ends it too', async () => {
    const device = await start()
    const browser = new Browser(issuer)
    await browser.signIn(person('other-customer'))
    await browser.open(device.verification_uri)
    await browser.submit({ user_code: device.user_code })
    refused(await poll(device), 'access_denied')
  })

  test('an answer that did not come from our form is refused', async () => {
    const device = await start()
    const page = await lead.open('/connect/device/verify', { method: 'POST', body: new URLSearchParams({ user_code: device.user_code, decision: 'agree' }) })
    assert.equal(page.status, 400)
    refused(await poll(device), 'authorization_pending')
  })

  test('a device code of another client is refused', async () => {
    const device = await start()
    const answer = await post('connect/token', { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', client_id: 'spa', device_code: device.device_code })
    assert.ok(['unauthorized_client', 'invalid_grant'].includes(answer.error), JSON.stringify(answer))
  })

  test('a client without the grant gets no device code', async () => {
    const answer = await post('connect/device', { client_id: 'spa', scope: 'units:read' })
    refused(answer, 'unauthorized_client')
  })

  test('a forbidden scope and another resource are refused', async () => {
    refused(await post('connect/device', { client_id: 'tv', scope: 'audit:read' }), 'invalid_scope')
    refused(await post('connect/device', { client_id: 'tv', resource: 'urn:other' }), 'invalid_target')
  })

  test('guessing codes is stopped, and the right one then no longer works', async () => {
    const browser = new Browser(issuer)
    await browser.signIn(person('guesser'))
    const device = await start()
    for (let i = 0; i < 11; i++) {
      await browser.open('/connect/device/verify')
      await browser.submit({ user_code: 'BBBB-BBBB' })
    }
    await browser.open('/connect/device/verify')
    await browser.submit({ user_code: device.user_code })
    assert.match(browser.page.text, /wrong, has expired or was used/)
  })
})

describe('signing in', () => {
  test('a first sign-in sets up the app from the QR code, and gives recovery codes that work once', async () => {
    const newcomer = person('newcomer')
    const browser = new Browser(issuer)
    await browser.open('/login')
    await browser.submit({ user: newcomer.user, password: newcomer.password })
    assert.equal(browser.page.url.pathname, '/login/enrol')
    assert.match(browser.page.html.querySelector('img.qr').getAttribute('src'), /^data:image\/png;base64,/)
    newcomer.totp = browser.page.html.querySelector('.secret').textContent
    await browser.submit({ code: '000000' })
    assert.match(browser.page.text, /The code is wrong/)
    await browser.submit({ code: totp(newcomer) })
    const codes = browser.page.html.querySelectorAll('ol.codes li').map((item) => item.textContent)
    assert.equal(new Set(codes).size, 10)
    await browser.open('/sessions')
    assert.match(browser.page.text, /this one/)

    const enter = async (code) => {
      const other = new Browser(issuer)
      await other.open('/login')
      await other.submit({ user: newcomer.user, password: newcomer.password })
      await other.submit({ code })
      return other.page.url.pathname
    }
    assert.equal(await enter(codes[0].toLowerCase()), '/sessions')
    assert.equal(await enter(codes[0]), '/login/code')
  })

  test('a code of the app works once', async () => {
    const once = person('once')
    const now = totp(once)
    const enter = async () => {
      const browser = new Browser(issuer)
      await browser.open('/login')
      await browser.submit({ user: once.user, password: once.password })
      await browser.submit({ code: now })
      return browser.page.url.pathname
    }
    assert.equal(await enter(), '/sessions')
    assert.equal(await enter(), '/login/code')
  })

  test('the password alone opens nothing', async () => {
    const browser = new Browser(issuer)
    await browser.open('/login')
    await browser.submit({ user: 'half', password: person('half').password })
    assert.equal(browser.page.url.pathname, '/login/code')
    await browser.open('/sessions')
    assert.equal(browser.page.url.pathname, '/login')
    await browser.open('/login/enrol')
    assert.equal(browser.page.url.pathname, '/login')
  })

  test('a wrong password, a name nobody has and a disabled person get the same answer', async () => {
    const answers = []
    for (const [user, password] of [['lead', 'wrong wrong wrong'], ['nobody-at-all', 'wrong wrong wrong'], ['disabled', person('disabled').password]]) {
      const browser = new Browser(issuer)
      await browser.open('/login')
      const page = await browser.submit({ user, password })
      answers.push([page.status, page.html.querySelector('main').innerHTML.replace(/value="[^"]*"/g, '')])
    }
    assert.deepEqual(answers[1], answers[0])
    assert.deepEqual(answers[2], answers[0])
  })

  for (const user of ['guessed', 'a-name-nobody-has']) {
    test(`guessing is stopped for ${user}, even in parallel and on two nodes, and then the right password fails too`, async () => {
      const guess = async (node, password) => {
        const browser = new Browser(node)
        await browser.open('/login')
        await browser.submit({ user, password })
        return browser.page.url.pathname
      }
      await Promise.all(Array.from({ length: 10 }, (_, i) => guess(i % 2 ? issuer : new URL(env.OTHER_NODE), `wrong wrong ${i}`)))
      assert.equal(await guess(issuer, everybody.find((one) => one.user === user)?.password ?? 'wrong'), '/login')
    })
  }

  test('a sign-in form that is not ours is refused', async () => {
    const { user, password } = person('lead')
    const response = await fetch(new URL('login', issuer), { method: 'POST', body: new URLSearchParams({ user, password, return: '/' }), redirect: 'manual' })
    assert.equal(response.status, 400)
    assert.equal(response.headers.getSetCookie().filter((cookie) => cookie.startsWith('ecosystem-half')).length, 0)
  })

  for (const target of ['https://evil.example/', '//evil.example/', '/\\evil.example/', '\\\\evil.example', '/\t/evil.example/', 'javascript:alert(1)', '/a\\b']) {
    test(`signing in does not lead on to ${JSON.stringify(target)}`, async () => {
      const browser = new Browser(issuer)
      await browser.open(`/login?return=${encodeURIComponent(target)}`)
      assert.equal(browser.form().body.get('return'), '/sessions')
      const language = await fetch(new URL(`language?to=en&back=${encodeURIComponent(target)}`, issuer), { redirect: 'manual' })
      assert.equal(language.headers.get('location'), '/sessions')
    })
  }

  test('cookies are HttpOnly and SameSite, and pages run and load nothing', async () => {
    const response = await fetch(new URL('login', issuer))
    for (const cookie of response.headers.getSetCookie()) assert.match(cookie, /httponly/i) && assert.match(cookie, /samesite=lax/i)
    const policy = response.headers.get('content-security-policy')
    assert.match(policy, /default-src 'none'/)
    assert.match(policy, /frame-ancestors 'none'/)
    assert.doesNotMatch(policy, /unsafe|script-src/)
    const html = await response.text()
    assert.doesNotMatch(html, /<script|\son[a-z]+=|style="|https?:\/\//i)
    assert.equal(response.headers.get('cache-control')?.includes('no-store'), true)
  })

  test('the pages speak the language of the browser, and the one chosen', async () => {
    const browser = new Browser(issuer, { language: 'zh-CN,zh;q=0.9,en;q=0.8' })
    await browser.open('/login')
    assert.equal(browser.page.html.querySelector('h1').textContent, '登录')
    await browser.open(browser.page.html.querySelector('footer a').getAttribute('href').replaceAll('&amp;', '&'))
    assert.equal(browser.page.html.querySelector('h1').textContent, 'Sign in')
  })

  test('every field has a label', async () => {
    const browser = new Browser(issuer)
    await browser.open('/login')
    for (const input of browser.page.html.querySelectorAll('input').filter((candidate) => candidate.getAttribute('type') !== 'hidden'))
      assert.ok(browser.page.html.querySelector(`label[for=${input.getAttribute('id')}]`), input.toString())
  })
})

describe('sessions', () => {
  test('a person sees browsers and applications, and ending one ends its tokens', async () => {
    const owner = person('owner')
    const browser = new Browser(issuer)
    await browser.signIn(owner)
    const tokens = await getTokens(browser)
    await browser.open('/sessions')
    assert.match(browser.page.text, /The single page app/)
    const end = browser.page.html.querySelectorAll('form').find((form) => form.getAttribute('action') === '/sessions/end-application')
    await browser.open('/sessions/end-application', { method: 'POST', body: new URLSearchParams(end.querySelectorAll('input').map((input) => [input.getAttribute('name'), input.getAttribute('value')])) })
    assert.doesNotMatch(browser.page.text, /The single page app/)
    refused(await refresh(tokens.refresh_token), 'invalid_grant')
  })

  test('signing out ends the session, its cookie and the applications signed in from it, on every node', async () => {
    const browser = new Browser(issuer)
    await browser.signIn(person('leaver'))
    const stolen = new Browser(issuer, { cookies: await browser.cookies.clone() })
    const tokens = await getTokens(browser)
    await browser.open('/logout')
    await browser.submit()
    assert.match(browser.page.text, /You are signed out/)
    refused(await refresh(tokens.refresh_token, {}, { node: new URL(env.OTHER_NODE) }), 'invalid_grant')
    await stolen.open('/sessions')
    assert.equal(stolen.page.url.pathname, '/login')
  })

  test("another person's session cannot be ended", async () => {
    const browser = new Browser(issuer)
    await browser.signIn(person('meddler'))
    await lead.open('/sessions')
    const id = lead.page.html.querySelector('form[action="/sessions/end"] input[name=id]').getAttribute('value')
    await browser.open('/sessions')
    const token = browser.page.html.querySelector('input[name=__RequestVerificationToken]').getAttribute('value')
    await browser.open('/sessions/end', { method: 'POST', body: new URLSearchParams({ id, __RequestVerificationToken: token }) })
    await lead.open('/sessions')
    assert.equal(lead.page.url.pathname, '/sessions')
  })

  test('ending a session without our form is refused', async () => {
    await lead.open('/sessions')
    const id = lead.page.html.querySelector('form[action="/sessions/end"] input[name=id]').getAttribute('value')
    assert.equal((await lead.open('/sessions/end', { method: 'POST', body: new URLSearchParams({ id }) })).status, 400)
    assert.equal((await lead.open('/logout', { method: 'POST', body: new URLSearchParams() })).status, 400)
    await lead.open('/sessions')
    assert.equal(lead.page.url.pathname, '/sessions')
  })

  test('a cookie made on one node is good on the other', async () => {
    const cookies = await lead.cookies.getCookies(issuer.href)
    const response = await fetch(new URL('sessions', env.OTHER_NODE), { headers: { cookie: cookies.map((cookie) => cookie.cookieString()).join('; ') }, redirect: 'manual' })
    assert.equal(response.status, 200)
  })

  test('an unknown page says so, with a trace id', async () => {
    const page = await lead.open('/nothing-here')
    assert.equal(page.status, 404)
    assert.match(page.text, /There is no such page/)
  })
})
