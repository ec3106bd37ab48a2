import { Tag } from 'antd'
import { lazy, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useMay } from '../Shell/Frame'
import { Listing } from '../Shell/Listing'
import { Opener } from '../Shell/Opener'
import { Page } from '../Shell/Page'
import { SecretOnce } from '../Shell/SecretOnce'
import { Moment, State } from '../Shell/values'
import { useWebhookDocuments } from './documents'
import { EventName } from './EventName'
import { useWebhookWords } from './words'

const Create = lazy(() => import('./Dialogs').then((all) => ({ default: all.Create })))

export function Webhooks() {
  const say = useWebhookWords()
  const may = useMay()
  const documents = useWebhookDocuments()
  const go = useNavigate()
  const [made, setMade] = useState<{ webhook: string; secret: string } | null>(null)
  const create = may('createWebhook', 'webhooks:write') ? <Opener type="primary" label={say('create')} Dialog={Create} props={{ onMade: setMade }} /> : undefined
  return (
    <Page title={say('title')} about={say('about')} actions={create}>
      <Listing
        name="webhooks" document={documents.webhooksDocument} variables={{}} pick={(answer) => answer.webhooks} rowKey={(webhook) => webhook.id} empty={{ title: say('emptyTitle'), text: say('emptyText') }}
        columns={[
          { key: 'url', title: say('url'), width: 330, show: (webhook) => <Link className="wrapped" to={`/webhooks/${webhook.id}`}>{webhook.url}</Link>, cell: (webhook) => webhook.url },
          { key: 'events', title: say('eventTypes'), width: 380, show: (webhook) => <div className="row">{webhook.eventTypes.map((type) => <Tag key={type} variant="outlined"><EventName of={type} /></Tag>)}</div>, cell: (webhook) => webhook.eventTypes.join(' ') },
          { key: 'state', title: say('state'), width: 140, show: (webhook) => <State mood={webhook.enabled ? 'good' : webhook.goneAt == null ? 'quiet' : 'bad'}>{say(webhook.enabled ? 'on' : webhook.goneAt == null ? 'off' : 'gone')}</State>, cell: (webhook) => webhook.enabled },
          { key: 'created', title: say('created'), width: 210, show: (webhook) => <Moment at={webhook.createdAt} />, cell: (webhook) => webhook.createdAt },
        ]}
      />
      {made === null ? null : <SecretOnce title={say('secretTitle')} about={say('secretAbout')} secret={made.secret} close={() => void go(`/webhooks/${made.webhook}`)} />}
    </Page>
  )
}
