import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import type { AskFailure } from '../Graph/ask'
import { fetchFile } from '../Graph/file'
import { useAsk } from '../Graph/hooks'
import { Page } from '../Shell/Page'
import { Answered, NotFound } from '../Shell/Trouble'
import { Colon, Id, State } from '../Shell/values'
import { Download } from './SpaceDocuments'
import { levelMoods, useSpaceReads, type Space, type SpaceFile } from './documents'
import { useSpaceWords } from './words'

export default function Viewer() {
  const { id = '', document = '' } = useParams()
  const { spaceDocument } = useSpaceReads()
  const asked = useAsk(spaceDocument, { id })
  return (
    <Answered asked={asked}>
      {({ space }) => {
        const file = space?.documents.find((one) => one.id === document)
        return space === null || space === undefined || file === undefined ? <NotFound /> : <Shown key={file.id} space={space} file={file} />
      }}
    </Answered>
  )
}

interface Seen { bytes: Blob; receipt: string | null }

/** The pages as the platform drew them, with the watermark in them: this page adds nothing and keeps nothing. */
function Shown({ space, file }: { space: Space; file: SpaceFile }) {
  const say = useSpaceWords()
  // Each reading is a view in the log: one for each time the page is opened, and none by itself.
  const [view] = useState(() => crypto.randomUUID())
  const seen = useQuery<Seen, AskFailure>({
    queryKey: ['view', file.id, view],
    queryFn: async () => {
      const response = await fetchFile(file.viewPath, { headers: { 'idempotency-key': view } })
      return { bytes: await response.blob(), receipt: response.headers.get('ecosystem-receipt') }
    },
    staleTime: Number.POSITIVE_INFINITY, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false,
  })
  const name = file.name ?? say('erased')
  return (
    <Page title={name} about={<State mood={levelMoods[file.level]}>{say(file.level)}</State>} actions={<Download file={file} />} within={[{ title: say('title'), to: '/spaces' }, { title: space.title ?? say('untitled'), to: `/spaces/${space.id}` }]}>
      <Answered asked={seen}>
        {({ bytes, receipt }) => (
          <div className="stack">
            <Alert type="info" showIcon title={say('viewReceipt')} description={<div className="row">{receipt === null ? null : <span>{say('receipt')}<Colon /><Id of={receipt} /></span>}<span>{say(file.type === 'PDF' ? 'watermark' : 'watermarkImage')}</span></div>} />
            <Pages bytes={bytes} type={file.type} says={say('viewSays', { name })} />
          </div>
        )}
      </Answered>
    </Page>
  )
}

function Pages({ bytes, type, says }: { bytes: Blob; type: SpaceFile['type']; says: string }) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(bytes)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes])
  if (address === null) return null
  return type === 'PDF' ? <iframe className="pages" src={`${address}#toolbar=0&navpanes=0`} title={says} /> : <img className="picture" src={address} alt={says} />
}
