import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input, InputNumber, Select } from 'antd'
import { useCanvasWords } from './canvasWords'
import type { Definition, FlowLoop } from './definition'
import { usePair } from '../Shell/values'

/** What is said of the flow as a whole: its names, whom it leaves alone, and cycles that are meant. */
export function FlowPanel({ definition, isFixed, onChange }: { definition: Definition; isFixed: boolean; onChange: (members: Partial<Definition>, kind: string) => void }) {
  const say = useCanvasWords()
  const { name, holdout } = definition
  return (
    <div className="stack">
      <Field id="flow-zh" label={say('nameZh')}><Input id="flow-zh" disabled={isFixed} value={name.zh} maxLength={100} onChange={(event) => onChange({ name: { ...name, zh: event.target.value } }, 'zh')} /></Field>
      <Field id="flow-en" label={say('nameEn')}><Input id="flow-en" disabled={isFixed} value={name.en} maxLength={100} onChange={(event) => onChange({ name: { ...name, en: event.target.value } }, 'en')} /></Field>
      <Field id="flow-holdout" label={say('holdout')}>
        <InputNumber id="flow-holdout" className="flow-wide" disabled={isFixed} min={1} max={50} value={holdout === undefined ? null : holdout.basisPoints / 100} onChange={(next) => onChange(next === null ? { holdout: undefined } : { holdout: { basisPoints: Math.round(100 * next), salt: holdout?.salt ?? 'holdout' } }, 'holdout')} />
        <p className="quiet">{say('holdoutHelp')}</p>
      </Field>
      {holdout === undefined ? null : <Field id="flow-salt" label={say('salt')}><Input id="flow-salt" disabled={isFixed} value={holdout.salt} maxLength={64} onChange={(event) => onChange({ holdout: { ...holdout, salt: event.target.value } }, 'salt')} /></Field>}
      <Loops definition={definition} isFixed={isFixed} onChange={(loops) => onChange({ loops: loops.length === 0 ? undefined : loops }, 'loops')} />
    </div>
  )
}

function Field({ id, label, children }: { id: string; label: string; children: React.ReactNode }) {
  return <div className="flow-parameter"><label htmlFor={id}>{label}</label>{children}</div>
}

function Loops({ definition, isFixed, onChange }: { definition: Definition; isFixed: boolean; onChange: (loops: FlowLoop[]) => void }) {
  const say = useCanvasWords()
  const pair = usePair()
  const loops = definition.loops ?? []
  const set = (index: number, loop: FlowLoop) => onChange(loops.map((old, at) => (at === index ? loop : old)))
  return (
    <div role="group" aria-label={say('loops')}>
      <h3>{say('loops')}</h3>
      {loops.length === 0 ? <p className="quiet">{say('noLoops')}</p> : null}
      <ol className="flow-items">
        {loops.map((loop, index) => (
          <li key={index}>
            <Input aria-label={say('loopId')} disabled={isFixed} value={loop.id} maxLength={40} onChange={(event) => set(index, { ...loop, id: event.target.value })} />
            <Select mode="multiple" className="flow-wide" aria-label={say('loopNodes')} disabled={isFixed} value={loop.nodes} onChange={(nodes) => set(index, { ...loop, nodes })} options={definition.nodes.map((node) => ({ value: node.id, label: node.id }))} />
            <InputNumber aria-label={say('rounds')} className="flow-wide" disabled={isFixed} min={1} max={20} precision={0} value={loop.roundsMax} onChange={(next) => next === null ? undefined : set(index, { ...loop, roundsMax: next })} />
            {isFixed ? null : <Button size="small" danger type="text" icon={<DeleteOutlined aria-hidden />} aria-label={pair(say('remove'), loop.id)} onClick={() => onChange(loops.filter((_, at) => at !== index))} />}
          </li>
        ))}
      </ol>
      {isFixed || loops.length >= 20 ? null : <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => onChange([...loops, { id: `loop${loops.length + 1}`, nodes: definition.nodes.slice(0, 1).map((node) => node.id), roundsMax: 3 }])}>{say('addLoop')}</Button>}
    </div>
  )
}
