import { Card } from 'antd'
import { Moment } from '../Shell/values'
import type { ApprovalAnswer } from './Approval'
import { AssigneeName, Somebody } from './standing'
import { useApprovalWords } from './words'

/** Everything that happened to it, oldest first, with the notes; and how many must still approve. */
export function History({ approval }: { approval: ApprovalAnswer }) {
  const say = useApprovalWords()
  const given = approval.votes.filter((vote) => vote.approved).length
  return (
    <Card size="small" title={say('steps')} extra={<span className="quiet">{say('votes')} {say('votesOf', { given, quorum: approval.quorum })}</span>}>
      <ol className="lines">
        <li><strong>{say('stepOpened')}</strong> · <Somebody subject={approval.requester} /> · <Moment at={approval.openedAt} /></li>
        {approval.history.map((step, n) => (
          <li key={n}>
            <strong>{say(`STEP_${step.kind}`)}</strong> {step.to === null || step.to === undefined ? null : <>{say('toWhom')} <AssigneeName of={step.to} /></>} · <Somebody subject={step.by} /> · <Moment at={step.at} />
            {step.note === '' ? null : <p className="message">{step.note}</p>}
          </li>
        ))}
      </ol>
      {approval.state === 'PENDING' ? <p className="quiet">{say('quorumLeft', { count: Math.max(0, approval.quorum - given) })}</p> : null}
    </Card>
  )
}
