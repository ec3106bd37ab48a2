// The console in a real browser: signing in as a person does, and watching what the browser complains of.
// Environment: API, ISSUER, PEOPLE ({"hq.admin": {user, password, totp}, …}), CHROMIUM (the browser's program).
import { chromium } from 'playwright-core'
import { code } from '../browser.js'

const options = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-proxy-server']

export const api = process.env.API
export const issuer = process.env.ISSUER
export const people = JSON.parse(process.env.PEOPLE ?? '{}')

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: options, headless: true })

/** A browser of one person's own: a language, a theme, and what it complained of. */
export class Person {
  complaints = []
  elsewhere = []
  /** What the page has asked the API, and parts of its own that it fetches, and has no answer to yet; a subscription is none of it. */
  questions = new Set()

  static async signIn(browser, who, options) {
    const person = await Person.come(browser, options)
    await person.open('')
    const { page } = person
    await page.locator('input[name=user]').fill(who.user)
    await page.locator('input[name=password]').fill(who.password)
    await page.locator('main form button').first().click()
    await person.enterCode(who)
    await page.locator('#content').waitFor()
    return person
  }

  /** Somebody who has not signed in. */
  static async come(browser, { language = 'en', shade = 'light', viewport = { width: 1440, height: 900 } } = {}) {
    return Person.in(await browser.newContext({ locale: language, colorScheme: shade, reducedMotion: 'reduce', viewport, acceptDownloads: true }))
  }

  static async in(context) {
    const person = new Person()
    person.page = await context.newPage()
    person.context = context
    person.watch()
    return person
  }

  /** A code works once: somebody who has just signed in elsewhere waits for the next. */
  async enterCode(who) {
    const { page } = this
    for (let attempt = 0; attempt < 4; attempt++) {
      await page.locator('input[name=code]').fill(code(who))
      await page.locator('main form button').first().click()
      const isIn = page.locator('#content').waitFor({ timeout: 15_000 }).then(() => true, () => false)
      const isRefused = page.locator('main [role=alert]').waitFor({ timeout: 15_000 }).then(() => false, () => true)
      if (await Promise.race([isIn, isRefused])) return
      await page.waitForTimeout(11_000)
    }
  }

  watch() {
    this.page.on('console', (message) => ['error', 'warning'].includes(message.type()) && this.complaints.push(`${message.type()}: ${message.text().slice(0, 400)} ${message.location().url}`))
    this.page.on('pageerror', (error) => this.complaints.push(`exception: ${error.stack ?? error}`))
    const isQuestion = (request) => request.resourceType() === 'script' || (request.method() === 'POST' && request.url() === new URL('graphql', api).href && request.headers().accept !== 'text/event-stream')
    for (const end of ['requestfinished', 'requestfailed']) this.page.on(end, (request) => this.questions.delete(request))
    this.page.on('request', (request) => {
      if (isQuestion(request)) this.questions.add(request)
      const { origin, protocol } = new URL(request.url())
      this.authorization = request.headers().authorization ?? this.authorization
      // The browser's own pages, such as its reader of PDF, ask nobody.
      if (['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && origin !== new URL(api).origin && origin !== new URL(issuer).origin) this.elsewhere.push(request.url())
    })
  }

  /** Asks the API with this person's own token, for what a test needs to be there. */
  async ask(query, variables = {}) {
    const send = () => fetch(new URL('graphql', api), { method: 'POST', headers: { 'content-type': 'application/json', authorization: this.authorization }, body: JSON.stringify({ query, variables }) })
    let response = await send()
    if (response.status === 401) {
      await this.page.reload()
      await this.page.locator('#content').waitFor()
      response = await send()
    }
    const { data, errors } = await response.json()
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    return data
  }

  open(path) {
    return this.page.goto(new URL(`/console/${path}`, api).href)
  }

  /** Goes to a screen within the page, as a link does: signing in stays. The screen before it stays until this one is drawn. */
  async go(path) {
    // A page that was just loaded first goes to sign in and comes back to where it was.
    await this.page.locator('#content').waitFor()
    await this.page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate', { state: null }))
    }, `/console/${path}`)
    await this.page.waitForFunction(() => document.getElementById('content')?.dataset.at === (location.pathname + location.search).replace(/^\/console(?=\/)/, ''))
    await this.settled()
  }

  /** Until every question has its answer, nothing is loading, nothing moves any more, and what came is drawn. */
  async settled() {
    const isQuiet = () => {
      const moves = document.getAnimations().some((one) => one.playState === 'running' && one.effect.getComputedTiming().endTime !== Infinity)
      return !moves && document.querySelector('.ant-skeleton, .ant-spin-spinning, .ant-fade-leave, .ant-zoom-leave, .flow-canvas:empty') === null
    }
    const until = Date.now() + 20_000
    for (let quiet = 0; quiet < 2 && Date.now() < until;) {
      await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 30))))
      quiet = this.questions.size === 0 && (await this.page.evaluate(isQuiet)) ? quiet + 1 : 0
    }
  }

  /** The access token that the page used last. */
  get token() {
    return this.authorization.replace('Bearer ', '')
  }

  close() {
    return this.context.close()
  }
}
