import { Form, Input } from 'antd'
import { words } from './language'
import { useShellWords } from './words'

const useReasonWords = words('ReasonField', { hint: '会永久保留在日志中，请勿填写姓名' }, { hint: 'Kept in the log permanently; do not enter names' })

/** Why: kept in the log for ever. */
export function ReasonField({ lengthMax = 300 }: { lengthMax?: number }) {
  const say = useReasonWords()
  const sayShell = useShellWords()
  return <Form.Item name="reason" label={sayShell('reason')} extra={say('hint')} rules={[{ required: true, whitespace: true, message: sayShell('required') }]}><Input maxLength={lengthMax} /></Form.Item>
}
