import { Modal, Skeleton } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { Said, useAct } from '../StrategyFlows/act'
import { readFlowTextDocument } from './text.internal'
import { useTaskWords } from './words'

interface Shown { text: string; template: string; language: string; model?: string | null }

/** The text that a task is about. That it was read is in the log before it is shown. */
export default function TextDialog({ task, close }: { task: string; close: () => void }) {
  const say = useTaskWords()
  const [shown, setShown] = useState<Shown | null>(null)
  const act = useAct(readFlowTextDocument, (answer) => answer.readFlowText)
  const isAsked = useRef(false)
  useEffect(() => {
    // Once: each reading is written down.
    if (isAsked.current) return
    isAsked.current = true
    void act.run({ task }).then((answer) => answer === undefined ? undefined : setShown(answer))
  }, [act, task])
  return (
    <Modal open title={say('text')} footer={null} onCancel={close}>
      <p className="quiet">{say('textAbout')}</p>
      {shown === null ? (act.isPending ? <Skeleton active /> : null) : (
        <>
          <blockquote className="task-text" lang={shown.language === 'zh' ? 'zh-CN' : 'en'}>{shown.text}</blockquote>
          <p className="quiet"><code>{shown.template}</code>{shown.model == null ? null : <> · {say('model')}: <code>{shown.model}</code></>}</p>
        </>
      )}
      <Said act={act} />
    </Modal>
  )
}
