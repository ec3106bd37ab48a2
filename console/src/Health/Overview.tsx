import { Alert, Button, Form, Input, Select, Statistic } from 'antd'
import { lazy, useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useAsk, usePages } from '../Graph/hooks'
import type { UnitChoicesQuery, UnitChoicesQueryVariables } from '../Graph/internal/graphql'
import { Later } from '../Shell/Later'
import { LinkButton } from '../Shell/LinkButton'
import { Page } from '../Shell/Page'
import { Panel } from '../Shell/Panel'
import { Rows } from '../Shell/Rows'
import { useRequired } from '../Shell/TellForm'
import { useShade } from '../Shell/theme'
import { Answered, Empty } from '../Shell/Trouble'
import { useComma, useNumber, usePercent } from '../Shell/values'
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
    <Page title={say('title')} about={say('about')} actions={<LinkButton to="/health/weights">{say('showWeights')}</LinkButton>}>
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

/** Fewer have no area. */
const cornersMin = 3

function Scorecard({ unit }: { unit: string }) {
  const say = useHealthWords()
  const number = useNumber()
  const percent = usePercent()
  const comma = useComma()
  const { scorecardDocument } = useScorecardDocuments()
  const asked = useAsk(scorecardDocument, { unit })
  const parts = asked.data?.scorecard?.parts
  const points = (score: number | null | undefined) => (typeof score === 'number' ? number(score / 100, 1) : '—')
  const { shade } = useShade()
  // What has no score is no corner of the picture: at the centre it would look like a score of nought.
  const scored = useMemo(() => (parts ?? []).filter((part) => typeof part.score === 'number'), [parts])
  const option = useMemo(() => {
    const rings = { lineStyle: { color: shade === 'dark' ? '#5c6668' : '#c5cdce' } }
    return {
      radar: { indicator: scored.map((part) => ({ name: `${say(part.component)} ${points(part.score)}`, max: 100 })), radius: '66%', splitArea: { show: false }, splitLine: rings, axisLine: rings },
      series: [{ type: 'radar', areaStyle: { opacity: 0.2 }, data: [{ value: scored.map((part) => (part.score ?? 0) / 100), name: say('scorecard') }] }],
    }
  }, [scored, say, shade])
  return (
    <Answered asked={asked}>
      {({ scorecard }) => scorecard === null || scorecard === undefined ? <Empty title={say('scorecardMissing')} text={say('noUnitText')} /> : (
        <div className="stack">
          {scorecard.customersMeasured * 2 < scorecard.customers ? <Alert type="warning" showIcon title={say('fewMeasured', { measured: number(scorecard.customersMeasured), customers: number(scorecard.customers) })} /> : null}
          <div className="columns">
            <div className="row">
              <Gauge name={say('score')} score={scorecard.score} />
              <div className="stack"><Statistic title={say('customers')} value={scorecard.customers} /><Statistic title={say('measured')} value={scorecard.customersMeasured} /></div>
            </div>
            {scored.length < cornersMin ? null : <Later height={300}><Chart option={option} height={300} says={say('radarSays', { parts: scored.map((part) => `${say(part.component)} ${points(part.score)}`).join(comma) })} /></Later>}
          </div>
          <Rows
            name={`scorecard-${unit}`} rows={scorecard.parts} rowKey={(part) => part.component} empty={{ title: say('scoreNone'), text: '' }}
            columns={[
              { key: 'component', title: say('component'), show: (part) => say(part.component), cell: (part) => say(part.component), width: 240 },
              { key: 'weight', title: say('weight'), isNumber: true, show: (part) => percent(part.weight / 100, 0), cell: (part) => part.weight, width: 100 },
              { key: 'score', title: say('score'), isNumber: true, show: (part) => (typeof part.score === 'number' ? number(part.score / 100, 1) : <span className="quiet">{say('partNone')}</span>), cell: (part) => (typeof part.score === 'number' ? part.score / 100 : null), width: 320 },
            ]}
          />
          <Report report={scorecard.channelInventory} name={say('channel')} how="howChannel" />
        </div>
      )}
    </Answered>
  )
}
