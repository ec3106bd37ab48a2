import { Card } from 'antd'
import { lazy } from 'react'
import { Opener } from '../Shell/Opener'
import { State, useComma } from '../Shell/values'
import type { OwnSystem } from './SystemPage'
import { useSystemWords } from './words'

const TestClients = lazy(() => import('./TestClients'))

/** The clients that the runner plays with. */
export function Clients({ system, mayChange }: { system: OwnSystem; mayChange: boolean }) {
  const say = useSystemWords()
  const list = useComma()
  const isSet = system.testClients.length > 0
  return (
    <Card size="small" title={`3. ${say('clientsTitle')}`} extra={isSet ? <State mood="good">{`${system.testClients.length}`}</State> : null}>
      <p className="quiet">{say('clientsText')}</p>
      {isSet ? <p className="wrapped">{say('clientsDone', { clients: system.testClients.join(list) })}</p> : null}
      {mayChange ? <div className="card-acts"><Opener label={say(isSet ? 'changeClients' : 'setClients')} type={!isSet && system.ownedSince != null ? 'primary' : 'default'} Dialog={TestClients} props={{ system: system.id }} /></div> : null}
    </Card>
  )
}
