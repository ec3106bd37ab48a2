import { Alert, Card } from 'antd'
import { Link } from 'react-router'
import type { HistoryQuery, SideFragment } from '../Graph/internal/graphql'
import { useNameWords, usePermissionName } from '../SalesUnits/names'
import { Said, useRuleName } from '../SalesUnits/Why'
import { dayOf } from '../Shell/day'
import { useMay } from '../Shell/Frame'
import { Moment, useMoney, useNumber, usePair, usePercent } from '../Shell/values'
import { isRisk, useSandboxWords, type SandboxWord } from './words'

type HistoryAnswer = NonNullable<HistoryQuery['sandboxHistory']>

/** What a unit's history would have been: the figures beside each other, what was assumed, and each decision that would be another. */
export function HistoryReport({ history }: { history: HistoryAnswer }) {
  const say = useSandboxWords()
  const { before: { decisions }, changed, entries } = history
  return (
    <div className="stack">
      <Alert
        type={decisions > 0 && changed === 0 ? 'success' : 'info'} showIcon title={decisions === 0 ? say('noDecisions') : changed === 0 ? say('changedNone', { count: decisions }) : say('changed', { count: changed })}
        description={<>{say('entries', { count: entries })} · <Days of={history} /></>}
      />
      <div className="columns">
        <Sides history={history} />
        <Assumed history={history} />
      </div>
      {history.changes.length === 0 ? null : <Changes history={history} />}
    </div>
  )
}

/** From the first day to the last, or the one that it was or that is known. */
function Days({ of: { from, until } }: { of: HistoryAnswer }) {
  const isOne = from == null || (until != null && dayOf(new Date(from)) === dayOf(new Date(until)))
  return <>{isOne ? null : <><Moment at={from} isDay /> – </>}<Moment at={until} isDay /></>
}

function Sides({ history }: { history: HistoryAnswer }) {
  const say = useSandboxWords()
  const pair = usePair()
  const money = useMoney()
  const number = useNumber()
  const percent = usePercent()
  const amount = (minorUnits: number) => money({ minorUnits, currency: history.currency })
  const rows: [SandboxWord, (side: SideFragment) => string][] = [
    ['decisions', (side) => number(side.decisions)], ['granted', (side) => number(side.granted)], ['countersigned', (side) => number(side.countersigned)], ['denied', (side) => number(side.denied)], ['refused', (side) => number(side.refused)], ['waiting', (side) => number(side.waiting)],
    ['efficiency', (side) => (side.efficiencyBasisPoints === null || side.efficiencyBasisPoints === undefined ? say('noFigure') : percent(side.efficiencyBasisPoints / 10_000))],
    ['latency', (side) => (side.latencyMicroseconds === null || side.latencyMicroseconds === undefined ? say('noFigure') : `${number(side.latencyMicroseconds / 1_000_000, 1)} ${say('seconds')}`)],
    ['held', (side) => amount(side.heldMinorUnits)], ['spent', (side) => amount(side.spentMinorUnits)], ['expected', (side) => amount(side.atRisk.expectedMinorUnits)], ['at95', (side) => amount(side.atRisk.atMost95MinorUnits)], ['worst', (side) => amount(side.atRisk.worstMinorUnits)],
    ['credit', (side) => (side.creditScore === null || side.creditScore === undefined ? say('noFigure') : say('creditTier', { score: side.creditScore, tier: side.tier ?? '' }))],
  ]
  return (
    <Card size="small" title={say('figures')}>
      <table className="plain-table">
        <thead><tr><th scope="col">{say('figure')}</th><th scope="col" className="at-end">{history.against == null ? say('before') : pair(say('against'), history.against)}</th><th scope="col" className="at-end">{pair(say('after'), history.policy)}</th></tr></thead>
        <tbody>{rows.map(([name, read]) => <tr key={name}><th scope="row">{isRisk(name) ? pair(say('risk'), say(name)) : say(name)}</th><td className="at-end number">{read(history.before)}</td><td className="at-end number">{read(history.after)}</td></tr>)}</tbody>
      </table>
    </Card>
  )
}

function Assumed({ history: { assumed } }: { history: HistoryAnswer }) {
  const say = useSandboxWords()
  const number = useNumber()
  const rows: [SandboxWord, number][] = [['assumedApproved', assumed.approved], ['assumedRejected', assumed.rejected], ['assumedPending', assumed.leftPending], ['assumedPosted', assumed.posted], ['assumedRunOut', assumed.runOut], ['assumedUnheard', assumed.unheard]]
  return (
    <Card size="small" title={say('assumed')}>
      {rows.every(([, count]) => count === 0) ? <p className="message">{say('assumedNone')}</p> : (
        <table className="plain-table">
          <thead><tr><th scope="col">{say('assumption')}</th><th scope="col" className="at-end">{say('times')}</th></tr></thead>
          <tbody>{rows.map(([name, count]) => <tr key={name}><th scope="row">{say(name)}</th><td className="at-end number">{number(count)}</td></tr>)}</tbody>
        </table>
      )}
    </Card>
  )
}

function Changes({ history }: { history: HistoryAnswer }) {
  const say = useSandboxWords()
  const sayName = useNameWords()
  const permission = usePermissionName()
  const money = useMoney()
  const rule = useRuleName()
  const mayOpen = useMay()('decision', 'audit:read')
  return (
    <Card size="small" title={say('changes')}>
      <div className="scroll" tabIndex={0} role="region" aria-label={say('changes')}>
        <table className="plain-table">
          <thead><tr><th scope="col">{say('decision')}</th><th scope="col">{say('permission')}</th><th scope="col">{say('amount')}</th><th scope="col">{say('was')}</th><th scope="col">{say('would')}</th><th scope="col">{say('rule')}</th></tr></thead>
          <tbody>
            {history.changes.map((change) => (
              <tr key={change.decision}>
                <th scope="row">{mayOpen ? <Link to={`/decisions/${change.decision}`}><Moment at={change.at} /></Link> : <Moment at={change.at} />}</th>
                <td>{permission(change.permission)}</td><td className="number">{money({ minorUnits: change.amountMinorUnits, currency: history.currency })}</td><td>{sayName(change.before)}</td><td>{sayName(change.after)}</td>
                <td>{rule(change.rule)}{change.afterDetail === null || change.afterDetail === undefined ? null : <div className="quiet"><Said sentence={change.afterDetail} currency={history.currency} /></div>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
