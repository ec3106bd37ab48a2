import type { Asked } from '../Graph/ask'
import type { MeteredUsesQuery, MeteredUsesQueryVariables, StatementQuery, StatementQueryVariables, StatementsQuery, StatementsQueryVariables, TariffsQuery, TariffsQueryVariables } from '../Graph/internal/graphql'
import { useMe } from '../Shell/Frame'
import * as auditor from './statements.auditor'
import * as customer from './statements.customer'
import * as internal from './statements.internal'

export type Statement = NonNullable<StatementQuery['statement']>

interface Documents {
  statementsDocument: Asked<StatementsQuery, StatementsQueryVariables>
  statementDocument: Asked<StatementQuery, StatementQueryVariables>
  meteredUsesDocument: Asked<MeteredUsesQuery, MeteredUsesQueryVariables>
  tariffsDocument: Asked<TariffsQuery, TariffsQueryVariables>
}

/** The same questions, of the schema of whoever asks. */
export function useStatementDocuments(): Documents {
  const { audience } = useMe()
  return audience === 'INTERNAL' ? internal : audience === 'AUDITOR' ? auditor : customer
}
