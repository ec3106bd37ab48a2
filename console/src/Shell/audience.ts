import type { Asked } from '../Graph/ask'
import { useMe } from './Frame'

/** The document of the reader's audience, where two schemas have the same. */
export function useDocument<Answer, Variables>(internal: Asked<Answer, Variables>, auditor: Asked<Answer, Variables>): Asked<Answer, Variables> {
  return useMe().audience === 'AUDITOR' ? auditor : internal
}
