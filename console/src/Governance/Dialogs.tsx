import { Form, Input, Select } from 'antd'
import { useState } from 'react'
import type { BoardSeat, MotionKind } from '../Graph/internal/graphql'
import { DeedDialog } from '../Shell/DeedDialog'
import { useDeed } from '../Shell/deed'
import { PersonField } from '../Shell/PersonField'
import { ReasonField } from '../Shell/ReasonField'
import { usePair } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { assignDocument, proposeDocument, vacateDocument } from './governance.internal'
import { useGovernanceWords } from './words'

const useRequired = () => {
  const say = useShellWords()
  return [{ required: true, message: say('required') }]
}

export function Assign({ seat, close }: { seat: BoardSeat; close: () => void }) {
  const say = useGovernanceWords()
  const deed = useDeed(assignDocument, (answer) => answer.assignSeat)
  const rules = useRequired()
  const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10)
  const pair = usePair()
  return (
    <DeedDialog<{ holder: string; until: string; reason: string }, { seat: BoardSeat; holder: string; until: string; reason: string }, unknown>
      title={pair(say('assign'), say(seat))} about={say('assignText')} verb={say('assign')} deed={deed} close={close} initial={{ until: inAYear }}
      input={({ holder, until, reason }) => ({ seat, holder: holder.trim().replace(/^ac_/, ''), until: new Date(`${until}T00:00:00`).toISOString(), reason })}
    >
      <Form.Item name="holder" label={say('holder')} extra={say('holderHint')} rules={rules}><PersonField maxLength={75} /></Form.Item>
      <Form.Item name="until" label={say('until')} rules={rules}><Input type="date" /></Form.Item>
      <ReasonField />
    </DeedDialog>
  )
}

export function Vacate({ seat, close }: { seat: BoardSeat; close: () => void }) {
  const say = useGovernanceWords()
  const deed = useDeed(vacateDocument, (answer) => answer.vacateSeat)
  const pair = usePair()
  return <DeedDialog<{ reason: string }, { seat: BoardSeat; reason: string }, unknown> title={pair(say('vacate'), say(seat))} about={say('vacateText')} verb={say('vacate')} danger deed={deed} close={close} input={({ reason }) => ({ seat, reason })}><ReasonField /></DeedDialog>
}

interface Values { kind: MotionKind; title: string; text: string; days: string; quarter?: string }

interface Wanted { kind: MotionKind; title: string; text: string; minutes: number; quarter?: string }

export function Propose({ quarters, close }: { quarters: string[]; close: () => void }) {
  const say = useGovernanceWords()
  const [kind, setKind] = useState<MotionKind>('RESOLUTION')
  const deed = useDeed(proposeDocument, (answer) => answer.proposeMotion)
  const rules = useRequired()
  const kinds: MotionKind[] = ['RESOLUTION', 'SCORECARD_WEIGHTS', ...(quarters.length > 0 ? ['PUBLISH_WHITE_PAPER' as const] : [])]
  return (
    <DeedDialog<Values, Wanted, unknown>
      title={say('propose')} about={say('proposeText')} verb={say('propose')} deed={deed} close={close} initial={{ kind: 'RESOLUTION', days: '7' }} done={() => say('proposed')}
      input={({ days, quarter, ...rest }) => ({ ...rest, minutes: Math.round(Number(days) * 1440), ...(rest.kind === 'PUBLISH_WHITE_PAPER' && quarter !== undefined ? { quarter } : {}) })}
    >
      <Form.Item name="kind" label={say('kind')} rules={rules}><Select onChange={setKind} options={kinds.map((value) => ({ value, label: say(value) }))} /></Form.Item>
      {kind === 'PUBLISH_WHITE_PAPER' ? <Form.Item name="quarter" label={say('quarter')} rules={rules}><Select options={quarters.map((value) => ({ value, label: value }))} /></Form.Item> : null}
      <Form.Item name="title" label={say('titleOf')} rules={rules}><Input maxLength={200} /></Form.Item>
      <Form.Item name="text" label={say('text')} rules={rules}><Input.TextArea rows={5} maxLength={10_000} /></Form.Item>
      <Form.Item name="days" label={say('days')} rules={rules}><Input type="number" min={1} max={30} /></Form.Item>
    </DeedDialog>
  )
}
