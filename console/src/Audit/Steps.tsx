import { useNumber } from '../Shell/values'
import { State, type Mood } from '../Shell/values'
import { short, type Checked, type Evidence, type Verdict } from './check'
import { readCheckpoint } from './note'
import { useProofWords } from './proofWords'

const moods: Record<Verdict, Mood> = { good: 'good', bad: 'bad', unable: 'warning', first: 'primary' }

/** What was checked, one thing after the other, each with what came of it. */
export function Steps({ evidence, checked }: { evidence: Evidence; checked: Checked }) {
  const say = useProofWords()
  const number = useNumber()
  const size = number(checked.checkpoint.size)
  const old = evidence.remembered === null ? '' : number(readCheckpoint(evidence.remembered.note).size)
  const steps = number(checked.steps.length)
  return (
    <div>
      <Step name={say('keyStep')} verdict={checked.keyIsKnown} text={say(({ good: 'keyGood', bad: 'keyBad', first: 'keyFirst', unable: 'keyFirst' } as const)[checked.keyIsKnown])} more={evidence.key} />
      <Step name={say('signStep')} verdict={checked.signature} text={say(({ good: 'signGood', bad: 'signBad', unable: 'signUnable', first: 'signBad' } as const)[checked.signature], { size })} />
      <Step name={say('leafStep')} verdict="good" isFigure text={say('leafGood', { hash: short(checked.leaf) })} />
      <Step name={say('pathStep')} verdict={checked.inclusion} text={say(checked.inclusion === 'good' ? 'pathGood' : 'pathBad', { steps })} />
      <Step name={say('growStep')} verdict={checked.consistency} text={say(({ good: 'growGood', bad: 'growBad', first: 'growFirst', unable: 'growFirst' } as const)[checked.consistency], { old, size })} />
    </div>
  )
}

function Step({ name, verdict, text, more, isFigure = false }: { name: string; verdict: Verdict; text: string; more?: string; isFigure?: boolean }) {
  const say = useProofWords()
  return (
    <div className="verdict">
      <span className="sign"><State mood={isFigure ? 'quiet' : moods[verdict]}>{say(isFigure ? 'computed' : verdict)}</State></span>
      <div><strong>{name}</strong><p>{text}</p>{more === undefined ? null : <p className="quiet wrapped"><code>{more}</code></p>}</div>
    </div>
  )
}
