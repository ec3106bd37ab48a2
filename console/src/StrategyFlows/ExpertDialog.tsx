import { Form, Input, Modal, Select } from 'antd'
import { useShellWords } from '../Shell/words'
import { DeedTrouble } from '../Shell/Outcome'
import { useAct } from './act'
import { listFlowExpertDocument } from './experts.internal'
import type { Expert } from './Experts'
import { useExpertWords } from './expertWords'

/** What customers are shown of an expert, and for which specialities they are sent. */
export default function ExpertDialog({ title, expert, close }: { title: string; expert: Expert | null; close: () => void }) {
  const say = useExpertWords()
  const shell = useShellWords()
  const [form] = Form.useForm<{ name: string; profile: string; specialities: string[] }>()
  const act = useAct(listFlowExpertDocument, (answer) => answer.listFlowExpert)
  const tell = async () => {
    const filled = await form.validateFields().catch(() => null)
    if (filled !== null && (await act.run({ ...filled, ...(expert === null ? {} : { expert: expert.id }) })) !== undefined) close()
  }
  const needed = [{ required: true, message: say('needed') }]
  return (
    <Modal open title={title} okText={shell('save')} cancelText={shell('cancel')} confirmLoading={act.isPending} onOk={() => void tell()} onCancel={close}>
      <Form form={form} layout="vertical" name="expert" initialValues={{ name: expert?.name ?? '', profile: expert?.profile ?? '', specialities: [...(expert?.specialities ?? [])] }}>
        <Form.Item name="name" label={say('name')} rules={needed}><Input maxLength={120} /></Form.Item>
        <Form.Item name="profile" label={say('profile')} rules={needed} className="flow-counted"><Input.TextArea maxLength={2000} rows={4} showCount /></Form.Item>
        <Form.Item name="specialities" label={say('specialities')} extra={say('specialitiesHelp')} rules={needed}><Select mode="tags" maxCount={10} open={false} suffixIcon={null} placeholder={say('specialitiesHint')} tokenSeparators={[',', '，']} /></Form.Item>
      </Form>
      <DeedTrouble deed={act} />
    </Modal>
  )
}
