import { Button, Form, Select, Tag } from 'antd'
import { useSearchParams } from 'react-router'
import { useDocument } from '../Shell/audience'
import { Listing } from '../Shell/Listing'
import { asMoment } from '../Shell/moments'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { Person } from '../Shell/Person'
import { Id, Moment } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { entriesDocument as auditorDocument } from './audit.auditor'
import { entriesDocument as internalDocument } from './audit.internal'
import { CodeField } from './CodeField'
import { CategorySelect, FieldSelect } from './Datum'
import { eventCodes, kindCodes, useEventName, useKindName } from './eventNames'
import { Labelled, TextField, TimeField } from './Field'
import { LeafLink } from './LeafLink'
import { useTyped } from './typed'
import { useAuditWords } from './words'

const names = ['actorKind', 'actorId', 'person', 'client', 'organisation', 'audience', 'eventType', 'customer', 'category', 'field', 'from', 'until'] as const

type Name = (typeof names)[number]

type Asked = Record<Name, string>

/** The whole log, newest first; what is looked for is in the address, so that it can be sent to somebody. */
export function Entries() {
  const say = useAuditWords()
  const sayShell = useShellWords()
  const kindName = useKindName()
  const eventName = useEventName()
  const document = useDocument(internalDocument, auditorDocument)
  const [searched, setSearched] = useSearchParams()
  const asked = Object.fromEntries(names.map((name) => [name, searched.get(name) ?? ''])) as Asked
  const [typed, setTyped] = useTyped(searched.toString(), asked)
  const put = (name: Name) => (value: string) => setTyped({ ...typed, [name]: value })
  const search = (wanted: Asked) => {
    // A datum has a category: without one it is the customer's profile.
    const whole = wanted.customer !== '' && wanted.category === '' ? { ...wanted, category: 'PROFILE' } : wanted
    setTyped(whole)
    setSearched(Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== '')))
  }
  return (
    <Page title={say('title')} about={say('about')}>
      <Form className="filters" component="form" aria-label={say('filterTitle')} onFinish={() => search(typed)}>
        <CodeField name={say('kind')} any={say('anyKind')} codes={kindCodes} nameOf={kindName} value={typed.actorKind} onChange={put('actorKind')} />
        <TextField name={say('object')} hint={say('actorId')} value={typed.actorId} onChange={put('actorId')} />
        <CodeField name={say('what')} any={say('anyEvent')} codes={eventCodes} nameOf={eventName} value={typed.eventType} onChange={put('eventType')} />
        <TextField name={say('person')} hint={say('personHint')} value={typed.person} onChange={put('person')} />
        <TextField name={say('clientId')} hint={say('clientHint')} value={typed.client} onChange={put('client')} />
        <TextField name={say('organisation')} hint={say('organisationHint')} value={typed.organisation} onChange={put('organisation')} />
        <Labelled name={say('audience')}>
          <Select
            aria-label={say('audience')} value={typed.audience} onChange={put('audience')}
            options={[{ value: '', label: say('anyAudience') }, ...(['internal', 'customer', 'supplier', 'partner', 'auditor'] as const).map((value) => ({ value, label: sayShell(value) }))]}
          />
        </Labelled>
        <TextField name={say('customer')} hint="cu_…" value={typed.customer} onChange={put('customer')} />
        <Labelled name={say('category')}><CategorySelect value={typed.category} onChange={put('category')} /></Labelled>
        <Labelled name={say('field')}><FieldSelect category={typed.category} value={typed.field} onChange={put('field')} isOptional /></Labelled>
        <TimeField name={sayShell('from')} value={typed.from} onChange={put('from')} />
        <TimeField name={sayShell('until')} value={typed.until} onChange={put('until')} />
        <div className="row">
          <Button type="primary" htmlType="submit">{say('apply')}</Button>
          <Button onClick={() => { const none = Object.fromEntries(names.map((name) => [name, ''])) as Asked; search(none) }}>{say('clear')}</Button>
        </div>
      </Form>
      <Listing
        name="log"
        document={document}
        variables={{ filter: filterOf(asked) }}
        pick={(answer) => answer.auditEntries}
        rowKey={(entry) => String(entry.position)}
        empty={{ title: say('entriesEmptyTitle'), text: say('entriesEmptyText') }}
        columns={[
          { key: 'leaf', title: say('leaf'), show: (entry) => <LeafLink leaf={entry.leafIndex} />, cell: (entry) => entry.leafIndex, width: 90 },
          { key: 'when', title: say('when'), show: (entry) => <Moment at={entry.at} />, cell: (entry) => entry.at, width: 200 },
          { key: 'what', title: say('what'), show: (entry) => <EventTypes of={entry.eventTypes} />, cell: (entry) => entry.eventTypes.join(' '), width: 180 },
          { key: 'object', title: say('object'), show: (entry) => <>{kindName(entry.actorKind)} <Id of={entry.actorId} /></>, cell: (entry) => `${entry.actorKind} ${entry.actorId}`, width: 235 },
          { key: 'who', title: say('person'), show: (entry) => (entry.principal.person === entry.principal.client ? say('machine') : <Person of={entry.principal.person} />), cell: (entry) => entry.principal.person, width: 165 },
          { key: 'client', title: say('clientId'), show: (entry) => <span className="wrapped">{entry.principal.client}</span>, cell: (entry) => entry.principal.client, width: 160 },
          { key: 'organisation', title: say('organisation'), show: (entry) => <Organisation of={entry.principal.organisation} />, cell: (entry) => entry.principal.organisation, width: 150 },
        ]}
      />
    </Page>
  )
}

function filterOf(asked: Asked) {
  const { category, customer, field, from, until, ...words } = asked
  const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== '')) as Partial<typeof words>
  const [at, before] = [asMoment(from), asMoment(until)]
  return {
    ...given,
    ...(customer !== '' && (category === 'PROFILE' || category === 'INTERACTIONS') ? { datum: { customer, category: category as 'PROFILE' | 'INTERACTIONS', ...(field === '' ? {} : { field }) } } : {}),
    ...(at === undefined ? {} : { from: at }),
    ...(before === undefined ? {} : { until: before }),
  }
}

function EventTypes({ of }: { of: readonly string[] }) {
  const name = useEventName()
  return <span className="wrapped">{of.map((type) => <Tag key={type} variant="outlined" className="event" title={type}>{name(type)}</Tag>)}</span>
}
