import { Statistic } from 'antd'
import { lazy, Suspense } from 'react'
import { useAsk } from '../Graph/hooks'
import { useMay } from '../Shell/Frame'
import { Panel } from '../Shell/Panel'
import { Answered, Empty } from '../Shell/Trouble'
import { useHealthDocument, type HealthReport } from './documents'
import { History, Report } from './Report'
import { useHealthWords } from './words'

const Uses = lazy(() => import('./Uses'))

/** Both healths of one customer, for whoever may ask; with the figures in front that a dashboard has. */
export function CustomerHealth({ customer, hasFigures = false }: { customer: string; hasFigures?: boolean }) {
  const say = useHealthWords()
  const may = useMay()
  const asked = useAsk(useHealthDocument(), { customer, weeks: 13 })
  const uses = may('meteredUses', 'statements:read') ? <Panel title={say('uses')}><p className="quiet">{say('usesText')}</p><Suspense fallback={<div className="chart-place" />}><Uses customer={customer} /></Suspense></Panel> : null
  return (
    <Answered asked={asked}>
      {({ sovereigntyHealth: reports, channelInventoryHealth: channel }) => {
        const now = reports[0]
        return now === undefined ? <div className="stack"><Empty title={say('emptyTitle')} text={say('emptyText')} />{uses}</div> : (
          <div className="stack">
            {hasFigures ? <Figures report={now} /> : null}
            <Report report={now} name={say(hasFigures ? 'title' : 'overall')} how="howSovereignty" />
            {reports.length > 1 ? <History reports={reports} /> : null}
            {uses}
            {channel === null || channel === undefined ? null : <Report report={channel} name={say('channel')} how="howChannel" />}
          </div>
        )
      }}
    </Answered>
  )
}

/** Calls, depth of use and tasks, as the report counted them. */
function Figures({ report }: { report: HealthReport }) {
  const say = useHealthWords()
  const parts = new Map(report.dimensions.flatMap((dimension) => dimension.parts.map((part) => [part.name, part])))
  const [calls, open, tasks] = [parts.get('receiptCoverage'), parts.get('open'), parts.get('tasksCompleted')]
  const of = (part: typeof open) => (part === undefined || part.denominator === 0 ? '—' : say('ofHow', { numerator: part.numerator, denominator: part.denominator }))
  return (
    <div className="cards figures">
      <Panel><Statistic title={say('calls')} value={calls?.denominator ?? 0} /><p className="quiet">{say('callsText')}</p></Panel>
      <Panel><Statistic title={say('depth')} value={of(open)} /><p className="quiet">{say('depthText')}</p></Panel>
      <Panel><Statistic title={say('tasks')} value={of(tasks)} /><p className="quiet">{say('tasksText')}</p></Panel>
    </div>
  )
}
