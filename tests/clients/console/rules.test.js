// Rules are written with every finding at its place, tried in the sandbox before they are released, and money is lent to a unit whose board says so at once.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { launch, people, Person } from './console.js'
import { unitOf } from './screens.authority.js'

let browser
let admin

before(async () => {
  browser = await launch()
  admin = await Person.signIn(browser, people['hq.admin'])
})

after(() => browser?.close())

test('a fault is found as it is written, shown at its place in the file, and mended', async () => {
  const { page } = admin
  await admin.go('policies')
  await page.getByRole('link', { name: 'Write new rules' }).click()
  await page.getByText('Checks passed').waitFor()
  await page.getByLabel('Attainment weight').fill('31')
  await page.getByText('1 error to fix').waitFor()
  await page.getByRole('button', { name: 'Data credit weights' }).click()
  const chosen = () => page.getByRole('textbox', { name: 'JSON' }).evaluate((box) => box.value.slice(box.selectionStart, box.selectionEnd))
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA' && document.activeElement.selectionEnd > document.activeElement.selectionStart)
  assert.match(await chosen(), /^"weights": \{\s+"attainment": 31,[^}]+\}$/)
  await page.getByRole('tab', { name: 'Form' }).click()
  await page.getByLabel('Attainment weight').fill('30')
  await page.getByText('Checks passed').waitFor()
})

test('a draft that lets tier B do more grants more of the same requests', async () => {
  const { page } = admin
  await page.locator('label').filter({ hasText: 'Hold duration (minutes)' }).locator('input').fill('2880')
  const tierB = page.getByRole('group', { name: 'Tier B' })
  await tierB.getByLabel('Per decision').fill('100000')
  await tierB.getByLabel('Per quarter').fill('1000000')
  await page.getByText('Checks passed').waitFor()
  await page.getByRole('link', { name: 'Compare with current rules' }).click()
  await page.getByRole('row').filter({ hasText: "limits['pricing.approve'].B.perDecisionMax" }).filter({ hasText: '100,000.00' }).waitFor()
  await page.goBack()
  await page.getByRole('link', { name: 'Try it in the sandbox' }).click()
  await page.getByRole('button', { name: 'Run simulation' }).click()
  const granted = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Granted by the unit', exact: true }) })
  await granted.waitFor()
  const [draft, inForce] = (await granted.getByRole('cell').allInnerTexts()).map((figure) => Number(figure.replaceAll(',', '')))
  assert.ok(draft > inForce, `${draft} of the draft, ${inForce} of the rules in force`)
})

test('a claim that does not hold is refuted by a request', async () => {
  const { page } = admin
  await admin.go('sandbox/claim')
  await page.getByRole('button', { name: 'Look for a counterexample' }).click()
  await page.getByText('The claim holds').waitFor()
  await page.getByLabel('Only amounts above').fill('100')
  await page.getByRole('button', { name: 'Look for a counterexample' }).click()
  await page.getByText('There is a counterexample').waitFor()
  await page.getByRole('row').filter({ hasText: '100.01' }).waitFor()
})

test('a lease of a fund is on the board of its unit at once, and is given back', async () => {
  const { page } = admin
  const unit = await unitOf(admin)
  const { name } = (await admin.ask('query ($id: ID!) { unit(id: $id) { name } }', { id: unit.id })).unit
  const fund = `fu_${randomUUID()}`
  await admin.go('funds')
  await page.getByRole('button', { name: 'Establish a fund' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('ID', { exact: true }).fill(fund)
  await dialog.getByLabel('Name').fill('Spring campaign')
  await dialog.getByLabel('Total').fill('250000')
  await dialog.getByRole('button', { name: 'Establish a fund' }).click()
  await page.getByRole('heading', { name: 'Spring campaign' }).waitFor()
  await page.getByText('Finance’s books and the fund agree.').waitFor()

  const board = await admin.context.newPage()
  await board.goto(new URL(`/console/units/${unit.id}/legs`, process.env.API).href)
  await board.getByText('Live updates', { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Grant a lease' }).click()
  await dialog.getByLabel('Unit').click()
  await page.locator('.ant-select-item-option').filter({ hasText: name }).click()
  await dialog.getByLabel('Amount').fill('300000')
  await dialog.getByRole('button', { name: 'Grant a lease' }).click()
  await dialog.getByText('The fund has not enough free.').waitFor()
  await dialog.getByLabel('Amount').fill('40000')
  await dialog.getByRole('button', { name: 'Grant a lease' }).click()
  const lease = page.getByRole('row').filter({ hasText: name }).filter({ hasText: '40,000.00' })
  await lease.waitFor()

  await board.getByRole('listitem').filter({ hasText: fund }).filter({ hasText: '40,000.00' }).waitFor()

  await lease.getByRole('button', { name: 'Take back' }).click()
  await dialog.getByRole('button', { name: 'Take back' }).click()
  await lease.filter({ hasText: 'Expired, settling' }).waitFor()
  assert.deepEqual([...new Set(admin.complaints)], [])
})
