import { lazy } from 'react'
import { Link } from 'react-router'
import { useMay } from '../Shell/Frame'
import { Listing } from '../Shell/Listing'
import { Opener } from '../Shell/Opener'
import { Page } from '../Shell/Page'
import { Moment, State, useNumber } from '../Shell/values'
import { useExportDocuments } from './documents'
import { exportMoods } from './moods'
import { useExportNames, useExportWords } from './words'

const Start = lazy(() => import('./Start'))

export function Exports() {
  const say = useExportWords()
  const nameOf = useExportNames()
  const number = useNumber()
  const may = useMay()
  const { exportsDocument } = useExportDocuments()
  return (
    <Page title={say('title')} about={say('about')} actions={may('startExport', 'exports:run') ? <Opener type="primary" label={say('start')} Dialog={Start} props={{}} /> : undefined}>
      <Listing
        name="exports" document={exportsDocument} variables={{}} pick={(answer) => answer.exports} rowKey={(one) => one.id} empty={{ title: say('emptyTitle'), text: say('emptyText') }}
        columns={[
          { key: 'kind', title: say('kind'), width: 220, show: (one) => <Link to={`/exports/${one.id}`}>{nameOf(one.kind)}</Link>, cell: (one) => one.kind },
          { key: 'state', title: say('state'), width: 130, show: (one) => <State mood={exportMoods[one.status]}>{say(one.status)}</State>, cell: (one) => one.status },
          { key: 'rows', title: say('progress'), isNumber: true, width: 130, show: (one) => <span className="number">{number(one.rows)}</span>, cell: (one) => one.rows },
          { key: 'parts', title: say('parts'), isNumber: true, width: 90, show: (one) => one.parts.length, cell: (one) => one.parts.length },
          { key: 'started', title: say('started'), width: 200, show: (one) => <Moment at={one.startedAt} />, cell: (one) => one.startedAt },
          { key: 'expires', title: say('expires'), width: 200, show: (one) => (one.status === 'DONE' ? <Moment at={one.expiresAt} /> : '—'), cell: (one) => one.expiresAt },
        ]}
      />
    </Page>
  )
}
