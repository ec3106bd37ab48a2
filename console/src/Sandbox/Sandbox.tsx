import { Tabs } from 'antd'
import { lazy } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { ScenariosQuery } from '../Graph/internal/graphql'
import { Later } from '../Shell/Later'
import { Page } from '../Shell/Page'
import { Answered, NotFound } from '../Shell/Trouble'
import { scenariosDocument } from './sandbox.internal'
import { useSandboxWords } from './words'

const Scenarios = lazy(async () => ({ default: (await import('./Scenarios')).Scenarios }))
const History = lazy(async () => ({ default: (await import('./History')).History }))
const Claim = lazy(async () => ({ default: (await import('./Claim')).Claim }))

export type Known = ScenariosQuery

const sections = { scenarios: Scenarios, history: History, claim: Claim }

/** Three questions about a set of rules: what it does in scenarios, what a real history would have been, what it can never do. */
export function Sandbox() {
  const say = useSandboxWords()
  const go = useNavigate()
  const { tab = 'scenarios' } = useParams()
  const asked = useAsk(scenariosDocument, {})
  if (!(tab in sections)) return <NotFound />
  const titles = { scenarios: say('tabScenarios'), history: say('tabHistory'), claim: say('tabClaim') }
  return (
    <Page title={say('title')} about={say('about')}>
      <Answered asked={asked}>
        {(known) => (
          <Tabs
            activeKey={tab}
            onChange={(chosen) => void go(chosen === 'scenarios' ? '/sandbox' : `/sandbox/${chosen}`, { replace: true })}
            destroyOnHidden
            items={(Object.keys(sections) as (keyof typeof sections)[]).map((key) => {
              const Section = sections[key]
              return { key, label: titles[key], children: <Later><Section known={known} /></Later> }
            })}
          />
        )}
      </Answered>
    </Page>
  )
}
