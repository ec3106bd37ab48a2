import { Alert } from 'antd'
import type { AskFailure } from '../Graph/ask'
import { TroubleText } from './Trouble'
import { refusalWords, useRefusalWords } from './refusals'
import { useShellWords } from './words'

/** A rule that said no. */
export interface Refusing { code: string; message: string }

/** The refusal in what a mutation answered; null: it was done. */
export function refusalOf(answer: { __typename?: string } | null | undefined): Refusing | null {
  return answer?.__typename === 'Refusal' ? (answer as unknown as Refusing) : null
}

/** Why a rule said no, and what to do: in the reader's words where there are any, and always as the platform says it. */
export function Refused({ refusal, onClose }: { refusal: Refusing; onClose?: () => void }) {
  const say = useShellWords()
  const sayRefusal = useRefusalWords()
  const known = refusal.code in refusalWords ? sayRefusal(refusal.code as keyof typeof refusalWords) : sayRefusal('unknown')
  return (
    <Alert
      type="warning" showIcon role="alert" title={known} {...(onClose === undefined ? {} : { closable: { onClose, closeIcon: true, 'aria-label': say('close') } })}
      description={<><p className="quiet" lang="en">{refusal.message}</p><code>{refusal.code}</code></>}
    />
  )
}

/** What came of the last try, if it came to nothing. */
export function Outcome({ refusal, failure }: { refusal: Refusing | null; failure: AskFailure | Error | null }) {
  const say = useShellWords()
  if (refusal !== null) return <Refused refusal={refusal} />
  if (failure !== null) return <Alert type="error" showIcon role="alert" title={say('failedTitle')} description={<TroubleText failure={failure} />} />
  return null
}
