import { graphql } from '../Graph/internal'

export const authorizeDocument = graphql(`
  mutation Authorize($input: AuthorizeInput!) {
    authorize(input: $input) {
      __typename
      ... on Granted { decision hold expiresAt amount { minorUnits currency } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } } }
      ... on NeedsCountersign { decision approval reasons trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } } }
      ... on Denied { decision reasons trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } } }
      ... on Refusal { code message }
    }
  }
`)

export const wayBackDocument = graphql(`
  query WayBack($input: WayBackInput!) {
    wayBack(input: $input) { scoreNow scoreNeeded otherwise changes { input quarter from to } }
  }
`)

export const givePermissionDocument = graphql(`
  mutation GivePermission($input: GivePermissionInput!) {
    givePermission(input: $input) {
      __typename
      ... on GrantPayload { grant }
      ... on Refusal { code message }
    }
  }
`)

export const delegateGrantDocument = graphql(`
  mutation DelegateGrant($input: DelegateGrantInput!) {
    delegateGrant(input: $input) {
      __typename
      ... on GrantPayload { grant }
      ... on Refusal { code message }
    }
  }
`)

export const revokeGrantDocument = graphql(`
  mutation RevokeGrant($input: RevokeGrantInput!) {
    revokeGrant(input: $input) {
      __typename
      ... on UnitPayload { changed }
      ... on Refusal { code message }
    }
  }
`)

export const changeLegDocument = graphql(`
  mutation ChangeLeg($input: ChangeLegInput!) {
    changeLeg(input: $input) {
      __typename
      ... on UnitPayload { changed }
      ... on Refusal { code message }
    }
  }
`)

export const placeTargetDocument = graphql(`
  mutation PlaceTarget($input: PlaceTargetInput!) {
    placeTarget(input: $input) {
      __typename
      ... on UnitPayload { changed }
      ... on Refusal { code message }
    }
  }
`)

export const setTargetDocument = graphql(`
  mutation SetTarget($input: CloseQuarterInput!) {
    setTarget(input: $input) {
      __typename
      ... on UnitPayload { changed }
      ... on Refusal { code message }
    }
  }
`)

export const recordNpsDocument = graphql(`
  mutation RecordNps($input: RecordNpsInput!) {
    recordNps(input: $input) {
      __typename
      ... on RecordNpsPayload { changed }
      ... on Refusal { code message }
    }
  }
`)

export const closeCoachCaseDocument = graphql(`
  mutation CloseCoachCase($input: CloseCoachCaseInput!) {
    closeCoachCase(input: $input) {
      __typename
      ... on UnitPayload { changed }
      ... on Refusal { code message }
    }
  }
`)

export const postHoldDocument = graphql(`
  mutation PostHold($input: HoldInput!) {
    postHold(input: $input) {
      __typename
      ... on HoldPayload { changed }
      ... on Refusal { code message }
    }
  }
`)

export const voidHoldDocument = graphql(`
  mutation VoidHold($input: HoldInput!) {
    voidHold(input: $input) {
      __typename
      ... on HoldPayload { changed }
      ... on Refusal { code message }
    }
  }
`)

export const closeQuarterDocument = graphql(`
  mutation CloseQuarter($input: CloseQuarterInput!) {
    closeQuarter(input: $input) {
      __typename
      ... on CloseQuarterPayload { attainmentBasisPoints unlocked locked credit { score tier } }
      ... on Refusal { code message }
    }
  }
`)

export const recordPluginDocument = graphql(`
  mutation RecordPlugin($input: RecordPluginInput!) {
    recordPlugin(input: $input) {
      __typename
      ... on UnitPayload { changed }
      ... on Refusal { code message }
    }
  }
`)

export const recordTicketsDocument = graphql(`
  mutation RecordTickets($input: RecordTicketsInput!) {
    recordTickets(input: $input) {
      __typename
      ... on UnitPayload { changed }
      ... on Refusal { code message }
    }
  }
`)

export const recordSuggestionsDocument = graphql(`
  mutation RecordSuggestions($input: RecordSuggestionsInput!) {
    recordSuggestions(input: $input) {
      __typename
      ... on UnitPayload { changed }
      ... on Refusal { code message }
    }
  }
`)
