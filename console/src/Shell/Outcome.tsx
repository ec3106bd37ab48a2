import { Alert } from 'antd'
import type { Refusal } from '../Graph/hooks'
import { Refused } from './Refused'
import { TroubleText } from './Trouble'
import { useShellWords } from './words'

/** The refusal in what a mutation answered; null: it was done. */
export function refusalOf(answer: { __typename?: string } | null | undefined): Refusal | null {
  return answer?.__typename === 'Refusal' ? (answer as Refusal) : null
}

/** What came of the last try, if it came to nothing. */
export function Outcome({ refusal, failure }: { refusal: Refusal | null; failure: Error | null }) {
  const say = useShellWords()
  if (refusal !== null) return <Refused refusal={refusal} />
  if (failure !== null) return <Alert type="error" showIcon role="alert" title={say('failedTitle')} description={<TroubleText failure={failure} />} />
  return null
}

/** What came of a deed, when it was not what was meant. */
export const DeedTrouble = ({ deed }: { deed: { refusal: Refusal | null; failure: Error | null } }) => <Outcome refusal={deed.refusal} failure={deed.failure} />
