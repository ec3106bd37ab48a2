import { Card } from 'antd'
import { lazy, Suspense } from 'react'
import { useAsk } from '../Graph/hooks'
import type { FlowDriftReadingsQuery } from '../Graph/internal/graphql'
import { Answered, Empty } from '../Shell/Trouble'
import { Moment, State, useNumber } from '../Shell/values'
import { useFlowNames } from './names'
import { Reading } from './Reading'
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
            <Suspense><div className="columns">{[...new Set(readings.map((one) => one.reading.statistic))].map((statistic) => <Course key={statistic} statistic={statistic} readings={readings.filter((one) => one.reading.statistic === statistic).reverse()} />)}</div></Suspense>
            <Measurements flow={flow.id} readings={readings} />
          </>
        )}
      </Answered>
    </div>
  )
}

function Course({ statistic, readings }: { statistic: string; readings: readonly Measured[] }) {
  const say = useWatchWords()
  const name = useFlowNames()
  const number = useNumber()
  const bound = (readings.at(-1)?.boundMicros ?? 0) / 1_000_000
  return (
    <Card title={name('drift', statistic)}>
      <Chart
        height={220} says={say('driftChart', { statistic: name('drift', statistic) })}
        option={{
          tooltip: { trigger: 'axis', renderMode: 'richText' }, grid: { left: 56, right: 24, top: 16, bottom: 28 }, xAxis: { type: 'time', axisLabel: { formatter: '{MM}-{dd} {HH}:{mm}', hideOverlap: true } },
          // The bound is always in sight.
          yAxis: { type: 'value', scale: true, min: ({ min }: { min: number }) => Math.min(min, bound), max: ({ max }: { max: number }) => Math.max(max, bound), axisLabel: { formatter: (value: number) => number(value, 3) } },
          series: [{ type: 'line', name: name('drift', statistic), data: readings.map((one) => [one.at, one.reading.valueMicros / 1_000_000]), markLine: { symbol: 'none', silent: true, data: [{ yAxis: bound, label: { show: false } }] } }],
        }}
      />
      <p className="quiet">{say('boundIs', { bound: number(bound, 3) })}</p>
    </Card>
  )
}

function Measurements({ flow, readings }: { flow: string; readings: readonly Measured[] }) {
  const say = useWatchWords()
  const flowSay = useFlowWords()
  const name = useFlowNames()
  const number = useNumber()
  const asShare = (micros: number) => number(micros / 1_000_000, 3)
  return (
    <Rows
      name={`drift-${flow}`} label={say('readings')} rows={readings} rowKey={(one) => `${one.at} ${one.reading.statistic} ${one.version}`} empty={{ title: say('noReadings'), text: say('noReadingsText') }}
      columns={[
        { key: 'at', title: say('measured'), width: 230, cell: (one) => one.at, show: (one) => <Moment at={one.at} /> },
        { key: 'statistic', title: flowSay('statistic'), width: 220, cell: (one) => one.reading.statistic, show: (one) => name('drift', one.reading.statistic) },
        { key: 'version', title: say('version'), width: 90, cell: (one) => one.version, show: (one) => `v${one.version}` },
        { key: 'value', title: flowSay('value'), width: 110, cell: (one) => one.reading.valueMicros / 1_000_000, show: (one) => <span className="number">{asShare(one.reading.valueMicros)}</span> },
        { key: 'bound', title: say('bound'), width: 110, cell: (one) => one.boundMicros / 1_000_000, show: (one) => <span className="number">{asShare(one.boundMicros)}</span> },
        { key: 'beyond', title: say('verdict'), width: 110, cell: (one) => one.beyond, show: (one) => <State mood={one.beyond ? 'bad' : 'good'}>{say(one.beyond ? 'beyond' : 'within')}</State> },
        { key: 'count', title: flowSay('observations'), width: 110, cell: (one) => one.reading.count, show: (one) => <span className="number">{number(one.reading.count)}</span> },
        { key: 'detail', title: flowSay('detail'), width: 160, cell: (one) => one.reading.detail, show: (one) => (one.reading.detail === '' ? '—' : <span lang="en">{one.reading.detail}</span>) },
      ]}
    />
  )
}
