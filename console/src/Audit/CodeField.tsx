import { Select } from 'antd'
import { Labelled } from './Field'

/** One of the codes of the log, chosen by its name or by the code. */
export function CodeField({ name, any, value, codes, nameOf, onChange }: { name: string; any: string; value: string; codes: readonly string[]; nameOf: (code: string) => string; onChange: (value: string) => void }) {
  const known = value === '' || codes.includes(value) ? codes : [value, ...codes]
  const options = [{ value: '', label: any }, ...known.map((code) => ({ value: code, label: `${nameOf(code)} · ${code}` }))]
  return (
    <Labelled name={name}>
      <Select aria-label={name} showSearch={{ optionFilterProp: 'label' }} value={value} onChange={onChange} options={options} />
    </Labelled>
  )
}
