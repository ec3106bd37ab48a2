import './tasks.css'
import { Segmented, Select } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { FlowTasksQuery } from '../Graph/internal/graphql'
import { useMay } from '../Shell/Frame'
import { useLanguage } from '../Shell/language'
import type { Column } from '../Shell/Listing'
import { Page } from '../Shell/Page'
import { Answered } from '../Shell/Trouble'
import { Id, Moment, State, useComma } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { useFlowTitle } from '../StrategyFlows/flowTitle'
import { useFlowNames } from '../StrategyFlows/names'
import { Person } from '../Shell/Person'
import { Rows } from '../Shell/Rows'
import { Complete } from './Complete'
import { flowTasksDocument } from './tasks.internal'
import { useTaskWords } from './words'

type Task = FlowTasksQuery['flowTasks'][number]

/** The inbox: what is open, and what is done. */
export function Tasks() {
  const say = useTaskWords()
  const name = useFlowNames()
  const [shown, setShown] = useSearchParams()
  const done = shown.get('done') === 'true'
  const queue = shown.get('queue')
  const asked = useAsk(flowTasksDocument, { queue, done }, { refetchSeconds: 20, isKept: true })
  const columns = useColumns(done)
  const show = (next: { done: boolean; queue: string | null }) => setShown({ ...(next.done ? { done: 'true' } : {}), ...(next.queue === null ? {} : { queue: next.queue }) }, { replace: true })
  return (
    <Page title={say('title')} about={say(done ? 'aboutDone' : 'about')}>
      <Answered asked={asked}>
        {({ flowTasks }) => (
          <Rows
            name="tasks" label={say('title')} rows={flowTasks} rowKey={(task) => task.id} columns={columns} empty={done ? { title: say('noDone'), text: say('noDoneText') } : { title: say('emptyTitle'), text: say('emptyText') }}
            filters={
              <>
                <Segmented aria-label={say('which')} value={done ? 'closed' : 'open'} onChange={(next) => show({ done: next === 'closed', queue })} options={[{ value: 'open', label: say('open') }, { value: 'closed', label: say('closed') }]} />
                <Select
                  className="task-queue" aria-label={say('queue')} allowClear placeholder={say('queue')} value={queue} onChange={(next) => show({ done, queue: next ?? null })}
                  options={[...new Set(['front-line', 'strategy-coach', ...flowTasks.map((task) => task.queue), ...(queue === null ? [] : [queue])])].map((one) => ({ value: one, label: name('queue', one) }))}
                />
              </>
            }
          />
        )}
      </Answered>
    </Page>
  )
}

function useColumns(done: boolean): Column<Task>[] {
  const say = useTaskWords()
  const sayShell = useShellWords()
  const name = useFlowNames()
  const flowTitle = useFlowTitle()
  const language = useLanguage()
  const may = useMay()
  const comma = useComma()
  const title = (task: Task) => (language === 'zh-CN' ? task.title.zh : task.title.en)
  const columns: Column<Task>[] = [
    { key: 'title', title: say('task'), width: 200, cell: title, show: (task) => (task.run == null ? title(task) : <Link to={`/flows/${task.flow}/runs/${task.run}`} title={say('run')}>{title(task)}</Link>) },
    { key: 'customer', title: say('customer'), width: 190, cell: (task) => task.customer, show: (task) => (task.customer == null ? say('about1') : <Id of={task.customer} />) },
    { key: 'queue', title: say('queue'), width: 130, cell: (task) => task.queue, show: (task) => name('queue', task.queue) },
    { key: 'signals', title: say('signals'), width: 180, cell: (task) => task.signals.join(' '), show: (task) => (task.signals.length === 0 ? '—' : task.signals.map((signal) => name('signal', signal)).join(comma)) },
    { key: 'flow', title: say('flow'), width: 150, cell: (task) => task.flow, show: (task) => <Link to={`/flows/${task.flow}`} title={task.flow}>{flowTitle(task.flow)}</Link> },
  ]
  if (done)
    return [
      ...columns,
      { key: 'doneAt', title: say('doneAt'), width: 190, cell: (task) => task.doneAt, show: (task) => <Moment at={task.doneAt} /> }, { key: 'doneBy', title: say('doneBy'), width: 190, cell: (task) => task.doneBy, show: (task) => (task.doneBy == null ? '—' : <Person of={task.doneBy} />) },
      { key: 'note', title: say('note'), width: 260, cell: (task) => task.note, show: (task) => task.note },
    ]
  return [
    ...columns,
    { key: 'due', title: say('due'), width: 200, cell: (task) => task.dueAt, show: (task) => <><Moment at={task.dueAt} /> {new Date(task.dueAt) < new Date() ? <State mood="bad">{say('overdue')}</State> : null}</> },
    ...(may('completeFlowTask', 'flows:write') ? [{ key: 'complete', title: sayShell('actions'), width: 310, show: (task: Task) => <Complete task={task.id} title={title(task)} mayRead={may('readFlowText') && task.run != null} /> }] : []),
  ]
}
