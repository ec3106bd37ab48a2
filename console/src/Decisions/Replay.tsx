import { Alert, Button, Card, Select } from 'antd'
import { useState } from 'react'
import { useAsk } from '../Graph/hooks'
import type { ReplayQuery } from '../Graph/internal/graphql'
import { Said, useRuleName, type RuleTried } from '../SalesUnits/Why'
import { useNameWords } from '../SalesUnits/names'
import { useDocument } from '../Shell/audience'
import { Refused } from '../Shell/Refused'
import { Answered, NotFound } from '../Shell/Trouble'
import { Colon } from '../Shell/values'
import type { DecisionAnswer } from './Decision'
import * as auditor from './decisions.auditor'
import { replayDocument } from './decisions.internal'
import { Outcome } from './outcome'
import { useDecisionWords } from './words'

type ReplayAnswer = NonNullable<NonNullable<ReplayQuery['decision']>['replay']>

/** Makes the decision again from the log, and asks another version of the rules the same question. */
export function Replay({ decision, policies }: { decision: DecisionAnswer; policies: readonly string[] }) {
  const say = useDecisionWords()
  const [chosen, setChosen] = useState('')
  const [asking, setAsking] = useState<{ id: string; policy: string | null } | null>(null)
  const asked = useAsk(useDocument(replayDocument, auditor.replayDocument), asking)
  return (
    <Card size="small" title={say('replay')}>
      <div className="stack">
        <p className="quiet">{say('replayAbout')}</p>
        <div className="row">
          <Select aria-label={say('replayAgainst')} className="filter" value={chosen} onChange={setChosen} options={[{ value: '', label: say('replayCurrent') }, ...policies.map((value) => ({ value, label: value }))]} />
          <Button type="primary" loading={asking !== null && asked.isFetching} onClick={() => setAsking({ id: decision.id, policy: chosen === '' ? null : chosen })}>{say('replayDo')}</Button>
        </div>
        {asking === null ? null : <Answered asked={asked}>{({ decision: again }) => (again?.replay ? <Outcomes replay={again.replay} decision={decision} /> : <NotFound />)}</Answered>}
      </div>
    </Card>
  )
}

function Outcomes({ replay, decision }: { replay: ReplayAnswer; decision: DecisionAnswer }) {
  const say = useDecisionWords()
  const { currency } = decision.amount
  return (
    <div className="stack" aria-live="polite">
      <strong>{say('replayThen', { policy: decision.trace.policy })}</strong>
      <Alert type={replay.same ? 'success' : 'error'} showIcon title={say(replay.same ? 'same' : 'notSame')} description={say(replay.same ? 'sameText' : 'notSameText')} />
      <strong>{say('replayOther', { policy: replay.policy })}</strong>
      <div className="row">{say('outcomeWas')} <Outcome of={replay.outcomeWas} /> {replay.outcomeNow === null || replay.outcomeNow === undefined ? null : <>{say('outcomeNow', { policy: replay.policy })} <Outcome of={replay.outcomeNow} /></>}</div>
      {replay.refusal === null || replay.refusal === undefined ? null : <><p className="message">{say('refusedNow')}</p><Refused refusal={{ ...replay.refusal, __typename: 'Refusal' }} /></>}
      {replay.differs.length === 0 ? <p className="quiet">{say('differsNone')}</p> : (
        <div className="scroll" tabIndex={0} role="region" aria-label={say('differs')}>
          <table className="plain-table">
            <caption className="quiet">{say('differs')}</caption>
            <thead><tr><th scope="col">{say('rule')}</th><th scope="col">{say('then')}</th><th scope="col">{replay.policy}</th></tr></thead>
            <tbody>{replay.differs.map((one) => <tr key={one.rule}><th scope="row"><RuleLabel rule={one.rule} /></th><td><Tried rule={one.was} currency={currency} /></td><td><Tried rule={one.now} currency={currency} /></td></tr>)}</tbody>
          </table>
        </div>
      )}
      <details>
        <summary>{say('bytes')}</summary>
        <h3>{say('logged')}</h3><pre>{replay.logged}</pre>
        <h3>{say('replayed')}</h3><pre>{replay.replayed}</pre>
      </details>
    </div>
  )
}

function RuleLabel({ rule }: { rule: string }) {
  return <>{useRuleName()(rule)} <span className="quiet id">{rule}</span></>
}

function Tried({ rule, currency }: { rule: RuleTried | null | undefined; currency: string }) {
  const say = useDecisionWords()
  const sayName = useNameWords()
  if (rule === null || rule === undefined) return <span className="quiet">{say('notTried')}</span>
  return <>{sayName(rule.passed ? 'passed' : 'failed')}<Colon /><Said sentence={rule.detail} currency={currency} /></>
}
