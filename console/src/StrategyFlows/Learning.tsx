import { Card, Descriptions, Table } from 'antd'
import { lazy } from 'react'
import { useAsk } from '../Graph/hooks'
import type { FlowPoliciesQuery } from '../Graph/internal/graphql'
import { Later } from '../Shell/Later'
import { Answered, Empty } from '../Shell/Trouble'
import { Moment, useComma, useNumber, usePercent } from '../Shell/values'
import { Gates } from './Gates'
import { flowPoliciesDocument } from './learning.internal'
import { learningWords, useLearningWords, type LearningWord } from './learningWords'
import { useFlowNames } from './names'
import type { FlowView } from './view'

const Chart = lazy(() => import('../Shell/Chart'))

type Policy = FlowPoliciesQuery['flowPolicies'][number]

/** What policies of a flow have learned, and what the off-policy gate says of its versions. */
export default function Learning({ flow }: { flow: FlowView }) {
  const say = useLearningWords()
  const asked = useAsk(flowPoliciesDocument, { flow: flow.id }, { refetchSeconds: 30 })
  return (
    <div className="stack">
      <Gates flow={flow} />
      <Card title={say('policies')}>
        <Answered asked={asked}>{({ flowPolicies }) => flowPolicies.length === 0 ? <Empty title={say('noPolicies')} text={say('noPoliciesText')} /> : <>{flowPolicies.map((policy) => <One key={policy.name} policy={policy} />)}</>}</Answered>
      </Card>
    </div>
  )
}

function One({ policy }: { policy: Policy }) {
  const say = useLearningWords()
  const comma = useComma()
  const number = useNumber()
  const percent = usePercent()
  const name = useFlowNames()
  const micros = (value: number) => number(value / 1_000_000, 3)
  const height = 60 + 36 * policy.arms.length
  const feature = (name: string) => (`feature.${name}` in learningWords ? say(`feature.${name}` as LearningWord) : name)
  return (
    <section className="stack" aria-label={policy.name}>
      <h3>{say('policy')} <code>{policy.name}</code></h3>
      <Descriptions
        size="small" bordered column={{ xs: 1, md: 2, xl: 3 }}
        items={[
          { key: 'decisions', label: say('decisions'), children: number(policy.decisions) }, { key: 'rewards', label: say('rewards'), children: number(policy.rewards) }, { key: 'late', label: say('late'), children: number(policy.late) },
          { key: 'features', label: say('features'), children: policy.features.length === 0 ? say('none') : policy.features.map(feature).join(comma) }, { key: 'model', label: say('model'), children: <code>{policy.modelVersion}</code> }, { key: 'changed', label: say('changed'), children: <Moment at={policy.changedAt} /> },
        ]}
      />
      <Later height={height}>
        <Chart
          height={height} says={say('chart', { policy: policy.name })}
          option={{ grid: { left: 120, right: 40, top: 8, bottom: 24 }, xAxis: { type: 'value', max: 1, axisLabel: { formatter: (value: number) => percent(value, 0) } }, yAxis: { type: 'category', data: policy.arms.map((arm) => name('action', arm.action)) }, series: [{ type: 'bar', data: policy.arms.map((arm) => arm.propensityMicros / 1_000_000), label: { show: true, position: 'right', formatter: ({ value }: { value: number }) => percent(value) } }] }}
        />
      </Later>
      <Table
        size="small" pagination={false} rowKey="action" dataSource={[...policy.arms]} scroll={{ x: 'max-content' }}
        columns={[
          { title: say('action'), render: (_, arm) => name('action', arm.action) }, { title: say('choices'), render: (_, arm) => number(arm.choices) }, { title: say('credited'), render: (_, arm) => number(arm.credited) }, { title: say('rewards'), render: (_, arm) => number(arm.rewards) },
          { title: say('mean'), render: (_, arm) => (arm.meanMicros == null ? '—' : micros(arm.meanMicros)) }, { title: say('estimate'), render: (_, arm) => micros(arm.estimateMicros) }, { title: say('propensity'), render: (_, arm) => percent(arm.propensityMicros / 1_000_000) },
        ]}
      />
    </section>
  )
}
