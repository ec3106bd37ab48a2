import type { Asked } from '../Graph/ask'
import type { Audience } from '../Graph/me'
import { useMe } from './Frame'

/** The document of the reader's audience, where several schemas have the same. @throws when the reader's has none, which the registry of rooms keeps from happening. */
export function useOfAudience<Answer, Variables>(documents: Partial<Record<Audience, Asked<Answer, Variables>>>): Asked<Answer, Variables> {
  const { audience } = useMe()
  const document = documents[audience]
  if (document === undefined) throw new Error(`There is no document for ${audience}.`)
  return document
}
