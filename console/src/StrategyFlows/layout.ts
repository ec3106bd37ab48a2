// Where nodes stand when nobody has put them anywhere: ranks from left to right along the ways, and within a rank near what leads there.
import type { Catalogue } from './catalogue'
import { portOf, type Definition } from './definition'
import type { Place } from './edits'

export const nodeWidth = 232
const rankGap = 330
const rowGap = 40

/** How high a node is drawn. */
export function nodeHeight(catalogue: Catalogue, component: string): number {
  const known = catalogue.get(component)
  return 70 + 26 * Math.max(known?.inputs.length ?? 0, known?.outputs.length ?? 0)
}

export function layOut(definition: Definition, catalogue: Catalogue): Record<string, Place> {
  const before = new Map<string, string[]>(definition.nodes.map((node) => [node.id, []]))
  for (const edge of definition.edges) before.get(portOf(edge.to).node)?.push(portOf(edge.from).node)
  const ranks = new Map<string, number>()
  const rank = (id: string, on: ReadonlySet<string>): number => {
    const known = ranks.get(id)
    if (known !== undefined) return known
    // A way that comes back does not count.
    const from = (before.get(id) ?? []).filter((one) => one !== id && !on.has(one) && before.has(one))
    const here = from.length === 0 ? 0 : 1 + Math.max(...from.map((one) => rank(one, new Set([...on, id]))))
    ranks.set(id, here)
    return here
  }
  for (const node of definition.nodes) rank(node.id, new Set())

  const places: Record<string, Place> = {}
  const centre = (id: string) => {
    const near = (before.get(id) ?? []).flatMap((one) => (places[one] === undefined ? [] : [places[one].y]))
    return near.length === 0 ? 0 : near.reduce((sum, y) => sum + y, 0) / near.length
  }
  for (let column = 0; column <= Math.max(0, ...ranks.values()); column++) {
    const nodes = definition.nodes.filter((node) => ranks.get(node.id) === column).map((node, index) => ({ node, index, near: centre(node.id) })).sort((one, other) => one.near - other.near || one.index - other.index)
    const height = nodes.reduce((sum, { node }) => sum + nodeHeight(catalogue, node.component) + rowGap, 0)
    const middle = nodes.length === 0 ? 0 : nodes.reduce((sum, { near }) => sum + near, 0) / nodes.length
    let y = middle - (height - nodeHeight(catalogue, nodes[0]?.node.component ?? '')) / 2
    for (const { node } of nodes) {
      places[node.id] = { x: column * rankGap, y: Math.round(y) }
      y += nodeHeight(catalogue, node.component) + rowGap
    }
  }
  return places
}

const keptOf = (flow: string) => `ecosystem-places-${flow}`

/** Places that this reader chose, and the layout's for the rest. */
export function placesOf(definition: Definition, catalogue: Catalogue): Record<string, Place> {
  const laid = layOut(definition, catalogue)
  try {
    const chosen = JSON.parse(localStorage.getItem(keptOf(definition.id)) ?? '{}') as Record<string, Place>
    const known = definition.nodes.every((node) => chosen[node.id] !== undefined)
    return known ? Object.fromEntries(definition.nodes.map((node) => [node.id, chosen[node.id] ?? { x: 0, y: 0 }])) : laid
  } catch {
    return laid
  }
}

export const keepPlaces = (flow: string, places: Record<string, Place>) => localStorage.setItem(keptOf(flow), JSON.stringify(places))
