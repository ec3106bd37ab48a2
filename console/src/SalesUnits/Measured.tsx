import { Alert, Card } from 'antd'
import { lazy, Suspense, useEffect } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { PendingOfUnitQuery } from '../Graph/internal/graphql'
import { useMay } from '../Shell/Frame'
import { Opener } from '../Shell/Opener'
import { Empty } from '../Shell/Trouble'
import { Id, Moment, Money, State } from '../Shell/values'
import { CreditCard } from './CreditCard'
import type { Board } from './board'
import { Kpis } from './Kpis'
import { usePermissionName } from './names'
import { QuarterTable } from './QuarterTable'
import { pendingDocument } from './units.internal'
import { useUnitWords } from './words'

const Quarters = lazy(() => import('./QuarterChart'))
const Weeks = lazy(() => import('./WeekChart'))
const CloseCase = lazy(async () => ({ default: (await import('./FigureDialogs')).CloseCaseDialog }))

/** What is measured of a unit, what its credit is made of, and what waits. */
export function Measured({ board }: { board: Board }) {
  const say = useUnitWords()
  return (
    <div className="stack">
      <Kpis board={board} />
      <div className="columns">
        <CreditCard board={board} />
        <div className="stack">
          <Pending board={board} />
          <Coach board={board} />
        </div>
      </div>
      <div className="columns">
        <Card size="small" title={say('quarters')} extra={<UpTo when={board.quarters.findLast((one) => one.revision > 0)?.quarter} />}>{board.quarters.some((one) => one.target !== null) ? <Suspense fallback={<div className="chart-place" />}><Quarters board={board} /></Suspense> : <Empty title={say('chartNone')} text={say('setTargetAbout')} />}</Card>
        <Card size="small" title={say('weeks')} extra={<UpTo when={board.weeks.at(-1)?.week} />}>{board.weeks.length > 0 ? <Suspense fallback={<div className="chart-place" />}><Weeks board={board} /></Suspense> : <Empty title={say('weeksNone')} text={say('coachText')} />}</Card>
      </div>
      {board.quarters.length > 0 ? <Card size="small" title={say('quarterFigures')}><QuarterTable board={board} /></Card> : null}
    </div>
  )
}

/** How far the figures of a card go. */
function UpTo({ when }: { when: string | undefined }) {
  const say = useUnitWords()
  return when === undefined ? null : <span className="quiet">{say('upTo', { when })}</span>
}

const find = (answer: PendingOfUnitQuery | undefined, id: string) => answer?.approvals.nodes.find((one) => one.id === id)

/** What waits for headquarters: by what it is about, for those who may see approvals. */
function Pending({ board }: { board: Board }) {
  const say = useUnitWords()
  const permission = usePermissionName()
  const mayOpen = useMay()('approval', 'approvals:read')
  const asked = useAsk(pendingDocument, mayOpen && board.pending.length > 0 ? { unit: board.id } : null, {
    // The list may be a moment behind the board: it is asked until it has what waits, as far as it goes.
    refetchSeconds: (answer) => (answer !== undefined && !answer.approvals.pageInfo.hasNextPage && board.pending.some((id) => find(answer, id) === undefined) ? 0.5 : undefined),
  })
  const { refetch } = asked
  const waiting = board.pending.join()
  const isAskedAnew = mayOpen && waiting !== ''
  useEffect(() => {
    if (isAskedAnew) void refetch()
  }, [waiting, isAskedAnew, refetch])
  return (
    <Card size="small" title={say('pending')}>
      {board.pending.length === 0 ? <Empty title={say('pendingNone')} text={say('pendingText')} /> : (
        <ul className="lines" aria-label={say('pending')}>
          {board.pending.map((id) => {
            const approval = find(asked.data, id)
            if (approval === undefined) return <li key={id}>{mayOpen ? <Link to={`/approvals/${id}`}>{id}</Link> : <Id of={id} />}</li>
            return <li key={id} className="row"><Link className="grow" to={`/approvals/${id}`}>{permission(approval.permission)}</Link><Money of={approval.amount} /><span className="quiet"><Moment at={approval.openedAt} /></span></li>
          })}
        </ul>
      )}
    </Card>
  )
}

function Coach({ board }: { board: Board }) {
  const say = useUnitWords()
  const may = useMay()
  const { coachCase } = board
  if (coachCase === null || coachCase === undefined) return <Card className="grow" size="small" title={say('coachCase')}><Empty title={say('coachNone')} text={say('coachText')} /></Card>
  return (
    <Card className="grow" size="small" title={say('coachCase')} extra={<State mood={coachCase.open ? 'warning' : 'quiet'}>{say(coachCase.open ? 'coachOpen' : 'coachClosed')}</State>}>
      <p className="message">{say('coachWeek', { week: coachCase.week })}</p>
      <p className="quiet" lang="en">{coachCase.because}</p>
      {coachCase.note === null || coachCase.note === undefined ? null : <Alert type="info" title={say('coachAgreed', { note: coachCase.note })} />}
      {coachCase.open && may('closeCoachCase', 'units:write') ? <Opener label={say('coachClose')} Dialog={CloseCase} props={{ board }} /> : null}
    </Card>
  )
}
