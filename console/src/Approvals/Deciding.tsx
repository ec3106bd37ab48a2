import { useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Card, Form, Input, Segmented } from 'antd'
import { useState } from 'react'
import { useMay, useMe } from '../Shell/Frame'
import { isRefusal, useDeed } from '../Shell/deed'
import { PersonField } from '../Shell/PersonField'
import { DeedDialog } from '../Shell/DeedDialog'
import { Opener } from '../Shell/Opener'
import { DeedTrouble } from '../Shell/Outcome'
import { useMoney } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import type { ApprovalAnswer } from './Approval'
import { approvalDocument, decideApprovalDocument, reassignApprovalDocument, resubmitApprovalDocument, sendBackApprovalDocument } from './approvals.internal'
import { AssigneeName } from './standing'
import { useApprovalWords } from './words'

/** What the reader may do about it: decide, pass on, send back, or answer; or why they may not. */
export function Deciding({ approval }: { approval: ApprovalAnswer }) {
  const known = useQueryClient()
  const say = useApprovalWords()
  const me = useMe()
  const { message } = App.useApp()
  // Kept here and not beside the buttons, which go away with the choice: a refusal brings them back.
  const deed = useDeed(decideApprovalDocument, (answer) => answer.decideApproval)
  const decide = async (approved: boolean, note: string) => {
    const key = [approvalDocument.toString(), { id: approval.id }]
    const before = known.getQueryData(key)
    const missing = approval.quorum - approval.votes.filter((one) => one.approved).length - 1
    const state = !approved ? 'REJECTED' : missing <= 0 ? 'APPROVED' : 'PENDING'
    known.setQueryData(key, { approval: { ...approval, state, votes: [...approval.votes, { by: me.subject, approved, at: new Date().toISOString(), note }] } })
    const outcome = await deed.act({ approval: approval.id, approved, note: note === '' ? null : note })
    if (outcome === null || isRefusal(outcome)) known.setQueryData(key, before)
    else void message.success(outcome.__typename === 'DecideApprovalPayload' && outcome.missing > 0 && approved ? say('done', { missing: outcome.missing }) : say('doneAll'))
  }
  return (
    <>
      <Choices approval={approval} decide={decide} />
      <DeedTrouble deed={deed} />
    </>
  )
}

interface Choosing { approval: ApprovalAnswer; decide: (approved: boolean, note: string) => Promise<void> }

function Choices({ approval, decide }: Choosing) {
  const say = useApprovalWords()
  const me = useMe()
  const may = useMay()
  if (approval.state !== 'PENDING' && approval.state !== 'SENT_BACK') return null
  const isMine = approval.requester === me.subject
  if (isMine && approval.state === 'SENT_BACK' && may('resubmitApproval', 'decisions:write')) {
    return <Alert type="warning" showIcon title={say('yoursBack')} action={<Opener type="primary" label={say('resubmit')} Dialog={ResubmitDialog} props={{ approval }} />} />
  }
  if (isMine) return <Alert type="info" showIcon title={say('yours')} />
  if (!may('decideApproval', 'approvals:decide')) return <Alert type="info" showIcon title={say('cannot')} />
  const passOn = <Opener label={say('reassign')} Dialog={ReassignDialog} props={{ approval }} />
  if (approval.state === 'SENT_BACK') return <Alert type="info" showIcon title={say('waitsForRequester')} action={passOn} />
  if (approval.assignee?.kind === 'PERSON' && approval.assignee.id !== me.subject) return <Alert type="info" showIcon title={<>{say('notYours')} <AssigneeName of={approval.assignee} /></>} action={passOn} />
  if (approval.votes.some((vote) => vote.by === me.subject)) return <Alert type="success" showIcon title={say('votedAlready')} action={passOn} />
  return <Decide approval={approval} decide={decide} passOn={passOn} />
}

/** Approves or rejects. What was chosen is shown at once, and taken back should it be refused. */
function Decide({ approval, decide, passOn }: Choosing & { passOn: React.ReactNode }) {
  const say = useApprovalWords()
  const sayShell = useShellWords()
  const money = useMoney()
  const [note, setNote] = useState('')
  return (
    <Card size="small">
      <div className="stack">
        <p className="message">{say('approveAbout', { amount: money(approval.amount) })} {say('rejectAbout')}</p>
        <label className="stack-tight"><span>{say('note')}<span className="quiet optional">{sayShell('optionalMark')}</span></span><Input.TextArea rows={2} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} /></label>
        <div className="row">
          <Button type="primary" onClick={() => void decide(true, note.trim())}>{say('approve')}</Button>
          <Button danger onClick={() => void decide(false, note.trim())}>{say('reject')}</Button>
          <Opener label={say('sendBack')} Dialog={SendBackDialog} props={{ approval }} />
          {passOn}
        </div>
      </div>
    </Card>
  )
}

interface DialogProps { approval: ApprovalAnswer; close: () => void }

function NoteField() {
  const say = useApprovalWords()
  return <Form.Item name="note" label={say('note')} rules={[{ required: true, whitespace: true, message: say('noteNeeded') }]}><Input.TextArea rows={3} maxLength={1000} showCount /></Form.Item>
}

function SendBackDialog({ approval, close }: DialogProps) {
  const say = useApprovalWords()
  const deed = useDeed(sendBackApprovalDocument, (answer) => answer.sendBackApproval)
  return <DeedDialog title={say('sendBack')} about={say('sendBackAbout')} verb={say('sendBack')} close={close} deed={deed} input={({ note }: { note: string }) => ({ approval: approval.id, note })}><NoteField /></DeedDialog>
}

function ResubmitDialog({ approval, close }: DialogProps) {
  const say = useApprovalWords()
  const deed = useDeed(resubmitApprovalDocument, (answer) => answer.resubmitApproval)
  return <DeedDialog title={say('resubmit')} about={say('resubmitAbout')} verb={say('resubmit')} close={close} deed={deed} input={({ note }: { note: string }) => ({ approval: approval.id, note })}><NoteField /></DeedDialog>
}

function ReassignDialog({ approval, close }: DialogProps) {
  const say = useApprovalWords()
  const deed = useDeed(reassignApprovalDocument, (answer) => answer.reassignApproval)
  return (
    <DeedDialog
      title={say('reassign')} about={say('reassignAbout')} verb={say('reassign')} close={close} deed={deed} initial={{ kind: 'PERSON' }}
      input={({ kind, to, note }: { kind: 'PERSON' | 'QUEUE'; to: string; note: string }) => ({ approval: approval.id, to: { kind, id: to.trim() }, note })}
    >
      <Form.Item name="kind" label={say('toKind')} required><Segmented options={(['PERSON', 'QUEUE'] as const).map((value) => ({ value, label: say(value) }))} /></Form.Item>
      <Form.Item noStyle dependencies={['kind']}>
        {({ getFieldValue }) => {
          const isQueue = getFieldValue('kind') === 'QUEUE'
          return <Form.Item name="to" key={isQueue ? 'queue' : 'person'} label={say(isQueue ? 'toQueue' : 'toId')} rules={[{ required: true, whitespace: true, message: say('noteNeeded') }]}>{isQueue ? <Input maxLength={200} /> : <PersonField placeholder={say('toId')} />}</Form.Item>
        }}
      </Form.Item>
      <NoteField />
    </DeedDialog>
  )
}
