import { useMe } from '../Shell/Frame'
import { Person } from '../Shell/Person'
import { State, type Mood } from '../Shell/values'
import { useApprovalWords } from './words'

export type Status = 'PENDING' | 'SENT_BACK' | 'APPROVED' | 'REJECTED' | 'TIMED_OUT'

export const statuses: readonly Status[] = ['PENDING', 'SENT_BACK', 'APPROVED', 'REJECTED', 'TIMED_OUT']

const moods: Record<Status, Mood> = { PENDING: 'primary', SENT_BACK: 'warning', APPROVED: 'good', REJECTED: 'bad', TIMED_OUT: 'quiet' }

export function Standing({ of }: { of: Status }) {
  const say = useApprovalWords()
  return <State mood={moods[of]}>{say(of)}</State>
}

/** Somebody who had a part in it; the reader is "you", and what nobody did the deadline did. */
export function Somebody({ subject }: { subject: string }) {
  const say = useApprovalWords()
  const me = useMe()
  if (subject === me.subject) return say('you')
  return subject.startsWith('silo:') ? say('silo') : <Person of={subject} />
}

export function AssigneeName({ of: assignee }: { of: { kind: 'PERSON' | 'QUEUE'; id: string } | null | undefined }) {
  const say = useApprovalWords()
  if (assignee === null || assignee === undefined) return say('nobody')
  return assignee.kind === 'QUEUE' ? say('queue', { name: assignee.id }) : <Somebody subject={assignee.id} />
}

/** How long is left until a moment. */
export function useTimeLeft() {
  const say = useApprovalWords()
  return (until: string) => {
    const minutes = Math.floor((new Date(until).getTime() - Date.now()) / 60_000)
    if (minutes <= 0) return say('over')
    const time = minutes < 120 ? say('minutes', { n: minutes }) : minutes < 2_880 ? say('hours', { n: Math.floor(minutes / 60) }) : say('days', { n: Math.floor(minutes / 1_440) })
    return say('left', { time })
  }
}
