import { Alert, App, Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { HeldQuery, RectifyOwnInteractionInput, RectifyOwnProfileInput } from '../../Graph/customer/graphql'
import { useAsk, useTell } from '../../Graph/hooks'
import { Page } from '../../Shell/Page'
import { Panel } from '../../Shell/Panel'
import { Outcome, refusalOf } from '../../Shell/Outcome'
import { useRequired } from '../../Shell/TellForm'
import { Answered, Empty } from '../../Shell/Trouble'
import { fieldsOf, useCatalogueWords, useFieldNames } from '../catalogue'
import { useFieldWords } from '../fieldValues'
import { heldDocument, rectifyInteractionDocument, rectifyProfileDocument } from './rights.customer'
import { useRightsWords } from './words'

type Profile = NonNullable<HeldQuery['ownProfile']>
type Texts = Record<(typeof fieldsOf.PROFILE)[number], string>
type Words = Omit<RectifyOwnInteractionInput, 'idempotencyKey'>

/** Puts right what is wrong in the profile, or in an interaction. */
export default function Correct() {
  const say = useRightsWords()
  const asked = useAsk(heldDocument, {})
  return (
    <Page title={say('correct')} about={say('correctText')} within={[{ title: say('title'), to: '/rights' }]}>
      <Answered asked={asked}>
        {({ ownProfile: profile }) =>
          profile === null || profile === undefined ? <Empty title={say('notRegisteredTitle')} text={say('notRegisteredText')} /> : <div className="columns"><CorrectProfile key={JSON.stringify(profile)} profile={profile} /><CorrectInteraction /></div>
        }
      </Answered>
    </Page>
  )
}

const rules = { foundedYear: /^\d{1,4}$/, employees: /^\d{1,9}$/, revenue: /^\d+(\.\d+)?$/ } as const

/** Fields of which the reader is told more than what is typed. */
const hasSuffix = new Set<string>(['sector', 'country', 'revenue'])

/** What of the form is other than it was; what was emptied is cleared. */
function changed(profile: Profile, texts: Texts): Omit<RectifyOwnProfileInput, 'idempotencyKey'> {
  const input: Record<string, unknown> = {}
  const cleared: string[] = []
  for (const field of fieldsOf.PROFILE) {
    const before = profile[field] === null || profile[field] === undefined ? '' : String(profile[field])
    const now = texts[field].trim()
    if (now === before) continue
    if (now === '') cleared.push(field)
    else input[field] = field === 'foundedYear' || field === 'employees' ? Number(now) : now
  }
  return cleared.length === 0 ? input : { ...input, cleared }
}

function CorrectProfile({ profile }: { profile: Profile }) {
  const say = useRightsWords()
  const sayCatalogue = useCatalogueWords()
  const required = useRequired()
  const names = useFieldNames()
  const { message } = App.useApp()
  const rectify = useTell(rectifyProfileDocument)
  const [form] = Form.useForm<Texts>()
  const typed = Form.useWatch([], form) as Partial<Texts> | undefined
  const words = useFieldWords()
  // A word that says no more than what is typed is left out.
  const meaning = (field: (typeof fieldsOf.PROFILE)[number], value: string) => {
    const word = words(field, value)
    return typeof word === 'string' && word.toLowerCase() === value.toLowerCase() ? null : word
  }
  const texts = Object.fromEntries(fieldsOf.PROFILE.map((field) => [field, profile[field] === null || profile[field] === undefined ? '' : String(profile[field])])) as Texts
  const wrong = { foundedYear: say('year'), employees: say('whole'), revenue: say('decimal') }
  const send = async (given: Texts) => {
    const answer = await rectify.mutateAsync(changed(profile, given)).catch(() => null)
    if (answer?.rectifyOwnProfile.__typename === 'RectifyPayload')
      void message.success(answer.rectifyOwnProfile.fields.length === 0 ? say('correctedNothing') : say('correctedNow', { fields: names(answer.rectifyOwnProfile.fields) }))
  }
  return (
    <Panel title={say('correctProfile')}>
      <p className="quiet spaced">{say('leave')}</p>
      <Form<Texts> form={form} name="profile" layout="vertical" initialValues={texts} requiredMark={false} onFinish={(given) => void send(given)}>
        {fieldsOf.PROFILE.map((field) => (
          <Form.Item key={field} name={field} label={sayCatalogue(field)} rules={field === 'name' || field === 'sector' ? required : field in rules ? [{ pattern: rules[field as keyof typeof rules], message: wrong[field as keyof typeof wrong] }] : []}>
            <Input maxLength={200} autoComplete="off" suffix={hasSuffix.has(field) ? <span className="quiet">{field === 'revenue' ? say('million') : meaning(field, typed?.[field] ?? '')}</span> : undefined} />
          </Form.Item>
        ))}
        <div className="stack">
          <Alert type="info" title={say('toldAbout')} action={<Link to="/rights/changes">{say('changes')}</Link>} />
          <Outcome refusal={refusalOf(rectify.data?.rectifyOwnProfile)} failure={rectify.error} />
          <div><Button type="primary" htmlType="submit" loading={rectify.isPending}>{say('saveCorrection')}</Button></div>
        </div>
      </Form>
    </Panel>
  )
}

function CorrectInteraction() {
  const say = useRightsWords()
  const required = useRequired()
  const words = useFieldWords()
  const rectify = useTell(rectifyInteractionDocument)
  const [done, setDone] = useState(false)
  const send = async (given: Words) => {
    const answer = await rectify.mutateAsync({
      interaction: given.interaction.trim(), channel: given.channel || null, summary: given.summary || null, direction: given.direction || null,
      occurredAt: given.occurredAt ? new Date(given.occurredAt).toISOString() : null,
    }).catch(() => null)
    setDone(answer?.rectifyOwnInteraction.__typename === 'RectifyPayload')
  }
  return (
    <Panel title={say('correctInteraction')}>
      <p className="quiet spaced">{say('leaveInteraction')}</p>
      <Form<Words> name="interaction" layout="vertical" requiredMark={false} onFinish={(given) => void send(given)}>
        <Form.Item name="interaction" label={say('interaction')} extra={<Link to="/rights/exports">{say('interactionHelp')}</Link>} rules={required}><Input autoComplete="off" /></Form.Item>
        <Form.Item name="occurredAt" label={say('occurredAt')}><Input type="datetime-local" /></Form.Item>
        <Form.Item name="channel" label={say('channel')}><Input maxLength={120} autoComplete="off" placeholder={say('channelHelp')} /></Form.Item>
        <Form.Item name="direction" label={say('direction')}><Select allowClear placeholder={say('unchanged')} options={['in', 'out'].map((one) => ({ value: one, label: words('direction', one) }))} /></Form.Item>
        <Form.Item name="summary" label={say('summary')}><Input.TextArea rows={4} maxLength={4000} /></Form.Item>
        <div className="stack">
          <Outcome refusal={refusalOf(rectify.data?.rectifyOwnInteraction)} failure={rectify.error} />
          {done ? <Alert type="success" showIcon role="status" title={say('correctedSome')} /> : null}
          <div><Button type="primary" htmlType="submit" loading={rectify.isPending}>{say('saveCorrection')}</Button></div>
        </div>
      </Form>
    </Panel>
  )
}
