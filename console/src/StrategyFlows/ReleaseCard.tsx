import { RollbackOutlined } from '@ant-design/icons'
import { App, Card, Form, Select, Slider } from 'antd'
import { useState } from 'react'
import { useMay } from '../Shell/Frame'
import { useLanguage } from '../Shell/language'
import { useAct } from './act'
import { advanceFlowDocument, releaseFlowDocument, rollBackFlowDocument } from './changes.internal'
import { ReasonButton } from './ReasonButton'
import type { FlowView, VersionView } from './view'
import { useFlowWords } from './words'

const stages = [5, 25, 50, 100] as const

/** Whether it may be tried: what the release needs is for the platform to say. */
export const isCandidate = (flow: FlowView, version: VersionView) => version.report?.isSound === true && version.dryRun !== null && version.number !== flow.active && version.number !== flow.canary?.version

/** The release 灰度发布: stage after stage, and back in one step. */
export function ReleaseCard({ flow }: { flow: FlowView }) {
  const say = useFlowWords()
  const may = useMay()
  const mayRelease = may('releaseFlow', 'flows:release')
  return (
    <Card title={say('release')}>
      <p className="quiet">{say('releaseAbout')}</p>
      <p><Served flow={flow} /></p>
      <Stages flow={flow} />
      {mayRelease ? <div className="row"><Forward flow={flow} /><Back flow={flow} /></div> : null}
    </Card>
  )
}

function Served({ flow }: { flow: FlowView }) {
  const say = useFlowWords()
  const language = useLanguage()
  const canary = flow.canary ?? null
  if (canary !== null) return <>{say('stageSince', { version: canary.version, stage: canary.stage, since: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(canary.since)) })} {flow.active == null ? null : say('everyone', { version: flow.active })}</>
  return <>{flow.active == null ? say('nothingYet') : say('everyone', { version: flow.active })}</>
}

/** Where the release stands. It is moved by the buttons: every step has a reason. */
function Stages({ flow }: { flow: FlowView }) {
  const say = useFlowWords()
  const reached = flow.canary?.stage ?? (flow.active == null ? 0 : 100)
  return (
    <div className="flow-stages">
      <Slider
        value={reached} min={0} max={100} step={null} disabled tooltip={{ open: false }} ariaLabelForHandle={say('slider')} ariaValueTextFormatterForHandle={(value) => say('percentOfCustomers', { percent: value ?? 0 })}
        marks={Object.fromEntries([0, ...stages].map((stage) => [stage, `${stage} %`]))}
      />
    </div>
  )
}

function Forward({ flow }: { flow: FlowView }) {
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
    return <ReasonButton isPrimary label={say('advanceTo', { stage: next })} about={say('releaseAbout')} act={advance} tell={async (reason) => isDone(await advance.run({ flow: flow.id, stage: next, reason }))} />
  }
  if (candidates.length === 0) return <p className="quiet">{say('noCandidate')}</p>
  const version = candidates.find((one) => one.number === chosen)?.number ?? candidates[0]?.number ?? 0
  return (
    <>
      <Form.Item label={say('releaseVersion')} htmlFor="release-version" className="flow-inline">
        <Select id="release-version" value={version} onChange={setChosen} options={candidates.map((one) => ({ value: one.number, label: `v${one.number}` }))} />
      </Form.Item>
      <ReasonButton isPrimary label={say('releaseTo5')} about={say('releaseAbout')} act={release} tell={async (reason) => isDone(await release.run({ flow: flow.id, version, reason }))} />
    </>
  )
}

function Back({ flow }: { flow: FlowView }) {
  const say = useFlowWords()
  const { message } = App.useApp()
  const act = useAct(rollBackFlowDocument, (answer) => answer.rollBackFlow)
  if (flow.active == null && flow.canary == null) return null
  const tell = async (reason: string) => {
    const staged = await act.run({ flow: flow.id, reason })
    if (staged !== undefined) void message.success(say('done'))
    return staged !== undefined
  }
  return <ReasonButton isDanger icon={<RollbackOutlined aria-hidden />} label={say('rollBack')} about={say('rollBackAbout')} act={act} tell={tell} />
}
