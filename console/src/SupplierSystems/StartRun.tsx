import { App, Button, Card } from 'antd'
import '../Certification/refusals'
import type { Plan } from '../Certification/types'
import { isRefusal, useDeed } from '../Shell/deed'
import { DeedTrouble } from '../Shell/Outcome'
import { startDocument } from './systems.supplier'
import type { OwnSystem } from './SystemPage'
import { useSystemWords } from './words'

export function StartRun({ system, plan, mayChange }: { system: OwnSystem; plan: Plan | null; mayChange: boolean }) {
  const say = useSystemWords()
  const { message } = App.useApp()
  const deed = useDeed(startDocument, (answer) => answer.startCertificationRun)
  const isReady = system.ownedSince != null && system.testClients.length > 0
  const isRunning = system.runs.some((run) => run.status === 'OPEN')
  const start = async () => {
    const outcome = await deed.act({ system: system.id })
    if (outcome !== null && !isRefusal(outcome)) void message.success(say('started'))
  }
  return (
    <Card size="small" title={`4. ${say('runTitle')}`}>
      {plan === null ? null : <p className="quiet">{say('runText', { version: plan.version, count: plan.tests.length })}</p>}
      {isReady ? null : <p>{say('runNeeds')}</p>}
      {mayChange ? <Button type={isReady ? 'primary' : 'default'} disabled={!isReady || isRunning} loading={deed.isActing} onClick={() => void start()}>{say('start')}</Button> : null}
      <DeedTrouble deed={deed} />
    </Card>
  )
}
