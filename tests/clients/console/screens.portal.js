// The screens of customers, and of what headquarters shares with them.
import { answering, statement, statements } from './answers.js'
import { consent, consentOfHeadquarters, customer, invitationOf, ownSpace, spaceOf, supplies, unit, withdrawn } from './made.js'

const spaceParts = ['documents', 'milestones', 'feedback', 'experts', 'members', 'views']

/** Until the document is there; the browser's reader of PDF takes a moment more, of which it tells nobody. */
const drawn = async (page) => {
  await page.locator('iframe.pages, img.picture').waitFor()
  if ((await page.locator('iframe.pages').count()) > 0) await page.waitForTimeout(2_000)
}

/** The spaces' screens, as one side sees them. */
const spacesOf = (who, parts) => [
  { who, name: 'spaces', path: async (person) => { await spaceOf(person, who); await invitationOf(person, who); return 'spaces' } },
  ...parts.filter((part) => part !== 'views').map((part) => ({ who, name: `spaces-${part}`, path: async (person) => `spaces/${(await spaceOf(person, who)).id}/${part}` })),
  ...['sensitive', 'public'].map((level) => ({
    who, name: `spaces-viewer-${level}`, prepare: drawn,
    path: async (person) => {
      const { id, documents } = await spaceOf(person, who)
      return `spaces/${id}/documents/${documents[level]}`
    },
  })),
  ...(parts.includes('views') ? [{ who, name: 'spaces-views', path: async (person) => `spaces/${(await spaceOf(person, who)).id}/views` }] : []),
  { who, name: 'spaces-invitation', path: async (person) => `spaces/${await invitationOf(person, who)}` },
]

const pressing = (pattern) => (page) => page.getByRole('button', { name: pattern }).first().click()

/** A month that was closed. */
const closedMonth = async ({ page }) => {
  const payer = await customer()
  await answering(page, 'Statement', () => ({ statement: statement(payer) }))
  return 'statements/st_seen-2026-09'
}

/** The months that were closed. */
const closedMonths = async ({ page }) => {
  const payer = await customer()
  await answering(page, 'Statements', () => ({ statements: statements(payer) }))
  return 'statements'
}

export const screensOfPortal = [
  { who: 'hq.admin', path: 'customers' },
  { who: 'hq.admin', name: 'customers-one', path: async () => { await supplies(); return `customers/${await customer()}` } },
  { who: 'hq.admin', name: 'customers-data', path: async () => `customers/${await customer()}/data` },
  {
    who: 'hq.admin', name: 'customers-data-read', path: async () => `customers/${(await consentOfHeadquarters()).id}/data`,
    prepare: async (page) => {
      await page.locator('#fields input').first().check()
      await page.locator('#purpose').fill((await consentOfHeadquarters()).purpose)
      await page.locator('form button').click()
      await page.locator('.ant-alert').waitFor()
    },
  },
  { who: 'hq.admin', name: 'customers-uses', path: async () => { await consent(); return `customers/${await customer()}/uses` } },
  { who: 'hq.admin', path: 'health' },
  { who: 'hq.admin', name: 'health-scorecard', path: async () => `health?unit=${await unit()}` },
  { who: 'hq.admin', path: 'health/weights' },
  { who: 'hq.admin', name: 'health-weights-change', path: 'health/weights', prepare: pressing(/修改权重|Change weights/) },
  { who: 'hq.admin', name: 'statements', path: closedMonths },
  { who: 'hq.admin', path: 'statements/tariffs' },
  { who: 'hq.admin', name: 'health-of-customer', path: async () => { await supplies(); return `health/customers/${await customer()}` } },
  { who: 'hq.admin', name: 'statements-one', path: closedMonth },
  { who: 'hq.admin', name: 'statements-correct', path: closedMonth, prepare: pressing(/^(更正|Correct)$/) },
  ...spacesOf('hq.admin', spaceParts),
  { who: 'hq.admin', name: 'spaces-upload', path: async (person) => `spaces/${(await spaceOf(person, 'hq.admin')).id}`, prepare: pressing(/上传文档|Upload a document/) },
  { who: 'hq.admin', name: 'spaces-invite', path: async (person) => `spaces/${(await spaceOf(person, 'hq.admin')).id}/members`, prepare: pressing(/邀请成员|Invite a member/) },
  { who: 'hq.admin', path: 'spaces/new' },
  { who: 'customer.admin', path: '' },
  { who: 'customer.admin', name: 'passport', path: async () => { await consent(); await withdrawn(); return 'passport' } },
  {
    who: 'customer.admin', path: 'passport/grant',
    prepare: async (page) => {
      await page.locator('#grantee').fill('partner_demo')
      await page.locator('#purpose').fill('co-marketing')
      await page.locator('#fields input').first().check()
    },
  },
  { who: 'customer.admin', path: 'passport/history?at=2026-01-01T08:00:00Z' },
  { who: 'customer.admin', path: 'passport/take' },
  { who: 'customer.admin', name: 'passport-consent', path: async () => `passport/consents/${await consent()}` },
  { who: 'customer.admin', name: 'passport-withdraw', path: async () => `passport/consents/${await consent()}`, prepare: pressing(/^(撤回授权|Withdraw)$/) },
  { who: 'customer.admin', name: 'passport-certificate', path: async () => `passport/consents/${await withdrawn()}` },
  { who: 'customer.admin', path: 'usage' },
  { who: 'customer.admin', path: 'usage/fields' },
  { who: 'customer.admin', path: 'rights' },
  { who: 'customer.admin', path: 'rights/correct' },
  { who: 'customer.admin', path: 'rights/exports' },
  { who: 'customer.admin', path: 'rights/register' },
  { who: 'customer.admin', path: 'rights/changes' },
  { who: 'customer.admin', path: 'rights/erase' },
  {
    who: 'customer.admin', name: 'rights-erase-twice', path: 'rights/erase',
    prepare: async (page) => {
      await page.locator('#content input[type=checkbox]').check()
      await page.locator('#content button').last().click()
    },
  },
  { who: 'customer.admin', name: 'entitlements', path: async () => { await supplies(); return 'entitlements' } },
  { who: 'customer.admin', path: 'entitlements/inventory' },
  { who: 'customer.admin', path: 'entitlements/schedule' },
  { who: 'customer.admin', path: 'entitlements/forecast?sku=85123A&days=14' },
  { who: 'customer.admin', path: 'health' },
  { who: 'customer.admin', name: 'statements', path: closedMonths },
  { who: 'customer.admin', path: 'statements/tariffs' },
  { who: 'customer.admin', name: 'statements-one', path: closedMonth },
  { who: 'customer.admin', name: 'statements-contest', path: closedMonth, prepare: pressing(/^(提出争议|Dispute)$/) },
  { who: 'customer.admin', path: 'papers' },
  { who: 'customer.admin', path: 'webhooks' },
  { who: 'customer.admin', path: 'exports' },
  ...spacesOf('customer.admin', spaceParts.slice(0, 5)),
  { who: 'customer.admin', name: 'spaces-act', path: async (person) => `spaces/${(await spaceOf(person, 'customer.admin')).id}/milestones`, prepare: pressing(/^(答复|Respond)[：:]/) },
  { who: 'customer.admin', name: 'spaces-own', path: async () => `spaces/${await ownSpace()}` },
  { who: 'customer.admin', name: 'spaces-own-members', path: async () => `spaces/${await ownSpace()}/members` },
  { who: 'customer.admin', name: 'spaces-open', path: 'spaces', prepare: pressing(/新建空间|New space/) },
  { who: 'customer.member', path: '' },
  ...spacesOf('customer.member', ['documents', 'milestones']),
  { who: 'customer.member', path: 'papers' },
  ...spacesOf('supplier.admin', ['documents', 'feedback', 'members']),
  { who: 'external.auditor', path: 'health' },
  { who: 'external.auditor', path: 'health/weights' },
  { who: 'external.auditor', name: 'statements', path: closedMonths },
]
