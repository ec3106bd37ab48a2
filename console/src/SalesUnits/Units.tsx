import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Listing, type Order } from '../Shell/Listing'
import { Page } from '../Shell/Page'
import { unitsDocument } from './units.internal'
import { useUnitWords } from './words'

export function Units() {
  const say = useUnitWords()
  const go = useNavigate()
  const [order, setOrder] = useState<Order | null>(null)
  return (
    <Page title={say('title')} about={say('about')}>
      <Listing
        name="units"
        document={unitsDocument}
        variables={{ orderBy: order?.orderBy === 'CHANGED' ? 'CHANGED' : 'ID', direction: order?.direction ?? 'ASC' }}
        pick={(answer) => answer.units}
        rowKey={(unit) => unit.id}
        onRow={(unit) => void go(unit.id)}
        onOrder={setOrder}
        empty={{ title: say('emptyTitle'), text: say('emptyText') }}
        columns={[
          { key: 'name', title: say('unit'), show: (unit) => unit.name ?? unit.id, cell: (unit) => unit.name ?? unit.id, width: 260 },
          { key: 'region', title: say('region'), show: (unit) => unit.region, cell: (unit) => unit.region },
          { key: 'sellers', title: say('sellers'), show: (unit) => unit.sellers, cell: (unit) => unit.sellers, width: 120 },
          { key: 'tier', title: say('tier'), show: (unit) => unit.credit.tier, cell: (unit) => unit.credit.tier, width: 100 },
          { key: 'score', title: say('score'), show: (unit) => unit.credit.score, cell: (unit) => unit.credit.score, width: 120 },
        ]}
      />
    </Page>
  )
}
