import { Alert, Button, Descriptions, Form, Input, Radio, Result } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { AskFailure, askWhole, type Asked } from '../Graph/ask'
import { Choices } from '../Shell/Choices'
import { Page } from '../Shell/Page'
import { Panel } from '../Shell/Panel'
import { Outcome } from '../Shell/Outcome'
import { Rows } from '../Shell/Rows'
import { useRequired } from '../Shell/TellForm'
import { Id } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { fieldsOf, useCatalogueWords, type CatalogueWord } from './catalogue'
import { FieldValue } from './fieldValues'
import { shortOf } from '../Shell/values'
import { useCustomerWords } from './words'

type Category = keyof typeof fieldsOf
interface Values { category: Category; fields: string[]; purpose: string }
type Row = Record<string, string | number | null>
interface Read { data: { customer: { found: Row | Row[] | null } }; extensions: { receipts?: unknown } }

/** The fields that are selected are what is read, and what the receipt names: the document is made for the question. */
function documentFor({ category, fields }: Values): Asked<Read['data'], { id: string; purpose: string }> {
  const known: readonly string[] = fieldsOf[category]
  const selected = fields.filter((field) => known.includes(field)).join(' ')
  const text = `query ReadByConsent($id: ID!, $purpose: String!) { customer(id: $id) { found: ${category.toLowerCase()}(purpose: $purpose) { ${selected} } } }`
  return { toString: () => text }
}

/** Reads a customer's data by its consent; a refusal and a customer that never was look the same. */
export default function ReadData() {
  const { id = '' } = useParams()
  const say = useCustomerWords()
  const sayShell = useShellWords()
  const sayCatalogue = useCatalogueWords()
  const required = useRequired()
  const [form] = Form.useForm<Values>()
  const [category, setCategory] = useState<Category>('PROFILE')
  const read = useMutation<Read, AskFailure, Values>({ mutationFn: async (given) => (await askWhole(documentFor(given), { id, purpose: given.purpose.trim() })) as Read })
  const isRefused = read.error instanceof AskFailure && read.error.isNotFound
  return (
    <Page title={say('readTitle')} about={say('readAbout')} within={[{ title: say('title'), to: '/customers' }, { title: shortOf(id), to: `/customers/${id}` }]}>
      <div className="columns">
        <Panel>
          <Form<Values> form={form} layout="vertical" initialValues={{ category: 'PROFILE', fields: [], purpose: '' }} requiredMark={false} onFinish={(given) => read.mutate(given)} onValuesChange={(changed) => {
            if (changed.category === undefined) return
            setCategory(changed.category)
            form.setFieldValue('fields', [])
          }}>
            <Form.Item name="category" label={say('category')}><Radio.Group aria-label={say('category')} options={Object.keys(fieldsOf).map((one) => ({ value: one, label: sayCatalogue(one as Category) }))} /></Form.Item>
            <Form.Item name="fields" label={say('fields')} rules={[{ validator: (_, given: string[]) => (given.length > 0 ? Promise.resolve() : Promise.reject(new Error(sayShell('required')))) }]}><Choices aria-label={say('fields')} options={fieldsOf[category].map((one) => ({ value: one, label: sayCatalogue(one) }))} /></Form.Item>
            <Form.Item name="purpose" label={say('purpose')} extra={say('purposeHelp')} rules={[...required, { max: 120 }]}><Input autoComplete="off" /></Form.Item>
            <Button type="primary" htmlType="submit" loading={read.isPending}>{say('read')}</Button>
          </Form>
        </Panel>
        <div className="stack" aria-live="polite">
          {isRefused ? <Result status="info" title={say('refusedTitle')} subTitle={say('refusedText')} /> : <Outcome refusal={null} failure={read.error} />}
          {read.data === undefined ? null : <Found read={read.data} category={read.variables.category} />}
        </div>
      </div>
    </Page>
  )
}

function Found({ read, category }: { read: Read; category: Category }) {
  const say = useCustomerWords()
  const sayCatalogue = useCatalogueWords()
  const { found } = read.data.customer
  const fields: readonly CatalogueWord[] = fieldsOf[category]
  const receipts = [...new Set(JSON.stringify(read.extensions.receipts ?? []).match(/re_[A-Za-z0-9_-]+/g) ?? [])]
  const rows = Array.isArray(found) ? found : found === null ? [] : [found]
  return (
    <>
      <Alert type="success" showIcon title={say('done')} description={<div className="row">{receipts.map((one) => <Id key={one} of={one} />)}</div>} />
      {category === 'PROFILE' && rows[0] !== undefined ? (
        <Panel title={say('result')}><Descriptions column={1} items={fields.filter((field) => field in (rows[0] ?? {})).map((field) => ({ key: field, label: sayCatalogue(field), children: <FieldValue field={field} value={rows[0]?.[field]} /> }))} /></Panel>
      ) : (
        <Rows name="interactions" rows={rows} rowKey={(row) => JSON.stringify(row)} empty={{ title: say('noneTitle'), text: say('noneText') }} columns={fields.filter((field) => rows.some((row) => field in row)).map((field) => ({ key: field, title: sayCatalogue(field), show: (row: Row) => <FieldValue field={field} value={row[field]} />, cell: (row: Row) => row[field], width: field === 'summary' ? 320 : field === 'occurredAt' ? 215 : 150 }))} />
      )}
    </>
  )
}
