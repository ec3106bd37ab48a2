// Every screen, in both languages and both themes (each language in one of them; pictures.js takes all four): axe-core finds nothing serious or critical, the browser has nothing to complain of, and nobody else is asked.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './console.js'
import { comeFor, Look } from './look.js'
import { screens } from './screens.js'

let browser

before(async () => {
  browser = await launch()
})

after(() => browser?.close())

// Two people at once, each in a window of their own: a second page of the same window would hardly be drawn.
describe('what can be seen by everybody', { concurrency: 2 }, () => {
  for (const who of new Set(screens.map((screen) => screen.who)))
    it(`is what ${who} sees`, () => seen(who, screens.filter((screen) => screen.who === who)))
})

async function seen(who, theirs) {
  const person = await comeFor(browser, who)
  // The browser itself says of an answer that it is none.
  const expected = theirs.flatMap((screen) => screen.complains ?? [])
  assert.deepEqual(await look(person, theirs), [])
  assert.deepEqual([...new Set(person.complaints)].filter((complaint) => !expected.some((text) => complaint.includes(text))), [])
  assert.deepEqual(person.elsewhere, [])
  await person.close()
}

async function look(person, theirs) {
  const eyes = new Look(person)
  const findings = []
  for (const screen of theirs) {
    await eyes.at(screen)
    assert.equal(await person.page.locator('.not-found').count(), screen.isNothing === true ? 1 : 0, `${screen.who}: ${screen.name ?? screen.path}`)
    for (const [language, shade] of [['zh-CN', 'light'], ['en', 'dark']]) {
      await eyes.as(language, shade)
      findings.push(...(await eyes.violations()).map((violation) => ({ screen: screen.name ?? screen.path, language, shade, ...violation })))
    }
  }
  return findings
}
