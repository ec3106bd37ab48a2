// What a customer's person does: puts right what is kept, takes it away, asks for erasure, and works in spaces; each deed as it is done on the page, and what the API says of it afterwards.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { ask, tell, tokenOf } from './asking.js'
import { launch, people, Person } from './console.js'
import { deed, fillIn, open, refused, refusedDeed, row, send } from './deeds.js'
import { customer, pdf, unit } from './made.js'

const stamp = Date.now().toString(36)

let browser, person, page

before(async () => {
  browser = await launch()
  person = await Person.signIn(browser, people['customer.admin'])
  page = person.page
})

after(() => browser?.close())

test('a field of the profile is put right, and put back', async () => {
  await person.go('rights/correct')
  const form = page.locator('form').filter({ hasText: 'Sector' })
  const parent = async () => (await person.ask('{ ownProfile { parent } }')).ownProfile.parent
  const before = await parent()
  for (const value of [`Parent ${stamp}`, before ?? '']) {
    await form.getByLabel('Parent company').fill(value)
    await form.getByRole('button', { name: 'Save the correction' }).click()
    await page.getByText('Corrected: Parent company').first().waitFor()
    await person.settled()
    assert.equal(await parent(), value === '' ? null : value)
  }
  const other = page.locator('form').filter({ hasText: 'Interaction ID' })
  await other.getByLabel('Interaction ID').fill('in_nobody')
  await other.getByLabel('Summary').fill('As it was')
  await other.getByRole('button', { name: 'Save the correction' }).click()
  await refused(other, 'INTERACTION_UNKNOWN')
})

test('what is kept is written to a file, taken away, and given up', async () => {
  await person.go('rights/exports')
  await page.getByRole('button', { name: 'Start export: Portable data' }).click()
  const take = page.getByRole('button', { name: /^download Part 1/ }).first()
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), take.click({ timeout: 60_000 })])
  assert.ok((await readFile(await file.path(), 'utf8')).length > 0)
  const { id, rows } = (await person.ask('{ exports(first: 1) { nodes { id rows } } }')).exports.nodes[0]
  assert.ok(rows > 0)
  await page.getByRole('button', { name: 'Cancel', exact: true }).first().click()
  await page.getByText('Cancelled', { exact: true }).first().waitFor()
  assert.equal((await person.ask('query ($id: ID!) { export(id: $id) { status } }', { id })).export.status, 'CANCELLED')
})

test('nobody erases by mistake: the id of the passport has to be typed', async () => {
  await person.go('rights/erase')
  const begin = page.getByRole('button', { name: 'Erase…' })
  assert.equal(await begin.isEnabled(), false)
  await page.getByRole('checkbox').check()
  const dialog = await open(person, 'Erase…')
  await dialog.getByLabel('Type your passport ID').fill('cu_another')
  await dialog.getByText('That is not your passport ID').waitFor()
  assert.equal(await dialog.getByRole('button', { name: 'Erase permanently' }).isEnabled(), false)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  assert.equal((await person.ask('{ ownErasure { leafIndex } }')).ownErasure, null)
})

test('an invitation is accepted, a milestone is returned and accepted, and a thread is opened', async () => {
  const hq = await tokenOf('hq-console', 'spaces:read spaces:write spaces:act units:read')
  const work = (mutation, type, input, select = 'space made') => tell(hq, mutation, type, input, select === 'member' ? 'InvitationPayload' : 'SpacePayload', select)
  const { space } = await work('createSpace', 'CreateSpaceInput', { customer: await customer(), unit: await unit(), title: `Together ${stamp}`, name: 'Wang Fang', organisationName: 'Headquarters' })
  const { subject, organisation } = (await person.ask('{ me { subject organisation } }')).me
  await work('inviteSpaceMember', 'InviteSpaceMemberInput', { space, audience: 'CUSTOMER', subject, organisation, name: 'Li Na', organisationName: 'Customer' }, 'member')
  await work('openMilestone', 'OpenMilestoneInput', { space, kind: 'REQUIREMENT_CONFIRMATION', title: 'Needs', dueAt: null })
  const listed = async () => (await person.ask('{ spaces(standing: INVITED, direction: DESC) { nodes { id } } }')).spaces.nodes.some((one) => one.id === space)
  for (let attempt = 0; attempt < 100 && !(await listed()); attempt++) await page.waitForTimeout(100)

  await person.go(`spaces/${space}`)
  await page.getByRole('button', { name: 'Accept the invitation' }).click()
  await page.getByRole('heading', { name: `Together ${stamp}` }).waitFor()
  const milestone = async () => (await person.ask('query ($id: ID!) { space(id: $id) { milestones { status act { note } } feedback { entries { text } } } }', { id: space })).space
  await person.go(`spaces/${space}/milestones`)
  await deed(person, 'Respond: Needs', { Note: 'Two are missing', Return: { pick: 'Return for changes' } }, { verb: 'Submit decision' })
  await row(person, 'Needs').getByText('Returned').waitFor()
  await deed(person, 'Respond: Needs', {}, { verb: 'Submit decision' })
  await row(person, 'Needs').getByText('Accepted').waitFor()
  assert.equal((await milestone()).milestones[0].status, 'ACCEPTED')
  await person.go(`spaces/${space}/feedback`)
  await deed(person, 'New thread', { Message: 'When is it here?' }, { verb: 'Send' })
  await page.getByText('When is it here?').waitFor()
  assert.deepEqual((await milestone()).feedback[0].entries.map((one) => one.text), ['When is it here?'])
})

test('a space of one\'s own is opened, and an organisation is admitted into it and removed', async () => {
  await person.go('spaces')
  await deed(person, /New space$/, { 'Space name': `Own ${stamp}` }, { verb: 'Create' })
  await page.waitForURL(/\/console\/spaces\/sp_/)
  const space = new URL(page.url()).pathname.split('/')[3]
  await person.go(`spaces/${space}/members`)
  await deed(person, 'Admit an organisation', { 'Organisation ID': 'partner_demo' })
  await refusedDeed(person, 'Admit an organisation', { 'Organisation ID': 'partner_demo' }, 'ALREADY_MEMBER')
  await row(person, 'partner_demo').getByText('Joined', { exact: true }).waitFor()
  await row(person, 'partner_demo').getByRole('button', { name: /^Remove/ }).click()
  await send(person, 'Remove')
  await row(person, 'partner_demo').getByRole('button', { name: /^Remove/ }).waitFor({ state: 'detached' })
  await person.go(`spaces/${space}/documents`)
  const dialog = await open(person, /Upload a document$/)
  await dialog.locator('#document-file').setInputFiles({ name: 'Choice.pdf', mimeType: 'application/pdf', buffer: pdf('Choice') })
  await send(person, 'Upload a document', dialog)
  await row(person, 'Choice.pdf').waitFor()
})

test('a customer and a supplier have their events told to a URL of their own, and no more', async () => {
  const supplier = await Person.signIn(browser, people['supplier.admin'])
  for (const who of [person, supplier]) {
    await who.go('webhooks')
    const eventTypes = (await who.ask('{ webhookEventTypes }')).webhookEventTypes
    const dialog = await open(who, 'Register a URL')
    await dialog.getByRole('checkbox').first().waitFor()
    assert.equal(await dialog.getByRole('checkbox').count(), eventTypes.length)
    await fillIn(who, { URL: `http://127.0.0.1:9/${stamp}` })
    await dialog.getByRole('checkbox').first().check()
    await send(who, 'Register a URL', dialog)
    await who.page.getByRole('dialog').filter({ hasText: 'Shown this once' }).getByRole('button', { name: 'I have kept it' }).click()
    await who.page.waitForURL(/\/console\/webhooks\/wh_/)
    const id = new URL(who.page.url()).pathname.split('/').at(-1)
    assert.equal((await who.ask('query ($id: ID!) { webhook(id: $id) { url } }', { id })).webhook.url, `http://127.0.0.1:9/${stamp}`)
    await deed(who, 'Delete')
    assert.equal((await who.ask('query ($id: ID!) { webhook(id: $id) { url } }', { id })).webhook, null)
  }
  await supplier.close()
})

test('the browser had nothing to complain of, and asked nobody else', () => {
  assert.deepEqual([...new Set(person.complaints)], [])
  assert.deepEqual(person.elsewhere, [])
})
