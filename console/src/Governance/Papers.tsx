import { Card } from 'antd'
import { Rows } from '../Shell/Rows'
import { Moment, State } from '../Shell/values'
import { Files } from '../WhitePapers/Files'
import type { Board } from './Room'
import { useGovernanceWords } from './words'

/** How each quarter's white paper stands, and its files. */
export function Papers({ board }: { board: Board }) {
  const say = useGovernanceWords()
  return (
    <Card size="small" title={say('papers')}>
      <Rows
        rows={board.whitePapers} rowKey={(paper) => paper.quarter} empty={{ title: say('noPapers'), text: say('noPapersText') }}
        columns={[
          { key: 'quarter', title: say('quarter'), width: 100, show: (paper) => <strong>{paper.quarter}</strong> },
          {
            key: 'state', title: say('state'), width: 180,
            show: (paper) => <span className="row"><State mood={paper.publishedAt != null ? 'good' : paper.draftedAt != null ? 'primary' : 'quiet'}>{say(paper.publishedAt != null ? 'isPublished' : paper.draftedAt != null ? 'draft' : 'notDrafted')}</State>{paper.overdue ? <State mood="bad">{say('overdue')}</State> : null}</span>,
          },
          { key: 'due', title: say('due'), width: 200, show: (paper) => <Moment at={paper.dueAt} /> },
          { key: 'published', title: say('published'), width: 200, show: (paper) => paper.publishedAt == null ? '—' : <Moment at={paper.publishedAt} /> },
          { key: 'files', title: say('files'), width: 400, show: (paper) => <Files paths={paper.paths} isDraft={paper.publishedAt == null} /> },
        ]}
      />
    </Card>
  )
}
