import type { Liveness as Kind } from '../Graph/live'
import { State } from './values'
import { useShellWords } from './words'

/** Whether what is shown follows what happens. */
export function Liveness({ of }: { of: Kind }) {
  const say = useShellWords()
  return <span role="status" data-liveness={of}><State mood={of === 'live' ? 'good' : of === 'broken' ? 'bad' : 'quiet'}>{say(of)}</State></span>
}
