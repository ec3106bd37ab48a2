import { PlainTable } from '../Shell/PlainTable'
import { useMoney, useNumber } from '../Shell/values'
import type { Board } from './board'
import { useUnitWords } from './words'

/** The latest quarters in figures: what is to come, and what is closed. */
export function QuarterTable({ board }: { board: Board }) {
  const say = useUnitWords()
  const number = useNumber()
  const money = useMoney()
  return (
    <PlainTable<Board['quarters'][number]>
      label={say('quarterFigures')}
      rows={[...board.quarters].reverse().slice(0, 8)}
      rowKey={(one) => one.quarter}
      columns={[
        { title: say('quarter'), show: (one) => one.quarter },
        { title: say('target'), isNumber: true, show: (one) => (one.target === null || one.target === undefined ? '—' : money(one.target)) },
        { title: say('won'), isNumber: true, show: (one) => (one.won === null || one.won === undefined ? say('notClosed') : money(one.won)) },
        { title: say('attainment'), isNumber: true, show: (one) => (typeof one.attainmentBasisPoints === 'number' ? `${number(one.attainmentBasisPoints / 100, 1)}%` : '—') },
        { title: say('npsColumn'), isNumber: true, show: (one) => (one.nps === null || one.nps === undefined ? '—' : say('npsOf', { score: one.nps.score, responses: one.nps.responses })) },
      ]}
    />
  )
}
