import { useQueryClient } from '@tanstack/react-query'
import { Segmented, Select } from 'antd'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { useLive } from '../Graph/live'
import { usePermissionName } from '../SalesUnits/names'
import { unitNamesDocument } from '../SalesUnits/units.internal'
import { useMay } from '../Shell/Frame'
import { Listing } from '../Shell/Listing'
import { LiveState } from '../Shell/Liveness'
import { Page } from '../Shell/Page'
import { Moment, Money } from '../Shell/values'
import { approvalsDocument, approvalsLiveDocument } from './approvals.internal'
import { AssigneeName, Somebody, Standing, statuses, useTimeLeft, type Status } from './standing'
import { useApprovalWords } from './words'

/** The inbox: what waits, live; or everything that was ever asked. */
export function Approvals() {
  const say = useApprovalWords()
  const known = useQueryClient()
  const may = useMay()
  const permission = usePermissionName()
  const left = useTimeLeft()
  const [search, setSearch] = useSearchParams()
  const [isAll, state, unit] = [search.get('list') === 'all', search.get('state') as Status | null, search.get('unit')]
  const [isLatest, setLatest] = useState(false)
  const change = (name: string, value: string | null) => setSearch((before) => {
    if (value === null || value === '') before.delete(name)
    else before.set(name, value)
    return before
  }, { replace: true })
  const units = useAsk(unitNamesDocument, may('units', 'units:read') ? {} : null).data?.units.nodes ?? []
  const nameOf = (id: string) => units.find((one) => one.id === id)?.name ?? id
  const liveness = useLive(approvalsLiveDocument, {}, () => void known.invalidateQueries({ queryKey: [approvalsDocument.toString()] }))
  const isFiltered = isAll || state !== null || unit !== null
  return (
    <Page title={say('title')} about={<>{say(isAll ? 'aboutAll' : 'about')} <LiveState is={liveness} /></>}>
      <Listing
        name="approvals"
        document={approvalsDocument}
        variables={{ decidedToo: isAll, state: isAll ? state : null, unit, orderBy: isLatest ? 'CHANGED' as const : 'OPENED' as const, direction: isLatest ? 'DESC' as const : 'ASC' as const }}
        pick={(answer) => answer.approvals}
        rowKey={(approval) => approval.id}
        empty={isFiltered ? { title: say('emptyFiltered'), text: '' } : { title: say('emptyTitle'), text: say('emptyText') }}
        filters={
          <>
            <Segmented aria-label={say('listOf')} value={isAll ? 'all' : 'waiting'} onChange={(chosen) => change('list', chosen === 'all' ? 'all' : null)} options={[{ value: 'waiting', label: say('waiting') }, { value: 'all', label: say('everything') }]} />
            {isAll ? <Select aria-label={say('state')} className="filter" value={state ?? ''} onChange={(chosen) => change('state', chosen)} options={[{ value: '', label: say('anyState') }, ...statuses.map((value) => ({ value, label: say(value) }))]} /> : null}
            {units.length === 0 ? null : <Select aria-label={say('unit')} className="filter" showSearch={{ optionFilterProp: 'label' }} value={unit ?? ''} onChange={(chosen) => change('unit', chosen)} options={[{ value: '', label: say('anyUnit') }, ...units.map((one) => ({ value: one.id, label: one.name ?? one.id }))]} />}
            <Select aria-label={say('orderOpened')} className="filter" value={isLatest} onChange={setLatest} options={[{ value: false, label: say('orderOpened') }, { value: true, label: say('orderLatest') }]} />
          </>
        }
        columns={[
          { key: 'asked', title: say('asked'), show: (one) => <Link to={one.id}>{permission(one.permission)}</Link>, cell: (one) => one.permission, width: 130 },
          { key: 'unit', title: say('unit'), show: (one) => nameOf(one.unit), cell: (one) => one.unit, width: 90 },
          { key: 'amount', title: say('amount'), isNumber: true, show: (one) => <Money of={one.amount} />, cell: (one) => one.amount.minorUnits, width: 147 },
          { key: 'requester', title: say('requester'), show: (one) => <Somebody subject={one.requester} />, cell: (one) => one.requester, width: 152 },
          { key: 'opened', title: say('opened'), show: (one) => <Moment at={one.openedAt} />, cell: (one) => one.openedAt, width: 198 },
          { key: 'deadline', title: say('deadline'), show: (one) => (one.state === 'PENDING' || one.state === 'SENT_BACK' ? left(one.deadline) : <Moment at={one.deadline} isDay />), cell: (one) => one.deadline, width: 118 },
          { key: 'state', title: say('state'), show: (one) => <Standing of={one.state} />, cell: (one) => one.state, width: 95 },
          { key: 'votes', title: say('votes'), isNumber: true, show: (one) => <span className="number">{say('votesOf', { given: one.votes.filter((vote) => vote.approved).length, quorum: one.quorum })}</span>, cell: (one) => one.votes.length, width: 130 },
          { key: 'assignee', title: say('assignee'), show: (one) => <AssigneeName of={one.assignee} />, cell: (one) => one.assignee?.id ?? '', width: 106 },
        ]}
      />
    </Page>
  )
}
