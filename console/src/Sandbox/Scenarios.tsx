import { Button, Card, Form, InputNumber, Select } from 'antd'
import { lazy, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { SandboxPlayInput } from '../Graph/internal/graphql'
import { usePermissionName } from '../SalesUnits/names'
import { useLanguage } from '../Shell/language'
import { Later } from '../Shell/Later'
import { Answered, Empty } from '../Shell/Trouble'
import type { Known } from './Sandbox'
import { playDocument } from './sandbox.internal'
import { toTrial, TrialFields, type TrialValues } from './Trial'
import { useSandboxWords } from './words'

const Report = lazy(async () => ({ default: (await import('./Report')).Report }))

interface Values extends TrialValues { scenario: string; plays: number; seed: number }

/** Plays one of the scenarios under rules on trial, beside a released version. */
export function Scenarios({ known }: { known: Known }) {
  const say = useSandboxWords()
  const language = useLanguage()
  const permission = usePermissionName()
  const [search] = useSearchParams()
  const [asking, setAsking] = useState<SandboxPlayInput | null>(null)
  const asked = useAsk(playDocument, asking === null ? null : { input: asking })
  const start = (values: Values) => setAsking({ scenario: values.scenario, plays: values.plays, seed: values.seed, ...toTrial(values), against: values.against === '' ? null : (values.against ?? null) })
  const titleOf = (scenario: Known['sandboxScenarios'][number]) => (language === 'zh-CN' ? scenario.titleZh : scenario.title)
  return (
    <div className="stack">
      <Card size="small">
        <Form<Values> layout="vertical" className="fields" onFinish={start} initialValues={{ scenario: known.sandboxScenarios[0]?.name ?? '', policy: search.get('policy') ?? '', against: search.has('policy') ? (known.policies.find((policy) => policy.current)?.version ?? '') : (known.policies.at(0)?.version ?? ''), plays: 20, seed: 1 }}>
          <Form.Item name="scenario" label={say('scenario')}><Select options={known.sandboxScenarios.map((scenario) => ({ value: scenario.name, label: titleOf(scenario) }))} /></Form.Item>
          <TrialFields known={known} without={say('nothing')} />
          <Form.Item name="plays" label={say('plays')}><InputNumber className="wide" min={1} max={500} precision={0} /></Form.Item>
          <Form.Item name="seed" label={say('seed')}><InputNumber className="wide" min={0} precision={0} /></Form.Item>
          <Form.Item noStyle shouldUpdate={(before: Values, now: Values) => before.scenario !== now.scenario}>
            {({ getFieldValue }) => {
              const scenario = known.sandboxScenarios.find((one) => one.name === getFieldValue('scenario'))
              return scenario === undefined ? null : <p className="quiet whole">{say('scenarioAbout', { permission: permission(scenario.permission), tier: scenario.tier, requests: scenario.requests, days: scenario.days })}{scenario.tierLater === null || scenario.tierLater === undefined ? null : say('tierLater', { tier: scenario.tierLater })}<br />{say('seedHelp')}</p>
            }}
          </Form.Item>
          <div className="whole"><Button type="primary" htmlType="submit" loading={asking !== null && asked.isFetching}>{say('play')}</Button></div>
        </Form>
      </Card>
      <div aria-live="polite">
        {asking === null ? <Card size="small"><Empty title={say('pickOne')} text={say('pickText')} /></Card> : <Answered asked={asked}>{({ sandboxPlay }) => <Later><Report play={sandboxPlay} /></Later>}</Answered>}
      </div>
    </div>
  )
}
