import { Alert } from 'antd'
import type { AskFailure } from '../Graph/ask'
import type { Refusal } from '../Graph/hooks'
import { refusalWords, useRefusalWords, type RefusalWord } from './refusals'
import { TroubleText } from './Trouble'
import { useShellWords } from './words'

/** Why a rule says no, and what to do: in the reader's language, and below it as the rule itself says it. Nothing has changed. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const say = useRefusalWords()
  const isKnown = refusal.code in refusalWords
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={isKnown ? say(refusal.code as RefusalWord) : say('unknownRefusal')}
      description={<p className="message quiet" lang="en">{refusal.message} <code>{refusal.code}</code></p>}
    />
  )
}

/** What came of a deed, when it was not what was meant. */
export function DeedTrouble({ deed }: { deed: { refusal: Refusal | null; failure: AskFailure | null } }) {
  const say = useShellWords()
  if (deed.refusal !== null) return <Refused refusal={deed.refusal} />
  if (deed.failure === null) return null
  return <Alert type="error" showIcon role="alert" title={say('failedTitle')} description={<TroubleText failure={deed.failure} />} />
}
