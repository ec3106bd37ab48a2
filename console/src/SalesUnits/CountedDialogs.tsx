import { Form, Input, Segmented } from 'antd'
import type { Dayjs } from 'dayjs'
import { useDeed } from '../Shell/deed'
import { DeedDialog } from '../Shell/DeedDialog'
import { MomentField } from '../Shell/MomentField'
import type { Board } from './board'
import { recordSuggestionsDocument, recordTicketsDocument } from './deeds.internal'
import { useUnitWords } from './words'

// What the board counts, one by one; systems bring many at once in the same way. What is known already is as it is brought in last.

interface Props { board: Board; close: () => void }

function IdField() {
  const say = useUnitWords()
  return <Form.Item name="id" label={say('sourceId')} extra={say('sourceIdHint')} rules={[{ required: true, whitespace: true, message: say('missing') }]}><Input maxLength={72} /></Form.Item>
}

function MomentItem({ name, label, isRequired = false }: { name: string; label: string; isRequired?: boolean }) {
  const say = useUnitWords()
  return <Form.Item name={name} label={label} {...(isRequired ? { rules: [{ required: true, message: say('missing') }] } : {})}><MomentField /></Form.Item>
}

/** A ticket between teams: open, or closed. */
export function TicketDialog({ board, close }: Props) {
  const say = useUnitWords()
  const deed = useDeed(recordTicketsDocument, (answer) => answer.recordTickets)
  return (
    <DeedDialog
      title={say('recordTicket')} about={say('ticketAbout')} verb={say('recordTicket')} close={close} deed={deed}
      input={({ id, openedAt, closedAt }: { id: string; openedAt: Dayjs; closedAt?: Dayjs | null }) => ({ unit: board.id, tickets: [{ id: id.trim(), openedAt: openedAt.toISOString(), closedAt: closedAt?.toISOString() ?? null }] })}
    >
      <IdField />
      <MomentItem name="openedAt" label={say('openedAt')} isRequired />
      <MomentItem name="closedAt" label={say('closedAt')} />
    </DeedDialog>
  )
}

/** A suggestion made to the unit, and whether it took it up. */
export function SuggestionDialog({ board, close }: Props) {
  const say = useUnitWords()
  const deed = useDeed(recordSuggestionsDocument, (answer) => answer.recordSuggestions)
  return (
    <DeedDialog
      title={say('recordSuggestion')} about={say('suggestionAbout')} verb={say('recordSuggestion')} close={close} deed={deed} initial={{ answer: 'open' as const }}
      input={({ id, at, answer }: { id: string; at: Dayjs; answer: 'open' | 'taken' | 'refused' }) => ({ unit: board.id, suggestions: [{ id: id.trim(), at: at.toISOString(), accepted: answer === 'open' ? null : answer === 'taken' }] })}
    >
      <IdField />
      <MomentItem name="at" label={say('suggestedAt')} isRequired />
      <Form.Item name="answer" label={say('unitsAnswer')} required><Segmented options={[{ value: 'open', label: say('answerOpen') }, { value: 'taken', label: say('answerTaken') }, { value: 'refused', label: say('answerRefused') }]} /></Form.Item>
    </DeedDialog>
  )
}
