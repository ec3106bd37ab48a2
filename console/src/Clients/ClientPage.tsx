import { Card, Descriptions, Tag } from 'antd'
import { lazy, useState } from 'react'
import { useParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { OneClientQuery } from '../Graph/internal/graphql'
import { Opener } from '../Shell/Opener'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { SecretOnce } from '../Shell/SecretOnce'
import { Answered, NotFound } from '../Shell/Trouble'
import { Colon, Moment, State, useNumber } from '../Shell/values'
import { shellWords, useShellWords, type ShellWord } from '../Shell/words'
import { clientDocument } from './clients.internal'
import { Scope } from './scopes'
import { useWays } from './ways'
import { useClientWords } from './words'

const ChangeScopes = lazy(() => import('./Dialogs').then((all) => ({ default: all.ChangeScopes })))
const Rotate = lazy(() => import('./Dialogs').then((all) => ({ default: all.Rotate })))
const SetQuota = lazy(() => import('./Dialogs').then((all) => ({ default: all.SetQuota })))
const Disable = lazy(() => import('./Dialogs').then((all) => ({ default: all.Disable })))
const Enable = lazy(() => import('./Dialogs').then((all) => ({ default: all.Enable })))

export type Client = NonNullable<OneClientQuery['client']>

/** One client and what an administrator does with it. */
export default function ClientPage() {
  const say = useClientWords()
  const { client: id = '' } = useParams()
  const asked = useAsk(clientDocument, { id })
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <Answered asked={asked}>
      {({ client }) => client === null || client === undefined ? <NotFound /> : (
        <Page
          title={client.name} about={<code>{client.id}</code>} within={[{ title: say('title'), to: '/clients' }]}
          actions={client.enabled ? <Opener danger label={say('disable')} Dialog={Disable} props={{ client }} /> : <Opener type="primary" label={say('enable')} Dialog={Enable} props={{ client }} />}
        >
          <div className="stack">
            <Facts client={client} />
            <Card size="small" title={say('scopes')} extra={<Opener size="small" label={say('changeScopes')} Dialog={ChangeScopes} props={{ client }} />}>
              <p className="quiet dialog-about">{say('scopesText')}</p>
              <div className="row">{client.scopes.map((scope) => <Tag key={scope} variant="outlined"><Scope of={scope} /></Tag>)}</div>
            </Card>
            <Card size="small" title={say('secret')} extra={client.authenticationMethods.includes('client_secret') ? <Opener size="small" label={say('rotate')} Dialog={Rotate} props={{ client, onSecret: setSecret }} /> : null}>
              {client.authenticationMethods.includes('client_secret') ? <><p>{say('secretSince')}<Colon /><Moment at={client.secretSince} /></p>{client.secretBeforeUntil == null ? null : <p>{say('secretBefore')}<Colon /><Moment at={client.secretBeforeUntil} /></p>}</> : <p className="quiet">{say('noSecret')}</p>}
            </Card>
            <Quota client={client} />
          </div>
          {secret === null ? null : <SecretOnce title={say('secretTitle')} secret={secret} close={() => setSecret(null)} />}
        </Page>
      )}
    </Answered>
  )
}

function Quota({ client }: { client: Client }) {
  const say = useClientWords()
  const number = useNumber()
  return (
    <Card size="small" title={say('quota')} extra={<Opener size="small" label={say('setQuota')} Dialog={SetQuota} props={{ client }} />}>
      <p>{client.quota == null ? say('quotaDefault') : say('quotaOf', { capacity: number(client.quota.capacity), perSecond: number(client.quota.perSecond) })}</p>
    </Card>
  )
}

/** An audience, or one organisation of it. */
function People({ of }: { of: string }) {
  const sayShell = useShellWords()
  const [audience = '', organisation] = of.split('/')
  return <>{audience in shellWords ? sayShell(audience as ShellWord) : audience}{organisation === undefined ? null : <> <code className="quiet">{organisation}</code></>}</>
}

function Facts({ client }: { client: Client }) {
  const say = useClientWords()
  const ways = useWays()
  const sayShell = useShellWords()
  return (
    <Card size="small" title={say('facts')}>
      <Descriptions
        size="small" column={{ xs: 1, md: 2 }}
        items={[
          { key: 'state', label: say('state'), children: <State mood={client.enabled ? 'good' : 'bad'}>{say(client.enabled ? 'enabled' : 'disabled')}</State> },
          { key: 'audience', label: say('audience'), children: sayShell(client.audience.toLowerCase() as ShellWord) },
          { key: 'organisation', label: say('organisation'), children: <Organisation of={client.organisation} /> },
          { key: 'authentication', label: say('authentication'), children: ways(client.authenticationMethods) },
          { key: 'grants', label: say('grants'), children: ways(client.grantTypes) },
          { key: 'people', label: say('people'), children: client.people.length === 0 ? '—' : <div className="row">{client.people.map((whose) => <Tag key={whose} variant="outlined"><People of={whose} /></Tag>)}</div> },
          { key: 'created', label: say('created'), children: <Moment at={client.createdAt} /> },
          ...(client.disabledAt == null ? [] : [{ key: 'disabled', label: say('disabledAt'), children: <Moment at={client.disabledAt} /> }]),
          { key: 'version', label: say('version'), children: client.version },
        ]}
      />
    </Card>
  )
}
