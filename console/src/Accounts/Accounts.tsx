import { useState } from 'react'
import { Link } from 'react-router'
import { AudienceFilters, type AudienceFilter } from '../Shell/AudienceFilters'
import { Listing } from '../Shell/Listing'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { Moment, State } from '../Shell/values'
import { useShellWords, type ShellWord } from '../Shell/words'
import { accountsDocument } from './accounts.internal'
import { useRoleNames } from './roleNames'
import { useAccountWords } from './words'

export function Accounts() {
  const roleNames = useRoleNames()
  const say = useAccountWords()
  const sayShell = useShellWords()
  const [filter, setFilter] = useState<AudienceFilter>({ audience: null, enabled: null })
  return (
    <Page title={say('title')} about={say('about')}>
      <Listing
        name="people" document={accountsDocument} variables={filter} pick={(answer) => answer.accounts} rowKey={(account) => account.id}
        filters={<AudienceFilters value={filter} onChange={setFilter} />} empty={{ title: say('emptyTitle'), text: say('emptyText') }}
        columns={[
          { key: 'name', title: say('person'), width: 270, show: (account) => <Link to={`/accounts/${account.id}`}>{account.name}</Link>, cell: (account) => account.name },
          { key: 'user', title: say('userName'), width: 180, show: (account) => account.userName, cell: (account) => account.userName },
          { key: 'audience', title: say('audience'), width: 150, show: (account) => sayShell(account.audience.toLowerCase() as ShellWord), cell: (account) => account.audience },
          { key: 'organisation', title: say('organisation'), width: 210, show: (account) => <Organisation of={account.organisation} />, cell: (account) => account.organisation },
          { key: 'roles', title: say('roles'), width: 180, show: (account) => roleNames(account.roles), cell: (account) => account.roles.join(' ') },
          { key: 'state', title: say('state'), width: 110, show: (account) => <State mood={account.enabled ? 'good' : 'bad'}>{say(account.enabled ? 'enabled' : 'disabled')}</State>, cell: (account) => account.enabled },
          { key: 'sessions', title: say('sessions'), isNumber: true, width: 115, show: (account) => account.sessions, cell: (account) => account.sessions },
          { key: 'signedIn', title: say('signedIn'), width: 210, show: (account) => account.signedInAt == null ? say('neverSignedIn') : <Moment at={account.signedInAt} />, cell: (account) => account.signedInAt },
        ]}
      />
    </Page>
  )
}
