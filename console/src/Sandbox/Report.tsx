import { Alert, Card } from 'antd'
import type { PlayQuery } from '../Graph/internal/graphql'
import { useNumber, usePair, usePercent } from '../Shell/values'
import { Bars } from './Bars'
import { sharesOf } from './shares'
import { isRisk, useSandboxWords, type SandboxWord } from './words'

type Play = PlayQuery['sandboxPlay']

export type Figures = Play['report']

/** What the runs came to: efficiency, latency, money at risk and answers, beside the version they are compared with. */
export function Report({ play }: { play: Play }) {
  const say = useSandboxWords()
  const pair = usePair()
  const sides = [play.report, ...(play.against === null || play.against === undefined ? [] : [play.against])]
  const names = sides.map((side, n) => pair(say(n === 0 ? 'after' : 'against'), side.policy))
  const shown = { sides, names }
  return (
    <div className="stack">
      <Alert type="info" showIcon title={<Summary of={play.report} name={names[0]} />} {...(sides[1] === undefined ? {} : { description: <Summary of={sides[1]} name={names[1]} /> })} />
      <div className="columns">
        <Bars {...shown} title="efficiency" help="efficiencyHelp" parts={[['efficiency', (side) => (side.efficiencyBasisPoints ?? 0) / 100]]} unit="%" />
        <Bars {...shown} title="latency" help="latencyHelp" parts={[['latency', (side) => side.latencyMinutes]]} unit={say('minutes')} />
        <Bars {...shown} title="risk" help="riskHelp" moods={['primary', 'warning', 'bad']} parts={[['expected', (side) => side.atRiskExpectedMinorUnits / 100], ['at95', (side) => side.atRisk95MinorUnits / 100], ['worst', (side) => side.atRiskWorstMinorUnits / 100]]} />
        <Bars {...shown} title="outcomes" isStacked moods={['good', 'warning', 'bad', 'quiet']} parts={[['granted', (side) => side.granted], ['countersigned', (side) => side.countersigned], ['denied', (side) => side.denied], ['refused', (side) => side.refused]]} />
      </div>
      <Results {...shown} />
    </div>
  )
}

function Summary({ of, name }: { of: Figures; name: string | undefined }) {
  const say = useSandboxWords()
  const pair = usePair()
  const number = useNumber()
  const shares = sharesOf([of.granted, of.countersigned, of.denied, of.refused])
  const digits = shares.every((one) => one % 10 === 0) ? 0 : 1
  const [granted = '', countersigned = '', denied = '', refused = ''] = shares.map((one) => `${number(one / 10, digits)}%`)
  return <>{pair(name ?? of.policy, say('summary', { decisions: number(of.decisions), granted, countersigned, denied }))}{of.refused === 0 ? null : say('summaryRefused', { refused })}</>
}

/** How a figure is said, and how a difference of two. */
interface Row { name: SandboxWord; read: (side: Figures) => number | null; say: (value: number) => string; sayDifference?: (value: number) => string }

function Results({ sides, names }: { sides: readonly Figures[]; names: readonly string[] }) {
  const say = useSandboxWords()
  const pair = usePair()
  const number = useNumber()
  const percent = usePercent()
  const count = (name: SandboxWord, read: (side: Figures) => number): Row => ({ name, read, say: number })
  const amount = (name: SandboxWord, read: (side: Figures) => number): Row => ({ name, read: (side) => read(side) / 100, say: number })
  const rows: Row[] = [
    count('decisions', (side) => side.decisions), count('granted', (side) => side.granted), count('countersigned', (side) => side.countersigned), count('denied', (side) => side.denied), count('refused', (side) => side.refused),
    { name: 'efficiency', read: (side) => (side.efficiencyBasisPoints == null ? null : Math.round(side.efficiencyBasisPoints / 10) * 10), say: (value) => percent(value / 10_000), sayDifference: (value) => `${number(value / 100, value % 100 === 0 ? 0 : 1)} ${say('points')}` },
    { name: 'latency', read: (side) => side.latencyMinutes, say: (value) => `${number(value, 1)} ${say('minutes')}` },
    amount('expected', (side) => side.atRiskExpectedMinorUnits), amount('at95', (side) => side.atRisk95MinorUnits), amount('worst', (side) => side.atRiskWorstMinorUnits),
  ]
  const difference = ({ read, say: sayValue, sayDifference = sayValue }: Row) => {
    const [tested, compared] = sides.map(read)
    if (tested == null || compared == null) return '—'
    return `${tested > compared ? '+' : ''}${sayDifference(tested - compared)}`
  }
  return (
    <Card size="small" title={say('figures')}>
      <p className="quiet">{say('currencyNote')}</p>
      <table className="plain-table">
        <thead><tr><th scope="col">{say('figure')}</th>{names.map((name) => <th scope="col" key={name} className="at-end">{name}</th>)}{sides.length < 2 ? null : <th scope="col" className="at-end">{say('difference')}</th>}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{isRisk(row.name) ? pair(say('risk'), say(row.name)) : say(row.name)}</th>
              {sides.map((side, n) => <td key={names[n]} className="at-end number">{sayOrNone(row, row.read(side), say('noFigure'))}</td>)}
              {sides.length < 2 ? null : <td className="at-end number">{difference(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

const sayOrNone = (row: Row, value: number | null, none: string) => (value === null ? none : row.say(value))
