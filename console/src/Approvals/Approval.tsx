import { useQueryClient } from '@tanstack/react-query'
import { Alert, Card, Descriptions } from 'antd'
import { lazy, Suspense } from 'react'
import { Link, useParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { ApprovalContextQuery, ApprovalQuery, ApprovalRequestQuery } from '../Graph/internal/graphql'
import { useLive } from '../Graph/live'
import { useNameWords, usePermissionName, useTargetName } from '../SalesUnits/names'
import { Reasons, Rules } from '../SalesUnits/Why'
import { useMay } from '../Shell/Frame'
import { Later } from '../Shell/Later'
import { LiveState } from '../Shell/Liveness'
import { Page } from '../Shell/Page'
import { Answered, NotFound } from '../Shell/Trouble'
import { Id, Moment, Money, useMoney, useNumber, usePercent } from '../Shell/values'
import { approvalDocument, approvalsLiveDocument, contextDocument, requestDocument } from './approvals.internal'
import { History } from './History'
import { AssigneeName, Somebody, Standing, useTimeLeft } from './standing'
import { useApprovalWords } from './words'

const ReadReview = lazy(async () => ({ default: (await import('../FlowTasks/TextDialog')).ReadReview }))
const Deciding = lazy(async () => ({ default: (await import('./Deciding')).Deciding }))

export type ApprovalAnswer = NonNullable<ApprovalQuery['approval']>
type Context = ApprovalContextQuery['unit']
type Request = ApprovalRequestQuery['decision']

/** One request for a human decision, with what a person needs to decide it. */
export function Approval() {
  const { approval: id = '' } = useParams()
  const known = useQueryClient()
  const asked = useAsk(approvalDocument, { id })
  const liveness = useLive(approvalsLiveDocument, {}, () => void known.invalidateQueries({ queryKey: [approvalDocument.toString()] }))
  return (
    <Answered asked={asked}>
      {({ approval }) => (approval === null || approval === undefined ? <NotFound /> : <One approval={approval} live={<LiveState is={liveness} />} />)}
    </Answered>
  )
}

function One({ approval, live }: { approval: ApprovalAnswer; live: React.ReactNode }) {
  const say = useApprovalWords()
  const may = useMay()
  const permission = usePermissionName()
  const money = useMoney()
  const unit = useAsk(contextDocument, may('unit', 'units:read') ? { unit: approval.unit } : null).data?.unit
  const request = useAsk(requestDocument, may('decision', 'audit:read') ? { decision: approval.decision } : null).data?.decision
  const { currency } = approval.amount
  return (
    <Page
      title={say('oneTitle', { permission: permission(approval.permission) })}
      about={<>{say('oneAbout', { unit: unit?.name ?? approval.unit, amount: money(approval.amount) })} <Standing of={approval.state} /> {live}</>}
      within={[{ title: say('title'), to: '/approvals' }]}
    >
      <div className="stack">
        {isOfText(approval) ? <Later><div><ReadReview approval={approval.id} /></div></Later> : null}
        <Suspense><Deciding approval={approval} /></Suspense>
        {approval.verdict === null || approval.verdict === undefined ? null : <Verdict verdict={approval.verdict} />}
        <div className="columns">
          <Asked approval={approval} request={request} />
          <UnitThatAsks approval={approval} unit={unit} />
          <Card size="small" title={say('why')}>
            {request === null || request === undefined ? <Reasons reasons={approval.reasons} currency={currency} /> : <Rules rules={request.trace.rules} currency={currency} />}
          </Card>
          <History approval={approval} />
        </div>
      </div>
    </Page>
  )
}

/** Whether a strategy flow asks about a text for a customer (SF-74). */
const isOfText = (approval: ApprovalAnswer) => approval.reasons.some((reason) => /^SF-74: .* would send /.test(reason))

function Verdict({ verdict }: { verdict: NonNullable<ApprovalAnswer['verdict']> }) {
  const say = useApprovalWords()
  return <Alert type={verdict.approved ? 'success' : 'error'} showIcon title={say(verdict.approved ? 'APPROVED' : 'REJECTED')} description={<>{say('decidedBy')} <Somebody subject={verdict.by} /> · <Moment at={verdict.at} />{verdict.note === '' ? null : <p className="message">{verdict.note}</p>}</>} />
}

function Asked({ approval, request }: { approval: ApprovalAnswer; request: Request | undefined }) {
  const say = useApprovalWords()
  const sayName = useNameWords()
  const permission = usePermissionName()
  const target = useTargetName()
  const percent = usePercent()
  const left = useTimeLeft()
  const isOpen = approval.state === 'PENDING' || approval.state === 'SENT_BACK'
  const rows: [string, React.ReactNode][] = [
    [say('permission'), permission(approval.permission)], [say('amount'), <Money key="amount" of={approval.amount} />], [say('target'), target(approval.target)],
    ...(request === null || request === undefined ? [] : [
      [say('discount'), percent(request.discountBasisPoints / 10_000, 2)], [say('origin'), sayName(request.origin)],
      ...(request.plugin ? [[say('plugin'), request.plugin]] : []), ...(request.fund ? [[say('fund'), request.fund]] : []),
      ...(request.basedOn.length > 0 ? [[say('basis'), request.basedOn.map((basis) => basis.fields.join(' · ')).join(' · ')]] : []),
      [say('decision'), <span key="decision"><Link to={`/decisions/${approval.decision}`}>{say('seeDecision')}</Link> <Id of={approval.decision} /></span>],
    ] as [string, React.ReactNode][]),
    [say('requester'), <Somebody key="requester" subject={approval.requester} />], [say('assignee'), <AssigneeName key="assignee" of={approval.assignee} />], [say('opened'), <Moment key="opened" at={approval.openedAt} />],
    [say('deadline'), <span key="deadline"><Moment at={approval.deadline} />{isOpen ? ` · ${left(approval.deadline)}` : null}</span>],
  ]
  return <Card size="small" title={say('what')}><Descriptions size="small" column={1} items={rows.map(([label, children], key) => ({ key, label, children }))} /></Card>
}

function UnitThatAsks({ approval, unit }: { approval: ApprovalAnswer; unit: Context | undefined }) {
  const say = useApprovalWords()
  const money = useMoney()
  const number = useNumber()
  const percent = usePercent()
  if (unit === null || unit === undefined) return null
  const limit = unit.limits.find((one) => one.permission === approval.permission)
  const deviation = unit.kpis[0]?.policyDeviationBasisPoints
  const rows: [string, React.ReactNode][] = [
    [say('unit'), <Link key="unit" to={`/units/${unit.id}`}>{unit.name ?? unit.id}</Link>],
    [say('credit'), say('creditOf', { score: number(unit.credit.score), tier: unit.credit.tier })],
    ...(limit === undefined ? [[say('perDecision'), say('noLimit')]] : [
      [say('perDecision'), money(limit.perDecisionMax)], [say('quarterTotal'), money(limit.quarterTotalMax)], [say('used'), money(limit.used)],
      [say('headroom'), money({ ...limit.used, minorUnits: Math.max(0, limit.quarterTotalMax.minorUnits - limit.used.minorUnits) })], [say('discountMax'), percent(limit.discountMaxBasisPoints / 10_000, 2)],
    ]) as [string, React.ReactNode][],
    ...(deviation === null || deviation === undefined ? [] : [[say('deviation'), percent(deviation / 10_000)]]) as [string, React.ReactNode][],
  ]
  return <Card size="small" title={say('who')}><Descriptions size="small" column={1} items={rows.map(([label, children], key) => ({ key, label, children }))} /></Card>
}
