import { App, Button, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { useTell } from '../Graph/hooks'
import { useMay } from '../Shell/Frame'
import { refusalOf } from '../Shell/Outcome'
import { Rows } from '../Shell/Rows'
import { TellForm, useRequired } from '../Shell/TellForm'
import { Moment, State } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import type { Statement } from './documents'
import { answerDocument } from './statements.internal'
import { useFeatureNames, useStatementWords } from './words'

type Dispute = Statement['disputes'][number]

/** What the payer contested, and what headquarters answered. */
export function Disputes({ statement }: { statement: Statement }) {
  const say = useStatementWords()
  const sayShell = useShellWords()
  const feature = useFeatureNames()
  const may = useMay()
  const [asked, setAsked] = useState<Dispute | null>(null)
  const mayAnswer = may('answerStatementDispute', 'statements:write')
  const isOpen = (one: Dispute) => one.upheld === null || one.upheld === undefined
  return (
    <>
      <Rows<Dispute>
        name={`disputes-${statement.month}`} rows={statement.disputes} rowKey={(one) => String(one.number)} empty={{ title: say('disputesEmptyTitle'), text: say('disputesEmptyText') }}
        columns={[
          { key: 'number', title: say('number'), show: (one) => one.number, cell: (one) => one.number, width: 60 },
          { key: 'line', title: say('feature'), show: (one) => `${one.day} ${feature(one.feature)}`, cell: (one) => `${one.day} ${one.feature}`, width: 190 },
          { key: 'state', title: sayShell('state'), show: (one) => <State mood={isOpen(one) ? 'warning' : one.upheld === true ? 'good' : 'quiet'}>{say(isOpen(one) ? 'open' : one.upheld === true ? 'upheld' : 'rejected')}</State>, cell: (one) => one.upheld, width: 130 },
          { key: 'said', title: say('said'), show: (one) => one.text ?? say('erased'), cell: (one) => one.text, width: 210 },
          { key: 'answer', title: say('answerSaid'), show: (one) => (isOpen(one) ? '—' : (one.answer ?? say('erased'))), cell: (one) => one.answer, width: 210 },
          { key: 'at', title: say('at'), show: (one) => <Moment at={one.at} />, cell: (one) => one.at, width: 190 },
          ...(mayAnswer ? [{ key: 'act', title: sayShell('actions'), show: (one: Dispute) => (isOpen(one) ? <Button size="small" onClick={() => setAsked(one)}>{say('answer')}</Button> : null), width: 100 }] : []),
        ]}
      />
      {mayAnswer ? <Answer statement={statement.id} dispute={asked} onClose={() => setAsked(null)} /> : null}
    </>
  )
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
