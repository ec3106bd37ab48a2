// A strategy engineer draws a flow of six nodes with the mouse, has it checked and rehearsed, releases it to 5 % and takes it back.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch, people, Person } from './console.js'
import { heard } from './flows.js'

let browser, engineer, page
const id = `sf_drawn_${Date.now().toString(36)}`

before(async () => {
  browser = await launch()
  engineer = await Person.signIn(browser, people['strategy.engineer'], { viewport: { width: 1600, height: 1000 } })
  page = engineer.page
  await heard(engineer)
})
after(() => browser?.close())

const centre = async (locator) => {
  const box = await locator.boundingBox()
  assert.ok(box, `${locator} is in sight`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const drag = async (from, to) => {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 6 })
  await page.mouse.move(to.x, to.y, { steps: 6 })
  await page.mouse.up()
}

/** From the palette to a share of the canvas. */
const drop = async (component, across, down) => {
  const item = page.locator(`[data-component="${component}"]`)
  await item.scrollIntoViewIfNeeded()
  const pane = await page.getByTestId('flow-canvas').boundingBox()
  const box = await item.boundingBox()
  await drag({ x: box.x + 40, y: box.y + box.height / 2 }, { x: pane.x + pane.width * across, y: pane.y + pane.height * down })
}

const node = (name) => page.locator(`.react-flow__node[data-id="${name}"]`)

const port = (name, of) => node(name).locator(`.react-flow__handle[data-handleid="${of}"]`)

const wire = async (from, out, to) => drag(await centre(port(from, out)), await centre(port(to, 'in')))

const edges = () => page.locator('.react-flow__edge').count()

const reason = async (button) => {
  await page.getByRole('button', { name: button }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Why?').fill('a journey of the console')
  await dialog.getByRole('button', { name: button }).click()
  await dialog.waitFor({ state: 'hidden' })
}

test('a flow begins with a template', async () => {
  await engineer.go('flows/new')
  await page.getByRole('radio', { name: /Blank/ }).check()
  await page.getByLabel('ID', { exact: true }).fill(id)
  await page.getByLabel('Name in Chinese').fill('画出来的')
  await page.getByLabel('Name in English').fill('Drawn')
  await page.getByRole('button', { name: 'Create and open the canvas' }).click()
  await node('heard').waitFor()
})

test('six nodes are dragged onto the canvas and wired with the mouse', async () => {
  // Make room: the one node fills the picture at first.
  const pane = await page.getByTestId('flow-canvas').boundingBox()
  await page.mouse.move(pane.x + pane.width / 2, pane.y + pane.height / 2)
  for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, 240)
  await page.waitForTimeout(300)
  const head = await centre(node('heard').locator('.flow-node-head'))
  await drag(head, { x: pane.x + 80, y: pane.y + 80 })
  await drop('holdout-gate', 0.35, 0.1)
  await drop('consent-gate', 0.65, 0.1)
  await drop('template-renderer', 0.12, 0.55)
  await drop('compliance-breaker', 0.4, 0.55)
  await drop('touchpoint-sequencer', 0.7, 0.55)
  assert.equal(await page.locator('.react-flow__node').count(), 6)
  await wire('heard', 'fired', 'holdout')
  await wire('holdout', 'acted', 'consent')
  await wire('consent', 'granted', 'template')
  await wire('template', 'rendered', 'compliance')
  await wire('compliance', 'passed', 'touchpoint')
  assert.equal(await edges(), 5)
})

test('a wire between types that do not fit is not drawn', async () => {
  await wire('heard', 'fired', 'compliance')
  assert.equal(await edges(), 5)
})

test('what is drawn can be undone and done again', async () => {
  await page.getByRole('button', { name: 'Undo' }).click()
  assert.equal(await edges(), 4)
  await page.getByRole('button', { name: 'Redo' }).click()
  assert.equal(await edges(), 5)
})

test('the check tells what is missing at its node, and what is mended validates', async () => {
  await page.getByRole('button', { name: /Check$/ }).click()
  const findings = page.getByRole('region', { name: 'Findings' })
  await findings.getByText('Error').first().waitFor()
  await page.locator('.flow-mark-fault').first().waitFor()
  // The form of each parameter that must be given.
  await node('template').locator('.flow-node-head').click()
  await page.getByLabel('Name and version of the template or prompt').fill('visit@1')
  await page.getByLabel('The template\'s text').fill('您好，我们为贵司准备了回访安排。')
  await node('consent').locator('.flow-node-head').click()
  await page.getByLabel('The purpose, as consents name it').fill('joint planning')
  await page.getByRole('tab', { name: 'Flow', exact: true }).click()
  await page.getByRole('button', { name: /Check$/ }).click()
  await page.getByText('Checked: no errors.').waitFor()
  assert.equal(await page.locator('.flow-mark-fault').count(), 0)
})

test('the dry run plays recorded interactions and can be followed step by step', async () => {
  await page.getByRole('tab', { name: 'Dry run' }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('region', { name: 'Dry run results' }).waitFor({ timeout: 60_000 })
  await page.getByRole('combobox', { name: 'Follow step by step' }).click()
  await page.locator('.ant-select-item-option').first().click()
  await page.getByText(/Step 1 of/).waitFor()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByText(/Step 2 of/).waitFor()
  await page.locator('.flow-node.is-here').waitFor()
})

test('it is released to 5 % and taken back', async () => {
  await engineer.go(`flows/${id}`)
  await reason('Release to 5%')
  await page.getByText(/serves 5% of customers/).waitFor()
  await reason('Roll back')
  await page.getByText('No version serves customers yet.').waitFor()
  await page.getByText('rolled back').first().waitFor()
})

test('the browser has nothing to complain of, and nobody else was asked', () => {
  assert.deepEqual(engineer.complaints, [])
  assert.deepEqual(engineer.elsewhere, [])
})
