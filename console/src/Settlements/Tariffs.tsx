import { useAsk } from '../Graph/hooks'
import { Page } from '../Shell/Page'
import { Panel } from '../Shell/Panel'
import { Rows } from '../Shell/Rows'
import { Answered, Empty } from '../Shell/Trouble'
import { Colon, Money } from '../Shell/values'
import { useStatementDocuments } from './documents'
import { useFeatureNames, useStatementWords } from './words'

export default function Tariffs() {
  const say = useStatementWords()
  const feature = useFeatureNames()
  const { tariffsDocument } = useStatementDocuments()
  const asked = useAsk(tariffsDocument, {})
  const inForce = ({ validFrom, validUntil }: { validFrom?: string | null; validUntil?: string | null }) => [validFrom == null ? '' : `${say('validFrom')} ${validFrom}`, validUntil == null ? '' : `${say('validUntil')} ${validUntil}`].filter((one) => one !== '').join(' ') || say('ever')
  return (
    <Page title={say('tariffs')} about={say('tariffsAbout')} within={[{ title: say('title'), to: '/statements' }]}>
      <Answered asked={asked}>
        {({ tariffs }) => tariffs.length === 0 ? <Empty title={say('tariffsEmptyTitle')} text={say('tariffsEmptyText')} /> : (
          <div className="stack">
            {tariffs.map((tariff) => (
              <Panel key={tariff.version} title={tariff.version} extra={inForce(tariff)}>
                <Rows
                  rows={tariff.prices} rowKey={(one) => one.feature} empty={{ title: say('tariffsEmptyTitle'), text: say('tariffsEmptyText') }}
                  columns={[
                    { key: 'feature', title: say('feature'), show: (one) => feature(one.feature), width: 260 },
                    { key: 'price', title: say('perUnit'), show: (one) => <Money of={one.unitPrice} />, width: 160 },
                  ]}
                />
                {typeof tariff.hash === 'string' ? <p className="quiet">{say('hash')}<Colon /><code className="digest">{tariff.hash}</code></p> : null}
              </Panel>
            ))}
          </div>
        )}
      </Answered>
    </Page>
  )
}
