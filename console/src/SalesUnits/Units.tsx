import { Input, Select } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useDocument } from '../Shell/audience'
import { Listing } from '../Shell/Listing'
import { Page } from '../Shell/Page'
import { State } from '../Shell/values'
import { useNameWords } from './names'
import { tierMood, type Tier } from './tiers'
import * as auditor from './units.auditor'
import { unitsDocument } from './units.internal'
import { useUnitWords } from './words'

export function Units() {
  const say = useUnitWords()
  const sayName = useNameWords()
  const [tier, setTier] = useState<Tier | null>(null)
  const [region, setRegion] = useState('')
  const [orderBy, setOrderBy] = useState<'ID' | 'CHANGED'>('ID')
  const isFiltered = tier !== null || region !== ''
  return (
    <Page title={say('title')} about={say('about')}>
      <Listing
        name="units"
        document={useDocument(unitsDocument, auditor.unitsDocument)}
        variables={{ orderBy, direction: orderBy === 'ID' ? 'ASC' : 'DESC', tier, region: region === '' ? null : region }}
        pick={(answer) => answer.units}
        rowKey={(unit) => unit.id}
        empty={isFiltered ? { title: say('noneSuch'), text: '' } : { title: say('emptyTitle'), text: say('emptyText') }}
        filters={
          <>
            <Select<Tier | ''> aria-label={say('tier')} className="filter" value={tier ?? ''} onChange={(chosen) => setTier(chosen === '' ? null : chosen)} options={[{ value: '' as const, label: say('anyTier') }, ...(['A', 'B', 'C', 'D'] as const).map((one) => ({ value: one, label: sayName('tier', { tier: one }) }))]} />
            <Input.Search aria-label={say('anyRegion')} placeholder={say('anyRegion')} className="filter" allowClear onSearch={(text) => setRegion(text.trim())} />
            <Select aria-label={say('byId')} className="filter" value={orderBy} onChange={setOrderBy} options={[{ value: 'ID', label: say('byId') }, { value: 'CHANGED', label: say('byChange') }]} />
          </>
        }
        columns={[
          { key: 'name', title: say('unit'), show: (unit) => <Link to={unit.id}>{unit.name ?? unit.id}</Link>, cell: (unit) => unit.name ?? unit.id, width: 260 },
          { key: 'region', title: say('region'), show: (unit) => unit.region, cell: (unit) => unit.region },
          { key: 'sellers', title: say('sellers'), show: (unit) => <span className="number">{unit.sellers}</span>, cell: (unit) => unit.sellers, width: 120 },
          { key: 'tier', title: say('tier'), show: (unit) => <State mood={tierMood(unit.credit.tier)}>{sayName('tier', { tier: unit.credit.tier })}</State>, cell: (unit) => unit.credit.tier, width: 110 },
          { key: 'score', title: say('score'), show: (unit) => <span className="number">{unit.credit.score}</span>, cell: (unit) => unit.credit.score, width: 120 },
          { key: 'waiting', title: say('waiting'), show: (unit) => <span className="number">{unit.pending.length}</span>, cell: (unit) => unit.pending.length, width: 120 },
          { key: 'coach', title: say('coach'), show: (unit) => (unit.coachCase?.open === true ? <State mood="warning">{say('openCase')}</State> : '—'), cell: (unit) => unit.coachCase?.open === true, width: 120 },
        ]}
      />
    </Page>
  )
}
