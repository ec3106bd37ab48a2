import { Card, Input, InputNumber, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { useNameWords, usePermissionName } from '../SalesUnits/names'
import { useGrouped } from '../Shell/grouped'
import { Finding, type Found } from './Finding'
import { components, valueAt, withValue, writePath, type Path, type PolicyFile } from './policyFile'
import { usePolicyWords } from './words'

interface Props { file: PolicyFile; findings: readonly Found[]; change: (file: PolicyFile) => void }

/** How a number that the file counts in hundredths is shown; what is a count is shown as it is. */
const kinds = { count: { scale: 1, decimals: [0, 0] }, percent: { scale: 100, decimals: [0, 2] }, amount: { scale: 100, decimals: [2, 2] } } as const

type Kind = keyof typeof kinds

/** The rules as a form. What a form does not have is kept as it is written. */
export function FormEditor(props: Props) {
  const say = usePolicyWords()
  const sayName = useNameWords()
  const name = usePermissionName()
  const { file } = props
  const number = (path: Path, label: string, kind: Kind = 'count') => (valueAt(file, path) === undefined ? null : <NumberAt key={writePath(path)} {...props} path={path} label={label} kind={kind} />)
  return (
    <div className="stack">
      <p className="quiet">{say('formLacks')}</p>
      <div className="columns">
        <Part title={say('basics')}>
          <VersionField {...props} />
          {number(['holdMinutes'], say('holdMinutes'))}
          {file.tiers?.map((tier, n) => number(['tiers', n, 'from'], say('from', { tier: tier.tier })))}
        </Part>
        <Part title={say('credit')}>
          {Object.entries(components).map(([key, component]) => number(['credit', 'weights', key], say('weightOf', { component: sayName(component) })))}
          <FoundAt {...props} at="credit.weights" />
          {number(['credit', 'attainmentZeroAt'], say('attainmentZeroAt'), 'percent')}
          {number(['credit', 'attainmentFullAt'], say('attainmentFullAt'), 'percent')}
          {number(['credit', 'npsResponsesMin'], say('npsResponsesMin'))}
          {number(['credit', 'unmeasured'], say('neutral'))}
        </Part>
        {file.unlocks?.map((unlock, n) => (
          <Part key={unlock.permission} title={say('unlockOf', { permission: name(unlock.permission) })}>
            {number(['unlocks', n, 'consecutiveQuarters'], say('quarters'))}
            {number(['unlocks', n, 'attainmentAbove'], say('attainmentAbove'), 'percent')}
            {number(['unlocks', n, 'npsAtLeast'], say('npsAtLeast'))}
            {number(['unlocks', n, 'responsesAtLeast'], say('responsesAtLeast'))}
          </Part>
        ))}
        {file.coach === undefined ? null : (
          <Part title={say('coach')}>
            {number(['coach', 'weeks'], say('coachWeeks'))}
            {number(['coach', 'below'], say('coachBelow'), 'percent')}
            {number(['coach', 'baselineWeeks'], say('coachBaseline'))}
            {number(['coach', 'closedMin'], say('coachClosed'))}
          </Part>
        )}
        {file.countersign === undefined ? null : (
          <Part title={say('countersign')}>
            {number(['countersign', 'largeFrom'], say('largeFrom'), 'amount')}
            {number(['countersign', 'largeQuorum'], say('largeQuorum'))}
            {number(['countersign', 'timeoutMinutes'], say('timeoutMinutes'))}
          </Part>
        )}
      </div>
      <LimitsPart {...props} />
    </div>
  )
}

/** Limits of one permission at a time, for every tier. */
function LimitsPart(props: Props) {
  const say = usePolicyWords()
  const sayName = useNameWords()
  const name = usePermissionName()
  const { file, findings } = props
  const troubled = /^limits\['([^']+)'\]/.exec(findings.find((finding) => finding.at.startsWith('limits[')) ?.at ?? '')?.[1]
  const [chosen, setChosen] = useState<string | null>(null)
  const permission = chosen ?? troubled ?? 'pricing.approve'
  const limits = file.limits?.[permission] ?? {}
  return (
    <Card size="small" title={say('limitsOf')} extra={<Select size="small" aria-label={say('permission')} className="filter" showSearch={{ optionFilterProp: 'label' }} value={permission} onChange={setChosen} options={Object.keys(file.limits ?? {}).map((value) => ({ value, label: name(value) }))} />}>
      <div className="stack">
        {Object.keys(limits).map((tier) => (
          <fieldset key={tier} className="fields">
            <legend>{sayName('tier', { tier })}</legend>
            <NumberAt {...props} path={['limits', permission, tier, 'perDecisionMax']} label={say('perDecision')} kind="amount" />
            <NumberAt {...props} path={['limits', permission, tier, 'quarterTotalMax']} label={say('quarterTotal')} kind="amount" />
            <NumberAt {...props} path={['limits', permission, tier, 'discountMax']} label={say('discountMax')} kind="percent" />
          </fieldset>
        ))}
      </div>
    </Card>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <Card size="small" title={title}><div className="fields">{children}</div></Card>
}

function VersionField({ file, findings, change }: Props) {
  const say = usePolicyWords()
  return <Field label={say('version')} at="version" findings={findings}>{(status) => <Input value={file.version} maxLength={40} {...status} onChange={(event) => change({ ...file, version: event.target.value })} />}</Field>
}

function NumberAt({ file, findings, change, path, label, kind }: Props & { path: Path; label: string; kind: Kind }) {
  const { scale, decimals: [least, most] } = kinds[kind]
  const grouped = useGrouped(least, most)
  const value = valueAt(file, path)
  return (
    <Field label={label} at={writePath(path)} findings={findings}>
      {(status) => <InputNumber<number> className="wide" value={typeof value === 'number' ? value / scale : null} {...grouped} {...status} onChange={(entered) => change(withValue(file, path, Math.round((entered ?? 0) * scale)))} />}
    </Field>
  )
}

/** A field with what was found at its place; it is marked, too, for what was found of all that it is a part of. */
function Field({ label, at, findings, children }: { label: string; at: string; findings: readonly Found[]; children: (status: { status?: 'error' | 'warning' }) => ReactNode }) {
  const worst = worstOf(findings.filter((finding) => finding.at === at || (finding.at !== '' && at.startsWith(`${finding.at}.`))))
  return (
    <label className="stack-tight">
      <span>{label}</span>
      {children(worst === undefined ? {} : { status: worst })}
      <Messages of={findings.filter((finding) => finding.at === at)} />
    </label>
  )
}

const worstOf = (findings: readonly Found[]) => (findings.some((finding) => finding.severity === 'FAULT') ? 'error' : findings.length > 0 ? 'warning' : undefined)

function Messages({ of: findings }: { of: readonly Found[] }) {
  return <>{findings.map((finding) => <span key={finding.message} className={finding.severity === 'FAULT' ? 'state-bad' : 'state-warning'}><Finding of={finding} /></span>)}</>
}

/** What was found of several fields together. */
function FoundAt({ findings, at }: Props & { at: string }) {
  const here = findings.filter((finding) => finding.at === at)
  return here.length === 0 ? null : <div className="whole"><Messages of={here} /></div>
}
