import { App, Input, Modal } from 'antd'
import { useState } from 'react'
import { useShellWords } from '../Shell/words'
import { DeedTrouble } from '../Shell/Outcome'
import { useAct } from '../StrategyFlows/act'
import { completeFlowTaskDocument } from './tasks.internal'
import { useTaskWords } from './words'

/** What came of a task, and that it is done. */
export default function CompleteDialog({ task, title, close }: { task: string; title: string; close: () => void }) {
  const say = useTaskWords()
  const shell = useShellWords()
  const { message } = App.useApp()
  const [note, setNote] = useState('')
  const act = useAct(completeFlowTaskDocument, (answer) => answer.completeFlowTask)
  const tell = async () => {
    if ((await act.run({ task, note })) === undefined) return
    close()
    void message.success(say('completed'))
  }
  return (
    <Modal open title={say('complete')} okText={say('complete')} cancelText={shell('cancel')} confirmLoading={act.isPending} onOk={() => void tell()} onCancel={close}>
      <p className="quiet">{title}</p>
      <label htmlFor="task-note">{say('note')}</label>
      <Input.TextArea id="task-note" autoFocus maxLength={1000} showCount rows={4} value={note} aria-describedby="task-note-help" onChange={(event) => setNote(event.target.value)} />
      <p className="quiet" id="task-note-help">{say('noteHelp')}</p>
      <DeedTrouble deed={act} />
    </Modal>
  )
}
