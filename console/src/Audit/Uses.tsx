import { Button, Form } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { useFieldNames } from '../Customers/catalogue'
import { useDocument } from '../Shell/audience'
import { Listing, type Column } from '../Shell/Listing'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { Empty } from '../Shell/Trouble'
import { Id, Moment } from '../Shell/values'
import { usesDocument as auditorDocument } from './audit.auditor'
import { usesDocument as internalDocument } from './audit.internal'
import { catalogue, CategorySelect, FieldSelect, isCategory } from './Datum'
import { Labelled, TextField } from './Field'
import { LeafLink } from './LeafLink'
import { Purpose } from '../Shell/Purpose'
import { useTyped } from './typed'
import { useAuditWords } from './words'

/** From a datum to every use of it, and to the decisions that rest on these. */
export default function Uses() {
  const say = useAuditWords()
  const document = useDocument(internalDocument, auditorDocument)
  const columns = useUseColumns()
  const [searched, setSearched] = useSearchParams()
  const wanted = searched.get('customer') ?? ''
  const [customer, setCustomer] = useTyped(wanted, wanted)
  const category = searched.get('category') ?? 'PROFILE'
  const field = searched.get('field') ?? (isCategory(category) ? catalogue[category][0] : 'name')
  return (
    <Page title={say('uses')} about={say('usesAbout')}>
      <Form className="filters" onFinish={() => setSearched({ customer: customer.trim(), category, field })}>
        <TextField isWide name={say('customer')} hint="cu_…" value={customer} onChange={setCustomer} />
        <Labelled name={say('category')}><CategorySelect value={category} isOptional={false} onChange={(value) => setSearched({ customer, category: value, field: isCategory(value) ? catalogue[value][0] : '' })} /></Labelled>
        <Labelled name={say('field')}><FieldSelect category={category} value={field} onChange={(value) => setSearched({ customer, category, field: value })} /></Labelled>
        <div><Button type="primary" htmlType="submit">{say('show')}</Button></div>
      </Form>
      {wanted === '' || !isCategory(category) ? <Empty title={say('usesAsk')} text={say('usesAskText')} /> : (
        <Listing
          name="uses" document={document} variables={{ customer: wanted, category, field }} pick={(answer) => answer.dataUses} rowKey={(use) => use.receipt}
          empty={{ title: say('usesEmptyTitle'), text: say('usesEmptyText') }} columns={columns}
        />
      )}
    </Page>
  )
}

export interface Use { at: string; category: Category; client: string; customer: string; decisions: readonly string[]; fields: readonly string[]; leafIndex?: number | null; purpose: string; reader: string; receipt: string }

type Category = keyof typeof catalogue

export function useUseColumns(): readonly Column<Use>[] {
  const say = useAuditWords()
  const fieldNames = useFieldNames()
  return [
    { key: 'leaf', title: say('leaf'), show: (use) => <LeafLink leaf={use.leafIndex} />, cell: (use) => use.leafIndex, width: 90 },
    { key: 'when', title: say('when'), show: (use) => <Moment at={use.at} />, cell: (use) => use.at, width: 200 },
    { key: 'reader', title: say('reader'), show: (use) => <Organisation of={use.reader} />, cell: (use) => use.reader, width: 170 },
    { key: 'purpose', title: say('purpose'), show: (use) => <Purpose of={use.purpose} />, cell: (use) => use.purpose, width: 140 },
    { key: 'fields', title: say('fields'), show: (use) => fieldNames(use.fields), cell: (use) => use.fields.join(' '), width: 180 },
    { key: 'receipt', title: say('receipt'), show: (use) => <Id of={use.receipt} />, cell: (use) => use.receipt, width: 190 },
    {
      key: 'decisions', title: say('decisions'), width: 190, cell: (use) => use.decisions.join(' '),
      show: (use) => use.decisions.length === 0 ? <span className="quiet">{say('none')}</span> : <span className="wrapped">{use.decisions.map((id) => <Link key={id} to={`/audit/basis?decision=${id}`}>{id.slice(0, 14)}… </Link>)}</span>,
    },
  ]
}
