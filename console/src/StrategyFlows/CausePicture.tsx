import { Background, BaseEdge, Controls, EdgeLabelRenderer, Handle, Position, ReactFlow, getBezierPath, type Edge, type EdgeProps, type Node, type NodeProps } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { useMemo } from 'react'
import { useShade } from '../Shell/theme'
import { useNumber, usePair } from '../Shell/values'
import { useCanvasWords } from './canvasWords'
import type { CauseEdge, Causes, EdgeWords } from './Causes'
import { useCauseWords, type CauseWord } from './causeWords'

interface CauseData extends Record<string, unknown> { kind: string; name: string; count: string; hasIn: boolean; hasOut: boolean }
interface LineData extends Record<string, unknown> { label: string; hint: string; width: number; look: string; at: number }

const nodeTypes = { cause: CauseNode }
const edgeTypes = { cause: CauseLine }
const across = 360
const down = 110

/** Behaviour → response → win, from left to right. Lines are as wide as the effect is great; those that are not measured are dashed. */
export default function CausePicture({ graph, words, says }: { graph: Causes; words: EdgeWords; says: string }) {
  const { shade } = useShade()
  const canvas = useCanvasWords()
  const { nodes, edges, height } = useDrawn(graph, words)
  return (
    <div className="flow-canvas cause-picture" style={{ height }} role="region" aria-label={says} data-testid="cause-picture">
      <ReactFlow
        key={JSON.stringify([nodes.map((node) => node.data), edges.map((edge) => edge.data)])} defaultNodes={nodes} defaultEdges={edges} nodeTypes={nodeTypes} edgeTypes={edgeTypes} colorMode={shade} fitView fitViewOptions={{ padding: 0.12, maxZoom: 1.1 }} minZoom={0.2} maxZoom={2}
        nodesDraggable={false} nodesConnectable={false} nodesFocusable={false} edgesFocusable={false} elementsSelectable={false} preventScrolling={false} zoomOnScroll={false} deleteKeyCode={null} proOptions={{ hideAttribution: true }}
        ariaLabelConfig={{ 'controls.ariaLabel': canvas('controls'), 'controls.zoomIn.ariaLabel': canvas('zoomIn'), 'controls.zoomOut.ariaLabel': canvas('zoomOut'), 'controls.fitView.ariaLabel': canvas('fit') }}
      >
        <Background />
        <Controls showInteractive={false} />
      </ReactFlow>
    </div>
  )
}

function useDrawn(graph: Causes, words: EdgeWords): { nodes: Node<CauseData>[]; edges: Edge<LineData>[]; height: number } {
  const say = useCauseWords()
  const number = useNumber()
  const pair = usePair()
  return useMemo(() => {
    const ranks = ['behaviour', 'response', 'win'].map((kind) => graph.nodes.filter((node) => node.kind === kind))
    const most = Math.max(1, ...ranks.map((rank) => rank.length))
    const counted = { behaviour: 'chosen', response: 'came', win: 'wonBy' } as const
    const nodes = ranks.flatMap((rank, column) => rank.map((node, row) => ({
      id: node.id, type: 'cause' as const, position: { x: column * across, y: (row + (most - rank.length) / 2) * down },
      data: {
        kind: say(`kind.${node.kind}` as CauseWord), name: words.node(node.id), hasIn: column > 0, hasOut: column < 2,
        count: node.count == null ? say('hidden') : say(counted[node.kind as keyof typeof counted], { count: number(node.count) }),
      },
    })))
    const greatest = (to: string) => Math.max(...graph.edges.filter((edge) => edge.to === to).map((edge) => Math.abs(edge.effect ?? 0)), Number.EPSILON)
    const edges = graph.edges.map((edge, index) => ({
      id: `${edge.from} ${edge.to}`, source: edge.from, target: edge.to, type: 'cause' as const,
      data: {
        label: edge.effect == null ? (words.why(edge) ?? '') : words.effect(edge), hint: hintOf(edge, words, say, pair), look: lookOf(edge), width: edge.effect == null || !edge.found ? 1.5 : 2 + 6 * (Math.abs(edge.effect) / greatest(edge.to)),
        // Labels of lines that cross stand apart.
        at: edge.evidence === 'association' || edge.from.startsWith('response/') ? 0.5 : 0.3 + 0.12 * (index % 2),
      },
    }))
    return { nodes, edges, height: Math.min(640, Math.max(240, most * down + 80)) }
  }, [graph, words, say, number, pair])
}

const lookOf = (edge: CauseEdge) => (edge.evidence === 'assumed' ? 'is-assumed' : `${edge.evidence === 'association' ? 'is-association' : ''} ${edge.found ? ((edge.effect ?? 0) >= 0 ? 'is-more' : 'is-less') : 'is-unsure'}`)

const hintOf = (edge: CauseEdge, words: EdgeWords, say: ReturnType<typeof useCauseWords>, pair: ReturnType<typeof usePair>) => [
  `${words.node(edge.from)} → ${words.node(edge.to)}`, words.evidence(edge), ...(edge.effect == null ? [words.why(edge) ?? ''] : [pair(say('effect'), words.effect(edge)), pair(say('interval'), words.interval(edge)), pair(say('count'), edge.count ?? '—')]),
].join('\n')

function CauseNode({ data }: NodeProps<Node<CauseData>>) {
  return (
    <div className="flow-node cause-node">
      {data.hasIn ? <Handle type="target" position={Position.Left} isConnectable={false} /> : null}
      <span className="flow-node-id">{data.kind}</span>
      <strong className="cause-name" title={data.name}>{data.name}</strong>
      <span className="flow-node-id">{data.count}</span>
      {data.hasOut ? <Handle type="source" position={Position.Right} isConnectable={false} /> : null}
    </div>
  )
}

function CauseLine({ sourceX, sourceY, targetX, targetY, data }: EdgeProps<Edge<LineData>>) {
  const [path] = getBezierPath({ sourceX, sourceY, sourcePosition: Position.Right, targetX, targetY, targetPosition: Position.Left })
  const { label, hint, look, width, at } = data ?? { label: '', hint: '', look: '', width: 1, at: 0.5 }
  // Near enough to where the curve is at that part of its way.
  const bend = at * at * (3 - 2 * at)
  const [x, y] = [sourceX + (targetX - sourceX) * at, sourceY + (targetY - sourceY) * bend]
  return (
    <>
      <BaseEdge path={path} className={`cause-line ${look}`} style={{ strokeWidth: width }} interactionWidth={24} />
      <EdgeLabelRenderer><span className={`cause-label ${look} nodrag nopan`} style={{ transform: `translate(-50%, ${look === 'is-assumed' ? 'calc(-100% - 6px)' : '-50%'}) translate(${x}px, ${y}px)` }} title={hint}>{label}</span></EdgeLabelRenderer>
    </>
  )
}
