import { graphql } from '../Graph/auditor'

export const policiesDocument = graphql(`
  query Policies {
    policies { version current hash validFrom validUntil json }
  }
`)
