import { Descriptions } from 'antd'
import { Moment, useNumber } from '../Shell/values'
import { useFlowNames } from './names'
import { useFlowWords } from './words'

export interface DriftReading { statistic: string; valueMicros: number; count: number; from: string; to: string; detail: string }

/** One measurement of drift, whole. */
export function Reading({ reading }: { reading: DriftReading }) {
  const say = useFlowWords()
  const name = useFlowNames()
  const number = useNumber()
  return (
    <Descriptions
      size="small" column={1} bordered
      items={[
        { key: 'statistic', label: say('statistic'), children: name('drift', reading.statistic) },
        { key: 'value', label: say('value'), children: number(reading.valueMicros / 1_000_000, 3) },
        { key: 'count', label: say('observations'), children: number(reading.count) },
        { key: 'window', label: say('window'), children: <><Moment at={reading.from} /> – <Moment at={reading.to} /></> },
        ...(reading.detail === '' ? [] : [{ key: 'detail', label: say('detail'), children: <span lang="en">{reading.detail}</span> }]),
      ]}
    />
  )
}
