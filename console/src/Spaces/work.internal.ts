import { graphql } from '../Graph/internal'

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

export const createSpaceDocument = graphql(`
  mutation CreateSpace($input: CreateSpaceInput!) { createSpace(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const introduceExpertDocument = graphql(`
  mutation IntroduceExpert($input: IntroduceExpertInput!) { introduceExpert(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const makeCommitmentDocument = graphql(`
  mutation MakeCommitment($input: MakeCommitmentInput!) { makeCommitment(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const settleCommitmentDocument = graphql(`
  mutation SettleCommitment($input: SettleCommitmentInput!) { settleCommitment(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const requestMilestoneWaiverDocument = graphql(`
  mutation RequestMilestoneWaiver($input: RequestMilestoneWaiverInput!) { requestMilestoneWaiver(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }
`)

export const inviteSpaceMemberDocument = graphql(`
  mutation InviteSpaceMember($input: InviteSpaceMemberInput!) { inviteSpaceMember(input: $input) { __typename ... on InvitationPayload { member oneTimeCode codeUntil } ... on Refusal { code message } } }
`)
