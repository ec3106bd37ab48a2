import { DownloadOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { fetchFile } from '../../Graph/file'
import { download } from '../../Shell/csv'
import { Outcome } from '../../Shell/Outcome'
import { useRightsWords } from './words'
import { Panel } from '../../Shell/Panel'

/** The customer's own entries of the log with their proofs, as a file. */
export function OwnLog() {
  const say = useRightsWords()
  const take = useMutation({ mutationFn: async () => (await fetchFile('/log/mine')).blob(), onSuccess: (file) => download('mine.ndjson', file) })
  return (
    <Panel title={say('log')} foot={<Button type="link" icon={<DownloadOutlined />} loading={take.isPending} onClick={() => take.mutate()}>{say('logDownload')}</Button>}>
      <p>{say('logText')}</p>
      <p className="quiet">{say('logLong')}</p>
      <Outcome refusal={null} failure={take.error} />
    </Panel>
  )
}
