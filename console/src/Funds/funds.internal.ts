import { graphql } from '../Graph/internal'

export const fundsDocument = graphql(`
  query Funds($first: Int!, $after: String, $namePrefix: String, $disagreeing: Boolean, $orderBy: FundOrder!, $direction: OrderDirection!) {
    funds(first: $first, after: $after, namePrefix: $namePrefix, disagreeing: $disagreeing, orderBy: $orderBy, direction: $direction) {
      nodes { id name total { minorUnits currency } free { minorUnits currency } leased { minorUnits currency } spent { minorUnits currency } owed { minorUnits currency } reconciliation { status } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const fundFragment = graphql(`
  fragment WholeFund on Fund {
    id name settlementMinutes version
    total { minorUnits currency } free { minorUnits currency } leased { minorUnits currency } spent { minorUnits currency } owed { minorUnits currency }
    leases { id unit expiresAt amount { minorUnits currency } spent { minorUnits currency } }
    reconciliation { status unanswered reason disagreesSince difference { minorUnits currency } }
  }
`)

export const fundDocument = graphql(`
  query Fund($id: ID!) {
    fund(id: $id) { ...WholeFund }
  }
`)

export const fundLiveDocument = graphql(`
  subscription FundLive($id: ID!) {
    fund(id: $id) { ...WholeFund }
  }
`)

export const establishFundDocument = graphql(`
  mutation EstablishFund($input: EstablishFundInput!) {
    establishFund(input: $input) {
      __typename
      ... on FundPayload { fund }
      ... on Refusal { code message }
    }
  }
`)

export const topUpFundDocument = graphql(`
  mutation TopUpFund($input: MoveFundInput!) {
    topUpFund(input: $input) {
      __typename
      ... on FundPayload { fund }
      ... on Refusal { code message }
    }
  }
`)

export const reduceFundDocument = graphql(`
  mutation ReduceFund($input: MoveFundInput!) {
    reduceFund(input: $input) {
      __typename
      ... on FundPayload { fund }
      ... on Refusal { code message }
    }
  }
`)

export const reconcileFundDocument = graphql(`
  mutation ReconcileFund($input: ReconcileFundInput!) {
    reconcileFund(input: $input) {
      __typename
      ... on FundPayload { fund }
      ... on Refusal { code message }
    }
  }
`)

export const leaseFundDocument = graphql(`
  mutation LeaseFund($input: LeaseFundInput!) {
    leaseFund(input: $input) {
      __typename
      ... on LeasePayload { lease }
      ... on Refusal { code message }
    }
  }
`)

export const renewLeaseDocument = graphql(`
  mutation RenewLease($input: RenewLeaseInput!) {
    renewLease(input: $input) {
      __typename
      ... on LeasePayload { lease }
      ... on Refusal { code message }
    }
  }
`)

export const returnLeaseDocument = graphql(`
  mutation ReturnLease($input: ReturnLeaseInput!) {
    returnLease(input: $input) {
      __typename
      ... on LeasePayload { lease }
      ... on Refusal { code message }
    }
  }
`)
