import { graphql } from '../Graph/internal'
import type { PeopleQueryVariables } from '../Graph/internal/graphql'

export type AccountAudience = PeopleQueryVariables['audience']

export const peopleDocument = graphql(`
  query People($audience: Audience!) {
    accounts(first: 200, audience: $audience) { nodes { id name userName } }
  }
`)
