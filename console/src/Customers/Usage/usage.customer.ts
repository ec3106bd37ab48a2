import { graphql } from '../../Graph/customer'

export const receiptsDocument = graphql(`
  query Receipts($first: Int!, $after: String, $direction: OrderDirection!, $reader: String, $category: DataCategory, $from: DateTime, $until: DateTime) {
    receipts(first: $first, after: $after, direction: $direction, reader: $reader, category: $category, from: $from, until: $until) {
      nodes { id at reader client category fields purpose consent epoch revision }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const usageDocument = graphql(`
  subscription Usage { usage { place receipts { id at reader client category fields purpose consent } } }
`)

export const usesDocument = graphql(`
  query OwnDataUses($first: Int!, $after: String, $category: DataCategory!, $field: String!) {
    ownDataUses(first: $first, after: $after, category: $category, field: $field) {
      nodes { receipt at reader client purpose consent decisions leafIndex }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
