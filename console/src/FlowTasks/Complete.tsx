import { App, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useShellWords } from '../Shell/words'
import { Said, useAct } from '../StrategyFlows/act'
import { completeFlowTaskDocument } from './tasks.internal'
import { useTaskWords } from './words'

/** Says that a task is done, and what came of it. */
export function Complete({ task, title }: { task: string; title: string }) {
  const say = useTaskWords()
  const shell = useShellWords()
  const { message } = App.useApp()
  const [isOpen, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const act = useAct(completeFlowTaskDocument, (answer) => answer.completeFlowTask)
  const tell = async () => {
    if ((await act.run({ task, note })) === undefined) return
    setOpen(false)
    void message.success(say('completed'))
  }
  return (
    <>
      <Button aria-label={`${say('complete')}: ${title}`} onClick={() => { act.clear(); setNote(''); setOpen(true) }}>{say('complete')}</Button>
      <Modal open={isOpen} title={say('complete')} okText={say('complete')} cancelText={shell('cancel')} confirmLoading={act.isPending} onOk={() => void tell()} onCancel={() => setOpen(false)}>
        <p className="quiet">{title}</p>
        <Form layout="vertical">
          <Form.Item label={say('note')} htmlFor="task-note" extra={say('noteHelp')}><Input.TextArea id="task-note" autoFocus maxLength={1000} showCount rows={4} value={note} onChange={(event) => setNote(event.target.value)} /></Form.Item>
        </Form>
        <Said act={act} />
      </Modal>
    </>
  )
}
