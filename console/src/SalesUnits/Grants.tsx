import { Card, Space } from 'antd'
import { lazy } from 'react'
import { useMay } from '../Shell/Frame'
import { Opener } from '../Shell/Opener'
import { Person } from '../Shell/Person'
import { PlainTable } from '../Shell/PlainTable'
import { Empty } from '../Shell/Trouble'
import { Id, Moment, State, useMoney, type Mood } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import type { Board } from './board'
import { useLegName } from './legs'
import { usePermissionName, useTargetName } from './names'
import { useUnitWords } from './words'

const Give = lazy(async () => ({ default: (await import('./GrantDialogs')).GiveDialog }))
const Delegate = lazy(async () => ({ default: (await import('./GrantDialogs')).DelegateDialog }))
const Revoke = lazy(async () => ({ default: (await import('./GrantDialogs')).RevokeDialog }))

export type Grant = Board['grants'][number]

const moods: Record<Grant['standing'], Mood> = { ACTIVE: 'good', SUSPENDED: 'warning', EXPIRED: 'quiet', REVOKED: 'quiet' }

/** Permissions given to the unit or kept from it, each with its legs and how it stands. */
export function Grants({ board }: { board: Board }) {
  const say = useUnitWords()
  const sayShell = useShellWords()
  const may = useMay()
  const name = usePermissionName()
  const target = useTargetName()
  const money = useMoney()
  const legName = useLegName()
  const mayDelegate = may('delegateGrant', 'decisions:write')
  const mayRevoke = may('revokeGrant', 'units:write')
  return (
    <div className="stack">
      <div className="row"><p className="quiet grow">{say('legsHow')}</p>{may('givePermission', 'units:write') ? <Opener type="primary" label={say('give')} Dialog={Give} props={{ board }} /> : null}</div>
      <Card size="small">
        <PlainTable<Grant>
          label={say('tabGrants')}
          rows={board.grants}
          rowKey={(grant) => grant.id}
          empty={<Empty title={say('grantsEmpty')} text={say('grantsEmptyText')} />}
          columns={[
            { title: say('permission'), show: (grant) => <>{name(grant.permission)}<div><GrantId of={grant.id} /></div></> },
            { title: say('effect'), show: (grant) => <State mood={grant.effect === 'ALLOW' ? 'good' : 'bad'}>{say(grant.effect)}</State> },
            { title: say('standing'), show: (grant) => <State mood={moods[grant.standing]}>{say(grant.standing)}</State> },
            { title: say('forWhat'), show: (grant) => <span className="id">{target(grant.target)}</span> },
            { title: say('legs'), show: (grant) => (grant.effect === 'DENY' ? '—' : <><div>{legName(grant.dataView)} +</div><div>{legName(grant.tool)}</div></>) },
            { title: say('grantee'), show: (grant) => <>{grant.grantee === null || grant.grantee === undefined ? say('anyone') : <Person of={grant.grantee} />}{grant.delegatedFrom === null || grant.delegatedFrom === undefined ? null : <div className="quiet">{say('from')} <GrantId of={grant.delegatedFrom} /></div>}</> },
            { title: say('amountMax'), isNumber: true, show: (grant) => (grant.amountMaxMinorUnits === null || grant.amountMaxMinorUnits === undefined ? say('tierAmount') : money({ minorUnits: grant.amountMaxMinorUnits, currency: board.currency })) },
            { title: say('expires'), show: (grant) => (grant.expiresAt === null || grant.expiresAt === undefined ? <span className="id">{say('never')}</span> : <Moment at={grant.expiresAt} />) },
            ...(mayDelegate || mayRevoke ? [{ title: sayShell('actions'), show: (grant: Grant) => <Deeds board={board} grant={grant} mayDelegate={mayDelegate} mayRevoke={mayRevoke} /> }] : []),
          ]}
        />
      </Card>
    </div>
  )
}

/** What a unit has from the rules is called by that; others by their ids. */
function GrantId({ of: id }: { of: string }) {
  const say = useUnitWords()
  return id.startsWith('gr_standing-') ? <span className="quiet" title={id}>{say('standingGrant')}</span> : <Id of={id} />
}

function Deeds({ board, grant, mayDelegate, mayRevoke }: { board: Board; grant: Grant; mayDelegate: boolean; mayRevoke: boolean }) {
  const say = useUnitWords()
  if (grant.standing === 'EXPIRED' || grant.standing === 'REVOKED') return null
  return (
    <Space>
      {mayDelegate && grant.effect === 'ALLOW' ? <Opener size="small" label={say('delegate')} Dialog={Delegate} props={{ board, grant }} /> : null}
      {mayRevoke ? <Opener size="small" danger label={say('revoke')} Dialog={Revoke} props={{ board, grant }} /> : null}
    </Space>
  )
}
