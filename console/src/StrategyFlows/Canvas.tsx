import { Background, Controls, MiniMap, ReactFlow, ReactFlowProvider, applyNodeChanges, useReactFlow, type Connection, type Edge, type NodeChange } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useShade } from '../Shell/theme'
import { carried, inputOf, isTaken, mayConnect, type Catalogue } from './catalogue'
import { useCanvasWords } from './canvasWords'
import { ComponentNode, type ComponentNodeType, type Mark } from './ComponentNode'
import { portOf, type Definition } from './definition'
import { edgeId, type Place } from './edits'

const nodeTypes = { component: ComponentNode }

/** So many nodes are seen without a map of them. */
const few = 12

/** What is shown on top of a flow: findings, counts of a rehearsal, a run that is followed. */
export interface Overlay {
  marks?: ReadonlyMap<string, Mark[]>
  counts?: ReadonlyMap<string, Record<string, number>> | null
  /** Nodes that a run came to, and where it is. */
  trace?: { here: string | null; been: ReadonlySet<string>; ways: ReadonlySet<string> } | null
}

export interface CanvasProps extends Overlay {
  definition: Definition
  places: Record<string, Place>
  catalogue: Catalogue
  selected: string | null
  onSelect: (node: string | null) => void
  /** Left out: it is only looked at. */
  edit?: {
    onPlaced: (places: Record<string, Place>) => void
    onConnect: (from: string, to: string) => void
    onRemove: (nodes: ReadonlySet<string>, edges: ReadonlySet<string>) => void
  }
  /** Node to bring into sight; a new object each time. */
  focus?: { node: string } | null
  height?: number
  children?: ReactNode
}

/** A flow as a graph that can be drawn, moved, and looked at. */
export default function Canvas(props: CanvasProps) {
  return <ReactFlowProvider><Graph {...props} /></ReactFlowProvider>
}

function Graph(props: CanvasProps) {
  const { definition, catalogue, selected, onSelect, edit, focus, height = 640 } = props
  const say = useCanvasWords()
  const { shade } = useShade()
  const flow = useReactFlow()
  const types = useMemo(() => carried(definition, catalogue), [definition, catalogue])
  const made = useNodes(props, types)
  const [nodes, setNodes] = useState<ComponentNodeType[]>(made)
  // What the canvas measured stays; what the flow says is new.
  useEffect(() => setNodes((old) => {
    const known = new Map(old.map((node) => [node.id, node]))
    return made.map((node) => ({ ...known.get(node.id), ...node }))
  }), [made])
  useEffect(() => {
    if (focus) void flow.fitView({ nodes: [{ id: focus.node }], maxZoom: 1, duration: 300 })
  }, [focus, flow])
  const edges = useEdges(props, types)
  const [chosenEdges, setChosenEdges] = useState<ReadonlySet<string>>(new Set())

  const changed = useCallback((changes: NodeChange<ComponentNodeType>[]) => {
    setNodes((old) => applyNodeChanges(changes.filter((change) => change.type !== 'remove' && change.type !== 'select'), old))
    for (const change of changes) if (change.type === 'select') { if (change.selected) onSelect(change.id) }
    // Arrow keys move without dragging.
    const moved = changes.filter((change) => change.type === 'position' && change.dragging !== true && change.position !== undefined)
    if (moved.length > 0) edit?.onPlaced(Object.fromEntries(moved.map((change) => change.type === 'position' && change.position !== undefined ? [change.id, rounded(change.position)] : ['', { x: 0, y: 0 }])))
  }, [edit, onSelect])

  return (
    <div className="flow-canvas" style={{ height }} data-testid="flow-canvas">
      <ReactFlow<ComponentNodeType, Edge>
        nodes={nodes} edges={edges.map((edge) => ({ ...edge, selected: chosenEdges.has(edge.id) }))} nodeTypes={nodeTypes} colorMode={shade} fitView fitViewOptions={{ padding: { x: '5%', top: '24px', bottom: '48px' }, maxZoom: 1.1 }} minZoom={0.15} maxZoom={2} proOptions={{ hideAttribution: true }}
        nodesDraggable={edit !== undefined} nodesConnectable={edit !== undefined} deleteKeyCode={edit === undefined ? null : ['Delete', 'Backspace']} edgesFocusable={edit !== undefined} multiSelectionKeyCode="Shift"
        onNodesChange={changed}
        onEdgesChange={(changes) => setChosenEdges((old) => {
          const next = new Set(old)
          for (const change of changes) if (change.type === 'select') { if (change.selected) next.add(change.id); else next.delete(change.id) }
          return next
        })}
        onDelete={({ nodes: goneNodes, edges: goneEdges }) => edit?.onRemove(new Set(goneNodes.map((node) => node.id)), new Set(goneEdges.map((edge) => edge.id)))}
        onConnect={(connection) => edit?.onConnect(fromOf(connection), toOf(connection))}
        isValidConnection={(connection) => mayConnect(definition, catalogue, types, fromOf(connection), toOf(connection))}
        onPaneClick={() => onSelect(null)}
        ariaLabelConfig={{
          'controls.ariaLabel': say('controls'), 'controls.zoomIn.ariaLabel': say('zoomIn'), 'controls.zoomOut.ariaLabel': say('zoomOut'), 'controls.fitView.ariaLabel': say('fit'), 'controls.interactive.ariaLabel': say('lock'), 'minimap.ariaLabel': say('miniMap'),
          'node.a11yDescription.default': say('keyboard'), 'node.a11yDescription.keyboardDisabled': say('keyboard'), 'edge.a11yDescription.default': say('removeEdge'),
        }}
      >
        <Background />
        {definition.nodes.length > few ? <MiniMap pannable zoomable className="flow-minimap" style={{ width: 150, height: 100 }} /> : null}
        <Controls orientation="horizontal" showInteractive={false} />
        {selected === null ? null : <Chosen node={selected} />}
        {props.children}
      </ReactFlow>
    </div>
  )
}

/** Brings a node that was chosen elsewhere into sight, unless it is. */
function Chosen({ node }: { node: string }) {
  const flow = useReactFlow()
  const last = useRef<string | null>(null)
  useEffect(() => {
    if (last.current === node) return
    last.current = node
    const inner = flow.getInternalNode(node)
    const pane = document.querySelector('.flow-canvas')?.getBoundingClientRect()
    if (inner === undefined || pane === undefined) return
    const at = flow.flowToScreenPosition(inner.internals.positionAbsolute)
    if (at.x < pane.left || at.x > pane.right - 60 || at.y < pane.top || at.y > pane.bottom - 60) void flow.fitView({ nodes: [{ id: node }], maxZoom: 1, duration: 300 })
  }, [node, flow])
  return null
}

const rounded = ({ x, y }: Place): Place => ({ x: Math.round(x), y: Math.round(y) })

const fromOf = (connection: Connection | Edge) => `${connection.source}.${connection.sourceHandle}`

const toOf = (connection: Connection | Edge) => `${connection.target}.${connection.targetHandle}`

function useNodes({ definition, places, catalogue, selected, marks, counts, trace, edit }: CanvasProps, types: ReturnType<typeof carried>): ComponentNodeType[] {
  const isFixed = edit === undefined
  return useMemo(() => definition.nodes.map((node) => {
    const component = catalogue.get(node.component)
    return {
      id: node.id, type: 'component' as const, position: places[node.id] ?? { x: 0, y: 0 }, selected: node.id === selected, ariaLabel: `${node.id}: ${node.component}`,
      data: {
        component, name: node.component, isFixed, marks: marks?.get(node.id) ?? [], counts: counts?.get(node.id) ?? null,
        types: Object.fromEntries((component?.outputs ?? []).map((port) => [port.name, types.get(`${node.id}.${port.name}`)])),
        trace: trace == null ? null : trace.here === node.id ? 'here' as const : trace.been.has(node.id) ? 'been' as const : 'not' as const,
      },
    }
  }), [definition, places, catalogue, selected, marks, counts, trace, types, isFixed])
}

function useEdges({ definition, places, catalogue, trace }: CanvasProps, types: ReturnType<typeof carried>): Edge[] {
  const say = useCanvasWords()
  return useMemo(() => definition.edges.map((edge) => {
    const [from, to] = [portOf(edge.from), portOf(edge.to)]
    const [comes, takes] = [types.get(edge.from), inputOf(definition, catalogue, edge.to)?.type]
    const isWrong = comes !== undefined && takes != null && !isTaken(comes, takes)
    const isGone = trace == null ? '' : trace.ways.has(edgeId(edge)) ? 'is-gone' : 'is-not'
    // A way back goes around, not through what is between.
    const isBack = (places[to.node]?.x ?? 0) <= (places[from.node]?.x ?? 0)
    return {
      ...(isBack ? { type: 'smoothstep' } : {}), id: edgeId(edge), source: from.node, sourceHandle: from.port, target: to.node, targetHandle: to.port, className: `flow-edge type-${comes ?? 'any'} ${isWrong ? 'is-wrong' : ''} ${isGone}`,
      ariaLabel: say('edge', { from: edge.from, to: edge.to }), interactionWidth: 24, animated: trace?.ways.has(edgeId(edge)) === true,
    }
  }), [definition, places, catalogue, trace, types, say])
}
