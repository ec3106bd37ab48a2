import { useNameWords } from '../SalesUnits/names'
import { State, type Mood } from '../Shell/values'
import { useDecisionWords } from './words'

export type OutcomeName = 'GRANTED' | 'NEEDS_COUNTERSIGN' | 'DENIED'

export const outcomes: readonly OutcomeName[] = ['GRANTED', 'NEEDS_COUNTERSIGN', 'DENIED']

export type StandingName = 'HELD' | 'WAITING' | 'POSTED' | 'VOIDED' | 'EXPIRED' | 'REJECTED' | 'DENIED'

export const standings: readonly StandingName[] = ['HELD', 'WAITING', 'POSTED', 'VOIDED', 'EXPIRED', 'REJECTED', 'DENIED']

const outcomeMoods: Record<OutcomeName, Mood> = { GRANTED: 'good', NEEDS_COUNTERSIGN: 'warning', DENIED: 'bad' }

const standingMoods: Record<StandingName, Mood> = { HELD: 'primary', WAITING: 'primary', POSTED: 'good', VOIDED: 'quiet', EXPIRED: 'quiet', REJECTED: 'bad', DENIED: 'bad' }

export function Outcome({ of }: { of: OutcomeName }) {
  const say = useNameWords()
  return <State mood={outcomeMoods[of]}>{say(of)}</State>
}

export function Standing({ of }: { of: StandingName }) {
  const say = useDecisionWords()
  return <State mood={standingMoods[of]}>{say(of)}</State>
}
