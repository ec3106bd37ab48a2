import { Button, Form, Input, InputNumber, Modal } from 'antd'
import { useState } from 'react'
import { useShellWords } from '../Shell/words'
import { DeedTrouble } from '../Shell/Outcome'
import { useAct } from './act'
import type { FlowView } from './view'
import { startFlowExperimentDocument } from './watch.internal'
import { useWatchWords } from './watchWords'

/** Begins to compare the version that is being brought in with the one that serves everybody. */
export function StartExperiment({ flow }: { flow: FlowView }) {
  const say = useWatchWords()
  const shell = useShellWords()
  const [isOpen, setOpen] = useState(false)
  const [form] = Form.useForm<{ experiment: string; metric: string; harmMicrosMax: number }>()
  const act = useAct(startFlowExperimentDocument, (answer) => answer.startFlowExperiment)
  const begin = async () => {
    const filled = await form.validateFields().catch(() => null)
    if (filled !== null && (await act.run({ flow: flow.id, ...filled })) !== undefined) setOpen(false)
  }
  if (flow.canary == null) return <p className="quiet">{say('noCanary')}</p>
  const needed = [{ required: true, message: say('needed') }]
  return (
    <>
      <Button onClick={() => { act.clear(); setOpen(true) }}>{say('start')}</Button>
      <Modal open={isOpen} title={say('start')} okText={say('start')} cancelText={shell('cancel')} confirmLoading={act.isPending} onOk={() => void begin()} onCancel={() => setOpen(false)} forceRender>
        <p className="quiet">{say('startAbout')}</p>
        <Form form={form} name="experiment" layout="vertical" initialValues={{ harmMicrosMax: 20_000 }}>
          <Form.Item name="experiment" label={say('name')} rules={needed}><Input maxLength={64} /></Form.Item>
          <Form.Item name="metric" label={say('metric')} extra={say('metricHelp')} rules={needed}><Input maxLength={64} /></Form.Item>
          <Form.Item name="harmMicrosMax" label={say('harm')} extra={say('harmHelp')} rules={needed}><InputNumber min={0} precision={0} className="flow-wide" /></Form.Item>
        </Form>
        <DeedTrouble deed={act} />
      </Modal>
    </>
  )
}
