import type { Mood } from '../Shell/values'
import type { PolicyWord } from './words'

interface Released { version: string; current: boolean }

interface PolicyState { word: PolicyWord; mood: Mood; replacedBy: string | undefined }

/** How a version stands among all of them, which are in the order of their release. */
export function stateOf(policies: readonly Released[], version: string): PolicyState {
  const current = policies.findIndex((one) => one.current)
  const here = policies.findIndex((one) => one.version === version)
  if (here === current) return { word: 'current', mood: 'good', replacedBy: undefined }
  return here < current ? { word: 'superseded', mood: 'quiet', replacedBy: policies[here + 1]?.version } : { word: 'before', mood: 'primary', replacedBy: undefined }
}
