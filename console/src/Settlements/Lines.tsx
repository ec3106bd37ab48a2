import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTell } from '../Graph/hooks'
import { useMay } from '../Shell/Frame'
import { refusalOf } from '../Shell/Outcome'
import { Rows } from '../Shell/Rows'
import { TellForm, useRequired } from '../Shell/TellForm'
import { Money, useNumber } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { Correct } from './Correct'
import { useDay } from './day'
import { DisputeState } from './Disputes'
import type { Statement } from './documents'
import { disputeDocument } from './statements.customer'
import { useFeatureNames, useStatementWords } from './words'

export type Line = Statement['lines'][number]

/** The lines; the payer contests one, headquarters corrects one. */
export function Lines({ statement }: { statement: Statement }) {
  const say = useStatementWords()
  const sayShell = useShellWords()
  const feature = useFeatureNames()
  const number = useNumber()
  const day = useDay()
  const may = useMay()
  const [contested, setContested] = useState<Line | null>(null)
  const [corrected, setCorrected] = useState<Line | null>(null)
  const mayDispute = may('disputeStatementLine', 'statements:write')
  const mayCorrect = may('correctStatement', 'statements:write')
  const disputeOf = (line: Line) => statement.disputes.findLast((one) => one.day === line.day && one.feature === line.feature)
  return (
    <>
      <Rows<Line>
        name={`statement-${statement.month}`} rows={statement.lines} rowKey={(line) => `${line.day} ${line.feature}`} empty={{ title: say('linesEmptyTitle'), text: say('linesEmptyText') }}
        columns={[
          { key: 'day', title: say('day'), show: (line) => day(line.day), cell: (line) => line.day, width: 140 },
          { key: 'feature', title: say('feature'), show: (line) => feature(line.feature), cell: (line) => feature(line.feature), width: 200 },
          { key: 'units', title: say('units'), isNumber: true, show: (line) => number(line.units), cell: (line) => line.units, width: 100 },
          { key: 'unitPrice', title: say('unitPrice'), isNumber: true, show: (line) => <Money of={line.unitPrice} />, cell: (line) => line.unitPrice.minorUnits / 100, width: 120 },
          { key: 'amount', title: say('amount'), isNumber: true, show: (line) => <Money of={line.amount} />, cell: (line) => line.amount.minorUnits / 100, width: 120 },
          { key: 'tariff', title: say('tariff'), show: (line) => line.tariff, cell: (line) => line.tariff, width: 120 },
          ...(mayDispute ? [{ key: 'dispute', title: sayShell('actions'), show: (line: Line) => { const dispute = disputeOf(line); return dispute === undefined ? <Button size="small" onClick={() => setContested(line)}>{say('dispute')}</Button> : <DisputeState of={dispute} /> }, width: 140 }] : []),
          ...(mayCorrect ? [{ key: 'correct', title: sayShell('actions'), show: (line: Line) => <Button size="small" onClick={() => setCorrected(line)}>{say('correct')}</Button>, width: 120 }] : []),
        ]}
      />
      {mayDispute ? <Dispute statement={statement.id} line={contested} onClose={() => setContested(null)} /> : null}
      {mayCorrect ? <Correct statement={statement.id} line={corrected} onClose={() => setCorrected(null)} /> : null}
    </>
  )
}

export interface Asking { statement: string; line: Line | null; onClose: () => void }

function Dispute({ statement, line, onClose }: Asking) {
  const say = useStatementWords()
  const feature = useFeatureNames()
  const day = useDay()
  const required = useRequired()
  const { message } = App.useApp()
  const dispute = useTell(disputeDocument)
  return (
    <TellForm<{ text: string }>
      title={say('disputeTitle', { day: line === null ? '' : day(line.day), feature: feature(line?.feature ?? '') })} open={line !== null} onClose={onClose} confirm={say('dispute')}
      send={async ({ text }) => {
        if (line === null) return null
        const refused = refusalOf((await dispute.mutateAsync({ statement, day: line.day, feature: line.feature, text })).disputeStatementLine)
        if (refused === null) void message.success(say('disputed'))
        return refused
      }}
    >
      <Form.Item name="text" label={say('disputeText')} rules={required}><Input.TextArea rows={4} maxLength={2000} showCount placeholder={say('disputeHint')} /></Form.Item>
    </TellForm>
  )
}
