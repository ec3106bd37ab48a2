// Every screen, in both languages and both themes (each language in one of them; pictures.js takes all four): axe-core finds nothing serious or critical, the browser has nothing to complain of, and nobody else is asked.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch, people, Person } from './console.js'
import { Look } from './look.js'
import { screens } from './screens.js'

let browser

before(async () => {
  browser = await launch()
})

after(() => browser?.close())

// Two people at a time: most of it is waiting.
describe('what can be seen by everybody', { concurrency: 2 }, () => {
  for (const who of new Set(screens.map((screen) => screen.who)))
    it(`is what ${who} sees`, () => seen(who))
})

async function seen(who) {
  const person = await Person.signIn(browser, people[who])
  const look = new Look(person)
  const findings = []
  for (const [language, shade] of [['zh-CN', 'light'], ['en', 'dark']]) {
    await look.as(language, shade)
    for (const screen of screens.filter((one) => one.who === who)) {
      await look.at(screen)
      assert.equal(await person.page.locator('.not-found').count(), screen.isNothing === true ? 1 : 0, `${who}: ${screen.name ?? screen.path}`)
      findings.push(...(await look.violations()).map((violation) => ({ screen: screen.name ?? screen.path, language, shade, ...violation })))
    }
  }
  assert.deepEqual(findings, [])
  assert.deepEqual([...new Set(person.complaints)], [])
  assert.deepEqual(person.elsewhere, [])
  await person.close()
}
