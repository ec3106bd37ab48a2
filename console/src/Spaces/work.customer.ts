import { graphql } from '../Graph/customer'

export const acceptSpaceInvitationDocument = graphql(`
  mutation AcceptSpaceInvitation($input: SpaceInput!) { acceptSpaceInvitation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const nameDocumentDocument = graphql(`
  mutation NameDocument($input: NameDocumentInput!) { nameDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const openFeedbackDocument = graphql(`
  mutation OpenFeedback($input: OpenFeedbackInput!) { openFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const answerFeedbackDocument = graphql(`
  mutation AnswerFeedback($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const openMilestoneDocument = graphql(`
  mutation OpenMilestone($input: OpenMilestoneInput!) { openMilestone(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const removeSpaceMemberDocument = graphql(`
  mutation RemoveSpaceMember($input: RemoveSpaceMemberInput!) { removeSpaceMember(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const setDocumentDownloadDocument = graphql(`
  mutation SetDocumentDownload($input: SetDocumentDownloadInput!) { setDocumentDownload(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const withdrawDocumentDocument = graphql(`
  mutation WithdrawDocument($input: WithdrawDocumentInput!) { withdrawDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const actOnMilestoneDocument = graphql(`
  mutation ActOnMilestone($input: ActOnMilestoneInput!) { actOnMilestone(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const admitOrganisationDocument = graphql(`
  mutation AdmitOrganisation($input: AdmitOrganisationInput!) { admitOrganisation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const openSpaceDocument = graphql(`
  mutation OpenSpace($input: OpenSpaceInput!) { openSpace(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)
