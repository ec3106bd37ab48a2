import { Select } from 'antd'
import { useEventName } from './eventNames'
import { Labelled } from './Field'

/** What happened, chosen by name or by code. */
export function EventField({ name, value, codes, onChange }: { name: string; value: string; codes: readonly string[]; onChange: (value: string) => void }) {
  const nameOf = useEventName()
  const known = value === '' || codes.includes(value) ? codes : [value, ...codes]
  return (
    <Labelled name={name}>
      <Select aria-label={name} showSearch={{ optionFilterProp: 'label' }} allowClear value={value === '' ? null : value} onChange={(code: string | null) => onChange(code ?? '')} options={known.map((code) => ({ value: code, label: `${nameOf(code)} · ${code}` }))} />
    </Labelled>
  )
}
