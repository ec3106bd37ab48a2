import { Form, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useAsk } from '../Graph/hooks'
import { unitNamesDocument } from '../SalesUnits/units.internal'
import { useDeed } from '../Shell/deed'
import { DeedDialog } from '../Shell/DeedDialog'
import { MomentField } from '../Shell/MomentField'
import { MoneyField } from '../Shell/MoneyField'
import { useMoney } from '../Shell/values'
import type { FundAnswer, LeaseAnswer } from './Fund'
import { leaseFundDocument, renewLeaseDocument, returnLeaseDocument } from './funds.internal'
import { useFundWords } from './words'

interface Terms { unit: string; amount: number; expiresAt: Dayjs }

function TermFields({ fund }: { fund: FundAnswer }) {
  const say = useFundWords()
  const money = useMoney()
  return (
    <>
      <Form.Item name="amount" label={say('amount')} extra={say('freeOf', { amount: money(fund.free) })} rules={[{ required: true, message: say('missing') }]}><MoneyField currency={fund.total.currency} /></Form.Item>
      <Form.Item name="expiresAt" label={say('expires')} rules={[{ required: true, message: say('missing') }]}><MomentField /></Form.Item>
    </>
  )
}

export function LeaseDialog({ fund, close }: { fund: FundAnswer; close: () => void }) {
  const say = useFundWords()
  const units = useAsk(unitNamesDocument, {}).data?.units.nodes ?? []
  const deed = useDeed(leaseFundDocument, (answer) => answer.leaseFund)
  return (
    <DeedDialog
      title={say('lease')} about={say('leaseAbout')} verb={say('lease')} close={close} deed={deed} initial={{ expiresAt: dayjs().add(90, 'day').endOf('day') }}
      input={({ unit, amount, expiresAt }: Terms) => ({ fund: fund.id, unit, amount: { minorUnits: amount, currency: fund.total.currency }, expiresAt: expiresAt.toISOString() })}
    >
      <Form.Item name="unit" label={say('unit')} rules={[{ required: true, message: say('missing') }]}><Select placeholder={say('choose')} showSearch={{ optionFilterProp: 'label' }} options={units.filter((one) => one.currency === fund.total.currency).map((one) => ({ value: one.id, label: one.name ?? one.id }))} /></Form.Item>
      <TermFields fund={fund} />
    </DeedDialog>
  )
}

interface LeaseProps { fund: FundAnswer; lease: LeaseAnswer; close: () => void }

export function RenewDialog({ fund, lease, close }: LeaseProps) {
  const say = useFundWords()
  const deed = useDeed(renewLeaseDocument, (answer) => answer.renewLease)
  return (
    <DeedDialog
      title={say('renew')} about={say('renewAbout')} verb={say('renew')} close={close} deed={deed} initial={{ amount: lease.amount.minorUnits, expiresAt: dayjs(lease.expiresAt) }}
      input={({ amount, expiresAt }: Omit<Terms, 'unit'>) => ({ fund: fund.id, lease: lease.id, amount: { minorUnits: amount, currency: fund.total.currency }, expiresAt: expiresAt.isSame(lease.expiresAt, 'second') ? lease.expiresAt : expiresAt.toISOString() })}
    >
      <TermFields fund={fund} />
    </DeedDialog>
  )
}

export function ReturnDialog({ fund, lease, close }: LeaseProps) {
  const say = useFundWords()
  const deed = useDeed(returnLeaseDocument, (answer) => answer.returnLease)
  return <DeedDialog title={say('returnLease')} about={say('returnAbout')} verb={say('returnLease')} danger close={close} deed={deed} input={() => ({ fund: fund.id, lease: lease.id })} />
}
