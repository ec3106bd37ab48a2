import { graphql } from '../Graph/internal'

export const unitsDocument = graphql(`
  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier, $region: String) {
    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier, region: $region) {
      nodes { id name region sellers pending credit { tier score } coachCase { open } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const boardFragment = graphql(`
  fragment Board on SalesUnit {
    id name region sellers currency version deals dataViews tools pending
    credit { version score tier policy parts { component weight value measured basis } }
    kpis { quarter decisionLatencySeconds ticketClosureBasisPoints policyDeviationBasisPoints acceptedSuggestionsBasisPoints autonomyBasisPoints growthIndex }
    limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }
    holds { id permission status placedAt expiresAt fund lease countersigned amount { minorUnits currency } }
    grants { id permission effect standing dataView tool grantee delegatedFrom expiresAt amountMaxMinorUnits target { kind id } }
    funds { fund reconciled drawn { minorUnits currency } lease { id expiresAt amount { minorUnits currency } headroom { minorUnits currency } } }
    plugins { name validUntil }
    coachCase { id week open because note }
    quarters { quarter revision attainmentBasisPoints target { minorUnits currency } won { minorUnits currency } nps { score responses } }
    weeks { week closed won }
  }
`)

export const unitDocument = graphql(`
  query Unit($unit: ID!) {
    unit(id: $unit) { ...Board }
  }
`)

export const unitNamesDocument = graphql(`
  query UnitNames {
    units(first: 200) { nodes { id name currency } }
  }
`)

export const unitBoardDocument = graphql(`
  subscription UnitBoard($unit: ID!) {
    unitBoard(unit: $unit) { ...Board }
  }
`)

export const pendingDocument = graphql(`
  query PendingOfUnit($unit: ID!) {
    approvals(first: 100, unit: $unit) { nodes { id permission state openedAt amount { minorUnits currency } } pageInfo { hasNextPage } }
  }
`)
