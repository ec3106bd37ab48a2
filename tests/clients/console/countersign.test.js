// An over-limit quote, by two people in two browsers: it needs a countersign 需总部加签, headquarters sees it come in and countersigns, and the unit's board says so,
// without either reloading anything.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch, people, Person } from './console.js'
import { unitOf } from './screens.authority.js'

const amount = '812,345.67'

let browser
let lead
let admin

before(async () => {
  browser = await launch()
})

after(() => browser?.close())

test('people sign in with their password and a code of their authenticator', async () => {
  lead = await Person.signIn(browser, people['unit.lead'])
  admin = await Person.signIn(browser, people['hq.admin'])
  await lead.page.getByRole('navigation').getByRole('link', { name: 'Authorization board' }).waitFor()
})

test('a code is needed: the password alone opens nothing', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(new URL('/console/units', process.env.API).href)
  await page.locator('input[name=user]').fill(people['unit.lead'].user)
  await page.locator('input[name=password]').fill(people['unit.lead'].password)
  await page.locator('main form button').first().click()
  await page.locator('input[name=code]').fill('000000')
  await page.locator('main form button').first().click()
  await page.locator('main [role=alert]').waitFor()
  assert.equal(await page.locator('#content').count(), 0)
  await context.close()
})

test('an over-limit quote needs a countersign, appears to headquarters live, is countersigned, and is held on the board', async () => {
  await admin.go('approvals')
  await admin.page.getByText('Live updates', { exact: true }).waitFor()
  const unit = await unitOf(lead)

  // A second window of the lead's own: the board, open all along.
  const board = await lead.context.newPage()
  await board.goto(new URL(`/console/units/${unit.id}`, process.env.API).href)
  await board.getByText('Live updates', { exact: true }).waitFor()

  await lead.go(`units/${unit.id}/ask`)
  await lead.page.getByLabel('Amount').fill(amount.replaceAll(',', ''))
  await lead.page.getByLabel('Discount (%)').fill('30')
  await lead.page.getByRole('button', { name: 'Submit request', exact: true }).click()
  await lead.page.getByText('Needs countersign').waitFor()
  await lead.page.getByText('Amount within one decision’s limit').waitFor()
  const approval = (await lead.page.getByRole('link', { name: 'Open the approval' }).getAttribute('href')).split('/').at(-1)

  // The board hears of it; so does headquarters, whose page nobody touches.
  const waits = board.getByRole('list', { name: 'Waiting for headquarters' }).locator(`a[href$="/approvals/${approval}"]`)
  await waits.filter({ hasText: 'Pricing · approve' }).waitFor()
  const inbox = admin.page.locator(`a[href$="/approvals/${approval}"]`)
  await inbox.waitFor()

  // Whoever asked sees it, and cannot decide it.
  await lead.page.getByRole('link', { name: 'Open the approval' }).click()
  await lead.page.getByText('somebody else at headquarters must decide').waitFor()
  assert.equal(await lead.page.getByRole('button', { name: 'Approve' }).count(), 0)

  await inbox.click()
  await admin.page.getByText('Discount within the corridor').waitFor()
  assert.match(await admin.page.locator('main').innerText(), new RegExp(amount.replace('.', '\\.')))
  await decide(admin)

  // Two people are needed from half a million on.
  if (await admin.page.getByText('it waits for others').isVisible().catch(() => false)) {
    const coach = await Person.signIn(browser, people['strategy.coach'])
    await coach.go(`approvals/${approval}`)
    await decide(coach)
    assert.deepEqual(coach.complaints, [])
    await coach.close()
  }
  await admin.page.getByText('Decided by').waitFor()

  // On the lead's side, where nothing was reloaded: it waits no more, and is held by headquarters' word.
  await lead.page.getByText('Decided by').waitFor()
  await waits.waitFor({ state: 'detached' })
  await board.getByRole('tab', { name: 'Holds' }).click()
  await board.getByRole('row').filter({ hasText: amount }).filter({ hasText: 'Countersigned' }).first().waitFor()
})

test('the browsers had nothing to complain of, and asked nobody else', async () => {
  for (const person of [lead, admin]) {
    assert.deepEqual([...new Set(person.complaints)], [])
    assert.deepEqual(person.elsewhere, [])
  }
})

async function decide(person) {
  await person.page.getByLabel('Note').fill('The customer commits to three years.')
  await person.page.getByRole('button', { name: 'Approve', exact: true }).click()
  await person.page.getByText(/^Recorded/).first().waitFor()
  await person.settled()
}
