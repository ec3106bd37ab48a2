// A flow that somebody froze runs again once two people say so, neither of whom froze it or asked.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch, people, Person } from './console.js'
import { deed } from './deeds.js'
import { definition, save } from './flows.js'

const flow = `sf_thawed_${Date.now().toString(36)}`

let browser, engineer, admin, approver

before(async () => {
  browser = await launch()
  ;[engineer, admin, approver] = await Promise.all(['strategy.engineer', 'hq.admin', 'hq.approver'].map((who) => Person.signIn(browser, people[who])))
})

after(() => browser?.close())

const why = { 'Why?': 'A journey of the console' }

const frozen = async () => (await engineer.ask('query ($id: ID!) { flow(id: $id) { freeze { thawRequestedBy thawApprovedBy } } }', { id: flow })).flow.freeze

test('an engineer freezes a flow and asks for a thaw; headquarters rejects it, and the engineer asks again', async () => {
  await save(engineer, flow, definition(flow))
  await engineer.go(`flows/${flow}`)
  await deed(engineer, /Freeze$/, why, { verb: 'Freeze' })
  assert.equal((await frozen()).thawRequestedBy, null)
  await deed(engineer, 'Request unfreezing', why)
  const approve = engineer.page.getByRole('button', { name: 'Approve unfreezing' })
  await approve.waitFor()
  assert.equal(await approve.isEnabled(), false)

  await admin.go(`flows/${flow}`)
  await deed(admin, 'Reject request', why)
  assert.equal((await frozen()).thawRequestedBy, null)
  await engineer.page.reload()
  await deed(engineer, 'Request unfreezing', why)
})

test('two others approve, and it runs again', async () => {
  await admin.page.reload()
  await admin.page.getByRole('button', { name: 'Approve unfreezing' }).click()
  await admin.page.getByText('Approved: 1 of 2').waitFor()
  assert.equal((await frozen()).thawApprovedBy.length, 1)
  await approver.go(`flows/${flow}`)
  await approver.page.getByRole('button', { name: 'Approve unfreezing' }).click()
  await approver.page.getByText('Running', { exact: true }).waitFor()
  assert.equal(await frozen(), null)
})

test('the browsers had nothing to complain of, and asked nobody else', () => {
  for (const person of [engineer, admin, approver]) {
    assert.deepEqual([...new Set(person.complaints)], [])
    assert.deepEqual(person.elsewhere, [])
  }
})
