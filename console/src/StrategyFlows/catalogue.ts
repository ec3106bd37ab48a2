// The components that flows are made of, and what goes along the ways between them. The rules are the platform's (docs/rules/strategy-flow.md, SF-7); they are
// told here as well so that a wire that cannot be is refused while it is drawn. What counts is what validation says.
import { useMemo } from 'react'
import { useAsk } from '../Graph/hooks'
import { fullWidth } from '../Shell/chinese'
import { portOf, type Definition, type Json, type Words } from './definition'
import { flowComponentsDocument } from './flows.internal'

export type ItemType = 'customer' | 'interaction' | 'signal' | 'action' | 'content' | 'outcome'

export interface ParameterSpec {
  name: string
  type: 'integer' | 'text' | 'flag' | 'choice' | 'list' | 'record'
  doc: Words
  /** JSON of the value when it is left out; null: it must be given. */
  default?: string | null
  least: number
  most: number
  choices: string[]
  pattern?: string | null
  item?: ParameterSpec | null
  members: ParameterSpec[]
  mayBreak: boolean
}

export interface Port { name: string; type: ItemType | null; required: boolean; doc: Words }

export interface Component { name: string; title: Words; doc: Words; sends: boolean; passingPort: string | null; inputs: Port[]; outputs: Port[]; parameters: ParameterSpec[] }

export type Catalogue = ReadonlyMap<string, Component>

/** The catalogue, and the asking of it while it is not there. */
export function useCatalogue() {
  const asked = useAsk(flowComponentsDocument, {})
  const catalogue = useMemo<Catalogue | undefined>(
    () => asked.data === undefined ? undefined : new Map(asked.data.flowComponents.map((one) => [one.name, {
      ...one, title: inChinese(one.title), doc: inChinese(one.doc), passingPort: one.passingPort ?? null, inputs: one.inputs.map(portOfAnswer), outputs: one.outputs.map(portOfAnswer), parameters: one.parameters.map((parameter) => specOf(JSON.parse(parameter.spec) as ParameterSpec)),
    }])),
    [asked.data],
  )
  return { catalogue, asked }
}

const inChinese = (words: Words): Words => ({ ...words, zh: fullWidth(words.zh) })

const specOf = (spec: ParameterSpec): ParameterSpec => ({ ...spec, doc: inChinese(spec.doc), item: spec.item == null ? null : specOf(spec.item), members: spec.members.map(specOf) })

const portOfAnswer = (port: { name: string; type?: string | null; required: boolean; doc: Words }): Port => ({ ...port, type: (port.type ?? null) as ItemType | null, doc: inChinese(port.doc) })

export type Kind = 'begin' | 'perceive' | 'decide' | 'guard' | 'write' | 'reach' | 'learn'

const kinds: Record<string, Kind> = {
  'follow-up-trigger': 'begin', 'sentiment-alert': 'perceive', 'decision-maker-shift-detector': 'perceive', 'competitor-matcher': 'perceive', 'segment-selector': 'decide', 'next-best-action-scorer': 'decide',
  'dynamic-weight-reranker': 'decide', 'experiment-splitter': 'decide', 'holdout-gate': 'guard', 'consent-gate': 'guard', 'quote-guardrail': 'guard', 'countersign-gate': 'guard', 'compliance-breaker': 'guard',
  'template-renderer': 'write', 'touchpoint-sequencer': 'reach', 'expert-dispatcher': 'reach', 'outcome-attributor': 'learn',
}

export const kindOf = (component: string): Kind => kinds[component] ?? 'decide'

export const kindsInOrder: readonly Kind[] = ['begin', 'perceive', 'guard', 'decide', 'write', 'reach', 'learn']

/** Whether an input takes what comes: a customer goes with everything, and a signal was found in an interaction. */
export const isTaken = (comes: ItemType, takes: ItemType) => takes === 'customer' || comes === takes || (takes === 'interaction' && comes === 'signal')

const inCommon = (one: ItemType, other: ItemType): ItemType => (isTaken(one, other) ? other : isTaken(other, one) ? one : 'customer')

/** What comes out of every output `node.port`, as far as it is known: what came in goes on through outputs without a type of their own. */
export function carried(definition: Definition, catalogue: Catalogue): ReadonlyMap<string, ItemType> {
  const known = new Map<string, ItemType>()
  for (let changed = true; changed; ) {
    changed = false
    for (const node of definition.nodes) {
      const coming = incoming(definition, node.id, known)
      for (const output of catalogue.get(node.component)?.outputs ?? []) {
        const type = output.type ?? coming
        const port = `${node.id}.${output.name}`
        if (type === null || known.get(port) === type) continue
        known.set(port, type)
        changed = true
      }
    }
  }
  return known
}

function incoming(definition: Definition, node: string, known: ReadonlyMap<string, ItemType>): ItemType | null {
  let common: ItemType | null = null
  for (const edge of definition.edges) {
    const type = portOf(edge.to).node === node ? known.get(edge.from) : undefined
    if (type !== undefined) common = common === null ? type : inCommon(common, type)
  }
  return common
}

/** Whether an edge may be drawn. What is not known yet may be. */
export function mayConnect(definition: Definition, catalogue: Catalogue, types: ReadonlyMap<string, ItemType>, from: string, to: string): boolean {
  const [source, target] = [portOf(from), portOf(to)]
  if (source.node === target.node || definition.edges.some((edge) => edge.from === from && edge.to === to)) return false
  const takes = inputOf(definition, catalogue, to)?.type
  const comes = types.get(from)
  return takes !== undefined && takes !== null && (comes === undefined || isTaken(comes, takes))
}

export function inputOf(definition: Definition, catalogue: Catalogue, to: string): Port | undefined {
  const { node, port } = portOf(to)
  return catalogue.get(definition.nodes.find((one) => one.id === node)?.component ?? '')?.inputs.find((one) => one.name === port)
}

/** A value to begin with: the default, else the least that the form can show. */
export function startOf(spec: ParameterSpec): Json {
  if (typeof spec.default === 'string') return JSON.parse(spec.default) as Json
  switch (spec.type) {
    case 'integer': return spec.least
    case 'flag': return false
    case 'choice': return spec.choices[0] ?? ''
    case 'list': return spec.item === undefined || spec.item === null ? [] : Array.from({ length: Math.max(spec.least, 0) }, () => startOf(spec.item as ParameterSpec))
    case 'record': return Object.fromEntries(spec.members.filter((member) => typeof member.default !== 'string').map((member) => [member.name, startOf(member)]))
    default: return ''
  }
}
