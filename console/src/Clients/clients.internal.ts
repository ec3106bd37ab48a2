import { graphql } from '../Graph/internal'

export const clientsDocument = graphql(`
  query Clients($first: Int!, $after: String, $audience: Audience, $enabled: Boolean) {
    clients(first: $first, after: $after, audience: $audience, enabled: $enabled) {
      nodes { id name audience organisation enabled grantTypes secretSince secretBeforeUntil quota { capacity perSecond } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const clientDocument = graphql(`
  query OneClient($id: ID!) {
    client(id: $id) { id name audience organisation enabled disabledAt createdAt authenticationMethods grantTypes people possibleScopes scopes secretSince secretBeforeSince secretBeforeUntil version quota { capacity perSecond } }
  }
`)

export const scopesDocument = graphql(`mutation ChangeScopes($input: ChangeClientScopesInput!) { changeClientScopes(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }`)

export const disableDocument = graphql(`mutation DisableClient($input: DisableClientInput!) { disableClient(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }`)

export const enableDocument = graphql(`mutation EnableClient($input: EnableClientInput!) { enableClient(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }`)

export const rotateDocument = graphql(`mutation RotateClientSecret($input: RotateClientSecretInput!) { rotateClientSecret(input: $input) { __typename ... on ClientSecretPayload { client secret } ... on Refusal { code message } } }`)

export const quotaDocument = graphql(`mutation SetQuota($input: SetClientQuotaInput!) { setClientQuota(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }`)
