// Doing something to a flow: what came of it, and what to do when a rule said no.
import { Alert } from 'antd'
import type { Asked, AskFailure } from '../Graph/ask'
import { isRefusal, useDeed } from '../Shell/deed'
import { Trouble } from '../Shell/Trouble'
import { isNamed, useFlowNames } from './names'
import { useFlowWords } from './words'

export interface No { code: string; message: string }

interface Told { __typename: string; code?: string; message?: string }

export interface Act<Input, Good> {
  /** Answers what came of it; undefined when it did not come about, which `Said` shows. */
  run: (input: Omit<Input, 'idempotencyKey'>) => Promise<Good | undefined>
  isPending: boolean
  refusal: No | null
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

/** Why it did not come about; nothing when it did. */
export function Said({ act }: { act: { refusal: No | null; failure: AskFailure | null } }) {
  if (act.refusal !== null) return <Refused refusal={act.refusal} />
  return act.failure === null ? null : <Trouble failure={act.failure} />
}

export function Refused({ refusal }: { refusal: No }) {
  const say = useFlowWords()
  const name = useFlowNames()
  return (
    <Alert
      type="warning" showIcon role="alert" title={isNamed('refusal', refusal.code) ? name('refusal', refusal.code) : say('refused')}
      description={<><p className="quiet" lang="en">{refusal.message}</p><code>{refusal.code}</code></>}
    />
  )
}
