import { useMemo } from 'react'
import { useAsk } from '../Graph/hooks'
import { useFeatureNames } from '../Settlements/words'
import Chart from '../Shell/Chart'
import { Answered, Empty } from '../Shell/Trouble'
import { useUsesDocument } from './documents'
import { useHealthWords } from './words'

const days = 30
const dayMs = 86_400_000

/** What a customer used on each of the last days, by feature, as it is metered. */
export default function Uses({ customer }: { customer: string }) {
  const say = useHealthWords()
  const asked = useAsk(useUsesDocument(), { payer: customer, days })
  return <Answered asked={asked}>{({ meteredUses: uses }) => (uses.length === 0 ? <Empty title={say('usesNone')} text={say('usesNoneText')} /> : <Bars uses={uses} />)}</Answered>
}

interface Use { day: string; feature: string; units: number }

function Bars({ uses }: { uses: readonly Use[] }) {
  const say = useHealthWords()
  const name = useFeatureNames()
  // Days are the meter's, in UTC. A day without a use is a day, too.
  const option = useMemo(() => {
    const shown = Array.from({ length: days }, (_, ago) => new Date(Date.now() - (days - 1 - ago) * dayMs).toISOString().slice(0, 10))
    const units = new Map(uses.map((use) => [`${use.day} ${use.feature}`, use.units]))
    return {
      legend: { bottom: 0, type: 'scroll' },
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      grid: { left: 8, right: 40, top: 32, bottom: 36, containLabel: true },
      xAxis: { type: 'category', data: shown, axisLabel: { hideOverlap: true, interval: (index: number) => (days - 1 - index) % 5 === 0 } },
      yAxis: { type: 'value', name: say('times'), minInterval: 1 },
      series: [...new Set(uses.map((use) => use.feature))].map((feature) => ({ name: name(feature), type: 'bar', stack: 'uses', data: shown.map((day) => units.get(`${day} ${feature}`) ?? 0) })),
    }
  }, [JSON.stringify(uses), name, say])
  return <Chart option={option} says={`${say('uses')}. ${uses.map((use) => `${use.day}: ${name(use.feature)} ${use.units}`).join('; ')}`} />
}
