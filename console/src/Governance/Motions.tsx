import { App, Button, Card } from 'antd'
import { isRefusal, useDeed } from '../Shell/deed'
import { useMay } from '../Shell/Frame'
import { DeedTrouble } from '../Shell/Outcome'
import { Empty } from '../Shell/Trouble'
import { Colon, Id, Moment, type Mood, State, usePair } from '../Shell/values'
import { voteDocument, withdrawDocument } from './governance.internal'
import type { Board } from './Room'
import { useGovernanceWords } from './words'

type Motion = Board['motions'][number]

type Seat = Board['seats'][number]['seat']

const moods: Record<Motion['status'], Mood> = { OPEN: 'primary', PASSED: 'good', REJECTED: 'bad', NO_QUORUM: 'warning', WITHDRAWN: 'quiet' }

const voteMoods = { FOR: 'good', AGAINST: 'bad', ABSTAIN: 'quiet' } as const

export function Motions({ board, own }: { board: Board; own: Seat | null }) {
  const say = useGovernanceWords()
  if (board.motions.length === 0) return <Card size="small" title={say('motions')}><Empty title={say('noMotions')} text={say('noMotionsText')} /></Card>
  return <section className="stack" aria-label={say('motions')}><strong>{say('motions')}</strong>{board.motions.map((motion) => <OneMotion key={motion.id} motion={motion} board={board} own={own} />)}</section>
}

function OneMotion({ motion, board, own }: { motion: Motion; board: Board; own: Seat | null }) {
  const say = useGovernanceWords()
  const pair = usePair()
  const { outcome } = motion
  return (
    <Card size="small" title={<span className="row"><State mood={moods[motion.status]}>{say(motion.status)}</State> {motion.title}</span>} extra={say(motion.kind)}>
      <p className="motion-text">{motion.text}</p>
      {motion.quarter == null ? null : <p>{say('quarter')}<Colon />{motion.quarter}{motion.manifest == null ? null : <> · {say('manifest')}<Colon /><Id of={motion.manifest} /></>}</p>}
      <p className="quiet">{say('by')}<Colon />{say(motion.proposedBy)} · <Moment at={motion.proposedAt} /> · {say('deadline')}<Colon /><Moment at={motion.deadline} /></p>
      <div className="row" role="group" aria-label={say('votes')}>
        {board.seats.map((term) => {
          const vote = motion.votes.find((one) => one.seat === term.seat)?.vote
          return <State key={term.seat} mood={vote === undefined ? 'quiet' : voteMoods[vote]}>{pair(say(term.seat), say(vote ?? 'waiting'))}</State>
        })}
      </div>
      {outcome == null ? null : <p>{say('counted', { for: outcome.for, against: outcome.against, abstained: outcome.abstained, quorum: outcome.quorum })}</p>}
      {motion.status === 'OPEN' && own !== null ? <Voting motion={motion} own={own} /> : null}
    </Card>
  )
}

function Voting({ motion, own }: { motion: Motion; own: Seat }) {
  const say = useGovernanceWords()
  const { message } = App.useApp()
  const may = useMay()
  const vote = useDeed(voteDocument, (answer) => answer.castVote)
  const withdraw = useDeed(withdrawDocument, (answer) => answer.withdrawMotion)
  if (!may('castVote', 'governance:write')) return null
  const cast = async (said: 'FOR' | 'AGAINST' | 'ABSTAIN') => {
    const outcome = await vote.act({ motion: motion.id, vote: said })
    if (outcome !== null && !isRefusal(outcome)) void message.success(say('voted'))
  }
  return (
    <div className="stack">
      <div className="row">
        {(['FOR', 'AGAINST', 'ABSTAIN'] as const).map((said) => <Button key={said} type={said === 'FOR' ? 'primary' : 'default'} loading={vote.isActing} onClick={() => void cast(said)}>{say(said)}</Button>)}
        {motion.proposedBy === own ? <Button danger loading={withdraw.isActing} onClick={() => void withdraw.act({ motion: motion.id })}>{say('withdraw')}</Button> : null}
      </div>
      <DeedTrouble deed={vote} />
      <DeedTrouble deed={withdraw} />
    </div>
  )
}
