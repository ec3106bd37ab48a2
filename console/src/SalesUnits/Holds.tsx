import { Card, Space } from 'antd'
import { lazy } from 'react'
import { Link } from 'react-router'
import { useMay } from '../Shell/Frame'
import { Opener } from '../Shell/Opener'
import { PlainTable } from '../Shell/PlainTable'
import { Empty } from '../Shell/Trouble'
import { Id, Moment, Money, State, type Mood } from '../Shell/values'
import { useShellWords } from '../Shell/words'
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
  const sayShell = useShellWords()
  const may = useMay()
  const name = usePermissionName()
  const mayFinish = may('postHold', 'decisions:write')
  const mayOpen = may('approval', 'approvals:read')
  const holds = [...board.holds].sort((one, other) => other.placedAt.localeCompare(one.placedAt))
  return (
    <Card size="small">
      <PlainTable<Hold>
        label={say('tabHolds')}
        rows={holds}
        rowKey={(hold) => hold.id}
        empty={<Empty title={say('holdsEmpty')} text={say('holdsEmptyText')} />}
        columns={[
          { title: say('permission'), show: (hold) => <>{name(hold.permission)}<div><Id of={hold.id} /></div></> },
          { title: say('amount'), isNumber: true, show: (hold) => <Money of={hold.amount} /> },
          { title: say('holdState'), show: (hold) => <State mood={moods[hold.status]}>{say(hold.status)}</State> },
          { title: say('placed'), show: (hold) => <Moment at={hold.placedAt} /> },
          { title: say('expires'), show: (hold) => <Moment at={hold.expiresAt} /> },
          { title: say('fund'), show: (hold) => hold.fund ?? '—' },
          { title: say('authority'), show: (hold) => <Authority hold={hold} mayOpen={mayOpen} /> },
          ...(mayFinish ? [{ title: sayShell('actions'), show: (hold: Hold) => hold.status !== 'PENDING' ? null : (
            <Space>
              <Opener size="small" label={say('post')} Dialog={Post} props={{ board, hold }} />
              <Opener size="small" label={say('void')} Dialog={Void} props={{ board, hold }} />
            </Space>
          ) }] : []),
        ]}
      />
    </Card>
  )
}

function Authority({ hold, mayOpen }: { hold: Hold; mayOpen: boolean }) {
  const say = useUnitWords()
  if (hold.countersigned === null || hold.countersigned === undefined) return say('byItself')
  const text = say('byCountersign', { approval: `${hold.countersigned.slice(0, 11)}…${hold.countersigned.slice(-4)}` })
  return mayOpen ? <Link to={`/approvals/${hold.countersigned}`}>{text}</Link> : <span title={hold.countersigned}>{text}</span>
}
