import { Alert, App, Button, Checkbox, Form, Input, Typography } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useAsk, useTell } from '../../Graph/hooks'
import { useMe } from '../../Shell/Frame'
import { Page } from '../../Shell/Page'
import { refusalOf } from '../../Shell/Outcome'
import { TellForm } from '../../Shell/TellForm'
import { Answered } from '../../Shell/Trouble'
import { Colon } from '../../Shell/values'
import { useShellWords } from '../../Shell/words'
import { Erased } from './Erased'
import { eraseDocument, heldDocument } from './rights.customer'
import { useRightsWords } from './words'

/** Erases for ever: what it means first, then a form that takes the passport's id. */
export default function Erase() {
  const say = useRightsWords()
  const sayShell = useShellWords()
  const { organisation } = useMe()
  const go = useNavigate()
  const { message } = App.useApp()
  const [isAsking, setAsking] = useState(false)
  const [isTold, setTold] = useState(false)
  const [typed, setTyped] = useState('')
  const begin = () => {
    setTyped('')
    setAsking(true)
  }
  const erase = useTell(eraseDocument)
  const asked = useAsk(heldDocument, {})
  return (
    <Page title={say('eraseTitle')} within={[{ title: say('title'), to: '/rights' }]}>
      <Answered asked={asked}>
        {({ ownErasure }) => ownErasure !== null && ownErasure !== undefined ? <Erased erasure={ownErasure} /> : (
          <div className="stack">
            <Alert type="warning" showIcon title={say('eraseWhat')} description={<ul className="plain">{([1, 2, 3, 4] as const).map((line) => <li key={line}>{say(`eraseLine${line}`)}</li>)}</ul>} action={<Link to="/rights/exports">{say('exportFirst')}</Link>} />
            <Checkbox checked={isTold} onChange={(event) => setTold(event.target.checked)}>{say('eraseCheck')}</Checkbox>
            <div><Button danger disabled={!isTold} onClick={begin}>{say('eraseBegin')}</Button></div>
          </div>
        )}
      </Answered>
      <TellForm<{ customer: string }>
        title={say('eraseTitle')} open={isAsking} onClose={() => setAsking(false)} confirm={say('eraseDo')} isDangerous isReady={typed.trim() === organisation}
        send={async ({ customer }) => {
          const refused = refusalOf((await erase.mutateAsync({ customer: customer.trim() })).eraseOwnData)
          if (refused === null) {
            void message.success(say('erasedDone'))
            void go('/rights')
          }
          return refused
        }}
      >
        <p>{say('eraseLast')}</p>
        <p>{say('passportId')}<Colon /><Typography.Text code copyable={{ text: organisation, tooltips: [sayShell('copy'), sayShell('copied')] }}>{organisation}</Typography.Text></p>
        <Form.Item name="customer" label={say('eraseType')} rules={[{ validator: (_, given?: string) => (given?.trim() === organisation ? Promise.resolve() : Promise.reject(new Error(say('eraseMismatch')))) }]}><Input autoComplete="off" spellCheck={false} onChange={(event) => setTyped(event.target.value)} /></Form.Item>
      </TellForm>
    </Page>
  )
}
