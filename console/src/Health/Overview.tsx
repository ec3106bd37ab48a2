import { Button, Form, Input, Select, Statistic } from 'antd'
import { lazy, Suspense, useMemo } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { useAsk, usePages } from '../Graph/hooks'
import type { UnitChoicesQuery, UnitChoicesQueryVariables } from '../Graph/internal/graphql'
import { Page } from '../Shell/Page'
import { Panel } from '../Shell/Panel'
import { Rows } from '../Shell/Rows'
import { useRequired } from '../Shell/TellForm'
import { Answered, Empty } from '../Shell/Trouble'
import { useNumber } from '../Shell/values'
import { useScorecardDocuments } from './documents'
import { Gauge } from './Gauge'
import { Report } from './Report'
import { useHealthWords } from './words'

const Chart = lazy(() => import('../Shell/Chart'))

/** The way to a customer's health, and the scorecard of a unit's manager; the unit is in the address. */
export default function Overview() {
  const say = useHealthWords()
  const required = useRequired()
  const go = useNavigate()
  const [search, setSearch] = useSearchParams()
  const unit = search.get('unit')
  const { unitChoicesDocument } = useScorecardDocuments()
  const units = usePages<UnitChoicesQuery, UnitChoicesQueryVariables, { id: string; name?: string | null; region: string }>(unitChoicesDocument, {}, (answer) => answer.units)
  return (
    <Page title={say('title')} about={say('about')} actions={<Link to="/health/weights">{say('weights')}</Link>}>
      <div className="stack">
        <Panel title={say('byCustomer')}>
          <Form<{ customer: string }> layout="inline" requiredMark={false} onFinish={({ customer }) => void go(`/health/customers/${encodeURIComponent(customer.trim())}`)}>
            <Form.Item name="customer" label={say('customer')} rules={required}><Input autoComplete="off" spellCheck={false} placeholder="cu_…" className="long" /></Form.Item>
            <Button htmlType="submit">{say('show')}</Button>
          </Form>
        </Panel>
        <Panel
          title={say('scorecard')}
          extra={<Select
            aria-label={say('chooseUnit')} placeholder={say('chooseUnit')} className="long" value={unit} showSearch={{ optionFilterProp: 'label' }} loading={units.isLoading} onChange={(value) => setSearch({ unit: value })}
            options={(units.data ?? []).map((one) => ({ value: one.id, label: `${one.name ?? one.id} · ${one.region}` }))}
            onPopupScroll={(event) => {
              const box = event.currentTarget
              if (units.hasNextPage && !units.isFetchingNextPage && box.scrollTop + box.clientHeight > box.scrollHeight - 200) void units.fetchNextPage()
            }}
          />}
        >
          <p className="quiet">{say('scorecardAbout')}</p>
          {unit === null ? <Empty title={say('noUnitTitle')} text={say('noUnitText')} /> : <Scorecard unit={unit} />}
        </Panel>
      </div>
    </Page>
  )
}

function Scorecard({ unit }: { unit: string }) {
  const say = useHealthWords()
  const number = useNumber()
  const { scorecardDocument } = useScorecardDocuments()
  const asked = useAsk(scorecardDocument, { unit })
  const parts = asked.data?.scorecard?.parts
  const option = useMemo(() => ({
    radar: { indicator: (parts ?? []).map((part) => ({ name: say(part.component), max: 100 })), radius: '62%' },
    series: [{ type: 'radar', areaStyle: { opacity: 0.2 }, data: [{ value: (parts ?? []).map((part) => (part.score ?? 0) / 100), name: say('scorecard') }] }],
  }), [parts, say])
  return (
    <Answered asked={asked}>
      {({ scorecard }) => scorecard === null || scorecard === undefined ? <Empty title={say('scorecardMissing')} text={say('noUnitText')} /> : (
        <div className="stack">
          <div className="columns">
            <div className="gauges">
              <Gauge name={say('score')} score={scorecard.score} height={220} />
              <div><Statistic title={say('customers')} value={scorecard.customers} /><Statistic title={say('measured')} value={scorecard.customersMeasured} /></div>
            </div>
            <Suspense><Chart option={option} height={260} says={say('radarSays', { parts: scorecard.parts.map((part) => `${say(part.component)} ${typeof part.score === 'number' ? number(part.score / 100, 1) : '—'}`).join(', ') })} /></Suspense>
          </div>
          <Rows
            name={`scorecard-${unit}`} rows={scorecard.parts} rowKey={(part) => part.component} empty={{ title: say('scoreNone'), text: '' }}
            columns={[
              { key: 'component', title: say('component'), show: (part) => say(part.component), cell: (part) => say(part.component), width: 240 },
              { key: 'weight', title: say('weight'), show: (part) => part.weight, cell: (part) => part.weight, width: 100 },
              { key: 'score', title: say('score'), show: (part) => (typeof part.score === 'number' ? number(part.score / 100, 1) : <span className="quiet">{say('partNone')}</span>), cell: (part) => (typeof part.score === 'number' ? part.score / 100 : null), width: 320 },
            ]}
          />
          <Report report={scorecard.channelInventory} name={say('channel')} />
        </div>
      )}
    </Answered>
  )
}
