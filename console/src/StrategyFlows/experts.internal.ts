import { graphql } from '../Graph/internal'

export const flowExpertsDocument = graphql(`
  query FlowExperts { flowExperts { id name profile specialities sent } }
`)

export const listFlowExpertDocument = graphql(`
  mutation ListFlowExpert($input: ListFlowExpertInput!) {
    listFlowExpert(input: $input) { __typename ... on FlowExpertPayload { expert } ... on Refusal { code message } }
  }
`)

export const delistFlowExpertDocument = graphql(`
  mutation DelistFlowExpert($input: DelistFlowExpertInput!) {
    delistFlowExpert(input: $input) { __typename ... on FlowExpertPayload { expert } ... on Refusal { code message } }
  }
`)
