// Every screen, in both languages and both themes (each language in one of them; pictures.js takes all four): axe-core finds nothing serious or critical, the browser has nothing to complain of, and nobody else is asked.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './console.js'
import { comeFor, Look } from './look.js'
import { screens } from './screens.js'

/** More than these are looked at by two pages of the person at once: much of it is waiting. */
const screensMax = 40

let browser

before(async () => {
  browser = await launch()
})

after(() => browser?.close())

describe('what can be seen by everybody', { concurrency: 2 }, () => {
  for (const who of new Set(screens.map((screen) => screen.who)))
    it(`is what ${who} sees`, () => seen(who, screens.filter((screen) => screen.who === who)))
})

async function seen(who, theirs) {
  const person = await comeFor(browser, who)
  const middle = theirs.length > screensMax ? Math.ceil(theirs.length / 2) : theirs.length
  const looks = [[person, theirs.slice(0, middle)], ...(middle < theirs.length ? [[await person.besides(), theirs.slice(middle)]] : [])]
  // The browser itself says of an answer that it is none.
  const expected = theirs.flatMap((screen) => screen.complains ?? [])
  const findings = (await Promise.all(looks.map(([page, part]) => look(page, part)))).flat()
  assert.deepEqual(findings, [])
  for (const [page] of looks) {
    assert.deepEqual([...new Set(page.complaints)].filter((complaint) => !expected.some((text) => complaint.includes(text))), [])
    assert.deepEqual(page.elsewhere, [])
  }
  await person.close()
}

async function look(person, part) {
  const eyes = new Look(person)
  const findings = []
  for (const screen of part) {
    await eyes.at(screen)
    assert.equal(await person.page.locator('.not-found').count(), screen.isNothing === true ? 1 : 0, `${screen.who}: ${screen.name ?? screen.path}`)
    for (const [language, shade] of [['zh-CN', 'light'], ['en', 'dark']]) {
      await eyes.as(language, shade)
      findings.push(...(await eyes.violations()).map((violation) => ({ screen: screen.name ?? screen.path, language, shade, ...violation })))
    }
  }
  return findings
}
