import { Statistic } from 'antd'
import { lazy, Suspense, useMemo } from 'react'
import type { MeteredUsesQuery } from '../Graph/internal/graphql'
import { useAsk } from '../Graph/hooks'
import { Panel } from '../Shell/Panel'
import { Answered, Empty } from '../Shell/Trouble'
import { useStatementDocuments } from './documents'
import { useFeatureNames, useStatementWords } from './words'

const Chart = lazy(() => import('../Shell/Chart'))

const days = 91

/** What a customer can use: its own calls, views and exports. */
const features = ['entitlement.inventory', 'entitlement.schedule', 'entitlement.forecast', 'view', 'export']

type Uses = MeteredUsesQuery['meteredUses']

/** How much a payer uses the platform, and how much of it: day by day, as metered so far. @param payer null: one's own. */
export function Activity({ payer }: { payer: string | null }) {
  const say = useStatementWords()
  const { meteredUsesDocument } = useStatementDocuments()
  const asked = useAsk(meteredUsesDocument, { payer, days })
  return (
    <Panel className="spaced" title={say('activity')}>
      <Answered asked={asked}>{({ meteredUses: uses }) => (uses.length === 0 ? <Empty title={say('activityEmptyTitle')} text={say('activityEmptyText')} /> : <Shown uses={uses} />)}</Answered>
    </Panel>
  )
}

function Shown({ uses }: { uses: Uses }) {
  const say = useStatementWords()
  const feature = useFeatureNames()
  const used = useMemo(() => [...new Set(uses.map((one) => one.feature))], [uses])
  const calls = uses.reduce((sum, one) => sum + one.units, 0)
  const option = useMemo(() => {
    const today = Date.now()
    const all = Array.from({ length: days }, (_, ago) => new Date(today - (days - 1 - ago) * 86_400_000).toISOString().slice(0, 10))
    const units = new Map(uses.map((one) => [`${one.day} ${one.feature}`, one.units]))
    return {
      grid: { left: 48, right: 24, top: 40, bottom: 32 }, legend: { top: 0 }, tooltip: { trigger: 'axis', renderMode: 'richText' },
      xAxis: { type: 'category', data: all }, yAxis: { type: 'value', minInterval: 1 },
      series: used.map((one) => ({ name: feature(one), type: 'bar', stack: 'uses', barMaxWidth: 14, data: all.map((day) => units.get(`${day} ${one}`) ?? 0) })),
    }
  }, [uses, used, feature])
  return (
    <>
      <p className="quiet">{say('activityAbout', { days })}</p>
      <div className="cards">
        <Statistic title={say('calls')} value={calls} />
        <Statistic title={say('depth')} value={say('depthOf', { used: used.filter((one) => features.includes(one)).length, all: features.length })} />
        <Statistic title={say('activeDays')} value={new Set(uses.map((one) => one.day)).size} />
      </div>
      <Suspense><Chart option={option} says={say('activitySays', { days, calls, used: used.length })} height={240} /></Suspense>
    </>
  )
}
