import { Input, Select } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useDocument } from '../Shell/audience'
import { Listing } from '../Shell/Listing'
import { Page } from '../Shell/Page'
import { State, useNumber } from '../Shell/values'
import { useNameWords } from './names'
import { useRegionName, useRegionOf } from './regions'
import { tierMood, type Tier } from './tiers'
import * as auditor from './units.auditor'
import { unitsDocument } from './units.internal'
import { useUnitWords } from './words'

export function Units() {
  const say = useUnitWords()
  const sayName = useNameWords()
  const number = useNumber()
  const regionName = useRegionName()
  const regionOf = useRegionOf()
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
            <Input.Search aria-label={say('anyRegion')} placeholder={say('anyRegion')} className="filter" allowClear onSearch={(text) => setRegion(regionOf(text.trim()))} />
            <Select aria-label={say('byId')} className="filter" value={orderBy} onChange={setOrderBy} options={[{ value: 'ID', label: say('byId') }, { value: 'CHANGED', label: say('byChange') }]} />
          </>
        }
        columns={[
          { key: 'name', title: say('unit'), show: (unit) => <Link to={unit.id}>{unit.name ?? unit.id}</Link>, cell: (unit) => unit.name ?? unit.id, width: 220 },
          { key: 'region', title: say('region'), show: (unit) => regionName(unit.region), cell: (unit) => unit.region },
          { key: 'sellers', title: say('sellers'), isNumber: true, show: (unit) => <span className="number">{unit.sellers}</span>, cell: (unit) => unit.sellers, width: 120 },
          { key: 'tier', title: say('tier'), show: (unit) => <State mood={tierMood(unit.credit.tier)}>{sayName('tier', { tier: unit.credit.tier })}</State>, cell: (unit) => unit.credit.tier, width: 110 },
          { key: 'score', title: say('score'), isNumber: true, show: (unit) => <span className="number">{number(unit.credit.score)}</span>, cell: (unit) => unit.credit.score, width: 120 },
          { key: 'waiting', title: say('waiting'), isNumber: true, show: (unit) => <span className="number">{unit.pending.length}</span>, cell: (unit) => unit.pending.length, width: 190 },
          { key: 'coach', title: say('coach'), show: (unit) => (unit.coachCase?.open === true ? <State mood="warning">{say('openCase')}</State> : '—'), cell: (unit) => unit.coachCase?.open === true, width: 120 },
        ]}
      />
    </Page>
  )
}
