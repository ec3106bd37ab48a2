import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Browser } from '../browser.js'
import { env, getTokens, issuer, person, refresh, refused, signedIn } from './setup.js'

const lead = await signedIn()

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
    await response.text()
    assert.equal(response.status, 200)
  })

  test('an unknown page says so, with a trace id', async () => {
    const page = await lead.open('/nothing-here')
    assert.equal(page.status, 404)
    assert.match(page.text, /There is no such page/)
  })
})
