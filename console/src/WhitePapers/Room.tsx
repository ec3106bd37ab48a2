import { Route, Routes } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { useOfAudience } from '../Shell/byAudience'
import { Page } from '../Shell/Page'
import { Rows } from '../Shell/Rows'
import { Answered, NotFound } from '../Shell/Trouble'
import { Id, Moment, useNumber } from '../Shell/values'
import { Files } from './Files'
import { papersDocument as customerDocument } from './papers.customer'
import { papersDocument as supplierDocument } from './papers.supplier'
import { usePaperWords } from './words'

/** The published white papers 《客户主权实践白皮书》. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Papers />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}

function Papers() {
  const say = usePaperWords()
  const number = useNumber()
  const asked = useAsk(useOfAudience({ CUSTOMER: customerDocument, SUPPLIER: supplierDocument }), {})
  return (
    <Page title={say('title')} about={say('about')}>
      <Answered asked={asked}>
        {({ whitePapers }) => (
          <Rows
            rows={whitePapers} rowKey={(paper) => paper.quarter} empty={{ title: say('emptyTitle'), text: say('emptyText') }}
            columns={[
              { key: 'quarter', title: say('quarter'), width: 110, show: (paper) => <strong>{paper.quarter}</strong> },
              { key: 'published', title: say('published'), width: 200, show: (paper) => <Moment at={paper.publishedAt} /> },
              { key: 'files', title: say('files'), width: 420, show: (paper) => <Files paths={paper.paths} /> },
              { key: 'log', title: say('logSize'), width: 160, show: (paper) => say('leaves', { size: number(paper.logSize) }) },
              { key: 'manifest', title: say('manifest'), width: 220, show: (paper) => <Id of={paper.manifest} /> },
            ]}
          />
        )}
      </Answered>
    </Page>
  )
}
