import { DownloadOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import type { OwnExportsQuery } from '../../Graph/customer/graphql'
import { fetchFile } from '../../Graph/file'
import { useAsk, useTell } from '../../Graph/hooks'
import { download } from '../../Shell/csv'
import { Page } from '../../Shell/Page'
import { Panel } from '../../Shell/Panel'
import { Outcome, refusalOf } from '../../Shell/Outcome'
import { Rows } from '../../Shell/Rows'
import { Answered } from '../../Shell/Trouble'
import { Moment, type Mood, State, useNumber, usePair } from '../../Shell/values'
import { useShellWords } from '../../Shell/words'
import { cancelExportDocument, exportsDocument, startExportDocument } from './rights.customer'
import { useRightsWords, type RightsWord } from './words'

type Export = NonNullable<NonNullable<OwnExportsQuery['exports']['nodes']>[number]>

const kinds = ['portable', 'held', 'passport', 'receipts', 'processing'] as const
const moods: Record<string, Mood> = { WAITING: 'quiet', RUNNING: 'primary', DONE: 'good', FAILED: 'bad', CANCELLED: 'quiet', EXPIRED: 'quiet' }

/** Has the customer's own data written to files, and hands them out. */
export default function Exports() {
  const say = useRightsWords()
  const pair = usePair()
  const { message } = App.useApp()
  const start = useTell(startExportDocument)
  const asked = useAsk(exportsDocument, { first: 50 }, { refetchSeconds: 3 })
  const begin = async (kind: string) => {
    const answer = await start.mutateAsync({ kind }).catch(() => null)
    if (answer?.startExport.__typename === 'ExportPayload') void message.success(say('exportStarted'))
  }
  return (
    <Page title={say('take')} about={say('takeText')} within={[{ title: say('title'), to: '/rights' }]}>
      <div className="stack">
        <div className="cards cards-wide">
          {kinds.map((kind) => (
            <Panel key={kind} title={say(`${kind}Kind`)} foot={<Button type="link" disabled={start.isPending} aria-label={pair(say('start'), say(`${kind}Kind`))} onClick={() => void begin(kind)}>{say('start')}</Button>}><p>{say(`${kind}Text`)}</p></Panel>
          ))}
        </div>
        <Outcome refusal={refusalOf(start.data?.startExport)} failure={start.error} />
        <h2 className="card-title">{say('exportsTitle')}</h2>
        <Answered asked={asked}>{({ exports }) => <Made exports={(exports.nodes ?? []).filter((one): one is Export => one !== null)} />}</Answered>
      </div>
    </Page>
  )
}

function Made({ exports }: { exports: Export[] }) {
  const say = useRightsWords()
  const sayShell = useShellWords()
  const cancel = useTell(cancelExportDocument)
  const number = useNumber()
  const kindName = (kind: string) => (kinds.some((one) => one === kind) ? say(`${kind}Kind` as RightsWord) : kind)
  return (
    <>
      <Outcome refusal={refusalOf(cancel.data?.cancelExport)} failure={cancel.error} />
      <Rows<Export>
        rows={exports} rowKey={(one) => one.id} empty={{ title: say('exportsEmptyTitle'), text: say('exportsEmptyText') }}
        columns={[
          { key: 'kind', title: say('kind'), show: (one) => kindName(one.kind), width: 180 },
          { key: 'status', title: say('state'), show: (one) => <State mood={moods[one.status] ?? 'quiet'}>{say(one.status)}</State>, width: 120 },
          { key: 'startedAt', title: say('startedAt'), show: (one) => <Moment at={one.startedAt} />, width: 200 },
          { key: 'expiresAt', title: say('expiresAt'), show: (one) => <Moment at={one.expiresAt} />, width: 200 },
          { key: 'rows', title: say('rows'), show: (one) => (typeof one.rows === 'number' ? number(one.rows) : '—'), width: 90 },
          { key: 'parts', title: say('parts'), width: 300, show: (one) => (one.status === 'DONE' ? one.parts.map((part) => <Part key={part.number} part={part} kind={one.kind} />) : one.error === null || one.error === undefined ? null : <span lang="en">{one.error.message}</span>) },
          { key: 'cancel', title: sayShell('actions'), width: 110, show: (one) => (['WAITING', 'RUNNING', 'DONE'].includes(one.status) ? <Button size="small" onClick={() => cancel.mutate({ export: one.id })}>{say('cancelExport')}</Button> : null) },
        ]}
      />
    </>
  )
}

function Part({ part, kind }: { part: Export['parts'][number]; kind: string }) {
  const say = useRightsWords()
  const take = useMutation({ mutationFn: async () => (await fetchFile(part.path)).blob(), onSuccess: (file) => download(`${kind}-${part.number}.ndjson`, file) })
  return (
    <>
      <Button size="small" icon={<DownloadOutlined />} loading={take.isPending} onClick={() => take.mutate()}>{say('part', { number: part.number, size: Math.ceil(part.bytes / 1024) })}</Button>
      <Outcome refusal={null} failure={take.error} />
    </>
  )
}
