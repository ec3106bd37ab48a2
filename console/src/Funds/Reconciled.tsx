import { State, type Mood } from '../Shell/values'
import { useFundWords } from './words'

export type ReconciledName = 'AGREED' | 'PENDING' | 'DISAGREEING'

const moods: Record<ReconciledName, Mood> = { AGREED: 'good', PENDING: 'warning', DISAGREEING: 'bad' }

export function Reconciled({ status }: { status: ReconciledName }) {
  const say = useFundWords()
  return <State mood={moods[status]}>{say(status)}</State>
}
