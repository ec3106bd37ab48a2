import { useMemo } from 'react'
import Chart from '../Shell/Chart'
import type { Board } from './board'
import { useUnitWords } from './words'

const weeksShown = 53

const weeksBetweenLabels = 8

/** Deals closed and won by ISO week. */
export default function WeekChart({ board }: { board: Board }) {
  const say = useUnitWords()
  const [closed, won] = [say('closed'), say('won')]
  const weeks = board.weeks.slice(-weeksShown)
  const option = useMemo(() => ({
    legend: { bottom: 0, itemWidth: 48 },
    tooltip: { trigger: 'axis', renderMode: 'richText' },
    grid: { left: 8, right: 16, top: 32, bottom: 36, containLabel: true },
    xAxis: { type: 'category', data: weeks.map((one) => one.week), axisLabel: { interval: (nth: number) => (weeks.length - 1 - nth) % weeksBetweenLabels === 0 } },
    yAxis: { type: 'value', name: say('dealCount'), minInterval: 1 },
    series: [
      { name: closed, type: 'line', showSymbol: false, data: weeks.map((one) => one.closed) },
      { name: won, type: 'line', showSymbol: false, lineStyle: { type: 'dashed' }, data: weeks.map((one) => one.won) },
    ],
  }), [JSON.stringify(weeks), closed, won])
  return <Chart option={option} says={`${say('weeksSay')}. ${weeks.map((one) => `${one.week}: ${one.closed}, ${one.won}`).join('; ')}`} />
}
