import { Form, Input } from 'antd'
import '../Certification/refusals'
import { DeedDialog } from '../Shell/DeedDialog'
import { useDeed } from '../Shell/deed'
import { useShellWords } from '../Shell/words'
import { moveDocument } from './systems.supplier'
import { useSystemWords } from './words'

export default function Move({ system, baseUrl, close }: { system: string; baseUrl: string; close: () => void }) {
  const say = useSystemWords()
  const sayShell = useShellWords()
  const deed = useDeed(moveDocument, (answer) => answer.moveSystem)
  return (
    <DeedDialog<{ baseUrl: string }, { system: string; baseUrl: string }, unknown>
      title={say('move')} about={say('moveText')} verb={say('move')} danger deed={deed} close={close} initial={{ baseUrl }} done={() => say('moved')} input={(values) => ({ system, baseUrl: values.baseUrl })}
    >
      <Form.Item name="baseUrl" label={say('baseUrl')} extra={say('urlHint')} rules={[{ required: true, message: sayShell('required') }]}><Input type="url" maxLength={2000} /></Form.Item>
    </DeedDialog>
  )
}
