import { Button, Form, Input, Radio } from 'antd'
import { useNavigate } from 'react-router'
import { Page } from '../Shell/Page'
import { DeedTrouble } from '../Shell/Outcome'
import { useAct } from './act'
import { saveFlowDocument } from './changes.internal'
import { writeDefinition } from './definition'
import { definitionOf, templateNames, type TemplateName } from './templates'
import { useFlowWords } from './words'

interface Filled { template: TemplateName; id: string; zh: string; en: string }

/** A new flow, from a template: its first version is saved, and the canvas opens. */
export default function NewFlow() {
  const say = useFlowWords()
  const go = useNavigate()
  const save = useAct(saveFlowDocument, (answer) => answer.saveFlow)
  const make = async ({ template, id, zh, en }: Filled) => {
    const saved = await save.run({ flow: id, definition: writeDefinition(definitionOf(template, id, { zh, en })) })
    if (saved?.__typename === 'FlowSavedPayload') void go(`/flows/${id}/canvas?version=${saved.version}`)
  }
  const needed = [{ required: true, whitespace: true, message: say('needed') }]
  return (
    <Page title={say('newFlow')} about={say('newAbout')} within={[{ title: say('title'), to: '/flows' }]}>
      <Form<Filled> layout="vertical" className="flow-form" initialValues={{ template: 'followUp' }} onFinish={(filled) => void make(filled)}>
        <Form.Item name="template" label={say('template')} required>
          <Radio.Group className="stack">
            {templateNames.map((name) => <Radio key={name} value={name}><strong>{say(name)}</strong> <span className="quiet">{say(`${name}Text`)}</span></Radio>)}
          </Radio.Group>
        </Form.Item>
        <Form.Item name="id" label={say('idLabel')} extra={say('idHelp')} rules={[{ required: true, message: say('needed') }, { pattern: /^sf_[A-Za-z0-9_-]{1,69}$/, message: say('idBad') }]}><Input className="flow-id" placeholder="sf_follow_up" maxLength={72} /></Form.Item>
        <Form.Item name="zh" label={say('nameZh')} rules={needed}><Input maxLength={100} /></Form.Item>
        <Form.Item name="en" label={say('nameEn')} rules={needed}><Input maxLength={100} /></Form.Item>
        <DeedTrouble deed={save} />
        <div className="row">
          <Button type="primary" htmlType="submit" loading={save.isPending}>{say('create')}</Button>
          <Button onClick={() => void go('/flows')}>{say('cancel')}</Button>
        </div>
      </Form>
    </Page>
  )
}
