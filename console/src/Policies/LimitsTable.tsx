import { Card, Select } from 'antd'
import { useState } from 'react'
import { areas, useNameWords, usePermissionName } from '../SalesUnits/names'
import { useNumber, usePercent } from '../Shell/values'
import type { PolicyFile } from './policyFile'
import { usePolicyWords } from './words'

/** What each tier may do with each permission: one decision, a quarter, the discount. */
export function LimitsTable({ file }: { file: PolicyFile }) {
  const say = usePolicyWords()
  const sayName = useNameWords()
  const name = usePermissionName()
  const number = useNumber()
  const percent = usePercent()
  const [area, setArea] = useState('')
  const rows = Object.entries(file.limits).filter(([permission]) => area === '' || permission.startsWith(`${area}.`))
  return (
    <Card size="small" title={say('limits')} extra={<Select aria-label={say('area')} className="filter" value={area} onChange={setArea} options={[{ value: '', label: say('allAreas') }, ...areas.map((value) => ({ value, label: sayName(value) }))]} />}>
      <p className="quiet">{say('minorNote')}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={say('limits')}>
        <table className="plain-table">
          <thead><tr><th scope="col">{say('permission')}</th>{file.tiers.map(({ tier }) => <th scope="col" key={tier}>{sayName('tier', { tier })}<div className="quiet">{say('perDecision')} / {say('quarterTotal')} / {say('discount')}</div></th>)}</tr></thead>
          <tbody>
            {rows.map(([permission, limits]) => (
              <tr key={permission}>
                <th scope="row">{name(permission)}</th>
                {file.tiers.map(({ tier }) => {
                  const limit = limits[tier]
                  return <td key={tier} className="number">{limit === undefined ? <span className="quiet">{say('noPart')}</span> : `${number(limit.perDecisionMax / 100)} / ${number(limit.quarterTotalMax / 100)} / ${percent(limit.discountMax / 10_000)}`}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
