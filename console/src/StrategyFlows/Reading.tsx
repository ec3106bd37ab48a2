import { Descriptions } from 'antd'
import { Moment, useNumber } from '../Shell/values'
import { learningWords, useLearningWords, type LearningWord } from './learningWords'
import { useFlowNames } from './names'
import { useFlowWords } from './words'

export interface DriftReading { statistic: string; valueMicros: number; count: number; from: string; to: string; detail: string }

/** The node whose choices were measured, and the input; written as `node.input`. */
export function MeasuredOn({ detail }: { detail: string }) {
  const say = useLearningWords()
  const [node = '', input = ''] = detail.split('.')
  if (node === '') return '—'
  const feature = `feature.${input}` in learningWords ? say(`feature.${input}` as LearningWord) : input
  return <>{feature === '' ? null : `${feature} · `}<code>{node}</code></>
}

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
        ...(reading.detail === '' ? [] : [{ key: 'detail', label: say('detail'), children: <MeasuredOn detail={reading.detail} /> }]),
      ]}
    />
  )
}
