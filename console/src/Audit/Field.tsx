import { Input } from 'antd'
import type { ReactNode } from 'react'

/** A line of a form above a list, with its name above it. */
export function Labelled({ name, isWide = false, children }: { name: string; isWide?: boolean; children: ReactNode }) {
  return <label className={isWide ? 'wide' : undefined}>{name}{children}</label>
}

/** A text of a form above a list. */
export function TextField({ name, value, onChange, hint, type = 'text', isWide = false }: { name: string; value: string; onChange: (value: string) => void; hint?: string; type?: string; isWide?: boolean }) {
  return <Labelled name={name} isWide={isWide}><Input type={type} value={value} {...(hint === undefined ? {} : { placeholder: hint })} onChange={(event) => onChange(event.target.value)} allowClear={type === 'text'} /></Labelled>
}
