import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as oidc from 'openid-client'
import { Browser } from '../browser.js'
import { env, issuer, person, post, refused, signedIn, tv, verify } from './setup.js'

const lead = await signedIn()

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
