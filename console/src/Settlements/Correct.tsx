import { App, Form, Input, InputNumber } from 'antd'
import { useTell } from '../Graph/hooks'
import { decimalsOf } from '../Shell/MoneyField'
import { refusalOf } from '../Shell/Outcome'
import { TellForm, useRequired } from '../Shell/TellForm'
import { Colon, Money, useNumber } from '../Shell/values'
import { useDay } from './day'
import type { Asking } from './Lines'
import { correctDocument } from './statements.internal'
import { useFeatureNames, useStatementWords } from './words'

interface Values { units: number; amount?: number | null; reason: string }

/** Appends a correction to a line; its amount is written as people write it. */
export function Correct({ statement, line, onClose }: Asking) {
  const say = useStatementWords()
  const feature = useFeatureNames()
  const day = useDay()
  const number = useNumber()
  const required = useRequired()
  const { message } = App.useApp()
  const correct = useTell(correctDocument)
  const currency = line?.amount.currency ?? 'CNY'
  const decimals = decimalsOf(currency)
  return (
    <TellForm<Values>
      title={say('correctTitle', { day: line === null ? '' : day(line.day), feature: feature(line?.feature ?? '') })} open={line !== null} onClose={onClose} confirm={say('correctSend')} initial={{ units: 0 }}
      send={async ({ units, amount, reason }) => {
        if (line === null) return null
        const money = typeof amount === 'number' ? { minorUnits: Math.round(amount * 10 ** decimals), currency } : null
        const refused = refusalOf((await correct.mutateAsync({ statement, day: line.day, feature: line.feature, units, amount: money, reason })).correctStatement)
        if (refused === null) void message.success(say('corrected'))
        return refused
      }}
    >
      {line === null ? null : <p className="quiet">{say('correctNow')}<Colon />{number(line.units)} × <Money of={line.unitPrice} /> = <Money of={line.amount} /></p>}
      <Form.Item name="units" label={say('correctUnits')} extra={say('correctUnitsHelp')} dependencies={['amount']} rules={[...required, ({ getFieldValue }) => ({ validator: (_, units: number) => (units === 0 && typeof getFieldValue('amount') !== 'number' ? Promise.reject(new Error(say('correctNothing'))) : Promise.resolve()) })]}><InputNumber precision={0} className="money-field" /></Form.Item>
      <Form.Item name="amount" label={say('correctAmount')} extra={say('correctAmountHelp')}><InputNumber precision={decimals} suffix={currency} className="money-field" /></Form.Item>
      <Form.Item name="reason" label={say('correctReason')} extra={say('correctReasonHelp')} rules={required}><Input.TextArea rows={3} maxLength={500} /></Form.Item>
    </TellForm>
  )
}
