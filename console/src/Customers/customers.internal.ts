import { graphql } from '../Graph/internal'

export const customersDocument = graphql(`
  query Customers($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $changedFrom: DateTime, $changedUntil: DateTime) {
    customers(first: $first, after: $after, orderBy: $orderBy, direction: $direction, changedFrom: $changedFrom, changedUntil: $changedUntil) {
      nodes { id }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const customerUsesDocument = graphql(`
  query CustomerUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {
    dataUses(first: $first, after: $after, customer: $customer, category: $category, field: $field) {
      nodes { receipt at reader client purpose fields decisions }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
