import { Form, Input, Segmented } from 'antd'
import { useNameWords, type Target } from './names'
import { useUnitWords } from './words'

export interface TargetValues { kind: Target['kind']; targetId?: string }

const kinds = ['UNIT', 'CUSTOMER', 'PROJECT', 'TOUCHPOINT'] as const

export const toTarget = ({ kind, targetId }: TargetValues) => (kind === 'UNIT' ? { kind } : { kind, id: targetId?.trim() ?? '' })

/** What something is for: the whole unit, or one customer, project or touchpoint. */
export function TargetFields() {
  const say = useUnitWords()
  const sayName = useNameWords()
  return (
    <>
      <Form.Item name="kind" label={say('targetKind')} required><Segmented options={kinds.map((value) => ({ value, label: sayName(value) }))} /></Form.Item>
      <Form.Item noStyle shouldUpdate={(before: TargetValues, now: TargetValues) => before.kind !== now.kind}>
        {({ getFieldValue }) => getFieldValue('kind') === 'UNIT' ? null : (
          <Form.Item name="targetId" label={say('targetId')} rules={[{ required: true, whitespace: true, message: say('missing') }]}><Input maxLength={72} /></Form.Item>
        )}
      </Form.Item>
    </>
  )
}
