import { EditOutlined, ExportOutlined, WarningOutlined } from '@ant-design/icons'
import { Handle, Position, type Node, type NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useLanguage } from '../Shell/language'
import type { Component, ItemType, Port } from './catalogue'
import { useCanvasWords } from './canvasWords'
import { useFlowNames } from './names'

/** What of a finding a node shows. */
export interface Mark { severity: string; port: string | null; text: string; isChange?: boolean }

export interface NodeData extends Record<string, unknown> {
  component: Component | undefined
  name: string
  marks: Mark[]
  /** What comes out of each output, as far as it is known. */
  types: Record<string, ItemType | undefined>
  /** How many items left by each port, in a rehearsal. */
  counts: Record<string, number> | null
  /** Whether a run that is followed has come here, and is here now. */
  trace: 'here' | 'been' | 'not' | null
  isFixed: boolean
}

export type ComponentNodeType = Node<NodeData, 'component'>

/** A node of the canvas: what it is, its ports with their types, and what was found. */
export const ComponentNode = memo(function ComponentNode({ id, data, selected }: NodeProps<ComponentNodeType>) {
  const say = useCanvasWords()
  const language = useLanguage()
  const { component } = data
  const worst = data.marks.some((mark) => mark.severity === 'fault') ? 'fault' : data.marks.length > 0 ? 'warning' : null
  const title = component === undefined ? data.name : language === 'zh-CN' ? component.title.zh : component.title.en
  return (
    <div className={`flow-node ${selected ? 'is-selected' : ''} ${worst === null ? '' : `has-${worst}`} ${data.trace === null ? '' : `is-${data.trace}`}`}>
      <div className="flow-node-head">
        <strong>{title}</strong>
        {component?.sends === true ? <ExportOutlined title={say('sends')} aria-label={say('sends')} /> : null}
        {worst === null ? null : <span className={`flow-mark flow-mark-${worst}`} title={data.marks.map((mark) => mark.text).join('\n')}>{data.marks.every((mark) => mark.isChange === true) ? <EditOutlined /> : <WarningOutlined />} {data.marks.length}</span>}
      </div>
      <code className="flow-node-id">{id}</code>
      <div className="flow-ports">
        <div>{component?.inputs.map((port) => <PortLine key={port.name} port={port} isInput type={port.type ?? undefined} data={data} />)}</div>
        <div>{component?.outputs.map((port) => <PortLine key={port.name} port={port} isInput={false} type={port.type ?? data.types[port.name]} data={data} />)}</div>
      </div>
    </div>
  )
})

function PortLine({ port, isInput, type, data }: { port: Port; isInput: boolean; type: ItemType | undefined; data: NodeData }) {
  const say = useCanvasWords()
  const name = useFlowNames()
  const language = useLanguage()
  const typeName = name('type', type ?? 'any')
  const isMarked = data.marks.some((mark) => mark.port === port.name)
  const count = data.counts?.[port.name]
  const tells = `${name('port', port.name)} · ${say(isInput ? 'takes' : 'gives', { type: typeName })}${port.required ? ` · ${say('required')}` : ''} — ${language === 'zh-CN' ? port.doc.zh : port.doc.en}`
  return (
    <div className={`flow-port ${isInput ? 'is-input' : 'is-output'} ${isMarked ? 'is-marked' : ''}`} data-port={port.name} title={tells}>
      <Handle id={port.name} type={isInput ? 'target' : 'source'} position={isInput ? Position.Left : Position.Right} className={`flow-handle type-${type ?? 'any'}`} isConnectable={!data.isFixed} />
      {isInput ? null : <span className="flow-port-name">{name('port', port.name)}{port.required && !data.isFixed ? '*' : ''}</span>}
      <span className={`flow-type type-${type ?? 'any'}`}>{typeName}</span>
      {count === undefined || isInput ? null : <span className="flow-count">{count}</span>}
    </div>
  )
}
