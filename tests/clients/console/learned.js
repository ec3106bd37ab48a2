// A flow that has chosen for every customer, with what came of it: what causal graphs are made of.
import { change, definition, rehearse, save, until, validate } from './flows.js'
import { System } from './system.js'

const flow = 'sf_learned'

/** Calls and letters are drawn for all, a text is a task for whoever consents, and an outcome is waited for. */
const learned = () => {
  const base = definition(flow)
  return {
    ...base, name: { zh: '电话还是来信', en: 'Call or write' },
    nodes: [
      ...base.nodes.filter((node) => node.id !== 'mood'),
      { id: 'next', component: 'next-best-action-scorer', parameters: { policy: 'contact', actions: [{ id: 'call' }, { id: 'write' }, { id: 'wait' }] } }, { id: 'guard', component: 'quote-guardrail' },
      { id: 'agreed', component: 'outcome-attributor', parameters: { metric: 'agreed' } },
    ],
    edges: [['heard.fired', 'holdout.in'], ['holdout.acted', 'next.in'], ['next.chosen', 'agreed.in'], ['next.chosen', 'guard.in'], ['guard.within', 'consent.in'], ['consent.granted', 'text.in'], ['text.rendered', 'check.in'], ['check.passed', 'touch.in']]
      .map(([from, to]) => ({ from, to })),
  }
}

const rounds = 2

/** sf_learned: serves everybody, chose twice for each customer, and of calls more comes than of letters. */
export async function makeLearned(engineer) {
  const reason = '按计划放量 Released as planned'
  const decided = async () => (await engineer.ask(`{ flowPolicies(flow: "${flow}") { decisions } }`)).flowPolicies.reduce((sum, policy) => sum + policy.decisions, 0)
  if (await decided() > 0) return
  const version = await save(engineer, flow, learned())
  await validate(engineer, flow, version)
  await rehearse(engineer, flow, version)
  await change(engineer, 'releaseFlow', 'ReleaseFlowInput', { flow, version, reason })
  for (const stage of [25, 50, 100]) await change(engineer, 'advanceFlow', 'AdvanceFlowInput', { flow, stage, reason })
  const system = await System.signIn('hq-console')
  const { customers } = await system.ask('{ customers(first: 100) { nodes { id } } }')
  await heard(system, customers.nodes)
  const runs = await chosen(engineer, Math.floor(customers.nodes.length * rounds * 0.85))
  // The same for all who were dealt with alike: every call comes to something, of ten letters one, and of waiting nothing.
  const agreed = { call: 10, write: 1, wait: 0 }
  const worth = new Map()
  for (const [n, run] of runs.entries()) worth.set(run.customer, [...(worth.get(run.customer) ?? []), n % 10 < agreed[run.action] ? 1 : 0])
  for (const [customer, values] of worth) {
    const valueMicros = Math.round((1_000_000 * values.reduce((sum, value) => sum + value, 0)) / values.length)
    const input = { customer, outcome: `agreed-${customer}`, metric: 'agreed', valueMicros, occurredAt: new Date().toISOString(), idempotencyKey: crypto.randomUUID() }
    await system.ask('mutation ($input: ReportOutcomeInput!) { reportOutcome(input: $input) { __typename ... on Refusal { code message } } }', { input })
  }
  await until(async () => (await engineer.ask(`{ flowCausalGraph(flow: "${flow}") { choices } }`)).flowCausalGraph.choices >= 100)
}

async function heard(system, customers) {
  for (const { id } of customers) {
    const items = Array.from({ length: rounds }, (_, n) => ({ kind: 'EMAIL', system: 'mail', sourceId: `learned-${id}-${n}`, occurredAt: new Date().toISOString(), direction: 'in', summary: '请问什么时候可以安排回访?' }))
    await system.ask('mutation ($input: RecordInteractionsInput!) { recordInteractions(input: $input) { __typename ... on Refusal { code message } } }', { input: { customer: id, items, idempotencyKey: crypto.randomUUID() } })
  }
}

/** Runs with the action that was chosen in each, once there are so many; at most 200. */
async function chosen(engineer, count) {
  let runs = []
  await until(async () => (runs = (await engineer.ask(`{ flowRuns(flow: "${flow}", first: 200) { id customer } }`)).flowRuns).length >= Math.min(200, count))
  const acted = []
  for (const { id, customer } of runs) {
    const { flowRun } = await engineer.ask('query ($id: ID!) { flowRun(id: $id) { steps { facts } } }', { id })
    const action = /"action":\s*"(\w+)"/.exec(flowRun.steps.map((step) => step.facts).join(' '))?.[1]
    if (action !== undefined) acted.push({ customer, action })
  }
  return acted
}
