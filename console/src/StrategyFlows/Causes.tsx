import { Button, Card, Select } from 'antd'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { FlowCausalGraphQuery } from '../Graph/internal/graphql'
import { PlainTable } from '../Shell/PlainTable'
import { Answered, Empty, NotFound } from '../Shell/Trouble'
import { State, useNumber } from '../Shell/values'
import { Attribution } from './Attribution'
import { flowCausalGraphDocument } from './causes.internal'
import { causeWords, useCauseWords, type CauseWord } from './causeWords'
import { useFlowNames } from './names'
import type { FlowView } from './view'

const Picture = lazy(() => import('./CausePicture'))

export type Causes = NonNullable<FlowCausalGraphQuery['flowCausalGraph']>
export type CauseEdge = Causes['edges'][number]

const windows = [30, 90, 365, 730]

/** The causal graph 因果图 of a flow, as a picture and as a table, and who has the credit 归因. */
export default function Causes({ flow }: { flow: FlowView }) {
  const say = useCauseWords()
  const [version, setVersion] = useState<number | null>(null)
  const [days, setDays] = useState(365)
  const [winDays, setWinDays] = useState(90)
  const asked = useAsk(flowCausalGraphDocument, { flow: flow.id, version, days, winDays }, { isKept: true })
  const choice = (label: string, control: ReactNode) => <label className="stack-tight"><span className="quiet">{label}</span>{control}</label>
  return (
    <div className="stack">
      <div className="row">
        {choice(say('version'), <Select className="flow-filter" value={version ?? 0} onChange={(chosen) => setVersion(chosen === 0 ? null : chosen)} options={[{ value: 0, label: say('allVersions') }, ...flow.versions.map(({ number }) => ({ value: number, label: `v${number}` }))]} />)}
        {choice(say('window'), <Select className="flow-filter" value={days} onChange={setDays} options={windows.map((count) => ({ value: count, label: say('days', { count }) }))} />)}
        {choice(say('winWindow'), <Select className="flow-filter-wide" value={winDays} onChange={setWinDays} options={[30, 90, 180].map((count) => ({ value: count, label: say('winDays', { count }) }))} />)}
      </div>
      <Answered asked={asked}>
        {({ flowCausalGraph: graph }) => graph == null ? <NotFound /> : graph.edges.length === 0 ? (
          <Empty title={say('none')} text={say(graph.nodes.length === 0 ? 'noneText' : 'noMetricText')} action={<Link to={`/flows/${flow.id}/canvas`}><Button>{say('openCanvas')}</Button></Link>} />
        ) : (
          <>
            <Shown graph={graph} />
            <Attribution flow={flow.id} version={version} days={days} />
          </>
        )}
      </Answered>
    </div>
  )
}

function Shown({ graph }: { graph: Causes }) {
  const say = useCauseWords()
  const number = useNumber()
  const words = useEdgeWords(graph)
  const measured = graph.edges.filter((edge) => edge.evidence !== 'assumed').length
  return (
    <>
      <Card title={say('graph')}>
        <p className="quiet">{say('graphAbout')}</p>
        <Suspense fallback={<div className="flow-canvas cause-picture" />}><Picture graph={graph} words={words} says={say('picture', { measured, assumed: graph.edges.length - measured })} /></Suspense>
        <p className="quiet">{say('read', { choices: number(graph.choices) })}{graph.waiting === 0 ? '' : ` · ${say('waits', { count: number(graph.waiting) })}`} · {say('thinAbout', { effective: number(graph.effectiveMin), customers: number(graph.customersMin) })}</p>
      </Card>
      <Card title={say('edges')}>
        <PlainTable<CauseEdge>
          label={say('edges')} rows={graph.edges} rowKey={(edge) => `${edge.from} ${edge.to}`}
          columns={[
            { title: say('from'), show: (edge) => words.node(edge.from) }, { title: say('to'), show: (edge) => words.node(edge.to) },
            { title: say('evidence'), show: (edge) => <State mood={edge.evidence === 'effect' ? 'primary' : 'quiet'}>{words.evidence(edge)}</State> },
            { title: say('effect'), isNumber: true, show: (edge) => <span className="number">{words.effect(edge)}</span> }, { title: say('interval'), isNumber: true, show: (edge) => <span className="number">{words.interval(edge)}</span> },
            { title: say('found'), show: (edge) => (edge.evidence === 'assumed' ? '—' : say(edge.found ? 'yes' : 'no')) },
            { title: say('count'), isNumber: true, show: (edge) => (edge.count == null ? '—' : number(edge.count)) }, { title: say('effective'), isNumber: true, show: (edge) => (edge.effectiveCount == null ? '—' : number(edge.effectiveCount)) },
            { title: say('reason'), show: (edge) => words.why(edge) ?? '—' },
          ]}
        />
        <p className="quiet flow-note">{say('foundAbout')}</p>
      </Card>
    </>
  )
}

export interface EdgeWords { node: (id: string) => string; evidence: (edge: CauseEdge) => string; effect: (edge: CauseEdge) => string; interval: (edge: CauseEdge) => string; why: (edge: CauseEdge) => string | null }

/** What is said of nodes and edges, in the table and in the picture. */
function useEdgeWords(graph: Causes): EdgeWords {
  const say = useCauseWords()
  const number = useNumber()
  const name = useFlowNames()
  const signed = (value: number) => `${value > 0 ? '+' : ''}${number(value, 3)}`.replace('-', '−')
  return {
    node: (id) => {
      const node = graph.nodes.find((one) => one.id === id)
      return node === undefined || node.kind === 'win' ? say('won') : name(node.kind === 'behaviour' ? 'action' : 'metric', node.name)
    },
    evidence: (edge) => say(`evidence.${edge.evidence}` as CauseWord),
    effect: (edge) => (edge.effect == null ? '—' : signed(edge.effect)),
    interval: (edge) => (edge.lower == null || edge.upper == null ? '—' : `${signed(edge.lower)} … ${signed(edge.upper)}`),
    why: (edge) => (edge.why == null ? null : `why.${edge.why}` in causeWords ? say(`why.${edge.why}` as CauseWord, { customers: number(graph.customersMin) }) : edge.why),
  }
}
