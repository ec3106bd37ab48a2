import { graphql } from '../Graph/internal'

export const policiesDocument = graphql(`
  query Policies {
    policies { version current hash validFrom validUntil json }
  }
`)

export const checkPolicyDocument = graphql(`
  query CheckPolicy($json: String!) {
    checkPolicy(json: $json) { accepted version hash findings { at message severity } }
  }
`)
