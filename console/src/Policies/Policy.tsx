import { Card } from 'antd'
import { useParams } from 'react-router'
import { LinkButton } from '../Shell/LinkButton'
import { Page } from '../Shell/Page'
import { Answered, NotFound } from '../Shell/Trouble'
import { Id, State } from '../Shell/values'
import { LimitsTable } from './LimitsTable'
import { usePolicies } from './Policies'
import type { PolicyFile } from './policyFile'
import { Sentences } from './Sentences'
import { stateOf } from './state'
import { usePolicyWords } from './words'

/** One set of rules, said so that people can read it; and as it is written. */
export function Policy() {
  const { version = '' } = useParams()
  const say = usePolicyWords()
  const asked = usePolicies()
  return (
    <Answered asked={asked}>
      {({ policies }) => {
        const policy = policies.find((one) => one.version === version)
        if (policy === undefined) return <NotFound />
        const { word, mood } = stateOf(policies, version)
        const file = JSON.parse(policy.json) as PolicyFile
        return (
          <Page
            title={say('oneTitle', { version })}
            within={[{ title: say('title'), to: '/policies' }]}
            about={<><State mood={mood}>{say(word)}</State> {say('hash')} <Id of={policy.hash} /></>}
            actions={<LinkButton to={`/policies/compare?one=${policies[0]?.version ?? version}&other=${version}`}>{say('compare')}</LinkButton>}
          >
            <div className="stack">
              <Sentences file={file} />
              <LimitsTable file={file} />
              <Card size="small" title={say('json')}><details><summary>{say('open')}</summary><pre>{JSON.stringify(file, null, 2)}</pre></details></Card>
            </div>
          </Page>
        )
      }}
    </Answered>
  )
}
