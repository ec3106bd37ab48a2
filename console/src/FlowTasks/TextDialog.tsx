import { Modal, Skeleton } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useMay } from '../Shell/Frame'
import { Opener } from '../Shell/Opener'
import { DeedTrouble } from '../Shell/Outcome'
import { useAct, type Act } from '../StrategyFlows/act'
import './tasks.css'
import { readApprovalTextDocument, readFlowTextDocument } from './text.internal'
import { useTaskWords } from './words'
import { Colon } from '../Shell/values'

interface Shown { text: string; template: string; language: string; model?: string | null }

/** The text that a task is about. */
export default function TextDialog({ task, close }: { task: string; close: () => void }) {
  return <Text act={useAct(readFlowTextDocument, (answer) => answer.readFlowText)} input={{ task }} close={close} />
}

/** Opens the text that waits for an approval. */
export function ReadReview({ approval }: { approval: string }) {
  const say = useTaskWords()
  return useMay()('readApprovalText', 'approvals:decide') ? <Opener label={say('text')} Dialog={ReviewDialog} props={{ approval }} /> : null
}

function ReviewDialog({ approval, close }: { approval: string; close: () => void }) {
  return <Text act={useAct(readApprovalTextDocument, (answer) => answer.readApprovalText)} input={{ approval }} close={close} />
}

/** That a text was read is in the log before it is shown. */
function Text<Input extends object>({ act, input, close }: { act: Act<Input & { idempotencyKey: string }, Shown>; input: Omit<Input & { idempotencyKey: string }, 'idempotencyKey'>; close: () => void }) {
  const say = useTaskWords()
  const [shown, setShown] = useState<Shown | null>(null)
  const isAsked = useRef(false)
  useEffect(() => {
    // Once: each reading is written down.
    if (isAsked.current) return
    isAsked.current = true
    void act.run(input).then((answer) => answer === undefined ? undefined : setShown(answer))
  }, [act, input])
  return (
    <Modal open title={say('text')} footer={null} onCancel={close}>
      <p className="quiet">{say('textAbout')}</p>
      {shown === null ? (act.isPending ? <Skeleton active /> : null) : (
        <>
          <blockquote className="task-text" lang={shown.language === 'zh' ? 'zh-CN' : 'en'}>{shown.text}</blockquote>
          <p className="quiet"><code>{shown.template}</code>{shown.model == null ? null : <> · {say('model')}<Colon /><code>{shown.model}</code></>}</p>
        </>
      )}
      <DeedTrouble deed={act} />
    </Modal>
  )
}
