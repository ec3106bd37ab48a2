// A browser without scripts: cookies, redirections and forms, and nothing else. The pages of the identity host need no more.
import assert from 'node:assert/strict'
import { parse } from 'node-html-parser'
import * as OTPAuth from 'otpauth'
import { CookieJar } from 'tough-cookie'

export class Browser {
  constructor(home, { language = 'en', cookies = new CookieJar() } = {}) {
    this.home = new URL(home)
    this.language = language
    this.cookies = cookies
  }

  /** Opens an address and follows redirections within the identity host; stops at the first that leads elsewhere (`left`). */
  async open(address, init = {}) {
    let url = new URL(address, this.page?.url ?? this.home)
    for (let hops = 0; hops < 10; hops++) {
      const response = await fetch(url, {
        ...init,
        redirect: 'manual',
        headers: { 'accept-language': this.language, cookie: await this.cookies.getCookieString(url.href), ...init.headers },
      })
      for (const cookie of response.headers.getSetCookie()) await this.cookies.setCookie(cookie, url.href)
      const location = response.headers.get('location')
      if (location === null) {
        const html = parse(await response.text())
        this.page = { url, status: response.status, headers: response.headers, html, text: html.textContent.replace(/\s+/g, ' ') }
        const refresh = html.querySelector('meta[http-equiv=refresh]')?.getAttribute('content').match(/url=(.*)$/)?.[1]
        if (refresh === undefined) return this.page
        url = new URL(refresh, url)
      } else {
        // An unread body keeps its connection, and with it the process.
        await response.arrayBuffer()
        url = new URL(location, url)
      }
      init = {}
      if (url.origin !== this.home.origin) return { left: url }
    }
    assert.fail(`too many redirections, the last to ${url}`)
  }

  /** What a form of the page would send; `button` is the value of the button pressed. */
  form(fields = {}, button) {
    const form = this.page.html.querySelectorAll('main form').find((candidate) => button === undefined || candidate.querySelector(`button[value=${button}]`))
    assert.ok(form, `a form on ${this.page.url}: ${this.page.text}`)
    const body = new URLSearchParams()
    for (const input of form.querySelectorAll('input')) body.append(input.getAttribute('name'), input.getAttribute('value') ?? '')
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    if (button !== undefined) body.set(form.querySelector(`button[value=${button}]`).getAttribute('name'), button)
    return { action: new URL(form.getAttribute('action'), this.page.url), body }
  }

  async submit(fields, button) {
    const { action, body } = this.form(fields, button)
    return this.open(action, { method: 'POST', body })
  }

  /** From the sign-in page on, with password and code. */
  async signIn(person) {
    if (!this.page?.url.pathname.startsWith('/login')) await this.open('/login')
    await this.submit({ user: person.user, password: person.password })
    return this.submit({ code: code(person) })
  }
}

/** The code an authenticator app would show now. */
export const code = (person, timestamp = Date.now()) => new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(person.totp) }).generate({ timestamp })
