import type { CheckPolicyQuery } from '../Graph/internal/graphql'
import { useFinding } from './findings'

export type Found = CheckPolicyQuery['checkPolicy']['findings'][number]

/** What the check found, in the reader's language or as it wrote it. */
export function Finding({ of }: { of: Found }) {
  const said = useFinding()(of)
  return said === undefined ? <span lang="en">{of.message}</span> : <span>{said}</span>
}
