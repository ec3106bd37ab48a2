import { useCatalogueWords } from '../Customers/catalogue'
import { useDocument } from '../Shell/audience'
import { Listing } from '../Shell/Listing'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { Moment, useNumber } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { processingDocument as auditorDocument } from './audit.auditor'
import { processingDocument as internalDocument } from './audit.internal'
import { Purpose } from '../Shell/Purpose'
import { useAuditWords } from './words'

/** The register of processing over all customers. */
export default function Processing() {
  const say = useAuditWords()
  const sayShell = useShellWords()
  const number = useNumber()
  const name = useCatalogueWords()
  return (
    <Page title={say('processing')} about={say('processingAbout')}>
      <Listing
        name="processing" document={useDocument(internalDocument, auditorDocument)} variables={{}} pick={(answer) => answer.processing}
        rowKey={(row) => `${row.grantee} ${row.category} ${row.purpose} ${row.legalBasis} ${row.crossBorder}`}
        empty={{ title: say('processingEmptyTitle'), text: say('processingEmptyText') }}
        columns={[
          { key: 'grantee', title: say('grantee'), show: (row) => <Organisation of={row.grantee} />, cell: (row) => row.grantee, width: 165 },
          { key: 'category', title: say('category'), show: (row) => name(row.category), cell: (row) => row.category, width: 105 },
          { key: 'purpose', title: say('purpose'), show: (row) => <Purpose of={row.purpose} />, cell: (row) => row.purpose, width: 190 },
          { key: 'basis', title: say('legalBasis'), show: (row) => name(row.legalBasis), cell: (row) => row.legalBasis, width: 95 },
          { key: 'border', title: say('crossBorder'), show: (row) => sayShell(row.crossBorder ? 'yes' : 'no'), cell: (row) => row.crossBorder, width: 100 },
          { key: 'customers', title: say('customers'), isNumber: true, show: (row) => number(row.customers), cell: (row) => row.customers, width: 120 },
          { key: 'standing', title: say('standing'), isNumber: true, show: (row) => number(row.standingGrants), cell: (row) => row.standingGrants, width: 90 },
          { key: 'reads', title: say('reads'), isNumber: true, show: (row) => number(row.reads), cell: (row) => row.reads, width: 85 },
          { key: 'last', title: say('lastUse'), show: (row) => <Moment at={row.lastUse} />, cell: (row) => row.lastUse, width: 200 },
          { key: 'until', title: say('until'), show: (row) => row.standingGrants === 0 ? say('ended') : row.until == null ? say('noEnd') : <Moment at={row.until} isDay />, cell: (row) => row.until, width: 120 },
        ]}
      />
    </Page>
  )
}
