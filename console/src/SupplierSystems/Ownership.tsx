import { App, Button, Card, Typography } from 'antd'
import '../Certification/refusals'
import { isRefusal, useDeed } from '../Shell/deed'
import { DeedTrouble } from '../Shell/Outcome'
import { Moment, State } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { proveDocument, renewDocument } from './systems.supplier'
import type { OwnSystem } from './SystemPage'
import { useSystemWords } from './words'

/** How to prove that the URL is one's own, and whether it is. */
export function Ownership({ system, mayChange }: { system: OwnSystem; mayChange: boolean }) {
  const say = useSystemWords()
  const sayShell = useShellWords()
  const { message } = App.useApp()
  const prove = useDeed(proveDocument, (answer) => answer.proveSystemOwnership)
  const renew = useDeed(renewDocument, (answer) => answer.renewOwnershipChallenge)
  if (system.ownedSince != null) return <Card size="small" title={`2. ${say('ownTitle')}`} extra={<State mood="good">{say('ownDone')}</State>}><Moment at={system.ownedSince} /></Card>
  const { challenge } = system
  const address = challenge == null ? '' : new URL(challenge.path, system.baseUrl).href
  const act = async (deed: typeof prove | typeof renew, done: string) => {
    const outcome = await deed.act({ system: system.id })
    if (outcome !== null && !isRefusal(outcome)) void message.success(done)
  }
  return (
    <Card size="small" title={`2. ${say('ownTitle')}`}>
      {challenge == null ? null : (
        <>
          <p>{say('ownText1')}</p>
          <p><Typography.Text copyable={{ text: address, tooltips: [sayShell('copy'), sayShell('copied')] }}><code className="wrapped">{address}</code></Typography.Text></p>
          <p className="nonce"><Typography.Text copyable={{ text: challenge.nonce, tooltips: [sayShell('copy'), sayShell('copied')] }}><code data-nonce>{challenge.nonce}</code></Typography.Text></p>
          <p className="quiet">{say('nonceUntil')}<Moment at={challenge.expiresAt} /></p>
          <p className="quiet">{say('ownCommand')} <code className="wrapped">printf %s &#39;{challenge.nonce}&#39; &gt; .well-known/ecosystem-certification</code></p>
          <p>{say('ownText2')}</p>
        </>
      )}
      {mayChange ? (
        <div className="row">
          <Button type="primary" loading={prove.isActing} onClick={() => void act(prove, say('proven'))}>{say('prove')}</Button>
          <Button loading={renew.isActing} onClick={() => void act(renew, say('renewed'))}>{say('renew')}</Button>
        </div>
      ) : null}
      <DeedTrouble deed={prove} />
      <DeedTrouble deed={renew} />
    </Card>
  )
}
