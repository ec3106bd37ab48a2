import { graphql } from '../Graph/auditor'

export const healthDocument = graphql(`
  query CustomerHealth($customer: ID!, $weeks: Int!) {
    sovereigntyHealth(customer: $customer, weeks: $weeks) {
      at score isRed rules
      dimensions { name score parts { name numerator denominator score source } }
    }
    channelInventoryHealth(customer: $customer) {
      at score isRed rules
      dimensions { name score parts { name numerator denominator score source } }
    }
  }
`)

export const weightsDocument = graphql(`
  query ScorecardWeights {
    scorecardWeights {
      weights { component weight }
      changes { number at by reason weights { component weight } }
    }
  }
`)

export const scorecardDocument = graphql(`
  query ManagerScorecard($unit: ID!) {
    scorecard(unit: $unit) {
      unit score weights customers customersMeasured
      parts { component score weight }
      channelInventory { at score isRed rules dimensions { name score parts { name numerator denominator score source } } }
    }
  }
`)

export const unitChoicesDocument = graphql(`
  query UnitChoices($first: Int!, $after: String) {
    units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } }
  }
`)

export const usesDocument = graphql(`
  query MeteredUses($payer: String!, $days: Int!) {
    meteredUses(payer: $payer, days: $days) { day feature units }
  }
`)
