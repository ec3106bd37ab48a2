// Doing something to a flow, and what came of it.
import type { Asked, AskFailure } from '../Graph/ask'
import type { Refusal } from '../Graph/hooks'
import { isRefusal, useDeed } from '../Shell/deed'
import './refusals'

interface Told { __typename: string; code?: string; message?: string }

export interface Act<Input, Good> {
  /** Answers what came of it; undefined when it did not come about, which `DeedTrouble` shows. */
  run: (input: Omit<Input, 'idempotencyKey'>) => Promise<Good | undefined>
  isPending: boolean
  refusal: Refusal | null
  failure: AskFailure | null
  clear: () => void
}

/** A deed of which the flow's screens want what came about, and nothing else. */
export function useAct<Answer, Input extends { idempotencyKey: string }, Result extends Told>(document: Asked<Answer, { input: Input }>, pick: (answer: Answer) => Result): Act<Input, Exclude<Result, { __typename: 'Refusal' }>> {
  const deed = useDeed(document, pick)
  return {
    isPending: deed.isActing,
    refusal: deed.refusal,
    failure: deed.failure,
    clear: deed.forget,
    run: async (input) => {
      const result = await deed.act(input)
      return result === null || isRefusal(result) ? undefined : (result as Exclude<Result, { __typename: 'Refusal' }>)
    },
  }
}
