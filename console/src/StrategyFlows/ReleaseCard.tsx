import { RollbackOutlined } from '@ant-design/icons'
import { App, Card, Form, Select, Slider } from 'antd'
import { useState } from 'react'
import { useMay } from '../Shell/Frame'
import { useMomentText } from '../Shell/values'
import { useAct } from './act'
import { advanceFlowDocument, releaseFlowDocument, rollBackFlowDocument } from './changes.internal'
import { ReasonButton } from './ReasonButton'
import type { FlowView, VersionView } from './view'
import { useFlowWords } from './words'

const stages = [5, 25, 50, 100] as const

/** Whether it may be tried: what the release needs is for the platform to say. */
export const isCandidate = (flow: FlowView, version: VersionView) => version.report?.isSound === true && version.dryRun !== null && version.number !== flow.active && version.number !== flow.canary?.version

/** The release 灰度发布: stage after stage, and back in one step. The slider and the buttons do the same, and each step has a reason. */
export function ReleaseCard({ flow }: { flow: FlowView }) {
  const say = useFlowWords()
  const may = useMay()
  const mayRelease = may('releaseFlow', 'flows:release')
  const [asked, setAsked] = useState({ forward: 0, back: 0 })
  const reached = flow.canary?.stage ?? (flow.active == null ? 0 : 100)
  const mayForward = flow.canary != null || flow.versions.some((version) => isCandidate(flow, version))
  return (
    <Card title={say('release')}>
      <p className="quiet">{say('releaseAbout')}</p>
      <p><Served flow={flow} /></p>
      <Stages
        reached={reached} isFixed={!mayRelease || (reached === 100 && !mayForward)}
        onMove={(stage) => { if (stage > reached && mayForward) setAsked({ ...asked, forward: asked.forward + 1 }); else if (stage < reached) setAsked({ ...asked, back: asked.back + 1 }) }}
      />
      {mayRelease ? <div className="row"><Forward flow={flow} asked={asked.forward} /><Back flow={flow} asked={asked.back} /></div> : null}
    </Card>
  )
}

function Served({ flow }: { flow: FlowView }) {
  const say = useFlowWords()
  const moment = useMomentText()
  const canary = flow.canary ?? null
  const isFrozen = flow.freeze != null
  if (canary === null && flow.active == null) return <>{say('nothingYet')}</>
  const since = canary === null ? '' : moment(canary.since)
  return (
    <>
      {isFrozen ? say('frozenNow') : null}
      {canary === null ? null : <>{say(isFrozen ? 'stageOf' : 'stageSince', { version: canary.version, stage: canary.stage, since })} </>}
      {flow.active == null ? null : say(canary === null ? 'everyone' : 'others', { version: flow.active })}
    </>
  )
}

const marks = [0, ...stages]

/** Where the release stands. Whoever moves it on is asked why, for the next stage; whoever moves it back, for taking it back. */
function Stages({ reached, isFixed, onMove }: { reached: number; isFixed: boolean; onMove: (stage: number) => void }) {
  const say = useFlowWords()
  const percentOf = (index: number) => marks[index] ?? 0
  return (
    <div className="flow-stages">
      <Slider
        value={marks.indexOf(reached)} min={0} max={marks.length - 1} step={1} disabled={isFixed} ariaLabelForHandle={say('slider')} ariaValueTextFormatterForHandle={(index) => say('percentOfCustomers', { percent: percentOf(index ?? 0) })}
        tooltip={{ formatter: (index) => `${percentOf(index ?? 0)}%` }} marks={Object.fromEntries(marks.map((stage, index) => [index, `${stage}%`]))} onChangeComplete={(index) => onMove(percentOf(index))}
      />
    </div>
  )
}

function Forward({ flow, asked }: { flow: FlowView; asked: number }) {
  const say = useFlowWords()
  const { message } = App.useApp()
  const release = useAct(releaseFlowDocument, (answer) => answer.releaseFlow)
  const advance = useAct(advanceFlowDocument, (answer) => answer.advanceFlow)
  const candidates = flow.versions.filter((version) => isCandidate(flow, version))
  const [chosen, setChosen] = useState<number | null>(null)
  const isDone = (staged: object | undefined) => {
    if (staged !== undefined) void message.success(say('done'))
    return staged !== undefined
  }
  const canary = flow.canary ?? null
  if (canary !== null) {
    const next = stages.find((stage) => stage > canary.stage) ?? 100
    return <ReasonButton asked={asked} isPrimary label={say('advanceTo', { stage: next })} about={say('releaseAbout')} act={advance} tell={async (reason) => isDone(await advance.run({ flow: flow.id, stage: next, reason }))} />
  }
  if (candidates.length === 0) return <p className="quiet">{say(flow.active != null && flow.versions.every((one) => one.number <= (flow.active ?? 0)) ? 'noOther' : 'noCandidate')}</p>
  const version = candidates.find((one) => one.number === chosen)?.number ?? candidates[0]?.number ?? 0
  return (
    <>
      <Form.Item label={say('releaseVersion')} htmlFor="release-version" className="flow-inline">
        <Select id="release-version" value={version} onChange={setChosen} options={candidates.map((one) => ({ value: one.number, label: `v${one.number}` }))} />
      </Form.Item>
      <ReasonButton asked={asked} isPrimary label={say('releaseTo5')} about={say('releaseAbout')} act={release} tell={async (reason) => isDone(await release.run({ flow: flow.id, version, reason }))} />
    </>
  )
}

function Back({ flow, asked }: { flow: FlowView; asked: number }) {
  const say = useFlowWords()
  const { message } = App.useApp()
  const act = useAct(rollBackFlowDocument, (answer) => answer.rollBackFlow)
  if (flow.active == null && flow.canary == null) return null
  const tell = async (reason: string) => {
    const staged = await act.run({ flow: flow.id, reason })
    if (staged !== undefined) void message.success(say('done'))
    return staged !== undefined
  }
  return <ReasonButton asked={asked} isDanger icon={<RollbackOutlined aria-hidden />} label={say('rollBack')} about={say('rollBackAbout')} act={act} tell={tell} />
}
