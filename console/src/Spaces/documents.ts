import type { Asked } from '../Graph/ask'
import type * as Types from '../Graph/customer/graphql'
import { useMe } from '../Shell/Frame'
import type { Mood } from '../Shell/values'
import * as customer from './spaces.customer'
import * as internal from './spaces.internal'
import * as supplier from './spaces.supplier'
import * as customerWork from './work.customer'
import * as internalWork from './work.internal'
import * as supplierWork from './work.supplier'

type AsCustomer = NonNullable<Types.SpaceQuery['space']>
type NotForSuppliers = 'milestones' | 'experts'

/** A space; what only headquarters is told is not there for others, and what is between it and the customer is not there for suppliers. */
export type Space = Omit<AsCustomer, NotForSuppliers> & Partial<Pick<AsCustomer, NotForSuppliers>> & { unit?: string | null; namings?: { document: string; members: string[] }[] }
export type SpaceFile = Space['documents'][number]
export type Member = Space['members'][number]
export type Milestone = AsCustomer['milestones'][number]
export type Thread = Space['feedback'][number]

interface Reads {
  spacesDocument: Asked<Types.SpacesQuery, Types.SpacesQueryVariables>
  spaceDocument: Asked<{ space?: Space | null }, Types.SpaceQueryVariables>
  spaceTitleDocument: Asked<{ space?: { title?: string | null; customer: string; milestones?: { status: Milestone['status'] }[]; documents: { id: string }[] } | null }, Types.SpaceTitleQueryVariables>
}

/** The same questions, of the schema of whoever asks. */
export function useSpaceReads(): Reads {
  const { audience } = useMe()
  return audience === 'INTERNAL' ? internal : audience === 'SUPPLIER' ? supplier : customer
}

/** Views are told to whoever rules a space. */
export function useViews(): Asked<Types.DocumentViewsQuery, Types.DocumentViewsQueryVariables> {
  return useMe().audience === 'INTERNAL' ? internal.viewsDocument : customer.viewsDocument
}

type Told<Name extends string, Input> = Asked<Record<Name, { __typename: string }>, { input: Input }>

interface MembersWork {
  acceptSpaceInvitationDocument: Told<'acceptSpaceInvitation', Types.SpaceInput>
  openFeedbackDocument: Told<'openFeedback', Types.OpenFeedbackInput>
  answerFeedbackDocument: Told<'answerFeedback', Types.AnswerFeedbackInput>
}

/** What every member does. */
export function useMembersWork(): MembersWork {
  const { audience } = useMe()
  return audience === 'INTERNAL' ? internalWork : audience === 'SUPPLIER' ? supplierWork : customerWork
}

interface Work {
  nameDocumentDocument: Told<'nameDocument', Types.NameDocumentInput>
  openMilestoneDocument: Told<'openMilestone', Types.OpenMilestoneInput>
  removeSpaceMemberDocument: Told<'removeSpaceMember', Types.RemoveSpaceMemberInput>
  setDocumentDownloadDocument: Told<'setDocumentDownload', Types.SetDocumentDownloadInput>
  withdrawDocumentDocument: Told<'withdrawDocument', Types.WithdrawDocumentInput>
}

/** What whoever rules a space does, on both sides. */
export function useSpaceWork(): Work {
  return useMe().audience === 'INTERNAL' ? internalWork : customerWork
}

/** What every part of a space is given. `rules`: whoever is signed in rules this space. */
export interface PartProps { space: Space; rules: boolean }

export const levelMoods: Record<SpaceFile['level'], Mood> = { PUBLIC: 'quiet', SHARED: 'primary', SENSITIVE: 'warning', RESTRICTED: 'bad' }
