import { Card } from 'antd'
import { lazy } from 'react'
import { Link } from 'react-router'
import { useMay } from '../Shell/Frame'
import { Opener } from '../Shell/Opener'
import { Empty } from '../Shell/Trouble'
import { Moment, Money, State } from '../Shell/values'
import type { Board } from './board'
import { useLegName } from './legs'
import { useUnitWords } from './words'

const ChangeLeg = lazy(async () => ({ default: (await import('./LegDialogs')).ChangeLegDialog }))
const RecordPlugin = lazy(async () => ({ default: (await import('./LegDialogs')).PluginDialog }))
const AddLeg = lazy(async () => ({ default: (await import('./LegDialogs')).AddLegDialog }))

/** The data views, tools, plugins and funds that the unit's grants stand on. */
export function Legs({ board }: { board: Board }) {
  const say = useUnitWords()
  const may = useMay()
  const mayChange = may('changeLeg', 'units:write')
  return (
    <div className="stack">
      <div className="row"><p className="quiet grow">{say('legsHow')}</p>{mayChange ? <Opener label={say('addLeg')} Dialog={AddLeg} props={{ board }} /> : null}</div>
      <div className="columns">
        <LegCard board={board} kind="DATA_VIEW" title={say('dataViews')} mayChange={mayChange} />
        <LegCard board={board} kind="TOOL" title={say('tools')} mayChange={mayChange} />
        <Card size="small" title={say('funds')}>
          {board.funds.length === 0 ? <Empty title={say('fundsNone')} text={say('fundsText')} /> : (
            <ul className="lines">
              {board.funds.map((fund) => (
                <li key={fund.fund} className="row">
                  <span className="grow">{may('fund', 'funds:read') ? <Link className="underlined" to={`/funds/${fund.fund}`}>{fund.fund}</Link> : fund.fund}<span className="quiet">{' · '}{say('drawn')} <Money of={fund.drawn} />{' · '}{fund.lease === null || fund.lease === undefined ? say('noLease') : <>{say('lease')} <Money of={fund.lease.amount} />{' · '}{say('headroom')} <Money of={fund.lease.headroom} />{' · '}<Moment at={fund.lease.expiresAt} isDay /></>}</span></span>
                  <State mood={fund.reconciled ? 'good' : 'warning'}>{say(fund.reconciled ? 'reconciled' : 'notReconciled')}</State>
                </li>
              ))}
            </ul>
          )}
        </Card>
        <Card size="small" title={say('plugins')} extra={may('recordPlugin', 'units:write') ? <Opener size="small" label={say('recordPlugin')} Dialog={RecordPlugin} props={{ board }} /> : null}>
          {board.plugins.length === 0 ? <Empty title={say('pluginsNone')} text={say('pluginsText')} /> : (
            <ul className="lines">{board.plugins.map((plugin) => <li key={plugin.name} className="row"><span className="grow">{plugin.name}</span><span className="quiet">{say('validUntil')} <Moment at={plugin.validUntil} isDay /></span></li>)}</ul>
          )}
        </Card>
      </div>
    </div>
  )
}

function LegCard({ board, kind, title, mayChange }: { board: Board; kind: 'DATA_VIEW' | 'TOOL'; title: string; mayChange: boolean }) {
  const say = useUnitWords()
  const legName = useLegName()
  const there = kind === 'DATA_VIEW' ? board.dataViews : board.tools
  const named = board.grants.filter((grant) => grant.effect === 'ALLOW').map((grant) => (kind === 'DATA_VIEW' ? grant.dataView : grant.tool))
  const missing = [...new Set(named)].filter((name) => !there.includes(name))
  return (
    <Card size="small" title={title}>
      <ul className="lines">
        {[...there].sort().map((name) => (
          <li key={name} className="row"><span className="grow" title={name}>{legName(name)}</span><State mood="good">{say('available')}</State>{mayChange ? <Opener size="small" label={say('takeAway')} aria-label={`${say('takeAway')} ${legName(name)}`} Dialog={ChangeLeg} props={{ board, kind, name, available: false }} /> : null}</li>
        ))}
        {missing.map((name) => (
          <li key={name} className="row"><span className="grow" title={name}>{legName(name)}</span><State mood="warning">{say('SUSPENDED')}</State>{mayChange ? <Opener size="small" label={say('bring')} aria-label={`${say('bring')} ${legName(name)}`} Dialog={ChangeLeg} props={{ board, kind, name, available: true }} /> : null}</li>
        ))}
      </ul>
    </Card>
  )
}
