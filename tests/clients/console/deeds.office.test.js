// What the office of headquarters does: the board's seats and motions, clients, people, webhooks, exports, filings, weights and spaces; each deed by its dialog, and what the API says of it afterwards.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { ask, tell, tokenOf } from './asking.js'
import { launch, people, Person } from './console.js'
import { deed, fillIn, open, refused, refusedDeed, row, send } from './deeds.js'
import { customer, pdf, unit } from './made.js'

const stamp = Date.now().toString(36)

let browser, admin, page, subject, listener

before(async () => {
  browser = await launch()
  admin = await Person.signIn(browser, people['hq.admin'])
  page = admin.page
  subject = (await admin.ask('{ me { subject } }')).me.subject
  // Refuses whatever it is told.
  listener = createServer((_, response) => response.writeHead(500).end()).listen(0, '127.0.0.1')
})

after(async () => {
  listener?.close()
  await browser?.close()
})

const scopes = 'clients:admin people:admin governance:read governance:write webhooks:read exports:run border:write health:read spaces:read audit:read customers:read units:read'

/** What a client of headquarters' own reads. */
const read = async (query, variables) => ask(await tokenOf('hq-console', scopes), query, variables)

const why = { Reason: 'A journey of the console' }

test('a motion is proposed, voted on and withdrawn by whoever holds a seat; seats are given and taken', async () => {
  const headquarters = await tokenOf('hq-console', scopes)
  const board = async () => (await read('{ governanceBoard { seats { seat holder } motions { id title status votes { seat vote } } } }')).governanceBoard
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString()
  for (const { seat } of (await board()).seats) await tell(headquarters, 'vacateSeat', 'VacateSeatInput', { seat, reason: 'Anew' }, 'SeatPayload', 'seat')
  await admin.go('governance')
  await refusedDeed(admin, 'Assign Legal', { 'Held by': subject, ...why }, 'APPOINTS_THEMSELVES', { verb: 'Assign' })
  await tell(headquarters, 'assignSeat', 'AssignSeatInput', { seat: 'SALES', holder: subject, until, reason: 'A journey' }, 'SeatPayload', 'seat')
  await deed(admin, 'Assign Legal', { 'Held by': `holder-${stamp}`, ...why }, { verb: 'Assign' })
  await page.getByText(`holder-${stamp}`).waitFor()
  await refusedDeed(admin, 'Assign Legal', { 'Held by': `other-${stamp}`, ...why }, 'SEAT_TAKEN', { verb: 'Assign' })
  await refusedDeed(admin, 'Assign IT', { 'Held by': `holder-${stamp}`, ...why }, 'HOLDS_ANOTHER_SEAT', { verb: 'Assign' })

  await page.getByText('This seat is yours').waitFor()
  const title = `Motion ${stamp}`
  await deed(admin, 'Propose a motion', { Title: title, Text: 'That it be so.' })
  const motion = page.locator('.ant-card').filter({ hasText: title })
  await motion.getByRole('button', { name: 'Against', exact: true }).click()
  await motion.getByText('Sales: Against').waitFor()
  await motion.getByRole('button', { name: 'For', exact: true }).click()
  await motion.getByText('Sales: For').waitFor()
  const voted = (await board()).motions.find((one) => one.title === title)
  assert.deepEqual([voted.status, voted.votes], ['OPEN', [{ seat: 'SALES', vote: 'FOR' }]])
  await motion.getByRole('button', { name: 'Withdraw', exact: true }).click()
  await motion.getByText('Withdrawn').waitFor()

  await deed(admin, 'Vacate Legal', why, { verb: 'Vacate' })
  assert.deepEqual((await board()).seats.map((one) => one.seat), ['SALES'])
  await tell(headquarters, 'vacateSeat', 'VacateSeatInput', { seat: 'SALES', reason: 'Over' }, 'SeatPayload', 'seat')
})

test('a client gets a new secret, other scopes and a quota, is disabled and enabled', async () => {
  const client = async (id) => (await read('query ($id: ID!) { client(id: $id) { enabled scopes secretBeforeUntil quota { capacity perSecond } } }', { id })).client
  await admin.go('clients/auditor-demo')
  await deed(admin, 'Rotate the secret', { ...why, Overlap: '2' })
  await secret(/^\S{20,}$/)
  assert.ok(new Date((await client('auditor-demo')).secretBeforeUntil) > new Date())
  await page.getByText('Previous secret valid until').waitFor()

  await deed(admin, 'Set the quota', { ...why, Capacity: '5000000', 'Refill per second': '4000' }, { verb: 'Save' })
  await page.getByText('Capacity 5,000,000, refill 4,000 per second').waitFor()
  assert.deepEqual((await client('auditor-demo')).quota, { capacity: 5_000_000, perSecond: 4_000 })
  const dialog = await open(admin, 'Set the quota')
  await fillIn(admin, { ...why, 'Refill per second': '' })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText('Fill in both, or neither').first().waitFor()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await deed(admin, 'Set the quota', { ...why, Capacity: '', 'Refill per second': '' }, { verb: 'Save' })
  assert.equal((await client('auditor-demo')).quota, null)

  await admin.go('clients/customer-erp-demo')
  const before = (await client('customer-erp-demo')).scopes
  await deed(admin, 'Change scopes', { ...why, 'View data passport': false }, { verb: 'Save' })
  assert.deepEqual((await client('customer-erp-demo')).scopes, before.filter((one) => one !== 'passport:read'))
  await deed(admin, 'Change scopes', { ...why, 'View data passport': true }, { verb: 'Save' })
  await deed(admin, 'Disable client', why)
  await page.getByText('Disabled', { exact: true }).waitFor()
  assert.equal((await client('customer-erp-demo')).enabled, false)
  await deed(admin, 'Enable client', why)
  assert.equal((await client('customer-erp-demo')).enabled, true)

  await admin.go('clients/ecosystem-console')
  await refusedDeed(admin, 'Disable client', why, 'OWN_CLIENT')
})

test('a space is made, with somebody new in it, documents, milestones, an expert and a promise', async () => {
  await admin.go('spaces/new')
  const form = page.locator('#content form')
  const name = (await read('query ($id: ID!) { unit(id: $id) { name } }', { id: await unit() })).unit.name
  await fillIn(admin, { 'Space name': `Space ${stamp}`, 'Customer ID': await customer(), 'Responsible sales unit': { choose: name }, 'Your name': 'Wang Fang', 'Your organisation': 'Headquarters' }, form)
  await form.getByRole('button', { name: 'Create' }).click()
  await page.waitForURL(/\/console\/spaces\/sp_/)
  const space = new URL(page.url()).pathname.split('/')[3]
  const kept = async () => (await admin.ask(`query ($id: ID!) { space(id: $id) { title members { subject name standing } documents { name downloadPath }
    milestones { title kind status dueAt waiver { given } } experts { name commitments { promise kept } } feedback { entries { text } } } }`, { id: space })).space

  await admin.go(`spaces/${space}/members`)
  await deed(admin, 'Invite a member', { 'E-mail': `guest-${stamp}@example.com`, Name: 'Guest', 'Organisation name': 'The customer' })
  await secret(/^\S+$/)
  await row(admin, 'Guest').getByText('Invited', { exact: true }).waitFor()

  await admin.go(`spaces/${space}/documents`)
  let dialog = await open(admin, /Upload a document$/)
  await dialog.getByRole('button', { name: 'Upload a document' }).click()
  await dialog.getByText('Choose a file').waitFor()
  await dialog.locator('#document-file').setInputFiles({ name: 'Not a plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no pdf') })
  await dialog.getByRole('button', { name: 'Upload a document' }).click()
  await refused(dialog, 'DOCUMENT_REFUSED')
  await dialog.locator('#document-file').setInputFiles({ name: 'Plan.pdf', mimeType: 'application/pdf', buffer: pdf('Plan') })
  await send(admin, 'Upload a document', dialog)
  const plan = row(admin, 'Plan.pdf')
  await plan.waitFor()
  const choose = async (item) => {
    await page.getByRole('button', { name: 'More: Plan.pdf' }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  await choose('Choose viewers…')
  dialog = page.getByRole('dialog').filter({ visible: true })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText('Choose members').waitFor()
  await dialog.getByText(/^Guest/).click()
  await send(admin, 'Save', dialog)
  await choose('Allow download')
  await plan.getByRole('button', { name: 'Download: Plan.pdf' }).waitFor()
  assert.equal(typeof (await kept()).documents[0].downloadPath, 'string')
  await choose('Withdraw')
  await send(admin, 'Withdraw')
  await plan.waitFor({ state: 'detached' })
  assert.deepEqual((await kept()).documents, [])

  await admin.go(`spaces/${space}/milestones`)
  await deed(admin, 'New milestone', { Name: 'Needs', Due: '2099-12-31' }, { verb: 'Save' })
  await row(admin, 'Needs').getByRole('button', { name: 'Ask for a waiver' }).click()
  await fillIn(admin, { Reason: 'The customer is away' })
  await send(admin, 'Ask for a waiver')
  await row(admin, 'Needs').getByText('Waiver awaiting a decision').waitFor()
  assert.deepEqual((await kept()).milestones.map((one) => [one.title, one.status, one.waiver.given]), [['Needs', 'OPEN', null]])

  await admin.go(`spaces/${space}/experts`)
  await deed(admin, 'Introduce an expert', { Name: 'Zhao', Field: 'Delivery' }, { verb: 'Save' })
  await deed(admin, 'Add commitment', { Commitment: 'A sample', Due: '2099-12-31' }, { verb: 'Save' })
  await row(admin, 'A sample').getByRole('button', { name: 'Mark kept' }).click()
  await row(admin, 'A sample').getByText('Kept', { exact: true }).waitFor()
  assert.deepEqual((await kept()).experts.map((one) => one.commitments[0].kept), [true])

  await admin.go(`spaces/${space}/feedback`)
  await deed(admin, 'New thread', { Message: 'Is all well?' }, { verb: 'Send' })
  await page.getByRole('textbox', { name: 'Reply' }).fill('It is.')
  await page.getByRole('button', { name: 'Reply', exact: true }).click()
  await page.locator('.said', { hasText: 'It is.' }).waitFor()
  assert.deepEqual((await kept()).feedback[0].entries.map((one) => one.text), ['Is all well?', 'It is.'])

  await admin.go(`spaces/${space}/members`)
  await row(admin, 'Guest').getByRole('button', { name: /^Remove/ }).click()
  await send(admin, 'Remove')
  await row(admin, 'Guest').getByRole('button', { name: /^Remove/ }).waitFor({ state: 'detached' })
  await row(admin, 'Wang Fang').getByRole('button', { name: /^Remove/ }).click()
  dialog = page.getByRole('dialog').filter({ visible: true })
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
  await refused(dialog, 'LAST_MEMBER')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
})

test('a webhook is registered, changed, turned off and on, given a new secret, sent again and deleted', async () => {
  const url = `http://127.0.0.1:${listener.address().port}/${stamp}`
  await admin.go('webhooks')
  await refusedDeed(admin, 'Register a URL', { URL: 'ftp://example.com', 'Export completed': true }, 'URL_REFUSED')
  await deed(admin, 'Register a URL', { URL: url, 'Export completed': true })
  await secret(/^whsec_/)
  const id = await idOf(/\/console\/webhooks\/wh_/)
  const webhook = async () => (await read('query ($id: ID!) { webhook(id: $id) { enabled eventTypes secretBeforeUntil deliveries { nodes { id status attempts } } } }', { id })).webhook
  await deed(admin, 'Edit', { 'Quarter closed': true })
  assert.deepEqual((await webhook()).eventTypes.toSorted(), ['export.completed', 'unit.quarterClosed'])
  await deed(admin, 'Rotate the secret', { Overlap: '3' })
  await secret(/^whsec_/)
  assert.ok(new Date((await webhook()).secretBeforeUntil) > new Date())
  await deed(admin, 'Turn off')
  assert.equal((await webhook()).enabled, false)
  await deed(admin, 'Turn on')
  assert.equal((await webhook()).enabled, true)

  // What the webhook hears of: an export of everything that there is of units.
  await admin.go('exports')
  await deed(admin, 'Start an export', { Content: { choose: 'Sales units' } })
  const made = await idOf(/\/console\/exports\/ex_/)
  const status = async () => (await admin.ask('query ($id: ID!) { export(id: $id) { status rows } }', { id: made })).export
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('button', { name: 'Download 1' }).click({ timeout: 60_000 })])
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\n')
  assert.ok(lines.length >= (await status()).rows)
  await deed(admin, 'Delete the files')
  await page.getByText('Cancelled', { exact: true }).waitFor()
  assert.equal((await status()).status, 'CANCELLED')

  await admin.go(`webhooks/${id}`)
  const replay = page.getByRole('button', { name: /^Send again \S/ }).first()
  for (let attempt = 0; attempt < 100 && (await webhook()).deliveries.nodes.length === 0; attempt++) await page.waitForTimeout(200)
  await page.reload()
  await replay.click()
  await page.getByText('It is being sent again').first().waitFor()
  await deed(admin, 'Send all failed deliveries again', {}, { verb: 'Send again' })
  await deed(admin, 'Delete')
  await page.waitForURL(/\/console\/webhooks$/)
  assert.equal(await webhook(), null)
})

test('a person is disabled and enabled, and how they sign in is reset; nobody does it to themselves', async () => {
  const guest = (await read('{ accounts(first: 200, audience: CUSTOMER) { nodes { id userName } } }')).accounts.nodes.find((one) => one.userName.includes(`guest-${stamp}`)).id
  const account = async () => (await read('query ($id: ID!) { account(id: $id) { enabled codeUntil } }', { id: guest })).account
  await admin.go(`accounts/${guest}`)
  await deed(admin, 'Disable', why)
  assert.equal((await account()).enabled, false)
  await deed(admin, 'Enable', why)
  assert.equal((await account()).enabled, true)
  const before = (await account()).codeUntil
  await refusedDeed(admin, 'Reset sign-in', { ...why, 'Reset the password': false }, 'NOTHING_TO_RESET')
  await deed(admin, 'Reset sign-in', { ...why, 'Reset the password': true })
  await secret(/^\S+$/)
  assert.notEqual((await account()).codeUntil, before)
  await admin.go(`accounts/ac_${subject}`)
  await refusedDeed(admin, 'Disable', why, 'OWN_ACCOUNT')
})

test('the weights of the scorecard are changed and put back, and total 100', async () => {
  const kept = async () => (await read('{ scorecardWeights { weights { component weight } changes { reason } } }')).scorecardWeights
  const before = (await kept()).weights.map((one) => one.weight)
  await admin.go('health/weights')
  const dialog = await open(admin, 'Change weights')
  await fillIn(admin, { 'Channel inventory health': String(before[0] + 1), Reason: `Weights ${stamp}` })
  await dialog.getByText('The total must be 100').waitFor()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await refused(dialog, 'NOT_A_HUNDRED')
  await fillIn(admin, { 'Data credit': String(before[2] - 1) })
  await send(admin, 'Save', dialog)
  const { weights, changes } = await kept()
  assert.deepEqual(weights.map((one) => one.weight), [before[0] + 1, before[1], before[2] - 1, before[3]])
  assert.ok(changes.some((one) => one.reason === `Weights ${stamp}`))
  await deed(admin, 'Change weights', { 'Channel inventory health': String(before[0]), 'Data credit': String(before[2]), Reason: 'As before' }, { verb: 'Save' })
  assert.deepEqual((await kept()).weights.map((one) => one.weight), before)
})

test('a filing is recorded, once', async () => {
  await admin.go('border')
  const year = new Date().getUTCFullYear()
  // Years long past: what may leave now does not change.
  await deed(admin, 'Record a filing', { Reference: `F-${stamp}`, 'First year': '2001', 'Last year': '2002' })
  await page.getByText(`F-${stamp}`).waitFor()
  await refusedDeed(admin, 'Record a filing', { Reference: `F-${stamp}`, 'First year': String(year) }, 'ALREADY_FILED')
  const { filings } = (await read('{ crossBorder { filings { reference fromYear throughYear sensitive } } }')).crossBorder
  assert.deepEqual(filings.find((one) => one.reference === `F-${stamp}`), { reference: `F-${stamp}`, fromYear: 2001, throughYear: 2002, sensitive: false })
})

/** Takes the secret that is shown once, and closes it. */
async function secret(pattern) {
  const shown = page.getByRole('dialog').filter({ hasText: 'Shown this once' })
  assert.match(await shown.locator('[data-secret]').innerText(), pattern)
  await shown.getByRole('button', { name: 'I have kept it' }).click()
  await shown.waitFor({ state: 'hidden' })
}

/** The id in the address, once the address is of this kind. */
async function idOf(pattern) {
  await page.waitForURL(pattern)
  return new URL(page.url()).pathname.split('/').at(-1)
}

test('the browser had nothing to complain of, and asked nobody else', () => {
  // Of the document that was refused the browser says so, too.
  assert.deepEqual([...new Set(admin.complaints)].filter((one) => !/422 .*\/documents/.test(one)), [])
  assert.deepEqual(admin.elsewhere, [])
})
