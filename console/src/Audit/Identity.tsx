import { Button, Form } from 'antd'
import { useSearchParams } from 'react-router'
import { useDocument } from '../Shell/audience'
import { Listing } from '../Shell/Listing'
import { asMoment } from '../Shell/moments'
import { Page } from '../Shell/Page'
import { Person } from '../Shell/Person'
import { useShellWords } from '../Shell/words'
import { Moment } from '../Shell/values'
import { identityEventsDocument as auditorDocument } from './audit.auditor'
import { identityEventsDocument as internalDocument } from './audit.internal'
import { CodeField } from './CodeField'
import { identityCodes, useEventName } from './eventNames'
import { TextField, TimeField } from './Field'
import { useTyped } from './typed'
import { useAuditWords } from './words'

/** Events of a person's account are named by the `sub` of their tokens. */
const account = 'id_account_'

/** What happened around signing in. */
export default function Identity() {
  const say = useAuditWords()
  const sayShell = useShellWords()
  const eventName = useEventName()
  const document = useDocument(internalDocument, auditorDocument)
  const [searched, setSearched] = useSearchParams()
  const [typed, setTyped] = useTyped(searched.toString(), { about: searched.get('about') ?? '', what: searched.get('what') ?? '', from: searched.get('from') ?? '', until: searched.get('until') ?? '' })
  const of = (name: string) => searched.get(name) ?? undefined
  return (
    <Page title={say('identity')} about={say('identityAbout')}>
      <Form className="filters" onFinish={() => setSearched(Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== '')))}>
        <TextField name={say('object')} hint={say('aboutWhom')} value={typed.about} onChange={(about) => setTyped({ ...typed, about })} />
        <CodeField name={say('what')} any={say('anyEvent')} codes={identityCodes} nameOf={eventName} value={typed.what} onChange={(what) => setTyped({ ...typed, what })} />
        <TimeField name={sayShell('from')} value={typed.from} onChange={(from) => setTyped({ ...typed, from })} />
        <TimeField name={sayShell('until')} value={typed.until} onChange={(until) => setTyped({ ...typed, until })} />
        <div className="row">
          <Button type="primary" htmlType="submit">{say('apply')}</Button>
          <Button onClick={() => setSearched({})}>{say('clear')}</Button>
        </div>
      </Form>
      <Listing
        name="identity-events" document={document} pick={(answer) => answer.identityEvents} rowKey={(event) => String(event.position)}
        variables={{ about: of('about') ?? null, what: of('what') ?? null, from: asMoment(of('from') ?? '') ?? null, until: asMoment(of('until') ?? '') ?? null }}
        empty={{ title: say('identityEmptyTitle'), text: say('identityEmptyText') }}
        columns={[
          { key: 'when', title: say('when'), show: (event) => <Moment at={event.at} />, cell: (event) => event.at, width: 200 },
          { key: 'what', title: say('what'), show: (event) => <span title={event.what}>{eventName(event.what)}</span>, cell: (event) => event.what, width: 240 },
          { key: 'object', title: say('object'), show: (event) => (event.actorId.startsWith(account) ? <Person of={event.actorId.slice(account.length)} /> : <code className="wrapped">{event.actorId}</code>), cell: (event) => event.actorId, width: 320 },
          { key: 'by', title: say('by'), show: (event) => (event.by == null ? '—' : event.by === 'seed' ? say('setUp') : <Person of={event.by} />), cell: (event) => event.by, width: 240 },
        ]}
      />
    </Page>
  )
}
