import { Checkbox, Form } from 'antd'
import { DeedDialog } from '../Shell/DeedDialog'
import { useDeed } from '../Shell/deed'
import { ReasonField } from '../Shell/ReasonField'
import type { Account } from './AccountPage'
import { disableDocument, enableDocument, endSessionsDocument, resetDocument } from './accounts.internal'
import { useAccountWords } from './words'

interface Props { account: Account; close: () => void }

interface Why { reason: string }

export function Disable({ account, close }: Props) {
  const say = useAccountWords()
  const deed = useDeed(disableDocument, (answer) => answer.disableAccount)
  return <DeedDialog<Why, Why & { account: string }, unknown> title={say('disable')} about={say('disableText')} verb={say('disable')} danger deed={deed} close={close} input={({ reason }) => ({ account: account.id, reason })}><ReasonField /></DeedDialog>
}

export function Enable({ account, close }: Props) {
  const say = useAccountWords()
  const deed = useDeed(enableDocument, (answer) => answer.enableAccount)
  return <DeedDialog<Why, Why & { account: string }, unknown> title={say('enable')} about={say('enableText')} verb={say('enable')} deed={deed} close={close} input={({ reason }) => ({ account: account.id, reason })}><ReasonField /></DeedDialog>
}

export function EndSessions({ account, close }: Props) {
  const say = useAccountWords()
  const deed = useDeed(endSessionsDocument, (answer) => answer.endAccountSessions)
  return <DeedDialog<Why, Why & { account: string }, unknown> title={say('endSessions')} about={say('endSessionsText')} verb={say('endSessions')} danger deed={deed} close={close} input={({ reason }) => ({ account: account.id, reason })}><ReasonField /></DeedDialog>
}

interface Reset { password: boolean; secondFactor: boolean }

export function Reset({ account, close, onCode }: Props & { onCode: (code: string) => void }) {
  const say = useAccountWords()
  const deed = useDeed(resetDocument, (answer) => answer.resetAccountSignIn)
  return (
    <DeedDialog<Why & Reset, Why & Reset & { account: string }, { __typename?: string; oneTimeCode?: string | null }>
      title={say('reset')} about={say('resetText')} verb={say('reset')} danger deed={deed} close={close} initial={{ password: true, secondFactor: false }}
      input={({ reason, password, secondFactor }) => ({ account: account.id, reason, password, secondFactor })}
      done={(outcome) => { if (outcome.oneTimeCode != null) onCode(outcome.oneTimeCode); return say('reset') }}
    >
      <div className="choices spaced">
        <Form.Item name="password" valuePropName="checked" noStyle><Checkbox>{say('resetPassword')}</Checkbox></Form.Item>
        <Form.Item name="secondFactor" valuePropName="checked" noStyle><Checkbox>{say('resetSecond')}</Checkbox></Form.Item>
      </div>
      <ReasonField />
    </DeedDialog>
  )
}
