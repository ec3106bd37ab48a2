import { App, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { useTell } from '../Graph/hooks'
import { refusalOf } from '../Shell/Outcome'
import { PersonField } from '../Shell/PersonField'
import { SecretOnce } from '../Shell/SecretOnce'
import { TellForm, useRequired } from '../Shell/TellForm'
import { Moment } from '../Shell/values'
import type { Space } from './documents'
import { useSpaceWords } from './words'
import { admitOrganisationDocument } from './work.customer'
import { inviteSpaceMemberDocument } from './work.internal'

const audiences = ['CUSTOMER', 'PARTNER', 'SUPPLIER', 'INTERNAL'] as const

interface Values { by: 'email' | 'subject'; email?: string; subject?: string; name: string; audience: (typeof audiences)[number]; organisation: string; organisationName: string }

interface Invited { oneTimeCode?: string | null; codeUntil?: string | null }

/** Invites somebody: who has no account yet gets a code that is shown once. */
export function Invite({ space, open, onClose }: { space: Space; open: boolean; onClose: () => void }) {
  const say = useSpaceWords()
  const required = useRequired()
  const { message } = App.useApp()
  const [made, setMade] = useState<Invited | null>(null)
  const tell = useTell(inviteSpaceMemberDocument)
  return (
    <>
      <TellForm<Values>
        title={say('invite')} open={open} onClose={onClose} confirm={say('invite')} initial={{ by: 'email', audience: 'CUSTOMER', organisation: space.customer }}
        send={async ({ by, email, subject, ...given }) => {
          const { inviteSpaceMember: answer } = await tell.mutateAsync({ space: space.id, ...given, email: by === 'email' ? (email ?? null) : null, subject: by === 'subject' ? (subject ?? null) : null })
          if (answer.__typename === 'InvitationPayload') {
            if (typeof answer.oneTimeCode === 'string') setMade(answer)
            else void message.success(say('invited'))
          }
          return refusalOf(answer)
        }}
      >
        <Form.Item name="by" label={say('inviteBy')}><Radio.Group aria-label={say('inviteBy')} options={[{ value: 'email', label: say('byEmail') }, { value: 'subject', label: say('bySubject') }]} /></Form.Item>
        <Form.Item noStyle dependencies={['by', 'audience']}>
          {({ getFieldValue }) => getFieldValue('by') === 'subject'
            ? <Form.Item name="subject" label={say('subject')} rules={required}><PersonField audience={getFieldValue('audience') as Values['audience']} /></Form.Item>
            : <Form.Item name="email" label={say('email')} rules={required}><Input type="email" autoComplete="off" /></Form.Item>}
        </Form.Item>
        <Form.Item name="name" label={say('memberName')} rules={required}><Input maxLength={120} autoComplete="off" /></Form.Item>
        <Form.Item name="audience" label={say('audience')}><Select options={audiences.map((one) => ({ value: one, label: say(one) }))} /></Form.Item>
        <Form.Item name="organisation" label={say('organisation')} extra={say('organisationHelp')} rules={required}><Input autoComplete="off" spellCheck={false} /></Form.Item>
        <Form.Item name="organisationName" label={say('organisationLabel')} rules={required}><Input maxLength={120} autoComplete="off" /></Form.Item>
      </TellForm>
      {made === null ? null : <SecretOnce title={say('code')} about={<>{say('codeText')} <Moment at={made.codeUntil} /></>} secret={made.oneTimeCode ?? ''} close={() => setMade(null)} />}
    </>
  )
}

/** Lets a whole organisation into a space of the customer's own. */
export function Admit({ space, open, onClose }: { space: string; open: boolean; onClose: () => void }) {
  const say = useSpaceWords()
  const required = useRequired()
  const { message } = App.useApp()
  const tell = useTell(admitOrganisationDocument)
  return (
    <TellForm<{ organisation: string }>
      title={say('admit')} open={open} onClose={onClose} confirm={say('admit')}
      send={async ({ organisation }) => {
        const refused = refusalOf((await tell.mutateAsync({ space, organisation: organisation.trim() })).admitOrganisation)
        if (refused === null) void message.success(say('admitted'))
        return refused
      }}
    >
      <p className="quiet">{say('admitText')}</p>
      <Form.Item name="organisation" label={say('organisation')} extra={say('organisationHelp')} rules={required}><Input autoComplete="off" spellCheck={false} /></Form.Item>
    </TellForm>
  )
}
