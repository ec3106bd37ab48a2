import { Alert, Card, Descriptions, Typography } from 'antd'
import { Link, Route, Routes } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { InstallationQuery } from '../Graph/internal/graphql'
import { Page } from '../Shell/Page'
import { Rows } from '../Shell/Rows'
import { Answered, NotFound } from '../Shell/Trouble'
import { Colon, Moment, State, useNumber } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { useFollowerName } from './followers'
import { installationDocument } from './installation.internal'
import { installationWords, useInstallationWords, type InstallationWord } from './words'

type Installation = InstallationQuery['installation']

/** Commits behind at which somebody should look. */
const behindMuch = 1_000

/** How the platform itself is. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<System />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}

function System() {
  const say = useInstallationWords()
  const asked = useAsk(installationDocument, {}, { refetchSeconds: 5 })
  return (
    <Page title={say('title')} about={say('about')}>
      <Answered asked={asked}>
        {({ installation }) => {
          const isFine = installation.followers.every((follower) => follower.led && follower.behind < behindMuch) && installation.silos.some((silo) => silo.status === 'Active')
          return (
            <div className="stack">
              <Alert type={isFine ? 'success' : 'warning'} showIcon role="status" title={say(isFine ? 'fine' : 'look')} description={<>{say('at')} <Moment at={installation.at} /></>} />
              <div className="columns"><Versions of={installation} /><Log of={installation} /></div>
              <Silos of={installation.silos} />
              <Followers of={installation.followers} />
            </div>
          )
        }}
      </Answered>
    </Page>
  )
}

function Versions({ of }: { of: Installation }) {
  const say = useInstallationWords()
  return (
    <Card size="small" title={say('versions')}>
      <Descriptions
        size="small" column={1}
        items={[
          { key: 'api', label: say('api'), children: <Version of={of.apiVersion} /> },
          { key: 'silo', label: say('silo'), children: <Version of={of.siloVersion} /> },
          { key: 'database', label: say('database'), children: of.databaseVersion },
          { key: 'migration', label: say('migration'), children: of.migration == null ? say('unknownMigration') : <code className="wrapped" title={of.migration}>{migrationName(of.migration)}</code> },
        ]}
      />
    </Card>
  )
}

/** The file of a migration, without the resource's path and ending. */
const migrationName = (migration: string) => /([^.]+)\.sql$/.exec(migration)?.[1] ?? migration

/** A version with the commit it was made of, shortened; copied whole. */
function Version({ of }: { of: string }) {
  const sayShell = useShellWords()
  const [version = of, commit] = of.split('+')
  return <Typography.Text copyable={{ text: of, tooltips: [sayShell('copy'), sayShell('copied')] }} title={of}>{version}{commit === undefined ? null : <> <code>{commit.slice(0, 7)}</code></>}</Typography.Text>
}

function Log({ of }: { of: Installation }) {
  const say = useInstallationWords()
  const number = useNumber()
  return (
    <Card size="small" title={say('log')} extra={<Link to="/audit">{say('auditLink')}</Link>}>
      <p className="figure message">{say('signed', { size: number(of.signedSize) })}</p>
      <p>{say('signedAt')}<Colon /><Moment at={of.signedAt} /></p>
      <p><State mood={of.unsigned === 0 ? 'good' : 'primary'}>{of.unsigned === 0 ? say('allSigned') : say('unsigned', { count: number(of.unsigned) })}</State></p>
      <p className="quiet">{say('quiet')}</p>
    </Card>
  )
}

function Silos({ of }: { of: Installation['silos'] }) {
  const say = useInstallationWords()
  return (
    <Card size="small" title={say('silos')}>
      <Rows
        name="silos" rows={of} rowKey={(silo) => silo.address} empty={{ title: say('noSilos'), text: say('noSilosText') }}
        columns={[
          { key: 'name', title: say('name'), width: 150, show: (silo) => <span className="wrapped">{silo.name}</span>, cell: (silo) => silo.name },
          { key: 'status', title: say('status'), width: 110, show: (silo) => <State mood={silo.status === 'Active' ? 'good' : silo.status === 'Dead' ? 'quiet' : 'primary'}>{silo.status in installationWords ? say(silo.status as InstallationWord) : silo.status}</State>, cell: (silo) => silo.status },
          { key: 'host', title: say('host'), width: 130, show: (silo) => <span className="wrapped">{silo.host}</span>, cell: (silo) => silo.host },
          { key: 'address', title: say('address'), width: 250, show: (silo) => <code className="wrapped">{silo.address}</code>, cell: (silo) => silo.address },
          { key: 'started', title: say('startedAt'), width: 210, show: (silo) => <Moment at={silo.startedAt} />, cell: (silo) => silo.startedAt },
          { key: 'alive', title: say('aliveAt'), width: 210, show: (silo) => <Moment at={silo.aliveAt} />, cell: (silo) => silo.aliveAt },
        ]}
      />
    </Card>
  )
}

function Followers({ of }: { of: Installation['followers'] }) {
  const say = useInstallationWords()
  const number = useNumber()
  const called = useFollowerName()
  return (
    <Card size="small" title={say('followers')}>
      <p className="quiet">{say('followersText')}</p>
      <Rows
        name="followers" rows={of} rowKey={(follower) => follower.name} empty={{ title: say('noFollowers'), text: say('noFollowersText') }}
        columns={[
          { key: 'name', title: say('follower'), width: 380, show: (follower) => <>{called(follower.name)} <code className="quiet source">{follower.name}</code></>, cell: (follower) => follower.name },
          { key: 'led', title: say('status'), width: 150, show: (follower) => <State mood={follower.led ? 'good' : 'bad'}>{say(follower.led ? 'led' : 'notLed')}</State>, cell: (follower) => follower.led },
          { key: 'behind', title: say('behind'), width: 140, show: (follower) => follower.behind === 0 ? <span className="quiet">{say('atEnd')}</span> : <span className="number">{number(follower.behind)}</span>, cell: (follower) => follower.behind },
          { key: 'moved', title: say('movedAt'), width: 190, show: (follower) => <Moment at={follower.movedAt} />, cell: (follower) => follower.movedAt },
        ]}
      />
    </Card>
  )
}
