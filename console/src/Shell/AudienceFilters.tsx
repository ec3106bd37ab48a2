import { Select } from 'antd'
import type { Audience } from '../Graph/me'
import { words } from './language'
import { useShellWords, type ShellWord } from './words'

const chinese = { audience: '类型', anyAudience: '所有类型', state: '状态', anyState: '所有状态', enabled: '启用', disabled: '停用' }

const english: Record<keyof typeof chinese, string> = { audience: 'Type', anyAudience: 'All types', state: 'State', anyState: 'All states', enabled: 'Enabled', disabled: 'Disabled' }

const useFilterWords = words('AudienceFilters', chinese, english)

const audiences: readonly Audience[] = ['INTERNAL', 'CUSTOMER', 'SUPPLIER', 'PARTNER', 'AUDITOR']

export interface AudienceFilter { audience: Audience | null; enabled: boolean | null }

/** Filters of lists of clients and of people. */
export function AudienceFilters({ value, onChange }: { value: AudienceFilter; onChange: (value: AudienceFilter) => void }) {
  const say = useFilterWords()
  const sayShell = useShellWords()
  return (
    <>
      <Select
        className="filter" aria-label={say('audience')} value={value.audience ?? ''} onChange={(audience) => onChange({ ...value, audience: audience === '' ? null : audience as Audience })}
        options={[{ value: '', label: say('anyAudience') }, ...audiences.map((audience) => ({ value: audience, label: sayShell(audience.toLowerCase() as ShellWord) }))]}
      />
      <Select
        className="filter" aria-label={say('state')} value={value.enabled === null ? '' : value.enabled ? 'yes' : 'no'} onChange={(state) => onChange({ ...value, enabled: state === '' ? null : state === 'yes' })}
        options={[{ value: '', label: say('anyState') }, { value: 'yes', label: say('enabled') }, { value: 'no', label: say('disabled') }]}
      />
    </>
  )
}
