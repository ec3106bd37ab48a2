import { App, Button } from 'antd'
import { useState } from 'react'
import { useTell } from '../Graph/hooks'
import { useMay, useMe } from '../Shell/Frame'
import { Organisation } from '../Shell/Organisation'
import { refusalOf } from '../Shell/Outcome'
import { Rows } from '../Shell/Rows'
import { TellForm } from '../Shell/TellForm'
import { Moment, State, usePair } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { useSpaceWork, type Member, type PartProps, type Space } from './documents'
import { Admit, Invite } from './Invite'
import { useSpaceWords } from './words'

/** Who is in, or was invited. */
export default function Members({ space, rules }: PartProps) {
  const say = useSpaceWords()
  const sayShell = useShellWords()
  const pair = usePair()
  const may = useMay()
  const { subject } = useMe()
  const [isInviting, setInviting] = useState(false)
  const [removed, setRemoved] = useState<Member | null>(null)
  const mayInvite = rules && may('inviteSpaceMember')
  const mayAdmit = rules && may('admitOrganisation')
  const nameOf = useNameOf()
  return (
    <div className="stack">
      <Rows<Member>
        name="members" rows={space.members} rowKey={(one) => one.subject} {...(mayInvite || mayAdmit ? { filters: <Button type="primary" onClick={() => setInviting(true)}>{say(mayInvite ? 'invite' : 'admit')}</Button> } : {})} empty={{ title: say('membersEmptyTitle'), text: say('membersEmptyText') }}
        columns={[
          { key: 'name', title: say('who'), show: (one) => <>{nameOf(one)}{one.subject === subject ? <span className="quiet">{say('youMark')}</span> : null}</>, cell: (one) => nameOf(one), width: 200 },
          { key: 'organisation', title: say('memberOrganisation'), show: (one) => one.organisationName ?? <Organisation of={one.organisation} />, cell: (one) => one.organisation, width: 240 },
          { key: 'audience', title: say('audience'), show: (one) => say(one.audience), cell: (one) => say(one.audience), width: 130 },
          { key: 'standing', title: sayShell('state'), show: (one) => <State mood={one.standing === 'MEMBER' ? 'good' : one.standing === 'INVITED' ? 'warning' : 'quiet'}>{say(one.standing)}</State>, cell: (one) => say(one.standing), width: 110 },
          { key: 'joined', title: say('joined'), show: (one) => <Moment at={one.joinedAt} />, cell: (one) => one.joinedAt, width: 200 },
          ...(rules ? [{ key: 'acts', title: sayShell('actions'), width: 120, show: (one: Member) => (one.standing === 'REMOVED' || (isWhole(one) && one.organisation === space.customer) ? null : <Button size="small" aria-label={pair(say('remove'), nameOf(one))} onClick={() => setRemoved(one)}>{say('remove')}</Button>) }] : []),
        ]}
      />
      {mayInvite ? <Invite space={space} open={isInviting} onClose={() => setInviting(false)} /> : null}
      {mayAdmit ? <Admit space={space.id} open={isInviting} onClose={() => setInviting(false)} /> : null}
      {rules ? <Remove space={space} member={removed} onClose={() => setRemoved(null)} /> : null}
    </div>
  )
}

const isWhole = (one: Member) => one.subject.startsWith('organisation:')

function useNameOf() {
  const say = useSpaceWords()
  return (one: Member) => one.name ?? (isWhole(one) ? say('wholeOrganisation') : say('erased'))
}

function Remove({ space, member, onClose }: { space: Space; member: Member | null; onClose: () => void }) {
  const say = useSpaceWords()
  const nameOf = useNameOf()
  const { message } = App.useApp()
  const { removeSpaceMemberDocument } = useSpaceWork()
  const remove = useTell(removeSpaceMemberDocument)
  return (
    <TellForm<object>
      title={say('removeTitle', { name: member === null ? '' : nameOf(member) })} open={member !== null} onClose={onClose} confirm={say('remove')} isDangerous
      send={async () => {
        if (member === null) return null
        const refused = refusalOf((await remove.mutateAsync({ space: space.id, member: member.subject })).removeSpaceMember)
        if (refused === null) void message.success(say('removed'))
        return refused
      }}
    >
      <p>{say('removeText')}</p>
    </TellForm>
  )
}
