import { Card, Input, InputNumber, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { useNameWords, usePermissionName } from '../SalesUnits/names'
import type { Finding } from './Editor'
import { components, valueAt, withValue, writePath, type Path, type PolicyFile } from './policyFile'
import { usePolicyWords } from './words'

interface Props { file: PolicyFile; findings: readonly Finding[]; change: (file: PolicyFile) => void }

/** A number as the file counts it: whole; hundredths of a percent shown as percent; minor units shown as amounts. */
type Scale = 1 | 100

/** The rules as a form. What a form does not have is kept as it is written. */
export function FormEditor(props: Props) {
  const say = usePolicyWords()
  const sayName = useNameWords()
  const name = usePermissionName()
  const { file } = props
  const number = (path: Path, label: string, scale: Scale = 1) => (valueAt(file, path) === undefined ? null : <NumberAt key={writePath(path)} {...props} path={path} label={label} scale={scale} />)
  return (
    <div className="columns">
      <Part title={say('basics')}>
        <VersionField {...props} />
        {number(['holdMinutes'], say('holdMinutes'))}
        {file.tiers?.map((tier, n) => number(['tiers', n, 'from'], say('from', { tier: tier.tier })))}
      </Part>
      <Part title={say('credit')}>
        {Object.entries(components).map(([key, component]) => number(['credit', 'weights', key], say('weightOf', { component: sayName(component) })))}
        {number(['credit', 'attainmentZeroAt'], say('attainmentZeroAt'), 100)}
        {number(['credit', 'attainmentFullAt'], say('attainmentFullAt'), 100)}
        {number(['credit', 'npsResponsesMin'], say('npsResponsesMin'))}
        {number(['credit', 'unmeasured'], say('neutral'))}
      </Part>
      <LimitsPart {...props} />
      <div className="stack">
        {file.unlocks?.map((unlock, n) => (
          <Part key={unlock.permission} title={say('unlockOf', { permission: name(unlock.permission) })}>
            {number(['unlocks', n, 'consecutiveQuarters'], say('quarters'))}
            {number(['unlocks', n, 'attainmentAbove'], say('attainmentAbove'), 100)}
            {number(['unlocks', n, 'npsAtLeast'], say('npsAtLeast'))}
            {number(['unlocks', n, 'responsesAtLeast'], say('responsesAtLeast'))}
          </Part>
        ))}
        {file.coach === undefined ? null : (
          <Part title={say('coach')}>
            {number(['coach', 'weeks'], say('coachWeeks'))}
            {number(['coach', 'below'], say('coachBelow'), 100)}
            {number(['coach', 'baselineWeeks'], say('coachBaseline'))}
            {number(['coach', 'closedMin'], say('coachClosed'))}
          </Part>
        )}
        {file.countersign === undefined ? null : (
          <Part title={say('countersign')}>
            {number(['countersign', 'largeFrom'], say('largeFrom'), 100)}
            {number(['countersign', 'largeQuorum'], say('largeQuorum'))}
            {number(['countersign', 'timeoutMinutes'], say('timeoutMinutes'))}
          </Part>
        )}
      </div>
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
    <Card size="small" title={say('limitsOf')} extra={<Select aria-label={say('permission')} className="filter" showSearch={{ optionFilterProp: 'label' }} value={permission} onChange={setChosen} options={Object.keys(file.limits ?? {}).map((value) => ({ value, label: name(value) }))} />}>
      <div className="stack">
        {Object.keys(limits).map((tier) => (
          <fieldset key={tier} className="fields">
            <legend>{sayName('tier', { tier })}</legend>
            <NumberAt {...props} path={['limits', permission, tier, 'perDecisionMax']} label={say('perDecision')} scale={100} />
            <NumberAt {...props} path={['limits', permission, tier, 'quarterTotalMax']} label={say('quarterTotal')} scale={100} />
            <NumberAt {...props} path={['limits', permission, tier, 'discountMax']} label={say('discountMax')} scale={100} />
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

function NumberAt({ file, findings, change, path, label, scale }: Props & { path: Path; label: string; scale: Scale }) {
  const value = valueAt(file, path)
  return (
    <Field label={label} at={writePath(path)} findings={findings}>
      {(status) => <InputNumber<number> className="wide" value={typeof value === 'number' ? value / scale : null} precision={scale === 1 ? 0 : 2} {...status} onChange={(entered) => change(withValue(file, path, Math.round((entered ?? 0) * scale)))} />}
    </Field>
  )
}

/** A field with what was found at its place. */
function Field({ label, at, findings, children }: { label: string; at: string; findings: readonly Finding[]; children: (status: { status?: 'error' | 'warning' }) => ReactNode }) {
  const here = findings.filter((finding) => finding.at === at)
  const worst = here.some((finding) => finding.severity === 'FAULT') ? 'error' : here.length > 0 ? 'warning' : undefined
  return (
    <label className="stack-tight">
      <span>{label}</span>
      {children(worst === undefined ? {} : { status: worst })}
      {here.map((finding) => <span key={finding.message} className={worst === 'error' ? 'state-bad' : 'state-warning'} lang="en">{finding.message}</span>)}
    </label>
  )
}
