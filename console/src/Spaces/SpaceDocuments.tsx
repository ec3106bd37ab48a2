import { DownloadOutlined, DownOutlined, UploadOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { App, Button, Dropdown } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { fetchFile } from '../Graph/file'
import { useTell } from '../Graph/hooks'
import { download } from '../Shell/csv'
import { Outcome, refusalOf } from '../Shell/Outcome'
import { Rows } from '../Shell/Rows'
import { TellForm } from '../Shell/TellForm'
import { Moment, State, usePair } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { levelMoods, useSpaceWork, type PartProps, type SpaceFile } from './documents'
import { NameTo } from './NameTo'
import { Upload } from './Upload'
import { useSpaceWords } from './words'

/** Documents with their levels; each is viewed with a watermark. */
export function SpaceDocuments({ space, rules }: PartProps) {
  const say = useSpaceWords()
  const sayShell = useShellWords()
  const [isUploading, setUploading] = useState(false)
  const names = new Map(space.members.map((one) => [one.subject, one.name ?? one.organisation]))
  const namedTo = (file: SpaceFile) => (space.namings ?? []).find((one) => one.document === file.id)?.members.map((member) => names.get(member) ?? member) ?? []
  return (
    <div className="stack">
      <Rows<SpaceFile>
        name="documents" rows={space.documents} rowKey={(file) => file.id} {...(rules ? { filters: <Button type="primary" icon={<UploadOutlined />} onClick={() => setUploading(true)}>{say('upload')}</Button> } : {})} empty={{ title: say('documentsEmptyTitle'), text: say('documentsEmptyText') }}
        columns={[
          { key: 'name', title: say('what'), show: (file) => <Link to={`/spaces/${space.id}/documents/${file.id}`}>{file.name ?? say('erased')}</Link>, cell: (file) => file.name, width: 220 },
          { key: 'level', title: say('level'), show: (file) => <State mood={levelMoods[file.level]}>{say(file.level)}</State>, cell: (file) => say(file.level), width: 130 },
          { key: 'type', title: say('type'), show: (file) => `${file.type} · ${say('size', { size: Math.ceil(file.size / 1024) })}`, cell: (file) => file.type, width: 130 },
          { key: 'pages', title: say('pages'), show: (file) => file.pages, cell: (file) => file.pages, width: 70 },
          { key: 'at', title: say('added'), show: (file) => <Moment at={file.at} />, cell: (file) => file.at, width: 190 },
          ...(space.namings === undefined ? [] : [{ key: 'namedTo', title: say('namedTo'), show: (file: SpaceFile) => (namedTo(file).length === 0 ? <span className="quiet">{say('notNamed')}</span> : namedTo(file).join(say('separator'))), cell: (file: SpaceFile) => namedTo(file).join(say('separator')), width: 150 }]),
          { key: 'download', title: say('download'), show: (file) => <Download file={file} />, width: 140 },
          ...(rules ? [{ key: 'acts', title: sayShell('actions'), show: (file: SpaceFile) => <Acts file={file} space={space} />, width: 110 }] : []),
        ]}
      />
      {rules ? <Upload space={space.id} open={isUploading} onClose={() => setUploading(false)} /> : null}
    </div>
  )
}

export function Download({ file }: { file: SpaceFile }) {
  const say = useSpaceWords()
  const pair = usePair()
  const take = useMutation({ mutationFn: async (path: string) => (await fetchFile(path)).blob(), onSuccess: (bytes) => download(file.name ?? file.id, bytes) })
  const path = file.downloadPath
  if (path === null || path === undefined) return <span className="quiet">{say('viewOnly')}</span>
  return (
    <>
      <Button size="small" icon={<DownloadOutlined />} loading={take.isPending} aria-label={pair(say('download'), file.name ?? file.id)} onClick={() => take.mutate(path)}>{say('download')}</Button>
      <Outcome refusal={null} failure={take.error} />
    </>
  )
}

function Acts({ file, space }: { file: SpaceFile; space: PartProps['space'] }) {
  const say = useSpaceWords()
  const pair = usePair()
  const { message } = App.useApp()
  const [asking, setAsking] = useState<'name' | 'withdraw' | null>(null)
  const { setDocumentDownloadDocument, withdrawDocumentDocument } = useSpaceWork()
  const allow = useTell(setDocumentDownloadDocument)
  const withdraw = useTell(withdrawDocumentDocument)
  const isAllowed = typeof file.downloadPath === 'string'
  const name = file.name ?? file.id
  return (
    <>
      <Dropdown trigger={['click']} menu={{
        items: [
          { key: 'name', label: say('nameTo'), onClick: () => setAsking('name') },
          ...(file.level === 'RESTRICTED' ? [] : [{ key: 'allow', label: say(isAllowed ? 'forbidDownload' : 'allowDownload'), onClick: () => allow.mutate({ space: space.id, document: file.id, allowed: !isAllowed }) }]),
          { key: 'withdraw', label: say('withdraw'), danger: true, onClick: () => setAsking('withdraw') },
        ],
      }}>
        <Button size="small" icon={<DownOutlined />} iconPlacement="end" aria-label={pair(say('moreActs'), name)}>{say('moreActs')}</Button>
      </Dropdown>
      <Outcome refusal={refusalOf(allow.data?.setDocumentDownload)} failure={allow.error} />
      <NameTo file={file} space={space} open={asking === 'name'} onClose={() => setAsking(null)} />
      <TellForm<object>
        title={say('withdrawTitle', { name })} open={asking === 'withdraw'} onClose={() => setAsking(null)} confirm={say('withdraw')} isDangerous
        send={async () => {
          const refused = refusalOf((await withdraw.mutateAsync({ space: space.id, document: file.id })).withdrawDocument)
          if (refused === null) void message.success(say('withdrawn'))
          return refused
        }}
      >
        <p>{say('withdrawText')}</p>
      </TellForm>
    </>
  )
}
