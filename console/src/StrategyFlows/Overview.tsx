import { Card } from 'antd'
import { lazy } from 'react'
import { FreezeCard } from './FreezeCard'
import { ReleaseCard } from './ReleaseCard'
import type { FlowView } from './view'
import { useFlowWords } from './words'
import { Later } from '../Shell/Later'

const Versions = lazy(async () => ({ default: (await import('./Versions')).Versions }))

/** Who is served by what, whether it runs, and every version. */
export default function Overview({ flow }: { flow: FlowView }) {
  const say = useFlowWords()
  return (
    <div className="stack">
      <div className="columns">
        <ReleaseCard flow={flow} />
        <FreezeCard flow={flow} />
      </div>
      <Card title={say('versions')}><Later><Versions flow={flow} /></Later></Card>
    </div>
  )
}
