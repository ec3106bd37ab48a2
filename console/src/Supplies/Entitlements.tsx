import { Link } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { Page } from '../Shell/Page'
import { Panel } from '../Shell/Panel'
import { Answered } from '../Shell/Trouble'
import { State, usePair } from '../Shell/values'
import { entitlementsDocument } from './supplies.customer'
import { useSupplyWords } from './words'

const doors = { INVENTORY: { to: 'inventory', text: 'inventoryText' }, SCHEDULE: { to: 'schedule', text: 'scheduleText' }, FORECAST: { to: 'forecast', text: 'forecastText' } } as const

export function Entitlements() {
  const say = useSupplyWords()
  const pair = usePair()
  const asked = useAsk(entitlementsDocument, {})
  return (
    <Page title={say('title')} about={`${say('about')}${say('metered')}`}>
      <Answered asked={asked}>
        {({ entitlements }) => (
          <div className="kpis kpis-wide">
            {entitlements.map(({ feature, available }) => (
              <Panel key={feature} title={say(feature)} extra={<State mood={available ? 'good' : 'quiet'}>{say(available ? 'available' : 'unavailable')}</State>} foot={<Link to={doors[feature].to} aria-label={pair(say('open'), say(feature))}>{say('open')}</Link>}>
                <p>{say(doors[feature].text)}</p>
              </Panel>
            ))}
          </div>
        )}
      </Answered>
    </Page>
  )
}
