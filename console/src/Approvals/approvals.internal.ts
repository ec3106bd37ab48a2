import { graphql } from '../Graph/internal'

export const approvalsDocument = graphql(`
  query Approvals($first: Int!, $after: String, $decidedToo: Boolean!, $state: ApprovalStatus, $unit: ID, $orderBy: ApprovalOrder!, $direction: OrderDirection!) {
    approvals(first: $first, after: $after, decidedToo: $decidedToo, state: $state, unit: $unit, orderBy: $orderBy, direction: $direction) {
      nodes { id unit requester permission openedAt deadline state quorum amount { minorUnits currency } target { kind id } assignee { kind id } votes { by approved at note } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const approvalsLiveDocument = graphql(`
  subscription ApprovalsLive {
    approvals(first: 50) { nodes { id state votes { by } assignee { id } } }
  }
`)

export const approvalDocument = graphql(`
  query Approval($id: ID!) {
    approval(id: $id) {
      id unit requester permission openedAt deadline state quorum amount { minorUnits currency } target { kind id } assignee { kind id } votes { by approved at note } decision reasons verdict { approved at by note } history { at by kind note to { kind id } }
    }
  }
`)

export const contextDocument = graphql(`
  query ApprovalContext($unit: ID!) {
    unit(id: $unit) {
      id name region currency
      credit { score tier version }
      limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }
      kpis { quarter policyDeviationBasisPoints autonomyBasisPoints }
    }
  }
`)

export const requestDocument = graphql(`
  query ApprovalRequest($decision: ID!) {
    decision(id: $decision) { id at client origin discountBasisPoints plugin fund trace { policy policyHash creditScore creditVersion tier rules { rule passed detail } } basedOn { customer category fields } }
  }
`)

export const decideApprovalDocument = graphql(`
  mutation DecideApproval($input: DecideApprovalInput!) {
    decideApproval(input: $input) {
      __typename
      ... on DecideApprovalPayload { approval missing }
      ... on Refusal { code message }
    }
  }
`)

export const reassignApprovalDocument = graphql(`
  mutation ReassignApproval($input: ReassignApprovalInput!) {
    reassignApproval(input: $input) {
      __typename
      ... on ApprovalStepPayload { approval }
      ... on Refusal { code message }
    }
  }
`)

export const sendBackApprovalDocument = graphql(`
  mutation SendBackApproval($input: SendBackApprovalInput!) {
    sendBackApproval(input: $input) {
      __typename
      ... on ApprovalStepPayload { approval }
      ... on Refusal { code message }
    }
  }
`)

export const resubmitApprovalDocument = graphql(`
  mutation ResubmitApproval($input: ResubmitApprovalInput!) {
    resubmitApproval(input: $input) {
      __typename
      ... on ApprovalStepPayload { approval }
      ... on Refusal { code message }
    }
  }
`)
