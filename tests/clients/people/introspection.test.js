import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decodeJwt, SignJWT, UnsecuredJWT } from 'jose'
import * as oidc from 'openid-client'
import { authorizePath, env, getTokens, introspect, key, post, push, signedIn, web } from './setup.js'

const lead = await signedIn()

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
