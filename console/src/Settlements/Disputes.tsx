import { App, Button, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { useTell } from '../Graph/hooks'
import { useMay, useMe } from '../Shell/Frame'
import { refusalOf } from '../Shell/Outcome'
import { Rows } from '../Shell/Rows'
import { TellForm, useRequired } from '../Shell/TellForm'
import { Moment, State } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { useDay } from './day'
import type { Statement } from './documents'
import { answerDocument } from './statements.internal'
import { useFeatureNames, useStatementWords } from './words'

type Dispute = Statement['disputes'][number]

/** What the payer contested, and what headquarters answered. */
export function Disputes({ statement }: { statement: Statement }) {
  const say = useStatementWords()
  const sayShell = useShellWords()
  const feature = useFeatureNames()
  const day = useDay()
  const may = useMay()
  const isMine = useMe().audience === 'CUSTOMER'
  const [asked, setAsked] = useState<Dispute | null>(null)
  const mayAnswer = may('answerStatementDispute', 'statements:write')
  return (
    <>
      <Rows<Dispute>
        name={`disputes-${statement.month}`} rows={statement.disputes} rowKey={(one) => String(one.number)} empty={{ title: say('disputesEmptyTitle'), text: say('disputesEmptyText') }}
        columns={[
          { key: 'number', title: say('number'), show: (one) => one.number, cell: (one) => one.number, width: 60 },
          { key: 'day', title: say('day'), show: (one) => day(one.day), cell: (one) => one.day, width: 130 },
          { key: 'feature', title: say('feature'), show: (one) => feature(one.feature), cell: (one) => feature(one.feature), width: 130 },
          { key: 'state', title: sayShell('state'), show: (one) => <DisputeState of={one} />, cell: (one) => one.upheld, width: 130 },
          { key: 'said', title: say(isMine ? 'saidMine' : 'said'), show: (one) => one.text ?? say('erased'), cell: (one) => one.text, width: 190 },
          { key: 'answer', title: say('answerSaid'), show: (one) => (isOpen(one) ? '—' : (one.answer ?? say('erased'))), cell: (one) => one.answer, width: 190 },
          { key: 'at', title: say('at'), show: (one) => <Moment at={one.at} />, cell: (one) => one.at, width: 190 },
          ...(mayAnswer ? [{ key: 'act', title: sayShell('actions'), show: (one: Dispute) => (isOpen(one) ? <Button size="small" onClick={() => setAsked(one)}>{say('answer')}</Button> : null), width: 100 }] : []),
        ]}
      />
      {mayAnswer ? <Answer statement={statement.id} dispute={asked} onClose={() => setAsked(null)} /> : null}
    </>
  )
}

const isOpen = (one: Dispute) => one.upheld === null || one.upheld === undefined

/** How far a dispute is. */
export function DisputeState({ of: one }: { of: Dispute }) {
  const say = useStatementWords()
  return <State mood={isOpen(one) ? 'warning' : one.upheld === true ? 'good' : 'quiet'}>{say(isOpen(one) ? 'open' : one.upheld === true ? 'upheld' : 'rejected')}</State>
}

function Answer({ statement, dispute, onClose }: { statement: string; dispute: Dispute | null; onClose: () => void }) {
  const say = useStatementWords()
  const required = useRequired()
  const { message } = App.useApp()
  const answer = useTell(answerDocument)
  return (
    <TellForm<{ text: string; upheld: boolean }>
      title={say('answerTitle', { number: dispute?.number ?? 0 })} open={dispute !== null} onClose={onClose} confirm={say('answer')} initial={{ upheld: true }}
      send={async ({ text, upheld }) => {
        if (dispute === null) return null
        const refused = refusalOf((await answer.mutateAsync({ statement, number: dispute.number, text, upheld })).answerStatementDispute)
        if (refused === null) void message.success(say('answered'))
        return refused
      }}
    >
      {typeof dispute?.text === 'string' ? <blockquote>{dispute.text}</blockquote> : null}
      <Form.Item name="upheld" label={say('answer')}><Radio.Group aria-label={say('answer')} options={[{ value: true, label: say('upheld') }, { value: false, label: say('rejected') }]} /></Form.Item>
      <Form.Item name="text" label={say('answerText')} rules={required}><Input.TextArea rows={4} maxLength={2000} showCount /></Form.Item>
    </TellForm>
  )
}
