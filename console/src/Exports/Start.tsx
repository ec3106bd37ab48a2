import { Form, Input, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import MomentText from '../Audit/MomentText'
import { useAsk } from '../Graph/hooks'
import { Choices } from '../Shell/Choices'
import { DeedDialog } from '../Shell/DeedDialog'
import { useDeed } from '../Shell/deed'
import { useMe } from '../Shell/Frame'
import { asMoment } from '../Shell/moments'
import { useShellWords } from '../Shell/words'
import { useExportDocuments } from './documents'
import { useExportNames, useExportWords } from './words'

interface Values { kind: string; purpose?: string; fields?: string[]; filters?: Record<string, string | undefined> }

interface Wanted { kind: string; purpose?: string; fields?: string[]; filters?: { name: string; value: string }[] }

const isTime = (filter: string) => filter === 'from' || filter === 'until'

export default function Start({ close }: { close: () => void }) {
  const say = useExportWords()
  const sayShell = useShellWords()
  const nameOf = useExportNames()
  const go = useNavigate()
  const { scopes } = useMe()
  const { exportKindsDocument, startDocument } = useExportDocuments()
  const asked = useAsk(exportKindsDocument, {})
  const kinds = (asked.data?.exportKinds ?? []).filter((kind) => scopes.includes(kind.scope))
  const [chosen, setChosen] = useState<string | null>(null)
  const kind = kinds.find((one) => one.name === chosen)
  const deed = useDeed(startDocument, (answer) => answer.startExport)
  const required = [{ required: true, message: sayShell('required') }]
  return (
    <DeedDialog<Values, Wanted, { __typename?: string; export?: { id: string } }>
      title={say('start')} about={say('about')} verb={say('start')} deed={deed} close={close} input={wantedOf}
      done={(outcome) => { void go(`/exports/${outcome.export?.id ?? ''}`); return sayShell('done') }}
    >
      {asked.data === undefined ? <Skeleton active /> : <Form.Item name="kind" label={say('kind')} rules={required}><Select placeholder={say('chooseKind')} onChange={setChosen} options={kinds.map((one) => ({ value: one.name, label: nameOf(one.name) }))} /></Form.Item>}
      {kind === undefined || kind.fields.length === 0 ? null : (
        <>
          <Form.Item name="fields" label={say('fields')} rules={required}><Choices options={kind.fields.map((field) => ({ value: field, label: nameOf(field) }))} /></Form.Item>
          <Form.Item name="purpose" label={say('purpose')} extra={say('purposeHint')} rules={required}><Input maxLength={120} /></Form.Item>
          <p className="quiet">{say('sensitive')}</p>
        </>
      )}
      {kind?.filters.map((filter) => <Form.Item key={filter} name={['filters', filter]} label={nameOf(filter)} extra={say('filterHint')}>{isTime(filter) ? <MomentText /> : <Input />}</Form.Item>)}
    </DeedDialog>
  )
}

function wantedOf({ kind, purpose, fields, filters = {} }: Values): Wanted {
  const given = Object.entries(filters).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [{ name, value: isTime(name) ? asMoment(value) ?? value : value }]))
  return { kind, ...(purpose === undefined ? {} : { purpose }), ...(fields === undefined ? {} : { fields }), ...(given.length === 0 ? {} : { filters: given }) }
}
