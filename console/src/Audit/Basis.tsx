import { Button, Card, Form } from 'antd'
import { lazy } from 'react'
import { useSearchParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { useDocument } from '../Shell/audience'
import { Later } from '../Shell/Later'
import { Page } from '../Shell/Page'
import { Rows } from '../Shell/Rows'
import { Answered, Empty } from '../Shell/Trouble'
import { dataOfDecisionDocument as auditorDocument } from './audit.auditor'
import { dataOfDecisionDocument as internalDocument } from './audit.internal'
import { TextField } from './Field'
import { useTyped } from './typed'
import { useUseColumns } from './Uses'
import { useAuditWords } from './words'

const DecisionFacts = lazy(() => import('./DecisionFacts'))

/** From a decision back to the customer data and the rules that it rests on. */
export default function Basis() {
  const say = useAuditWords()
  const [searched, setSearched] = useSearchParams()
  const wanted = searched.get('decision') ?? ''
  const [typed, setTyped] = useTyped(wanted, wanted)
  const asked = useAsk(useDocument(internalDocument, auditorDocument), wanted === '' ? null : { decision: wanted })
  const columns = useUseColumns()
  return (
    <Page title={say('basis')} about={say('basisAbout')}>
      <Form className="filters" onFinish={() => setSearched({ decision: typed.trim() })}>
        <TextField isWide name={say('decisionId')} hint="de_…" value={typed} onChange={setTyped} />
        <div><Button type="primary" htmlType="submit">{say('show')}</Button></div>
      </Form>
      {wanted === '' ? <Empty title={say('basisAsk')} text={say('basisAskText')} /> : (
        <Answered asked={asked}>
          {({ decision, dataOfDecision }) => decision === null || decision === undefined ? <Empty title={say('noDecision')} text={say('noDecisionText')} /> : (
            <div className="stack">
              <Later><DecisionFacts decision={decision} /></Later>
              <Card size="small" title={say('dataUsed')}>
                <Rows name="data-of-decision" rows={dataOfDecision} rowKey={(use) => use.receipt} columns={columns} empty={{ title: say('noData'), text: say('noDataText') }} />
              </Card>
            </div>
          )}
        </Answered>
      )}
    </Page>
  )
}
