import { Alert, Card, Segmented } from 'antd'
import { lazy, useMemo, useState } from 'react'
import { useAsk } from '../Graph/hooks'
import type { FlowAttributionQuery, FlowTouchBy } from '../Graph/internal/graphql'
import { Later } from '../Shell/Later'
import { PlainTable } from '../Shell/PlainTable'
import { Answered, Empty } from '../Shell/Trouble'
import { Colon, useMoney, useNumber } from '../Shell/values'
import { flowAttributionDocument } from './causes.internal'
import { causeWords, useCauseWords, type CauseWord } from './causeWords'
import { useFlowNames } from './names'

const Chart = lazy(() => import('../Shell/Chart'))

type Divided = FlowAttributionQuery['flowAttribution'][number]
type Credit = Divided['credits'][number]

/** Who has the credit 归因 for what came of a flow: three ways of sharing, side by side. */
export function Attribution({ flow, version, days }: { flow: string; version: number | null; days: number }) {
  const say = useCauseWords()
  const [by, setBy] = useState<FlowTouchBy>('ACTION')
  const asked = useAsk(flowAttributionDocument, { flow, by, version, days }, { isKept: true })
  return (
    <Card title={say('attribution')} extra={<Segmented aria-label={say('by')} value={by} onChange={setBy} options={(['ACTION', 'CHANNEL'] as const).map((value) => ({ value, label: say(`by.${value}`) }))} />}>
      <p className="quiet">{say('attributionAbout')}</p>
      <Answered asked={asked}>
        {({ flowAttribution }) => flowAttribution.length === 0 ? <Empty title={say('noAttribution')} text={say('noAttributionText')} /> : (
          <div className="stack">{flowAttribution.map((one) => <One key={one.metric ?? one.currency ?? ''} divided={one} by={by} />)}</div>
        )}
      </Answered>
    </Card>
  )
}

function One({ divided, by }: { divided: Divided; by: FlowTouchBy }) {
  const say = useCauseWords()
  const number = useNumber()
  const money = useMoney()
  const name = useFlowNames()
  const title = divided.metric == null ? say('dealsTitle', { currency: divided.currency ?? '' }) : say('metricTitle', { metric: name('metric', divided.metric) })
  const amount = (value: number | null | undefined) => (value == null ? '—' : divided.currency == null ? number(value / 1_000_000, value % 1_000_000 === 0 ? 0 : 2) : money({ minorUnits: value, currency: divided.currency }))
  const touch = ({ touch: called }: Credit) => (called == null ? say('together') : called === '' ? say('noChoice') : by === 'ACTION' ? name('action', called) : called === 'expert' ? say('channel.expert') : name('choice', called))
  const ways = divided.thin ? (['byPlace'] as const) : (['byPlace', 'byRemoval', 'byShapley'] as const)
  const isShared = divided.credits.some((credit) => ways.some((way) => Number(credit[way] ?? 0) !== 0))
  const height = 80 + 24 * ways.length * divided.credits.length
  const whole = divided.currency == null ? 1_000_000 : 100
  const option = useMemo(() => ({
    legend: { bottom: 0 }, grid: { left: 8, right: 48, top: 8, bottom: 36, containLabel: true }, tooltip: { trigger: 'axis', renderMode: 'richText' }, xAxis: { type: 'value' },
    yAxis: { type: 'category', inverse: true, data: divided.credits.map(touch) }, series: ways.map((way) => ({ type: 'bar', name: say(way), barMaxWidth: 22, data: divided.credits.map((credit) => (credit[way] == null ? null : Number(credit[way]) / whole)) })),
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the words change with the language, which say stands for
  }), [divided, by, say])
  if (divided.why != null) return <section aria-label={title}><h3>{title}</h3><Empty title={`why.${divided.why}` in causeWords ? say(`why.${divided.why}` as CauseWord, { customers: number(divided.customersMin) }) : divided.why} text={say('noAttributionText')} /></section>
  return (
    <section className="stack" aria-label={title}>
      <h3>{title}</h3>
      <p className="quiet">{say('total')}<Colon />{amount(divided.total)} · {say('untouched')}<Colon />{amount(divided.untouched)} · {say('journeys')}<Colon />{number(divided.journeys)} · {say('byPlace')}<Colon />{say('byPlaceAbout')}</p>
      {!isShared ? <p>{say('noTouch')}</p> : (
        <>
          {divided.thin ? <Alert type="info" showIcon title={say('thin')} /> : null}
          <Later height={height}><Chart height={height} says={say('chart', { title })} option={option} /></Later>
          <PlainTable<Credit>
            label={title} rows={divided.credits} rowKey={(credit) => credit.touch ?? '—'}
            columns={[{ title: say('touch'), show: touch }, ...ways.map((way) => ({ title: say(way), isNumber: true, show: (credit: Credit) => <span className="number">{amount(credit[way])}</span> }))]}
          />
        </>
      )}
    </section>
  )
}
