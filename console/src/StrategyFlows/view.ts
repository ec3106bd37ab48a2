import type { FlowQuery, FlowVersionQuery, RehearseFlowMutation } from '../Graph/internal/graphql'

/** A flow as the console shows it. */
export type FlowView = NonNullable<FlowQuery['flow']>

export type VersionView = FlowView['versions'][number]

/** A version with its definition. */
export type WholeVersion = NonNullable<NonNullable<FlowVersionQuery['flow']>['version']>

export type Finding = NonNullable<WholeVersion['report']>['findings'][number]

export type Rehearsal = Extract<RehearseFlowMutation['rehearseFlow'], { __typename: 'FlowRehearsedPayload' }>

export type Step = Rehearsal['runs'][number]['steps'][number]
