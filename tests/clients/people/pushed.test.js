import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { authorizePath, begin, issuer, post, push, refused, signedIn, web } from './setup.js'

const lead = await signedIn()

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
