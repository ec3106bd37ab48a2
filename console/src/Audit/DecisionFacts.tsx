import { Card, Descriptions } from 'antd'
import type { DataOfDecisionQuery } from '../Graph/internal/graphql'
import { useNameWords, usePermissionName, type NameWord } from '../SalesUnits/names'
import { Rules } from '../SalesUnits/Why'
import { Id, Moment, Money, State, useNumber, type Mood } from '../Shell/values'
import { LeafLink } from './LeafLink'
import { useAuditWords } from './words'

const moods: Record<string, Mood> = { GRANTED: 'good', NEEDS_COUNTERSIGN: 'warning', DENIED: 'bad' }

/** What was decided, and the rules that were tried. */
export default function DecisionFacts({ decision }: { decision: NonNullable<DataOfDecisionQuery['decision']> }) {
  const say = useAuditWords()
  const name = useNameWords()
  const permission = usePermissionName()
  const number = useNumber()
  return (
    <>
      <Card size="small">
        <Descriptions
          size="small" column={{ xs: 1, md: 2, xl: 3 }}
          items={[
            { key: 'id', label: say('decisionId'), children: <Id of={decision.id} /> },
            { key: 'when', label: say('when'), children: <Moment at={decision.at} /> },
            { key: 'outcome', label: say('outcome'), children: <State mood={moods[decision.outcome] ?? 'quiet'}>{name(decision.outcome as NameWord)}</State> },
            { key: 'unit', label: say('unit'), children: <Id of={decision.unit} /> },
            { key: 'permission', label: say('permission'), children: permission(decision.permission) },
            { key: 'amount', label: say('amount'), children: <Money of={decision.amount} /> },
            { key: 'credit', label: say('credit'), children: say('creditOf', { score: number(decision.trace.creditScore), tier: decision.trace.tier }) },
            { key: 'policy', label: say('policy'), children: decision.trace.policy },
            { key: 'leaf', label: say('leaf'), children: <LeafLink leaf={decision.leafIndex} /> },
          ]}
        />
      </Card>
      <Card size="small" title={say('rulesTried')}>
        <Rules rules={decision.trace.rules} currency={decision.amount.currency} />
      </Card>
    </>
  )
}
