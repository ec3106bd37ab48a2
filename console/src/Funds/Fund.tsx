import { useQueryClient } from '@tanstack/react-query'
import { Alert, Card } from 'antd'
import { lazy, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { WholeFundFragment } from '../Graph/internal/graphql'
import { useLive } from '../Graph/live'
import { Bar } from '../Shell/Bar'
import { unitNamesDocument } from '../SalesUnits/units.internal'
import { useMay } from '../Shell/Frame'
import { LiveState } from '../Shell/Liveness'
import { Opener } from '../Shell/Opener'
import { Page } from '../Shell/Page'
import { PlainTable } from '../Shell/PlainTable'
import { Answered, Empty, NotFound } from '../Shell/Trouble'
import { Colon, Id, Moment, Money, State, useMoney, useNumber } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { fundDocument, fundLiveDocument } from './funds.internal'
import { Reconciled } from './Reconciled'
import { useFundWords, type FundWord } from './words'

const dialog = (name: 'TopUpDialog' | 'ReduceDialog') => lazy(async () => ({ default: (await import('./FundDialogs'))[name] }))
const TopUp = dialog('TopUpDialog')
const Reduce = dialog('ReduceDialog')
const Reconcile = lazy(async () => ({ default: (await import('./FundDialogs')).ReconcileDialog }))
const Lease = lazy(async () => ({ default: (await import('./LeaseDialogs')).LeaseDialog }))
const Renew = lazy(async () => ({ default: (await import('./LeaseDialogs')).RenewDialog }))
const Return = lazy(async () => ({ default: (await import('./LeaseDialogs')).ReturnDialog }))

export type FundAnswer = WholeFundFragment
export type LeaseAnswer = FundAnswer['leases'][number]

/** One fund, live: where its money is, what is leased, and how finance sees it. */
export function Fund() {
  const { fund: id = '' } = useParams()
  const known = useQueryClient()
  const asked = useAsk(fundDocument, { id })
  const liveness = useLive(fundLiveDocument, { id }, (news) => {
    known.setQueryData([fundDocument.toString(), { id }], { fund: news.fund })
  })
  return <Answered asked={asked}>{({ fund }) => (fund === null || fund === undefined ? <NotFound /> : <One fund={fund} live={<LiveState is={liveness} />} />)}</Answered>
}

function One({ fund, live }: { fund: FundAnswer; live: ReactNode }) {
  const say = useFundWords()
  const number = useNumber()
  const mayChange = useMay()('topUpFund', 'funds:write')
  const isInHours = fund.settlementMinutes >= 120 && fund.settlementMinutes % 60 === 0
  const settles = isInHours ? say('settlesHours', { hours: number(fund.settlementMinutes / 60) }) : say('settles', { minutes: number(fund.settlementMinutes) })
  return (
    <Page
      title={fund.name}
      within={[{ title: say('title'), to: '/funds' }]}
      about={<>{settles} <Reconciled status={fund.reconciliation.status} /> {live}</>}
      actions={mayChange ? <><Opener label={say('topUp')} Dialog={TopUp} props={{ fund }} /><Opener label={say('reduce')} Dialog={Reduce} props={{ fund }} /></> : null}
    >
      <div className="stack">
        <Finance fund={fund} mayChange={mayChange} />
        <WhereItIs fund={fund} />
        <Leases fund={fund} mayChange={mayChange} />
      </div>
    </Page>
  )
}

/** How the fund stands with finance, and what to do about it. */
function Finance({ fund, mayChange }: { fund: FundAnswer; mayChange: boolean }) {
  const say = useFundWords()
  const { reconciliation: finance } = fund
  if (finance.status === 'AGREED') return <Alert type={fund.owed.minorUnits > 0 ? 'warning' : 'success'} showIcon title={say(fund.owed.minorUnits > 0 ? 'owedText' : 'agreedText')} />
  if (finance.status === 'PENDING') return <Alert type="warning" showIcon title={say('PENDING')} description={say('pendingText', { count: finance.unanswered })} />
  return (
    <Alert
      type="error"
      showIcon
      title={say('DISAGREEING')}
      description={
        <>
          <p className="message">{say('disagreeText', { since: finance.disagreesSince?.slice(0, 16).replace('T', ' ') ?? '' })}</p>
          <p className="message">{finance.difference === null || finance.difference === undefined ? say('differenceUnknown') : <>{say('difference')}<Colon /><Money of={finance.difference} /></>}</p>
          {finance.reason === null || finance.reason === undefined ? null : <p className="message">{say('refusedFor')}<Colon /><span lang="en">{finance.reason}</span></p>}
        </>
      }
      action={mayChange ? <Opener type="primary" label={say('reconcile')} Dialog={Reconcile} props={{ fund }} /> : null}
    />
  )
}

/** Total, and what of it is spent, leased, owed and free. */
function WhereItIs({ fund }: { fund: FundAnswer }) {
  const say = useFundWords()
  const money = useMoney()
  const parts = ['spent', 'leased', 'owed', 'free'] as const satisfies readonly FundWord[]
  return (
    <section aria-label={say('whereSay', { total: money(fund.total), spent: money(fund.spent), leased: money(fund.leased), owed: money(fund.owed), free: money(fund.free) })} className="kpis kpis-wide">
      <Card size="small"><div className="quiet">{say('total')}</div><div className="figure figure-money">{money(fund.total)}</div></Card>
      {parts.map((part) => <Card size="small" key={part}><div className="quiet">{say(part)}</div><div className="figure figure-money">{money(fund[part])}</div><Bar share={fund.total.minorUnits === 0 ? 0 : fund[part].minorUnits / fund.total.minorUnits} isBad={part === 'owed'} /></Card>)}
    </section>
  )
}

function Leases({ fund, mayChange }: { fund: FundAnswer; mayChange: boolean }) {
  const say = useFundWords()
  const sayShell = useShellWords()
  const may = useMay()
  const units = useAsk(unitNamesDocument, may('units', 'units:read') ? {} : null).data?.units.nodes ?? []
  const nameOf = (id: string) => units.find((one) => one.id === id)?.name ?? id
  const isLive = (lease: LeaseAnswer) => new Date(lease.expiresAt).getTime() > Date.now()
  return (
    <Card size="small" title={say('leases')} extra={mayChange ? <Opener type="primary" size="small" label={say('lease')} Dialog={Lease} props={{ fund }} /> : null}>
      <PlainTable<LeaseAnswer>
        label={say('leases')}
        rows={fund.leases}
        rowKey={(lease) => lease.id}
        empty={<Empty title={say('leasesEmpty')} text={say('leasesEmptyText')} />}
        columns={[
          { title: say('unit'), show: (lease) => <><Link to={`/units/${lease.unit}`}>{nameOf(lease.unit)}</Link><div><Id of={lease.id} /></div></> },
          { title: say('state'), show: (lease) => <State mood={isLive(lease) ? 'good' : 'quiet'}>{say(isLive(lease) ? 'live' : 'ended')}</State> },
          { title: say('amount'), isNumber: true, show: (lease) => <Money of={lease.amount} /> },
          { title: say('used'), isNumber: true, show: (lease) => <><Money of={lease.spent} /><Bar share={lease.amount.minorUnits === 0 ? 0 : lease.spent.minorUnits / lease.amount.minorUnits} /></> },
          { title: say('expires'), show: (lease) => <Moment at={lease.expiresAt} /> },
          ...(mayChange ? [{ title: sayShell('actions'), show: (lease: LeaseAnswer) => (isLive(lease) ? <span className="row"><Opener size="small" label={say('renew')} Dialog={Renew} props={{ fund, lease }} /><Opener size="small" danger label={say('returnLease')} Dialog={Return} props={{ fund, lease }} /></span> : null) }] : []),
        ]}
      />
    </Card>
  )
}
