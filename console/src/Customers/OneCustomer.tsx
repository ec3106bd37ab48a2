import { useParams } from 'react-router'
import { CustomerHealth } from '../Health/CustomerHealth'
import { useMay } from '../Shell/Frame'
import { LinkButton } from '../Shell/LinkButton'
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
        <LinkButton type="primary" to="data">{say('data')}</LinkButton>
        {may('dataUses', 'audit:read') ? <LinkButton to="uses">{say('uses')}</LinkButton> : null}
        {may('statements', 'statements:read') ? <LinkButton to={`/statements?payer=${id}`}>{say('statements')}</LinkButton> : null}
        {may('createSpace', 'spaces:write') ? <LinkButton to={`/spaces/new?customer=${id}`}>{say('newSpace')}</LinkButton> : null}
      </>}
    >
      <div className="stack">
        {may('sovereigntyHealth', 'health:read') ? <CustomerHealth customer={id} hasFigures /> : null}
      </div>
    </Page>
  )
}
