import { Alert, Card } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { AuthorizeMutation } from '../Graph/internal/graphql'
import { useMay } from '../Shell/Frame'
import { LinkButton } from '../Shell/LinkButton'
import { Id, Moment, useMoney, useNumber } from '../Shell/values'
import type { Board } from './board'
import { Rules } from './Why'
import { useUnitWords } from './words'

export type Answer = Exclude<AuthorizeMutation['authorize'], { __typename: 'Refusal' }>

/** One of the three answers, with why. */
export function AnswerCard({ board, answer, wayBack }: { board: Board; answer: Answer; wayBack: string }) {
  const say = useUnitWords()
  const may = useMay()
  const number = useNumber()
  const { trace } = answer
  return (
    <>
      <Verdict board={board} answer={answer} wayBack={wayBack} />
      <Card size="small" title={say('trace')} extra={may('decision', 'audit:read') ? <Link to={`/decisions/${answer.decision}`}>{say('seeDecision')}</Link> : null}>
        <p className="message">{say('creditThen', { score: number(trace.creditScore), tier: trace.tier, version: trace.creditVersion })} · <span title={trace.policyHash}>{say('policyThen', { policy: trace.policy })}</span></p>
        <Rules rules={trace.rules} currency={board.currency} />
        <p className="quiet">{say('decision')} <Id of={answer.decision} /></p>
      </Card>
    </>
  )
}

function Verdict({ board, answer, wayBack }: { board: Board; answer: Answer; wayBack: string }) {
  const say = useUnitWords()
  const money = useMoney()
  const may = useMay()
  const back = <LinkButton to={wayBack}>{say('back')}</LinkButton>
  switch (answer.__typename) {
    case 'Granted':
      return <Alert type="success" showIcon title={say('granted')} description={<Told links={<LinkButton to={`/units/${board.id}`}>{say('toBoard')}</LinkButton>}>{say('grantedText', { amount: money(answer.amount) })} <Moment at={answer.expiresAt} /></Told>} />
    case 'NeedsCountersign':
      return <Alert type="warning" showIcon title={say('needs')} description={<Told links={<>{may('approval', 'approvals:read') ? <LinkButton to={`/approvals/${answer.approval}`}>{say('openApproval')}</LinkButton> : null}{back}</>}>{say('needsText')}</Told>} />
    case 'Denied':
      return <Alert type="error" showIcon title={say('denied')} description={<Told links={back}>{say('deniedText')}</Told>} />
  }
}

/** What an answer means, and where to go from it. */
function Told({ links, children }: { links: ReactNode; children: ReactNode }) {
  return <>{children}<div className="row card-acts">{links}</div></>
}
