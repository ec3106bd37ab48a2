import { Input } from 'antd'
import type { ReactNode } from 'react'

/** A line of a form above a list, with its name above it. */
export function Labelled({ name, children }: { name: string; children: ReactNode }) {
  return <label>{name}{children}</label>
}

/** A text of a form above a list. */
export function TextField({ name, value, onChange, hint, type = 'text' }: { name: string; value: string; onChange: (value: string) => void; hint?: string; type?: string }) {
  return <Labelled name={name}><Input type={type} value={value} {...(hint === undefined ? {} : { placeholder: hint })} onChange={(event) => onChange(event.target.value)} allowClear={type === 'text'} /></Labelled>
}
