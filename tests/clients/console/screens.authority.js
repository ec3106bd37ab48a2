// Screens of the authorization board, decisions, approvals, the sandbox, rules and funds.
import { randomUUID } from 'node:crypto'
import { tell, tokenOf } from './asking.js'

/** A unit that there is: the first of the list. */
export async function unitOf(person) {
  const { units } = await person.ask('{ units(first: 1) { nodes { id currency } } }')
  return units.nodes[0]
}

/** Asks for an authorization in the person's name, and answers what came of it. */
export async function authorize(person, unit, { permission = 'pricing.approve', amount = 100, discountBasisPoints = 0, target = { kind: 'UNIT' } } = {}) {
  const input = { unit: unit.id, permission, target, amount: { minorUnits: amount, currency: unit.currency }, discountBasisPoints, idempotencyKey: randomUUID() }
  const { authorize: answer } = await person.ask('mutation ($input: AuthorizeInput!) { authorize(input: $input) { __typename ... on Granted { decision hold } ... on NeedsCountersign { decision approval } ... on Denied { decision } ... on Refusal { code message } } }', { input })
  return answer
}

/** Presses what opens a dialog, and waits until it has come. */
async function openDialog(page, button) {
  await page.locator(button).first().click()
  await page.locator('.ant-modal').waitFor()
  await page.waitForTimeout(600)
}

/** An approval that waits; where none does, one that a program of the front line asks for. */
const approval = async (person) => {
  const waiting = async () => (await person.ask('{ approvals(first: 1, state: PENDING, direction: DESC, orderBy: OPENED) { nodes { id } } }')).approvals.nodes[0]?.id
  if ((await waiting()) === undefined) {
    const unit = await unitOf(person)
    const input = { unit: unit.id, permission: 'pricing.approve', target: { kind: 'UNIT' }, amount: { minorUnits: 9_000_000_000, currency: unit.currency }, discountBasisPoints: 3_000 }
    await tell(await tokenOf('frontline-app', 'decisions:write'), 'authorize', 'AuthorizeInput', input, 'NeedsCountersign', 'approval')
  }
  for (let attempt = 0; attempt < 40; attempt++) {
    const id = await waiting()
    if (id !== undefined) return `approvals/${id}`
    await person.page.waitForTimeout(250)
  }
  throw new Error('No approval has come to the inbox.')
}

const decision = (outcome) => async (person) => {
  const { decisions } = await person.ask('query ($outcome: Outcome) { decisions(first: 1, outcome: $outcome) { nodes { id } } }', { outcome })
  return `decisions/${decisions.nodes[0]?.id ?? 'none'}`
}

const units = (rest = '') => async (person) => `units/${(await unitOf(person)).id}${rest}`

const ofUnits = [
  { who: 'hq.admin', path: 'units' },
  { who: 'external.auditor', path: 'units' },
  { who: 'hq.admin', name: 'units-board', path: units() },
  { who: 'external.auditor', name: 'units-board', path: units() },
  { who: 'unit.lead', name: 'units-board', path: units(), prepare: async (page) => page.locator('canvas').first().waitFor() },
  ...['limits', 'grants', 'holds', 'legs'].map((tab) => ({ who: 'hq.admin', name: `units-${tab}`, path: units(`/${tab}`) })),
  { who: 'unit.lead', name: 'units-ask', path: units('/ask') },
  {
    who: 'unit.lead', name: 'units-ask-granted', path: units('/ask?permission=pricing.approve&amount=100'), prepare: async (page) => {
      await page.locator('form button[type=submit]').click()
      await page.locator('.ant-alert').waitFor()
    },
  },
  {
    who: 'unit.lead', name: 'units-ask-countersign', path: units('/ask?permission=pricing.approve&amount=90000000&discount=30'), prepare: async (page) => {
      await page.locator('form button[type=submit]').click()
      await page.locator('.ant-alert').waitFor()
    },
  },
  {
    who: 'unit.lead', name: 'units-ask-denied', path: units('/ask?permission=marketing-spend.propose&amount=100&plugin=campaign-writer'), prepare: async (page) => {
      await page.locator('form button[type=submit]').click()
      await page.locator('.ant-alert').waitFor()
    },
  },
  { who: 'unit.lead', name: 'units-way-back', path: units('/way-back?permission=marketing-spend.propose&amount=4000000&plugin=campaign-writer') },
  { who: 'hq.admin', name: 'units-give', path: units('/grants'), prepare: (page) => openDialog(page, '.page .row .ant-btn-primary') },
]

const ofDecisions = [
  { who: 'unit.lead', path: 'approvals' },
  { who: 'unit.lead', name: 'approvals-own', path: approval },
  { who: 'hq.admin', path: 'approvals' },
  { who: 'hq.admin', path: 'approvals?list=all' },
  { who: 'hq.admin', name: 'approvals-one', path: approval },
  { who: 'hq.admin', name: 'approvals-reassign', path: approval, prepare: (page) => openDialog(page, '.page .row button >> nth=3') },
  { who: 'hq.admin', path: 'decisions' },
  { who: 'external.auditor', path: 'decisions?outcome=DENIED' },
  { who: 'hq.admin', name: 'decisions-one', path: decision('NEEDS_COUNTERSIGN') },
  {
    who: 'external.auditor', name: 'decisions-replay', path: decision('NEEDS_COUNTERSIGN'), prepare: async (page) => {
      await page.locator('.page .ant-select').click()
      await page.getByTitle('2026-1', { exact: true }).click()
      await page.locator('.page .row .ant-btn-primary').click()
      await page.locator('.page .ant-alert').waitFor()
    },
  },
]

/** A fund of the pictures' own, with a lease; established once. */
async function fundOf(person) {
  const unit = await unitOf(person)
  const fund = 'fu_pictures'
  const money = (minorUnits) => ({ minorUnits, currency: unit.currency })
  await person.ask('mutation ($input: EstablishFundInput!) { establishFund(input: $input) { __typename } }', { input: { fund, name: '联合营销 Joint marketing', total: money(50_000_000), settlementMinutes: 1_500, idempotencyKey: 'pictures-fund' } })
  const expiresAt = new Date(Date.now() + 90 * 86_400_000).toISOString()
  await person.ask('mutation ($input: LeaseFundInput!) { leaseFund(input: $input) { __typename } }', { input: { fund, unit: unit.id, amount: money(12_000_000), expiresAt, idempotencyKey: randomUUID() } })
  return fund
}

const ofMoney = [
  { who: 'hq.admin', name: 'funds-one', path: async (person) => `funds/${await fundOf(person)}` },
  { who: 'hq.admin', name: 'funds-lease', path: async (person) => `funds/${await fundOf(person)}`, prepare: (page) => openDialog(page, '.page .ant-card .ant-btn-primary') },
  { who: 'hq.admin', path: 'funds' },
  { who: 'hq.admin', name: 'funds-establish', path: 'funds', prepare: (page) => openDialog(page, '.page-actions .ant-btn-primary') },
]

const press = (page) => page.locator('.page form button[type=submit]').click()

const ofRules = [
  { who: 'hq.admin', path: 'policies' },
  { who: 'external.auditor', path: 'policies' },
  { who: 'hq.admin', path: 'policies/2026-3' },
  { who: 'external.auditor', path: 'policies/2026-1' },
  { who: 'hq.admin', path: 'policies/compare?one=2026-2&other=2026-3' },
  { who: 'hq.admin', path: 'policies/draft', name: 'policies-draft' },
  {
    who: 'hq.admin', path: 'policies/draft', name: 'policies-findings', prepare: async (page) => {
      const weight = page.getByLabel(/目标达成权重|Attainment weight/)
      const before = await weight.inputValue()
      await weight.fill(before === '31' ? '32' : '31')
      await page.locator('.ant-alert-error .place').first().waitFor()
    },
  },
  { who: 'hq.admin', path: 'sandbox' },
  {
    who: 'hq.admin', path: 'sandbox', name: 'sandbox-played', prepare: async (page) => {
      await press(page)
      await page.locator('.page .plain-table').waitFor()
      await page.locator('canvas').nth(3).waitFor()
      await page.waitForTimeout(1_200)
    },
  },
  {
    who: 'hq.admin', path: 'sandbox/history', prepare: async (page) => {
      await page.locator('#policy').click()
      await page.getByTitle('2026-1', { exact: true }).last().click()
      await press(page)
      await page.locator('.page .plain-table').first().waitFor()
    },
  },
  {
    who: 'unit.lead', path: 'sandbox/claim', prepare: async (page) => {
      await page.locator('#tier').click()
      await page.getByTitle(/^(A 级|Tier A)$/).last().click()
      await press(page)
      await page.locator('.page .ant-alert').waitFor()
    },
  },
]

// The unit lead's come first: what they ask for is what others see.
export const screensOfAuthority = [...ofUnits, ...ofDecisions, ...ofMoney, ...ofRules].sort((one, other) => Number(other.who === 'unit.lead') - Number(one.who === 'unit.lead'))
