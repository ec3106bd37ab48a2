import { Button, InputNumber, Select, Statistic } from 'antd'
import { useState } from 'react'
import { capital } from '../Shell/capital'
import { Colon, Id, State, useNumber } from '../Shell/values'
import { DeedTrouble } from '../Shell/Outcome'
import { useAct } from './act'
import { useCanvasWords } from './canvasWords'
import { rehearseFlowDocument } from './changes.internal'
import type { Definition } from './definition'
import { useFlowNames } from './names'
import type { NodeTitle } from './nodeTitle'
import { StepThrough } from './StepThrough'
import { follow, type Followed } from './steps'
import type { useCheck } from './useCheck'
import type { Rehearsal } from './view'

interface Props {
  flow: string
  check: ReturnType<typeof useCheck>
  definition: Definition
  title: NodeTitle
  rehearsal: Rehearsal | null
  onRehearsed: (rehearsal: Rehearsal | null) => void
  onFollow: (followed: Followed | null) => void
}

/** The dry run 演练: what would have happened, and each run step by step on the canvas. */
export function DryRunPanel({ flow, check, definition, title, rehearsal, onRehearsed, onFollow }: Props) {
  const say = useCanvasWords()
  const rehearse = useAct(rehearseFlowDocument, (answer) => answer.rehearseFlow)
  const [interactions, setInteractions] = useState(50)
  const run = async () => {
    onFollow(null)
    const version = await check.check()
    if (version === undefined) return
    const result = await rehearse.run({ flow, version, interactions })
    onRehearsed(result ?? null)
  }
  return (
    <div className="stack">
      <p className="quiet">{say('rehearseAbout')}</p>
      <div className="row">
        <label htmlFor="interactions">{say('interactions')}</label>
        <InputNumber id="interactions" min={1} max={1000} precision={0} value={interactions} onChange={(next) => setInteractions(next ?? 50)} />
        <Button type="primary" loading={rehearse.isPending || check.isBusy} onClick={() => void run()}>{say('run')}</Button>
      </div>
      <DeedTrouble deed={rehearse} />
      {rehearsal === null ? null : <Results rehearsal={rehearsal} definition={definition} title={title} onFollow={onFollow} />}
    </div>
  )
}

function Results({ rehearsal, definition, title, onFollow }: Pick<Props, 'definition' | 'title' | 'onFollow'> & { rehearsal: Rehearsal }) {
  const say = useCanvasWords()
  const name = useFlowNames()
  const number = useNumber()
  const { dryRun, nodes } = rehearsal
  return (
    <div className="stack" role="region" aria-label={say('results')}>
      {dryRun == null ? null : (
        <>
          <div className="row flow-figures">
            <Statistic title={say('played')} value={number(dryRun.interactions)} />
            <Statistic title={say('outbound')} value={number(dryRun.outbound)} />
            <Statistic title={say('failed')} value={number(dryRun.failed)} />
          </div>
          <p className="quiet">{say('digest')}<Colon /><Id of={dryRun.digest} /></p>
        </>
      )}
      <RunsOf rehearsal={rehearsal} definition={definition} title={title} onFollow={onFollow} />
      <h3>{say('byNode')}</h3>
      <ul className="flow-connections">
        {nodes.map((node) => (
          <li key={node.node} className="flow-rehearsed">
            <strong>{title(node.node)}</strong> <span className="quiet">{say('counted', { count: node.runs })}</span>
            {node.ports.length === 0 ? null : <div>{say('ports')}<Colon />{node.ports.map((port) => `${name('port', port.name)} ${port.count}`).join(' · ')}</div>}
            {node.effects.length === 0 ? null : <div>{say('effects')}<Colon />{node.effects.map((effect) => `${name('effect', effect.name)} ${effect.count}`).join(' · ')}</div>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function RunsOf({ rehearsal, definition, title, onFollow }: Pick<Props, 'definition' | 'title' | 'onFollow'> & { rehearsal: Rehearsal }) {
  const say = useCanvasWords()
  const name = useFlowNames()
  const [chosen, setChosen] = useState<{ run: number; at: number } | null>(null)
  const run = chosen === null ? undefined : rehearsal.runs[chosen.run]
  const go = (next: { run: number; at: number }) => {
    setChosen(next)
    onFollow(follow(definition, rehearsal.runs[next.run]?.steps ?? [], next.at))
  }
  if (rehearsal.runs.length === 0) return <p className="quiet">{say('noRuns')}</p>
  return (
    <div className="stack">
      <label>{say('follow')}
        <Select
          className="flow-wide" aria-label={say('follow')} placeholder={say('choose')} value={chosen?.run ?? null} onChange={(index) => go({ run: index ?? 0, at: 0 })}
          options={rehearsal.runs.map((one, index) => ({ value: index, label: `${index + 1}. ${capital(name('run', one.status))} · ${say('steps', { count: one.steps.length })}` }))}
        />
      </label>
      {run === undefined || chosen === null ? null : (
        <>
          <div><State mood={run.status === 'done' ? 'good' : 'bad'}>{`${name('run', run.status)} ${run.because}`.trim()}</State></div>
          <StepThrough title={title} steps={run.steps} at={chosen.at} onStep={(at) => go({ ...chosen, at })} />
        </>
      )}
    </div>
  )
}
