import { SwapOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { Answered, Empty } from '../Shell/Trouble'
import { type Mood, State, usePair } from '../Shell/values'
import { Canvas } from './LazyCanvas'
import { useCatalogue, type Catalogue } from './catalogue'
import type { Mark } from './ComponentNode'
import { readDefinition, type Definition } from './definition'
import { difference, type Change } from './difference'
import { flowVersionDocument } from './flows.internal'
import { layOut } from './layout'
import { Rows } from '../Shell/Rows'
import { useRunWords } from './runWords'
import { useLanguage } from '../Shell/language'
import type { FlowView } from './view'

const moods: Record<Change['kind'], Mood> = { added: 'good', removed: 'bad', changed: 'warning' }

/** Two versions, and how they differ. */
export default function Compare({ flow }: { flow: FlowView }) {
  const say = useRunWords()
  const [asked, setAsked] = useSearchParams()
  const numbers = flow.versions.map((version) => version.number).sort((one, other) => other - one)
  const to = Number(asked.get('to') ?? numbers[0] ?? 1)
  const from = Number(asked.get('from') ?? numbers[1] ?? to)
  const old = useAsk(flowVersionDocument, { flow: flow.id, version: from })
  const now = useAsk(flowVersionDocument, { flow: flow.id, version: to })
  const { catalogue } = useCatalogue()
  const show = (next: { from: number; to: number }) => setAsked({ from: String(next.from), to: String(next.to) }, { replace: true })
  if (numbers.length < 2) return <Empty title={say('one')} text={say('compareAbout')} />
  const options = numbers.map((number) => ({ value: number, label: `v${number}` }))
  return (
    <div className="stack">
      <p className="quiet">{say('compareAbout')}</p>
      <div className="row">
        <label>{say('from')} <Select aria-label={say('from')} value={from} options={options} onChange={(number) => show({ from: number, to })} /></label>
        <Button icon={<SwapOutlined aria-hidden />} aria-label={say('swap')} onClick={() => show({ from: to, to: from })} />
        <label>{say('to')} <Select aria-label={say('to')} value={to} options={options} onChange={(number) => show({ from, to: number })} /></label>
      </div>
      <Answered asked={old}>{(before) => <Answered asked={now}>{(after) => <Changes before={before.flow?.version?.definition} after={after.flow?.version?.definition} catalogue={catalogue} />}</Answered>}</Answered>
    </div>
  )
}

function Changes({ before, after, catalogue }: { before: string | undefined; after: string | undefined; catalogue: Catalogue | undefined }) {
  const say = useRunWords()
  const language = useLanguage()
  const [old, now] = useMemo(() => [read(before), read(after)], [before, after])
  if (old === null || now === null) return <Empty title={say('same')} text={say('compareAbout')} />
  const changes = difference(old, now)
  const title = (component: string | undefined) => catalogue?.get(component ?? '')?.title[language === 'zh-CN' ? 'zh' : 'en'] ?? component
  const componentOf = (change: Change) => (change.what === 'nodes' || change.what === 'parameters' ? title([...now.nodes, ...old.nodes].find((node) => node.id === change.at.split(' · ')[0])?.component) : undefined)
  const parameterOf = (change: Change) => {
    const [node, parameter] = change.at.split(' · ')
    const spec = catalogue?.get([...now.nodes, ...old.nodes].find((one) => one.id === node)?.component ?? '')?.parameters.find((one) => one.name === parameter)
    return spec?.doc[language === 'zh-CN' ? 'zh' : 'en'].replace(/[.。]$/, '')
  }
  const placeOf = (change: Change) => [componentOf(change), parameterOf(change)].filter((one) => one !== undefined).join(' · ')
  const valueOf = (change: Change, value: string) => (change.what === 'nodes' ? title(value) : value)
  return (
    <div className="stack">
      {catalogue === undefined ? null : <Picture old={old} now={now} changes={changes} catalogue={catalogue} />}
      <Rows
        name="changes" label={say('compareAbout')} rows={changes} rowKey={(change) => `${change.kind} ${change.what} ${change.at}`} empty={{ title: say('same'), text: say('compareAbout') }}
        columns={[
          { key: 'kind', title: say('change'), width: 110, cell: (change) => change.kind, show: (change) => <State mood={moods[change.kind]}>{say(change.kind === 'changed' ? 'changedKind' : change.kind)}</State> },
          { key: 'what', title: say('what'), width: 110, cell: (change) => change.what, show: (change) => say(change.what) },
          { key: 'at', title: say('path'), width: 300, cell: (change) => change.at, show: (change) => <>{placeOf(change)} <code className="quiet flow-unbroken">{change.at}</code></> },
          { key: 'before', title: say('before'), width: 320, cell: (change) => change.before, show: (change) => (change.before === undefined ? '—' : <pre className="flow-code">{valueOf(change, change.before)}</pre>) },
          { key: 'after', title: say('after'), width: 320, cell: (change) => change.after, show: (change) => (change.after === undefined ? '—' : <pre className="flow-code">{valueOf(change, change.after)}</pre>) },
        ]}
      />
    </div>
  )
}

const read = (text: string | undefined): Definition | null => {
  const definition = text === undefined ? undefined : readDefinition(text)
  return definition === undefined || 'problem' in definition ? null : definition.definition
}

/** Both versions in one picture: what went stays, with a mark. */
function Picture({ old, now, changes, catalogue }: { old: Definition; now: Definition; changes: readonly Change[]; catalogue: Catalogue }) {
  const say = useRunWords()
  const pair = usePair()
  const gone = old.nodes.filter((node) => !now.nodes.some((one) => one.id === node.id))
  const edges = [...now.edges, ...old.edges.filter((edge) => !now.edges.some((one) => one.from === edge.from && one.to === edge.to))]
  const both: Definition = { ...now, nodes: [...now.nodes, ...gone], edges }
  const marks = new Map<string, Mark[]>()
  for (const change of changes) {
    if (change.what !== 'nodes' && change.what !== 'parameters') continue
    const node = change.at.split(' · ')[0] ?? ''
    const text = say(change.kind === 'added' ? 'legendAdded' : change.kind === 'removed' ? 'legendRemoved' : 'legendChanged')
    marks.set(node, [...(marks.get(node) ?? []), { severity: change.kind === 'removed' ? 'fault' : change.kind === 'added' ? 'added' : 'warning', port: null, text: pair(text, change.at), isChange: true }])
  }
  return <div><Canvas definition={both} places={layOut(both, catalogue, { wide: 1_160, high: 420 })} catalogue={catalogue} selected={null} onSelect={() => undefined} marks={marks} height={420} /><p className="quiet">{say('legend')}</p></div>
}
