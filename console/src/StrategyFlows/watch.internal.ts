import { graphql } from '../Graph/internal'

export const flowExperimentsDocument = graphql(`
  query FlowExperiments($flow: ID!) {
    flowExperiments(flow: $flow) {
      kind experiment version stage metric harmMicrosMax beganAt endedAt
      looks { at ratioPValue verdict arms { name share assigned observed mean effect lower upper pValue } }
    }
  }
`)

export const flowDriftReadingsDocument = graphql(`
  query FlowDriftReadings($flow: ID!) {
    flowDriftReadings(flow: $flow, first: 200) { version boundMicros beyond at reading { statistic valueMicros count from to detail } }
  }
`)

export const startFlowExperimentDocument = graphql(`
  mutation StartFlowExperiment($input: StartFlowExperimentInput!) {
    startFlowExperiment(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }
  }
`)

export const stopFlowExperimentDocument = graphql(`
  mutation StopFlowExperiment($input: FlowReasonInput!) {
    stopFlowExperiment(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }
  }
`)
