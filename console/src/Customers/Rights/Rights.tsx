import { Descriptions, Statistic } from 'antd'
import { Link } from 'react-router'
import { useAsk } from '../../Graph/hooks'
import { useMay } from '../../Shell/Frame'
import { Page } from '../../Shell/Page'
import { Panel } from '../../Shell/Panel'
import { Answered, Empty } from '../../Shell/Trouble'
import { Colon, usePair } from '../../Shell/values'
import { fieldsOf, useCatalogueWords, useFieldNames } from '../catalogue'
import { FieldValue } from '../fieldValues'
import { Erased } from './Erased'
import { OwnLog } from './OwnLog'
import { heldDocument } from './rights.customer'
import { useRightsWords } from './words'

/** What is kept, and the way to each right. */
export function Rights() {
  const say = useRightsWords()
  const pair = usePair()
  const may = useMay()
  const asked = useAsk(heldDocument, {})
  const doors = [
    { to: 'correct', title: say('correct'), text: say('correctText'), isOpen: may('rectifyOwnProfile', 'passport:write') },
    { to: 'exports', title: say('take'), text: say('takeText'), isOpen: may('startExport', 'exports:run') },
    { to: 'register', title: say('register'), text: say('registerText'), isOpen: may('ownProcessing') },
    { to: 'changes', title: say('changes'), text: say('changesText'), isOpen: may('ownDataChanges') },
    { to: 'erase', title: say('erase'), text: say('eraseText'), isOpen: may('eraseOwnData', 'passport:write') },
  ]
  return (
    <Page title={say('title')} about={say('about')}>
      <Answered asked={asked}>
        {({ ownDataHeld: held, ownProfile: profile, ownErasure: erasure }) => (
          <div className="stack">
            {erasure === null || erasure === undefined ? null : <Erased erasure={erasure} />}
            <div className="cards cards-wide">
              {doors.filter((door) => door.isOpen).map((door) => (
                <Panel key={door.to} title={door.title} foot={<Link to={door.to} aria-label={pair(say('open'), door.title)}>{say('open')}</Link>}><p>{door.text}</p></Panel>
              ))}
              <OwnLog />
            </div>
            {held === null || held === undefined ? <Empty title={say('notRegisteredTitle')} text={say('notRegisteredText')} /> : <Held held={held} profile={profile ?? {}} />}
          </div>
        )}
      </Answered>
    </Page>
  )
}

interface HeldShown { consents: number; standingConsents: number; interactions: number; receipts: number; correctedFields: string[] }

function Held({ held, profile }: { held: HeldShown; profile: object }) {
  const say = useRightsWords()
  const sayCatalogue = useCatalogueWords()
  const names = useFieldNames()
  const values = profile as Record<string, string | number | null | undefined>
  return (
    <Panel title={say('held')}>
      <div className="cards">
        <Statistic title={say('interactions')} value={held.interactions} />
        <Statistic title={say('receipts')} value={held.receipts} />
        <Statistic title={say('consents')} value={held.consents} />
        <Statistic title={say('standingConsents')} value={held.standingConsents} />
      </div>
      <Descriptions
        title={say('profile')} column={{ xs: 1, md: 2, xl: 3 }} bordered size="small"
        items={fieldsOf.PROFILE.map((field) => ({ key: field, label: sayCatalogue(field), children: <FieldValue field={field} value={values[field]} /> }))}
      />
      {held.correctedFields.length === 0 ? null : <p className="quiet">{say('corrected')}<Colon />{names(held.correctedFields)}</p>}
    </Panel>
  )
}
