import { App, Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useTell } from '../Graph/hooks'
import { useMay, useMe } from '../Shell/Frame'
import { Outcome, refusalOf } from '../Shell/Outcome'
import { TellForm, useRequired } from '../Shell/TellForm'
import { Empty } from '../Shell/Trouble'
import { Colon, Moment, State } from '../Shell/values'
import { useMembersWork, type PartProps, type Space, type Thread } from './documents'
import { useSpaceWords } from './words'
import { Panel } from '../Shell/Panel'

/** Threads between an organisation and headquarters. */
export default function Feedback({ space }: PartProps) {
  const say = useSpaceWords()
  const may = useMay()
  const [isOpening, setOpening] = useState(false)
  const mayAct = may('openFeedback', 'spaces:act')
  return (
    <div className="stack">
      {mayAct ? <div><Button type="primary" onClick={() => setOpening(true)}>{say('newThread')}</Button></div> : null}
      {space.feedback.length === 0 ? <Empty title={say('feedbackEmptyTitle')} text={say('feedbackEmptyText')} /> : [...space.feedback].reverse().map((thread) => <OneThread key={thread.id} space={space} thread={thread} mayAct={mayAct} />)}
      {mayAct ? <Open space={space} open={isOpening} onClose={() => setOpening(false)} /> : null}
    </div>
  )
}

function OneThread({ space, thread, mayAct }: { space: Space; thread: Thread; mayAct: boolean }) {
  const say = useSpaceWords()
  const required = useRequired()
  const { subject } = useMe()
  const [form] = Form.useForm<{ text: string }>()
  const { answerFeedbackDocument } = useMembersWork()
  const tell = useTell(answerFeedbackDocument)
  const names = new Map(space.members.map((one) => [one.subject, one.name]))
  const about = space.documents.find((one) => one.id === thread.document)
  const isOfDocument = thread.document !== null && thread.document !== undefined
  const answer = async ({ text }: { text: string }) => {
    const told = await tell.mutateAsync({ space: space.id, thread: thread.id, text }).catch(() => null)
    if (told?.answerFeedback.__typename === 'SpacePayload') form.resetFields()
  }
  return (
    <Panel title={<>{say('subject1')}<Colon />{about === undefined ? say(isOfDocument ? 'goneDocument' : 'whole') : <Link to={`/spaces/${space.id}/documents/${about.id}`}>{about.name ?? say('erased')}</Link>}</>}>
      <ul className="feed">
        {thread.entries.map((entry, nth) => (
          <li key={nth}>
            <strong>{entry.by === subject ? say('you') : (names.get(entry.by) ?? say('somebody'))}</strong> {entry.isInternal ? <State mood="primary">{say('us')}</State> : null} <span className="quiet"><Moment at={entry.at} /></span>
            <div className="said">{entry.text ?? say('erased')}</div>
          </li>
        ))}
      </ul>
      {mayAct ? (
        <Form form={form} name={thread.id} layout="inline" className="card-acts" requiredMark={false} onFinish={(given) => void answer(given)}>
          <Form.Item name="text" className="grow" rules={required}><Input.TextArea aria-label={say('answer')} placeholder={say('answerHint')} rows={2} maxLength={4000} /></Form.Item>
          <Button htmlType="submit" loading={tell.isPending}>{say('answer')}</Button>
        </Form>
      ) : null}
      <Outcome refusal={refusalOf(tell.data?.answerFeedback)} failure={tell.error} />
    </Panel>
  )
}

function Open({ space, open, onClose }: { space: Space; open: boolean; onClose: () => void }) {
  const say = useSpaceWords()
  const required = useRequired()
  const { message } = App.useApp()
  const { openFeedbackDocument } = useMembersWork()
  const tell = useTell(openFeedbackDocument)
  return (
    <TellForm<{ document: string; text: string }>
      title={say('newThread')} open={open} onClose={onClose} confirm={say('send')} initial={{ document: '' }}
      send={async ({ document, text }) => {
        const refused = refusalOf((await tell.mutateAsync({ space: space.id, document: document === '' ? null : document, text })).openFeedback)
        if (refused === null) void message.success(say('sent'))
        return refused
      }}
    >
      <Form.Item name="document" label={say('subject1')}><Select options={[{ value: '', label: say('whole') }, ...space.documents.map((one) => ({ value: one.id, label: one.name ?? one.id }))]} /></Form.Item>
      <Form.Item name="text" label={say('say')} rules={required}><Input.TextArea rows={4} maxLength={4000} showCount /></Form.Item>
    </TellForm>
  )
}
