import { Form, Select } from 'antd'
import { draft, useDraft } from '../Policies/draft'
import type { Known } from './Sandbox'
import { useSandboxWords } from './words'

/** Which rules are tried, as a form has it: a released version, the draft, or those in force. */
export interface TrialValues { policy: string; against?: string }

export const toTrial = ({ policy }: TrialValues) => (policy === 'draft' ? { candidate: draft() ?? '{}' } : policy === '' ? {} : { policy })

export function TrialFields({ known, without, hasAgainst = true }: { known: Known; without: string; hasAgainst?: boolean }) {
  const say = useSandboxWords()
  const isDrafted = useDraft() !== null
  const versions = known.policies.map(({ version }) => ({ value: version, label: version }))
  return (
    <>
      <Form.Item name="policy" label={say('policy')}><Select options={[{ value: '', label: say('inForce') }, { value: 'draft', label: say(isDrafted ? 'draft' : 'noDraft'), disabled: !isDrafted }, ...versions]} /></Form.Item>
      {hasAgainst ? <Form.Item name="against" label={say('against')}><Select options={[{ value: '', label: without }, ...versions]} /></Form.Item> : null}
    </>
  )
}
