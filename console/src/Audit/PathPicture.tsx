import type { Checked } from './check'
import { short } from './check'
import { useProofWords } from './proofWords'
import { Colon } from '../Shell/values'

const [width, levelHeight, boxWidth, boxHeight] = [880, 64, 220, 32]
const middle = width / 2
const [left, right] = [140, width - 140]

/** The path from the leaf up to the root, as a picture and in words. */
export function PathPicture({ checked }: { checked: Checked }) {
  const say = useProofWords()
  const { steps, leaf, checkpoint } = checked
  const mood = checked.inclusion === 'good' ? 'good' : 'bad'
  const height = steps.length * levelHeight + boxHeight + 20
  const yOf = (level: number) => height - 10 - boxHeight - level * levelHeight
  const nodes = [leaf, ...steps.map((step) => step.result)]
  const top = yOf(steps.length)
  return (
    <figure className="stack path-figure">
      <svg className="path-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('picture')}>
        {steps.map((step, level) => {
          const x = step.isLeft ? left : right
          const [bottom, above] = [yOf(level), yOf(level + 1) + boxHeight]
          return (
            <g key={level}>
              <path className="line" d={`M${middle},${bottom} L${middle},${above} M${x},${bottom} L${x},${(bottom + above) / 2} L${middle},${(bottom + above) / 2}`} />
              <Box x={x} y={bottom} kind="given" text={`${short(step.sibling)}…`} note={say('sibling')} />
            </g>
          )
        })}
        {nodes.map((node, level) => <Box key={level} x={middle} y={yOf(level)} kind={level === 0 && steps.length > 0 ? `box ${mood}` : level === steps.length ? mood : 'box'} text={`${short(node)}…`} note={level === steps.length ? say('root') : level === 0 ? say('leaf') : ''} />)}
        <text className={`verdict-sign sign-${mood}`} x={(middle + right) / 2} y={top + boxHeight / 2 + 9}>{mood === 'good' ? '=' : '≠'}</text>
        <Box x={right} y={top} kind="given" text={`${short(checkpoint.root)}…`} note={say('signedRoot')} />
      </svg>
      <figcaption className="quiet">{say('picture')}</figcaption>
      <details>
        <summary>{say('inWords')}</summary>
        <p>{say('leaf')}<Colon />{short(leaf)}…</p>
        {steps.length === 0 ? <p>{say('single')}</p> : null}
        {steps.map((step, place) => <p key={place}>{say(step.isLeft ? 'stepLeft' : 'stepRight', { number: place + 1, sibling: short(step.sibling), result: short(step.result) })}</p>)}
        <p>{say('signedRoot')}<Colon />{short(checkpoint.root)}…</p>
      </details>
    </figure>
  )
}

function Box({ x, y, kind, text, note }: { x: number; y: number; kind: string; text: string; note: string }) {
  return (
    <g>
      <rect className={kind} x={x - boxWidth / 2} y={y} width={boxWidth} height={boxHeight} rx="5" />
      <text x={x} y={y + 21}>{note === '' ? '' : <tspan className="quietly">{`${note} `}</tspan>}{text}</text>
    </g>
  )
}
