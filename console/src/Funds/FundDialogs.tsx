import { Form, Input, InputNumber, Radio, Select } from 'antd'
import { useNavigate } from 'react-router'
import { useDeed } from '../Shell/deed'
import { DeedDialog } from '../Shell/DeedDialog'
import { useLanguage } from '../Shell/language'
import { MoneyField } from '../Shell/MoneyField'
import type { FundAnswer } from './Fund'
import { establishFundDocument, reconcileFundDocument, reduceFundDocument, topUpFundDocument } from './funds.internal'
import { useFundWords } from './words'

interface Establishing { fund: string; name: string; currency: string; total: number; settlementMinutes: number }

export function EstablishDialog({ close }: { close: () => void }) {
  const say = useFundWords()
  const go = useNavigate()
  const currencies = new Intl.DisplayNames(useLanguage(), { type: 'currency' })
  const deed = useDeed(establishFundDocument, (answer) => answer.establishFund)
  return (
    <DeedDialog
      title={say('establish')} about={say('establishAbout')} verb={say('establish')} close={close} deed={deed} initial={{ fund: 'fu_', currency: 'CNY', settlementMinutes: 1_500 }}
      input={({ fund, name, currency, total, settlementMinutes }: Establishing) => ({ fund, name: name.trim(), total: { minorUnits: total, currency }, settlementMinutes })}
      done={(outcome) => {
        if (outcome.__typename === 'FundPayload') void go(`/funds/${outcome.fund}`)
        return say('established')
      }}
    >
      <Form.Item name="fund" label={say('id')} extra={say('idHint')} rules={[{ required: true, pattern: /^fu_[A-Za-z0-9_-]{1,69}$/, message: say('badId') }]}><Input maxLength={72} /></Form.Item>
      <Form.Item name="name" label={say('name')} extra={say('nameHint')} rules={[{ required: true, whitespace: true, message: say('missing') }]}><Input maxLength={120} /></Form.Item>
      <Form.Item name="currency" label={say('currency')} required><Select options={['CNY', 'USD', 'EUR', 'JPY', 'GBP'].map((value) => ({ value, label: say('currencyOf', { code: value, name: currencies.of(value) ?? value }) }))} /></Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Establishing, now: Establishing) => before.currency !== now.currency}>
        {({ getFieldValue }) => <Form.Item name="total" label={say('total')} rules={[{ required: true, message: say('missing') }]}><MoneyField currency={String(getFieldValue('currency'))} /></Form.Item>}
      </Form.Item>
      <Form.Item name="settlementMinutes" label={say('settlement')} extra={say('settlementHint')} rules={[{ required: true, message: say('missing') }]}><InputNumber className="wide" min={0} max={129_600} precision={0} /></Form.Item>
    </DeedDialog>
  )
}

interface FundProps { fund: FundAnswer; close: () => void }

function AmountField({ fund }: { fund: FundAnswer }) {
  const say = useFundWords()
  return <Form.Item name="amount" label={say('amount')} rules={[{ required: true, message: say('missing') }]}><MoneyField currency={fund.total.currency} /></Form.Item>
}

const movement = (fund: FundAnswer) => ({ amount }: { amount: number }) => ({ fund: fund.id, amount: { minorUnits: amount, currency: fund.total.currency } })

export function TopUpDialog({ fund, close }: FundProps) {
  const say = useFundWords()
  const deed = useDeed(topUpFundDocument, (answer) => answer.topUpFund)
  return <DeedDialog title={say('topUp')} about={say('topUpAbout')} verb={say('topUp')} close={close} deed={deed} input={movement(fund)}><AmountField fund={fund} /></DeedDialog>
}

export function ReduceDialog({ fund, close }: FundProps) {
  const say = useFundWords()
  const deed = useDeed(reduceFundDocument, (answer) => answer.reduceFund)
  return <DeedDialog title={say('reduce')} about={say('reduceAbout')} verb={say('reduce')} danger close={close} deed={deed} input={movement(fund)}><AmountField fund={fund} /></DeedDialog>
}

export function ReconcileDialog({ fund, close }: FundProps) {
  const say = useFundWords()
  const deed = useDeed(reconcileFundDocument, (answer) => answer.reconcileFund)
  return (
    <DeedDialog
      title={say('reconcile')} about={say('reconcileAbout')} verb={say('reconcile')} close={close} deed={deed} initial={{ acceptsFinance: false }}
      input={({ acceptsFinance, why }: { acceptsFinance: boolean; why: string }) => ({ fund: fund.id, acceptsFinance, why })}
    >
      <Form.Item name="acceptsFinance" label={say('how')} required><Radio.Group options={[{ value: false, label: say('ask') }, { value: true, label: say('accept'), disabled: fund.reconciliation.difference === null }]} /></Form.Item>
      <Form.Item name="why" label={say('why')} rules={[{ required: true, whitespace: true, message: say('missing') }]}><Input.TextArea rows={3} maxLength={1000} showCount /></Form.Item>
    </DeedDialog>
  )
}
