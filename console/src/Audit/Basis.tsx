import { Button, Card, Descriptions, Form } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { useDocument } from '../Shell/audience'
import { Page } from '../Shell/Page'
import { Rows } from '../Shell/Rows'
import { Answered, Empty } from '../Shell/Trouble'
import { Id, Moment, Money, State, type Mood } from '../Shell/values'
import { dataOfDecisionDocument as auditorDocument } from './audit.auditor'
import { dataOfDecisionDocument as internalDocument } from './audit.internal'
import { LeafLink } from './LeafLink'
import { TextField } from './Field'
import { useUseColumns } from './Uses'
import { useAuditWords } from './words'

const moods: Record<string, Mood> = { GRANTED: 'good', NEEDS_COUNTERSIGN: 'warning', DENIED: 'bad' }

/** From a decision back to the customer data and the rules that it rests on. */
export default function Basis() {
  const say = useAuditWords()
  const [searched, setSearched] = useSearchParams()
  const wanted = searched.get('decision') ?? ''
  const [typed, setTyped] = useState(wanted)
  const asked = useAsk(useDocument(internalDocument, auditorDocument), wanted === '' ? null : { decision: wanted })
  const columns = useUseColumns()
  return (
    <Page title={say('basis')} about={say('basisAbout')}>
      <Form className="filters" onFinish={() => setSearched({ decision: typed.trim() })}>
        <TextField name={say('decisionId')} hint="de_…" value={typed} onChange={setTyped} />
        <div><Button type="primary" htmlType="submit">{say('show')}</Button></div>
      </Form>
      {wanted === '' ? null : (
        <Answered asked={asked}>
          {({ decision, dataOfDecision }) => decision === null || decision === undefined ? <Empty title={say('noDecision')} text={say('noDecisionText')} /> : (
            <div className="stack">
              <Card size="small">
                <Descriptions
                  size="small" column={{ xs: 1, md: 2, xl: 3 }}
                  items={[
                    { key: 'id', label: say('decisionId'), children: <Id of={decision.id} /> },
                    { key: 'when', label: say('when'), children: <Moment at={decision.at} /> },
                    { key: 'outcome', label: say('outcome'), children: <State mood={moods[decision.outcome] ?? 'quiet'}>{say(decision.outcome)}</State> },
                    { key: 'unit', label: say('unit'), children: <Id of={decision.unit} /> },
                    { key: 'permission', label: say('permission'), children: decision.permission },
                    { key: 'amount', label: say('amount'), children: <Money of={decision.amount} /> },
                    { key: 'credit', label: say('credit'), children: `${decision.trace.creditScore} · ${decision.trace.tier}` },
                    { key: 'policy', label: say('policy'), children: decision.trace.policy },
                    { key: 'leaf', label: say('leaf'), children: <LeafLink leaf={decision.leafIndex} /> },
                  ]}
                />
              </Card>
              <Card size="small" title={say('rulesTried')}>
                {decision.trace.rules.map((rule) => (
                  <div className="verdict" key={rule.rule}><span className="sign"><State mood={rule.passed ? 'good' : 'bad'}>{say(rule.passed ? 'passed' : 'failed')}</State></span><span><strong>{rule.rule}</strong> <span className="quiet" lang="en">{rule.detail}</span></span></div>
                ))}
              </Card>
              <Rows name="data-of-decision" rows={dataOfDecision} rowKey={(use) => use.receipt} columns={columns} empty={{ title: say('noData'), text: say('noDataText') }} />
            </div>
          )}
        </Answered>
      )}
    </Page>
  )
}
