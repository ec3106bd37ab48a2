import { Card } from 'antd'
import { useNumber, usePercent } from '../Shell/values'
import type { Board } from './board'
import { useNameWords } from './names'
import { useUnitWords, type UnitWord } from './words'

type Figures = Board['kpis'][number]

/** The measured figures of this quarter, beside those of the one before. */
export function Kpis({ board }: { board: Board }) {
  const say = useUnitWords()
  const sayName = useNameWords()
  const number = useNumber()
  const percent = usePercent()
  const duration = useDuration()
  const [now, before] = board.kpis
  const share = (basisPoints: number | null | undefined) => (basisPoints === null || basisPoints === undefined ? null : percent(basisPoints / 10_000))
  const cards: [UnitWord, (figures: Figures) => string | null][] = [
    ['latency', (figures) => (figures.decisionLatencySeconds === null || figures.decisionLatencySeconds === undefined ? null : duration(figures.decisionLatencySeconds))],
    ['tickets', (figures) => share(figures.ticketClosureBasisPoints)],
    ['deviation', (figures) => share(figures.policyDeviationBasisPoints)],
    ['suggestions', (figures) => share(figures.acceptedSuggestionsBasisPoints)],
    ['autonomy', (figures) => share(figures.autonomyBasisPoints)],
    ['growth', (figures) => (figures.growthIndex === null || figures.growthIndex === undefined ? null : String(figures.growthIndex))],
  ]
  return (
    <section aria-label={say('kpis')} className="kpis">
      <Card size="small"><div className="quiet">{say('credit')}</div><div className="figure">{number(board.credit.score)}</div><div className="quiet">{sayName('tier', { tier: board.credit.tier })}</div></Card>
      {cards.map(([name, read]) => {
        const value = now === undefined ? null : read(now)
        const earlier = before === undefined ? null : read(before)
        return (
          <Card size="small" key={name}>
            <div className="quiet">{say(name)}</div>
            {value === null ? <div className="none">{say('kpiNone')}</div> : <div className="figure">{value}</div>}
            <div className="quiet">{name === 'growth' ? say('growthHelp') : earlier === null ? now?.quarter : say('kpiBefore', { value: earlier })}</div>
          </Card>
        )
      })}
    </section>
  )
}

/** A time from question to answer, in the unit that reads best. */
function useDuration() {
  const say = useUnitWords()
  const number = useNumber()
  return (seconds: number) => {
    if (seconds < 0.001) return say('underOne')
    if (seconds < 1) return say('milliseconds', { value: number(seconds * 1000) })
    if (seconds < 120) return say('seconds', { value: number(seconds, 1) })
    return seconds < 7_200 ? say('minutes', { value: number(seconds / 60) }) : say('hours', { value: number(seconds / 3_600, 1) })
  }
}
