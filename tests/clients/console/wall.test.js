// To a customer's member the console of headquarters is not there: each of its addresses shows what an address shows that nobody ever made.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { launch, people, Person } from './console.js'
import { screens } from './screens.js'

let browser

before(async () => {
  browser = await launch()
})

after(() => browser?.close())

const own = new Set(screens.filter((screen) => screen.who === 'customer.member').map((screen) => (typeof screen.path === 'string' ? screen.path : screen.name)))
const inside = ['hq.admin', 'unit.lead', 'strategy.engineer', 'strategy.coach']
const shown = (person) => person.page.locator('#content').innerText()

/** Whether, given time, the content is this text, or anything but it. */
const comesTo = (person, none, isNone) => person.page.waitForFunction(([text, is]) => {
  const now = document.querySelector('#content')?.innerText ?? ''
  return now !== '' && (now === text) === is
}, [none, isNone], { timeout: 20_000 }).then(() => true, () => false)

/** What an address shows that never was. */
async function nothing(person) {
  await person.go(`${randomUUID()}/${randomUUID()}`)
  return shown(person)
}

/** The addresses of what people of headquarters see; screens.test.js sees to it that they do. */
async function addressesOf(who) {
  const theirs = screens.filter((screen) => screen.who === who && screen.isNothing !== true)
  if (theirs.length === 0) return []
  const person = await Person.signIn(browser, people[who])
  const addresses = []
  for (const screen of theirs) {
    const path = typeof screen.path === 'function' ? await screen.path(person) : screen.path
    if (!own.has(path)) addresses.push(path)
  }
  await person.close()
  return addresses
}

test('a customer member finds nothing at any address of headquarters', async () => {
  const addresses = []
  for (const who of inside) addresses.push(...(await addressesOf(who)))
  assert.ok(addresses.length > 5, 'there are addresses to try')
  const member = await Person.signIn(browser, people['customer.member'])
  const none = await nothing(member)
  assert.match(none, /There is no such page/)
  const found = []
  for (const address of new Set(addresses)) {
    await member.go(address)
    if (!(await comesTo(member, none, true))) found.push(address)
  }
  assert.deepEqual(found, [])
  // And as an address that is typed in.
  await member.open(addresses[0])
  await member.page.locator('#content').waitFor()
  assert.ok(await comesTo(member, none, true), addresses[0])
  assert.deepEqual(await member.page.getByRole('menuitem').allInnerTexts(), ['Collaboration spaces', 'White papers'])
  await member.close()
})
