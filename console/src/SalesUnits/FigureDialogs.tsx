import { Form, Input, InputNumber } from 'antd'
import { useDeed } from '../Shell/deed'
import { DeedDialog } from '../Shell/DeedDialog'
import { MoneyField } from '../Shell/MoneyField'
import { usePercent } from '../Shell/values'
import type { Board } from './board'
import { closeCoachCaseDocument, closeQuarterDocument, placeTargetDocument, recordNpsDocument, setTargetDocument } from './deeds.internal'
import { TargetFields, toTarget, type TargetValues } from './TargetFields'
import { useUnitWords } from './words'

interface Props { board: Board; close: () => void }

function QuarterField() {
  const say = useUnitWords()
  return <Form.Item name="quarter" label={say('quarter')} extra={say('quarterHint')} rules={[{ required: true, pattern: /^\d{4}-Q[1-4]$/, message: say('badQuarter') }]}><Input maxLength={7} /></Form.Item>
}

function TargetAmount({ currency }: { currency: string }) {
  const say = useUnitWords()
  return <Form.Item name="target" label={say('target')} rules={[{ required: true, message: say('missing') }]}><MoneyField currency={currency} /></Form.Item>
}

interface Quarter { quarter: string; target: number }

export function TargetDialog({ board, close }: Props) {
  const say = useUnitWords()
  const deed = useDeed(setTargetDocument, (answer) => answer.setTarget)
  return (
    <DeedDialog title={say('setTarget')} about={say('setTargetAbout')} verb={say('setTarget')} close={close} deed={deed} input={({ quarter, target }: Quarter) => ({ unit: board.id, quarter, target: { minorUnits: target, currency: board.currency } })}>
      <QuarterField />
      <TargetAmount currency={board.currency} />
    </DeedDialog>
  )
}

export function CloseQuarterDialog({ board, close }: Props) {
  const say = useUnitWords()
  const percent = usePercent()
  const deed = useDeed(closeQuarterDocument, (answer) => answer.closeQuarter)
  const latest = board.quarters.findLast((one) => one.revision > 0)
  return (
    <DeedDialog
      title={say('closeQuarter')} about={say('closeQuarterAbout')} verb={say('closeQuarter')} close={close} deed={deed}
      initial={{ ...(latest === undefined ? {} : { quarter: latest.quarter }), ...(latest?.target === null || latest?.target === undefined ? {} : { target: latest.target.minorUnits }) }}
      input={({ quarter, target }: Quarter) => ({ unit: board.id, quarter, target: { minorUnits: target, currency: board.currency } })}
      done={(outcome) => (outcome.__typename === 'CloseQuarterPayload' ? say('closeQuarterDone', { share: percent(outcome.attainmentBasisPoints / 10_000), tier: outcome.credit.tier, score: outcome.credit.score }) : '')}
    >
      <QuarterField />
      <TargetAmount currency={board.currency} />
    </DeedDialog>
  )
}

export function NpsDialog({ board, close }: Props) {
  const say = useUnitWords()
  const deed = useDeed(recordNpsDocument, (answer) => answer.recordNps)
  return (
    <DeedDialog title={say('recordNps')} verb={say('recordNps')} close={close} deed={deed} input={(values: { quarter: string; score: number; responses: number }) => ({ unit: board.id, ...values })}>
      <QuarterField />
      <Form.Item name="score" label={say('score100')} rules={[{ required: true, message: say('missing') }]}><InputNumber className="wide" min={-100} max={100} precision={0} /></Form.Item>
      <Form.Item name="responses" label={say('responses')} rules={[{ required: true, message: say('missing') }]}><InputNumber className="wide" min={0} max={10_000_000} precision={0} /></Form.Item>
    </DeedDialog>
  )
}

export function PlaceDialog({ board, close }: Props) {
  const say = useUnitWords()
  const deed = useDeed(placeTargetDocument, (answer) => answer.placeTarget)
  return (
    <DeedDialog
      title={say('place')} about={say('placeAbout')} verb={say('place')} close={close} deed={deed} initial={{ kind: 'PROJECT' }}
      input={(values: TargetValues & { customer?: string; project?: string }) => ({ unit: board.id, target: toTarget(values), customer: values.customer?.trim() || null, project: values.project?.trim() || null })}
    >
      <TargetFields />
      <Form.Item name="customer" label={say('placeCustomer')}><Input maxLength={72} /></Form.Item>
      <Form.Item name="project" label={say('placeProject')}><Input maxLength={72} /></Form.Item>
    </DeedDialog>
  )
}

export function CloseCaseDialog({ board, close }: Props) {
  const say = useUnitWords()
  const deed = useDeed(closeCoachCaseDocument, (answer) => answer.closeCoachCase)
  return (
    <DeedDialog title={say('coachClose')} verb={say('coachClose')} close={close} deed={deed} input={({ note }: { note: string }) => ({ unit: board.id, case: board.coachCase?.id ?? '', note })}>
      <Form.Item name="note" label={say('coachNote')} rules={[{ required: true, whitespace: true, message: say('missing') }]}><Input.TextArea rows={3} maxLength={1000} showCount /></Form.Item>
    </DeedDialog>
  )
}
