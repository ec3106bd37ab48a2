// Flows to look at: one at each point of its way, made by the API as its people would. Made once; made again, nothing changes.
/** A flow of seven nodes that holds to every rule; its text says which edition it is. */
export const definition = (id, edition = 1, more = {}) => ({
  id, name: { zh: '回访', en: 'Follow up' }, holdout: { basisPoints: 500, salt: `holdout-${id.slice(3).replaceAll('_', '-')}` },
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

/** sf_shown: released, with two versions. sf_faulty: with faults. sf_frozen: frozen, and a thaw asked for. @param engineer {Person} who may write and release. */
export async function makeFlows(engineer) {
  const reason = 'made to be looked at'
  const first = await save(engineer, 'sf_shown', definition('sf_shown'))
  await validate(engineer, 'sf_shown', first)
  await rehearse(engineer, 'sf_shown', first)
  const second = await save(engineer, 'sf_shown', definition('sf_shown', 2))
  await validate(engineer, 'sf_shown', second)
  await change(engineer, 'releaseFlow', 'ReleaseFlowInput', { flow: 'sf_shown', version: first, reason })
  await validate(engineer, 'sf_faulty', await save(engineer, 'sf_faulty', faulty('sf_faulty')))
  await save(engineer, 'sf_frozen', definition('sf_frozen'))
  await change(engineer, 'freezeFlow', 'FlowReasonInput', { flow: 'sf_frozen', reason })
  await change(engineer, 'requestFlowThaw', 'FlowReasonInput', { flow: 'sf_frozen', reason })
}
