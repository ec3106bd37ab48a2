import { Card, Table } from 'antd'
import { lazy, Suspense } from 'react'
import { useAsk } from '../Graph/hooks'
import type { FlowExperimentsQuery } from '../Graph/internal/graphql'
import { useMay } from '../Shell/Frame'
import { Later } from '../Shell/Later'
import { Answered, Empty } from '../Shell/Trouble'
import { colours, useShade } from '../Shell/theme'
import { Colon, State, type Mood, useMomentText, useNumber, usePair, usePercent } from '../Shell/values'
import { useAct } from './act'
import { countOption, effectOption } from './experimentCharts'
import { useFlowNames } from './names'
import { ReasonButton } from './ReasonButton'
import type { FlowView } from './view'
import { flowExperimentsDocument, stopFlowExperimentDocument } from './watch.internal'
import { useWatchWords, type WatchWord } from './watchWords'

const Chart = lazy(() => import('../Shell/Chart'))
const StartExperiment = lazy(async () => ({ default: (await import('./StartExperiment')).StartExperiment }))

export type Experiment = FlowExperimentsQuery['flowExperiments'][number]

const moods: Record<string, Mood> = { waits: 'quiet', harmless: 'good', harms: 'bad', unbalanced: 'bad' }

/** Experiments at work: effect, confidence sequence, and whether the arms are of the sizes that they should be. */
export default function Experiments({ flow }: { flow: FlowView }) {
  const say = useWatchWords()
  const may = useMay()
  const asked = useAsk(flowExperimentsDocument, { flow: flow.id }, { refetchSeconds: 30 })
  const stop = useAct(stopFlowExperimentDocument, (answer) => answer.stopFlowExperiment)
  return (
    <Answered asked={asked}>
      {({ flowExperiments }) => (
        <div className="stack">
          {may('startFlowExperiment', 'flows:release') ? (
            <div className="row">
              {flowExperiments.some((one) => one.kind === 'canary' && one.endedAt == null) ? <ReasonButton label={say('stop')} act={stop} tell={async (reason) => (await stop.run({ flow: flow.id, reason })) !== undefined} /> : <Suspense><StartExperiment flow={flow} /></Suspense>}
            </div>
          ) : null}
          {flowExperiments.length === 0 ? <Empty title={say('emptyTitle')} text={say('emptyText')} /> : flowExperiments.map((one) => <One key={`${one.kind} ${one.experiment} ${one.version} ${one.beganAt}`} experiment={one} isPaused={flow.freeze != null && one.endedAt == null} />)}
        </div>
      )}
    </Answered>
  )
}

const signed = (written: string) => (written.startsWith('-') ? written.replace('-', '−') : `+${written}`)

function One({ experiment, isPaused }: { experiment: Experiment; isPaused: boolean }) {
  const say = useWatchWords()
  const pair = usePair()
  const number = useNumber()
  const name = useFlowNames()
  const moment = useMomentText()
  const last = experiment.looks.at(-1)
  return (
    <Card
      title={`${experiment.experiment} · ${say(experiment.kind === 'canary' ? 'canary' : 'splitter')} · v${experiment.version} · ${say('ofCustomers', { stage: experiment.stage })}`}
      extra={last === undefined ? null : <State mood={moods[last.verdict] ?? 'quiet'}>{say(`verdict.${last.verdict}` as WatchWord)}</State>}
    >
      <p className="quiet">{experiment.endedAt == null ? say(isPaused ? 'paused' : 'underWay', { at: moment(experiment.beganAt) }) : say('span', { from: moment(experiment.beganAt), to: moment(experiment.endedAt) })} · {experiment.metric == null ? say('noMetric') : `${pair(say('metric'), name('metric', experiment.metric))} · ${pair(say('harm'), number(experiment.harmMicrosMax / 1_000_000, 3))}`}</p>
      {last === undefined ? <p className="quiet">{say('noLooks')}</p> : <Figures experiment={experiment} last={last} />}
    </Card>
  )
}

function Figures({ experiment, last }: { experiment: Experiment; last: Experiment['looks'][number] }) {
  const say = useWatchWords()
  const number = useNumber()
  const percent = usePercent()
  const colour = colours[useShade().shade]
  const arm = (name: string) => say(`arm.${name}` as WatchWord)
  const words = { arm, lower: say('lower'), band: (name: string) => say('band', { arm: arm(name) }), harm: say('harmLine'), colours: [colour.primary, colour.warning, colour.good], bad: colour.bad }
  const shares = last.arms.reduce((sum, one) => sum + one.share, 0)
  const isMeasured = experiment.looks.some((look) => look.arms.some((one) => one.effect != null))
  return (
    <div className="stack">
      <Later>
        <div className="columns">
          <div><h3>{say('effect')}</h3>{isMeasured ? <Chart option={effectOption(experiment, words)} says={say('effectChart', { experiment: experiment.experiment })} /> : <p className="quiet">{say('tooFew')}</p>}</div>
          <div><h3>{say('count')}</h3><Chart option={countOption(experiment, words)} says={say('countChart', { experiment: experiment.experiment })} /></div>
        </div>
      </Later>
      <p className="quiet">{say('always')}</p>
      <Table
        size="small" pagination={false} rowKey="name" dataSource={[...last.arms]} scroll={{ x: 'max-content' }}
        columns={[
          { title: say('arm'), render: (_, one) => arm(one.name) }, { title: say('share'), render: (_, one) => percent(one.share / shares) }, { title: say('assigned'), render: (_, one) => number(one.assigned) }, { title: say('observed'), render: (_, one) => number(one.observed) },
          { title: say('mean'), render: (_, one) => number(one.mean, 3) }, { title: say('effect'), render: (_, one) => (one.effect == null ? '—' : signed(number(one.effect, 3))) },
          { title: say('interval'), render: (_, one) => (one.lower == null || one.upper == null ? '—' : `${signed(number(one.lower, 3))} … ${signed(number(one.upper, 3))}`) }, { title: say('p'), render: (_, one) => (one.pValue == null ? '—' : number(one.pValue, 3)) },
        ]}
      />
      <p className="message">{say('ratio')}<Colon />{number(last.ratioPValue, 3)} <State mood={last.ratioPValue < 0.001 ? 'bad' : 'good'}>{say(last.ratioPValue < 0.001 ? 'ratioBad' : 'ratioGood')}</State></p>
    </div>
  )
}
