import { Input, Select } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { beginOf, dayOf, endOf } from '../Shell/day'
import { Listing } from '../Shell/Listing'
import { Page } from '../Shell/Page'
import { useShellWords } from '../Shell/words'
import { customersDocument } from './customers.internal'
import { useCustomerWords } from './words'

/** Customers by pseudonym: what else there is their consent opens. */
export function Customers() {
  const say = useCustomerWords()
  const sayShell = useShellWords()
  const go = useNavigate()
  const [orderBy, setOrderBy] = useState<'ID' | 'CHANGED'>('ID')
  const [search, setSearch] = useSearchParams()
  const from = search.get('from')
  const until = search.get('until')
  const change = (name: string, value: string | null) => setSearch((now) => {
    if (value === null) now.delete(name)
    else now.set(name, value)
    return now
  })
  return (
    <Page title={say('title')} about={say('about')}>
      <Listing
        name="customers" document={customersDocument} variables={{ orderBy, direction: orderBy === 'ID' ? 'ASC' : 'DESC', changedFrom: from, changedUntil: until }} pick={(answer) => answer.customers} rowKey={(one) => one.id}
        empty={{ title: say('emptyTitle'), text: say('emptyText') }}
        filters={<>
          <Input.Search className="date-filter" aria-label={say('find')} placeholder={say('findPlaceholder')} onSearch={(value) => { if (value.trim() !== '') void go(value.trim()) }} />
          <Select aria-label={say('order')} value={orderBy} onChange={setOrderBy} options={[{ value: 'ID', label: say('byId') }, { value: 'CHANGED', label: say('byChange') }]} />
          <Input type="date" className="date-filter" aria-label={say('changedFrom')} prefix={say('changedFrom')} value={from === null ? '' : dayOf(new Date(from))} onChange={(event) => change('from', event.target.value === '' ? null : beginOf(event.target.value).toISOString())} />
          <Input type="date" className="date-filter" aria-label={say('changedUntil')} prefix={say('changedUntil')} value={until === null ? '' : dayOf(new Date(Date.parse(until) - 1))} onChange={(event) => change('until', event.target.value === '' ? null : endOf(event.target.value).toISOString())} />
        </>}
        columns={[
          { key: 'customer', title: say('customer'), show: (one) => <Link to={one.id}><code>{one.id}</code></Link>, cell: (one) => one.id, width: 620 },
          { key: 'open', title: sayShell('actions'), show: (one) => <Link to={`${one.id}/data`}>{say('data')}</Link>, width: 200 },
        ]}
      />
    </Page>
  )
}
