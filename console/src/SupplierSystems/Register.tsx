import { Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import '../Certification/refusals'
import { DeedDialog } from '../Shell/DeedDialog'
import { useDeed } from '../Shell/deed'
import { useShellWords } from '../Shell/words'
import { registerDocument } from './systems.supplier'
import { useSystemWords } from './words'

interface Values { name: string; kind: 'SUPPLIER' | 'PLUGIN'; plugin?: string; baseUrl: string }

export default function Register({ close }: { close: () => void }) {
  const say = useSystemWords()
  const sayShell = useShellWords()
  const go = useNavigate()
  const [kind, setKind] = useState<Values['kind']>('SUPPLIER')
  const deed = useDeed(registerDocument, (answer) => answer.registerSystem)
  const required = [{ required: true, message: sayShell('required') }]
  return (
    <DeedDialog<Values, Omit<Values, 'plugin'> & { plugin?: string }, { __typename?: string; system?: string }>
      title={say('register')} about={say('registerText')} verb={say('registerSend')} deed={deed} close={close} initial={{ kind: 'SUPPLIER' }}
      input={({ plugin, ...rest }) => ({ ...rest, ...(rest.kind === 'PLUGIN' && plugin !== undefined ? { plugin } : {}) })}
      done={(outcome) => { void go(`/systems/${outcome.system ?? ''}`); return sayShell('done') }}
    >
      <Form.Item name="name" label={say('name')} rules={required}><Input maxLength={120} /></Form.Item>
      <Form.Item name="kind" label={say('kind')} rules={required}><Radio.Group onChange={(event) => setKind(event.target.value as Values['kind'])} options={[{ value: 'SUPPLIER', label: say('SUPPLIER') }, { value: 'PLUGIN', label: say('PLUGIN') }]} /></Form.Item>
      {kind === 'PLUGIN' ? <Form.Item name="plugin" label={say('plugin')} extra={say('pluginHint')} rules={required}><Input maxLength={60} /></Form.Item> : null}
      <Form.Item name="baseUrl" label={say('baseUrl')} extra={say('urlHint')} rules={required}><Input type="url" maxLength={2000} /></Form.Item>
    </DeedDialog>
  )
}
