import { Select } from 'antd'
import { fieldsOf, useCatalogueWords } from '../Customers/catalogue'
import { useAuditWords } from './words'

export type Category = keyof typeof fieldsOf

export const catalogue = fieldsOf

export const isCategory = (text: string): text is Category => text in catalogue

export function CategorySelect({ value, onChange, isOptional = true }: { value: string; onChange: (value: string) => void; isOptional?: boolean }) {
  const say = useAuditWords()
  const name = useCatalogueWords()
  const all = (Object.keys(catalogue) as Category[]).map((category) => ({ value: category as string, label: name(category) }))
  return <Select aria-label={say('category')} value={value} onChange={onChange} options={isOptional ? [{ value: '', label: say('anyCategory') }, ...all] : all} />
}

export function FieldSelect({ category, value, onChange, isOptional = false }: { category: string; value: string; onChange: (value: string) => void; isOptional?: boolean }) {
  const say = useAuditWords()
  const name = useCatalogueWords()
  const fields = isCategory(category) ? catalogue[category].map((field) => ({ value: field as string, label: name(field) })) : []
  return <Select aria-label={say('field')} value={value} onChange={onChange} options={isOptional ? [{ value: '', label: say('anyField') }, ...fields] : fields} />
}
