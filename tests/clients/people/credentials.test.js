import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Browser, code } from '../browser.js'
import { getTokens, issuer, person, refresh, refused, signedIn } from './setup.js'

const lead = await signedIn()
const secretOf = (browser) => browser.page.html.querySelector('.secret').textContent.trim()
const changePassword = async (browser, current, wanted, again = wanted) => {
  await browser.open('/password')
  return browser.submit({ current, new: wanted, again })
}

describe('changing how one signs in', () => {
  test('a stranger is asked to sign in', async () => {
    for (const path of ['/password', '/second-factor']) {
      const browser = new Browser(issuer)
      await browser.open(path)
      assert.equal(browser.page.url.pathname, '/login')
    }
  })

  test('a form of somewhere else is refused', async () => {
    assert.equal((await lead.open('/password', { method: 'POST', body: new URLSearchParams({ current: 'x' }) })).status, 400)
    assert.equal((await lead.open('/second-factor', { method: 'POST', body: new URLSearchParams({ code: 'x' }) })).status, 400)
  })

  test('a person changes their password, which ends other browsers and their applications, and not this one', async () => {
    const changer = person('changer')
    const [browser, other] = [new Browser(issuer), new Browser(issuer)]
    await browser.open('/login')
    await browser.submit({ user: changer.user, password: changer.password })
    const totp = secretOf(browser)
    await browser.submit({ code: code({ totp }) })
    const recovery = browser.page.html.querySelectorAll('.codes li').map((item) => item.textContent.trim())
    await other.open('/login')
    await other.submit({ user: changer.user, password: changer.password })
    await other.submit({ code: recovery[0] })
    const [own, others] = [await getTokens(browser), await getTokens(other)]

    const wanted = 'a quite different 电池 horse'
    for (const [current, next, again] of [['wrong', wanted, wanted], [changer.password, wanted, 'other'], [changer.password, 'short', 'short'], [changer.password, changer.password, changer.password], [changer.password, `${changer.user} and more`, `${changer.user} and more`]]) {
      await changePassword(browser, current, next, again)
      assert.match(browser.page.text, /Nothing was changed/)
    }
    await other.open('/sessions')
    assert.equal(other.page.url.pathname, '/sessions')

    await changePassword(browser, changer.password, wanted)
    assert.equal(browser.page.url.pathname, '/sessions')
    await other.open('/sessions')
    assert.equal(other.page.url.pathname, '/login')
    refused(await refresh(others.refresh_token), 'invalid_grant')
    assert.equal((await refresh(own.refresh_token)).status, 200)

    const next = new Browser(issuer)
    await next.open('/login')
    await next.submit({ user: changer.user, password: changer.password })
    assert.equal(next.page.url.pathname, '/login')
    await next.open('/login')
    await next.submit({ user: changer.user, password: wanted })
    assert.equal(next.page.url.pathname, '/login/code')
    await next.submit({ code: recovery[1] })
    assert.equal(next.page.url.pathname, '/sessions')

    // New recovery codes take the place of the old ones.
    await next.open('/second-factor')
    await next.submit({ code: '000000' }, 'codes')
    assert.match(next.page.text, /The code is wrong/)
    await next.submit({ code: recovery[2] }, 'codes')
    const fresh = next.page.html.querySelectorAll('.codes li').map((item) => item.textContent.trim())
    assert.equal(fresh.length, 10)
    await next.open('/second-factor')
    await next.submit({ code: recovery[3] }, 'codes')
    assert.match(next.page.text, /The code is wrong/)

    // A new phone: the old app is of no use, and nobody is signed in until the new one is set up.
    await next.submit({ code: fresh[0] }, 'app')
    assert.equal(next.page.url.pathname, '/login/enrol')
    assert.notEqual(secretOf(next), totp)
    await browser.open('/sessions')
    assert.equal(browser.page.url.pathname, '/login')
    const newTotp = secretOf(next)
    await next.submit({ code: code({ totp: newTotp }, Date.now() + 30_000) })
    assert.equal(next.page.html.querySelectorAll('.codes li').length, 10)
    await next.open('/sessions')
    assert.equal(next.page.url.pathname, '/sessions')
  })
})
