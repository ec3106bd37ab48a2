import { App, Button, Card, Descriptions, Select, Tag } from 'antd'
import { lazy, useState } from 'react'
import { useParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { DeliveryStatus, OneWebhookQuery } from '../Graph/internal/graphql'
import { isRefusal, useDeed } from '../Shell/deed'
import { useMay } from '../Shell/Frame'
import { Listing } from '../Shell/Listing'
import { Opener } from '../Shell/Opener'
import { Page } from '../Shell/Page'
import { DeedTrouble } from '../Shell/Outcome'
import { SecretOnce } from '../Shell/SecretOnce'
import { Answered, NotFound } from '../Shell/Trouble'
import { Id, Moment, State, type Mood } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { useWebhookDocuments } from './documents'
import { EventName } from './EventName'
import { useWebhookWords } from './words'

const Change = lazy(() => import('./Dialogs').then((all) => ({ default: all.Change })))
const Turn = lazy(() => import('./Dialogs').then((all) => ({ default: all.Turn })))
const Remove = lazy(() => import('./Dialogs').then((all) => ({ default: all.Remove })))
const Rotate = lazy(() => import('./Dialogs').then((all) => ({ default: all.Rotate })))
const ReplayDead = lazy(() => import('./Dialogs').then((all) => ({ default: all.ReplayDead })))

export type Webhook = NonNullable<OneWebhookQuery['webhook']>

export default function WebhookPage() {
  const say = useWebhookWords()
  const { webhook: id = '' } = useParams()
  const may = useMay()
  const asked = useAsk(useWebhookDocuments().webhookDocument, { id })
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <Answered asked={asked}>
      {({ webhook }) => webhook === null || webhook === undefined ? <NotFound /> : (
        <Page
          title={new URL(webhook.url).host} about={<span className="wrapped">{webhook.url}</span>} within={[{ title: say('title'), to: '/webhooks' }]}
          actions={may('changeWebhook', 'webhooks:write') ? (
            <>
              <Opener label={say('change')} Dialog={Change} props={{ webhook }} />
              <Opener label={say('rotate')} Dialog={Rotate} props={{ webhook, onSecret: setSecret }} />
              <Opener label={say(webhook.enabled ? 'turnOff' : 'turnOn')} Dialog={Turn} props={{ webhook }} />
              <Opener danger label={say('remove')} Dialog={Remove} props={{ webhook }} />
            </>
          ) : null}
        >
          <div className="stack">
            <Facts webhook={webhook} />
            <Deliveries webhook={webhook} />
          </div>
          {secret === null ? null : <SecretOnce title={say('secretTitle')} about={say('secretAbout')} secret={secret} close={() => setSecret(null)} />}
        </Page>
      )}
    </Answered>
  )
}

function Facts({ webhook }: { webhook: Webhook }) {
  const say = useWebhookWords()
  const sayShell = useShellWords()
  return (
    <Card size="small">
      <Descriptions
        size="small" column={{ xs: 1, md: 2 }}
        items={[
          { key: 'id', label: sayShell('id'), children: <Id of={webhook.id} /> },
          { key: 'state', label: say('state'), children: <State mood={webhook.enabled ? 'good' : webhook.goneAt == null ? 'quiet' : 'bad'}>{say(webhook.enabled ? 'on' : webhook.goneAt == null ? 'off' : 'gone')}</State> },
          { key: 'events', label: say('eventTypes'), children: <div className="row">{webhook.eventTypes.map((type) => <Tag key={type} variant="outlined"><EventName of={type} /></Tag>)}</div> },
          { key: 'created', label: say('created'), children: <Moment at={webhook.createdAt} /> },
          ...(webhook.secretBeforeUntil == null ? [] : [{ key: 'before', label: say('secretBefore'), children: <Moment at={webhook.secretBeforeUntil} /> }]),
        ]}
      />
    </Card>
  )
}

const moods: Record<DeliveryStatus, Mood> = { DELIVERED: 'good', WAITING: 'primary', DEAD: 'bad', WITHHELD: 'warning' }

function Deliveries({ webhook }: { webhook: Webhook }) {
  const say = useWebhookWords()
  const { message } = App.useApp()
  const may = useMay()
  const { deliveriesDocument, replayDocument } = useWebhookDocuments()
  const deed = useDeed(replayDocument, (answer) => answer.replayDelivery)
  const [status, setStatus] = useState<DeliveryStatus | ''>('')
  const mayReplay = may('replayDelivery', 'webhooks:write')
  const replay = async (delivery: string) => {
    const outcome = await deed.act({ webhook: webhook.id, delivery })
    if (outcome !== null && !isRefusal(outcome)) void message.success(say('replayed'))
  }
  return (
    <Card size="small" title={say('deliveries')} extra={mayReplay ? <Opener size="small" label={say('replayDead')} Dialog={ReplayDead} props={{ webhook }} /> : null}>
      <DeedTrouble deed={deed} />
      <Listing
        name="deliveries" document={deliveriesDocument} variables={{ id: webhook.id, status: status === '' ? null : status }} pick={(answer) => answer.webhook?.deliveries} rowKey={(delivery) => delivery.id} height={420}
        filters={<Select className="filter" aria-label={say('state')} value={status} onChange={setStatus} options={[{ value: '' as const, label: say('anyState') }, ...(['DELIVERED', 'WAITING', 'DEAD', 'WITHHELD'] as const).map((value) => ({ value, label: say(value) }))]} />}
        empty={{ title: say('deliveriesEmpty'), text: say('deliveriesEmptyText') }}
        columns={[
          { key: 'event', title: say('event'), width: 240, show: (delivery) => <span className="wrapped"><EventName of={delivery.eventType} /></span>, cell: (delivery) => delivery.eventType },
          { key: 'at', title: say('at'), width: 210, show: (delivery) => <Moment at={delivery.at} />, cell: (delivery) => delivery.at },
          { key: 'state', title: say('state'), width: 150, show: (delivery) => <State mood={moods[delivery.status]}>{say(delivery.status)}</State>, cell: (delivery) => delivery.status },
          { key: 'attempts', title: say('attempts'), width: 100, show: (delivery) => delivery.attempts, cell: (delivery) => delivery.attempts },
          { key: 'last', title: say('lastStatus'), width: 260, show: (delivery) => <span className="wrapped">{delivery.lastStatus ?? ''} {delivery.lastError == null ? null : <Trouble of={delivery.lastError} />}</span>, cell: (delivery) => delivery.lastStatus ?? delivery.lastError },
          { key: 'next', title: say('nextAt'), width: 210, show: (delivery) => delivery.nextAt == null ? '—' : <Moment at={delivery.nextAt} />, cell: (delivery) => delivery.nextAt },
          ...(mayReplay ? [{ key: 'replay', title: say('replay'), width: 110, show: (delivery: { id: string }) => <Button size="small" aria-label={`${say('replay')} ${delivery.id}`} onClick={() => void replay(delivery.id)}>{say('replay')}</Button> }] : []),
        ]}
      />
    </Card>
  )
}

/** What went wrong; what the sender says in other words is shown as it says it. */
function Trouble({ of: said }: { of: string }) {
  const say = useWebhookWords()
  if (said.startsWith('The receiver could not be reached')) return <span className="quiet" title={said}>{say('unreached')}</span>
  return <span className="quiet" lang="en">{said}</span>
}
