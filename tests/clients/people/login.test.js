import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Browser, code as totp } from '../browser.js'
import { env, everybody, issuer, person } from './setup.js'

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
    await response.text()
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
