import { Button, Card } from 'antd'
import { lazy, useState } from 'react'
import { useAsk } from '../Graph/hooks'
import type { FlowDriftReadingsQuery } from '../Graph/internal/graphql'
import { Later } from '../Shell/Later'
import { Answered, Empty } from '../Shell/Trouble'
import { colours, useShade } from '../Shell/theme'
import { Moment, State, useNumber } from '../Shell/values'
import { useFlowNames } from './names'
import { MeasuredOn, Reading } from './Reading'
import { Rows } from '../Shell/Rows'
import type { FlowView } from './view'
import { flowDriftReadingsDocument } from './watch.internal'
import { useWatchWords } from './watchWords'
import { useFlowWords } from './words'

const Chart = lazy(() => import('../Shell/Chart'))

type Measured = FlowDriftReadingsQuery['flowDriftReadings'][number]

/** Drift 策略漂移: what was measured, what it is held against, and what froze the flow. */
export default function Drift({ flow }: { flow: FlowView }) {
  const flowSay = useFlowWords()
  const say = useWatchWords()
  const asked = useAsk(flowDriftReadingsDocument, { flow: flow.id }, { refetchSeconds: 30 })
  return (
    <div className="stack">
      {flow.freeze?.evidence ? <Card title={flowSay('evidence')}><Reading reading={flow.freeze.evidence} /></Card> : null}
      <Answered asked={asked}>
        {({ flowDriftReadings: readings }) => readings.length === 0 ? <Empty title={say('noReadings')} text={say('noReadingsText')} /> : (
          <>
            <Later height={340}><div className="columns drift-courses">{[...new Set(readings.map((one) => one.reading.statistic))].map((statistic) => <Course key={statistic} statistic={statistic} readings={readings.filter((one) => one.reading.statistic === statistic).reverse()} />)}</div></Later>
            <Measurements flow={flow.id} readings={readings} />
          </>
        )}
      </Answered>
    </div>
  )
}

const ticksMax = 6

/** An axis around what is drawn, with as many even steps as can be read. */
function axisOf(values: readonly number[]) {
  const [low, high] = [Math.min(...values) - 0.001, Math.max(...values) + 0.001]
  const interval = [0.05, 0.1, 0.2, 0.5].find((step) => Math.ceil(high / step) - Math.floor(low / step) <= ticksMax) ?? 1
  return { min: interval * Math.floor(low / interval), max: interval * Math.ceil(high / interval), interval }
}

function Course({ statistic, readings }: { statistic: string; readings: readonly Measured[] }) {
  const say = useWatchWords()
  const name = useFlowNames()
  const number = useNumber()
  const colour = colours[useShade().shade]
  const bound = (readings.at(-1)?.boundMicros ?? 0) / 1_000_000
  return (
    <Card title={name('drift', statistic)}>
      <Chart
        height={220} says={say('driftChart', { statistic: name('drift', statistic) })}
        option={{
          tooltip: { trigger: 'axis', renderMode: 'richText' }, grid: { left: 56, right: 24, top: 16, bottom: 28 }, xAxis: { type: 'time', axisLabel: { formatter: '{HH}:{mm}', hideOverlap: true } },
          // The bound is always in sight.
          yAxis: { type: 'value', ...axisOf([bound, ...readings.map((one) => one.reading.valueMicros / 1_000_000)]), axisLabel: { formatter: (value: number) => number(value, 2) } },
          series: [{ type: 'line', name: name('drift', statistic), data: readings.map((one) => ({ value: [one.at, one.reading.valueMicros / 1_000_000], ...(one.beyond ? { symbolSize: 9, itemStyle: { color: colour.bad } } : {}) })), itemStyle: { color: colour.primary }, lineStyle: { color: colour.primary }, markLine: { symbol: 'none', silent: true, lineStyle: { color: colour.bad, type: 'dashed' }, data: [{ yAxis: bound, label: { show: false } }] } }],
        }}
      />
      <p className="quiet">{say(statistic === 'agreement' ? 'boundIs.least' : 'boundIs.most', { bound: number(bound, 2) })}</p>
    </Card>
  )
}

const shortest = 12

function Measurements({ flow, readings }: { flow: string; readings: readonly Measured[] }) {
  const say = useWatchWords()
  const flowSay = useFlowWords()
  const name = useFlowNames()
  const number = useNumber()
  const [isWhole, setWhole] = useState(false)
  const asShare = (micros: number) => number(micros / 1_000_000, 3)
  return (
    <>
    <Rows
      name={`drift-${flow}`} label={say('readings')} rows={isWhole ? readings : readings.slice(0, shortest)} rowKey={(one) => `${one.at} ${one.reading.statistic} ${one.reading.detail} ${one.version}`} empty={{ title: say('noReadings'), text: say('noReadingsText') }}
      columns={[
        { key: 'at', title: say('measured'), width: 190, cell: (one) => one.at, show: (one) => <Moment at={one.at} /> },
        { key: 'statistic', title: flowSay('statistic'), width: 270, cell: (one) => one.reading.statistic, show: (one) => name('drift', one.reading.statistic) },
        { key: 'version', title: say('version'), width: 90, cell: (one) => one.version, show: (one) => `v${one.version}` },
        { key: 'value', title: flowSay('value'), isNumber: true, width: 110, cell: (one) => one.reading.valueMicros / 1_000_000, show: (one) => <span className="number">{asShare(one.reading.valueMicros)}</span> },
        { key: 'bound', title: say('bound'), isNumber: true, width: 110, cell: (one) => one.boundMicros / 1_000_000, show: (one) => <span className="number">{asShare(one.boundMicros)}</span> },
        { key: 'beyond', title: say('verdict'), width: 130, cell: (one) => one.beyond, show: (one) => <State mood={one.beyond ? 'bad' : 'good'}>{say(one.beyond ? 'beyond' : 'within')}</State> },
        { key: 'count', title: flowSay('observations'), isNumber: true, width: 110, cell: (one) => one.reading.count, show: (one) => <span className="number">{number(one.reading.count)}</span> },
        { key: 'detail', title: flowSay('detail'), width: 260, cell: (one) => one.reading.detail, show: (one) => <MeasuredOn detail={one.reading.detail} /> },
      ]}
    />
    {isWhole || readings.length <= shortest ? null : <div className="row"><span className="quiet">{say('latest', { count: shortest })}</span><Button size="small" onClick={() => setWhole(true)}>{say('earlier')}</Button></div>}
    </>
  )
}
