import { Input, Select } from 'antd'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useMe } from '../Shell/Frame'
import { LinkButton } from '../Shell/LinkButton'
import { Listing } from '../Shell/Listing'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { Money, State } from '../Shell/values'
import { useStatementDocuments } from './documents'
import { useStatementWords } from './words'

/** Statements, newest first: a customer's own, or everybody's. */
export function Statements() {
  const say = useStatementWords()
  const isMine = useMe().audience === 'CUSTOMER'
  const { statementsDocument } = useStatementDocuments()
  const [search, setSearch] = useSearchParams()
  const [direction, setDirection] = useState<'ASC' | 'DESC'>('DESC')
  const change = (name: string, value: string) => setSearch((now) => {
    if (value === '') now.delete(name)
    else now.set(name, value)
    return now
  })
  return (
    <Page title={say('title')} about={say(isMine ? 'aboutMine' : 'about')} actions={<LinkButton to="/statements/tariffs">{say('showTariffs')}</LinkButton>}>
      <Listing
        name="statements" document={statementsDocument} variables={{ direction, month: search.get('month'), payer: search.get('payer') }} pick={(answer) => answer.statements} rowKey={(one) => one.id}
        empty={{ title: say('emptyTitle'), text: say('emptyText') }}
        filters={<>
          <Input.Search className="filter wide-filter" aria-label={say('month')} placeholder={say('monthHint')} allowClear defaultValue={search.get('month') ?? ''} onSearch={(value) => change('month', /^\d{4}-\d{2}$/.test(value.trim()) ? value.trim() : '')} />
          {isMine ? null : <Input.Search className="filter wide-filter" aria-label={say('payer')} placeholder={say('anyPayer')} allowClear defaultValue={search.get('payer') ?? ''} onSearch={(value) => change('payer', value.trim())} />}
          <Select aria-label={say('order')} value={direction} onChange={setDirection} options={[{ value: 'DESC', label: say('newest') }, { value: 'ASC', label: say('oldest') }]} />
        </>}
        columns={[
          { key: 'month', title: say('month'), show: (one) => <Link to={one.id}>{one.month}</Link>, cell: (one) => one.month, width: 120 },
          ...(isMine ? [] : [{ key: 'payer', title: say('payer'), show: (one: { payer: string }) => <Organisation of={one.payer} />, cell: (one: { payer: string }) => one.payer, width: 240 }]),
          { key: 'owed', title: say('owed'), isNumber: true, show: (one) => <Money of={one.owed} />, cell: (one) => one.owed.minorUnits / 100, width: 180 },
          { key: 'corrections', title: say('corrections'), isNumber: true, show: (one) => one.corrections, cell: (one) => one.corrections, width: 120 },
          { key: 'openDisputes', title: say('openDisputes'), isNumber: true, show: (one) => (one.openDisputes === 0 ? 0 : <State mood="warning">{String(one.openDisputes)}</State>), cell: (one) => one.openDisputes, width: 150 },
        ]}
      />
    </Page>
  )
}
