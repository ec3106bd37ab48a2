import { Card } from 'antd'
import { useAsk } from '../Graph/hooks'
import type { FlowJourneyQuery } from '../Graph/internal/graphql'
import { Answered } from '../Shell/Trouble'
import { Id, Moment, useNumber } from '../Shell/values'
import { flowJourneyDocument } from './learning.internal'
import { useLearningWords } from './learningWords'
import { happenedNames } from './journeyNames'
import { Person } from '../Shell/Person'
import { Rows } from '../Shell/Rows'
import { Detail } from './JourneyDetail'
import { useFlowNames } from './names'
import { useLanguage } from '../Shell/language'

type Step = FlowJourneyQuery['flowJourney'][number]

/** All that came of an interaction, in the order of the log: from what was said to the milestone in the customer's space. */
export function Journey({ customer, interaction }: { customer: string; interaction: string }) {
  const say = useLearningWords()
  const number = useNumber()
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
              { key: 'at', title: say('when'), width: 190, cell: (step) => step.at, show: (step) => <Moment at={step.at} /> },
              { key: 'happened', title: say('happened'), width: 200, cell: (step) => step.happened, show: (step) => <span title={step.happened}>{happened(step.happened)}</span> },
              { key: 'subject', title: say('subject'), width: 190, cell: (step) => step.subject, show: (step) => <Subject step={step} /> },
              { key: 'detail', title: say('detail'), width: 320, cell: (step) => step.detail, show: (step) => <Detail happened={step.happened} text={step.detail} /> },
              { key: 'who', title: say('who'), width: 140, cell: (step) => step.by, show: (step) => (step.happened === 'interactionRecorded' ? '—' : step.by === '' ? say('flowItself') : <Person of={step.by} />) },
              { key: 'position', title: say('position'), isNumber: true, width: 110, cell: (step) => step.position, show: (step) => <span className="number">{number(step.position)}</span> },
            ]}
          />
        )}
      </Answered>
    </Card>
  )
}

function Subject({ step }: { step: Step }) {
  const name = useFlowNames()
  if (step.subject === '') return '—'
  if (step.happened === 'runEnded') return name('run', step.subject)
  return /^[0-9a-f]{32,}$/.test(step.subject) ? <Id of={step.subject} /> : <code className="wrapped">{step.subject}</code>
}
