import { useState } from 'react'
import { Link } from 'react-router'
import { AudienceFilters, type AudienceFilter } from '../Shell/AudienceFilters'
import { Listing } from '../Shell/Listing'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { Moment, State, useNumber } from '../Shell/values'
import { useShellWords, type ShellWord } from '../Shell/words'
import { clientsDocument } from './clients.internal'
import { useClientWords } from './words'

export function Clients() {
  const say = useClientWords()
  const sayShell = useShellWords()
  const number = useNumber()
  const [filter, setFilter] = useState<AudienceFilter>({ audience: null, enabled: null })
  return (
    <Page title={say('title')} about={say('about')}>
      <Listing
        name="clients" document={clientsDocument} variables={filter} pick={(answer) => answer.clients} rowKey={(client) => client.id}
        filters={<AudienceFilters value={filter} onChange={setFilter} />}
        empty={{ title: say('emptyTitle'), text: say('emptyText') }}
        columns={[
          { key: 'id', title: say('client'), width: 210, show: (client) => <Link to={`/clients/${encodeURIComponent(client.id)}`}>{client.id}</Link>, cell: (client) => client.id },
          { key: 'name', title: say('name'), width: 240, show: (client) => client.name, cell: (client) => client.name },
          { key: 'audience', title: say('audience'), width: 130, show: (client) => sayShell(client.audience.toLowerCase() as ShellWord), cell: (client) => client.audience },
          { key: 'organisation', title: say('organisation'), width: 210, show: (client) => <Organisation of={client.organisation} />, cell: (client) => client.organisation },
          { key: 'state', title: say('state'), width: 110, show: (client) => <State mood={client.enabled ? 'good' : 'bad'}>{say(client.enabled ? 'enabled' : 'disabled')}</State>, cell: (client) => client.enabled },
          { key: 'secret', title: say('secretSince'), width: 260, show: (client) => client.secretSince == null ? '—' : <><Moment at={client.secretSince} />{client.secretBeforeUntil == null ? null : <div className="quiet">{say('overlapShort')}</div>}</>, cell: (client) => client.secretSince },
          { key: 'quota', title: say('quota'), width: 190, show: (client) => client.quota == null ? <span className="quiet">{say('quotaDefault')}</span> : say('quotaOf', { capacity: number(client.quota.capacity), perSecond: number(client.quota.perSecond) }), cell: (client) => client.quota?.capacity },
        ]}
      />
    </Page>
  )
}
