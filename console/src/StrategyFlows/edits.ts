// Changes of a definition, each a new one: what was stays for undo.
import { startOf, type Component } from './catalogue'
import { portOf, type Definition, type FlowNode, type Json } from './definition'

export interface Place { x: number; y: number }

/** A definition, and where its nodes stand. Places are the reader's own and no part of the flow. */
export interface Draft { definition: Definition; places: Record<string, Place> }

const begun = (component: Component): FlowNode['parameters'] => {
  const needed = component.parameters.filter((parameter) => typeof parameter.default !== 'string').map((parameter) => [parameter.name, startOf(parameter)] as const)
  return needed.length === 0 ? undefined : Object.fromEntries(needed)
}

/** A short id that no other node has. */
export function freeId(definition: Definition, component: string): string {
  const stem = component.split('-')[0] ?? 'node'
  const taken = new Set(definition.nodes.map((node) => node.id))
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}${n}`
    if (!taken.has(id)) return id
  }
}

export function addNode(draft: Draft, component: Component, place: Place): { draft: Draft; id: string } {
  const id = freeId(draft.definition, component.name)
  const parameters = begun(component)
  const node: FlowNode = { id, component: component.name, ...(parameters === undefined ? {} : { parameters }) }
  return { id, draft: { definition: { ...draft.definition, nodes: [...draft.definition.nodes, node] }, places: { ...draft.places, [id]: place } } }
}

export const connect = (draft: Draft, from: string, to: string): Draft => ({ ...draft, definition: { ...draft.definition, edges: [...draft.definition.edges, { from, to }] } })

export function remove(draft: Draft, nodes: ReadonlySet<string>, edges: ReadonlySet<string>): Draft {
  const { definition } = draft
  const loops = definition.loops?.map((loop) => ({ ...loop, nodes: loop.nodes.filter((node) => !nodes.has(node)) })).filter((loop) => loop.nodes.length > 0)
  return {
    places: Object.fromEntries(Object.entries(draft.places).filter(([id]) => !nodes.has(id))),
    definition: {
      ...definition,
      nodes: definition.nodes.filter((node) => !nodes.has(node.id)),
      edges: definition.edges.filter((edge) => !edges.has(edgeId(edge)) && !nodes.has(portOf(edge.from).node) && !nodes.has(portOf(edge.to).node)),
      ...(loops === undefined ? {} : { loops }),
    },
  }
}

export const edgeId = (edge: { from: string; to: string }) => `${edge.from}→${edge.to}`

export function setParameter(draft: Draft, id: string, name: string, value: Json | undefined): Draft {
  return withNode(draft, id, (node) => {
    const { [name]: _, ...others } = node.parameters ?? {}
    const parameters = value === undefined ? others : { ...node.parameters, [name]: value }
    return Object.keys(parameters).length === 0 ? { id: node.id, component: node.component } : { ...node, parameters }
  })
}

/** Another id, wherever the old one stands; the same draft when it is taken or cannot be. */
export function rename(draft: Draft, id: string, next: string): Draft {
  if (!/^[A-Za-z0-9_-]{1,40}$/.test(next) || draft.definition.nodes.some((node) => node.id === next)) return draft
  const moved = (written: string) => (portOf(written).node === id ? `${next}.${portOf(written).port}` : written)
  const { [id]: place, ...places } = draft.places
  return {
    places: place === undefined ? places : { ...places, [next]: place },
    definition: {
      ...draft.definition,
      nodes: draft.definition.nodes.map((node) => (node.id === id ? { ...node, id: next } : node)),
      edges: draft.definition.edges.map((edge) => ({ from: moved(edge.from), to: moved(edge.to) })),
      ...(draft.definition.loops === undefined ? {} : { loops: draft.definition.loops.map((loop) => ({ ...loop, nodes: loop.nodes.map((node) => (node === id ? next : node)) })) }),
    },
  }
}

export const place = (draft: Draft, places: Record<string, Place>): Draft => ({ ...draft, places: { ...draft.places, ...places } })

export const setMembers = (draft: Draft, members: Partial<Definition>): Draft => ({ ...draft, definition: { ...draft.definition, ...members } })

const withNode = (draft: Draft, id: string, change: (node: FlowNode) => FlowNode): Draft => ({
  ...draft,
  definition: { ...draft.definition, nodes: draft.definition.nodes.map((node) => (node.id === id ? change(node) : node)) },
})
