import { Card } from 'antd'
import { Link } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { useDocument } from '../Shell/audience'
import { useMay } from '../Shell/Frame'
import { LinkButton } from '../Shell/LinkButton'
import { Page } from '../Shell/Page'
import { Answered, Empty } from '../Shell/Trouble'
import { Id, Moment, State } from '../Shell/values'
import * as auditor from './policies.auditor'
import { policiesDocument } from './policies.internal'
import { useDraft } from './draft'
import { stateOf } from './state'
import { usePolicyWords } from './words'

export const usePolicies = () => useAsk(useDocument(policiesDocument, auditor.policiesDocument), {})

/** Every released set of rules. */
export function Policies() {
  const say = usePolicyWords()
  const asked = usePolicies()
  const mayEdit = useMay()('checkPolicy', 'units:read')
  const draft = useDraft()
  return (
    <Page title={say('title')} about={say('about')} actions={<><LinkButton to="/policies/compare">{say('compare')}</LinkButton>{mayEdit ? <LinkButton type="primary" to="/policies/draft">{say(draft === null ? 'edit' : 'draft')}</LinkButton> : null}</>}>
      <Answered asked={asked}>
        {({ policies }) => policies.length === 0 ? <Empty title={say('emptyTitle')} text={say('emptyText')} /> : (
          <Card size="small">
            <div className="scroll" tabIndex={0} role="region" aria-label={say('title')}>
              <table className="plain-table">
                <thead><tr><th scope="col">{say('version')}</th><th scope="col">{say('state')}</th><th scope="col">{say('valid')}</th><th scope="col">{say('hash')}</th></tr></thead>
                <tbody>
                  {[...policies].reverse().map((policy) => {
                    const { word, mood, replacedBy } = stateOf(policies, policy.version)
                    return (
                      <tr key={policy.version}>
                        <th scope="row"><Link to={`/policies/${policy.version}`}>{policy.version}</Link></th>
                        <td><State mood={mood}>{say(word)}</State></td>
                        <td>{policy.validFrom == null ? say('always') : <>{say('since')}<Moment at={policy.validFrom} isDay /></>}{policy.validUntil == null ? null : <> – <Moment at={policy.validUntil} isDay /></>}{replacedBy === undefined ? null : say('replacedBy', { version: replacedBy })}</td>
                        <td><Id of={policy.hash} /></td>
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            </div>
          </Card>
        )}
      </Answered>
    </Page>
  )
}
