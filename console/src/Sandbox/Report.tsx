import { Card } from 'antd'
import { lazy, Suspense, useMemo } from 'react'
import type { PlayQuery } from '../Graph/internal/graphql'
import { useNumber, usePair, usePercent } from '../Shell/values'
import { isRisk, useSandboxWords, type SandboxWord } from './words'

const Chart = lazy(() => import('../Shell/Chart'))

type Play = PlayQuery['sandboxPlay']
type Figures = Play['report']

/** What the plays came to: efficiency, latency, money at risk and answers, beside the version they are compared with. */
export function Report({ play }: { play: Play }) {
  const say = useSandboxWords()
  const pair = usePair()
  const number = useNumber()
  const percent = usePercent()
  const sides = [play.report, ...(play.against === null || play.against === undefined ? [] : [play.against])]
  const share = (side: Figures) => (side.efficiencyBasisPoints === null || side.efficiencyBasisPoints === undefined ? '—' : percent(side.efficiencyBasisPoints / 10_000))
  const amount = (minorUnits: number) => number(minorUnits / 100)
  const rows: [SandboxWord, (side: Figures) => string][] = [
    ['decisions', (side) => number(side.decisions)], ['granted', (side) => number(side.granted)], ['countersigned', (side) => number(side.countersigned)], ['denied', (side) => number(side.denied)], ['refused', (side) => number(side.refused)],
    ['efficiency', share], ['latency', (side) => `${number(side.latencyMinutes, 1)} ${say('minutes')}`], ['expected', (side) => amount(side.atRiskExpectedMinorUnits)], ['at95', (side) => amount(side.atRisk95MinorUnits)], ['worst', (side) => amount(side.atRiskWorstMinorUnits)],
  ]
  return (
    <div className="stack">
      <div className="columns">
        <Bars sides={sides} title="efficiency" help="efficiencyHelp" parts={[['efficiency', (side) => (side.efficiencyBasisPoints ?? 0) / 100]]} unit="%" />
        <Bars sides={sides} title="latency" help="latencyHelp" parts={[['latency', (side) => side.latencyMinutes]]} unit={say('minutes')} />
        <Bars sides={sides} title="risk" help="riskHelp" parts={[['expected', (side) => side.atRiskExpectedMinorUnits / 100], ['at95', (side) => side.atRisk95MinorUnits / 100], ['worst', (side) => side.atRiskWorstMinorUnits / 100]]} />
        <Bars sides={sides} title="outcomes" isStacked parts={[['granted', (side) => side.granted], ['countersigned', (side) => side.countersigned], ['denied', (side) => side.denied], ['refused', (side) => side.refused]]} />
      </div>
      <Card size="small" title={say('figures')}>
        <table className="plain-table">
          <thead><tr><th scope="col">{say('figure')}</th>{sides.map((side, n) => <th scope="col" key={n}>{side.policy}</th>)}</tr></thead>
          <tbody>{rows.map(([name, read]) => <tr key={name}><th scope="row">{isRisk(name) ? pair(say('risk'), '') : ''}{say(name)}</th>{sides.map((side, n) => <td key={n} className="number">{read(side)}</td>)}</tr>)}</tbody>
        </table>
        <p className="quiet">{say('currencyNote')}</p>
      </Card>
    </div>
  )
}

interface BarsProps { sides: readonly Figures[]; title: SandboxWord; help?: SandboxWord; parts: readonly [SandboxWord, (side: Figures) => number][]; unit?: string; isStacked?: boolean }

/** Figures of each side as bars: one group for each set of rules. */
function Bars({ sides, title, help, parts, unit = '', isStacked = false }: BarsProps) {
  const say = useSandboxWords()
  const pair = usePair()
  const number = useNumber()
  const names = parts.map(([name]) => say(name)).join()
  const option = useMemo(() => ({
    legend: parts.length > 1 ? { bottom: 0 } : { show: false },
    tooltip: { trigger: 'axis', renderMode: 'richText' },
    grid: { left: 8, right: 24, top: 16, bottom: parts.length > 1 ? 36 : 8, containLabel: true },
    xAxis: { type: 'value', axisLabel: { formatter: (value: number) => `${number(value)}${unit === '%' ? unit : ''}`, hideOverlap: true } },
    yAxis: { type: 'category', data: sides.map((side) => side.policy), inverse: true },
    series: parts.map(([name, read]) => ({ name: say(name), type: 'bar', barMaxWidth: 28, ...(isStacked ? { stack: 'all' } : {}), data: sides.map(read) })),
  }), [sides, names, unit, isStacked])
  const spoken = sides.map((side) => pair(side.policy, parts.map(([name, read]) => `${say(name)} ${number(read(side), 1)} ${unit}`).join(', '))).join('; ')
  return (
    <Card size="small" title={say(title)}>
      {help === undefined ? null : <p className="quiet">{say(help)}</p>}
      <Suspense fallback={<div className="chart-place" />}><Chart option={option} says={`${say(title)}. ${spoken}`} height={220} /></Suspense>
    </Card>
  )
}
