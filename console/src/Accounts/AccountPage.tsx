import { Card, Descriptions } from 'antd'
import { lazy, useState } from 'react'
import { useParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { OneAccountQuery } from '../Graph/internal/graphql'
import { Opener } from '../Shell/Opener'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { SecretOnce } from '../Shell/SecretOnce'
import { Answered, NotFound } from '../Shell/Trouble'
import { Id, Moment, State } from '../Shell/values'
import { useShellWords, type ShellWord } from '../Shell/words'
import { accountDocument } from './accounts.internal'
import { useRoleNames } from './roleNames'
import { useAccountWords } from './words'

const Disable = lazy(() => import('./Dialogs').then((all) => ({ default: all.Disable })))
const Enable = lazy(() => import('./Dialogs').then((all) => ({ default: all.Enable })))
const EndSessions = lazy(() => import('./Dialogs').then((all) => ({ default: all.EndSessions })))
const Reset = lazy(() => import('./Dialogs').then((all) => ({ default: all.Reset })))

export type Account = NonNullable<OneAccountQuery['account']>

export default function AccountPage() {
  const say = useAccountWords()
  const { account: id = '' } = useParams()
  const asked = useAsk(accountDocument, { id })
  const [code, setCode] = useState<string | null>(null)
  return (
    <Answered asked={asked}>
      {({ account }) => account === null || account === undefined ? <NotFound /> : (
        <Page
          title={account.name} about={account.userName} within={[{ title: say('title'), to: '/accounts' }]}
          actions={(
            <>
              <Opener label={say('endSessions')} disabled={account.sessions === 0} Dialog={EndSessions} props={{ account }} />
              <Opener label={say('reset')} Dialog={Reset} props={{ account, onCode: setCode }} />
              {account.enabled ? <Opener danger label={say('disable')} Dialog={Disable} props={{ account }} /> : <Opener type="primary" label={say('enable')} Dialog={Enable} props={{ account }} />}
            </>
          )}
        >
          <Facts account={account} />
          {code === null ? null : <SecretOnce title={say('codeTitle')} about={say('codeAbout')} secret={code} close={() => setCode(null)} />}
        </Page>
      )}
    </Answered>
  )
}

function Facts({ account }: { account: Account }) {
  const roleNames = useRoleNames()
  const say = useAccountWords()
  const sayShell = useShellWords()
  return (
    <Card size="small">
      <Descriptions
        size="small" column={{ xs: 1, md: 2 }}
        items={[
          { key: 'id', label: sayShell('id'), children: <Id of={account.id} /> },
          { key: 'state', label: say('state'), children: <State mood={account.enabled ? 'good' : 'bad'}>{say(account.enabled ? 'enabled' : 'disabled')}</State> },
          { key: 'audience', label: say('audience'), children: sayShell(account.audience.toLowerCase() as ShellWord) },
          { key: 'organisation', label: say('organisation'), children: <Organisation of={account.organisation} /> },
          { key: 'roles', label: say('roles'), children: roleNames(account.roles) },
          { key: 'password', label: say('password'), children: say(account.hasPassword ? 'set' : 'notSet') },
          { key: 'second', label: say('secondFactor'), children: say(account.secondFactor ? 'set' : 'notSet') },
          { key: 'sessions', label: say('sessions'), children: account.sessions },
          { key: 'signedIn', label: say('signedIn'), children: account.signedInAt == null ? say('neverSignedIn') : <Moment at={account.signedInAt} /> },
          ...(account.codeUntil == null ? [] : [{ key: 'code', label: say('codeUntil'), children: <Moment at={account.codeUntil} /> }]),
          { key: 'version', label: say('version'), children: account.version },
        ]}
      />
    </Card>
  )
}
