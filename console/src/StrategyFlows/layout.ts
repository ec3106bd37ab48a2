// Where nodes stand when nobody has put them anywhere: ranks from left to right along the ways, and within a rank near what leads there.
import type { Catalogue } from './catalogue'
import { portOf, type Definition } from './definition'
import type { Place } from './edits'

export const nodeWidth = 248
const rankGap = 310
const rowGap = 36

/** The room that a canvas has, in pixels. */
export interface Room { wide: number; high: number }

const beside: Room = { wide: 620, high: 640 }

/** How high a node is drawn. */
export function nodeHeight(catalogue: Catalogue, component: string): number {
  const known = catalogue.get(component)
  return 70 + 26 * Math.max(known?.inputs.length ?? 0, known?.outputs.length ?? 0)
}

export function layOut(definition: Definition, catalogue: Catalogue, room: Room = beside): Record<string, Place> {
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

  const columns = columnsOf(definition, catalogue, ranks, before)
  const across = acrossOf(columns, room)
  const places: Record<string, Place> = {}
  let top = 0
  for (let first = 0; first < columns.length; first += across) {
    const row = columns.slice(first, first + across)
    const height = heightOf(row)
    for (const [index, column] of row.entries()) {
      let y = top + (height - column.reduce((sum, one) => sum + one.height + rowGap, 0)) / 2
      for (const one of column) {
        places[one.id] = { x: index * rankGap, y: Math.round(y) }
        y += one.height + rowGap
      }
    }
    top += height + rowGap
  }
  return places
}

type Columns = { id: string; height: number }[][]

const heightOf = (row: Columns) => Math.max(...row.map((column) => column.reduce((sum, one) => sum + one.height + rowGap, 0)))

/** A long way is broken into rows, as a text is: of as many ranks as are shown largest. */
function acrossOf(columns: Columns, { wide, high }: Room): number {
  const scale = (across: number) => {
    let height = 0
    for (let first = 0; first < columns.length; first += across) height += heightOf(columns.slice(first, first + across)) + rowGap
    return Math.min(1, wide / (across * rankGap), high / height)
  }
  return columns.map((_, index) => index + 1).reduce((best, across) => (scale(across) > scale(best) ? across : best), 1)
}

/** The nodes of each rank, each near what leads to it. */
function columnsOf(definition: Definition, catalogue: Catalogue, ranks: ReadonlyMap<string, number>, before: ReadonlyMap<string, string[]>) {
  const order = new Map<string, number>()
  return Array.from({ length: 1 + Math.max(0, ...ranks.values()) }, (_, column) => {
    const near = (id: string) => {
      const known = (before.get(id) ?? []).flatMap((one) => order.get(one) ?? [])
      return known.length === 0 ? 0 : known.reduce((sum, at) => sum + at, 0) / known.length
    }
    const nodes = definition.nodes.filter((node) => ranks.get(node.id) === column).map((node, index) => ({ id: node.id, height: nodeHeight(catalogue, node.component), index, near: near(node.id) })).sort((one, other) => one.near - other.near || one.index - other.index)
    for (const [index, node] of nodes.entries()) order.set(node.id, index - (nodes.length - 1) / 2)
    return nodes
  })
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
