import { DownloadOutlined } from '@ant-design/icons'
import { Alert, App, Button, Card, Progress } from 'antd'
import { lazy, useState } from 'react'
import { useParams } from 'react-router'
import { Purpose } from '../Shell/Purpose'
import { useAsk } from '../Graph/hooks'
import type { OneExportQuery } from '../Graph/internal/graphql'
import { downloadWithToken } from '../Shell/authorized'
import { Opener } from '../Shell/Opener'
import { Page } from '../Shell/Page'
import { Rows } from '../Shell/Rows'
import { Answered, NotFound, TroubleText } from '../Shell/Trouble'
import { Colon, Id, Moment, State, useComma, useNumber } from '../Shell/values'
import { useExportDocuments } from './documents'
import { exportMoods } from './moods'
import { useExportNames, useExportWords } from './words'

const Cancel = lazy(() => import('./Cancel'))

type Export = NonNullable<OneExportQuery['export']>

/** One export: how far it is, and its parts to take away. */
export default function ExportPage() {
  const say = useExportWords()
  const nameOf = useExportNames()
  const { export: id = '' } = useParams()
  const { exportDocument } = useExportDocuments()
  const asked = useAsk(exportDocument, { id }, { refetchSeconds: 2 })
  return (
    <Answered asked={asked}>
      {({ export: found }) => found === null || found === undefined ? <NotFound /> : (
        <Page
          title={nameOf(found.kind)} about={<Id of={found.id} />} within={[{ title: say('back'), to: '/exports' }]}
          actions={['WAITING', 'RUNNING', 'DONE'].includes(found.status) ? <Opener danger label={say(found.status === 'DONE' ? 'discard' : 'cancel')} Dialog={Cancel} props={{ id, isDone: found.status === 'DONE' }} /> : null}
        >
          <div className="stack">
            <Standing of={found} />
            <Parts of={found} />
          </div>
        </Page>
      )}
    </Answered>
  )
}

function Standing({ of }: { of: Export }) {
  const say = useExportWords()
  const nameOf = useExportNames()
  const number = useNumber()
  const comma = useComma()
  return (
    <Card size="small" title={say('state')} extra={<State mood={exportMoods[of.status]}>{say(of.status)}</State>}>
      {of.status === 'RUNNING' || of.status === 'WAITING' ? <Progress percent={100} status="active" showInfo={false} aria-label={say(of.status)} /> : null}
      <p role="status">{say('rowsOf', { rows: number(of.rows) })}{of.asOf == null ? '' : ` · ${say('asOf', { leaf: number(of.asOf) })}`}{of.refused > 0 ? ` · ${say('refused', { count: number(of.refused) })}` : ''}</p>
      <p className="quiet">{say('started')}<Colon /><Moment at={of.startedAt} /> · {say('expires')}<Colon /><Moment at={of.expiresAt} /></p>
      {of.purpose == null ? null : <p>{say('purpose')}<Colon /><Purpose of={of.purpose} /> · {say('fields')}<Colon />{of.fields.map(nameOf).join(comma)}</p>}
      {of.error == null ? null : <Alert type="error" showIcon title={of.error.code} description={<span lang="en">{of.error.message}</span>} />}
    </Card>
  )
}

function Parts({ of }: { of: Export }) {
  const say = useExportWords()
  const number = useNumber()
  const { modal } = App.useApp()
  const [taken, setTaken] = useState<number | null>(null)
  const take = async (part: Export['parts'][number]) => {
    setTaken(part.number)
    try {
      await downloadWithToken(part.path, `${of.kind}-${of.id}-${part.number}.ndjson`)
    } catch (failure) {
      void modal.error({ title: say('download'), content: <TroubleText failure={failure instanceof Error ? failure : new Error(String(failure))} /> })
    } finally {
      setTaken(null)
    }
  }
  return (
    <Rows
      rows={of.parts} rowKey={(part) => String(part.number)} empty={{ title: say('noParts'), text: say('noPartsText') }}
      columns={[
        { key: 'part', title: say('file'), width: 120, show: (part) => say('part', { number: part.number }) },
        { key: 'rows', title: say('rows'), isNumber: true, width: 110, show: (part) => number(part.rows) },
        { key: 'size', title: say('size'), width: 120, show: (part) => `${number(part.bytes / 1024, 1)} KB` },
        { key: 'sha', title: say('sha'), width: 220, show: (part) => <Id of={part.sha256} /> },
        { key: 'take', title: say('download'), width: 130, show: (part) => <Button size="small" icon={<DownloadOutlined />} aria-label={`${say('download')} ${part.number}`} disabled={of.status !== 'DONE'} loading={taken === part.number} onClick={() => void take(part)}>{say('download')}</Button> },
      ]}
    />
  )
}
