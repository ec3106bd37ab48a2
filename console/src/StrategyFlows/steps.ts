import { portOf, type Definition } from './definition'
import { edgeId } from './edits'
import type { Step } from './view'

/** A run that is followed: up to which step, and what of the flow it has come through. */
export interface Followed { at: number; trace: { here: string | null; been: ReadonlySet<string>; ways: ReadonlySet<string> } }

/** Where a run is after its first steps, and by which ways it came. A way was gone when its output let something out and its end was come to. */
export function follow(definition: Definition, steps: readonly Step[], at: number): Followed {
  const seen = steps.slice(0, at + 1)
  const been = new Set(seen.map((step) => step.node).filter((node) => node !== ''))
  const left = new Set(seen.flatMap((step) => step.ports.map((port) => `${step.node}.${port}`)))
  const ways = new Set(definition.edges.filter((edge) => left.has(edge.from) && been.has(portOf(edge.to).node)).map(edgeId))
  return { at, trace: { here: seen.findLast((step) => step.node !== '')?.node ?? null, been, ways } }
}
