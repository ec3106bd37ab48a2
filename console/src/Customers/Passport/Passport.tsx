import { PlusOutlined } from '@ant-design/icons'
import { Button, Statistic } from 'antd'
import { Link, useNavigate } from 'react-router'
import { useAsk } from '../../Graph/hooks'
import { useMay } from '../../Shell/Frame'
import { LinkButton } from '../../Shell/LinkButton'
import { Page } from '../../Shell/Page'
import { Panel } from '../../Shell/Panel'
import { Rows } from '../../Shell/Rows'
import { Answered, Empty } from '../../Shell/Trouble'
import { Id } from '../../Shell/values'
import { standingOf, useConsentColumns } from './consents'
import { passportDocument } from './passport.customer'
import { usePassportWords } from './words'

/** Every grant, standing or not. */
export function Passport() {
  const say = usePassportWords()
  const may = useMay()
  const go = useNavigate()
  const asked = useAsk(passportDocument, {})
  const columns = useConsentColumns(true)
  const grant = may('grantConsent', 'passport:write') ? <Button type="primary" icon={<PlusOutlined />} onClick={() => void go('/passport/grant')}>{say('grant')}</Button> : null
  return (
    <Page title={say('title')} about={say('about')} actions={<><LinkButton to="/passport/history">{say('history')}</LinkButton><LinkButton to="/passport/take">{say('take')}</LinkButton>{grant}</>}>
      <Answered asked={asked}>
        {({ passport }) =>
          passport === null || passport === undefined ? <Empty title={say('noPassportTitle')} text={say('noPassportText')} /> : (
            <>
              <div className="cards">
                <Panel><Statistic title={say('standing')} value={passport.consents.filter((one) => standingOf(one, Date.now()) === 'stands').length} /></Panel>
                <Panel><Statistic title={say('withdrawals')} value={passport.epoch} /></Panel>
                <Panel><Statistic title={say('reads')} value={passport.reads} /><Link to="/usage">{say('usesOf')}</Link></Panel>
                <Panel><p className="quiet">{say('mine')}</p><Id of={passport.id} /></Panel>
              </div>
              <Rows name="consents" rows={[...passport.consents].reverse()} columns={columns} rowKey={(one) => one.id} empty={{ title: say('emptyTitle'), text: say('emptyText'), action: grant }} />
            </>
          )
        }
      </Answered>
    </Page>
  )
}
