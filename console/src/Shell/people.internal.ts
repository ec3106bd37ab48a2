import { graphql } from '../Graph/internal'

export const peopleDocument = graphql(`
  query People {
    accounts(first: 200, audience: INTERNAL) { nodes { id name userName } }
  }
`)
