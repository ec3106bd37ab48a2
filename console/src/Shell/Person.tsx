import { useAsk } from '../Graph/hooks'
import { useMay, useMe } from './Frame'
import { peopleDocument } from './people.internal'
import { Id, shortOf } from './values'
import { useShellWords } from './words'

/** Names of people by the `sub` of their tokens: the reader is `you`, and whoever may know others' names reads those. Answers undefined where it knows none. */
export function usePersonNames() {
  const say = useShellWords()
  const me = useMe().subject
  const people = useAsk(peopleDocument, useMay()('accounts', 'people:admin') ? { audience: 'INTERNAL' as const } : null).data?.accounts.nodes ?? []
  return (subject: string) => (subject === me ? say('you') : people.find((one) => one.id === `ac_${subject}`)?.name)
}

const isRaw = (subject: string) => /^[0-9a-f]{32}$/.test(subject)

/** Within a sentence: a name, or a part of the `sub` that tells people apart. */
export function usePersonText() {
  const say = useShellWords()
  const me = useMe().subject
  const name = usePersonNames()
  return (subject: string) => (subject === me ? say('youWithin') : name(subject)) ?? (isRaw(subject) ? shortOf(subject) : subject)
}

/** A person by the `sub` of their token: by name for those who may know it, else by that. */
export function Person({ of: subject }: { of: string }) {
  const name = usePersonNames()(subject)
  if (name !== undefined) return <span title={subject}>{name}</span>
  return isRaw(subject) ? <Id of={subject} /> : <>{subject}</>
}
