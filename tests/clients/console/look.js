// Looking at screens: in a language, in a theme, and with axe-core's eyes.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { people, Person } from './console.js'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Who sees what needs no account. */
export const anybody = 'anybody'

const isForAnybody = (screen) => screen.who === anybody

/** Whoever sees these screens, signed in where that is needed. */
export const comeFor = (browser, who) => (who === anybody ? Person.come(browser) : Person.signIn(browser, people[who]))

export class Look {
  constructor(person) {
    this.person = person
  }

  /** Chooses the language and the theme by the buttons of the head: also behind an open dialog, which stays as it is. */
  async as(language, shade) {
    const { page } = this.person
    await page.evaluate(([wantedLanguage, wantedShade]) => {
      const { lang, dataset } = document.documentElement
      if (lang !== wantedLanguage) document.querySelector(`header button[lang="${wantedLanguage}"]`).click()
      if (dataset.shade !== wantedShade) document.querySelector('header button:has(.anticon-bulb)').click()
    }, [language, shade])
    await page.waitForFunction(([wantedLanguage, wantedShade]) => document.documentElement.lang === wantedLanguage && document.documentElement.dataset.shade === wantedShade, [language, shade])
    await this.person.settled()
  }

  /** Goes to a screen, and does there what it takes to see it. */
  async at(screen) {
    await this.person.page.unrouteAll()
    const path = typeof screen.path === 'function' ? await screen.path(this.person) : screen.path
    // What is for anybody is a page of its own, which is loaded.
    if (isForAnybody(screen)) await this.person.open(path)
    else await this.person.go(path)
    await screen.prepare?.(this.person.page)
    await this.person.settled()
  }

  /** What is serious or critical on what is shown now. */
  async violations() {
    const { context, page } = this.person
    // The page's policy lets no script in; the browser itself may put one there.
    const inside = await context.newCDPSession(page)
    await inside.send('Runtime.evaluate', { expression: axe })
    const { result } = await inside.send('Runtime.evaluate', {
      expression: 'axe.run(document, { resultTypes: ["violations"] }).then((found) => JSON.stringify(found.violations))', awaitPromise: true, returnByValue: true,
    })
    await inside.detach()
    return JSON.parse(result.value)
      .filter((one) => ['serious', 'critical'].includes(one.impact))
      .map((one) => ({ rule: one.id, impact: one.impact, help: one.help, nodes: one.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 200)}: ${(node.failureSummary ?? '').slice(0, 300)}`) }))
  }
}
