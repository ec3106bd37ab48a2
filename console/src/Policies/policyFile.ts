// The file of a permission set (docs/sandbox.md), as its JSON says. A draft may lack anything: whatever reads it asks first.
export interface Limit { perDecisionMax: number; quarterTotalMax: number; discountMax: number }

export interface PolicyFile {
  version: string
  holdMinutes: number
  credit: { weights: Record<string, number>; unmeasured: number; attainmentZeroAt: number; attainmentFullAt: number; npsResponsesMin: number }
  tiers: { tier: string; from: number }[]
  limits: Record<string, Record<string, Limit>>
  unlocks: { permission: string; consecutiveQuarters: number; attainmentAbove: number; npsAtLeast: number; responsesAtLeast: number }[]
  grants?: { hopsMax: number; delegationDaysMax: number; standing: { permission: string; dataView: string; tool: string }[] }
  coach?: { weeks: number; below: number; baselineWeeks: number; closedMin: number }
  countersign?: { largeFrom: number; largeQuorum: number; timeoutMinutes: number }
  funds?: { permissions: string[] }
  validFrom?: string
  validUntil?: string
}

/** Components of credit by their names in the file, to those in the API. */
export const components = { attainment: 'ATTAINMENT', policyAdherence: 'POLICY_ADHERENCE', nps: 'NPS', dataQuality: 'DATA_QUALITY', decisionOutcomes: 'DECISION_OUTCOMES' } as const

export type Path = readonly (string | number)[]

/** A place as the API writes it, such as limits['pricing.approve'].D.perDecisionMax. */
export function writePath(path: Path): string {
  return path.map((step, n) => (typeof step === 'number' ? `[${step}]` : /^[A-Za-z_]\w*$/.test(step) ? `${n === 0 ? '' : '.'}${step}` : `['${step}']`)).join('')
}

/** The steps of such a place. */
export function readPath(at: string): Path {
  return [...at.matchAll(/\[(\d+)\]|\['([^']*)'\]|([^.[\]]+)/g)].map(([, index, quoted, plain]) => (index === undefined ? (quoted ?? plain ?? '') : Number(index)))
}

/** What is at a place; undefined where there is nothing. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined), root)
}

/** A copy with another value at a place. */
export function withValue<Root>(root: Root, path: Path, value: unknown): Root {
  const [step, ...rest] = path
  if (step === undefined) return value as Root
  const copy: unknown = Array.isArray(root) ? [...(root as unknown[])] : { ...(root as object) }
  ;(copy as Record<string | number, unknown>)[step] = withValue((copy as Record<string | number, unknown>)[step], rest, value)
  return copy as Root
}

/** Every value with its place, in the order of the file. */
export function leaves(root: unknown, path: Path = []): [string, string][] {
  if (typeof root !== 'object' || root === null) return [[writePath(path), JSON.stringify(root)]]
  const entries: [string | number, unknown][] = Array.isArray(root) ? root.map((value, n) => [n, value]) : Object.entries(root)
  return entries.flatMap(([step, value]) => leaves(value, [...path, step]))
}

export interface Difference { at: string; was: string | null; is: string | null }

/** What differs between two files: what only one has, and what both have otherwise. */
export function differences(one: unknown, other: unknown): Difference[] {
  const [was, is] = [new Map(leaves(one)), new Map(leaves(other))]
  return [...new Set([...was.keys(), ...is.keys()])].map((at) => ({ at, was: was.get(at) ?? null, is: is.get(at) ?? null })).filter((difference) => difference.was !== difference.is)
}
