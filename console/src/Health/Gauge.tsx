import { lazy, Suspense, useMemo } from 'react'
import { colours, useShade } from '../Shell/theme'
import { useNumber } from '../Shell/values'
import { useHealthWords } from './words'

const Chart = lazy(() => import('../Shell/Chart'))

/** A score of 0 to 10,000 on a dial of 0 to 100; red below the line. */
export function Gauge({ name, score, height = 190, redBelow = 60 }: { name: string; score: number | null | undefined; height?: number; redBelow?: number }) {
  const say = useHealthWords()
  const number = useNumber()
  const { shade } = useShade()
  const colour = colours[shade]
  const points = typeof score === 'number' ? score / 100 : null
  const shown = points === null ? '—' : number(points, 1)
  const mood = points === null ? colour.quiet : Math.round(points * 10) / 10 < redBelow ? colour.bad : colour.good
  const option = useMemo(() => ({
    series: [{
      type: 'gauge', min: 0, max: 100, startAngle: 210, endAngle: -30, radius: '100%', center: ['50%', '58%'], splitNumber: 5,
      progress: { show: true, width: 12, itemStyle: { color: mood } }, pointer: { show: false },
      axisLine: { lineStyle: { width: 12, color: [[1, shade === 'dark' ? '#333' : '#e3e8e8']] } }, axisTick: { show: false }, splitLine: { show: false }, axisLabel: { show: false },
      title: { show: false }, detail: { formatter: shown, fontSize: 26, color: mood, offsetCenter: [0, '0%'] }, data: [{ value: points ?? 0 }],
    }],
  }), [mood, points, shade, shown])
  return (
    <figure className="gauge">
      <Suspense fallback={<div className="gauge-wait" />}><Chart option={option} says={say('gaugeSays', { name, score: shown })} height={height} /></Suspense>
      <figcaption>{name}<div className="quiet">{points === null ? say('scoreNone') : '\u00a0'}</div></figcaption>
    </figure>
  )
}
