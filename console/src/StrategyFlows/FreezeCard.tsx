import { PauseCircleOutlined } from '@ant-design/icons'
import { Alert, Button, Card } from 'antd'
import { useMay, useMe } from '../Shell/Frame'
import { Person } from '../Shell/Person'
import { Colon, State, useMomentText } from '../Shell/values'
import { DeedTrouble } from '../Shell/Outcome'
import { useAct } from './act'
import { approveFlowThawDocument, freezeFlowDocument, rejectFlowThawDocument, requestFlowThawDocument } from './changes.internal'
import { Reading } from './Reading'
import { ReasonButton } from './ReasonButton'
import type { FlowView } from './view'
import { useFlowWords } from './words'

/** Stopping a flow, and the two people who let it run again. */
export function FreezeCard({ flow }: { flow: FlowView }) {
  const say = useFlowWords()
  const may = useMay()
  const freeze = useAct(freezeFlowDocument, (answer) => answer.freezeFlow)
  return (
    <Card title={say('freeze')} extra={flow.freeze ? <State mood="bad">{say('frozen')}</State> : <State mood="good">{say('running')}</State>}>
      {flow.freeze ? <Frozen flow={flow} freeze={flow.freeze} /> : (
        <>
          <p className="quiet">{say('freezeAbout')}</p>
          {may('freezeFlow', 'flows:write') ? <ReasonButton isDanger icon={<PauseCircleOutlined aria-hidden />} label={say('freezeFlow')} about={say('freezeAbout')} act={freeze} tell={async (reason) => (await freeze.run({ flow: flow.id, reason })) !== undefined} /> : null}
        </>
      )}
    </Card>
  )
}

function Frozen({ flow, freeze }: { flow: FlowView; freeze: NonNullable<FlowView['freeze']> }) {
  const say = useFlowWords()
  const moment = useMomentText()
  const isByDrift = freeze.by === 'silo:drift'
  return (
    <div className="stack">
      <Alert
        type="error" showIcon title={say('frozenSince', { at: moment(freeze.at) })}
        description={<>{isByDrift ? null : <p className="message">{freeze.reason}</p>}{say('frozenBy')}<Colon />{isByDrift ? say('byDrift') : <Person of={freeze.by} />}</>}
      />
      {freeze.evidence ? <div><strong>{say('evidence')}</strong><Reading reading={freeze.evidence} /></div> : null}
      <Thaw flow={flow} freeze={freeze} />
    </div>
  )
}

function Thaw({ flow, freeze }: { flow: FlowView; freeze: NonNullable<FlowView['freeze']> }) {
  const say = useFlowWords()
  const may = useMay()
  const me = useMe().subject
  const request = useAct(requestFlowThawDocument, (answer) => answer.requestFlowThaw)
  const approve = useAct(approveFlowThawDocument, (answer) => answer.approveFlowThaw)
  const reject = useAct(rejectFlowThawDocument, (answer) => answer.rejectFlowThaw)
  if (freeze.thawRequestedBy == null)
    return (
      <div>
        <p className="quiet">{say('thawAbout')}</p>
        {may('requestFlowThaw', 'flows:write') ? <ReasonButton label={say('thaw')} about={say('thawAbout')} act={request} tell={async (reason) => (await request.run({ flow: flow.id, reason })) !== undefined} /> : null}
      </div>
    )
  const hasSay = freeze.by !== me && freeze.thawRequestedBy !== me && !freeze.thawApprovedBy.includes(me)
  return (
    <div className="stack">
      <p className="message">{say('thawAskedBy')}<Colon /><Person of={freeze.thawRequestedBy} /></p>
      <p className="message"><span>{say('thawApprovals', { count: freeze.thawApprovedBy.length })}</span> {freeze.thawApprovedBy.map((one) => <Person key={one} of={one} />)}</p>
      <p className="quiet">{say('thawAbout')}</p>
      {may('approveFlowThaw', 'flows:release') ? (
        <div className="row">
          <Button type="primary" disabled={!hasSay} loading={approve.isPending} onClick={() => void approve.run({ flow: flow.id })}>{say('approveThaw')}</Button>
          <ReasonButton label={say(freeze.thawRequestedBy === me ? 'withdrawThaw' : 'rejectThaw')} act={reject} tell={async (reason) => (await reject.run({ flow: flow.id, reason })) !== undefined} />
        </div>
      ) : null}
      <DeedTrouble deed={approve} />
    </div>
  )
}
