import { useAsk } from '../Graph/hooks'
import { useMay } from './Frame'
import { peopleDocument } from './people.internal'
import { Id } from './values'

/** A person by the `sub` of their token: by name for those who may know it, else by that. */
export function Person({ of: subject }: { of: string }) {
  const people = useAsk(peopleDocument, useMay()('accounts', 'people:admin') ? {} : null).data?.accounts.nodes ?? []
  const known = people.find((one) => one.id === `ac_${subject}`)
  if (known !== undefined) return <span title={subject}>{known.name}</span>
  return /^[0-9a-f]{32}$/.test(subject) ? <Id of={subject} /> : <>{subject}</>
}
