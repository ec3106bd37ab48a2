import { graphql } from '../Graph/internal'

export const decisionsDocument = graphql(`
  query Decisions($first: Int!, $after: String, $unit: ID, $outcome: Outcome, $standing: DecisionStanding, $from: DateTime, $until: DateTime) {
    decisions(first: $first, after: $after, unit: $unit, outcome: $outcome, standing: $standing, from: $from, until: $until) {
      nodes { id unit at requester permission outcome standing origin discountBasisPoints amount { minorUnits currency } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const decisionDocument = graphql(`
  query Decision($id: ID!) {
    decision(id: $id) {
      id unit at requester client permission outcome standing origin discountBasisPoints plugin fund hold approval reasons position leafIndex version
      amount { minorUnits currency } target { kind id } basedOn { receipt customer category fields } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } }
    }
    policies { version current }
  }
`)

export const replayDocument = graphql(`
  query Replay($id: ID!, $policy: String) {
    decision(id: $id) {
      id
      replay(policy: $policy) {
        same policy policyHash outcomeWas outcomeNow logged replayed
        refusal { code message }
        differs { rule was { rule passed detail } now { rule passed detail } }
      }
    }
  }
`)
