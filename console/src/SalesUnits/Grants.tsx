import { Space, Table } from 'antd'
import { lazy } from 'react'
import { useMay } from '../Shell/Frame'
import { Opener } from '../Shell/Opener'
import { Empty } from '../Shell/Trouble'
import { Id, Moment, State, useMoney, type Mood } from '../Shell/values'
import type { Board } from './board'
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
  const may = useMay()
  const name = usePermissionName()
  const target = useTargetName()
  const money = useMoney()
  const mayDelegate = may('delegateGrant', 'decisions:write')
  const mayRevoke = may('revokeGrant', 'units:write')
  return (
    <div className="stack">
      <div className="row"><p className="quiet grow">{say('legsHow')}</p>{may('givePermission', 'units:write') ? <Opener type="primary" label={say('give')} Dialog={Give} props={{ board }} /> : null}</div>
      <Table<Grant>
        size="middle"
        rowKey="id"
        dataSource={[...board.grants]}
        pagination={{ defaultPageSize: 50, hideOnSinglePage: true }}
        scroll={{ x: 1100 }}
        locale={{ emptyText: <Empty title={say('grantsEmpty')} text={say('grantsEmptyText')} /> }}
        columns={[
          { key: 'permission', title: say('permission'), rowScope: 'row', render: (_, grant) => <>{name(grant.permission)}<div><Id of={grant.id} /></div></> },
          { key: 'effect', title: say('effect'), render: (_, grant) => <State mood={grant.effect === 'ALLOW' ? 'good' : 'bad'}>{say(grant.effect)}</State> },
          { key: 'standing', title: say('standing'), render: (_, grant) => <State mood={moods[grant.standing]}>{say(grant.standing)}</State> },
          { key: 'forWhat', title: say('forWhat'), render: (_, grant) => target(grant.target) },
          { key: 'legs', title: say('legs'), render: (_, grant) => (grant.effect === 'DENY' ? '—' : `${grant.dataView} + ${grant.tool}`) },
          { key: 'grantee', title: say('grantee'), render: (_, grant) => <>{grant.grantee ?? say('anyone')}{grant.delegatedFrom === null || grant.delegatedFrom === undefined ? null : <div className="quiet">{say('from')} <Id of={grant.delegatedFrom} /></div>}</> },
          { key: 'amountMax', title: say('amountMax'), align: 'end', render: (_, grant) => (grant.amountMaxMinorUnits === null || grant.amountMaxMinorUnits === undefined ? say('tierAmount') : money({ minorUnits: grant.amountMaxMinorUnits, currency: board.currency })) },
          { key: 'expires', title: say('expires'), render: (_, grant) => (grant.expiresAt === null || grant.expiresAt === undefined ? say('never') : <Moment at={grant.expiresAt} />) },
          ...(mayDelegate || mayRevoke
            ? [{
                key: 'deeds', title: '', render: (_: unknown, grant: Grant) => grant.standing === 'EXPIRED' || grant.standing === 'REVOKED' ? null : (
                  <Space>
                    {mayDelegate && grant.effect === 'ALLOW' ? <Opener size="small" label={say('delegate')} Dialog={Delegate} props={{ board, grant }} /> : null}
                    {mayRevoke ? <Opener size="small" danger label={say('revoke')} Dialog={Revoke} props={{ board, grant }} /> : null}
                  </Space>
                ),
              }]
            : []),
        ]}
      />
    </div>
  )
}
