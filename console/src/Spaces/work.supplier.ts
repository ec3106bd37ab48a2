import { graphql } from '../Graph/supplier'

export const acceptSpaceInvitationDocument = graphql(`
  mutation AcceptSpaceInvitation($input: SpaceInput!) { acceptSpaceInvitation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const openFeedbackDocument = graphql(`
  mutation OpenFeedback($input: OpenFeedbackInput!) { openFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const answerFeedbackDocument = graphql(`
  mutation AnswerFeedback($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)
