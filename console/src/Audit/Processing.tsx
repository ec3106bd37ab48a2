import { useDocument } from '../Shell/audience'
import { useLanguage } from '../Shell/language'
import { Listing } from '../Shell/Listing'
import { Page } from '../Shell/Page'
import { Moment } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { processingDocument as auditorDocument } from './audit.auditor'
import { processingDocument as internalDocument } from './audit.internal'
import { useAuditWords } from './words'

/** The register of processing over all customers. */
export default function Processing() {
  const say = useAuditWords()
  const sayShell = useShellWords()
  const isChinese = useLanguage() === 'zh-CN'
  return (
    <Page title={say('processing')} about={say('processingAbout')}>
      <Listing
        name="processing" document={useDocument(internalDocument, auditorDocument)} variables={{}} pick={(answer) => answer.processing}
        rowKey={(row) => `${row.grantee} ${row.category} ${row.purpose} ${row.legalBasis} ${row.crossBorder}`}
        empty={{ title: say('processingEmptyTitle'), text: say('processingEmptyText') }}
        columns={[
          { key: 'grantee', title: say('grantee'), show: (row) => row.grantee, cell: (row) => row.grantee },
          { key: 'category', title: say('category'), show: (row) => isChinese ? row.categoryZhCn : row.categoryEn, cell: (row) => row.category, width: 130 },
          { key: 'purpose', title: say('purpose'), show: (row) => row.purpose, cell: (row) => row.purpose },
          { key: 'basis', title: say('legalBasis'), show: (row) => isChinese ? row.legalBasisZhCn : row.legalBasisEn, cell: (row) => row.legalBasis, width: 130 },
          { key: 'border', title: say('crossBorder'), show: (row) => sayShell(row.crossBorder ? 'yes' : 'no'), cell: (row) => row.crossBorder, width: 110 },
          { key: 'customers', title: say('customers'), show: (row) => row.customers, cell: (row) => row.customers, width: 135 },
          { key: 'standing', title: say('standing'), show: (row) => row.standingGrants, cell: (row) => row.standingGrants, width: 125 },
          { key: 'reads', title: say('reads'), show: (row) => row.reads, cell: (row) => row.reads, width: 90 },
          { key: 'last', title: say('lastUse'), show: (row) => <Moment at={row.lastUse} />, cell: (row) => row.lastUse, width: 175 },
          { key: 'until', title: say('until'), show: (row) => row.until == null ? say('noEnd') : <Moment at={row.until} />, cell: (row) => row.until, width: 190 },
        ]}
      />
    </Page>
  )
}
