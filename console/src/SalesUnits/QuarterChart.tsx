import { useMemo } from 'react'
import Chart from '../Shell/Chart'
import { decimalsOf } from '../Shell/MoneyField'
import { useMoney, usePercent } from '../Shell/values'
import type { Board } from './board'
import { useUnitWords } from './words'

/** Target and won by quarter, with the share that was attained. */
export default function QuarterChart({ board }: { board: Board }) {
  const say = useUnitWords()
  const money = useMoney()
  const percent = usePercent()
  const quarters = board.quarters.filter((one) => one.target !== null && one.target !== undefined).slice(-12)
  const [target, won, attainment] = [say('target'), say('won'), say('attainment')]
  const option = useMemo(() => {
    const major = (amount: { minorUnits: number } | null | undefined) => (amount === null || amount === undefined ? null : amount.minorUnits / 10 ** decimalsOf(board.currency))
    return {
      legend: { bottom: 0 },
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      grid: { left: 8, right: 8, top: 24, bottom: 36, containLabel: true },
      xAxis: { type: 'category', data: quarters.map((one) => one.quarter), axisLabel: quarters.length <= 8 ? { interval: 0, fontSize: 11 } : {} },
      yAxis: [{ type: 'value', name: board.currency }, { type: 'value', name: '%', splitLine: { show: false } }],
      series: [
        { name: target, type: 'bar', data: quarters.map((one) => major(one.target)) },
        { name: won, type: 'bar', data: quarters.map((one) => major(one.won)) },
        { name: attainment, type: 'line', yAxisIndex: 1, data: quarters.map((one) => (typeof one.attainmentBasisPoints === 'number' ? one.attainmentBasisPoints / 100 : null)) },
      ],
    }
  }, [quarters.map((one) => `${one.quarter} ${one.revision} ${one.target?.minorUnits}`).join(), board.currency, target, won, attainment])
  const spoken = quarters.map((one) => `${one.quarter}: ${target} ${money(one.target)}${typeof one.attainmentBasisPoints === 'number' ? `, ${won} ${money(one.won)}, ${attainment} ${percent(one.attainmentBasisPoints / 10_000)}` : ''}`).join('; ')
  return <Chart option={option} says={`${say('quartersSay')}. ${spoken}`} />
}
