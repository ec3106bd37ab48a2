import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decodeJwt } from 'jose'
import { env, getTokens, issuer, post, refresh, refused, signedIn } from './setup.js'

const lead = await signedIn()

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
