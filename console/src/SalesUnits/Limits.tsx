import { Card, Checkbox } from 'antd'
import { useState } from 'react'
import { PlainTable } from '../Shell/PlainTable'
import { Money, State, useMoney, usePercent } from '../Shell/values'
import type { Board } from './board'
import { Bar } from '../Shell/Bar'
import { usePermissionName } from './names'
import { useUnitWords } from './words'

type Limit = Board['limits'][number]

/** What the unit may do on its own authority, and how much of that is left. */
export function Limits({ board }: { board: Board }) {
  const say = useUnitWords()
  const name = usePermissionName()
  const money = useMoney()
  const percent = usePercent()
  const [isShort, setShort] = useState(true)
  const left = (limit: Limit) => Math.max(0, limit.quarterTotalMax.minorUnits - limit.used.minorUnits)
  const shown = board.limits.filter((limit) => !isShort || limit.quarterTotalMax.minorUnits > 0)
  return (
    <div className="stack">
      <div className="row"><p className="quiet grow">{say('limitsHow')}</p><Checkbox checked={isShort} onChange={(event) => setShort(event.target.checked)}>{say('onlyWithUse')}</Checkbox></div>
      <Card size="small">
        <PlainTable<Limit>
          label={say('tabLimits')}
          rows={shown}
          rowKey={(limit) => limit.permission}
          columns={[
            { title: say('permission'), show: (limit) => name(limit.permission) },
            { title: say('standing'), show: (limit) => <State mood={limit.open ? 'good' : 'quiet'}>{say(limit.open ? 'isOpen' : 'isLocked')}</State> },
            { title: say('perDecision'), isNumber: true, show: (limit) => <Money of={limit.perDecisionMax} /> },
            { title: say('quarterTotal'), isNumber: true, show: (limit) => <Money of={limit.quarterTotalMax} /> },
            { title: say('used'), isNumber: true, show: (limit) => <Money of={limit.used} /> },
            { title: say('headroom'), isNumber: true, show: (limit) => (limit.open ? <><span className="number">{money({ ...limit.used, minorUnits: left(limit) })}</span><Bar share={limit.quarterTotalMax.minorUnits === 0 ? 0 : left(limit) / limit.quarterTotalMax.minorUnits} /></> : '—') },
            { title: say('discount'), isNumber: true, show: (limit) => <span className="number">{limit.discountMaxBasisPoints === 0 ? '—' : percent(limit.discountMaxBasisPoints / 10_000)}</span> },
          ]}
        />
      </Card>
    </div>
  )
}
