import { Input } from 'antd'
import { useSearchParams } from 'react-router'
import { Listing } from '../Shell/Listing'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { Moment, State, useNumber, type Mood } from '../Shell/values'
import { scheduleDocument } from './supplies.customer'
import { useSupplyWords } from './words'

const moods: Record<string, Mood> = { PLANNED: 'quiet', RELEASED: 'primary', RUNNING: 'warning', DONE: 'good', CANCELLED: 'bad' }

export default function Schedule() {
  const say = useSupplyWords()
  const number = useNumber()
  const [search, setSearch] = useSearchParams()
  return (
    <Page title={say('SCHEDULE')} about={`${say('scheduleText')}${say('metered')}`} within={[{ title: say('title'), to: '/entitlements' }]}>
      <Listing
        isMetered name="factory-schedule" document={scheduleDocument} variables={{ order: search.get('order') }}
        pick={(answer) => ({ nodes: answer.factorySchedule.lines, pageInfo: { hasNextPage: typeof answer.factorySchedule.next === 'string', endCursor: answer.factorySchedule.next ?? null } })}
        rowKey={(one) => `${one.order} ${one.line} ${one.source}`} empty={{ title: say('scheduleEmptyTitle'), text: say('scheduleEmptyText') }}
        filters={<Input.Search className="filter" aria-label={say('order')} placeholder={say('anyOrder')} allowClear defaultValue={search.get('order') ?? ''} onSearch={(value) => setSearch(value.trim() === '' ? {} : { order: value.trim() })} />}
        columns={[
          { key: 'order', title: say('order'), show: (one) => one.order, cell: (one) => one.order, width: 100 },
          { key: 'line', title: say('line'), show: (one) => one.line, cell: (one) => one.line, width: 70 },
          { key: 'status', title: say('status'), show: (one) => <State mood={moods[one.status] ?? 'quiet'}>{say(one.status)}</State>, cell: (one) => say(one.status), width: 130 },
          { key: 'sku', title: say('sku'), show: (one) => one.sku, cell: (one) => one.sku, width: 90 },
          { key: 'quantity', title: say('quantity'), isNumber: true, show: (one) => number(one.quantity), cell: (one) => one.quantity, width: 110 },
          { key: 'site', title: say('site'), show: (one) => one.site, cell: (one) => one.site, width: 140 },
          { key: 'starts', title: say('starts'), show: (one) => <Moment at={one.starts} isDay />, cell: (one) => one.starts, width: 150 },
          { key: 'ends', title: say('ends'), show: (one) => <Moment at={one.ends} isDay />, cell: (one) => one.ends, width: 150 },
          { key: 'asOf', title: say('asOf'), show: (one) => <Moment at={one.asOf} />, cell: (one) => one.asOf, width: 240 },
          { key: 'source', title: say('source'), show: (one) => <Organisation of={one.source} />, cell: (one) => one.source, width: 160 },
        ]}
      />
    </Page>
  )
}
