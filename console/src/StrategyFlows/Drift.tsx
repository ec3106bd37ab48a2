import { Card } from 'antd'
import { Empty } from '../Shell/Trouble'
import { Reading } from './Reading'
import type { FlowView } from './view'
import { useFlowWords } from './words'

/** Drift 策略漂移: the latest reading of each statistic, and what froze the flow. */
export default function Drift({ flow }: { flow: FlowView }) {
  const say = useFlowWords()
  return (
    <div className="stack">
      {flow.freeze?.evidence ? <Card title={say('evidence')}><Reading reading={flow.freeze.evidence} /></Card> : null}
      {flow.drift.length === 0 ? <Empty title={say('noDrift')} text={say('noDriftText')} /> : <div className="columns">{flow.drift.map((reading) => <Card key={reading.statistic}><Reading reading={reading} /></Card>)}</div>}
    </div>
  )
}
