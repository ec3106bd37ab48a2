import { Input, Select } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { useNameWords, usePermissionName } from '../SalesUnits/names'
import * as auditorUnits from '../SalesUnits/units.auditor'
import { unitNamesDocument } from '../SalesUnits/units.internal'
import { useDocument } from '../Shell/audience'
import { useMay } from '../Shell/Frame'
import { Listing } from '../Shell/Listing'
import { Page } from '../Shell/Page'
import { Person } from '../Shell/Person'
import { Moment, Money, usePercent } from '../Shell/values'
import * as auditor from './decisions.auditor'
import { decisionsDocument } from './decisions.internal'
import { Outcome, outcomes, Standing, standings } from './outcome'
import { useDecisionWords } from './words'

/** Every decision, newest first. What is chosen is in the address. */
export function Decisions() {
  const say = useDecisionWords()
  const sayName = useNameWords()
  const permission = usePermissionName()
  const percent = usePercent()
  const may = useMay()
  const [search, setSearch] = useSearchParams()
  const change = (name: string, value: string) => setSearch((before) => {
    if (value === '') before.delete(name)
    else before.set(name, value)
    return before
  }, { replace: true })
  const unit = search.get('unit')
  const outcome = outcomes.find((one) => one === search.get('outcome')) ?? null
  const standing = standings.find((one) => one === search.get('standing')) ?? null
  const units = useAsk(useDocument(unitNamesDocument, auditorUnits.unitNamesDocument), may('units', 'units:read') ? {} : null).data?.units.nodes ?? []
  const nameOf = (id: string) => units.find((one) => one.id === id)?.name ?? id
  return (
    <Page title={say('title')} about={say('about')}>
      <Listing
        name="decisions"
        document={useDocument(decisionsDocument, auditor.decisionsDocument)}
        variables={{ unit, outcome, standing, from: startOf(search.get('from')), until: startOf(search.get('until'), 1) }}
        pick={(answer) => answer.decisions}
        rowKey={(decision) => decision.id}
        empty={search.size === 0 ? { title: say('emptyTitle'), text: say('emptyText') } : { title: say('emptyFiltered'), text: '' }}
        filters={
          <>
            {units.length === 0 ? null : <Select aria-label={say('unit')} className="filter" showSearch={{ optionFilterProp: 'label' }} value={unit ?? ''} onChange={(value) => change('unit', value)} options={[{ value: '', label: say('anyUnit') }, ...units.map((one) => ({ value: one.id, label: one.name ?? one.id }))]} />}
            <Select aria-label={say('outcome')} className="filter" value={outcome ?? ''} onChange={(value) => change('outcome', value)} options={[{ value: '', label: say('anyOutcome') }, ...outcomes.map((value) => ({ value, label: sayName(value) }))]} />
            <Select aria-label={say('standing')} className="filter" value={standing ?? ''} onChange={(value) => change('standing', value)} options={[{ value: '', label: say('anyStanding') }, ...standings.map((value) => ({ value, label: say(value) }))]} />
            <DayField label={say('from')} value={search.get('from')} onChange={(value) => change('from', value)} />
            <DayField label={say('until')} value={search.get('until')} onChange={(value) => change('until', value)} />
          </>
        }
        columns={[
          { key: 'at', title: say('at'), show: (one) => <Link to={one.id}><Moment at={one.at} /></Link>, cell: (one) => one.at, width: 198 },
          { key: 'unit', title: say('unit'), show: (one) => nameOf(one.unit), cell: (one) => one.unit, width: 95 },
          { key: 'permission', title: say('decision'), show: (one) => permission(one.permission), cell: (one) => one.permission, width: 132 },
          { key: 'amount', title: say('amount'), isNumber: true, show: (one) => <Money of={one.amount} />, cell: (one) => one.amount.minorUnits, width: 150 },
          { key: 'discount', title: say('discount'), isNumber: true, show: (one) => <span className="number">{percent(one.discountBasisPoints / 10_000)}</span>, cell: (one) => one.discountBasisPoints, width: 86 },
          { key: 'outcome', title: say('outcome'), show: (one) => <Outcome of={one.outcome} />, cell: (one) => one.outcome, width: 145 },
          { key: 'standing', title: say('standing'), show: (one) => <Standing of={one.standing} />, cell: (one) => one.standing, width: 98 },
          { key: 'origin', title: say('origin'), show: (one) => sayName(one.origin), cell: (one) => one.origin, width: 70 },
          { key: 'requester', title: say('requester'), show: (one) => <Person of={one.requester} />, cell: (one) => one.requester, width: 152 },
        ]}
      />
    </Page>
  )
}

/** A day as people write it: 2026-11-27. */
function DayField({ label, value, onChange }: { label: string; value: string | null; onChange: (value: string) => void }) {
  const say = useDecisionWords()
  return <Input className="filter day" aria-label={label} prefix={label} placeholder={say('dayHint')} maxLength={10} defaultValue={value ?? ''} onBlur={(event) => onChange(dayOf(event.target.value))} onPressEnter={(event) => onChange(dayOf(event.currentTarget.value))} />
}

const dayOf = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text.trim()) && !Number.isNaN(Date.parse(text.trim())) ? text.trim() : '')

/** The moment at which a day begins for the reader, or so many days after. */
function startOf(day: string | null, daysLater = 0): string | null {
  if (day === null || dayOf(day) === '') return null
  const at = new Date(`${day}T00:00:00`)
  at.setDate(at.getDate() + daysLater)
  return at.toISOString()
}
