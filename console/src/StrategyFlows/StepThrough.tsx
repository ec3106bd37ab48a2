import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useCanvasWords } from './canvasWords'
import { Facts } from './Facts'
import { useFlowNames } from './names'
import { Colon, useComma } from '../Shell/values'
import type { NodeTitle } from './nodeTitle'
import type { Step } from './view'

/** One step of a run after the other, forward and back. */
export function StepThrough({ title, steps, at, onStep }: { title: NodeTitle; steps: readonly Step[]; at: number; onStep: (at: number) => void }) {
  const say = useCanvasWords()
  const name = useFlowNames()
  const comma = useComma()
  const step = steps[at]
  if (step === undefined) return <p className="quiet">{say('noSteps')}</p>
  const happened = step.happened.replace(/^ended:/, '')
  return (
    <div className="stack" role="region" aria-label={say('follow')}>
      <div className="row">
        <Button size="small" icon={<LeftOutlined aria-hidden />} disabled={at === 0} onClick={() => onStep(at - 1)}>{say('back')}</Button>
        <span aria-live="polite">{say('step', { n: at + 1, of: steps.length })}</span>
        <Button size="small" icon={<RightOutlined aria-hidden />} iconPlacement="end" disabled={at >= steps.length - 1} onClick={() => onStep(at + 1)}>{say('next')}</Button>
      </div>
      <div>
        <strong>{step.node === '' ? name('step', happened) : title(step.node)}</strong>{' '}
        <span className="quiet">{step.node === '' ? '' : name('step', happened)} {step.visit > 1 ? say('visit', { n: step.visit }) : ''}</span>
        {step.ports.length === 0 ? null : <p className="message">{say('ports')}<Colon />{step.ports.map((port) => name('port', port)).join(comma)}</p>}
        {step.waitsFor == null ? null : <p className="message">{name('wait', step.waitsFor)}</p>}
        <Facts json={step.facts} />
      </div>
    </div>
  )
}
