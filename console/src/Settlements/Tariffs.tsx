import { useAsk } from '../Graph/hooks'
import { Page } from '../Shell/Page'
import { Panel } from '../Shell/Panel'
import { Rows } from '../Shell/Rows'
import { Answered, Empty } from '../Shell/Trouble'
import { Colon, Id, Money, usePair } from '../Shell/values'
import { useDay } from './day'
import { useStatementDocuments } from './documents'
import { isByRow, useFeatureNames, useStatementWords } from './words'

export default function Tariffs() {
  const say = useStatementWords()
  const feature = useFeatureNames()
  const pair = usePair()
  const day = useDay()
  const { tariffsDocument } = useStatementDocuments()
  const asked = useAsk(tariffsDocument, {})
  const inForce = ({ validFrom, validUntil }: { validFrom?: string | null; validUntil?: string | null }) => [validFrom == null ? '' : say('validFrom', { day: day(validFrom) }), validUntil == null ? '' : say('validUntil', { day: day(validUntil) })].filter((one) => one !== '').join(' ') || say('ever')
  return (
    <Page title={say('tariffs')} about={say('tariffsAbout')} within={[{ title: say('title'), to: '/statements' }]}>
      <Answered asked={asked}>
        {({ tariffs }) => tariffs.length === 0 ? <Empty title={say('tariffsEmptyTitle')} text={say('tariffsEmptyText')} /> : (
          <div className="stack">
            {tariffs.map((tariff) => (
              <Panel key={tariff.version} title={pair(say('tariff'), tariff.version)} extra={inForce(tariff)}>
                <Rows
                  rows={tariff.prices} rowKey={(one) => one.feature} empty={{ title: say('tariffsEmptyTitle'), text: say('tariffsEmptyText') }}
                  columns={[
                    { key: 'feature', title: say('feature'), show: (one) => feature(one.feature), width: 260 },
                    { key: 'price', title: say('unitPrice'), isNumber: true, show: (one) => <><Money of={one.unitPrice} />{say(isByRow(one.feature) ? 'perRow' : 'perUse')}</>, width: 180 },
                  ]}
                />
                {typeof tariff.hash === 'string' ? <div className="quiet card-acts">{say('hash')}<Colon /><Id of={tariff.hash} /></div> : null}
              </Panel>
            ))}
          </div>
        )}
      </Answered>
    </Page>
  )
}
