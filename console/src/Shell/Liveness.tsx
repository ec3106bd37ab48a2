import type { Liveness } from '../Graph/live'
import { State } from './values'
import { useShellWords } from './words'

const moods = { live: 'good', connecting: 'quiet', broken: 'warning' } as const

/** Whether what is shown follows what happens. */
export function LiveState({ is }: { is: Liveness }) {
  const say = useShellWords()
  return <span role="status"><State mood={moods[is]}>{say(is)}</State></span>
}
