import { DeleteOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { useLanguage } from '../Shell/language'
import { usePair } from '../Shell/values'
import { carried, mayConnect, type Catalogue, type Component } from './catalogue'
import { useCanvasWords } from './canvasWords'
import { portOf, type Definition, type FlowNode, type Json } from './definition'
import { edgeId } from './edits'
import { useFlowNames } from './names'
import { ParameterForm } from './ParameterForm'

interface Props {
  definition: Definition
  catalogue: Catalogue
  node: FlowNode | undefined
  isFixed: boolean
  onRename: (node: string, next: string) => void
  onParameter: (node: string, name: string, value: Json | undefined) => void
  onConnect: (from: string, to: string) => void
  onRemove: (nodes: ReadonlySet<string>, edges: ReadonlySet<string>) => void
}

/** The node that was chosen: its id, parameters, and connections; all of it by keyboard. */
export function NodePanel(props: Props) {
  const say = useCanvasWords()
  const language = useLanguage()
  const { node, catalogue, isFixed } = props
  if (node === undefined) return <p className="quiet">{say('noNode')}</p>
  const component = catalogue.get(node.component)
  return (
    <div className="stack">
      <div>
        <strong>{component === undefined ? node.component : language === 'zh-CN' ? component.title.zh : component.title.en}</strong>
        <p className="quiet">{component === undefined ? null : language === 'zh-CN' ? component.doc.zh : component.doc.en}</p>
      </div>
      <NodeId key={node.id} {...props} node={node} />
      <div>
        <h3>{say('parameters')}</h3>
        {component === undefined || component.parameters.length === 0 ? <p className="quiet">{say('noParameters')}</p> : <ParameterForm specs={component.parameters} values={node.parameters ?? {}} isFixed={isFixed} onChange={(name, value) => props.onParameter(node.id, name, value)} />}
      </div>
      <div>
        <h3>{say('connections')}</h3>
        <Connections {...props} node={node} />
        {isFixed || component === undefined ? null : <ConnectForm key={node.id} {...props} node={node} component={component} />}
      </div>
      {isFixed ? null : <Button danger icon={<DeleteOutlined aria-hidden />} onClick={() => props.onRemove(new Set([node.id]), new Set())}>{say('remove')}</Button>}
    </div>
  )
}

function NodeId({ node, definition, isFixed, onRename }: Props & { node: FlowNode }) {
  const say = useCanvasWords()
  const [typed, setTyped] = useState(node.id)
  useEffect(() => setTyped(node.id), [node.id])
  const isRefused = typed !== node.id && (!/^[A-Za-z0-9_-]{1,40}$/.test(typed) || definition.nodes.some((one) => one.id === typed))
  const keep = () => {
    if (isRefused) setTyped(node.id)
    else if (typed !== node.id) onRename(node.id, typed)
  }
  return (
    <div className="flow-parameter">
      <label htmlFor="node-id">{say('nodeId')}</label>
      <Input id="node-id" disabled={isFixed} value={typed} maxLength={40} status={isRefused ? 'error' : ''} onChange={(event) => setTyped(event.target.value)} onBlur={keep} onPressEnter={keep} />
      {isRefused ? <p className="quiet" role="alert">{say('idRefused')}</p> : null}
    </div>
  )
}

function Connections({ node, definition, isFixed, onRemove }: Props & { node: FlowNode }) {
  const say = useCanvasWords()
  const pair = usePair()
  const name = useFlowNames()
  const edges = definition.edges.filter((edge) => portOf(edge.from).node === node.id || portOf(edge.to).node === node.id)
  if (edges.length === 0) return <p className="quiet">{say('noConnections')}</p>
  const shown = (written: string) => `${portOf(written).node} · ${name('port', portOf(written).port)}`
  return (
    <ul className="flow-connections">
      {edges.map((edge) => (
        <li key={edgeId(edge)}>
          <span>{shown(edge.from)} → {shown(edge.to)}</span>
          {isFixed ? null : <Button size="small" type="text" danger icon={<DeleteOutlined aria-hidden />} aria-label={pair(say('removeEdge'), `${edge.from} → ${edge.to}`)} onClick={() => onRemove(new Set(), new Set([edgeId(edge)]))} />}
        </li>
      ))}
    </ul>
  )
}

/** Connecting without a mouse: an output, and the inputs that take what it gives. */
function ConnectForm({ node, component, definition, catalogue, onConnect }: Props & { node: FlowNode; component: Component }) {
  const say = useCanvasWords()
  const name = useFlowNames()
  const [port, setPort] = useState(component.outputs[0]?.name ?? '')
  const [target, setTarget] = useState<string | null>(null)
  if (component.outputs.length === 0) return null
  const types = carried(definition, catalogue)
  const from = `${node.id}.${port}`
  const targets = definition.nodes.flatMap((one) => (catalogue.get(one.component)?.inputs ?? []).map((input) => ({ written: `${one.id}.${input.name}`, type: input.type ?? 'any', label: one.id })))
    .filter((one) => mayConnect(definition, catalogue, types, from, one.written))
  return (
    <div className="flow-connect" role="group" aria-label={say('connect')}>
      <label>{say('output')}<Select aria-label={say('output')} value={port} onChange={(next) => { setPort(next); setTarget(null) }} options={component.outputs.map((one) => ({ value: one.name, label: `${name('port', one.name)} (${name('type', types.get(`${node.id}.${one.name}`) ?? 'any')})` }))} /></label>
      <label>{say('target')}<Select aria-label={say('target')} showSearch value={target} placeholder={targets.length === 0 ? say('noTarget') : say('choose')} onChange={setTarget} options={targets.map((one) => ({ value: one.written, label: `${one.label} (${name('type', one.type)})` }))} /></label>
      <Button disabled={target === null} onClick={() => { if (target !== null) onConnect(from, target); setTarget(null) }}>{say('connect')}</Button>
    </div>
  )
}
