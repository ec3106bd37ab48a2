import type { Asked } from '../Graph/ask'
import type * as Types from '../Graph/customer/graphql'
import { useMe } from '../Shell/Frame'
import type { Mood } from '../Shell/values'
import * as customer from './spaces.customer'
import * as internal from './spaces.internal'
import * as customerWork from './work.customer'
import * as internalWork from './work.internal'

/** A space; what only headquarters is told is not there for others. */
export type Space = NonNullable<Types.SpaceQuery['space']> & { unit?: string | null; namings?: { document: string; members: string[] }[] }
export type SpaceFile = Space['documents'][number]
export type Member = Space['members'][number]
export type Milestone = Space['milestones'][number]
export type Thread = Space['feedback'][number]

interface Reads {
  spacesDocument: Asked<Types.SpacesQuery, Types.SpacesQueryVariables>
  spaceDocument: Asked<{ space?: Space | null }, Types.SpaceQueryVariables>
  spaceTitleDocument: Asked<Types.SpaceTitleQuery, Types.SpaceTitleQueryVariables>
  viewsDocument: Asked<Types.DocumentViewsQuery, Types.DocumentViewsQueryVariables>
}

/** The same questions, of the schema of whoever asks. */
export function useSpaceReads(): Reads {
  return useMe().audience === 'INTERNAL' ? internal : customer
}

type Told<Name extends string, Input> = Asked<Record<Name, { __typename: string }>, { input: Input }>

interface Work {
  acceptSpaceInvitationDocument: Told<'acceptSpaceInvitation', Types.SpaceInput>
  nameDocumentDocument: Told<'nameDocument', Types.NameDocumentInput>
  openFeedbackDocument: Told<'openFeedback', Types.OpenFeedbackInput>
  answerFeedbackDocument: Told<'answerFeedback', Types.AnswerFeedbackInput>
  openMilestoneDocument: Told<'openMilestone', Types.OpenMilestoneInput>
  removeSpaceMemberDocument: Told<'removeSpaceMember', Types.RemoveSpaceMemberInput>
  setDocumentDownloadDocument: Told<'setDocumentDownload', Types.SetDocumentDownloadInput>
  withdrawDocumentDocument: Told<'withdrawDocument', Types.WithdrawDocumentInput>
}

/** What both sides do. */
export function useSpaceWork(): Work {
  return useMe().audience === 'INTERNAL' ? internalWork : customerWork
}

/** What every part of a space is given. `rules`: whoever is signed in rules this space. */
export interface PartProps { space: Space; rules: boolean }

export const levelMoods: Record<SpaceFile['level'], Mood> = { PUBLIC: 'quiet', SHARED: 'primary', SENSITIVE: 'warning', RESTRICTED: 'bad' }
