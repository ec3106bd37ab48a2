import { Card, Descriptions } from 'antd'
import { lazy, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { DecisionQuery } from '../Graph/internal/graphql'
import { useNameWords, usePermissionName, useTargetName } from '../SalesUnits/names'
import * as auditorUnits from '../SalesUnits/units.auditor'
import { unitNamesDocument } from '../SalesUnits/units.internal'
import { Rules } from '../SalesUnits/Why'
import { useDocument } from '../Shell/audience'
import { useMay } from '../Shell/Frame'
import { Later } from '../Shell/Later'
import { Page } from '../Shell/Page'
import { Person } from '../Shell/Person'
import { Answered, NotFound } from '../Shell/Trouble'
import { Colon, Id, Moment, Money, useNumber, usePercent } from '../Shell/values'
import * as auditor from './decisions.auditor'
import { decisionDocument } from './decisions.internal'
import { Outcome, Standing } from './outcome'
import { useDecisionWords } from './words'

const Replay = lazy(async () => ({ default: (await import('./Replay')).Replay }))

export type DecisionAnswer = NonNullable<DecisionQuery['decision']>

/** One decision with its trace, and the means to make it again. */
export function Decision() {
  const { decision: id = '' } = useParams()
  const asked = useAsk(useDocument(decisionDocument, auditor.decisionDocument), { id })
  return <Answered asked={asked}>{({ decision, policies }) => (decision === null || decision === undefined ? <NotFound /> : <One decision={decision} policies={policies.map((policy) => policy.version)} />)}</Answered>
}

function One({ decision, policies }: { decision: DecisionAnswer; policies: readonly string[] }) {
  const say = useDecisionWords()
  const permission = usePermissionName()
  return (
    <Page title={say('oneTitle', { permission: permission(decision.permission) })} about={<>{say('outcome')}<Colon /><Outcome of={decision.outcome} /> {say('standing')}<Colon /><Standing of={decision.standing} /> <Moment at={decision.at} /></>} within={[{ title: say('title'), to: '/decisions' }]}>
      <div className="columns">
        <Asked decision={decision} />
        <JudgedBy decision={decision} />
        <Card size="small" title={say('why')}><Rules rules={decision.trace.rules} currency={decision.amount.currency} /></Card>
        <Later><Replay decision={decision} policies={policies} /></Later>
      </div>
    </Page>
  )
}

type Row = [string, ReactNode]

const items = (rows: readonly Row[]) => rows.map(([label, children], key) => ({ key, label, children }))

function Asked({ decision }: { decision: DecisionAnswer }) {
  const say = useDecisionWords()
  const sayName = useNameWords()
  const target = useTargetName()
  const permission = usePermissionName()
  const percent = usePercent()
  const may = useMay()
  const units = useAsk(useDocument(unitNamesDocument, auditorUnits.unitNamesDocument), may('units', 'units:read') ? {} : null).data?.units.nodes ?? []
  const unitName = units.find((one) => one.id === decision.unit)?.name ?? decision.unit
  const rows: Row[] = [
    [say('unit'), may('unit', 'units:read') ? <Link key="unit" to={`/units/${decision.unit}`}>{unitName}</Link> : decision.unit],
    [say('decision'), permission(decision.permission)], [say('amount'), <Money key="amount" of={decision.amount} />], [say('discount'), percent(decision.discountBasisPoints / 10_000, 2)], [say('target'), target(decision.target)], [say('origin'), sayName(decision.origin)],
    [say('requester'), <Person key="requester" of={decision.requester} />], [say('client'), decision.client],
  ]
  if (decision.plugin) rows.push([say('plugin'), decision.plugin])
  if (decision.fund) rows.push([say('fund'), decision.fund])
  if (decision.hold) rows.push([say('hold'), <Id key="hold" of={decision.hold} />])
  if (decision.approval) rows.push([say('approval'), <span key="approval">{may('approval', 'approvals:read') ? <><Link to={`/approvals/${decision.approval}`}>{say('seeApproval')}</Link> </> : null}<Id of={decision.approval} /></span>])
  for (const basis of decision.basedOn) rows.push([say('basis'), <span key={basis.receipt}><Id of={basis.receipt} /> {basis.fields.join(' · ')}</span>])
  return <Card size="small" title={say('what')}><Descriptions size="small" column={1} items={items(rows)} /></Card>
}

function JudgedBy({ decision }: { decision: DecisionAnswer }) {
  const say = useDecisionWords()
  const number = useNumber()
  const { trace } = decision
  const rows: Row[] = [
    [say('credit'), say('creditOf', { score: number(trace.creditScore), tier: trace.tier, version: trace.creditVersion })],
    [say('policy'), <Link key="policy" to={`/policies/${trace.policy}`}>{trace.policy}</Link>],
    [say('hash'), <Id key="hash" of={trace.policyHash} />],
    [say('grant'), trace.grant === null || trace.grant === undefined ? say('noGrant') : <Id key="grant" of={trace.grant} />],
    [say('position'), `${say('positionOf', { position: number(decision.position) })} · ${decision.leafIndex === null || decision.leafIndex === undefined ? say('leafNone') : say('leafOf', { leaf: number(decision.leafIndex) })}`],
  ]
  return <Card size="small" title={say('when')}><Descriptions size="small" column={1} items={items(rows)} /></Card>
}
