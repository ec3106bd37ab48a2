import { Form, Input, Segmented } from 'antd'
import type { Dayjs } from 'dayjs'
import { useDeed } from '../Shell/deed'
import { DeedDialog } from '../Shell/DeedDialog'
import { MomentField } from '../Shell/MomentField'
import { usePair } from '../Shell/values'
import type { Board } from './board'
import { changeLegDocument, recordPluginDocument } from './deeds.internal'
import { useLegName } from './legs'
import { useUnitWords } from './words'

interface Leg { kind: 'DATA_VIEW' | 'TOOL'; name: string }

export function ChangeLegDialog({ board, kind, name, available, close }: Leg & { board: Board; available: boolean; close: () => void }) {
  const say = useUnitWords()
  const deed = useDeed(changeLegDocument, (answer) => answer.changeLeg)
  const pair = usePair()
  const legName = useLegName()
  const verb = say(available ? 'bring' : 'takeAway')
  return <DeedDialog title={pair(verb, legName(name))} about={say('legsHow')} verb={verb} danger={!available} close={close} deed={deed} input={() => ({ unit: board.id, kind, name, available })} />
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

/** What a plugin's certificate says now; without a day it has none. */
export function PluginDialog({ board, close }: { board: Board; close: () => void }) {
  const say = useUnitWords()
  const deed = useDeed(recordPluginDocument, (answer) => answer.recordPlugin)
  return (
    <DeedDialog title={say('recordPlugin')} about={say('pluginAbout')} verb={say('recordPlugin')} close={close} deed={deed} input={({ plugin, validUntil }: { plugin: string; validUntil?: Dayjs | null }) => ({ unit: board.id, plugin: plugin.trim(), validUntil: validUntil?.toISOString() ?? null })}>
      <Form.Item name="plugin" label={say('plugin')} rules={[{ required: true, whitespace: true, message: say('missing') }]}><Input maxLength={72} /></Form.Item>
      <Form.Item name="validUntil" label={say('validUntil')}><MomentField /></Form.Item>
    </DeedDialog>
  )
}
