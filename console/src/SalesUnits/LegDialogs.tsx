import { Form, Input, Segmented } from 'antd'
import { useDeed } from '../Shell/deed'
import { DeedDialog } from '../Shell/DeedDialog'
import type { Board } from './board'
import { changeLegDocument } from './deeds.internal'
import { useUnitWords } from './words'

interface Leg { kind: 'DATA_VIEW' | 'TOOL'; name: string }

export function ChangeLegDialog({ board, kind, name, available, close }: Leg & { board: Board; available: boolean; close: () => void }) {
  const say = useUnitWords()
  const deed = useDeed(changeLegDocument, (answer) => answer.changeLeg)
  const verb = say(available ? 'bring' : 'takeAway')
  return <DeedDialog title={`${verb}: ${name}`} about={say('legsHow')} verb={verb} danger={!available} close={close} deed={deed} input={() => ({ unit: board.id, kind, name, available })} />
}

export function AddLegDialog({ board, close }: { board: Board; close: () => void }) {
  const say = useUnitWords()
  const deed = useDeed(changeLegDocument, (answer) => answer.changeLeg)
  return (
    <DeedDialog title={say('addLeg')} about={say('legsHow')} verb={say('bring')} close={close} deed={deed} initial={{ kind: 'DATA_VIEW' }} input={({ kind, name }: Leg) => ({ unit: board.id, kind, name: name.trim(), available: true })}>
      <Form.Item name="kind" label={say('legKind')} required><Segmented options={(['DATA_VIEW', 'TOOL'] as const).map((value) => ({ value, label: say(value) }))} /></Form.Item>
      <Form.Item name="name" label={say('legName')} rules={[{ required: true, whitespace: true, message: say('missing') }]}><Input maxLength={72} /></Form.Item>
    </DeedDialog>
  )
}
