import { graphql } from '../Graph/internal'

export const boardDocument = graphql(`
  query Board {
    governanceBoard {
      quorum version
      seats { seat holder from until }
      motions { id kind title text status proposedAt proposedBy deadline quarter manifest outcome { for against abstained quorum seats at } votes { seat vote at } }
      whitePapers { quarter dueAt draftedAt publishedAt overdue logSize manifest paths }
    }
  }
`)

export const voteDocument = graphql(`mutation CastVote($input: CastVoteInput!) { castVote(input: $input) { __typename ... on MotionPayload { motion { id status } } ... on Refusal { code message } } }`)

export const proposeDocument = graphql(`mutation ProposeMotion($input: ProposeMotionInput!) { proposeMotion(input: $input) { __typename ... on MotionPayload { motion { id } } ... on Refusal { code message } } }`)

export const withdrawDocument = graphql(`mutation WithdrawMotion($input: WithdrawMotionInput!) { withdrawMotion(input: $input) { __typename ... on MotionPayload { motion { id } } ... on Refusal { code message } } }`)

export const assignDocument = graphql(`mutation AssignSeat($input: AssignSeatInput!) { assignSeat(input: $input) { __typename ... on SeatPayload { seat } ... on Refusal { code message } } }`)

export const vacateDocument = graphql(`mutation VacateSeat($input: VacateSeatInput!) { vacateSeat(input: $input) { __typename ... on SeatPayload { seat } ... on Refusal { code message } } }`)
