// Looking at screens: in a language, in a theme, and with axe-core's eyes.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export class Look {
  constructor(person) {
    this.person = person
  }

  /** Chooses the language and the theme, as the person would. */
  async as(language, shade) {
    const { page } = this.person
    await page.evaluate(([chosenLanguage, chosenShade]) => {
      localStorage.setItem('ecosystem-language', chosenLanguage)
      localStorage.setItem('ecosystem-shade', chosenShade)
    }, [language, shade])
    await page.reload()
    await page.locator('#content').waitFor()
  }

  /** Goes to a screen, and does there what it takes to see it. */
  async at(screen) {
    const path = typeof screen.path === 'function' ? await screen.path(this.person) : screen.path
    await this.person.go(path)
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
