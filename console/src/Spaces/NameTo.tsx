import { App, Checkbox, Form, Radio } from 'antd'
import { useTell } from '../Graph/hooks'
import { refusalOf } from '../Shell/Outcome'
import { TellForm } from '../Shell/TellForm'
import { useSpaceWork, type Space, type SpaceFile } from './documents'
import { useSpaceWords } from './words'

interface Values { members: string[]; named: boolean }

/** Names a document to members, or no longer. */
export function NameTo({ file, space, open, onClose }: { file: SpaceFile; space: Space; open: boolean; onClose: () => void }) {
  const say = useSpaceWords()
  const { message } = App.useApp()
  const { nameDocumentDocument } = useSpaceWork()
  const tell = useTell(nameDocumentDocument)
  return (
    <TellForm<Values>
      title={say('nameTitle', { name: file.name ?? file.id })} open={open} onClose={onClose} initial={{ members: [], named: true }}
      send={async ({ members, named }) => {
        const refused = refusalOf((await tell.mutateAsync({ space: space.id, document: file.id, members, named })).nameDocument)
        if (refused === null) void message.success(say('named'))
        return refused
      }}
    >
      <Form.Item name="members" label={say('members')} rules={[{ validator: (_, given: string[]) => (given.length > 0 ? Promise.resolve() : Promise.reject(new Error(say('chooseMembers')))) }]}>
        <Checkbox.Group aria-label={say('members')} className="choices" options={space.members.filter((one) => one.standing !== 'REMOVED').map((one) => ({ value: one.subject, label: `${one.name ?? say('wholeOrganisation')} · ${one.organisationName ?? one.organisation}` }))} />
      </Form.Item>
      <Form.Item name="named" label={say('chosenSees')}><Radio.Group aria-label={say('chosenSees')} options={[{ value: true, label: say('show') }, { value: false, label: say('hide') }]} /></Form.Item>
    </TellForm>
  )
}
