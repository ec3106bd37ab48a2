import { Select } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { Answered } from '../Shell/Trouble'
import { Id, Moment, shortOf, State } from '../Shell/values'
import { flowRunsDocument } from './flows.internal'
import { useFlowNames } from './names'
import { Rows } from '../Shell/Rows'
import { runMood } from './runMood'
import { useRunWords } from './runWords'

/** The latest runs of a flow. */
export default function Runs({ flow }: { flow: string }) {
  const say = useRunWords()
  const name = useFlowNames()
  const [first, setFirst] = useState(50)
  const [status, setStatus] = useState<string | null>(null)
  const asked = useAsk(flowRunsDocument, { flow, first }, { refetchSeconds: 15, isKept: true })
  return (
    <Answered asked={asked}>
      {({ flowRuns }) => (
        <Rows
          name={`runs-${flow}`} label={say('run')} rows={flowRuns.filter((run) => status === null || run.status === status)} rowKey={(run) => run.id} empty={{ title: say('emptyTitle'), text: say('emptyText') }}
          filters={
            <>
              <Select aria-label={say('how', { count: first })} value={first} onChange={setFirst} options={[50, 100, 200].map((count) => ({ value: count, label: say('how', { count }) }))} />
              <Select aria-label={say('status')} className="flow-filter" allowClear placeholder={say('status')} value={status} onChange={(next) => setStatus(next ?? null)} options={['waiting', 'done', 'failed', 'halted'].map((one) => ({ value: one, label: name('run', one) }))} />
            </>
          }
          columns={[
            { key: 'run', title: say('run'), width: 190, cell: (run) => run.id, show: (run) => <Link to={`/flows/${flow}/runs/${run.id}`} title={run.id}><code>{shortOf(run.id)}</code></Link> },
            { key: 'status', title: say('status'), width: 110, cell: (run) => run.status, show: (run) => <State mood={runMood(run.status)}>{name('run', run.status)}</State> },
            { key: 'version', title: say('version'), width: 90, cell: (run) => run.version, show: (run) => `v${run.version}` },
            { key: 'customer', title: say('customer'), width: 200, cell: (run) => run.customer, show: (run) => <Id of={run.customer} /> },
            { key: 'begun', title: say('begun'), width: 190, cell: (run) => run.begunAt, show: (run) => <Moment at={run.begunAt} /> },
            { key: 'changed', title: say('changed'), width: 190, cell: (run) => run.changedAt, show: (run) => <Moment at={run.changedAt} /> },
            { key: 'because', title: say('because'), width: 200, cell: (run) => run.because, show: (run) => (run.because === '' ? '—' : <span lang="en">{run.because}</span>) },
          ]}
        />
      )}
    </Answered>
  )
}
