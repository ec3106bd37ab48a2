import { graphql } from '../Graph/internal'

export const saveFlowDocument = graphql(`
  mutation SaveFlow($input: SaveFlowInput!) {
    saveFlow(input: $input) {
      __typename
      ... on FlowSavedPayload { version hash }
      ... on FlowMalformedPayload { findings { severity code pointer node port message { zh en } } }
      ... on Refusal { code message }
    }
  }
`)

export const validateFlowDocument = graphql(`
  mutation ValidateFlow($input: ValidateFlowInput!) {
    validateFlow(input: $input) {
      __typename
      ... on FlowValidatedPayload { version report { isSound catalogue findings { severity code pointer node port message { zh en } } } }
      ... on Refusal { code message }
    }
  }
`)

export const rehearseFlowDocument = graphql(`
  mutation RehearseFlow($input: RehearseFlowInput!) {
    rehearseFlow(input: $input) {
      __typename
      ... on FlowRehearsedPayload {
        dryRun { interactions outbound failed digest by at }
        nodes { node runs ports { name count } effects { name count } }
        runs { source status because steps { position happened node visit ports facts waitsFor at } }
      }
      ... on Refusal { code message }
    }
  }
`)

export const releaseFlowDocument = graphql(`
  mutation ReleaseFlow($input: ReleaseFlowInput!) {
    releaseFlow(input: $input) { __typename ... on FlowStagedPayload { active } ... on Refusal { code message } }
  }
`)

export const advanceFlowDocument = graphql(`
  mutation AdvanceFlow($input: AdvanceFlowInput!) {
    advanceFlow(input: $input) { __typename ... on FlowStagedPayload { active } ... on Refusal { code message } }
  }
`)

export const rollBackFlowDocument = graphql(`
  mutation RollBackFlow($input: FlowReasonInput!) {
    rollBackFlow(input: $input) { __typename ... on FlowStagedPayload { active } ... on Refusal { code message } }
  }
`)

export const freezeFlowDocument = graphql(`
  mutation FreezeFlow($input: FlowReasonInput!) {
    freezeFlow(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }
  }
`)

export const requestFlowThawDocument = graphql(`
  mutation RequestFlowThaw($input: FlowReasonInput!) {
    requestFlowThaw(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }
  }
`)

export const approveFlowThawDocument = graphql(`
  mutation ApproveFlowThaw($input: ApproveFlowThawInput!) {
    approveFlowThaw(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }
  }
`)

export const rejectFlowThawDocument = graphql(`
  mutation RejectFlowThaw($input: FlowReasonInput!) {
    rejectFlowThaw(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }
  }
`)
