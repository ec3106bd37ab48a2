import { Input } from 'antd'
import { lazy, Suspense, type ReactNode } from 'react'

const MomentText = lazy(() => import('./MomentText'))

/** A line of a form above a list, with its name above it. */
export function Labelled({ name, isWide = false, children }: { name: string; isWide?: boolean; children: ReactNode }) {
  return <label className={isWide ? 'wide' : undefined}>{name}{children}</label>
}

/** A text of a form above a list. */
export function TextField({ name, value, onChange, hint, isWide = false }: { name: string; value: string; onChange: (value: string) => void; hint?: string; isWide?: boolean }) {
  return <Labelled name={name} isWide={isWide}><Input value={value} {...(hint === undefined ? {} : { placeholder: hint })} onChange={(event) => onChange(event.target.value)} allowClear /></Labelled>
}

/** A local time of a form above a list; its calendar comes after the page. */
export function TimeField({ name, value, onChange }: { name: string; value: string; onChange: (value: string) => void }) {
  return <Labelled name={name}><Suspense fallback={<Input disabled value={value.replace('T', ' ')} />}><MomentText value={value} onChange={onChange} /></Suspense></Labelled>
}
