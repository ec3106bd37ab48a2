import { Form, Input, Modal } from 'antd'
import { useId } from 'react'
import { useShellWords } from '../Shell/words'
import { DeedTrouble } from '../Shell/Outcome'
import type { ReasonProps } from './ReasonButton'
import { useFlowWords } from './words'

/** Asks why; stays open while a rule says no. */
export default function ReasonDialog({ label, about, act, tell, isDanger = false, close }: ReasonProps & { close: () => void }) {
  const say = useFlowWords()
  const shell = useShellWords()
  // Several such forms may be on one screen: each field has an id of its own.
  const id = useId()
  const [form] = Form.useForm<{ reason: string }>()
  const submit = async ({ reason }: { reason: string }) => {
    if (await tell(reason.trim())) close()
  }
  return (
    <Modal open title={label} onCancel={close} okText={label} cancelText={shell('cancel')} confirmLoading={act.isPending} okButtonProps={{ danger: isDanger }} onOk={() => form.submit()}>
      {about === undefined ? null : <p className="quiet flow-reason">{about}</p>}
      <Form form={form} name={id} layout="vertical" onFinish={(filled: { reason: string }) => void submit(filled)}>
        <Form.Item name="reason" label={say('reasonTitle')} extra={say('reasonHelp')} rules={[{ required: true, whitespace: true, message: say('reasonNeeded') }]}>
          <Input maxLength={300} autoFocus />
        </Form.Item>
      </Form>
      <DeedTrouble deed={act} />
    </Modal>
  )
}
