import { Checkbox, Table } from 'antd'
import { useState } from 'react'
import { Money, State, useMoney, usePercent } from '../Shell/values'
import type { Board } from './board'
import { Bar } from './CreditCard'
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
      <Table<Limit>
        size="middle"
        pagination={false}
        rowKey="permission"
        dataSource={shown}
        scroll={{ x: 980 }}
        columns={[
          { key: 'permission', title: say('permission'), rowScope: 'row', render: (_, limit) => name(limit.permission) },
          { key: 'open', title: say('standing'), render: (_, limit) => <State mood={limit.open ? 'good' : 'quiet'}>{say(limit.open ? 'isOpen' : 'isLocked')}</State> },
          { key: 'perDecision', title: say('perDecision'), align: 'end', render: (_, limit) => <Money of={limit.perDecisionMax} /> },
          { key: 'quarterTotal', title: say('quarterTotal'), align: 'end', render: (_, limit) => <Money of={limit.quarterTotalMax} /> },
          { key: 'used', title: say('used'), align: 'end', render: (_, limit) => <Money of={limit.used} /> },
          { key: 'headroom', title: say('headroom'), align: 'end', render: (_, limit) => <><span className="number">{money({ ...limit.used, minorUnits: left(limit) })}</span><Bar share={limit.quarterTotalMax.minorUnits === 0 ? 0 : left(limit) / limit.quarterTotalMax.minorUnits} /></> },
          { key: 'discount', title: say('discount'), align: 'end', render: (_, limit) => <span className="number">{percent(limit.discountMaxBasisPoints / 10_000)}</span> },
        ]}
      />
    </div>
  )
}
