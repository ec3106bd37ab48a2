import { Form, Input, InputNumber, Select } from 'antd'
import { MoneyField } from '../Shell/MoneyField'
import type { Board } from './board'
import { permissions, usePermissionName, type Target } from './names'
import { TargetFields, toTarget, type TargetValues } from './TargetFields'
import { useUnitWords } from './words'

/** What a request asks for, as its form has it. */
export interface RequestValues extends TargetValues { permission: string; amount: number | null; discount?: number | null; plugin?: string; fund?: string }

/** As the API takes it. */
export const toRequest = (board: Board, values: RequestValues) => ({
  unit: board.id,
  permission: values.permission,
  amount: { minorUnits: values.amount ?? 0, currency: board.currency },
  target: toTarget(values),
  discountBasisPoints: Math.round((values.discount ?? 0) * 100),
  plugin: values.plugin?.trim() || null,
  fund: values.fund || null,
})

/** As the address has it, so that a question can be passed on. */
export const toSearch = (values: RequestValues) => {
  const search = new URLSearchParams({ permission: values.permission, amount: String(values.amount ?? 0), kind: values.kind })
  if (values.discount) search.set('discount', String(values.discount))
  if (values.kind !== 'UNIT' && values.targetId) search.set('target', values.targetId)
  if (values.plugin) search.set('plugin', values.plugin)
  if (values.fund) search.set('fund', values.fund)
  return search
}

export const fromSearch = (search: URLSearchParams): RequestValues => ({
  permission: search.get('permission') ?? 'pricing.approve',
  amount: search.has('amount') ? Number(search.get('amount')) : null,
  discount: search.has('discount') ? Number(search.get('discount')) : 0,
  kind: (['CUSTOMER', 'PROJECT', 'TOUCHPOINT'] as const).find((kind) => kind === search.get('kind')) ?? ('UNIT' satisfies Target['kind']),
  targetId: search.get('target') ?? '',
  plugin: search.get('plugin') ?? '',
  ...(search.has('fund') ? { fund: search.get('fund') ?? '' } : {}),
})

export function RequestFields({ board }: { board: Board }) {
  const say = useUnitWords()
  const name = usePermissionName()
  return (
    <>
      <Form.Item name="permission" label={say('permission')} required><Select showSearch={{ optionFilterProp: 'label' }} options={permissions.map((value) => ({ value, label: name(value) }))} /></Form.Item>
      <Form.Item name="amount" label={say('amount')} rules={[{ required: true, message: say('missing') }]}><MoneyField currency={board.currency} /></Form.Item>
      <Form.Item name="discount" label={say('discountField')}><InputNumber className="wide" min={0} max={100} precision={2} /></Form.Item>
      <TargetFields />
      <Form.Item name="plugin" label={say('pluginField')}><Input maxLength={72} /></Form.Item>
      {board.funds.length === 0 ? null : <Form.Item name="fund" label={say('fundField')}><Select allowClear placeholder={say('auto')} options={board.funds.map(({ fund }) => ({ value: fund, label: fund }))} /></Form.Item>}
    </>
  )
}
