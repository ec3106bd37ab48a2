import { Select } from 'antd'
import { useParams, useSearchParams } from 'react-router'
import { Listing } from '../Shell/Listing'
import { Page } from '../Shell/Page'
import { Organisation } from '../Shell/Organisation'
import { Id, Moment, shortOf } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { fieldsOf, useCatalogueWords, type CatalogueWord } from './catalogue'
import { customerUsesDocument } from './customers.internal'
import { Purpose } from '../Shell/Purpose'
import { useCustomerWords } from './words'

type Category = keyof typeof fieldsOf

/** Every use of one field of a customer's data. */
export default function Uses() {
  const { id = '' } = useParams()
  const say = useCustomerWords()
  const sayShell = useShellWords()
  const sayCatalogue = useCatalogueWords()
  const [search, setSearch] = useSearchParams()
  const category: Category = search.get('category') === 'INTERACTIONS' ? 'INTERACTIONS' : 'PROFILE'
  const all: readonly CatalogueWord[] = fieldsOf[category]
  const field = all.find((one) => one === search.get('field')) ?? all[0] ?? 'name'
  return (
    <Page title={say('uses')} about={say('usesAbout')} within={[{ title: say('title'), to: '/customers' }, { title: shortOf(id), to: `/customers/${id}` }]}>
      <Listing
        name={`uses-of-${field}`} document={customerUsesDocument} variables={{ customer: id, category, field }} pick={(answer) => answer.dataUses} rowKey={(one) => one.receipt} empty={{ title: say('usesEmptyTitle'), text: say('usesEmptyText') }}
        filters={<>
          <Select aria-label={say('category')} prefix={<span className="quiet">{say('category')}</span>} value={category} onChange={(value) => setSearch({ category: value })} options={Object.keys(fieldsOf).map((one) => ({ value: one as Category, label: sayCatalogue(one as Category) }))} />
          <Select aria-label={say('field')} prefix={<span className="quiet">{say('field')}</span>} value={field} className="date-filter" onChange={(value) => setSearch({ category, field: value })} options={all.map((one) => ({ value: one, label: sayCatalogue(one) }))} />
        </>}
        columns={[
          { key: 'at', title: say('at'), show: (one) => <Moment at={one.at} />, cell: (one) => one.at, width: 215 },
          { key: 'reader', title: say('reader'), show: (one) => <Organisation of={one.reader} />, cell: (one) => one.reader, width: 160 },
          { key: 'client', title: say('client'), show: (one) => <code className="wrapped">{one.client}</code>, cell: (one) => one.client, width: 160 },
          { key: 'purpose', title: say('purpose'), show: (one) => <Purpose of={one.purpose} />, cell: (one) => one.purpose, width: 190 },
          { key: 'decisions', title: say('decisions'), show: (one) => (one.decisions.length === 0 ? <span className="quiet">{sayShell('none')}</span> : <>{one.decisions.map((decision) => <Id key={decision} of={decision} />)}</>), cell: (one) => one.decisions.join(' '), width: 200 },
          { key: 'receipt', title: say('receipt'), show: (one) => <Id of={one.receipt} />, cell: (one) => one.receipt, width: 180 },
        ]}
      />
    </Page>
  )
}
