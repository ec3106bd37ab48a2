import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { BoardQuery } from '../Graph/internal/graphql'
import { useDocument } from '../Shell/audience'
import { useMay, useMe } from '../Shell/Frame'
import { Opener } from '../Shell/Opener'
import { Page } from '../Shell/Page'
import { Answered, NotFound } from '../Shell/Trouble'
import { boardDocument as auditorDocument } from './governance.auditor'
import { boardDocument as internalDocument } from './governance.internal'
import { Motions } from './Motions'
import { Papers } from './Papers'
import { Seats } from './Seats'
import { useGovernanceWords } from './words'

const Propose = lazy(() => import('./Dialogs').then((all) => ({ default: all.Propose })))

export type Board = BoardQuery['governanceBoard']

/** The governance board 治理委员会. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<TheBoard />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}

function TheBoard() {
  const say = useGovernanceWords()
  const may = useMay()
  const { subject } = useMe()
  const asked = useAsk(useDocument(internalDocument, auditorDocument), {}, { refetchSeconds: 10 })
  return (
    <Answered asked={asked}>
      {({ governanceBoard: board }) => {
        const own = board.seats.find((seat) => seat.holder === subject)?.seat ?? null
        const mayPropose = own !== null && may('proposeMotion', 'governance:write')
        return (
          <Page title={say('title')} about={say('about')} actions={mayPropose ? <Opener type="primary" label={say('propose')} Dialog={Propose} props={{ quarters: draftsOf(board) }} /> : null}>
            <div className="stack">
              <Seats board={board} />
              {own === null && may('castVote', 'governance:write') ? <p className="quiet">{say('notSeated')}</p> : null}
              <Motions board={board} own={own} />
              <Papers board={board} />
            </div>
          </Page>
        )
      }}
    </Answered>
  )
}

/** Quarters whose paper is drafted and not published. */
const draftsOf = (board: Board) => board.whitePapers.filter((paper) => paper.draftedAt != null && paper.publishedAt == null).map((paper) => String(paper.quarter))
