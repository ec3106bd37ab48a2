import { Card, Select } from 'antd'
import { useState } from 'react'
import { areas, useNameWords, usePermissionName } from '../SalesUnits/names'
import { useNumber, usePercent } from '../Shell/values'
import type { Limit, PolicyFile } from './policyFile'
import { usePolicyWords } from './words'

/** What each tier may do with each permission: one decision, a quarter, the discount. */
export function LimitsTable({ file }: { file: PolicyFile }) {
  const say = usePolicyWords()
  const sayName = useNameWords()
  const name = usePermissionName()
  const [area, setArea] = useState('')
  const rows = Object.entries(file.limits).filter(([permission]) => area === '' || permission.startsWith(`${area}.`))
  return (
    <Card size="small" title={say('limits')} extra={<Select size="small" aria-label={say('area')} className="filter" value={area} onChange={setArea} options={[{ value: '', label: say('allAreas') }, ...areas.map((value) => ({ value, label: sayName(value) }))]} />}>
      <p className="quiet">{say('minorNote')}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={say('limits')}>
        <table className="plain-table dense">
          <thead>
            <tr><th scope="col" rowSpan={2}>{say('permission')}</th>{file.tiers.map(({ tier }) => <th scope="colgroup" colSpan={3} key={tier} className="at-end">{sayName('tier', { tier })}</th>)}</tr>
            <tr>{file.tiers.flatMap(({ tier }) => (['perDecision', 'quarterTotal', 'discount'] as const).map((word) => <th scope="col" key={tier + word} className="at-end quiet">{say(word)}</th>))}</tr>
          </thead>
          <tbody>{rows.map(([permission, limits]) => <tr key={permission}><th scope="row" className="number">{name(permission)}</th>{file.tiers.map(({ tier }) => <LimitCells key={tier} of={limits[tier]} />)}</tr>)}</tbody>
        </table>
      </div>
    </Card>
  )
}

function LimitCells({ of: limit }: { of: Limit | undefined }) {
  const say = usePolicyWords()
  const number = useNumber()
  const percent = usePercent()
  if (limit === undefined) return <td colSpan={3} className="quiet">{say('noPart')}</td>
  if (limit.perDecisionMax === 0 && limit.quarterTotalMax === 0 && limit.discountMax === 0) return <td colSpan={3}>{say('noAmount')}</td>
  return (
    <>
      <td className="at-end number">{number(limit.perDecisionMax / 100)}</td>
      <td className="at-end number">{number(limit.quarterTotalMax / 100)}</td>
      <td className="at-end number">{limit.discountMax === 0 ? '—' : percent(limit.discountMax / 10_000)}</td>
    </>
  )
}
