import { lazy, useMemo } from 'react'
import { useLanguage } from '../Shell/language'
import { Later } from '../Shell/Later'
import { Rows } from '../Shell/Rows'
import { Moment, State, useNumber, usePair } from '../Shell/values'
import type { HealthReport } from './documents'
import { Gauge } from './Gauge'
import { useSource } from './useSource'
import { useHealthNames, useHealthWords } from './words'
import { Panel } from '../Shell/Panel'

const Chart = lazy(() => import('../Shell/Chart'))

/** One report: its score, its dimensions, and every part with what was counted. */
export function Report({ report, name, how }: { report: HealthReport; name: string; how: 'howSovereignty' | 'howChannel' }) {
  const say = useHealthWords()
  const names = useHealthNames()
  const number = useNumber()
  const pair = usePair()
  const source = useSource()
  const hasParts = report.dimensions.some((dimension) => dimension.parts.length > 1)
  const parts = report.dimensions.flatMap((dimension) => dimension.parts.map((part) => ({ dimension: dimension.name, ...part })))
  return (
    <Panel title={name} extra={report.isRed === null || report.isRed === undefined ? null : <State mood={report.isRed ? 'bad' : 'good'}>{say(report.isRed ? 'red' : 'green')}</State>}>
      <div className="gauges spaced">
        <Gauge name={say('score')} score={report.score} />
        {report.dimensions.map((dimension) => <Gauge key={dimension.name} name={names(dimension.name)} score={dimension.score} />)}
      </div>
      <p className="quiet">{say('asOf')} <Moment at={report.at} /> · {say('rules', { version: report.rules })}</p>
      <p className="quiet spaced">{say(how)}</p>
      <h3 className="card-title">{say('parts')}</h3>
      <Rows
        rows={parts} rowKey={(part) => `${part.dimension} ${part.name}`} empty={{ title: say('scoreNone'), text: '' }}
        columns={[
          ...(hasParts ? [{ key: 'dimension', title: say('dimension'), show: (part: { dimension: string }) => names(part.dimension), width: 140 }] : []),
          { key: 'part', title: say('part'), show: (part) => (hasParts ? names(part.name, true) : pair(names(part.dimension), names(part.name, true))), width: hasParts ? 240 : 320 },
          { key: 'score', title: say('score'), isNumber: true, show: (part) => (typeof part.score === 'number' ? number(part.score / 100, 1) : '—'), width: 90 },
          { key: 'counted', title: say('counted'), show: (part) => (part.denominator === 0 ? <span className="quiet">{say('notMeasured')}</span> : say('ofHow', { numerator: number(part.numerator), denominator: number(part.denominator) })), width: 150 },
          { key: 'source', title: say('source'), show: (part) => <span title={part.source}>{source(part.source)}</span>, width: 400 },
        ]}
      />
    </Panel>
  )
}

/** The score at the end of each week, oldest first. */
export function History({ reports }: { reports: readonly HealthReport[] }) {
  const say = useHealthWords()
  const names = useHealthNames()
  const number = useNumber()
  const language = useLanguage()
  const oldestFirst = useMemo(() => [...reports].reverse(), [reports])
  const option = useMemo(() => {
    const day = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' })
    const points = (score: number | null | undefined) => (typeof score === 'number' ? score / 100 : null)
    return {
      grid: { left: 48, right: 24, top: 40, bottom: 32 }, legend: { top: 0 }, tooltip: { trigger: 'axis', renderMode: 'richText' },
      xAxis: { type: 'category', data: oldestFirst.map((one) => day.format(new Date(one.at))) }, yAxis: { type: 'value', min: 0, max: 100 },
      series: [
        { name: say('score'), type: 'line', lineStyle: { width: 3 }, data: oldestFirst.map((one) => points(one.score)), markLine: { silent: true, symbol: 'none', label: { show: false }, data: [{ yAxis: 60 }] } },
        ...['openness', 'collaboration', 'transparency'].map((name) => ({ name: names(name), type: 'line', symbol: 'none', lineStyle: { type: 'dashed' }, data: oldestFirst.map((one) => points(one.dimensions.find((dimension) => dimension.name === name)?.score)) })),
      ],
    }
  }, [oldestFirst, say, names, language])
  const score = (report: HealthReport | undefined) => (typeof report?.score === 'number' ? number(report.score / 100, 1) : '—')
  return (
    <Panel title={say('history', { weeks: reports.length - 1 })}>
      <Later height={300}><Chart option={option} says={say('historySays', { weeks: reports.length - 1, first: score(oldestFirst[0]), last: score(oldestFirst.at(-1)) })} height={300} /></Later>
    </Panel>
  )
}
