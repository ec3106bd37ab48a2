import { Form, Input } from 'antd'
import { Choices } from '../Shell/Choices'
import { DeedDialog } from '../Shell/DeedDialog'
import { useDeed } from '../Shell/deed'
import { ReasonField } from '../Shell/ReasonField'
import { useShellWords } from '../Shell/words'
import type { Client } from './ClientPage'
import { disableDocument, enableDocument, quotaDocument, rotateDocument, scopesDocument } from './clients.internal'
import { Scope } from './scopes'
import { useClientWords } from './words'

interface Props { client: Client; close: () => void }

interface Why { reason: string }

export function Disable({ client, close }: Props) {
  const say = useClientWords()
  const deed = useDeed(disableDocument, (answer) => answer.disableClient)
  return <DeedDialog<Why, Why & { client: string }, unknown> title={say('disable')} about={say('disableText')} verb={say('disable')} danger deed={deed} close={close} input={({ reason }) => ({ client: client.id, reason })}><ReasonField /></DeedDialog>
}

export function Enable({ client, close }: Props) {
  const say = useClientWords()
  const deed = useDeed(enableDocument, (answer) => answer.enableClient)
  return <DeedDialog<Why, Why & { client: string }, unknown> title={say('enable')} about={say('enableText')} verb={say('enable')} deed={deed} close={close} input={({ reason }) => ({ client: client.id, reason })}><ReasonField /></DeedDialog>
}

export function ChangeScopes({ client, close }: Props) {
  const say = useClientWords()
  const sayShell = useShellWords()
  const deed = useDeed(scopesDocument, (answer) => answer.changeClientScopes)
  const possible = [...new Set([...client.possibleScopes, ...client.scopes])].sort()
  return (
    <DeedDialog<Why & { scopes: string[] }, Why & { client: string; scopes: string[] }, unknown>
      title={say('changeScopes')} about={say('scopesText')} verb={sayShell('save')} deed={deed} close={close} initial={{ scopes: [...client.scopes] }} input={({ reason, scopes }) => ({ client: client.id, reason, scopes })}
    >
      <Form.Item name="scopes"><Choices options={possible.map((scope) => ({ value: scope, label: <span className="stack-tight"><Scope of={scope} /></span> }))} /></Form.Item>
      <ReasonField />
    </DeedDialog>
  )
}

export function Rotate({ client, close, onSecret }: Props & { onSecret: (secret: string) => void }) {
  const say = useClientWords()
  const sayShell = useShellWords()
  const deed = useDeed(rotateDocument, (answer) => answer.rotateClientSecret)
  return (
    <DeedDialog<Why & { overlapHours: string }, Why & { client: string; overlapHours: number }, { __typename?: string; secret?: string | null }>
      title={say('rotate')} about={say('rotateText')} verb={say('rotate')} deed={deed} close={close} initial={{ overlapHours: '24' }}
      input={({ reason, overlapHours }) => ({ client: client.id, reason, overlapHours: Number(overlapHours) })}
      done={(outcome) => { onSecret(outcome.secret ?? ''); return say('secretTitle') }}
    >
      <Form.Item name="overlapHours" label={say('overlap')} rules={[{ required: true, message: sayShell('required') }]}><Input type="number" min={0} max={720} /></Form.Item>
      <ReasonField />
    </DeedDialog>
  )
}

export function SetQuota({ client, close }: Props) {
  const say = useClientWords()
  const sayShell = useShellWords()
  const deed = useDeed(quotaDocument, (answer) => answer.setClientQuota)
  const both = (other: string) => ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
    validator: (_: unknown, value?: string) => ((value ?? '') === '') === ((getFieldValue(other) ?? '') === '') ? Promise.resolve() : Promise.reject(new Error(say('quotaBoth'))),
  })
  const figure = (text: string | undefined) => (text === undefined || text.trim() === '' ? null : Number(text))
  return (
    <DeedDialog<Why & { capacity?: string; perSecond?: string }, Why & { client: string; capacity: number | null; perSecond: number | null }, unknown>
      title={say('setQuota')} about={say('quotaText')} verb={sayShell('save')} deed={deed} close={close}
      initial={client.quota == null ? {} : { capacity: String(client.quota.capacity), perSecond: String(client.quota.perSecond) }}
      input={({ reason, capacity, perSecond }) => ({ client: client.id, reason, capacity: figure(capacity), perSecond: figure(perSecond) })}
    >
      <Form.Item name="capacity" label={say('capacity')} extra={say('capacityHint')} dependencies={['perSecond']} rules={[both('perSecond')]}><Input type="number" min={1} max={1_000_000_000} /></Form.Item>
      <Form.Item name="perSecond" label={say('perSecond')} extra={say('perSecondHint')} dependencies={['capacity']} rules={[both('capacity')]}><Input type="number" min={1} max={1_000_000} /></Form.Item>
      <ReasonField />
    </DeedDialog>
  )
}
