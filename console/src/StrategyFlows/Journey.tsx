import { Card } from 'antd'
import { useAsk } from '../Graph/hooks'
import type { FlowJourneyQuery } from '../Graph/internal/graphql'
import { Answered } from '../Shell/Trouble'
import { Id, Moment } from '../Shell/values'
import { flowJourneyDocument } from './learning.internal'
import { useLearningWords } from './learningWords'
import { happenedNames } from './journeyNames'
import { Person } from '../Shell/Person'
import { Rows } from '../Shell/Rows'
import { useLanguage } from '../Shell/language'

type Step = FlowJourneyQuery['flowJourney'][number]

/** All that came of an interaction, in the order of the log: from what was said to the milestone in the customer's space. */
export function Journey({ customer, interaction }: { customer: string; interaction: string }) {
  const say = useLearningWords()
  const language = useLanguage()
  const asked = useAsk(flowJourneyDocument, { customer, interaction })
  const happened = (name: string) => happenedNames[name]?.[language === 'zh-CN' ? 'zh' : 'en'] ?? name
  return (
    <Card title={say('journey')}>
      <p className="quiet">{say('journeyAbout')}</p>
      <Answered asked={asked}>
        {({ flowJourney }) => (
          <Rows<Step>
            name="journey" label={say('journey')} rows={flowJourney} rowKey={(step) => `${step.position} ${step.happened} ${step.subject}`} empty={{ title: say('journeyNone'), text: say('journeyAbout') }}
            columns={[
              { key: 'at', title: say('at'), width: 190, cell: (step) => step.at, show: (step) => <Moment at={step.at} /> },
              { key: 'happened', title: say('happened'), width: 200, cell: (step) => step.happened, show: (step) => <span title={step.happened}>{happened(step.happened)}</span> },
              { key: 'subject', title: say('subject'), width: 160, cell: (step) => step.subject, show: (step) => (step.subject === '' ? '—' : /^[0-9a-f]{32,}$/.test(step.subject) ? <Id of={step.subject} /> : <code className="wrapped">{step.subject}</code>) },
              { key: 'detail', title: say('detail'), width: 320, cell: (step) => step.detail, show: (step) => <Detail text={step.detail} /> },
              { key: 'who', title: say('who'), width: 140, cell: (step) => step.by, show: (step) => (step.by === '' ? say('flowItself') : <Person of={step.by} />) },
              { key: 'position', title: say('position'), width: 110, cell: (step) => step.position, show: (step) => <span className="number">{step.position}</span> },
            ]}
          />
        )}
      </Answered>
    </Card>
  )
}

/** What the log has of it, a member on each line; what is empty is left out. */
function Detail({ text }: { text: string }) {
  const lines = linesOf(text)
  return lines.length === 0 ? '—' : <pre className="flow-code">{lines.join('\n')}</pre>
}

function linesOf(text: string): string[] {
  if (!/^[[{]/.test(text)) return text === '' ? [] : [text]
  try {
    return Object.entries(JSON.parse(text) as object).flatMap(([name, value]) => {
      const said = wordsOf(value)
      return said === '' ? [] : [/^\d+$/.test(name) ? said : `${name}: ${said}`]
    })
  } catch {
    return [text]
  }
}

const wordsOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(wordsOf).filter((one) => one !== '').join('; ')
    : typeof value === 'object' && value !== null ? Object.entries(value).map(([name, of]) => `${name} ${wordsOf(of)}`).join(', ')
      : value === null ? '' : String(value)
