import { Card } from 'antd'
import { FreezeCard } from './FreezeCard'
import { ReleaseCard } from './ReleaseCard'
import { Versions } from './Versions'
import type { FlowView } from './view'
import { useFlowWords } from './words'

/** Who is served by what, whether it runs, and every version. */
export default function Overview({ flow }: { flow: FlowView }) {
  const say = useFlowWords()
  return (
    <div className="stack">
      <div className="columns">
        <ReleaseCard flow={flow} />
        <FreezeCard flow={flow} />
      </div>
      <Card title={say('versions')}><Versions flow={flow} /></Card>
    </div>
  )
}
