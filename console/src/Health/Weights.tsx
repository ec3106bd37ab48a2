import { Alert, App, Button, Form, Input, InputNumber } from 'antd'
import { useState } from 'react'
import type { ScorecardWeightsQuery } from '../Graph/internal/graphql'
import { useAsk, useTell } from '../Graph/hooks'
import { useMay } from '../Shell/Frame'
import { Person } from '../Shell/Person'
import { Page } from '../Shell/Page'
import { Panel } from '../Shell/Panel'
import { refusalOf } from '../Shell/Outcome'
import { Rows } from '../Shell/Rows'
import { TellForm, useRequired } from '../Shell/TellForm'
import { Answered } from '../Shell/Trouble'
import { Moment, usePercent } from '../Shell/values'
import { useScorecardDocuments } from './documents'
import { weighDocument } from './health.internal'
import { useHealthWords } from './words'

type Weights = ScorecardWeightsQuery['scorecardWeights']['weights']
type Component = Weights[number]['component']

/** The weights of the scorecard, and every change of them. */
export default function WeightsPage() {
  const say = useHealthWords()
  const percent = usePercent()
  const may = useMay()
  const [isChanging, setChanging] = useState(false)
  const { weightsDocument } = useScorecardDocuments()
  const asked = useAsk(weightsDocument, {})
  const inWords = (weights: Weights) => weights.map((one) => `${say(one.component)} ${percent(one.weight / 100, 0)}`).join(' · ')
  return (
    <Page title={say('weights')} about={say('scorecardAbout')} within={[{ title: say('title'), to: '/health' }]} actions={may('weighScorecard', 'health:write') ? <Button type="primary" onClick={() => setChanging(true)}>{say('changeWeights')}</Button> : null}>
      <Answered asked={asked}>
        {({ scorecardWeights: { weights, changes } }) => (
          <div className="stack">
            <Panel>
              <Rows rows={weights} rowKey={(one) => one.component} empty={{ title: say('weights'), text: '' }} columns={[
                { key: 'component', title: say('component'), show: (one) => say(one.component), width: 320 },
                { key: 'weight', title: say('weight'), isNumber: true, show: (one) => percent(one.weight / 100, 0), width: 120 },
              ]} />
            </Panel>
            <Panel title={say('changes')}>
              <Rows name="weights" rows={changes} rowKey={(one) => String(one.number)} empty={{ title: say('changesEmptyTitle'), text: say('changesEmptyText') }} columns={[
                { key: 'number', title: say('number'), show: (one) => one.number, cell: (one) => one.number, width: 80 },
                { key: 'at', title: say('at'), show: (one) => <Moment at={one.at} />, cell: (one) => one.at, width: 200 },
                { key: 'weights', title: say('weights'), show: (one) => inWords(one.weights), cell: (one) => inWords(one.weights), width: 420 },
                { key: 'reason', title: say('reason'), show: (one) => one.reason, cell: (one) => one.reason, width: 260 },
                { key: 'by', title: say('by'), show: (one) => <Person of={one.by} />, cell: (one) => one.by, width: 300 },
              ]} />
            </Panel>
            {may('weighScorecard', 'health:write') ? <Change weights={weights} open={isChanging} onClose={() => setChanging(false)} /> : null}
          </div>
        )}
      </Answered>
    </Page>
  )
}

type Given = Record<Component, number> & { reason: string }

function Change({ weights, open, onClose }: { weights: Weights; open: boolean; onClose: () => void }) {
  const say = useHealthWords()
  const required = useRequired()
  const { message } = App.useApp()
  const weigh = useTell(weighDocument)
  return (
    <TellForm<Given>
      title={say('changeWeights')} open={open} onClose={onClose} initial={Object.fromEntries(weights.map((one) => [one.component, one.weight])) as Partial<Given>}
      send={async (given) => {
        const refused = refusalOf((await weigh.mutateAsync({ weights: weights.map(({ component }) => ({ component, weight: given[component] })), reason: given.reason })).weighScorecard)
        if (refused === null) void message.success(say('weightsChanged'))
        return refused
      }}
    >
      <div className="fields">{weights.map(({ component }) => <Form.Item key={component} name={component} label={say(component)} rules={required}><InputNumber min={0} max={100} precision={0} suffix="%" className="wide" /></Form.Item>)}</div>
      <Form.Item shouldUpdate noStyle>
        {({ getFieldValue }) => {
          const total = weights.reduce((sum, { component }) => sum + Number(getFieldValue(component) ?? 0), 0)
          return <Alert type={total === 100 ? 'success' : 'warning'} showIcon role="status" className="spaced" title={say('total', { total })} {...(total === 100 ? {} : { description: say('mustBe100') })} />
        }}
      </Form.Item>
      <Form.Item name="reason" label={say('reason')} rules={required}><Input.TextArea rows={2} maxLength={500} showCount /></Form.Item>
    </TellForm>
  )
}
