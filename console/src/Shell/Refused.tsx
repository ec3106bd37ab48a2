import { Alert } from 'antd'
import type { Refusal } from '../Graph/hooks'
import { refusalWords, useRefusalWords, type RefusalWord } from './refusals'

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
