import { DownloadOutlined } from '@ant-design/icons'
import { App, Button, Card, Descriptions } from 'antd'
import { useState, type ReactNode } from 'react'
import { download } from '../Shell/csv'
import { usePersonText } from '../Shell/Person'
import { Empty } from '../Shell/Trouble'
import { Id, Moment, State } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { certificateMoods, type Certificate } from './types'
import { useCertificationWords } from './words'

/** A certificate, where it is a step among others with its number: how it stands, where anybody sees it, and the credential to take away. */
export function CertificateCard({ certificate, step, actions }: { certificate: Certificate | null | undefined; step?: number; actions?: ReactNode }) {
  const say = useCertificationWords()
  const title = step === undefined ? say('certificate') : `${step}. ${say('certificate')}`
  const person = usePersonText()
  if (certificate === null || certificate === undefined) return <Card title={title} size="small"><Empty title={say('noCertificate')} text={say('noCertificateText')} />{actions}</Card>
  return (
    <Card title={title} size="small" extra={<State mood={certificateMoods[certificate.status]}>{say(certificate.status)}</State>}>
      <Descriptions
        size="small" column={{ xs: 1, md: 2 }}
        items={[
          { key: 'id', label: say('certificateId'), children: <Id of={certificate.id} /> },
          { key: 'run', label: say('run'), children: <Id of={certificate.run} /> },
          { key: 'from', label: say('validFrom'), children: <Moment at={certificate.validFrom} /> },
          { key: 'until', label: say('validUntil'), children: <Moment at={certificate.validUntil} /> },
          { key: 'seed', label: say('seed'), children: <Id of={certificate.retestSeedSha256} /> },
          ...(certificate.remindedDays == null ? [] : [{ key: 'reminded', label: '', children: say('reminded', { count: certificate.remindedDays }) }]),
        ]}
      />
      {certificate.revocationAskedBy == null ? null : <p role="status">{say('revocationAsked', { who: person(certificate.revocationAskedBy) })}</p>}
      <div className="row">
        <Button href={`/console/certificate/${certificate.id}`} target="_blank" rel="noopener">{say('publicPage')}</Button>
        <DownloadCredential id={certificate.id} />
        {actions}
      </div>
    </Card>
  )
}

/** The credential alone, as anybody may have it. */
export function DownloadCredential({ id }: { id: string }) {
  const say = useCertificationWords()
  const sayShell = useShellWords()
  const { message } = App.useApp()
  const [isLoading, setLoading] = useState(false)
  const take = async () => {
    setLoading(true)
    try {
      const response = await fetch(`/certificates/${id}`, { headers: { accept: 'application/vc+jwt' } })
      if (!response.ok) throw new Error(response.statusText)
      download(`${id}.jwt`, new Blob([await response.text()], { type: 'application/vc+jwt' }))
    } catch {
      void message.error(sayShell('failedTitle'))
    } finally {
      setLoading(false)
    }
  }
  return <Button icon={<DownloadOutlined />} loading={isLoading} onClick={() => void take()}>{say('download')}</Button>
}
