import { Card, Form, Input } from 'antd'
import '../Certification/refusals'
import { DeedDialog } from '../Shell/DeedDialog'
import { useDeed } from '../Shell/deed'
import { useShellWords } from '../Shell/words'
import { testClientsDocument } from './systems.supplier'
import { useSystemWords } from './words'

const roles = ['READER', 'OTHER_READER', 'CUSTOMER', 'OTHER_CUSTOMER'] as const

type Role = (typeof roles)[number]

interface Client { clientId: string; clientSecret: string; organisation: string }

type Values = { testCustomer: string; otherTestCustomer: string } & Record<Role, Client>

interface Wanted { system: string; testCustomer: string; otherTestCustomer: string; clients: (Client & { role: Role })[] }

/** Four clients and two customers; secrets are typed once and never shown again. */
export default function TestClients({ system, close }: { system: string; close: () => void }) {
  const say = useSystemWords()
  const sayShell = useShellWords()
  const deed = useDeed(testClientsDocument, (answer) => answer.setTestClients)
  const rules = [{ required: true, message: sayShell('required') }]
  return (
    <DeedDialog<Values, Wanted, unknown>
      title={say('clientsTitle')} about={say('clientsText')} verb={sayShell('save')} deed={deed} close={close} done={() => say('saved')}
      input={(values) => ({ system, testCustomer: values.testCustomer, otherTestCustomer: values.otherTestCustomer, clients: roles.map((role) => ({ role, ...values[role] })) })}
    >
      <Form.Item name="testCustomer" label={say('testCustomer')} extra={say('customerHint')} rules={rules}><Input maxLength={200} /></Form.Item>
      <Form.Item name="otherTestCustomer" label={say('otherTestCustomer')} extra={say('customerHint')} rules={rules}><Input maxLength={200} /></Form.Item>
      <div className="stack">
        {roles.map((role) => (
          <Card key={role} size="small" title={say(role)}>
            <p className="quiet spaced">{say(`${role}_text`)}</p>
            <Form.Item name={[role, 'clientId']} label={say('clientId')} rules={rules}><Input maxLength={200} autoComplete="off" /></Form.Item>
            <Form.Item name={[role, 'clientSecret']} label={say('clientSecret')} rules={rules}><Input type="password" maxLength={500} autoComplete="new-password" /></Form.Item>
            <Form.Item name={[role, 'organisation']} label={say('organisation')} rules={rules}><Input maxLength={200} /></Form.Item>
          </Card>
        ))}
      </div>
    </DeedDialog>
  )
}
