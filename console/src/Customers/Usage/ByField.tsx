import { Select } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { Listing } from '../../Shell/Listing'
import { Organisation } from '../../Shell/Organisation'
import { Page } from '../../Shell/Page'
import { Id, Moment, useNumber } from '../../Shell/values'
import { fieldsOf, useCatalogueWords, type CatalogueWord } from '../catalogue'
import { Purpose } from '../../Shell/Purpose'
import { usesDocument } from './usage.customer'
import { useUsageWords } from './words'

type Category = keyof typeof fieldsOf

/** Every use of one field, and what was decided by it. */
export default function ByField() {
  const say = useUsageWords()
  const sayCatalogue = useCatalogueWords()
  const number = useNumber()
  const [search, setSearch] = useSearchParams()
  const category: Category = search.get('category') === 'INTERACTIONS' ? 'INTERACTIONS' : 'PROFILE'
  const all: readonly CatalogueWord[] = fieldsOf[category]
  const field = all.find((one) => one === search.get('field')) ?? all[0] ?? 'name'
  return (
    <Page title={say('byField')} about={say('byFieldAbout')} within={[{ title: say('title'), to: '/usage' }]}>
      <Listing
        name={`uses-of-${field}`}
        document={usesDocument}
        variables={{ category, field }}
        pick={(answer) => answer.ownDataUses}
        rowKey={(one) => one.receipt}
        empty={{ title: say('fieldEmptyTitle'), text: say('fieldEmptyText') }}
        filters={<>
          <Select aria-label={say('category')} prefix={<span className="quiet">{say('category')}</span>} value={category} onChange={(value) => setSearch({ category: value })} options={Object.keys(fieldsOf).map((one) => ({ value: one as Category, label: sayCatalogue(one as Category) }))} />
          <Select aria-label={say('field')} prefix={<span className="quiet">{say('field')}</span>} value={field} className="date-filter" onChange={(value) => setSearch({ category, field: value })} options={all.map((one) => ({ value: one, label: sayCatalogue(one) }))} />
        </>}
        columns={[
          { key: 'at', title: say('at'), show: (one) => <Moment at={one.at} />, cell: (one) => one.at, width: 215 },
          { key: 'reader', title: say('reader'), show: (one) => <Organisation of={one.reader} />, cell: (one) => one.reader, width: 150 },
          { key: 'purpose', title: say('purpose'), show: (one) => <Purpose of={one.purpose} />, cell: (one) => one.purpose, width: 160 },
          { key: 'decisions', title: say('decisions'), show: (one) => (one.decisions.length === 0 ? say('decisionsNone') : <>{one.decisions.map((id) => <Id key={id} of={id} />)}</>), cell: (one) => one.decisions.join(' '), width: 190 },
          { key: 'consent', title: say('consent'), show: (one) => <Link to={`/passport/consents/${one.consent}`}>{say('under')}</Link>, cell: (one) => one.consent, width: 120 },
          { key: 'leaf', title: say('leaf'), show: (one) => typeof one.leafIndex === 'number' ? number(one.leafIndex) : <span className="quiet">{say('leafWait')}</span>, cell: (one) => one.leafIndex, width: 130 },
          { key: 'receipt', title: say('receipt'), show: (one) => <Id of={one.receipt} />, cell: (one) => one.receipt, width: 180 },
        ]}
      />
    </Page>
  )
}
