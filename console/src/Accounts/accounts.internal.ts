import { graphql } from '../Graph/internal'

export const accountsDocument = graphql(`
  query Accounts($first: Int!, $after: String, $audience: Audience, $enabled: Boolean) {
    accounts(first: $first, after: $after, audience: $audience, enabled: $enabled) {
      nodes { id name userName audience organisation roles enabled secondFactor sessions signedInAt }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const accountDocument = graphql(`
  query OneAccount($id: ID!) {
    account(id: $id) { id name userName audience organisation roles enabled hasPassword secondFactor sessions signedInAt codeUntil version }
  }
`)

export const disableDocument = graphql(`mutation DisableAccount($input: DisableAccountInput!) { disableAccount(input: $input) { __typename ... on AccountPayload { account } ... on Refusal { code message } } }`)

export const enableDocument = graphql(`mutation EnableAccount($input: EnableAccountInput!) { enableAccount(input: $input) { __typename ... on AccountPayload { account } ... on Refusal { code message } } }`)

export const endSessionsDocument = graphql(`mutation EndSessions($input: EndAccountSessionsInput!) { endAccountSessions(input: $input) { __typename ... on AccountPayload { account } ... on Refusal { code message } } }`)

export const resetDocument = graphql(`mutation ResetSignIn($input: ResetAccountSignInInput!) { resetAccountSignIn(input: $input) { __typename ... on SignInResetPayload { account oneTimeCode codeUntil } ... on Refusal { code message } } }`)
