import { Checkbox, Form, Input } from 'antd'
import { DeedDialog } from '../Shell/DeedDialog'
import { useDeed } from '../Shell/deed'
import { useShellWords } from '../Shell/words'
import { placeDocument, reinstateDocument, revokeDocument, suspendDocument } from './certification.internal'
import './refusals'
import type { System } from './types'
import { useCertificationWords } from './words'

interface Props { system: string; close: () => void }

function Reason() {
  const say = useCertificationWords()
  const sayShell = useShellWords()
  return <Form.Item name="reason" label={sayShell('reason')} extra={say('reasonHint')} rules={[{ required: true, message: sayShell('required') }]}><Input.TextArea rows={3} maxLength={500} /></Form.Item>
}

export function Suspend({ system, close }: Props) {
  const say = useCertificationWords()
  const deed = useDeed(suspendDocument, (answer) => answer.suspendCertificate)
  return <DeedDialog<{ reason: string }, { system: string; reason: string }, unknown> title={say('suspend')} about={say('suspendText')} verb={say('suspend')} danger deed={deed} close={close} input={({ reason }) => ({ system, reason })}><Reason /></DeedDialog>
}

export function Reinstate({ system, close }: Props) {
  const say = useCertificationWords()
  const deed = useDeed(reinstateDocument, (answer) => answer.reinstateCertificate)
  return <DeedDialog<object, { system: string }, unknown> title={say('reinstate')} about={say('reinstateText')} verb={say('reinstate')} deed={deed} close={close} input={() => ({ system })} />
}

export function Revoke({ system, close }: Props) {
  const say = useCertificationWords()
  const deed = useDeed(revokeDocument, (answer) => answer.revokeCertificate)
  return <DeedDialog<{ reason: string }, { system: string; reason: string }, unknown> title={say('revoke')} about={say('revokeText')} verb={say('revoke')} danger deed={deed} close={close} input={({ reason }) => ({ system, reason })}><Reason /></DeedDialog>
}

export function Place({ system, close }: { system: System; close: () => void }) {
  const say = useCertificationWords()
  const deed = useDeed(placeDocument, (answer) => answer.placeInCluster)
  return (
    <DeedDialog<{ cluster?: string; isAnchor?: boolean }, { system: string; cluster?: string; isAnchor?: boolean }, unknown>
      title={say('place')} about={say('placeText')} verb={say('place')} deed={deed} close={close}
      initial={{ cluster: system.cluster ?? '', isAnchor: system.isAnchor }}
      input={({ cluster = '', isAnchor = false }) => ({ system: system.id, ...(cluster.trim() === '' ? {} : { cluster: cluster.trim() }), isAnchor: isAnchor && cluster.trim() !== '' })}
    >
      <Form.Item name="cluster" label={say('clusterName')}><Input maxLength={60} /></Form.Item>
      <Form.Item name="isAnchor" valuePropName="checked"><Checkbox>{say('isAnchor')}</Checkbox></Form.Item>
    </DeedDialog>
  )
}
