import { useMe } from '../Shell/Frame'
import { State, type Mood } from '../Shell/values'
import { useApprovalWords } from './words'

export type Status = 'PENDING' | 'SENT_BACK' | 'APPROVED' | 'REJECTED' | 'TIMED_OUT'

export const statuses: readonly Status[] = ['PENDING', 'SENT_BACK', 'APPROVED', 'REJECTED', 'TIMED_OUT']

const moods: Record<Status, Mood> = { PENDING: 'primary', SENT_BACK: 'warning', APPROVED: 'good', REJECTED: 'bad', TIMED_OUT: 'quiet' }

export function Standing({ of }: { of: Status }) {
  const say = useApprovalWords()
  return <State mood={moods[of]}>{say(of)}</State>
}

/** A person by the `sub` of their token; the reader is "you". */
export function usePersonName() {
  const say = useApprovalWords()
  const me = useMe()
  return (subject: string) => (subject === me.subject ? say('you') : subject.startsWith('silo:') ? say('silo') : subject)
}

export function useAssigneeName() {
  const say = useApprovalWords()
  const person = usePersonName()
  return (assignee: { kind: 'PERSON' | 'QUEUE'; id: string } | null | undefined) => (assignee === null || assignee === undefined ? say('nobody') : assignee.kind === 'QUEUE' ? say('queue', { name: assignee.id }) : person(assignee.id))
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
