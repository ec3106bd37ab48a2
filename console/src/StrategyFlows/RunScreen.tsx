import { Card, Descriptions, Table } from 'antd'
import { lazy, useMemo, useState } from 'react'
import { useParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { FlowRunQuery } from '../Graph/internal/graphql'
import { useMay } from '../Shell/Frame'
import { Later } from '../Shell/Later'
import { Answered, Empty, NotFound } from '../Shell/Trouble'
import { Id, Moment, State } from '../Shell/values'
import { Canvas } from './LazyCanvas'
import { useCatalogue } from './catalogue'
import { readDefinition } from './definition'
import { flowRunDocument, flowVersionDocument } from './flows.internal'
import { layOut } from './layout'
import { useFlowNames } from './names'
import { useNodeTitle } from './nodeTitle'
import { runMood } from './runMood'
import { useRunWords } from './runWords'
import { StepThrough } from './StepThrough'
import { follow } from './steps'
import { useFlowWords } from './words'

const Journey = lazy(async () => ({ default: (await import('./Journey')).Journey }))

type Run = NonNullable<FlowRunQuery['flowRun']>

/** One run: what it came through, step by step on the canvas, and what it wanted. */
export default function RunScreen({ flow }: { flow: string }) {
  const id = useParams()['run'] ?? ''
  const asked = useAsk(flowRunDocument, { run: id })
  return <Answered asked={asked}>{({ flowRun }) => (flowRun == null || flowRun.run.flow !== flow ? <NotFound /> : <Whole run={flowRun} />)}</Answered>
}

function Whole({ run: { run, interaction, steps, effects } }: { run: Run }) {
  const may = useMay()
  const say = useRunWords()
  const name = useFlowNames()
  return (
    <div className="stack">
      <Descriptions
        size="small" column={{ xs: 1, md: 2, xl: 4 }} bordered
        items={[
          { key: 'id', label: say('run'), children: <Id of={run.id} /> },
          { key: 'status', label: say('status'), children: <State mood={runMood(run.status)}>{name('run', run.status)}</State> },
          { key: 'version', label: say('version'), children: `v${run.version}` },
          { key: 'customer', label: say('customer'), children: <Id of={run.customer} /> },
          { key: 'begun', label: say('begun'), children: <Moment at={run.begunAt} /> },
          { key: 'changed', label: say('changed'), children: <Moment at={run.changedAt} /> },
          ...(run.because === '' ? [] : [{ key: 'because', label: say('because'), children: <span lang="en">{run.because}</span> }]),
        ]}
      />
      <Path run={run} steps={steps} />
      <Card title={say('effects')}>
        <Table
          size="small" pagination={false} rowKey="id" dataSource={[...effects]} scroll={{ x: 'max-content' }} locale={{ emptyText: <Empty title={say('noEffects')} text={say('noEffectsText')} /> }}
          columns={[
            { title: say('what'), render: (_, effect) => name('effect', effect.kind) }, { title: say('node'), render: (_, effect) => <code>{effect.node}</code> }, { title: say('status'), render: (_, effect) => <State mood={effect.status === 'done' ? 'good' : effect.status === 'waiting' ? 'primary' : 'warning'}>{name('done', effect.status)}</State> },
            { title: say('attempts'), dataIndex: 'attempts' }, { title: say('error'), render: (_, effect) => (effect.lastError == null ? '—' : <span lang="en">{effect.lastError}</span>) }, { title: say('doneAt'), render: (_, effect) => <Moment at={effect.doneAt} /> },
          ]}
        />
      </Card>
      {interaction == null || !may('flowJourney') ? null : <Later><Journey customer={run.customer} interaction={interaction} /></Later>}
    </div>
  )
}

function Path({ run, steps }: Pick<Run, 'run' | 'steps'>) {
  const say = useRunWords()
  const flowSay = useFlowWords()
  const [at, setAt] = useState(Math.max(0, steps.length - 1))
  const version = useAsk(flowVersionDocument, { flow: run.flow, version: run.version })
  const { catalogue, asked } = useCatalogue()
  const text = version.data?.flow?.version?.definition
  const drawn = useMemo(() => {
    const read = text === undefined ? undefined : readDefinition(text)
    return read === undefined || 'problem' in read || catalogue === undefined ? null : { definition: read.definition, places: layOut(read.definition, catalogue, { wide: 850, high: 460 }), catalogue }
  }, [text, catalogue])
  const title = useNodeTitle(drawn?.definition, catalogue)
  const followed = useMemo(() => (drawn === null ? null : follow(drawn.definition, steps, at)), [drawn, steps, at])
  return (
    <Answered asked={version}>
      {() => (
        <Answered asked={asked}>
          {() => (
            <div className="flow-editor is-fixed">
              {drawn === null ? <p className="quiet">{flowSay('version')} {run.version}: —</p> : <Canvas {...drawn} selected={null} onSelect={() => undefined} trace={followed?.trace ?? null} height={460} />}
              <div className="flow-panel"><h2 className="flow-panel-title">{say('steps')}</h2><StepThrough title={title} steps={steps} at={at} onStep={setAt} /></div>
            </div>
          )}
        </Answered>
      )}
    </Answered>
  )
}
