import { Alert, Card } from 'antd'
import { Link } from 'react-router'
import type { AuthorizeMutation } from '../Graph/internal/graphql'
import { useMay } from '../Shell/Frame'
import { LinkButton } from '../Shell/LinkButton'
import { Moment, useMoney } from '../Shell/values'
import type { Board } from './board'
import { Rules } from './Why'
import { useUnitWords } from './words'

export type Answer = Exclude<AuthorizeMutation['authorize'], { __typename: 'Refusal' }>

/** One of the three answers, with why. */
export function AnswerCard({ board, answer, wayBack }: { board: Board; answer: Answer; wayBack: string }) {
  const say = useUnitWords()
  const may = useMay()
  const { trace } = answer
  return (
    <>
      <Verdict answer={answer} wayBack={wayBack} />
      <Card size="small" title={say('trace')} extra={may('decision', 'audit:read') ? <Link to={`/decisions/${answer.decision}`}>{say('seeDecision')}</Link> : null}>
        <p className="message">{say('creditThen', { score: trace.creditScore, tier: trace.tier, version: trace.creditVersion })} · <span title={trace.policyHash}>{say('policyThen', { policy: trace.policy })}</span></p>
        <Rules rules={trace.rules} currency={board.currency} />
        <p className="quiet">{say('decision')} <code>{answer.decision}</code></p>
      </Card>
    </>
  )
}

function Verdict({ answer, wayBack }: { answer: Answer; wayBack: string }) {
  const say = useUnitWords()
  const money = useMoney()
  const may = useMay()
  const back = <LinkButton to={wayBack}>{say('back')}</LinkButton>
  switch (answer.__typename) {
    case 'Granted':
      return <Alert type="success" showIcon title={say('granted')} description={<>{say('grantedText', { amount: money(answer.amount) })} <Moment at={answer.expiresAt} /></>} />
    case 'NeedsCountersign':
      return <Alert type="warning" showIcon title={say('needs')} description={say('needsText')} action={<div className="stack">{may('approval', 'approvals:read') ? <LinkButton to={`/approvals/${answer.approval}`}>{say('openApproval')}</LinkButton> : null}{back}</div>} />
    case 'Denied':
      return <Alert type="error" showIcon title={say('denied')} description={say('deniedText')} action={back} />
  }
}
