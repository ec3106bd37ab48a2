import { App, Button, Card, InputNumber } from 'antd'
import { lazy, useState } from 'react'
import { useAsk } from '../Graph/hooks'
import type { FlowRankingQuery } from '../Graph/internal/graphql'
import { useMay } from '../Shell/Frame'
import { Later } from '../Shell/Later'
import { usePersonText } from '../Shell/Person'
import { Answered, Empty, NotFound } from '../Shell/Trouble'
import { colours, useShade } from '../Shell/theme'
import { Id, State, shortOf, useMomentText, useNumber } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { useAct } from './act'
import { flowRankingDocument, setFlowWeightsDocument } from './learning.internal'
import { learningWords, useLearningWords, type LearningWord } from './learningWords'
import { ReasonButton } from './ReasonButton'
import { Rows } from '../Shell/Rows'
import type { FlowView } from './view'

const Chart = lazy(() => import('../Shell/Chart'))

type Ranked = NonNullable<FlowRankingQuery['flowRanking']>

/** Targets under weights that people change: where each stood and stands. */
export default function Ranking({ flow }: { flow: FlowView }) {
  const shell = useShellWords()
  const say = useLearningWords()
  const [after, setAfter] = useState(0)
  const asked = useAsk(flowRankingDocument, { flow: flow.id, after }, { refetchSeconds: 5, isKept: true })
  return (
    <Answered asked={asked}>
      {({ flowRanking: ranking }) => ranking == null ? <NotFound /> : (
        <div className="stack">
          <p className="quiet">{say('rankingAbout')}</p>
          <Weights key={ranking.changedAt ?? ''} flow={flow.id} ranking={ranking} />
          {ranking.targets.length === 0 ? <Empty title={say('noTargets')} text={say('noTargetsText')} /> : (
            <>
              <Moves ranking={ranking} />
              <Targets flow={flow.id} ranking={ranking} />
              <div className="row">
                <Button disabled={after === 0} onClick={() => setAfter(Math.max(0, after - 100))}>{shell('previous')}</Button>
                <span className="quiet">{after + 1}–{after + ranking.targets.length} · {say('of', { count: ranking.of })}</span>
                <Button disabled={after + 100 >= ranking.of} onClick={() => setAfter(after + 100)}>{shell('next')}</Button>
              </div>
            </>
          )}
        </div>
      )}
    </Answered>
  )
}

const useFeature = () => {
  const say = useLearningWords()
  return (name: string) => (`feature.${name}` in learningWords ? say(`feature.${name}` as LearningWord) : name)
}

function Weights({ flow, ranking }: { flow: string; ranking: Ranked }) {
  const say = useLearningWords()
  const feature = useFeature()
  const moment = useMomentText()
  const may = useMay()
  const { message } = App.useApp()
  const person = usePersonText()
  const mayChange = may('setFlowWeights', 'flows:release')
  const [typed, setTyped] = useState<Record<string, number>>({})
  const act = useAct(setFlowWeightsDocument, (answer) => answer.setFlowWeights)
  const tell = async (reason: string) => {
    const weights = ranking.weights.map((one) => ({ feature: one.feature, percent: typed[one.feature] ?? one.percent }))
    const isDone = (await act.run({ flow, weights, reason })) !== undefined
    if (isDone) void message.success(say('weightsSet'))
    return isDone
  }
  return (
    <Card title={say('weights')}>
      <p className="quiet">{say('weightsHelp')}</p>
      <div className="row flow-weights">
        {ranking.weights.map((one) => (
          <label key={one.feature} className="flow-weight">
            {feature(one.feature)}
            <InputNumber aria-label={feature(one.feature)} disabled={!mayChange} min={0} max={1000} precision={0} value={typed[one.feature] ?? one.percent} onChange={(next) => setTyped({ ...typed, [one.feature]: next ?? 100 })} />
            <span className="quiet">{one.before === one.percent ? '' : say('was', { before: one.before })}</span>
          </label>
        ))}
      </div>
      {ranking.changedAt == null ? null : <p className="quiet">{say('lastChange', { by: ranking.changedBy == null ? '' : person(ranking.changedBy), at: moment(ranking.changedAt), reason: ranking.reason ?? '' })}</p>}
      {mayChange ? <ReasonButton isPrimary label={say('setWeights')} act={act} tell={tell} isDisabled={ranking.weights.every((one) => (typed[one.feature] ?? one.percent) === one.percent)} /> : null}
    </Card>
  )
}

/** Lines from the place before to the place now. */
function Moves({ ranking }: { ranking: Ranked }) {
  const say = useLearningWords()
  const { shade } = useShade()
  const shown = ranking.targets.slice(0, 20)
  const title = say('moves', { count: shown.length })
  if (shown.every((one) => one.before === one.after)) return <Card title={title}><p className="quiet">{say('noMoves', { count: shown.length })}</p></Card>
  const last = Math.max(...shown.flatMap((one) => [one.before, one.after]))
  const colourOf = (one: Ranked['targets'][number]) => colours[shade][one.after < one.before ? 'good' : one.after > one.before ? 'warning' : 'quiet']
  return (
    <Card title={title}>
      <Later height={440}>
        <Chart
          height={440} says={say('movesChart', { count: shown.length })}
          option={{
            grid: { left: 56, right: 150, top: 36, bottom: 24 }, xAxis: { type: 'category', data: [say('before'), say('after')], boundaryGap: false }, yAxis: { type: 'value', name: say('place'), nameLocation: 'start', inverse: true, min: 1, max: last, minInterval: 1 },
            series: shown.map((one) => ({ type: 'line', name: one.customer, color: colourOf(one), data: [one.before, one.after], symbolSize: 8, endLabel: { show: true, fontSize: 10, formatter: shortOf(one.customer) }, lineStyle: { width: one.before === one.after ? 1 : 2.5, type: one.after > one.before ? 'dashed' : 'solid' } })),
          }}
        />
      </Later>
      <p className="quiet">{say('movesLegend')}</p>
    </Card>
  )
}

function Targets({ flow, ranking }: { flow: string; ranking: Ranked }) {
  const say = useLearningWords()
  const number = useNumber()
  return (
    <Rows
      name={`ranking-${flow}`} label={say('targets')} rows={ranking.targets} rowKey={(one) => one.customer} empty={{ title: say('noTargets'), text: say('noTargetsText') }}
      columns={[
        { key: 'after', title: say('after'), isNumber: true, width: 90, cell: (one) => one.after, show: (one) => <strong className="number">{number(one.after)}</strong> },
        { key: 'before', title: say('before'), isNumber: true, width: 90, cell: (one) => one.before, show: (one) => <span className="number">{number(one.before)}</span> },
        { key: 'move', title: say('move'), width: 120, cell: (one) => one.before - one.after, show: (one) => <State mood={one.after < one.before ? 'good' : one.after > one.before ? 'warning' : 'quiet'}>{one.after < one.before ? say('up', { count: one.before - one.after }) : one.after > one.before ? say('down', { count: one.after - one.before }) : say('same')}</State> },
        { key: 'customer', title: say('customer'), width: 220, cell: (one) => one.customer, show: (one) => <Id of={one.customer} /> },
        { key: 'score', title: say('score'), isNumber: true, width: 110, cell: (one) => one.scoreMicros / 1_000_000, show: (one) => <span className="number">{number(one.scoreMicros / 1_000_000, 4)}</span> },
      ]}
    />
  )
}
