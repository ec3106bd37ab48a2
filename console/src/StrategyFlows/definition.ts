// What a flow says, as its JSON has it (docs/strategy-flow.schema.json).

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

export interface Words { zh: string; en: string }

export interface FlowNode { id: string; component: string; parameters?: Record<string, Json> }

/** From an output `node.port` to an input `node.port`. */
export interface FlowEdge { from: string; to: string }

export interface FlowLoop { id: string; nodes: string[]; roundsMax: number }

export interface Definition {
  id: string
  name: Words
  holdout?: { basisPoints: number; salt: string }
  nodes: FlowNode[]
  edges: FlowEdge[]
  loops?: FlowLoop[]
}

export interface PortOf { node: string; port: string }

export function portOf(written: string): PortOf {
  const dot = written.indexOf('.')
  return { node: written.slice(0, dot), port: written.slice(dot + 1) }
}

/** A definition out of its text; a message when it is none that the canvas can show. */
export function readDefinition(text: string): { definition: Definition } | { problem: string } {
  try {
    const value = JSON.parse(text) as Partial<Definition> & { $schema?: string }
    if (typeof value !== 'object' || value === null || !Array.isArray(value.nodes) || !Array.isArray(value.edges)) return { problem: 'nodes, edges' }
    if (!value.nodes.every((node) => typeof node?.id === 'string' && typeof node.component === 'string')) return { problem: 'nodes: id, component' }
    if (!value.edges.every((edge) => typeof edge?.from === 'string' && typeof edge.to === 'string')) return { problem: 'edges: from, to' }
    const { $schema: _, ...definition } = value
    return { definition: { ...definition, id: value.id ?? '', name: { zh: value.name?.zh ?? '', en: value.name?.en ?? '' } } as Definition }
  } catch (failure) {
    return { problem: String(failure) }
  }
}

export const writeDefinition = (definition: Definition) => JSON.stringify(definition, null, 2)

/** The same for two texts that say the same, whatever the order of their members. */
export function sameText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sameText).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  return `{${Object.entries(value).filter(([, member]) => member !== undefined).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, member]) => `${JSON.stringify(name)}:${sameText(member)}`).join(',')}}`
}
