import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTell } from '../Graph/hooks'
import { dayOf, endOf } from '../Shell/day'
import { Outcome, refusalOf } from '../Shell/Outcome'
import { Rows } from '../Shell/Rows'
import { TellForm, useRequired } from '../Shell/TellForm'
import { Empty } from '../Shell/Trouble'
import { State, usePair } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import type { PartProps, Space } from './documents'
import { Due } from './Due'
import { useSpaceWords } from './words'
import { introduceExpertDocument, makeCommitmentDocument, settleCommitmentDocument } from './work.internal'
import { Panel } from '../Shell/Panel'

type Expert = NonNullable<Space['experts']>[number]
type Commitment = Expert['commitments'][number]

/** Who works for the customer, what they promised, and whether it was kept. */
export default function Experts({ space, rules }: PartProps) {
  const say = useSpaceWords()
  const experts = space.experts ?? []
  const [isIntroducing, setIntroducing] = useState(false)
  return (
    <div className="stack">
      {rules ? <div><Button type="primary" onClick={() => setIntroducing(true)}>{say('introduce')}</Button></div> : null}
      {experts.length === 0 ? <Empty title={say('expertsEmptyTitle')} text={say('expertsEmptyText')} /> : experts.map((expert) => <OneExpert key={expert.id} space={space.id} expert={expert} rules={rules} />)}
      {rules ? <Introduce space={space.id} open={isIntroducing} onClose={() => setIntroducing(false)} /> : null}
    </div>
  )
}

function OneExpert({ space, expert, rules }: { space: string; expert: Expert; rules: boolean }) {
  const say = useSpaceWords()
  const sayShell = useShellWords()
  const pair = usePair()
  const [isPromising, setPromising] = useState(false)
  const settle = useTell(settleCommitmentDocument)
  const isOpen = (one: Commitment) => one.kept === null || one.kept === undefined
  return (
    <Panel title={<>{expert.name ?? say('erased')} <span className="quiet">{pair(say('field'), expert.field ?? say('erased'))}</span></>} extra={rules ? <Button size="small" onClick={() => setPromising(true)}>{say('promise')}</Button> : null}>
      <Rows<Commitment>
        rows={expert.commitments} rowKey={(one) => one.id} empty={{ title: say('promisesNone'), text: '' }}
        columns={[
          { key: 'promise', title: say('promiseText'), show: (one) => one.promise ?? say('erased'), width: 360 },
          { key: 'state', title: sayShell('state'), show: (one) => <State mood={isOpen(one) ? 'primary' : one.kept === true ? 'good' : 'bad'}>{say(isOpen(one) ? 'pending' : one.kept === true ? 'kept' : 'broken')}</State>, width: 120 },
          { key: 'due', title: say('promiseUntil'), show: (one) => <Due at={one.dueAt} />, width: 150 },
          ...(rules ? [{ key: 'acts', title: sayShell('actions'), width: 260, show: (one: Commitment) => (isOpen(one) ? <div className="row">{[true, false].map((kept) => <Button key={String(kept)} size="small" disabled={settle.isPending} onClick={() => settle.mutate({ space, expert: expert.id, commitment: one.id, kept })}>{say(kept ? 'settleKept' : 'settleBroken')}</Button>)}</div> : null) }] : []),
        ]}
      />
      <Outcome refusal={refusalOf(settle.data?.settleCommitment)} failure={settle.error} />
      {rules ? <Commit space={space} expert={expert.id} open={isPromising} onClose={() => setPromising(false)} /> : null}
    </Panel>
  )
}

interface Asking { space: string; open: boolean; onClose: () => void }

function Introduce({ space, open, onClose }: Asking) {
  const say = useSpaceWords()
  const required = useRequired()
  const { message } = App.useApp()
  const tell = useTell(introduceExpertDocument)
  return (
    <TellForm<{ name: string; field: string }>
      title={say('introduce')} open={open} onClose={onClose}
      send={async ({ name, field }) => {
        const refused = refusalOf((await tell.mutateAsync({ space, name, field })).introduceExpert)
        if (refused === null) void message.success(say('introduced'))
        return refused
      }}
    >
      <Form.Item name="name" label={say('expertName')} rules={required}><Input maxLength={120} /></Form.Item>
      <Form.Item name="field" label={say('field')} rules={required}><Input maxLength={120} /></Form.Item>
    </TellForm>
  )
}

function Commit({ space, expert, open, onClose }: Asking & { expert: string }) {
  const say = useSpaceWords()
  const required = useRequired()
  const { message } = App.useApp()
  const tell = useTell(makeCommitmentDocument)
  return (
    <TellForm<{ promise: string; due: string }>
      title={say('promise')} open={open} onClose={onClose}
      send={async ({ promise, due }) => {
        const refused = refusalOf((await tell.mutateAsync({ space, expert, promise, dueAt: endOf(due).toISOString() })).makeCommitment)
        if (refused === null) void message.success(say('promised'))
        return refused
      }}
    >
      <Form.Item name="promise" label={say('promiseText')} rules={required}><Input.TextArea rows={3} maxLength={4000} /></Form.Item>
      <Form.Item name="due" label={say('promiseUntil')} rules={required}><Input type="date" min={dayOf(new Date())} /></Form.Item>
    </TellForm>
  )
}
