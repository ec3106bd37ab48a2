import { Button, Modal } from 'antd'
import { useState } from 'react'
import { Said, useAct } from '../StrategyFlows/act'
import { readFlowTextDocument } from './text.internal'
import { useTaskWords } from './words'

interface Shown { text: string; template: string; language: string; model?: string | null }

/** The text that a task is about. That it was read is in the log before it is shown. */
export function Text({ task, title }: { task: string; title: string }) {
  const say = useTaskWords()
  const [isOpen, setOpen] = useState(false)
  const [shown, setShown] = useState<Shown | null>(null)
  const act = useAct(readFlowTextDocument, (answer) => answer.readFlowText)
  const read = async () => {
    setOpen(true)
    setShown(null)
    const answer = await act.run({ task })
    if (answer !== undefined) setShown(answer)
  }
  return (
    <>
      <Button type="link" loading={act.isPending} aria-label={`${say('text')}: ${title}`} onClick={() => void read()}>{say('text')}</Button>
      <Modal open={isOpen} title={say('text')} footer={null} onCancel={() => setOpen(false)}>
        <p className="quiet">{say('textAbout')}</p>
        {shown === null ? null : (
          <>
            <blockquote className="task-text" lang={shown.language === 'zh' ? 'zh-CN' : 'en'}>{shown.text}</blockquote>
            <p className="quiet"><code>{shown.template}</code>{shown.model == null ? null : <> · {say('model')}: <code>{shown.model}</code></>}</p>
          </>
        )}
        <Said act={act} />
      </Modal>
    </>
  )
}
