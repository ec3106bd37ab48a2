import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { decodeJwt, SignJWT, UnsecuredJWT } from 'jose'
import * as oidc from 'openid-client'
import { gateway, getTokens, introspect, jwk, key, post, refused, signedIn, verify } from './setup.js'

const lead = await signedIn()

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
