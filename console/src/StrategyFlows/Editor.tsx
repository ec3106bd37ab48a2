import { Modal, Segmented, Tabs } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { useBlocker } from 'react-router'
import { useMay } from '../Shell/Frame'
import { useLanguage } from '../Shell/language'
import { DeedTrouble } from '../Shell/Outcome'
import { Canvas } from './LazyCanvas'
import type { Catalogue } from './catalogue'
import { useCanvasWords } from './canvasWords'
import type { Definition } from './definition'
import { dropPlace } from './dropPlace'
import { DryRunPanel } from './DryRunPanel'
import { EditorBar } from './EditorBar'
import { addNode, connect, place, remove, rename, setMembers, setParameter } from './edits'
import { FindingsPanel } from './FindingsPanel'
import { FlowPanel } from './FlowPanel'
import { JsonView } from './JsonView'
import { nodeWidth } from './layout'
import { marksOf } from './marks'
import { NodePanel } from './NodePanel'
import { useNodeTitle } from './nodeTitle'
import { Palette } from './Palette'
import type { Followed } from './steps'
import { useCheck } from './useCheck'
import { useDraft } from './useDraft'
import type { FlowView, Rehearsal, WholeVersion } from './view'

interface Props { flow: FlowView; opened: WholeVersion; definition: Definition; catalogue: Catalogue; onOpen: (version: number) => void; onSaved: (version: number) => void }

type Panel = 'node' | 'findings' | 'flow' | 'dryRun'

/** Drawing a flow: palette, canvas, and what is known of what was chosen. */
export function Editor({ flow, opened, definition, catalogue, onOpen, onSaved }: Props) {
  const say = useCanvasWords()
  const language = useLanguage()
  const mayEdit = useMay()('saveFlow', 'flows:write')
  const hand = useDraft(definition, catalogue, opened.number)
  const check = useCheck(flow.id, hand, { findings: opened.report?.findings ?? null }, onSaved)
  const [selected, setSelected] = useState<string | null>(null)
  const [focus, setFocus] = useState<{ node: string } | null>(null)
  const [panel, setPanel] = useState<Panel>('node')
  const [shown, setShown] = useState<'canvas' | 'json'>('canvas')
  const [rehearsal, setRehearsal] = useState<Rehearsal | null>(null)
  const [followed, setFollowed] = useState<Followed | null>(null)
  const { draft } = hand
  const title = useNodeTitle(draft.definition, catalogue)
  const isText = shown === 'json'
  useKeys(hand.undo, hand.redo, mayEdit)
  const isStale = check.found !== null && check.found.text !== hand.text
  const marks = useMemo(() => marksOf(check.found?.findings ?? [], language), [check.found, language])
  const counts = useMemo(() => rehearsal === null || panel !== 'dryRun' ? null : new Map(rehearsal.nodes.map((node) => [node.node, Object.fromEntries(node.ports.map((port) => [port.name, port.count]))])), [rehearsal, panel])
  const select = (node: string | null) => {
    setSelected(node)
    if (node !== null && panel !== 'dryRun') setPanel('node')
  }
  const go = (node: string) => {
    setSelected(node)
    setFocus({ node })
  }
  const edit = mayEdit ? {
    onPlaced: (places: Record<string, { x: number; y: number }>) => hand.change(place(draft, places)),
    onConnect: (from: string, to: string) => hand.change(connect(draft, from, to)),
    onRemove: (nodes: ReadonlySet<string>, edges: ReadonlySet<string>) => { hand.change(remove(draft, nodes, edges)); if (selected !== null && nodes.has(selected)) setSelected(null) },
  } : undefined
  const add = (component: Parameters<typeof addNode>[1], at: { x: number; y: number }) => {
    const added = addNode(draft, component, at)
    hand.change(added.draft)
    setSelected(added.id)
    setPanel('node')
  }
  return (
    <div className="stack">
      {hand.isSaved ? null : <Leaving />}
      <EditorBar flow={flow} hand={hand} check={check} catalogue={catalogue} mayEdit={mayEdit} isText={isText} onOpen={onOpen} onChecked={() => setPanel('findings')} onRehearse={() => setPanel('dryRun')} onLaidOut={(node) => node === undefined ? undefined : setFocus({ node })} />
      {check.acts.map((act, index) => <DeedTrouble key={index} deed={act} />)}
      <div className="row"><Segmented aria-label={say('view')} value={shown} onChange={setShown} options={[{ value: 'canvas', label: say('canvas') }, { value: 'json', label: say('json') }]} /><span className="quiet">{!mayEdit ? say('readOnly') : isText ? '' : say('about')}</span></div>
      <div className={`flow-editor ${mayEdit ? '' : 'is-fixed'}`}>
        {mayEdit && shown === 'canvas' ? (
          <Palette catalogue={catalogue} onAdd={(component) => add(component, besideAll(draft.places))} onDrop={(component, x, y) => { const dropped = dropPlace(x, y); if (dropped !== null) add(component, dropped) }} />
        ) : null}
        {shown === 'json' ? <JsonView definition={draft.definition} isFixed={!mayEdit} onApply={(next) => hand.change({ ...draft, definition: next })} /> : (
          <Canvas
            definition={draft.definition} places={draft.places} catalogue={catalogue} selected={selected} onSelect={select} focus={focus} marks={marks} counts={counts} trace={followed?.trace ?? null}
            {...(edit === undefined ? {} : { edit })}
          />
        )}
        <div className="flow-panel">
          <Tabs
            activeKey={isText && panel === 'node' ? 'flow' : panel} onChange={(next) => setPanel(next as Panel)} size="small" tabBarGutter={14}
            items={[
              ...(isText ? [] : [{ key: 'node', label: say('node'), children: <NodePanel definition={draft.definition} catalogue={catalogue} node={draft.definition.nodes.find((node) => node.id === selected)} isFixed={!mayEdit} onRename={(node, next) => { hand.change(rename(draft, node, next)); setSelected(next) }} onParameter={(node, name, value) => hand.change(setParameter(draft, node, name, value), `${node}.${name}`)} onConnect={(from, to) => hand.change(connect(draft, from, to))} onRemove={(nodes, edges) => edit?.onRemove(nodes, edges)} /> }]),
              { key: 'findings', label: `${say('findings')}${check.found === null || check.found.findings.length === 0 ? '' : ` ${check.found.findings.length}`}`, children: <FindingsPanel title={title} findings={check.found?.findings ?? null} isStale={isStale} onGo={go} /> },
              { key: 'flow', label: say('flow'), children: <FlowPanel definition={draft.definition} isFixed={!mayEdit} onChange={(members, kind) => hand.change(setMembers(draft, members), `flow.${kind}`)} /> },
              { key: 'dryRun', label: say('rehearse'), children: <DryRunPanel flow={flow.id} check={check} definition={draft.definition} title={title} rehearsal={rehearsal} onRehearsed={setRehearsal} onFollow={(next) => { setFollowed(next); if (next?.trace.here != null) setSelected(next.trace.here) }} /> },
            ]}
          />
        </div>
      </div>
    </div>
  )
}

/** Right of all that is there. */
const besideAll = (places: Record<string, { x: number; y: number }>) => {
  const all = Object.values(places)
  const right = all.reduce<{ x: number; y: number } | null>((far, one) => (far === null || one.x > far.x ? one : far), null)
  return right === null ? { x: 0, y: 0 } : { x: right.x + nodeWidth + 98, y: right.y }
}

function useKeys(undo: () => void, redo: () => void, mayEdit: boolean) {
  useEffect(() => {
    if (!mayEdit) return undefined
    const pressed = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]') !== null
      if (isTyping || !(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [undo, redo, mayEdit])
}

/** Asks before what was drawn is lost. */
function Leaving() {
  const say = useCanvasWords()
  const blocker = useBlocker(({ currentLocation: here, nextLocation: next, historyAction }) => here.pathname !== next.pathname || (historyAction === 'POP' && here.search !== next.search))
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [])
  return <Modal open={blocker.state === 'blocked'} title={say('leaveTitle')} okText={say('leave')} cancelText={say('stay')} onOk={() => blocker.proceed?.()} onCancel={() => blocker.reset?.()}>{say('leaveText')}</Modal>
}
