import { Card } from 'antd'
import { lazy, Suspense, useMemo } from 'react'
import { colours, useShade } from '../Shell/theme'
import { useComma, useNumber, usePair, usePercent } from '../Shell/values'
import type { Figures } from './Report'
import { useSandboxWords, type SandboxWord } from './words'

const Chart = lazy(() => import('../Shell/Chart'))

interface Props {
  sides: readonly Figures[]
  names: readonly string[]
  title: SandboxWord
  help?: SandboxWord
  parts: readonly [SandboxWord, (side: Figures) => number][]
  /** The colour of each part; without them each side has its own. */
  moods?: readonly (keyof typeof colours.light)[]
  unit?: string
  isStacked?: boolean
}

const ofSides = ['primary', 'quiet'] as const

/** Figures of each side as bars: one group for each set of rules. */
export function Bars({ sides, names, title, help, parts, moods, unit = '', isStacked = false }: Props) {
  const say = useSandboxWords()
  const pair = usePair()
  const number = useNumber()
  const percent = usePercent()
  const { shade } = useShade()
  const labels = parts.map(([name]) => say(name)).join()
  const comma = useComma()
  const written = (value: number) => (unit === '%' ? percent(value / 100) : `${number(value, unit === '' ? 0 : 1)}${unit === '' ? '' : ` ${unit}`}`)
  const option = useMemo(() => {
    const colour = colours[shade]
    return {
      color: (moods ?? ofSides).map((mood) => colour[mood]),
      legend: parts.length > 1 ? { bottom: 0 } : { show: false },
      tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: written },
      grid: { left: 8, right: isStacked ? 24 : 96, top: 16, bottom: parts.length > 1 ? 36 : 8, containLabel: true },
      xAxis: { type: 'value', axisLabel: { formatter: (value: number) => `${number(value)}${unit === '%' ? unit : ''}`, hideOverlap: true } },
      yAxis: { type: 'category', data: names, inverse: true },
      series: parts.map(([name, read]) => ({
        name: say(name), type: 'bar', barMaxWidth: 28, ...(isStacked ? { stack: 'all' } : { label: { show: true, position: 'right', formatter: ({ value }: { value: number }) => written(value) } }),
        data: sides.map((side, n) => (moods === undefined ? { value: read(side), itemStyle: { color: colour[ofSides[n] ?? 'quiet'] } } : read(side))),
      })),
    }
  }, [sides, labels, unit, isStacked, shade])
  const spoken = sides.map((side, n) => pair(names[n] ?? side.policy, parts.map(([name, read]) => `${say(name)} ${written(read(side))}`).join(comma))).join('; ')
  return (
    <Card size="small" title={say(title)}>
      {help === undefined ? null : <p className="quiet">{say(help)}</p>}
      <Suspense fallback={<div className="chart-place" />}><Chart option={option} says={`${say(title)}. ${spoken}`} height={220} /></Suspense>
    </Card>
  )
}
