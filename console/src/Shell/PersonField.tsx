import { Input, Select } from 'antd'
import { useState } from 'react'
import { useAsk } from '../Graph/hooks'
import { findOption } from './options'
import type { AccountAudience } from './people.internal'
import { useMay } from './Frame'
import { peopleDocument } from './people.internal'

interface Props { id?: string; value?: string; onChange?: (value: string) => void; audience?: AccountAudience; maxLength?: number; allowClear?: boolean; placeholder?: string }

/** A person by the `sub` of their tokens: chosen by name by whoever may know names, else typed. A machine, which has no name, is always typed. */
export function PersonField({ audience = 'INTERNAL', maxLength = 200, value, onChange, ...rest }: Props) {
  const mayKnow = useMay()('accounts', 'people:admin')
  const [typed, setTyped] = useState('')
  const people = useAsk(peopleDocument, mayKnow ? { audience } : null).data?.accounts.nodes ?? []
  if (!mayKnow) return <Input {...rest} value={value} maxLength={maxLength} autoComplete="off" spellCheck={false} onChange={(event) => onChange?.(event.target.value)} />
  const known = people.map((one) => ({ value: one.id.replace(/^ac_/, ''), label: one.name === one.userName ? one.name : `${one.name} · ${one.userName}` }))
  const others = [typed.trim(), value ?? ''].filter((one, nth, all) => one !== '' && all.indexOf(one) === nth && known.every((person) => person.value !== one)).map((one) => ({ value: one, label: one }))
  return <Select {...rest} value={value} onChange={(chosen: string) => onChange?.(chosen)} showSearch={{ onSearch: (text) => setTyped(text.slice(0, maxLength)), filterOption: findOption }} options={[...known, ...others]} />
}
