import { Input, Select } from 'antd'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { ReceiptsQuery } from '../../Graph/customer/graphql'
import { beginOf, dayOf, endOf } from '../../Shell/day'
import { LinkButton } from '../../Shell/LinkButton'
import { Listing } from '../../Shell/Listing'
import { Organisation } from '../../Shell/Organisation'
import { Page } from '../../Shell/Page'
import { Id, Moment } from '../../Shell/values'
import { fieldsOf, useCatalogueWords, useFieldNames } from '../catalogue'
import { Purpose } from '../../Shell/Purpose'
import { Feed } from './Feed'
import { receiptsDocument } from './usage.customer'
import { useUsageWords } from './words'

export type Receipt = NonNullable<NonNullable<ReceiptsQuery['receipts']['nodes']>[number]>

type Category = keyof typeof fieldsOf

/** Every read, with its receipt; the filters are in the address. */
export function Usage() {
  const say = useUsageWords()
  const sayCatalogue = useCatalogueWords()
  const names = useFieldNames()
  const [search, setSearch] = useSearchParams()
  const [direction, setDirection] = useState<'ASC' | 'DESC'>('DESC')
  const change = (name: string, value: string | null | undefined) => setSearch((now) => {
    if (value === null || value === undefined || value === '') now.delete(name)
    else now.set(name, value)
    return now
  })
  const category = search.get('category')
  const from = search.get('from')
  const until = search.get('until')
  return (
    <Page title={say('title')} about={say('about')} actions={<LinkButton to="/usage/fields">{say('byField')}</LinkButton>}>
      <Feed />
      <Listing
        name="usage"
        document={receiptsDocument}
        variables={{ direction, reader: search.get('reader'), category: category !== null && category in fieldsOf ? (category as Category) : null, from, until }}
        pick={(answer) => answer.receipts}
        rowKey={(one) => one.id}
        empty={{ title: say('emptyTitle'), text: say('emptyText') }}
        filters={<>
          <Input.Search className="filter wide-filter" aria-label={say('readerFilter')} placeholder={say('anyReader')} allowClear defaultValue={search.get('reader') ?? ''} onSearch={(value) => change('reader', value.trim())} />
          <Select aria-label={say('category')} value={category ?? ''} onChange={(value) => change('category', value)} options={[{ value: '', label: say('allKinds') }, ...Object.keys(fieldsOf).map((one) => ({ value: one, label: sayCatalogue(one as Category) }))]} />
          <Input type="date" className="date-filter" aria-label={say('from')} prefix={say('from')} value={from === null ? '' : dayOf(new Date(from))} onChange={(event) => change('from', event.target.value === '' ? null : beginOf(event.target.value).toISOString())} />
          <Input type="date" className="date-filter" aria-label={say('until')} prefix={say('until')} value={until === null ? '' : dayOf(new Date(Date.parse(until) - 1))} onChange={(event) => change('until', event.target.value === '' ? null : endOf(event.target.value).toISOString())} />
          <Select aria-label={say('order')} value={direction} onChange={setDirection} options={[{ value: 'DESC', label: say('newest') }, { value: 'ASC', label: say('oldest') }]} />
        </>}
        columns={[
          { key: 'at', title: say('at'), show: (one) => <Moment at={one.at} />, cell: (one) => one.at, width: 215 },
          { key: 'reader', title: say('reader'), show: (one) => <Organisation of={one.reader} />, cell: (one) => one.reader, width: 140 },
          { key: 'category', title: say('category'), show: (one) => sayCatalogue(one.category), cell: (one) => sayCatalogue(one.category), width: 135 },
          { key: 'fields', title: say('fields'), show: (one) => names(one.fields), cell: (one) => names(one.fields), width: 155 },
          { key: 'purpose', title: say('purpose'), show: (one) => <Purpose of={one.purpose} />, cell: (one) => one.purpose, width: 160 },
          { key: 'consent', title: say('consent'), show: (one) => <Link className="number" to={`/passport/consents/${one.consent}`}>{say('under')}</Link>, cell: (one) => one.consent, width: 130 },
          { key: 'client', title: say('client'), show: (one) => <code className="wrapped">{one.client}</code>, cell: (one) => one.client, width: 150 },
          { key: 'receipt', title: say('receipt'), show: (one) => <Id of={one.id} />, cell: (one) => one.id, width: 170 },
        ]}
      />
    </Page>
  )
}
