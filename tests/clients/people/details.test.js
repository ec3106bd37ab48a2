import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decodeJwt, SignJWT } from 'jose'
import * as oidc from 'openid-client'
import { Browser } from '../browser.js'
import { authorizePath, begin, callback, discover, gateway, introspect, issuer, jwk, key, post, push, refused, server, signedIn, verify, web } from './setup.js'

const lead = await signedIn()
const detail = (change = {}) => {
  const made = { type: 'customer_data', actions: ['read'], identifier: 'cu_1', datatypes: ['profile'], purpose: 'co-marketing', ...change }
  for (const name of Object.keys(made)) if (made[name] === undefined) delete made[name]
  return made
}
const text = (...details) => JSON.stringify(details)
const machine = (details, change = {}, secretOf = 'gateway') => post('connect/token', { grant_type: 'client_credentials', authorization_details: details, ...change }, { secretOf })
const refresh = (token, change = {}) => post('connect/token', { grant_type: 'refresh_token', refresh_token: token, ...change }, { secretOf: 'web' })
const exchange = (token, change = {}) => post('connect/token', {
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', subject_token: token, subject_token_type: 'urn:ietf:params:oauth:token-type:access_token', ...change,
}, { secretOf: 'gateway' })
const invalid = 'invalid_authorization_details'

/** Tokens of the web shop, whose person agrees to the details. */
const agreed = async (details, change = {}) => {
  const pushed = await push({ scope: 'customers:read offline_access', authorization_details: details, ...change })
  assert.equal(pushed.status, 201, JSON.stringify(pushed))
  const outcome = await lead.open(authorizePath({ client_id: 'web', request_uri: pushed.request_uri }))
  const left = outcome.left ?? (await lead.submit({}, 'agree')).left
  return { asked: !outcome.left, pushed, redeem: (more = {}) => post('connect/token', { grant_type: 'authorization_code', redirect_uri: callback, code: left.searchParams.get('code'), code_verifier: pushed.verifier, ...more }, { secretOf: 'web' }) }
}

describe('authorization details (RFC 9396)', () => {
  test('the metadata names the only type', () => assert.deepEqual(server.authorization_details_types_supported, ['customer_data']))

  test('a machine gets what it names, in the answer, the token and introspection', async () => {
    const named = [detail({ datatypes: ['interactions', 'profile'] }), detail({ identifier: 'cu_2', purpose: undefined })]
    const answer = await oidc.clientCredentialsGrant(gateway, { scope: 'customers:read', authorization_details: JSON.stringify(named) })
    const expected = [detail({ datatypes: ['profile', 'interactions'] }), detail({ identifier: 'cu_2', purpose: undefined })]
    assert.deepEqual(answer.authorization_details, expected)
    assert.deepEqual((await verify(answer.access_token)).payload.authorization_details, expected)
    assert.deepEqual((await introspect(answer.access_token, 'gateway')).authorization_details, expected)
  })

  test('one detail stays a list', async () => {
    const answer = await machine(text(detail()))
    assert.deepEqual(decodeJwt(answer.access_token).authorization_details, [detail()])
    assert.deepEqual((await introspect(answer.access_token, 'gateway')).authorization_details, [detail()])
  })

  test('without them there are none', async () => {
    const answer = await post('connect/token', { grant_type: 'client_credentials' }, { secretOf: 'gateway' })
    assert.equal(answer.authorization_details, undefined)
    assert.equal(decodeJwt(answer.access_token).authorization_details, undefined)
  })

  for (const [name, details] of [
    ['no JSON', 'cu_1'], ['an object', JSON.stringify(detail())], ['an empty list', '[]'], ['a list of words', '["customer_data"]'], ['21 of them', text(...Array(21).fill(detail()))],
    ['another type', text(detail({ type: 'payment_initiation' }))], ['no type', text(detail({ type: undefined }))],
    ['an unknown member', text(detail({ locations: ['https://api.example'] }))], ['a member twice', `[${JSON.stringify(detail()).replace('{', '{"identifier":"cu_2",')}]`],
    ['no customer', text(detail({ identifier: undefined }))], ['every customer', text(detail({ identifier: '*' }))], ['a list of customers', text(detail({ identifier: ['cu_1', 'cu_2'] }))],
    ['no category', text(detail({ datatypes: [] }))], ['an unknown category', text(detail({ datatypes: ['profile', 'salary'] }))], ['a category twice', text(detail({ datatypes: ['profile', 'profile'] }))],
    ['another action', text(detail({ actions: ['write'] }))], ['no action', text(detail({ actions: undefined }))], ['two actions', text(detail({ actions: ['read', 'write'] }))],
    ['an empty purpose', text(detail({ purpose: '' }))], ['a long purpose', text(detail({ purpose: 'x'.repeat(121) }))], ['a purpose that is no text', text(detail({ purpose: 7 }))],
    ['one good and one bad', text(detail(), detail({ datatypes: ['salary'] }))],
  ]) {
    test(`${name} is refused at the token endpoint and when pushed`, async () => {
      refused(await machine(details), invalid)
      refused(await push({ scope: 'customers:read', authorization_details: details }), invalid)
    })
  }

  test('a client that may not read customers is refused, and a request that does not ask to', async () => {
    refused(await machine(text(detail()), {}, 'foreign-gateway'), invalid)
    refused(await machine(text(detail()), { scope: 'units:read' }), invalid)
    const page = await lead.open(authorizePath((await begin({ authorization_details: text(detail()) })).parameters))
    assert.equal(page.left, undefined)
    assert.equal(page.status, 400)
  })

  test('a device is refused them', async () =>
    refused(await post('connect/device', { client_id: 'tv', scope: 'units:read', authorization_details: text(detail()) }), invalid))

  test('the person sees customer, categories and purpose, in English and in Chinese', async () => {
    const details = text(detail({ datatypes: ['profile', 'interactions'] }), detail({ identifier: 'cu_2', purpose: undefined }))
    for (const [language, words] of [
      ['en', ["Of these customers' data only", 'cu_1', 'profile (name', 'interactions (when', 'only for: co-marketing', 'cu_2', 'for whichever purpose that customer has agreed to']],
      ['zh-CN', ['仅限以下客户的数据', 'cu_1', '企业档案', '互动记录', '仅用于：co-marketing', 'cu_2', '该客户所同意的任何用途']],
    ]) {
      const browser = new Browser(issuer, { language, cookies: lead.cookies })
      const pushed = await push({ scope: 'customers:read', authorization_details: details })
      await browser.open(authorizePath({ client_id: 'web', request_uri: pushed.request_uri }))
      for (const word of words) assert.ok(browser.page.text.includes(word), `${word} in: ${browser.page.text}`)
    }
  })

  test('what is in a name is shown as text', async () => {
    const pushed = await push({ scope: 'customers:read', authorization_details: text(detail({ purpose: '<script>alert(1)</script>' })) })
    await lead.open(authorizePath({ client_id: 'web', request_uri: pushed.request_uri }))
    assert.ok(lead.page.html.querySelectorAll('script').length === 0)
    assert.match(lead.page.text, /only for: (<|&lt;)script/)
  })

  test('it is asked each time, and is no agreement to the whole scope', async () => {
    for (let i = 0; i < 2; i++) assert.equal((await agreed(text(detail()))).asked, true)
    assert.equal((await agreed(undefined)).asked, true)
    assert.equal((await agreed(undefined)).asked, false)
    assert.equal((await agreed(text(detail()))).asked, true)
  })

  test('a refresh keeps them, narrows them for one token, and never widens them', async () => {
    const both = detail({ datatypes: ['profile', 'interactions'] })
    const tokens = await (await agreed(text(both, detail({ identifier: 'cu_2', purpose: undefined })))).redeem()
    assert.deepEqual(tokens.authorization_details, [both, detail({ identifier: 'cu_2', purpose: undefined })])
    const narrow = await refresh(tokens.refresh_token, { authorization_details: text(detail()) })
    assert.deepEqual(decodeJwt(narrow.access_token).authorization_details, [detail()])
    const wide = await refresh(narrow.refresh_token)
    assert.deepEqual(wide.authorization_details, tokens.authorization_details)
    const withPurpose = await refresh(wide.refresh_token, { authorization_details: text(detail({ identifier: 'cu_2', purpose: 'audit' })) })
    assert.deepEqual(withPurpose.authorization_details, [detail({ identifier: 'cu_2', purpose: 'audit' })])
    for (const change of [{ identifier: 'cu_3' }, { purpose: 'resale' }, { purpose: undefined }, { identifier: 'cu_2', datatypes: ['interactions'], purpose: 'audit' }])
      refused(await refresh(withPurpose.refresh_token, { authorization_details: text(detail(change)) }), invalid)
    refused(await refresh(withPurpose.refresh_token, { authorization_details: text(detail(), detail({ identifier: 'cu_3' })) }), invalid)
  })

  test('a code is narrowed when it is redeemed, and not widened', async () => {
    const { redeem } = await agreed(text(detail()))
    refused(await redeem({ authorization_details: text(detail({ datatypes: ['interactions'] })) }), invalid)
    assert.deepEqual((await redeem({ authorization_details: text(detail()) })).authorization_details, [detail()])
  })

  test('an exchange keeps them, narrows them, and never widens them', async () => {
    const { access_token: token } = await (await agreed(text(detail({ datatypes: ['profile', 'interactions'] })))).redeem()
    const kept = await exchange(token)
    assert.deepEqual(decodeJwt(kept.access_token).authorization_details, [detail({ datatypes: ['profile', 'interactions'] })])
    const narrow = await exchange(token, { authorization_details: text(detail()) })
    assert.deepEqual(narrow.authorization_details, [detail()])
    refused(await exchange(narrow.access_token, { authorization_details: text(detail({ datatypes: ['interactions'] })) }), invalid)
    refused(await exchange(token, { authorization_details: text(detail({ identifier: 'cu_2' })) }), invalid)
    refused(await exchange(token, { authorization_details: text(detail({ purpose: undefined })) }), invalid)
    const machines = await machine(text(detail()))
    refused(await exchange(machines.access_token, { authorization_details: text(detail({ identifier: 'cu_2' })) }), invalid)
  })

  test('a signed request carries them as JSON', async () => {
    const webKey = await discover('web-key', oidc.PrivateKeyJwt({ key, kid: jwk.kid }))
    const { parameters, verifier } = await begin({ client_id: 'web-key', scope: 'customers:read' })
    const request = await new SignJWT({ ...parameters, authorization_details: [detail()], jti: crypto.randomUUID() })
      .setProtectedHeader({ alg: 'ES256', kid: jwk.kid }).setIssuer('web-key').setAudience(issuer.href).setExpirationTime('1m').sign(key)
    await lead.open(authorizePath({ client_id: 'web-key', request }))
    const { left } = await lead.submit({}, 'agree')
    const tokens = await oidc.authorizationCodeGrant(webKey, left, { pkceCodeVerifier: verifier, expectedState: parameters.state })
    assert.deepEqual(tokens.authorization_details, [detail()])
    assert.deepEqual((await verify(tokens.access_token)).payload.authorization_details, [detail()])
  })
})
