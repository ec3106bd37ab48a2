import { useState } from 'react'
import type { Asked, AskFailure } from '../Graph/ask'
import { useTell, type Refusal } from '../Graph/hooks'

/** Something that a person does, and what came of it. */
export interface Deed<Input, Outcome> {
  /** Does it; answers the outcome, or null when there was none. Said again after a lost answer it is the same deed, so that it happens once. */
  act: (input: Input) => Promise<Outcome | null>
  isActing: boolean
  /** Why a rule says no. */
  refusal: Refusal | null
  /** Why there is no outcome. */
  failure: AskFailure | null
  /** Forgets what came of it. */
  forget: () => void
}

export const isRefusal = (outcome: unknown): outcome is Refusal => (outcome as { __typename?: string } | null)?.__typename === 'Refusal'

/** @param pick what of the answer is the outcome: a union that may be a Refusal. */
export function useDeed<Answer, Input extends { idempotencyKey: string }, Outcome>(document: Asked<Answer, { input: Input }>, pick: (answer: Answer) => Outcome): Deed<Omit<Input, 'idempotencyKey'>, Outcome> {
  const tell = useTell<Answer, Input>(document)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const act = async (input: Omit<Input, 'idempotencyKey'>) => {
    setRefusal(null)
    const answer = await tell.mutateAsync(input).catch(() => null)
    if (answer === null) return null
    const outcome = pick(answer)
    setRefusal(isRefusal(outcome) ? outcome : null)
    return outcome
  }
  return { act, isActing: tell.isPending, refusal, failure: tell.error, forget: () => { setRefusal(null); tell.reset() } }
}
