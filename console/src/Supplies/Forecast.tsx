import { Button, Descriptions, Form, Input, InputNumber } from 'antd'
import { lazy, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { SellThroughForecastQuery } from '../Graph/customer/graphql'
import { useAsk } from '../Graph/hooks'
import { useDay } from '../Settlements/day'
import { Later } from '../Shell/Later'
import { Page } from '../Shell/Page'
import { Panel } from '../Shell/Panel'
import { Rows } from '../Shell/Rows'
import { Answered, Empty } from '../Shell/Trouble'
import { Id, Moment, useNumber } from '../Shell/values'
import { useRequired } from '../Shell/TellForm'
import { forecastDocument } from './supplies.customer'
import { useSupplyWords } from './words'

const Chart = lazy(() => import('../Shell/Chart'))

type Forecast = SellThroughForecastQuery['sellThroughForecast']

/** What will be sold, with its interval; SKU and days are in the address. */
export default function Forecasts() {
  const say = useSupplyWords()
  const required = useRequired()
  const [search, setSearch] = useSearchParams()
  const sku = search.get('sku')
  const days = Math.min(28, Math.max(1, Number(search.get('days') ?? 14) || 14))
  const asked = useAsk(forecastDocument, sku === null ? null : { sku, days }, { isMetered: true })
  return (
    <Page title={say('FORECAST')} about={`${say('forecastText')}${say('metered')}`} within={[{ title: say('title'), to: '/entitlements' }]}>
      <Form<{ sku: string; days: number }> layout="inline" requiredMark={false} className="spaced" initialValues={{ sku: sku ?? '', days }} onFinish={(given) => setSearch({ sku: given.sku.trim(), days: String(given.days) })}>
        <Form.Item name="sku" label={say('sku')} rules={required}><Input autoComplete="off" /></Form.Item>
        <Form.Item name="days" label={say('days')} rules={required}><InputNumber min={1} max={28} precision={0} /></Form.Item>
        <Button type="primary" htmlType="submit">{say('ask')}</Button>
      </Form>
      {sku === null ? <p className="quiet">{say('forecastAsk')}</p> : <Answered asked={asked}>{({ sellThroughForecast: forecast }) => <Shown sku={sku} forecast={forecast} />}</Answered>}
    </Page>
  )
}

function Shown({ sku, forecast }: { sku: string; forecast: Forecast }) {
  const say = useSupplyWords()
  const number = useNumber()
  const day = useDay()
  const { days, lineage } = forecast
  const option = useMemo(() => ({
    grid: { left: 56, right: 24, top: 40, bottom: 32 },
    legend: { top: 0, data: [{ name: say('expected') }, { name: say('interval'), icon: 'rect', itemStyle: { opacity: 0.35 } }] },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (value: unknown) => Number(value).toFixed(1) },
    xAxis: { type: 'category', data: days.map((one) => one.day) },
    yAxis: { type: 'value', name: say('pieces'), min: 0 },
    series: [
      // The interval is drawn as its height on top of its invisible lower edge.
      { name: say('low'), type: 'line', stack: 'interval', data: days.map((one) => one.low), lineStyle: { opacity: 0 }, symbol: 'none', tooltip: { show: false } },
      { name: say('interval'), type: 'line', stack: 'interval', data: days.map((one) => one.high - one.low), lineStyle: { opacity: 0 }, symbol: 'none', areaStyle: { opacity: 0.25 }, tooltip: { show: false } },
      { name: say('expected'), type: 'line', data: days.map((one) => one.expected), symbolSize: 6 },
    ],
  }), [days, say])
  if (days.length === 0) return <Empty title={say('tooShortTitle')} text={forecast.historyDays === 0 ? say('unknownSku') : say('tooShortText', { days: forecast.historyDays, min: forecast.historyDaysMin })} />
  return (
    <div className="stack">
      <Panel><Later height={340}><Chart option={option} says={say('chartSays', { sku, days: days.length, first: number(days[0]?.expected ?? 0, 1), last: number(days.at(-1)?.expected ?? 0, 1) })} height={340} /></Later></Panel>
      <div className="columns">
        <Panel title={say('table')}>
          <Rows
            name={`forecast-${sku}`} rows={days} rowKey={(one) => one.day} empty={{ title: say('tooShortTitle'), text: '' }}
            columns={[
              { key: 'day', title: say('day'), show: (one) => day(one.day), cell: (one) => one.day, width: 130 },
              { key: 'expected', title: say('expected'), isNumber: true, show: (one) => number(one.expected, 1), cell: (one) => one.expected, width: 100 },
              { key: 'low', title: say('low'), isNumber: true, show: (one) => number(one.low, 1), cell: (one) => one.low, width: 130 },
              { key: 'high', title: say('high'), isNumber: true, show: (one) => number(one.high, 1), cell: (one) => one.high, width: 130 },
            ]}
          />
        </Panel>
        {lineage === null || lineage === undefined ? null : (
          <Panel title={say('lineage')}>
            <Descriptions column={1} items={[
              { key: 'model', label: say('model'), children: lineage.model }, { key: 'method', label: say('method'), children: lineage.method.split('+').map((part) => (part === 'level' || part === 'slope' || part === 'week' ? say(part) : part)).join(' + ') },
              { key: 'through', label: say('through'), children: `${day(lineage.from)} – ${day(lineage.through)}` }, { key: 'trainedAt', label: say('trainedAt'), children: <Moment at={lineage.trainedAt} /> },
              { key: 'inputs', label: say('inputs'), children: <Id of={lineage.inputs} /> },
            ]} />
          </Panel>
        )}
      </div>
    </div>
  )
}
