import { App, Button, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { useTell } from '../Graph/hooks'
import { beginOf, endOf } from '../Shell/day'
import { useMay, useMe } from '../Shell/Frame'
import { refusalOf } from '../Shell/Outcome'
import { Rows } from '../Shell/Rows'
import { TellForm, useRequired } from '../Shell/TellForm'
import { Moment, type Mood, State, usePair } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { useSpaceWork, type Milestone, type PartProps } from './documents'
import { Due } from './Due'
import { useSpaceWords } from './words'
import { actOnMilestoneDocument } from './work.customer'
import { requestMilestoneWaiverDocument } from './work.internal'

const moods: Record<Milestone['status'], Mood> = { OPEN: 'warning', ACCEPTED: 'good', RETURNED: 'bad', WAIVED: 'quiet' }
const kinds = ['REQUIREMENT_CONFIRMATION', 'PROPOSAL_REVIEW', 'DELIVERY_ACCEPTANCE'] as const

/** What the customer confirms, reviews and accepts, or what was gone on with without it. */
export default function Milestones({ space, rules }: PartProps) {
  const say = useSpaceWords()
  const sayShell = useShellWords()
  const pair = usePair()
  const may = useMay()
  const { audience, organisation } = useMe()
  const [isOpening, setOpening] = useState(false)
  const [acted, setActed] = useState<Milestone | null>(null)
  const [waived, setWaived] = useState<Milestone | null>(null)
  const mayAct = audience === 'CUSTOMER' && organisation === space.customer && may('actOnMilestone', 'spaces:act')
  const mayWaive = rules && may('requestMilestoneWaiver')
  const isOpen = (one: Milestone) => one.status === 'OPEN' || one.status === 'RETURNED'
  const stateOf = (one: Milestone) => say(one.status === 'OPEN' && mayAct ? 'OPENForYou' : one.status)
  const acts = (one: Milestone) => (
    <div className="row">
      {mayAct && isOpen(one) ? <Button size="small" aria-label={pair(say('act'), one.title ?? '')} onClick={() => setActed(one)}>{say('act')}</Button> : null}
      {mayWaive && isOpen(one) && one.waiver?.given !== null ? <Button size="small" aria-label={pair(say('waive'), one.title ?? '')} onClick={() => setWaived(one)}>{say('waive')}</Button> : null}
    </div>
  )
  const hasMore = space.milestones?.some(({ act, waiver }) => act != null || waiver != null) === true
  return (
    <div className="stack">
      <Rows<Milestone>
        name="milestones" rows={space.milestones ?? []} rowKey={(one) => one.id} {...(rules ? { filters: <Button type="primary" onClick={() => setOpening(true)}>{say('openMilestone')}</Button> } : {})} empty={{ title: say('milestonesEmptyTitle'), text: say('milestonesEmptyText') }}
        columns={[
          { key: 'title', title: say('milestone'), show: (one) => one.title ?? say('erased'), cell: (one) => one.title, width: 210 },
          { key: 'kind', title: say('kind'), show: (one) => say(one.kind), cell: (one) => say(one.kind), width: 210 },
          { key: 'status', title: sayShell('state'), show: (one) => <State mood={moods[one.status]}>{stateOf(one)}</State>, cell: stateOf, width: 170 },
          { key: 'due', title: say('due'), show: (one) => (typeof one.dueAt === 'string' ? <Due at={one.dueAt} /> : say('dueNone')), cell: (one) => one.dueAt, width: 150 },
          ...(hasMore ? [{ key: 'more', title: sayShell('details'), show: (one: Milestone) => <More milestone={one} />, width: 240 }] : []),
          ...(mayAct || mayWaive ? [{ key: 'acts', title: sayShell('actions'), show: acts, width: 150 }] : []),
        ]}
      />
      {rules ? <Open space={space.id} open={isOpening} onClose={() => setOpening(false)} /> : null}
      {mayAct ? <Act space={space.id} milestone={acted} onClose={() => setActed(null)} /> : null}
      {mayWaive ? <Waive space={space.id} milestone={waived} onClose={() => setWaived(null)} /> : null}
    </div>
  )
}

function More({ milestone: { act, waiver } }: { milestone: Milestone }) {
  const say = useSpaceWords()
  if (act == null && waiver == null) return '—'
  return (
    <>
      {act === null || act === undefined ? null : <div><Moment at={act.at} />{typeof act.note === 'string' ? <div>{say('customerSaid', { note: act.note })}</div> : null}</div>}
      {waiver === null || waiver === undefined ? null : <div>{say(waiver.given === true ? 'waiverGiven' : waiver.given === false ? 'waiverRejected' : 'waiverPending')} · <Moment at={waiver.decidedAt ?? waiver.requestedAt} /></div>}
    </>
  )
}

function Open({ space, open, onClose }: { space: string; open: boolean; onClose: () => void }) {
  const say = useSpaceWords()
  const required = useRequired()
  const { message } = App.useApp()
  const { openMilestoneDocument } = useSpaceWork()
  const tell = useTell(openMilestoneDocument)
  return (
    <TellForm<{ title: string; kind: (typeof kinds)[number]; due?: string }>
      title={say('openMilestone')} open={open} onClose={onClose} initial={{ kind: 'REQUIREMENT_CONFIRMATION' }}
      send={async ({ title, kind, due }) => {
        const refused = refusalOf((await tell.mutateAsync({ space, title, kind, dueAt: due === undefined || due === '' ? null : endOf(due).toISOString() })).openMilestone)
        if (refused === null) void message.success(say('milestoneMade'))
        return refused
      }}
    >
      <Form.Item name="title" label={say('milestoneTitle')} rules={required}><Input maxLength={200} /></Form.Item>
      <Form.Item name="kind" label={say('kind')}><Select options={kinds.map((one) => ({ value: one, label: say(one) }))} /></Form.Item>
      <Form.Item name="due" label={say('due')} rules={[{ validator: (_, given?: string) => (given === undefined || given === '' || beginOf(given) > new Date(Date.now() - 86_400_000) ? Promise.resolve() : Promise.reject(new Error(say('due')))) }]}><Input type="date" /></Form.Item>
    </TellForm>
  )
}

function Act({ space, milestone, onClose }: { space: string; milestone: Milestone | null; onClose: () => void }) {
  const say = useSpaceWords()
  const required = useRequired()
  const { message } = App.useApp()
  const tell = useTell(actOnMilestoneDocument)
  return (
    <TellForm<{ accepted: boolean; note?: string }>
      title={say('actTitle', { title: milestone?.title ?? '' })} open={milestone !== null} onClose={onClose} confirm={say('actSend')} initial={{ accepted: true }}
      send={async ({ accepted, note }) => {
        if (milestone === null) return null
        const refused = refusalOf((await tell.mutateAsync({ space, milestone: milestone.id, accepted, note: note || null })).actOnMilestone)
        if (refused === null) void message.success(say('acted'))
        return refused
      }}
    >
      <Form.Item name="accepted" label={say('decision')}><Radio.Group aria-label={say('decision')} options={[{ value: true, label: say('acceptIt') }, { value: false, label: say('returnIt') }]} /></Form.Item>
      <Form.Item name="note" label={say('note')} dependencies={['accepted']} rules={[({ getFieldValue }) => ({ ...required[0], required: getFieldValue('accepted') === false })]}><Input.TextArea rows={3} maxLength={4000} /></Form.Item>
    </TellForm>
  )
}

function Waive({ space, milestone, onClose }: { space: string; milestone: Milestone | null; onClose: () => void }) {
  const say = useSpaceWords()
  const required = useRequired()
  const { message } = App.useApp()
  const tell = useTell(requestMilestoneWaiverDocument)
  return (
    <TellForm<{ reason: string }>
      title={say('waiveTitle', { title: milestone?.title ?? '' })} open={milestone !== null} onClose={onClose} confirm={say('waive')}
      send={async ({ reason }) => {
        if (milestone === null) return null
        const refused = refusalOf((await tell.mutateAsync({ space, milestone: milestone.id, reason })).requestMilestoneWaiver)
        if (refused === null) void message.success(say('waiveAsked'))
        return refused
      }}
    >
      <p className="quiet">{say('waiveText')}</p>
      <Form.Item name="reason" label={say('waiveReason')} rules={required}><Input maxLength={300} /></Form.Item>
    </TellForm>
  )
}
