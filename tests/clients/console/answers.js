// Answers of the API that take a month, or thousands of customers, to come by: the screen is looked at with them as the API gives them.
import { readFileSync } from 'node:fs'
import { api } from './console.js'

const documents = Object.assign({}, ...['internal', 'customer', 'supplier', 'auditor'].map((audience) => JSON.parse(readFileSync(new URL(`../../../console/src/Graph/${audience}/persisted-documents.json`, import.meta.url), 'utf8'))))

const nameOf = (request) => {
  const { documentId, query } = request.postDataJSON() ?? {}
  return /^\s*(?:query|mutation|subscription) (\w+)/.exec(query ?? documents[documentId?.replace('sha256:', '')] ?? '')?.[1]
}

/** Until the page leaves for another screen, what it asks under this name is answered by `data` (its variables are given), and all else by the API. */
export async function answering(page, operation, data) {
  await page.route(new URL('graphql', api).href, async (route) => {
    if (nameOf(route.request()) !== operation) return route.fallback()
    return route.fulfill({ contentType: 'application/graphql-response+json', body: JSON.stringify({ data: data(route.request().postDataJSON().variables ?? {}) }) })
  })
}

/** The same, with what the API answers, changed. */
export async function altering(page, operation, change) {
  await page.route(new URL('graphql', api).href, async (route) => {
    if (nameOf(route.request()) !== operation) return route.fallback()
    // A page that closes has no answer.
    const response = await route.fetch().catch(() => null)
    if (response === null) return undefined
    const { data, ...others } = await response.json()
    return route.fulfill({ response, body: JSON.stringify({ ...others, data: data == null ? data : change(data) }) })
  })
}

const cny = (minorUnits) => ({ minorUnits, currency: 'CNY' })

/** A closed month, with two corrections and a dispute. */
export const statement = (payer) => {
  const prices = { 'read.profile': 10, 'entitlement.inventory': 1, view: 5, export: 500 }
  const lines = ['2026-09-02', '2026-09-15', '2026-09-28'].flatMap((day, nth) => Object.entries(prices).map(([feature, price]) => ({ day, feature, units: 40 * (nth + 1), unitPrice: cny(price), amount: cny(40 * (nth + 1) * price), tariff: '2026-1' })))
  const total = lines.reduce((sum, line) => sum + line.amount.minorUnits, 0)
  return {
    id: 'st_seen-2026-09', payer, month: '2026-09', closedAt: '2026-10-01T01:00:00Z', asOf: 733, version: 3, total: cny(total), owed: cny(total - 380), lines,
    corrections: [
      { number: 1, kind: 'LATE', day: '2026-09-28', feature: 'view', units: 4, amount: cny(20), reason: 'came into the log after the month was closed', at: '2026-10-01T01:05:00Z' },
      { number: 2, kind: 'BY_HAND', day: '2026-09-15', feature: 'read.profile', units: -40, amount: cny(-400), reason: '重复计量 Counted twice', at: '2026-10-04T08:30:00Z' },
    ],
    disputes: [{ number: 1, day: '2026-09-15', feature: 'read.profile', text: '其中 40 次是重复计量。 40 of these were counted twice.', at: '2026-10-03T02:00:00Z', answer: '属实，已更正。 So it is: corrected.', answeredAt: '2026-10-04T08:31:00Z', upheld: true }, { number: 2, day: '2026-09-02', feature: 'export', text: '这次导出没有完成。 This export did not end.', at: '2026-10-05T03:00:00Z', answer: null, answeredAt: null, upheld: null }],
    byClient: [['customer-erp-demo', 'entitlement.inventory'], ['customer-erp-demo', 'read.profile'], ['ecosystem-console', 'view'], ['ecosystem-console', 'export']].map(([client, feature]) => ({ client, feature, units: 240 })),
  }
}

/** That month and those around it, newest first. */
export const statements = (payer) => {
  const { id, month, owed, corrections, disputes } = statement(payer)
  const quiet = (of, minorUnits) => ({ id: `st_seen-${of}`, payer, month: of, owed: cny(minorUnits), corrections: 0, openDisputes: 0 })
  const seen = { id, payer, month, owed, corrections: corrections.length, openDisputes: disputes.filter((one) => one.upheld === null).length }
  return { nodes: [quiet('2026-10', 118_240), seen, quiet('2026-08', 97_615)], pageInfo: { hasNextPage: false, endCursor: null } }
}

const minute = 60_000
const before = (minutes) => new Date(Date.now() - minutes * minute).toISOString()

/** A version that is being brought in beside the one that serves, looked at forty times. */
export const experiments = () => {
  const looks = Array.from({ length: 40 }, (_, nth) => {
    const known = 60 * (nth + 1)
    const effect = 0.031 - 0.02 / (nth + 1)
    const reach = 0.22 / Math.sqrt(nth + 1)
    const came = { active: known * 3, canary: known - nth }
    // An interval that takes 0 in goes with a p-value above 0.05.
    const pValue = Math.min(1, 0.05 * (reach / effect) ** 2)
    return {
      at: before(15 * (40 - nth)), ratioPValue: 0.49, verdict: effect - reach > -0.02 ? 'harmless' : 'waits',
      arms: [
        { name: 'active', share: 75, assigned: came.active, observed: came.active - 36, mean: 0.242, effect: null, lower: null, upper: null, pValue: null },
        { name: 'canary', share: 25, assigned: came.canary, observed: came.canary - 12, mean: 0.242 + effect, effect, lower: effect - reach, upper: effect + reach, pValue },
      ],
    }
  })
  return [{ kind: 'canary', experiment: 'warm-words', version: 2, stage: 25, metric: 'replied', harmMicrosMax: 20_000, beganAt: looks[0].at, endedAt: null, looks }]
}

/** The flow that this experiment is of: its second version at a quarter of customers. */
export const bringingIn = ({ flow, ...others }) => ({ ...others, flow: { ...flow, active: 1, canary: { version: 2, stage: 25, since: experiments()[0].beganAt } } })

/** Two things that are measured, an hour apart, until one of them is beyond its bound. */
export const driftReadings = () => Array.from({ length: 12 }, (_, nth) => [['agreement', 'next', 930_000 - 7_000 * (11 - nth), 800_000], ['psi', 'next.touches30Days', 52_000 + 19_000 * (11 - nth), 250_000]].map(([statistic, detail, valueMicros, boundMicros]) => ({
  version: 1, boundMicros, at: before(60 * nth), beyond: statistic === 'psi' && valueMicros > boundMicros, reading: { statistic, valueMicros, count: 411 - 12 * nth, from: before(60 * nth + 1_440), to: before(60 * nth), detail },
}))).flat()

/** The flow that this reading froze: what was being brought in was taken back. */
export const frozenByDrift = ({ flow, ...others }) => {
  const { reading: evidence, at } = driftReadings().find((one) => one.beyond)
  return { ...others, flow: { ...flow, canary: null, freeze: { by: 'silo:drift', reason: `Psi ${evidence.valueMicros} of 1,000,000 at n = ${evidence.count}`, at, thawRequestedBy: null, thawApprovedBy: [], evidence } } }
}

/** Ranks of which each five changed among themselves. */
export const movedTargets = ({ flowRanking: ranking, ...others }) => {
  const moved = 5 * Math.floor(ranking.targets.length / 5)
  const beforeOf = (index) => 5 * Math.floor(index / 5) + [3, 1, 5, 2, 4][index % 5]
  return { ...others, flowRanking: { ...ranking, targets: ranking.targets.map((one, index) => (index < moved ? { ...one, after: index + 1, before: beforeOf(index) } : one)) } }
}

/** A certificate as the public address answers it, and as it is verified; with reasons, it is not valid. */
export const certificate = { id: 'ct_seen', status: 'valid', systemName: '银河客户系统 Galaxy CRM', supplier: 'supplier_demo', baseUrl: 'https://crm.example/sovereignty/v1', validFrom: '2026-03-01T00:00:00Z', validUntil: '2027-03-01T00:00:00Z', credential: 'eyJ.eyJ.sig' }

export async function showingCertificate(page, reasons) {
  await page.route(new URL('certificates/ct_seen', api).href, (route) => route.fulfill({ json: certificate }))
  await page.route(new URL('certificates/verify', api).href, (route) => route.fulfill({ json: { valid: reasons.length === 0, reasons, certificate: { ...certificate, status: (reasons[0]?.code ?? 'valid').toLowerCase() } } }))
}
