import { useDeed } from '../Shell/deed'
import { DeedDialog } from '../Shell/DeedDialog'
import { useMoney } from '../Shell/values'
import type { Board } from './board'
import { postHoldDocument, voidHoldDocument } from './deeds.internal'
import type { Hold } from './Holds'
import { useUnitWords } from './words'

export function PostDialog({ board, hold, close }: { board: Board; hold: Hold; close: () => void }) {
  const say = useUnitWords()
  const money = useMoney()
  const deed = useDeed(postHoldDocument, (answer) => answer.postHold)
  return <DeedDialog title={say('post')} about={say('postSure', { amount: money(hold.amount) })} verb={say('post')} close={close} deed={deed} input={() => ({ unit: board.id, hold: hold.id })} />
}

export function VoidDialog({ board, hold, close }: { board: Board; hold: Hold; close: () => void }) {
  const say = useUnitWords()
  const money = useMoney()
  const deed = useDeed(voidHoldDocument, (answer) => answer.voidHold)
  return <DeedDialog title={say('void')} about={say(hold.countersigned == null ? 'voidSure' : 'voidCountersigned', { amount: money(hold.amount) })} verb={say('void')} close={close} deed={deed} input={() => ({ unit: board.id, hold: hold.id })} />
}
