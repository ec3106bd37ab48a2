import { graphql } from '../Graph/internal'

export const unitsDocument = graphql(`
  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier) {
    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier) {
      nodes { id name region sellers credit { tier score } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
