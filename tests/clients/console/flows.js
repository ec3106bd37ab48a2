// Flows to look at: one at each point of its way, made by the API as its people would. Made again, nothing more is released.
import { System } from './system.js'
const names = {
  sf_shown: { zh: '客户回访', en: 'Customer follow-up' }, sf_faulty: { zh: '回访草稿', en: 'Follow-up draft' }, sf_frozen: { zh: '电话回访', en: 'Phone follow-up' }, sf_probe: { zh: '演练样例', en: 'Dry run sample' },
}

/** A flow of seven nodes that holds to every rule; its text says which edition it is. */
export const definition = (id, edition = 1, more = {}) => ({
  id, name: names[id] ?? { zh: '回访', en: 'Follow up' }, holdout: { basisPoints: 500, salt: `holdout-${id.slice(3).replaceAll('_', '-')}` },
  nodes: [
    { id: 'heard', component: 'follow-up-trigger' }, { id: 'mood', component: 'sentiment-alert', parameters: { negativePercent: 80, queue: 'front-line' } }, { id: 'holdout', component: 'holdout-gate' },
    { id: 'consent', component: 'consent-gate', parameters: { category: 'interactions', purpose: 'joint planning' } },
    { id: 'text', component: 'template-renderer', parameters: { template: `follow-up@${edition}`, text: '您好，我们为贵司准备了回访安排。' } }, { id: 'check', component: 'compliance-breaker' },
    { id: 'touch', component: 'touchpoint-sequencer', parameters: { touches: [{ channel: 'task', afterHours: 0 }], capCount: 2 + edition, capDays: 7 } },
  ],
  edges: [['heard.fired', 'mood.in'], ['mood.calm', 'holdout.in'], ['holdout.acted', 'consent.in'], ['consent.granted', 'text.in'], ['text.rendered', 'check.in'], ['check.passed', 'touch.in']].map(([from, to]) => ({ from, to })),
  ...more,
})

/** The same with faults: nobody is asked for consent, and a text goes out unchecked. */
export const faulty = (id) => {
  const whole = definition(id)
  return { ...whole, nodes: whole.nodes.filter((node) => node.id !== 'consent' && node.id !== 'check'), edges: [...whole.edges.filter(({ from, to }) => !/^(consent|check)\./.test(from) && !/^(consent|check)\./.test(to)), { from: 'holdout.acted', to: 'text.in' }, { from: 'text.rendered', to: 'touch.in' }] }
}

export async function save(person, flow, content) {
  const { saveFlow } = await person.ask(`mutation ($input: SaveFlowInput!) { saveFlow(input: $input) { ... on FlowSavedPayload { version } ... on Refusal { code message } } }`, { input: { flow, definition: JSON.stringify(content), idempotencyKey: crypto.randomUUID() } })
  if (saveFlow.version === undefined) throw new Error(JSON.stringify(saveFlow))
  return saveFlow.version
}

/** One change of a flow; a refusal is an answer too. */
export const change = (person, name, type, input) => person.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code message } } }`, { input: { idempotencyKey: crypto.randomUUID(), ...input } })

export const validate = (person, flow, version) => change(person, 'validateFlow', 'ValidateFlowInput', { flow, version })

export const rehearse = (person, flow, version, interactions = 20) => change(person, 'rehearseFlow', 'RehearseFlowInput', { flow, version, interactions })

const texts = ['我们很不满意,售后一直没有回复,非常失望,要投诉。', '科室自己可以决定采购了,不再需要院里批。', '请问什么时候可以安排回访?', '上周的试用很顺利,谢谢。']

/** Interactions of a customer come in from a system: rehearsals play them, and flows that are released run for them. */
export async function hear(system, count, source = crypto.randomUUID()) {
  const { customers } = await system.ask('{ customers(first: 5) { nodes { id } } }')
  const { me } = await (await System.signIn('customer-admin-demo')).ask('{ me { organisation } }')
  for (const [index, id] of [me.organisation, ...customers.nodes.map((one) => one.id).filter((one) => one !== me.organisation)].entries()) {
    const items = Array.from({ length: count }, (_, n) => ({ kind: 'EMAIL', system: 'mail', sourceId: `${source}-${index}-${n}`, occurredAt: new Date().toISOString(), direction: 'in', summary: texts[(n + index) % texts.length] }))
    await system.ask('mutation ($input: RecordInteractionsInput!) { recordInteractions(input: $input) { __typename ... on Refusal { code message } } }', { input: { customer: id, items, idempotencyKey: crypto.randomUUID() } })
  }
}

/** The demo's customer lets headquarters read what was said, for the purpose that these flows name. */
async function consent() {
  const customer = await System.signIn('customer-admin-demo')
  const input = { category: 'INTERACTIONS', fields: ['summary'], grantee: 'hq', purpose: 'joint planning', idempotencyKey: 'console-flows-consent' }
  await customer.ask('mutation ($input: GrantConsentInput!) { grantConsent(input: $input) { __typename ... on Refusal { code message } } }', { input })
}

/** Waits until it is so, half a minute at most. */
export const until = async (isSo) => {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

/** Interactions are there, so that a flow can be rehearsed. */
export async function heard(engineer) {
  await hear(await System.signIn('hq-console'), 4)
  const probe = await save(engineer, 'sf_probe', definition('sf_probe'))
  await validate(engineer, 'sf_probe', probe)
  await until(async () => (await rehearse(engineer, 'sf_probe', probe, 5)).rehearseFlow.__typename === 'FlowRehearsedPayload')
}

/** sf_shown: released, with two versions and runs. sf_faulty: with faults. sf_frozen: released, then frozen, and a thaw asked for. @param engineer {Person} who may write and release. */
export async function makeFlows(engineer) {
  const reason = '按计划放量 Released as planned'
  await consent()
  await heard(engineer)
  const first = await save(engineer, 'sf_shown', definition('sf_shown'))
  await validate(engineer, 'sf_shown', first)
  await rehearse(engineer, 'sf_shown', first)
  const second = await save(engineer, 'sf_shown', definition('sf_shown', 2))
  await validate(engineer, 'sf_shown', second)
  await change(engineer, 'releaseFlow', 'ReleaseFlowInput', { flow: 'sf_shown', version: first, reason })
  for (const stage of [25, 50, 100]) await change(engineer, 'advanceFlow', 'AdvanceFlowInput', { flow: 'sf_shown', stage, reason })
  await makeChoosing(engineer, reason)
  await hear(await System.signIn('hq-console'), 4)
  const runs = async () => (await engineer.ask('{ flowRuns(flow: "sf_shown") { status } flowTasks { id } }'))
  await until(async () => { const { flowRuns, flowTasks } = await runs(); return flowRuns.some((run) => run.status === 'done') && flowTasks.length > 1 })
  const { flowTasks } = await runs()
  if (flowTasks.length > 1) await change(engineer, 'completeFlowTask', 'CompleteFlowTaskInput', { task: flowTasks[0].id, note: '已致电，客户同意下周试用。Called; a trial next week.' })
  await validate(engineer, 'sf_faulty', await save(engineer, 'sf_faulty', faulty('sf_faulty')))
  await makeFrozen(engineer, reason)
}

async function makeFrozen(engineer, reason) {
  const flow = 'sf_frozen'
  const version = await save(engineer, flow, definition(flow))
  await validate(engineer, flow, version)
  await rehearse(engineer, flow, version)
  await change(engineer, 'releaseFlow', 'ReleaseFlowInput', { flow, version, reason })
  for (const stage of [25, 50, 100]) await change(engineer, 'advanceFlow', 'AdvanceFlowInput', { flow, stage, reason })
  await change(engineer, 'freezeFlow', 'FlowReasonInput', { flow, reason: '客户投诉增多，暂停核查 More complaints than usual: stopped to look into them' })
  await change(engineer, 'requestFlowThaw', 'FlowReasonInput', { flow, reason: '核查完成，未发现问题 Looked into: nothing was wrong' })
}

/** Other weights than usual: targets change places. Weighed so already, it is refused, and stays so. */
export const weigh = (engineer) => change(engineer, 'setFlowWeights', 'SetFlowWeightsInput', { flow: 'sf_choosing', weights: [{ feature: 'untouched', percent: 300 }, { feature: 'deals', percent: 20 }, { feature: 'active', percent: 250 }], reason: '先看久未触达的客户 Who was not reached for long comes first' })

/** Two experts whom flows can send. */
export async function withExperts(engineer) {
  if ((await engineer.ask('{ flowExperts { id } }')).flowExperts.length > 0) return
  for (const [name, profile, specialities] of [['赵工', '十年医院系统交付经验，主持过三十余个项目的上线。', ['交付']], ['Stellan Ravenhill', 'Twelve years of purchasing and pricing for hospital groups.', ['Procurement', 'Pricing']]]) await change(engineer, 'listFlowExpert', 'ListFlowExpertInput', { name, profile, specialities })
}

/** sf_choosing: parts customers into arms and chooses between actions, at 25 % of customers. */
async function makeChoosing(engineer, reason) {
  const base = definition('sf_choosing')
  const flow = {
    ...base, name: { zh: '选择话术', en: 'Choice of words' },
    nodes: [...base.nodes.filter((node) => node.id !== 'mood'), { id: 'split', component: 'experiment-splitter', parameters: { experiment: 'tone' } }, { id: 'next', component: 'next-best-action-scorer', parameters: { policy: 'tone', actions: [{ id: 'warm' }, { id: 'plain' }], features: ['touches30Days'] } }, { id: 'guard', component: 'quote-guardrail' }],
    edges: [['heard.fired', 'holdout.in'], ['holdout.acted', 'consent.in'], ['consent.granted', 'split.in'], ['split.control', 'next.in'], ['split.treatment', 'next.in'], ['next.chosen', 'guard.in'], ['guard.within', 'text.in'], ['text.rendered', 'check.in'], ['check.passed', 'touch.in']].map(([from, to]) => ({ from, to })),
  }
  const version = await save(engineer, 'sf_choosing', flow)
  await validate(engineer, 'sf_choosing', version)
  await rehearse(engineer, 'sf_choosing', version)
  await change(engineer, 'releaseFlow', 'ReleaseFlowInput', { flow: 'sf_choosing', version, reason })
  await change(engineer, 'startFlowExperiment', 'StartFlowExperimentInput', { flow: 'sf_choosing', experiment: 'warm-words', metric: 'replied', harmMicrosMax: 20_000 })
  await change(engineer, 'advanceFlow', 'AdvanceFlowInput', { flow: 'sf_choosing', stage: 25, reason })
}
