import { graphql } from '../Graph/internal'

export const readFlowTextDocument = graphql(`
  mutation ReadFlowText($input: ReadFlowTextInput!) {
    readFlowText(input: $input) { __typename ... on FlowTextPayload { text template language model instructions } ... on Refusal { code message } }
  }
`)

export const readApprovalTextDocument = graphql(`
  mutation ReadApprovalText($input: ReadApprovalTextInput!) {
    readApprovalText(input: $input) { __typename ... on FlowTextPayload { text template language model instructions } ... on Refusal { code message } }
  }
`)
