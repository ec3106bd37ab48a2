import { DownloadOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button, Typography } from 'antd'
import { fetchFile } from '../../Graph/file'
import { download } from '../../Shell/csv'
import { Outcome } from '../../Shell/Outcome'
import { Colon } from '../../Shell/values'
import { useShellWords } from '../../Shell/words'
import { useRightsWords } from './words'
import { Panel } from '../../Shell/Panel'

const verifying = 'ecosystem verify-log --file mine.ndjson'

/** The customer's own entries of the log with their proofs, as a file. */
export function OwnLog() {
  const say = useRightsWords()
  const sayShell = useShellWords()
  const take = useMutation({ mutationFn: async () => (await fetchFile('/log/mine')).blob(), onSuccess: (file) => download('mine.ndjson', file) })
  return (
    <Panel title={say('log')} foot={<Button type="link" size="small" icon={<DownloadOutlined />} loading={take.isPending} onClick={() => take.mutate()}>{say('logDownload')}</Button>}>
      <p>{say('logText')}</p>
      <p className="quiet">{say('logLong')}</p>
      <p className="quiet">{say('logCheck')}<Colon /><Typography.Text className="command" code copyable={{ text: verifying, tooltips: [sayShell('copy'), sayShell('copied')] }}>{verifying}</Typography.Text></p>
      <Outcome refusal={null} failure={take.error} />
    </Panel>
  )
}
