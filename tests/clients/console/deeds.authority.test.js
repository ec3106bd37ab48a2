// What headquarters does to a unit, to what the unit asks for and to a fund: each deed by its dialog, and what the API says of it afterwards to a client of its own.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask, tokenOf } from './asking.js'
import { launch, people, Person } from './console.js'
import { deed, menu, open, fillIn, refused, refusedDeed, row, send } from './deeds.js'
import { authorize } from './screens.authority.js'

const stamp = Date.now().toString(36)
const fund = `fu_deeds-${stamp}`

let browser, admin, lead, unit

before(async () => {
  browser = await launch()
  ;[admin, lead] = await Promise.all([Person.signIn(browser, people['hq.admin']), Person.signIn(browser, people['unit.lead'])])
  // The last: others look at the first.
  unit = (await lead.ask('{ units(last: 1) { nodes { id currency } } }')).units.nodes[0]
})

after(() => browser?.close())

const asHeadquarters = async (query, variables) => ask(await tokenOf('hq-console', 'units:read approvals:read funds:read'), query, variables)

const board = async () => (await asHeadquarters(`query ($id: ID!) { unit(id: $id) {
  dataViews tools plugins { name validUntil } coachCase { open note } quarters { quarter target { minorUnits } nps { score responses } revision }
  grants { id permission effect standing grantee target { kind id } amountMaxMinorUnits delegatedFrom } holds { id status amount { minorUnits } } funds { fund lease { amount { minorUnits } } }
} }`, { id: unit.id })).unit

const approvalOf = async (id) => (await asHeadquarters('query ($id: ID!) { approval(id: $id) { state assignee { kind id } votes { by approved } history { kind note } } }', { id })).approval

test('a permission is given for one customer, found missing a leg while its tool is away, and taken back', async () => {
  await admin.go(`units/${unit.id}/legs`)
  await deed(admin, 'Add a data view or tool', { Kind: { pick: 'Tool' }, Name: `tool-${stamp}` }, { verb: 'Make available' })
  assert.ok((await board()).tools.includes(`tool-${stamp}`))

  await admin.go(`units/${unit.id}/grants`)
  const given = { Permission: { choose: 'Resources · approve' }, 'Data view': { choose: (await board()).dataViews[0] }, Tool: { choose: `tool-${stamp}` } }
  await deed(admin, 'Give a permission', { ...given, 'Granted to': `person-${stamp}`, 'Limit per decision': '1234.50' }, { verb: 'Give' })
  const { id, ...grant } = (await board()).grants.find((one) => one.grantee === `person-${stamp}`)
  assert.deepEqual({ ...grant }, { permission: 'resources.approve', effect: 'ALLOW', standing: 'ACTIVE', grantee: `person-${stamp}`, target: { kind: 'UNIT', id: null }, amountMaxMinorUnits: 123_450, delegatedFrom: null })

  await admin.go(`units/${unit.id}/legs`)
  await deed(admin, `Take away tool-${stamp}`, {}, { verb: 'Take away' })
  await admin.go(`units/${unit.id}/grants`)
  await row(admin, id.slice(-4)).getByText('Suspended').waitFor()
  await refusedGiving(given)

  await deed(admin, 'Take back', {}, { within: row(admin, id.slice(-4)) })
  await row(admin, id.slice(-4)).waitFor({ state: 'detached' })
  assert.equal((await board()).grants.find((one) => one.id === id), undefined)
})

/** A tool that is away cannot be chosen: what the form does not offer, nobody can send. */
async function refusedGiving(given) {
  const dialog = await open(admin, 'Give a permission')
  await fillIn(admin, { Permission: given.Permission, 'Data view': given['Data view'] })
  await dialog.getByLabel('Tool').click()
  assert.equal(await admin.page.getByTitle(given.Tool.choose, { exact: true }).count(), 0)
  await admin.page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

test('a permission is kept away from one project, once it is known whose it is', async () => {
  const project = `pj_${stamp}`
  const kept = { Permission: { choose: 'Partners · propose' }, Effect: { pick: 'Denies' }, Scope: { pick: 'Project' }, 'ID of the customer': project }
  await refusedDeed(admin, 'Give a permission', kept, 'TARGET_UNKNOWN', { verb: 'Give' })
  await menu(admin, 'More', 'Place a target')
  await fillIn(admin, { 'ID of the customer': project, 'Its customer': `cu_${stamp}` })
  await send(admin, 'Place a target')
  await deed(admin, 'Give a permission', kept, { verb: 'Give' })
  assert.equal((await board()).grants.find((one) => one.target.id === project).effect, 'DENY')
})

test('a lead passes on what they hold, and nothing beyond it', async () => {
  await lead.go(`units/${unit.id}/grants`)
  const { id } = (await board()).grants.find((one) => one.permission === 'composition.approve' && one.standing === 'ACTIVE')
  const within = row(lead, id.slice(-4))
  const passing = { 'To whom': `deputy-${stamp}`, 'Limit per decision': '10' }
  await refusedDeed(lead, 'Delegate', passing, 'BEYOND_RIGHTS', { within })
  await admin.go(`units/${unit.id}/grants`)
  const { dataViews, tools } = await board()
  const subject = (await lead.ask('{ me { subject } }')).me.subject
  await deed(admin, 'Give a permission', { Permission: { choose: 'Composition · delegate' }, 'Data view': { choose: dataViews[0] }, Tool: { choose: tools[0] }, 'Granted to': subject }, { verb: 'Give' })
  await refusedDeed(lead, 'Delegate', { ...passing, Expires: '2099-01-01 00:00:00' }, 'BEYOND_RIGHTS', { within })
  await deed(lead, 'Delegate', passing, { within })
  const passed = (await board()).grants.find((one) => one.grantee === `deputy-${stamp}`)
  assert.equal(passed.delegatedFrom, id)
  await row(lead, passed.id.slice(-4)).getByText('Active').waitFor()
  // Without the right to delegate, what was delegated by it goes on until it is taken back itself.
  for (const one of [passed.id, (await board()).grants.find((grant) => grant.grantee === subject).id]) await deed(admin, 'Take back', {}, { within: row(admin, one.slice(-4)) })
})

test('what is held is recorded as spent, or given back', async () => {
  const held = []
  for (const amount of [101, 102]) held.push((await authorize(lead, unit, { amount })).hold)
  await lead.go(`units/${unit.id}/holds`)
  await deed(lead, 'Record as spent', {}, { within: row(lead, held[0].slice(-4)) })
  await row(lead, held[0].slice(-4)).getByText('Spent').waitFor()
  await deed(lead, 'Give back', {}, { within: row(lead, held[1].slice(-4)) })
  await row(lead, held[1].slice(-4)).getByText('Given back').waitFor()
  const { holds } = await board()
  assert.deepEqual(held.map((id) => holds.find((one) => one.id === id).status), ['POSTED', 'VOIDED'])
})

test('a quarter has its target and its NPS, is closed once it is over, and not before', async () => {
  const year = new Date().getUTCFullYear()
  const [coming, over] = [`${year + 1}-Q2`, `${year - 1}-Q1`]
  await admin.go(`units/${unit.id}`)
  for (const [item, fields] of [
    ['Set a quarter’s target', { Quarter: coming, Target: '50000' }],
    ['Set a quarter’s target', { Quarter: over, Target: '40000' }],
    ['Record NPS', { Quarter: over, Score: '74', Responses: '31' }],
    ['Close a quarter', { Quarter: over, Target: '30000' }],
  ]) {
    await menu(admin, 'More', item)
    await fillIn(admin, fields)
    await send(admin, item)
  }
  await admin.page.getByText(/^Closed: attainment/).waitFor()
  const { quarters } = await board()
  assert.equal(quarters.find((one) => one.quarter === coming).target.minorUnits, 5_000_000)
  const closed = quarters.find((one) => one.quarter === over)
  assert.deepEqual([closed.target.minorUnits, closed.nps.score, closed.nps.responses], [3_000_000, 74, 31])
  assert.ok(closed.revision > 0)
  await row(admin, over).getByText('74 (31)').waitFor()
  await row(admin, coming).getByText('Not closed').waitFor()

  const dialog = await menu(admin, 'More', 'Close a quarter')
  await fillIn(admin, { Quarter: coming, Target: '1' })
  await dialog.getByRole('button', { name: 'Close a quarter' }).click()
  await refused(dialog, 'QUARTER_OPEN')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
})

/** Asks for more than the unit may by itself. */
const askTooMuch = async () => (await authorize(lead, unit, { amount: 90_000_000, discountBasisPoints: 3_000 })).approval

test('a plugin has a certificate, and what the board counts is recorded', async () => {
  await admin.go(`units/${unit.id}/legs`)
  await deed(admin, 'Record a certificate', { Plugin: `plugin-${stamp}`, 'Valid until': '2030-05-06 07:08:09' })
  await admin.page.getByText(`plugin-${stamp}`).waitFor()
  assert.ok((await board()).plugins.some((one) => one.name === `plugin-${stamp}` && one.validUntil.startsWith('2030-05-06')))
  await deed(admin, 'Record a certificate', { Plugin: `plugin-${stamp}` })
  await admin.page.getByText(`plugin-${stamp}`).waitFor({ state: 'detached' })

  await admin.go(`units/${unit.id}`)
  const now = new Date().toISOString().slice(0, 19).replace('T', ' ')
  for (const [item, fields] of [
    ['Record a ticket', { ID: `ti-${stamp}`, Opened: now, Closed: now }],
    ['Record a suggestion', { ID: `sg-${stamp}`, Made: now, 'The unit’s answer': { pick: 'Taken up' } }],
  ]) {
    await menu(admin, 'More', item)
    await fillIn(admin, fields)
    await send(admin, item)
  }
  const { kpis } = (await asHeadquarters('query ($id: ID!) { unit(id: $id) { kpis { ticketClosureBasisPoints acceptedSuggestionsBasisPoints } } }', { id: unit.id })).unit
  assert.deepEqual(kpis[0], { ticketClosureBasisPoints: 10_000, acceptedSuggestionsBasisPoints: 10_000 })
})

test('an approval is sent back, answered by whoever asked, passed on, and rejected', async () => {
  const id = await askTooMuch()
  const page = `approvals/${id}`
  await admin.go(page)
  await deed(admin, 'Send back', { Note: 'For how long?' })
  await admin.page.getByText('Sent back: it waits for its requester.').waitFor()
  assert.equal((await approvalOf(id)).state, 'SENT_BACK')

  await lead.go(page)
  await deed(lead, 'Answer', { Note: 'For three years.' })
  await lead.page.getByText('somebody else at headquarters must decide').waitFor()
  assert.equal((await approvalOf(id)).state, 'PENDING')

  // Live: the answer has come to headquarters, too.
  const requester = (await lead.ask('{ me { subject } }')).me.subject
  await admin.page.getByRole('button', { name: 'Reject', exact: true }).waitFor()
  await refusedDeed(admin, 'Reassign', { Approver: requester, Note: 'Yours' }, 'ASSIGNED_TO_REQUESTER')
  await deed(admin, 'Reassign', { 'Assign to': { pick: 'Queue' }, 'Name of the queue': 'pricing', Note: 'For the desk of prices' })
  assert.deepEqual((await approvalOf(id)).assignee, { kind: 'QUEUE', id: 'pricing' })
  await deed(admin, 'Reassign', { Approver: 'somebody-else', Note: 'They know' })
  await admin.page.getByText('Only whoever it is assigned to decides').waitFor()
  const own = (await admin.ask('{ me { subject } }')).me.subject
  await deed(admin, 'Reassign', { Approver: own, Note: 'Mine after all' })

  await admin.page.getByLabel('Note').fill('Not at this discount.')
  await admin.page.getByRole('button', { name: 'Reject', exact: true }).click()
  await admin.page.getByText('Decided by').waitFor()
  await lead.page.getByText('Decided by').waitFor()
  const { state, votes, history } = await approvalOf(id)
  assert.deepEqual([state, votes.map((one) => one.approved)], ['REJECTED', [false]])
  assert.deepEqual(history.map((one) => one.kind), ['SENT_BACK', 'RESUBMITTED', 'REASSIGNED', 'REASSIGNED', 'REASSIGNED', 'REJECTED'])
})

test('an amount that is taken out of its field is none, and not nought', async () => {
  await admin.go('funds')
  const dialog = await open(admin, 'Establish a fund')
  const total = dialog.getByLabel(/^Total/)
  await total.fill('1234.5')
  await total.blur()
  assert.equal(await total.inputValue(), '1,234.50')
  await total.fill('')
  await total.blur()
  assert.equal(await total.inputValue(), '')
  await dialog.getByRole('button', { name: 'Establish a fund', exact: true }).click()
  await dialog.locator('.ant-form-item', { has: admin.page.getByLabel(/^Total/) }).getByText('Please fill this in').waitFor()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await dialog.waitFor({ state: 'hidden' })
})

test('a fund is established, topped up, reduced to what is free, leased, renewed and taken back', async () => {
  await admin.go('funds')
  await deed(admin, 'Establish a fund', { ID: fund, Name: `Deeds ${stamp}`, Currency: { choose: unit.currency }, Total: '1000' })
  await admin.page.getByRole('heading', { name: `Deeds ${stamp}` }).waitFor()
  await deed(admin, 'Top up', { Amount: '500.25' })
  await deed(admin, 'Reduce', { Amount: '100' })
  await refusedDeed(admin, 'Reduce', { Amount: '99999' }, 'BELOW_COMMITTED')
  const name = (await asHeadquarters('query ($id: ID!) { unit(id: $id) { name } }', { id: unit.id })).unit.name
  await deed(admin, 'Grant a lease', { Unit: { choose: name }, Amount: '300' })
  await refusedDeed(admin, 'Grant a lease', { Unit: { choose: name }, Amount: '300' }, 'UNIT_HAS_LEASE')
  await refusedDeed(admin, 'Renew or raise', { Amount: '200' }, 'RENEWAL_LOWERS', { within: row(admin, name) })
  await refusedDeed(admin, 'Renew or raise', { Amount: '20000' }, 'FUND_EXHAUSTED', { within: row(admin, name) })
  await deed(admin, 'Renew or raise', { Amount: '400' }, { within: row(admin, name) })
  const kept = async () => (await asHeadquarters('query ($id: ID!) { fund(id: $id) { total { minorUnits } leased { minorUnits } leases { amount { minorUnits } expiresAt } } }', { id: fund })).fund
  const { total, leased, leases } = await kept()
  assert.deepEqual([total.minorUnits, leased.minorUnits, leases[0].amount.minorUnits], [140_025, 40_000, 40_000])
  await deed(admin, 'Take back', {}, { within: row(admin, name) })
  await row(admin, name).getByText('Expired, settling').waitFor()
  assert.ok(new Date((await kept()).leases[0].expiresAt) <= new Date(Date.now() + 60_000))
})

test('the browsers had nothing to complain of, and asked nobody else', () => {
  for (const person of [admin, lead]) {
    assert.deepEqual([...new Set(person.complaints)], [])
    assert.deepEqual(person.elsewhere, [])
  }
})
