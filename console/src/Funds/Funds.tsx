import { Input, Select } from 'antd'
import { lazy, useState } from 'react'
import { Link } from 'react-router'
import { useMay } from '../Shell/Frame'
import { Listing } from '../Shell/Listing'
import { Opener } from '../Shell/Opener'
import { Page } from '../Shell/Page'
import { Money } from '../Shell/values'
import { fundsDocument } from './funds.internal'
import { Reconciled } from './Reconciled'
import { useFundWords } from './words'

const Establish = lazy(async () => ({ default: (await import('./FundDialogs')).EstablishDialog }))

type OrderName = 'ID' | 'NAME' | 'CHANGED'

/** Every fund, and how it stands with finance. */
export function Funds() {
  const say = useFundWords()
  const may = useMay()
  const [orderBy, setOrderBy] = useState<OrderName>('NAME')
  const [namePrefix, setNamePrefix] = useState('')
  const [disagreeing, setDisagreeing] = useState<boolean | null>(null)
  const establish = may('establishFund', 'funds:write') ? <Opener type="primary" label={say('establish')} Dialog={Establish} props={{}} /> : null
  const isFiltered = namePrefix !== '' || disagreeing !== null
  return (
    <Page title={say('title')} about={say('about')} actions={establish}>
      <Listing
        name="funds"
        document={fundsDocument}
        variables={{ namePrefix: namePrefix === '' ? null : namePrefix, disagreeing, orderBy, direction: orderBy === 'CHANGED' ? 'DESC' as const : 'ASC' as const }}
        pick={(answer) => answer.funds}
        rowKey={(fund) => fund.id}
        empty={isFiltered ? { title: say('emptyFiltered'), text: '' } : { title: say('emptyTitle'), text: say('emptyText') }}
        filters={
          <>
            <Input.Search className="filter" aria-label={say('search')} placeholder={say('search')} allowClear onSearch={(text) => setNamePrefix(text.trim())} />
            <Select aria-label={say('reconciliation')} className="filter" value={disagreeing === null ? '' : String(disagreeing)} onChange={(chosen) => setDisagreeing(chosen === '' ? null : chosen === 'true')} options={[{ value: '', label: say('anyState') }, { value: 'true', label: say('onlyDisagreeing') }, { value: 'false', label: say('onlyOthers') }]} />
            <Select<OrderName> aria-label={say('byName')} className="filter" value={orderBy} onChange={setOrderBy} options={[{ value: 'NAME', label: say('byName') }, { value: 'ID', label: say('byId') }, { value: 'CHANGED', label: say('byChange') }]} />
          </>
        }
        columns={[
          { key: 'name', title: say('fund'), show: (fund) => <Link to={fund.id}>{fund.name}</Link>, cell: (fund) => fund.name, width: 240 },
          { key: 'total', title: say('total'), isNumber: true, show: (fund) => <Money of={fund.total} />, cell: (fund) => fund.total.minorUnits },
          { key: 'free', title: say('free'), isNumber: true, show: (fund) => <Money of={fund.free} />, cell: (fund) => fund.free.minorUnits },
          { key: 'leased', title: say('leased'), isNumber: true, show: (fund) => <Money of={fund.leased} />, cell: (fund) => fund.leased.minorUnits },
          { key: 'spent', title: say('spent'), isNumber: true, show: (fund) => <Money of={fund.spent} />, cell: (fund) => fund.spent.minorUnits },
          { key: 'owed', title: say('owed'), isNumber: true, show: (fund) => <Money of={fund.owed} />, cell: (fund) => fund.owed.minorUnits },
          { key: 'reconciliation', title: say('reconciliation'), show: (fund) => <Reconciled status={fund.reconciliation.status} />, cell: (fund) => fund.reconciliation.status },
        ]}
      />
    </Page>
  )
}
