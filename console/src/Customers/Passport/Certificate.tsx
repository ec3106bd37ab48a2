import { DownloadOutlined } from '@ant-design/icons'
import { Button, Descriptions } from 'antd'
import { useAsk } from '../../Graph/hooks'
import { download } from '../../Shell/csv'
import { Answered } from '../../Shell/Trouble'
import { Moment, State } from '../../Shell/values'
import { useShellWords } from '../../Shell/words'
import { certificateDocument } from './passport.customer'
import { usePassportWords, type PassportWord } from './words'
import { Panel } from '../../Shell/Panel'

/** What became of a withdrawal: read again every few seconds, for news of it is on its way. */
export function Certificate({ consent }: { consent: string }) {
  const say = usePassportWords()
  const sayShell = useShellWords()
  const asked = useAsk(certificateDocument, { consent }, { refetchSeconds: 5 })
  return (
    <Answered asked={asked}>
      {({ revocationCertificate: certificate }) =>
        certificate === null || certificate === undefined ? <p>{say('certificateMissing')}</p> : (
          <Panel
            title={say('certificate')}
            extra={<Button icon={<DownloadOutlined />} onClick={() => download(`withdrawal-${certificate.consent}.jwt`, new Blob([certificate.credential], { type: 'application/vc+jwt' }))}>{say('downloadCertificate')}</Button>}
          >
            <p className="quiet spaced">{say('certificateAbout')}</p>
            <Descriptions column={1} items={[
              { key: 'state', label: sayShell('state'), children: <State mood={certificate.acknowledged ? 'good' : 'warning'}>{say(certificate.acknowledged ? 'acknowledgedYes' : 'acknowledgedNo')}</State> },
              { key: 'withdrawnAt', label: say('withdrawnAt'), children: <span><Moment at={certificate.withdrawnAt} /> {say('epoch', { count: certificate.epoch })}</span> },
              { key: 'asOf', label: sayShell('asOf'), children: <Moment at={certificate.asOf} /> },
            ]} />
            <div className="columns">
              <section>
                <h3>{say('told')}</h3>
                {certificate.told.length === 0 ? <p>{say('toldNone')}</p> : (
                  <ul className="plain told">
                    {certificate.told.map((one) => (
                      <li key={one.delivery}><State mood={one.status === 'delivered' ? 'good' : one.status === 'waiting' ? 'primary' : 'bad'}>{say(one.status as PassportWord)}</State> {say('attempts', { count: one.attempts })}{typeof one.lastStatus === 'number' ? ` · HTTP ${one.lastStatus}` : ''}{typeof one.doneAt === 'string' ? <> · <Moment at={one.doneAt} /></> : null}</li>
                    ))}
                  </ul>
                )}
              </section>
              <section>
                <h3>{say('acknowledgements')}</h3>
                {certificate.acknowledgements.length === 0 ? <p>{say('acknowledgementsNone')}</p> : (
                  <ul className="plain told">{certificate.acknowledgements.map((one) => <li key={one.by}>{say(one.how)} · <code>{one.by}</code> · <Moment at={one.at} /></li>)}</ul>
                )}
              </section>
            </div>
          </Panel>
        )
      }
    </Answered>
  )
}
