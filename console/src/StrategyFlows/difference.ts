// How two definitions differ: nodes, ways and parameters that were added, removed or changed.
import { sameText, type Definition, type FlowNode, type Json } from './definition'
import { edgeId } from './edits'

export interface Change {
  kind: 'added' | 'removed' | 'changed'
  what: 'nodes' | 'edges' | 'parameters' | 'whole'
  /** The node, the way, or the member of the definition. */
  at: string
  before?: string
  after?: string
}

export function difference(before: Definition, after: Definition): Change[] {
  return [...nodes(before, after), ...edges(before, after), ...whole(before, after)]
}

/** A text as it is, anything else as JSON. */
const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

const byId = (definition: Definition) => new Map(definition.nodes.map((node) => [node.id, node]))

function nodes(before: Definition, after: Definition): Change[] {
  const [old, now] = [byId(before), byId(after)]
  return [
    ...[...old.values()].filter((node) => !now.has(node.id)).map((node) => ({ kind: 'removed' as const, what: 'nodes' as const, at: node.id, before: node.component })),
    ...[...now.values()].flatMap((node): Change[] => {
      const was = old.get(node.id)
      if (was === undefined) return [{ kind: 'added', what: 'nodes', at: node.id, after: node.component }]
      return [...(was.component === node.component ? [] : [{ kind: 'changed' as const, what: 'nodes' as const, at: node.id, before: was.component, after: node.component }]), ...parameters(was, node)]
    }),
  ]
}

function parameters(was: FlowNode, node: FlowNode): Change[] {
  const [old, now]: Record<string, Json>[] = [was.parameters ?? {}, node.parameters ?? {}]
  return [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].sort().flatMap((name): Change[] => {
    const [before, after] = [old?.[name], now?.[name]]
    if (sameText(before) === sameText(after)) return []
    const at = `${node.id} · ${name}`
    if (before === undefined) return [{ kind: 'added', what: 'parameters', at, after: shown(after) }]
    if (after === undefined) return [{ kind: 'removed', what: 'parameters', at, before: shown(before) }]
    return [{ kind: 'changed', what: 'parameters', at, before: shown(before), after: shown(after) }]
  })
}

function edges(before: Definition, after: Definition): Change[] {
  const [old, now] = [new Set(before.edges.map(edgeId)), new Set(after.edges.map(edgeId))]
  return [
    ...[...old].filter((edge) => !now.has(edge)).map((edge) => ({ kind: 'removed' as const, what: 'edges' as const, at: edge })),
    ...[...now].filter((edge) => !old.has(edge)).map((edge) => ({ kind: 'added' as const, what: 'edges' as const, at: edge })),
  ]
}

function whole(before: Definition, after: Definition): Change[] {
  return (['name', 'holdout', 'loops'] as const).flatMap((member): Change[] => {
    const [old, now] = [before[member], after[member]]
    if (sameText(old) === sameText(now)) return []
    const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'
    return [{ kind, what: 'whole', at: member, ...(old === undefined ? {} : { before: shown(old) }), ...(now === undefined ? {} : { after: shown(now) }) }]
  })
}
