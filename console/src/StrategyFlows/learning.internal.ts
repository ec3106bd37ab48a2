import { graphql } from '../Graph/internal'

export const flowPoliciesDocument = graphql(`
  query FlowPolicies($flow: ID!) {
    flowPolicies(flow: $flow) {
      name features decisions rewards late modelVersion digest changedAt
      arms { action choices credited rewards meanMicros estimateMicros propensityMicros }
    }
  }
`)

export const flowGatesDocument = graphql(`
  query FlowGates($flow: ID!) {
    flow(id: $flow) {
      id
      versions { number hash report { isSound } gate { passed reasons baseline count valueMicros lowerMicros baselineMicros essMicros meanWeightMicros digest by at } }
    }
  }
`)

export const judgeFlowDocument = graphql(`
  mutation JudgeFlow($input: JudgeFlowInput!) {
    judgeFlow(input: $input) { __typename ... on FlowJudgedPayload { gate { passed } } ... on Refusal { code message } }
  }
`)

export const flowRankingDocument = graphql(`
  query FlowRanking($flow: ID!, $after: Int!) {
    flowRanking(flow: $flow, after: $after, first: 100) {
      of changedBy reason changedAt
      weights { feature before percent }
      targets { customer before after scoreMicros }
    }
  }
`)

export const setFlowWeightsDocument = graphql(`
  mutation SetFlowWeights($input: SetFlowWeightsInput!) {
    setFlowWeights(input: $input) { __typename ... on FlowPayload { frozen } ... on Refusal { code message } }
  }
`)

export const flowJourneyDocument = graphql(`
  query FlowJourney($customer: ID!, $interaction: ID!) {
    flowJourney(customer: $customer, interaction: $interaction) { position actor happened subject detail by at }
  }
`)
