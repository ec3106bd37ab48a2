import { Card } from 'antd'
import type { ReactNode } from 'react'
import { useNameWords, usePermissionName } from '../SalesUnits/names'
import { Colon, useComma, useNumber, usePercent } from '../Shell/values'
import { useDuration } from './duration'
import { components, type PolicyFile } from './policyFile'
import { usePolicyWords } from './words'

/** Everything but the limits, in sentences. */
export function Sentences({ file }: { file: PolicyFile }) {
  const say = usePolicyWords()
  const sayName = useNameWords()
  const permission = usePermissionName()
  const percent = usePercent()
  const number = useNumber()
  const duration = useDuration()
  const comma = useComma()
  const share = (basisPoints: number) => percent(basisPoints / 10_000)
  const { credit, grants, coach, countersign, funds } = file
  return (
    <div className="columns">
      <Said title={say('unlocks')}>
        {file.unlocks.length === 0 ? say('unlocksNone') : file.unlocks.map((unlock) => say('unlockText', { permission: permission(unlock.permission), quarters: unlock.consecutiveQuarters, attainment: share(unlock.attainmentAbove), nps: unlock.npsAtLeast, responses: unlock.responsesAtLeast })).map((text) => <p key={text} className="message">{text}</p>)}
      </Said>
      <Said title={say('tiers')}><ul className="lines">{file.tiers.map((tier) => <li key={tier.tier}>{say('tierFrom', { tier: tier.tier, from: tier.from })}</li>)}</ul></Said>
      <Said title={say('credit')}>
        <ul className="lines">
          <li>{say('weights')}<Colon />{Object.entries(components).map(([name, component]) => `${sayName(component)} ${credit.weights[name] ?? 0}%`).join(comma)}</li>
          <li>{say('attainmentRange', { zero: share(credit.attainmentZeroAt), full: share(credit.attainmentFullAt) })}</li>
          <li>{say('npsMin', { count: credit.npsResponsesMin })}</li>
          <li>{say('unmeasured', { value: credit.unmeasured })}</li>
        </ul>
      </Said>
      <Said title={say('coach')}>{coach === undefined ? say('none') : say('coachText', { weeks: coach.weeks, baseline: coach.baselineWeeks, below: share(coach.below), closed: coach.closedMin })}</Said>
      <Said title={say('countersign')}>{countersign === undefined ? say('countersignNone') : say('countersignText', { large: number(countersign.largeFrom / 100), quorum: countersign.largeQuorum, time: duration(countersign.timeoutMinutes) })}</Said>
      <Said title={say('holds')}>{say('holdsText', { time: duration(file.holdMinutes) })}</Said>
      <Said title={say('funds')}>{funds === undefined ? say('none') : funds.permissions.map(permission).join(comma)}</Said>
      <Said title={say('grants')}>
        {grants === undefined ? say('none') : (
          <>
            <p className="message">{say('grantsText', { hops: grants.hopsMax, days: grants.delegationDaysMax })}</p>
            <details>
              <summary>{say('standing', { n: grants.standing.length })}</summary>
              <ul className="lines">{grants.standing.map((grant) => <li key={grant.permission}>{permission(grant.permission)}<Colon /><code>{grant.dataView} + {grant.tool}</code></li>)}</ul>
            </details>
          </>
        )}
      </Said>
    </div>
  )
}

function Said({ title, children }: { title: string; children: ReactNode }) {
  return <Card size="small" title={title}>{children}</Card>
}
