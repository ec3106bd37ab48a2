import { Link, useParams } from 'react-router'
import { CustomerHealth } from '../Health/CustomerHealth'
import { Activity } from '../Settlements/Activity'
import { useMay } from '../Shell/Frame'
import { Page } from '../Shell/Page'
import { Id } from '../Shell/values'
import { useCustomerWords } from './words'

/** The sovereignty dashboard of one customer. */
export default function OneCustomer() {
  const { id = '' } = useParams()
  const say = useCustomerWords()
  const may = useMay()
  return (
    <Page
      title={say('dashboard')} about={<Id of={id} />} within={[{ title: say('title'), to: '/customers' }]}
      actions={<>
        <Link to="data">{say('data')}</Link>
        {may('dataUses', 'audit:read') ? <Link to="uses">{say('uses')}</Link> : null}
        {may('statements', 'statements:read') ? <Link to={`/statements?payer=${id}`}>{say('statements')}</Link> : null}
        {may('createSpace', 'spaces:write') ? <Link to={`/spaces/new?customer=${id}`}>{say('newSpace')}</Link> : null}
      </>}
    >
      <div className="stack">
        {may('meteredUses', 'statements:read') ? <Activity payer={id} /> : null}
        {may('sovereigntyHealth', 'health:read') ? <CustomerHealth customer={id} /> : null}
      </div>
    </Page>
  )
}
