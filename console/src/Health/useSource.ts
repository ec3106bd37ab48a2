import { useEventName } from '../Audit/eventNames'
import { useComma } from '../Shell/values'
import { useHealthWords } from './words'

/** What the rules write beside the names of events (SovereigntyHealth). */
const [answers, later] = ['against the answers of the same entries', 'and dataRead under the same consent later']

/** The events that a part is counted in, in the reader's words. */
export function useSource() {
  const say = useHealthWords()
  const name = useEventName()
  const list = useComma()
  return (source: string) => {
    const events = source.replace(answers, '').replace(later, '').match(/[a-z]+[A-Z]\w*/g) ?? []
    const said = events.map(name).join(list)
    const more = source.includes(answers) ? say('sourceAnswers') : source.includes(later) ? say('sourceLater') : null
    return more === null ? said : say('sources', { events: said, more })
  }
}
