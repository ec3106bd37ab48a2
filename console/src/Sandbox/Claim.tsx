import { Alert, Button, Card, Form, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { useAsk } from '../Graph/hooks'
import type { ClaimQuery, SandboxClaimInput } from '../Graph/internal/graphql'
import { permissions, useNameWords, usePermissionName } from '../SalesUnits/names'
import { tiers, type Tier } from '../SalesUnits/tiers'
import { Rules } from '../SalesUnits/Why'
import { useGrouped } from '../Shell/grouped'
import { Answered, Empty } from '../Shell/Trouble'
import { useNumber, usePercent } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import type { Known } from './Sandbox'
import { claimDocument } from './sandbox.internal'
import { toTrial, TrialFields, type TrialValues } from './Trial'
import { useSandboxWords } from './words'

interface Values extends TrialValues { tier: Tier; never: 'GRANTED' | 'NEEDS_COUNTERSIGN' | 'DENIED'; permission: string; origin: '' | 'HUMAN' | 'AI'; above?: number | null }

/** Makes a claim about a set of rules, and has every request tried that could refute it. */
export function Claim({ known }: { known: Known }) {
  const say = useSandboxWords()
  const sayName = useNameWords()
  const permission = usePermissionName()
  const grouped = useGrouped(2, 2)
  const [asking, setAsking] = useState<SandboxClaimInput | null>(null)
  const asked = useAsk(claimDocument, asking === null ? null : { input: asking })
  const start = (values: Values) => setAsking({
    tier: values.tier, never: values.never, permission: values.permission || null, origin: values.origin || null, amountAboveMinorUnits: values.above === null || values.above === undefined ? null : Math.round(values.above * 100), ...toTrial(values),
  })
  return (
    <div className="stack">
      <p className="quiet">{say('claimAbout')}</p>
      <Card size="small">
        <Form<Values> layout="vertical" className="fields" onFinish={start} initialValues={{ tier: 'D', never: 'GRANTED', permission: 'pricing.approve', origin: '', above: 5_000, policy: '' }}>
          <Form.Item name="tier" label={say('claimTier')}><Select options={tiers.map((value) => ({ value, label: sayName('tier', { tier: value }) }))} /></Form.Item>
          <Form.Item name="never" label={say('never')}><Select options={(['GRANTED', 'NEEDS_COUNTERSIGN', 'DENIED'] as const).map((value) => ({ value, label: sayName(value) }))} /></Form.Item>
          <Form.Item name="permission" label={say('permission')}><Select showSearch={{ optionFilterProp: 'label' }} options={[{ value: '', label: say('any') }, ...permissions.map((value) => ({ value, label: permission(value) }))]} /></Form.Item>
          <Form.Item name="above" label={say('aboveAmount')}><InputNumber<number> className="wide" min={0} {...grouped} /></Form.Item>
          <Form.Item name="origin" label={say('origin')}><Select options={[{ value: '', label: say('any') }, ...(['HUMAN', 'AI'] as const).map((value) => ({ value, label: sayName(value) }))]} /></Form.Item>
          <TrialFields known={known} without="" hasAgainst={false} />
          <Form.Item noStyle shouldUpdate>{({ getFieldsValue }) => <Sentence of={getFieldsValue() as Values} />}</Form.Item>
          <div className="whole"><Button type="primary" htmlType="submit" loading={asking !== null && asked.isFetching}>{say('search')}</Button></div>
        </Form>
      </Card>
      <div className="stack" aria-live="polite">
        {asking === null ? <Card size="small"><Empty title={say('claimEmpty')} text={say('claimText')} /></Card> : <Answered asked={asked}>{({ sandboxClaim }) => <Verdict claim={sandboxClaim} never={asking.never} />}</Answered>}
      </div>
    </div>
  )
}

/** What is claimed, as a sentence. */
function Sentence({ of: { tier = 'D', never = 'GRANTED', permission = '', above, origin = '' } }: { of: Partial<Values> }) {
  const say = useSandboxWords()
  const sayName = useNameWords()
  const name = usePermissionName()
  const number = useNumber()
  const values = {
    tier: sayName('tier', { tier }), never: sayName(never), permission: permission === '' ? say('anyPermission') : name(permission),
    amount: above === null || above === undefined ? '' : say('claimAmount', { amount: number(above, 2) }), origin: origin === '' ? '' : say('claimOrigin', { origin: sayName(origin) }),
  }
  return <p className="whole message">{say('claim', values)}</p>
}

function Verdict({ claim, never }: { claim: ClaimQuery['sandboxClaim']; never: SandboxClaimInput['never'] }) {
  const say = useSandboxWords()
  const sayName = useNameWords()
  const sayShell = useShellWords()
  const permission = usePermissionName()
  const number = useNumber()
  const percent = usePercent()
  const found = claim.counterexample
  if (found === null || found === undefined) return <Alert type="success" showIcon title={say('holds')} description={say('holdsText', { tried: number(claim.tried) })} />
  const facts: [string, string][] = [
    [say('permission'), permission(found.permission)], [say('amount'), number(found.amountMinorUnits / 100, 2)], [say('discount'), percent(found.discountBasisPoints / 10_000, 2)], [say('counterTarget'), sayName(found.target)], [say('origin'), sayName(found.origin)], [say('counterPlugin'), found.plugin ?? sayShell('none')], [say('counterUnlocked'), found.unlocked ? sayShell('yes') : found.trace.rules.some((one) => one.rule === 'SU-5' && one.passed) ? say('notLocked') : sayShell('no')],
  ]
  return (
    <>
      <Alert type="warning" showIcon title={say('refuted')} description={say('refutedText', { tried: number(claim.tried), never: sayName(never) })} />
      <Card size="small">
        <div className="columns">
          <div>
            <table className="plain-table"><tbody>{facts.map(([name, value]) => <tr key={name}><th scope="row">{name}</th><td>{value}</td></tr>)}</tbody></table>
            <p className="quiet">{say('currencyNote')}</p>
          </div>
          <Rules rules={found.trace.rules} currency={null} />
        </div>
      </Card>
    </>
  )
}
