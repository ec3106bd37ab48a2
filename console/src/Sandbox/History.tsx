import { Button, Card, Form, Select } from 'antd'
import { useState } from 'react'
import { useAsk } from '../Graph/hooks'
import type { SandboxHistoryInput } from '../Graph/internal/graphql'
import { unitNamesDocument } from '../SalesUnits/units.internal'
import { Answered, Empty, NotFound } from '../Shell/Trouble'
import { HistoryReport } from './HistoryReport'
import type { Known } from './Sandbox'
import { historyDocument } from './sandbox.internal'
import { toTrial, TrialFields, type TrialValues } from './Trial'
import { useSandboxWords } from './words'

interface Values extends TrialValues { unit: string }

/** Goes through a unit's real log again under rules on trial. */
export function History({ known }: { known: Known }) {
  const say = useSandboxWords()
  const units = useAsk(unitNamesDocument, {})
  const [asking, setAsking] = useState<SandboxHistoryInput | null>(null)
  const asked = useAsk(historyDocument, asking === null ? null : { input: asking })
  return (
    <Answered asked={units}>
      {({ units: { nodes } }) => (
        <div className="stack">
          <Card size="small">
            <Form<Values> layout="vertical" className="fields" initialValues={{ unit: nodes[0]?.id ?? '', policy: '', against: '' }} onFinish={(values) => setAsking({ unit: values.unit, ...toTrial(values), against: values.against === '' ? null : (values.against ?? null) })}>
              <Form.Item name="unit" label={say('unit')}><Select showSearch={{ optionFilterProp: 'label' }} options={nodes.map((unit) => ({ value: unit.id, label: unit.name ?? unit.id }))} /></Form.Item>
              <TrialFields known={known} without={say('logAsIs')} />
              <div className="whole"><Button type="primary" htmlType="submit" loading={asking !== null && asked.isFetching}>{say('play')}</Button></div>
            </Form>
          </Card>
          <div aria-live="polite">
            {asking === null ? <Card size="small"><Empty title={say('historyEmpty')} text={say('historyText')} /></Card> : <Answered asked={asked}>{({ sandboxHistory }) => (sandboxHistory === null || sandboxHistory === undefined ? <NotFound /> : <HistoryReport history={sandboxHistory} />)}</Answered>}
          </div>
        </div>
      )}
    </Answered>
  )
}
