import { Form, Input, Skeleton } from 'antd'
import { useNavigate } from 'react-router'
import { asLocal, asMoment } from '../Shell/moments'
import { useAsk } from '../Graph/hooks'
import { Choices } from '../Shell/Choices'
import { DeedDialog } from '../Shell/DeedDialog'
import { useDeed } from '../Shell/deed'
import { useShellWords } from '../Shell/words'
import { useWebhookDocuments } from './documents'
import { EventName } from './EventName'
import type { Webhook } from './WebhookPage'
import { useWebhookWords } from './words'

interface Values { url: string; eventTypes: string[] }

/** URL and events, for a new webhook or one that changes. */
function Fields() {
  const say = useWebhookWords()
  const sayShell = useShellWords()
  const asked = useAsk(useWebhookDocuments().eventTypesDocument, {})
  const rules = [{ required: true, message: sayShell('required') }]
  return (
    <>
      <Form.Item name="url" label={say('url')} extra={say('urlHint')} rules={rules}><Input type="url" placeholder="https://…" maxLength={2000} /></Form.Item>
      {asked.data === undefined ? <Skeleton active /> : <Form.Item name="eventTypes" label={say('eventTypes')} rules={rules}><Choices options={asked.data.webhookEventTypes.map((type) => ({ value: type, label: <span className="stack-tight"><EventName of={type} /></span> }))} /></Form.Item>}
    </>
  )
}

interface Secret { __typename?: string; webhook?: string; secret?: string | null }

export function Create({ close, onMade }: { close: () => void; onMade: (made: { webhook: string; secret: string }) => void }) {
  const say = useWebhookWords()
  const deed = useDeed(useWebhookDocuments().createDocument, (answer) => answer.createWebhook)
  return <DeedDialog<Values, Values, Secret> title={say('create')} verb={say('create')} deed={deed} close={close} input={(values) => values} done={({ webhook = '', secret }) => { onMade({ webhook, secret: secret ?? '' }); return say('saved') }}><Fields /></DeedDialog>
}

interface Props { webhook: Webhook; close: () => void }

export function Change({ webhook, close }: Props) {
  const say = useWebhookWords()
  const deed = useDeed(useWebhookDocuments().changeDocument, (answer) => answer.changeWebhook)
  return <DeedDialog<Values, Values & { webhook: string }, unknown> title={say('change')} verb={say('change')} deed={deed} close={close} initial={{ url: webhook.url, eventTypes: [...webhook.eventTypes] }} input={(values) => ({ ...values, webhook: webhook.id })} done={() => say('saved')}><Fields /></DeedDialog>
}

export function Turn({ webhook, close }: Props) {
  const say = useWebhookWords()
  const deed = useDeed(useWebhookDocuments().changeDocument, (answer) => answer.changeWebhook)
  const verb = say(webhook.enabled ? 'turnOff' : 'turnOn')
  return <DeedDialog<object, { webhook: string; enabled: boolean }, unknown> title={verb} about={say('turnedOffText')} verb={verb} danger={webhook.enabled} deed={deed} close={close} input={() => ({ webhook: webhook.id, enabled: !webhook.enabled })} done={() => say('saved')} />
}

export function Remove({ webhook, close }: Props) {
  const say = useWebhookWords()
  const go = useNavigate()
  const deed = useDeed(useWebhookDocuments().deleteDocument, (answer) => answer.deleteWebhook)
  return <DeedDialog<object, { webhook: string }, unknown> title={say('remove')} about={say('removeText')} verb={say('remove')} danger deed={deed} close={close} input={() => ({ webhook: webhook.id })} done={() => { void go('/webhooks'); return say('saved') }} />
}

export function Rotate({ webhook, close, onSecret }: Props & { onSecret: (secret: string) => void }) {
  const say = useWebhookWords()
  const sayShell = useShellWords()
  const deed = useDeed(useWebhookDocuments().rotateDocument, (answer) => answer.rotateWebhookSecret)
  return (
    <DeedDialog<{ overlapHours: string }, { webhook: string; overlapHours: number }, Secret>
      title={say('rotate')} about={say('rotateText')} verb={say('rotate')} deed={deed} close={close} initial={{ overlapHours: '24' }}
      input={({ overlapHours }) => ({ webhook: webhook.id, overlapHours: Number(overlapHours) })} done={(outcome) => { onSecret(outcome.secret ?? ''); return say('saved') }}
    >
      <Form.Item name="overlapHours" label={say('overlap')} rules={[{ required: true, message: sayShell('required') }]}><Input type="number" min={0} max={168} /></Form.Item>
    </DeedDialog>
  )
}

export function ReplayDead({ webhook, close }: Props) {
  const say = useWebhookWords()
  const sayShell = useShellWords()
  const deed = useDeed(useWebhookDocuments().replayDeadDocument, (answer) => answer.replayDeadDeliveries)
  return (
    <DeedDialog<{ since: string }, { webhook: string; since: string }, unknown>
      title={say('replayDead')} about={say('replayDeadText')} verb={say('replay')} deed={deed} close={close} initial={{ since: asLocal(new Date(Date.now() - 7 * 24 * 3600 * 1000), 'minute') }}
      input={({ since }) => ({ webhook: webhook.id, since: asMoment(since) ?? new Date(0).toISOString() })} done={() => say('replayed')}
    >
      <Form.Item name="since" label={say('since')} rules={[{ required: true, message: sayShell('required') }]}><Input type="datetime-local" /></Form.Item>
    </DeedDialog>
  )
}
