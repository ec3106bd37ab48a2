import { Input } from 'antd'
import { useSearchParams } from 'react-router'
import { Listing } from '../Shell/Listing'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { Moment, useNumber } from '../Shell/values'
import { inventoryDocument } from './supplies.customer'
import { useSupplyWords } from './words'

export default function Inventory() {
  const say = useSupplyWords()
  const number = useNumber()
  const [search, setSearch] = useSearchParams()
  const change = (name: string, value: string) => setSearch((now) => {
    if (value === '') now.delete(name)
    else now.set(name, value)
    return now
  })
  return (
    <Page title={say('INVENTORY')} about={`${say('inventoryText')}${say('metered')}`} within={[{ title: say('title'), to: '/entitlements' }]}>
      <Listing
        isMetered name="inventory" document={inventoryDocument} variables={{ sku: search.get('sku'), site: search.get('site') }}
        pick={(answer) => ({ nodes: answer.inventory.levels, pageInfo: { hasNextPage: typeof answer.inventory.next === 'string', endCursor: answer.inventory.next ?? null } })}
        rowKey={(one) => `${one.sku} ${one.site} ${one.source}`} empty={{ title: say('inventoryEmptyTitle'), text: say('inventoryEmptyText') }}
        filters={<>
          <Input.Search className="filter" aria-label={say('sku')} placeholder={say('anySku')} allowClear defaultValue={search.get('sku') ?? ''} onSearch={(value) => change('sku', value.trim())} />
          <Input.Search className="filter" aria-label={say('site')} placeholder={say('anySite')} allowClear defaultValue={search.get('site') ?? ''} onSearch={(value) => change('site', value.trim())} />
        </>}
        columns={[
          { key: 'sku', title: say('sku'), show: (one) => one.sku, cell: (one) => one.sku, width: 160 },
          { key: 'site', title: say('site'), show: (one) => one.site, cell: (one) => one.site, width: 160 },
          { key: 'onHand', title: say('onHand'), isNumber: true, show: (one) => number(one.onHand), cell: (one) => one.onHand, width: 120 },
          { key: 'reserved', title: say('reserved'), isNumber: true, show: (one) => number(one.reserved), cell: (one) => one.reserved, width: 120 },
          { key: 'inTransit', title: say('inTransit'), isNumber: true, show: (one) => number(one.inTransit), cell: (one) => one.inTransit, width: 120 },
          { key: 'asOf', title: say('asOf'), show: (one) => <Moment at={one.asOf} />, cell: (one) => one.asOf, width: 190 },
          { key: 'source', title: say('source'), show: (one) => <Organisation of={one.source} />, cell: (one) => one.source, width: 160 },
        ]}
      />
    </Page>
  )
}
