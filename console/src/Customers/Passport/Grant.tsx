import { Alert, Button, Form, Input, Radio, Select, Switch } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useTell } from '../../Graph/hooks'
import { dayOf, endOf } from '../../Shell/day'
import { useLanguage } from '../../Shell/language'
import { Choices } from '../../Shell/Choices'
import { Page } from '../../Shell/Page'
import { Panel } from '../../Shell/Panel'
import { Outcome, refusalOf } from '../../Shell/Outcome'
import { useRequired } from '../../Shell/TellForm'
import { useShellWords } from '../../Shell/words'
import { fieldsOf, legalBases, useCatalogueWords, useFieldNames } from '../catalogue'
import { useOrganisationName } from '../../Shell/Organisation'
import { usePurposeText } from '../../Shell/Purpose'
import { grantDocument } from './passport.customer'
import { usePassportWords } from './words'

type Until = '30' | '90' | '365' | 'day' | 'none'

interface Values {
  grantee: string
  category: keyof typeof fieldsOf
  fields: string[]
  purpose: string
  legalBasis: (typeof legalBases)[number]
  until: Until
  day?: string
  crossBorder: boolean
}

const initial: Values = { grantee: '', category: 'PROFILE', fields: [], purpose: '', legalBasis: 'CONSENT', until: '365', crossBorder: false }

/** The moment a grant ends; null: no end, or not said yet. */
function untilOf({ until, day }: Pick<Values, 'until' | 'day'>): Date | null {
  if (until === 'day') return day === undefined || day === '' ? null : endOf(day)
  return until === 'none' ? null : new Date(Date.now() + Number(until) * 86_400_000)
}

/** A form that says in a sentence what the grant will mean before it is made. */
export default function Grant() {
  const say = usePassportWords()
  const sayShell = useShellWords()
  const sayCatalogue = useCatalogueWords()
  const go = useNavigate()
  const required = useRequired()
  const [form] = Form.useForm<Values>()
  const [values, setValues] = useState<Values>(initial)
  const grant = useTell(grantDocument)
  const send = async (given: Values) => {
    const answer = await grant.mutateAsync({
      grantee: given.grantee.trim(), category: given.category, fields: given.fields, purpose: given.purpose.trim(), legalBasis: given.legalBasis, crossBorder: given.crossBorder, expiresAt: untilOf(given)?.toISOString() ?? null,
    }).catch(() => null)
    if (answer?.grantConsent.__typename === 'GrantConsentPayload') void go(`/passport/consents/${answer.grantConsent.consent.id}`)
  }
  return (
    <Page title={say('grant')} about={say('cannotBoth')} within={[{ title: say('title'), to: '/passport' }]}>
      <div className="columns">
        <Panel>
          <Form<Values>
            form={form} layout="vertical" initialValues={initial} requiredMark={false} onFinish={(given) => void send(given)}
            onValuesChange={(changed, all) => {
              if (changed.category !== undefined) form.setFieldValue('fields', [])
              setValues({ ...initial, ...all, ...(changed.category === undefined ? {} : { fields: [] }) })
            }}
          >
            <Form.Item name="grantee" label={say('granteeId')} extra={say('granteeHelp')} rules={[...required, { max: 72 }]}><Input autoComplete="off" /></Form.Item>
            <Form.Item name="category" label={say('category')}><Radio.Group aria-label={say('category')} options={Object.keys(fieldsOf).map((one) => ({ value: one, label: sayCatalogue(one as keyof typeof fieldsOf) }))} /></Form.Item>
            <Form.Item name="fields" label={say('fields')} rules={[{ validator: (_, given: string[]) => (given.length > 0 ? Promise.resolve() : Promise.reject(new Error(sayShell('required')))) }]}><Choices aria-label={say('fields')} options={fieldsOf[values.category].map((one) => ({ value: one, label: sayCatalogue(one) }))} /></Form.Item>
            <Form.Item name="purpose" label={say('purpose')} extra={say('purposeHelp')} rules={[...required, { max: 120 }]}><Input autoComplete="off" /></Form.Item>
            <Form.Item name="legalBasis" label={say('legalBasis')}><Select options={legalBases.map((one) => ({ value: one, label: sayCatalogue(one) }))} /></Form.Item>
            <Form.Item name="until" label={say('until')}>
              <Radio.Group aria-label={say('until')} options={[{ value: '30', label: say('days', { count: 30 }) }, { value: '90', label: say('days', { count: 90 }) }, { value: '365', label: say('oneYear') }, { value: 'day', label: say('chooseDay') }, { value: 'none', label: say('noEnd') }]} />
            </Form.Item>
            {values.until === 'day' ? <Form.Item name="day" label={say('chooseDay')} rules={required}><Input type="date" min={dayOf(new Date())} /></Form.Item> : null}
            <Form.Item name="crossBorder" label={say('allowCrossBorder')} extra={say('crossHelp')} valuePropName="checked"><Switch /></Form.Item>
            <div className="stack">
              <Outcome refusal={refusalOf(grant.data?.grantConsent)} failure={grant.error} />
              <div><Button type="primary" htmlType="submit" loading={grant.isPending}>{say('grant')}</Button></div>
            </div>
          </Form>
        </Panel>
        <Meaning of={values} />
      </div>
    </Page>
  )
}

function Meaning({ of }: { of: Values }) {
  const say = usePassportWords()
  const sayShell = useShellWords()
  const sayCatalogue = useCatalogueWords()
  const names = useFieldNames()
  const language = useLanguage()
  const nameOf = useOrganisationName()
  const purposeText = usePurposeText()
  const end = untilOf(of)
  const isFilled = of.grantee.trim() !== '' && of.fields.length > 0 && of.purpose.trim() !== ''
  const lines = isFilled ? [
    say('means', { grantee: nameOf(of.grantee.trim()), category: sayCatalogue(of.category).toLowerCase(), fields: names(of.fields), purpose: purposeText(of.purpose.trim()), basis: sayCatalogue(of.legalBasis).toLowerCase() }),
    of.until === 'none' ? say('meansNoEnd') : say('meansUntil', { until: end === null ? sayShell('unknown') : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(end) }),
    say(of.crossBorder ? 'meansAbroad' : 'meansHome'), say('meansReceipt'), say('meansEnd'),
  ] : [say('meansFill')]
  return <div><Alert type="info" showIcon role="status" title={say('meaning')} description={<ul className="plain">{lines.map((line) => <li key={line}>{line}</li>)}</ul>} /></div>
}
