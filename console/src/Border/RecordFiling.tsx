import { Checkbox, Form, Input } from 'antd'
import { DeedDialog } from '../Shell/DeedDialog'
import { useDeed } from '../Shell/deed'
import { useShellWords } from '../Shell/words'
import { fileDocument } from './border.internal'
import { useBorderWords } from './words'

interface Values { reference: string; sensitive: boolean; fromYear: string; throughYear?: string }

interface Wanted { reference: string; sensitive: boolean; fromYear: number; throughYear?: number }

export default function RecordFiling({ close }: { close: () => void }) {
  const say = useBorderWords()
  const sayShell = useShellWords()
  const deed = useDeed(fileDocument, (answer) => answer.recordFiling)
  const required = [{ required: true, message: sayShell('required') }]
  return (
    <DeedDialog<Values, Wanted, unknown>
      title={say('file')} about={say('fileText')} verb={say('file')} deed={deed} close={close} initial={{ sensitive: false, fromYear: String(new Date().getFullYear()) }} done={() => say('saved')}
      input={({ reference, sensitive, fromYear, throughYear }) => ({ reference, sensitive, fromYear: Number(fromYear), ...(throughYear === undefined || throughYear === '' ? {} : { throughYear: Number(throughYear) }) })}
    >
      <Form.Item name="reference" label={say('reference')} extra={say('referenceHint')} rules={required}><Input maxLength={120} /></Form.Item>
      <Form.Item name="fromYear" label={say('fromYear')} rules={required}><Input type="number" min={2000} max={2100} /></Form.Item>
      <Form.Item name="throughYear" label={say('throughYear')}><Input type="number" min={2000} max={2100} /></Form.Item>
      <Form.Item name="sensitive" valuePropName="checked"><Checkbox>{say('forSensitive')}</Checkbox></Form.Item>
    </DeedDialog>
  )
}
