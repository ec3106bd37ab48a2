import { ApartmentOutlined, CheckOutlined, PlayCircleOutlined, RedoOutlined, SaveOutlined, UndoOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { State } from '../Shell/values'
import type { Catalogue } from './catalogue'
import { useCanvasWords } from './canvasWords'
import { keepPlaces, layOut } from './layout'
import type { useCheck } from './useCheck'
import type { DraftInHand } from './useDraft'
import type { FlowView } from './view'

interface Props {
  flow: FlowView
  hand: DraftInHand
  check: ReturnType<typeof useCheck>
  catalogue: Catalogue
  mayEdit: boolean
  /** Nothing is drawn: the definition is shown as its text. */
  isText: boolean
  onOpen: (version: number) => void
  onChecked: () => void
  onRehearse: () => void
  onLaidOut: (first: string | undefined) => void
}

/** What can be done with what is drawn. */
export function EditorBar({ flow, hand, check, catalogue, mayEdit, isText, onOpen, onChecked, onRehearse, onLaidOut }: Props) {
  const say = useCanvasWords()
  const arrange = () => {
    const places = layOut(hand.draft.definition, catalogue)
    keepPlaces(flow.id, places)
    hand.change({ ...hand.draft, places })
    onLaidOut(hand.draft.definition.nodes[0]?.id)
  }
  return (
    <div className="row flow-bar" role="toolbar" aria-label={say('canvas')}>
      <Select
        aria-label={say('version')} value={hand.saved.version} onChange={onOpen} disabled={!hand.isSaved}
        options={[...new Set([hand.saved.version, ...flow.versions.map((version) => version.number)])].sort((one, other) => other - one).map((number) => ({ value: number, label: `${say('version')} ${number}` }))}
      />
      <State mood={hand.isSaved ? 'quiet' : 'warning'}>{hand.isSaved ? say('allSaved') : say('unsaved')}</State>
      {mayEdit ? (
        <>
          <Button icon={<UndoOutlined aria-hidden />} disabled={!hand.canUndo} onClick={hand.undo}>{say('undo')}</Button>
          <Button icon={<RedoOutlined aria-hidden />} disabled={!hand.canRedo} onClick={hand.redo}>{say('redo')}</Button>
          <Button icon={<ApartmentOutlined aria-hidden />} disabled={isText} onClick={arrange}>{say('layout')}</Button>
          <Button icon={<SaveOutlined aria-hidden />} loading={check.isBusy} disabled={hand.isSaved} onClick={() => void check.save()}>{say('save')}</Button>
          <Button type="primary" icon={<CheckOutlined aria-hidden />} loading={check.isBusy} onClick={() => void check.check().then(onChecked)}>{say('check')}</Button>
          <Button icon={<PlayCircleOutlined aria-hidden />} onClick={onRehearse}>{say('rehearse')}</Button>
        </>
      ) : null}
    </div>
  )
}
