import type { Asked } from '../Graph/ask'
import type { CustomerHealthQuery, CustomerHealthQueryVariables, ManagerScorecardQuery, ManagerScorecardQueryVariables, MeteredUsesQuery, MeteredUsesQueryVariables, ScorecardWeightsQuery, ScorecardWeightsQueryVariables, UnitChoicesQuery, UnitChoicesQueryVariables } from '../Graph/internal/graphql'
import { useMe } from '../Shell/Frame'
import * as auditor from './health.auditor'
import * as customer from './health.customer'
import * as internal from './health.internal'

export type HealthReport = CustomerHealthQuery['sovereigntyHealth'][number]

/** The same question, of the schema of whoever asks. */
export function useHealthDocument(): Asked<CustomerHealthQuery, CustomerHealthQueryVariables> {
  const { audience } = useMe()
  return (audience === 'INTERNAL' ? internal : audience === 'AUDITOR' ? auditor : customer).healthDocument
}

export function useUsesDocument(): Asked<MeteredUsesQuery, MeteredUsesQueryVariables> {
  const { audience } = useMe()
  return (audience === 'INTERNAL' ? internal : audience === 'AUDITOR' ? auditor : customer).usesDocument
}

interface ScorecardDocuments {
  weightsDocument: Asked<ScorecardWeightsQuery, ScorecardWeightsQueryVariables>
  scorecardDocument: Asked<ManagerScorecardQuery, ManagerScorecardQueryVariables>
  unitChoicesDocument: Asked<UnitChoicesQuery, UnitChoicesQueryVariables>
}

export function useScorecardDocuments(): ScorecardDocuments {
  return useMe().audience === 'AUDITOR' ? auditor : internal
}
