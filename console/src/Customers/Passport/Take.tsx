import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { ask } from '../../Graph/ask'
import { download } from '../../Shell/csv'
import { Page } from '../../Shell/Page'
import { Panel } from '../../Shell/Panel'
import { Outcome } from '../../Shell/Outcome'
import { usePair } from '../../Shell/values'
import { credentialDocument, receiptDocument } from './passport.customer'
import { usePassportWords } from './words'

/** The passport as files that other systems read. */
export default function Take() {
  const say = usePassportWords()
  const files = [
    { key: 'iso', text: 'isoText', name: 'consent-record.jsonld', type: 'application/ld+json', read: async () => (await ask(receiptDocument, { format: 'ISO_27560' })).consentReceipt },
    { key: 'kantara', text: 'kantaraText', name: 'consent-receipt.json', type: 'application/json', read: async () => (await ask(receiptDocument, { format: 'KANTARA_11' })).consentReceipt },
    { key: 'credential', text: 'credentialText', name: 'passport.jwt', type: 'application/vc+jwt', read: async () => (await ask(credentialDocument, {})).passportCredential },
  ] as const
  return (
    <Page title={say('take')} about={say('takeAbout')} within={[{ title: say('title'), to: '/passport' }]}>
      <div className="kpis kpis-wide">{files.map((file) => <TakeOne key={file.key} title={say(file.key)} standard={say(`${file.key}Name`)} text={say(file.text)} name={file.name} type={file.type} read={file.read} />)}</div>
    </Page>
  )
}

function TakeOne({ title, standard, text, name, type, read }: { title: string; standard: string; text: string; name: string; type: string; read: () => Promise<string | null | undefined> }) {
  const say = usePassportWords()
  const pair = usePair()
  const take = useMutation({
    mutationFn: read,
    onSuccess: (content) => { if (typeof content === 'string') download(name, new Blob([content], { type })) },
  })
  return (
    <Panel title={title} foot={<Button type="link" icon={<DownloadOutlined />} loading={take.isPending} aria-label={pair(say('download'), title)} onClick={() => take.mutate()}>{say('download')}</Button>}>
      <p className="quiet">{standard}</p>
      <p>{text}</p>
      {take.data === null ? <p>{say('noPassportText')}</p> : null}
      <Outcome refusal={null} failure={take.error} />
    </Panel>
  )
}
