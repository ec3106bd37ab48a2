import { Select } from 'antd'
import { useAuditWords, type AuditWord } from './words'

/** The catalogue of customer data (docs/api.md). */
export const catalogue = {
  PROFILE: ['name', 'sector', 'foundedYear', 'revenue', 'employees', 'country', 'parent'],
  INTERACTIONS: ['occurredAt', 'channel', 'direction', 'summary'],
} as const

export type Category = keyof typeof catalogue

export const isCategory = (text: string): text is Category => text in catalogue

export function CategorySelect({ value, onChange, isOptional = true }: { value: string; onChange: (value: string) => void; isOptional?: boolean }) {
  const say = useAuditWords()
  const all = (Object.keys(catalogue) as Category[]).map((category) => ({ value: category as string, label: say(category) }))
  return <Select aria-label={say('category')} value={value} onChange={onChange} options={isOptional ? [{ value: '', label: say('anyCategory') }, ...all] : all} />
}

export function FieldSelect({ category, value, onChange, isOptional = false }: { category: string; value: string; onChange: (value: string) => void; isOptional?: boolean }) {
  const say = useAuditWords()
  const fields = isCategory(category) ? catalogue[category].map((field) => ({ value: field as string, label: say(field) })) : []
  return <Select aria-label={say('field')} value={value} onChange={onChange} options={isOptional ? [{ value: '', label: say('anyField') }, ...fields] : fields} />
}

/** Names of fields, as people call them. */
export function useFieldNames() {
  const say = useAuditWords()
  return (fields: readonly string[]) => fields.map((field) => ([...catalogue.PROFILE, ...catalogue.INTERACTIONS] as readonly string[]).includes(field) ? say(field as AuditWord) : field).join(', ')
}
