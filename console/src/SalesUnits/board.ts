import { useQueryClient } from '@tanstack/react-query'
import type { Asked } from '../Graph/ask'
import { useAsk } from '../Graph/hooks'
import type { BoardFragment, UnitBoardSubscription, UnitBoardSubscriptionVariables } from '../Graph/internal/graphql'
import { useLive, type Liveness } from '../Graph/live'
import { useDocument } from '../Shell/audience'
import { useMay } from '../Shell/Frame'
import * as auditor from './units.auditor'
import { unitBoardDocument, unitDocument } from './units.internal'

export type Board = BoardFragment

/** A unit's board as it stands: live where the reader's schema pushes it, else asked anew every few seconds. */
export function useBoard(unit: string): { asked: ReturnType<typeof useAsk<{ unit?: Board | null }, { unit: string }>>; liveness: Liveness | null } {
  const known = useQueryClient()
  const isLive = useMay()('unitBoard', 'units:read')
  const document: Asked<{ unit?: Board | null }, { unit: string }> = useDocument<{ unit?: Board | null }, { unit: string }>(unitDocument, auditor.unitDocument)
  const asked = useAsk(document, { unit }, isLive ? {} : { refetchSeconds: 5 })
  const liveness = useLive<UnitBoardSubscription, UnitBoardSubscriptionVariables>(unitBoardDocument, isLive ? { unit } : null, (news) => {
    known.setQueryData([document.toString(), { unit }], { unit: news.unitBoard })
  })
  return { asked, liveness: isLive ? liveness : null }
}
