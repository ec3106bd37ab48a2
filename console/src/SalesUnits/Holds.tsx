import { Space, Table } from 'antd'
import { lazy } from 'react'
import { Link } from 'react-router'
import { useMay } from '../Shell/Frame'
import { Opener } from '../Shell/Opener'
import { Empty } from '../Shell/Trouble'
import { Id, Moment, Money, State, type Mood } from '../Shell/values'
import type { Board } from './board'
import { usePermissionName } from './names'
import { useUnitWords } from './words'

const Post = lazy(async () => ({ default: (await import('./HoldDialogs')).PostDialog }))
const Void = lazy(async () => ({ default: (await import('./HoldDialogs')).VoidDialog }))

export type Hold = Board['holds'][number]

const moods: Record<Hold['status'], Mood> = { PENDING: 'primary', POSTED: 'good', VOIDED: 'quiet', EXPIRED: 'quiet' }

/** Amounts set aside, and what became of them: the latest first. */
export function Holds({ board }: { board: Board }) {
  const say = useUnitWords()
  const may = useMay()
  const name = usePermissionName()
  const mayFinish = may('postHold', 'decisions:write')
  const mayOpen = may('approval', 'approvals:read')
  const holds = [...board.holds].sort((one, other) => other.placedAt.localeCompare(one.placedAt))
  return (
    <Table<Hold>
      size="middle"
      rowKey="id"
      dataSource={holds}
      pagination={{ defaultPageSize: 50, hideOnSinglePage: true }}
      scroll={{ x: 1000 }}
      locale={{ emptyText: <Empty title={say('holdsEmpty')} text={say('holdsEmptyText')} /> }}
      columns={[
        { key: 'permission', title: say('permission'), rowScope: 'row', render: (_, hold) => <>{name(hold.permission)}<div><Id of={hold.id} /></div></> },
        { key: 'amount', title: say('amount'), align: 'end', render: (_, hold) => <Money of={hold.amount} /> },
        { key: 'status', title: say('holdState'), render: (_, hold) => <State mood={moods[hold.status]}>{say(hold.status)}</State> },
        { key: 'placed', title: say('placed'), render: (_, hold) => <Moment at={hold.placedAt} /> },
        { key: 'expires', title: say('expires'), render: (_, hold) => <Moment at={hold.expiresAt} /> },
        { key: 'fund', title: say('fund'), render: (_, hold) => hold.fund ?? '—' },
        {
          key: 'by', title: say('grantee'), render: (_, hold) => hold.countersigned === null || hold.countersigned === undefined ? say('byItself') : mayOpen ? <Link to={`/approvals/${hold.countersigned}`}>{say('byCountersign', { approval: hold.countersigned.slice(0, 12) })}…</Link> : say('byCountersign', { approval: hold.countersigned }),
        },
        ...(mayFinish ? [{ key: 'deeds', title: '', render: (_: unknown, hold: Hold) => hold.status !== 'PENDING' ? null : (
          <Space>
            <Opener size="small" label={say('post')} Dialog={Post} props={{ board, hold }} />
            <Opener size="small" label={say('void')} Dialog={Void} props={{ board, hold }} />
          </Space>
        ) }] : []),
      ]}
    />
  )
}
