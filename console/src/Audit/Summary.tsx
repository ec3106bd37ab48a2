import { Card, Descriptions, Tag } from 'antd'
import { Organisation } from '../Shell/Organisation'
import { Person } from '../Shell/Person'
import { Id, Moment } from '../Shell/values'
import { useEventName, useKindName } from './eventNames'
import { useProofWords } from './proofWords'
import { useAuditWords } from './words'

interface Entry { at: string; actor: { kind: string; id: string }; events: { type: string }[]; principal: { subject: string; client: string; organisation: string } }

/** What the entry says, for reading. */
export function Summary({ entry }: { entry: string }) {
  const say = useProofWords()
  const sayAudit = useAuditWords()
  const eventName = useEventName()
  const kindName = useKindName()
  const read = readEntry(entry)
  if (read === null) return null
  const { at, actor, events, principal } = read
  return (
    <Card size="small" title={say('summary')}>
      <Descriptions
        size="small" column={{ xs: 1, md: 2, xl: 3 }}
        items={[
          { key: 'when', label: sayAudit('when'), children: <Moment at={at} /> },
          { key: 'what', label: sayAudit('what'), children: <span className="row">{[...new Set(events.map((event) => event.type))].map((type) => <Tag key={type} variant="outlined" title={type}>{eventName(type)}</Tag>)}</span> },
          { key: 'object', label: sayAudit('object'), children: <span className="row">{kindName(actor.kind)} <Id of={actor.id} /></span> },
          { key: 'who', label: sayAudit('person'), children: principal.subject === principal.client ? sayAudit('machine') : <Person of={principal.subject} /> },
          { key: 'client', label: sayAudit('clientId'), children: <span className="wrapped">{principal.client}</span> },
          { key: 'organisation', label: sayAudit('organisation'), children: <Organisation of={principal.organisation} /> },
        ]}
      />
    </Card>
  )
}

/** @returns null for what is not laid out as entries are. */
function readEntry(text: string): Entry | null {
  try {
    const { at, actor, events, principal } = JSON.parse(text) as Partial<Entry>
    const isWhole = typeof at === 'string' && typeof actor?.id === 'string' && typeof actor.kind === 'string' && Array.isArray(events) && [principal?.subject, principal?.client, principal?.organisation].every((one) => typeof one === 'string')
    return isWhole ? { at, actor, events, principal } as Entry : null
  } catch {
    return null
  }
}
