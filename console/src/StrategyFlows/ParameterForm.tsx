import { DeleteOutlined, PlusOutlined, UndoOutlined } from '@ant-design/icons'
import { Button, Input, InputNumber, Select, Switch } from 'antd'
import { useId } from 'react'
import { useLanguage } from '../Shell/language'
import { usePair } from '../Shell/values'
import { startOf, type ParameterSpec } from './catalogue'
import { useCanvasWords } from './canvasWords'
import type { Json } from './definition'
import { useFlowNames } from './names'

/** A form made from what a component says of its parameters. What is left out has the default. */
export function ParameterForm({ specs, values, onChange, isFixed }: { specs: readonly ParameterSpec[]; values: Record<string, Json>; onChange: (name: string, value: Json | undefined) => void; isFixed: boolean }) {
  return <div className="flow-parameters">{specs.map((spec) => <Parameter key={spec.name} spec={spec} value={values[spec.name]} onChange={(value) => onChange(spec.name, value)} isFixed={isFixed} />)}</div>
}

function Parameter({ spec, value, onChange, isFixed }: { spec: ParameterSpec; value: Json | undefined; onChange: (value: Json | undefined) => void; isFixed: boolean }) {
  const say = useCanvasWords()
  const pair = usePair()
  const language = useLanguage()
  const id = useId()
  const hasDefault = typeof spec.default === 'string'
  const label = (language === 'zh-CN' ? spec.doc.zh : spec.doc.en).replace(/[.。]$/, '')
  const isWhole = spec.type === 'list' || spec.type === 'record'
  const title = <span title={spec.name}>{label}{hasDefault ? null : ' *'}</span>
  return (
    <div className="flow-parameter" role={isWhole ? 'group' : undefined} aria-label={isWhole ? label : undefined}>
      <div className="flow-parameter-head">
        {isWhole ? <span>{title}</span> : <label htmlFor={id}>{title}</label>}
        {hasDefault && value !== undefined && !isFixed ? <Button size="small" type="text" icon={<UndoOutlined aria-hidden />} aria-label={pair(say('setDefault'), label)} title={say('setDefault')} onClick={() => onChange(undefined)} /> : null}
      </div>
      <Value spec={spec} id={id} value={value ?? startOf(spec)} onChange={onChange} isFixed={isFixed} label={label} />
    </div>
  )
}

interface ValueProps { spec: ParameterSpec; id?: string; value: Json; onChange: (value: Json) => void; isFixed: boolean; label: string }

function Value(props: ValueProps) {
  const name = useFlowNames()
  const { spec, id, value, onChange, isFixed, label } = props
  switch (spec.type) {
    case 'integer': return <InputNumber id={id} aria-label={label} disabled={isFixed} value={Number(value)} min={spec.least} max={spec.most} precision={0} onChange={(next) => next === null ? undefined : onChange(next)} className="flow-wide" />
    case 'flag': return <Switch id={id} aria-label={label} disabled={isFixed} checked={value === true} onChange={onChange} />
    case 'choice': return <Select id={id} aria-label={label} disabled={isFixed} value={String(value)} onChange={onChange} options={spec.choices.map((choice) => ({ value: choice, label: name('choice', choice) }))} className="flow-wide" />
    case 'list': return <ListValue {...props} />
    case 'record': return <RecordValue {...props} />
    default: return spec.mayBreak || spec.most > 300
      ? <Input.TextArea id={id} aria-label={label} disabled={isFixed} value={String(value)} maxLength={spec.most} rows={4} onChange={(event) => onChange(event.target.value)} />
      : <Input id={id} aria-label={label} disabled={isFixed} value={String(value)} maxLength={spec.most} status={isBad(spec, String(value)) ? 'error' : ''} onChange={(event) => onChange(event.target.value)} />
  }
}

const isBad = (spec: ParameterSpec, text: string) => text.length < spec.least || (typeof spec.pattern === 'string' && !new RegExp(spec.pattern).test(text))

function ListValue({ spec, value, onChange, isFixed, label }: ValueProps) {
  const say = useCanvasWords()
  const pair = usePair()
  const name = useFlowNames()
  const item = spec.item
  if (item === undefined || item === null) return null
  const items = Array.isArray(value) ? value : []
  if (item.type === 'choice') return <Select mode="multiple" aria-label={label} disabled={isFixed} value={items.map(String)} onChange={(next) => onChange(next)} options={item.choices.map((choice) => ({ value: choice, label: name('choice', choice) }))} className="flow-wide" />
  if (item.type === 'text') return <Select mode="tags" aria-label={label} disabled={isFixed} value={items.map(String)} onChange={(next) => onChange(next)} open={false} suffixIcon={null} tokenSeparators={[',', '，', ';']} className="flow-wide" />
  return (
    <>
    <ol className="flow-items">
      {items.map((one, index) => (
        <li key={index}>
          <div className="flow-parameter-head">
            <span className="quiet">{say('item', { n: index + 1 })}</span>
            {isFixed || items.length <= spec.least ? null : <Button size="small" type="text" danger icon={<DeleteOutlined aria-hidden />} aria-label={pair(say('removeItem'), `${label} ${index + 1}`)} onClick={() => onChange(items.filter((_, at) => at !== index))} />}
          </div>
          <Value spec={item} value={one} onChange={(next) => onChange(items.map((old, at) => (at === index ? next : old)))} isFixed={isFixed} label={`${label} ${index + 1}`} />
        </li>
      ))}
    </ol>
    {isFixed || items.length >= spec.most ? null : <Button size="small" className="flow-add" icon={<PlusOutlined aria-hidden />} onClick={() => onChange([...items, startOf(item)])}>{say('addItem')}</Button>}
    </>
  )
}

function RecordValue({ spec, value, onChange, isFixed }: ValueProps) {
  const members = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  return (
    <ParameterForm
      specs={spec.members} values={members} isFixed={isFixed}
      onChange={(name, next) => {
        const { [name]: _, ...others } = members
        onChange(next === undefined ? others : { ...members, [name]: next })
      }}
    />
  )
}
