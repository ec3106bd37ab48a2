// Screens of strategy flows and of the tasks that they put before people.
import { altering, answering, bringingIn, driftReadings, experiments, frozenByDrift, movedTargets } from './answers.js'
import { makeFlows, weigh, withExperts } from './flows.js'
import { makeLearned } from './learned.js'

let made
/** The flows are there before their screens are looked at. */
const withFlows = (path) => async (person) => {
  await (made ??= makeFlows(person))
  return path
}

let learned
/** And so is what one of them has come to. */
const withLearned = (path) => async (person) => {
  await withFlows(path)(person)
  await (learned ??= makeLearned(person).then(() => person.open('flows')))
  return path
}

const who = 'strategy.engineer'
const tab = (name) => (page) => page.getByRole('tab', { name }).click()
const node = (id) => (page) => page.locator(`.react-flow__node[data-id="${id}"] .flow-node-head`).click()

/** The latest run that came to its end. */
const run = async (person) => {
  await (made ??= makeFlows(person))
  const { flowRuns } = await person.ask('{ flowRuns(flow: "sf_shown") { id status } }')
  return `flows/sf_shown/runs/${flowRuns.find((one) => one.status === 'done').id}`
}

/** A screen of a flow with what takes many customers and days to come by. */
const watched = (path, operation, data, flow) => async (person) => {
  await (made ??= makeFlows(person))
  await altering(person.page, 'Flow', flow)
  await answering(person.page, operation, data)
  return path
}

/** What a button opens is closed again before the next screen. */
const dialog = (name) => async (page) => {
  await page.getByRole('button', { name }).first().click()
  await page.getByRole('dialog').waitFor()
}

export const flowScreens = [
  { who, path: withFlows('flows'), name: 'flows' },
  { who, path: withFlows('flows/new'), name: 'flows-new' },
  { who, path: withFlows('flows/sf_shown'), name: 'flows-shown' },
  { who, path: withFlows('flows/sf_choosing'), name: 'flows-choosing-advance', prepare: dialog(/50%/) },
  { who, path: withFlows('flows/sf_frozen'), name: 'flows-frozen' },
  { who, path: withFlows('flows/sf_shown/canvas'), name: 'flows-canvas' },
  { who, path: withFlows('flows/sf_shown/canvas?version=1'), name: 'flows-canvas-node', prepare: node('touch') },
  { who, path: withFlows('flows/sf_faulty/canvas'), name: 'flows-canvas-findings', prepare: tab(/Findings|检查结果/) },
  { who, path: withFlows('flows/sf_shown/canvas?version=2'), name: 'flows-canvas-flow', prepare: tab(/^Flow$|^策略流$/) },
  { who, path: withFlows('flows/sf_shown/canvas?version=1#json'), name: 'flows-canvas-json', prepare: (page) => page.locator('.ant-segmented-item', { hasText: 'JSON' }).click() },
  {
    who, path: withFlows('flows/sf_shown/canvas?version=1#dry'), name: 'flows-canvas-dry-run',
    prepare: async (page) => {
      await page.locator('.ant-segmented-item').first().click()
      await tab(/Dry run|演练/)(page)
      await page.getByRole('button', { name: /^Start$|开始演练/ }).click()
      await page.getByRole('region', { name: /Dry run results|演练结果/ }).waitFor({ timeout: 60_000 })
      await page.getByRole('combobox', { name: /Follow step by step|逐步查看/ }).click()
      await page.locator('.ant-select-item-option').first().click()
      await page.getByRole('button', { name: /^Next$|下一步/ }).click()
      await page.locator('.ant-message-notice').first().waitFor({ state: 'hidden' })
    },
  },
  { who, path: withFlows('flows/sf_shown/compare'), name: 'flows-compare' },
  { who, path: withFlows('flows/sf_shown/runs'), name: 'flows-runs' },
  { who, path: run, name: 'flows-run' },
  { who, path: watched('flows/sf_shown/experiments', 'FlowExperiments', () => ({ flowExperiments: experiments() }), bringingIn), name: 'flows-experiments-measured' },
  { who, path: watched('flows/sf_choosing/drift', 'FlowDriftReadings', () => ({ flowDriftReadings: driftReadings() }), frozenByDrift), name: 'flows-drift-measured' },
  { who, path: withFlows('flows/sf_shown/experiments'), name: 'flows-experiments' },
  { who, path: withFlows('flows/sf_shown/drift'), name: 'flows-drift' },
  { who, path: withFlows('flows/sf_choosing/experiments'), name: 'flows-choosing-experiments' },
  { who, path: withFlows('flows/sf_choosing/policies'), name: 'flows-policies' },
  { who, path: withLearned('flows/sf_learned/causes'), name: 'flows-causes', prepare: (page) => page.locator('.cause-label').first().waitFor() },
  { who, path: withFlows('flows/sf_shown/causes'), name: 'flows-causes-nothing' },
  { who, path: withFlows('flows/sf_choosing/causes'), name: 'flows-causes-unmeasured' },
  { who, path: async (person) => { await (made ??= makeFlows(person)); await weigh(person); await altering(person.page, 'FlowRanking', movedTargets); return 'flows/sf_choosing/ranking' }, name: 'flows-ranking' },
  { who, path: async (person) => { await withExperts(person); return 'flows/experts' }, name: 'flows-experts' },
  { who, path: 'flows/experts', name: 'flows-experts-list', prepare: dialog(/^(Add an expert|添加专家)$/) },
  { who, path: '' },
  { who: 'strategy.coach', path: '' },
  { who: 'strategy.coach', path: 'approvals' },
  { who, path: withFlows('assets'), name: 'assets' },
  { who, path: withFlows('flows/sf_nothing'), name: 'flows-nothing', isNothing: true },
  { who, path: withFlows('tasks'), name: 'tasks' },
  { who, path: withFlows('tasks?done=true'), name: 'tasks-done' },
  { who: 'hq.admin', path: withFlows('flows/sf_frozen'), name: 'flows-frozen-other' },
]
