/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query FlowDataAssets {\n    flowDataAssets { flow version category purpose fields nodes consented freshAt lastUsedAt }\n  }\n": typeof types.FlowDataAssetsDocument,
    "\n  query FlowTasks($queue: String, $done: Boolean!) {\n    flowTasks(queue: $queue, done: $done, first: 200) {\n      id run flow customer queue title { zh en } signals at dueAt doneAt doneBy note\n    }\n  }\n": typeof types.FlowTasksDocument,
    "\n  mutation CompleteFlowTask($input: CompleteFlowTaskInput!) {\n    completeFlowTask(input: $input) { __typename ... on FlowTaskPayload { task } ... on Refusal { code message } }\n  }\n": typeof types.CompleteFlowTaskDocument,
    "\n  mutation ReadFlowText($input: ReadFlowTextInput!) {\n    readFlowText(input: $input) { __typename ... on FlowTextPayload { text template language model instructions } ... on Refusal { code message } }\n  }\n": typeof types.ReadFlowTextDocument,
    "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier) {\n      nodes { id name region sellers credit { tier score } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.UnitsDocument,
    "\n  mutation SaveFlow($input: SaveFlowInput!) {\n    saveFlow(input: $input) {\n      __typename\n      ... on FlowSavedPayload { version hash }\n      ... on FlowMalformedPayload { findings { severity code pointer node port message { zh en } } }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.SaveFlowDocument,
    "\n  mutation ValidateFlow($input: ValidateFlowInput!) {\n    validateFlow(input: $input) {\n      __typename\n      ... on FlowValidatedPayload { version report { isSound catalogue findings { severity code pointer node port message { zh en } } } }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.ValidateFlowDocument,
    "\n  mutation RehearseFlow($input: RehearseFlowInput!) {\n    rehearseFlow(input: $input) {\n      __typename\n      ... on FlowRehearsedPayload {\n        dryRun { interactions outbound failed digest by at }\n        nodes { node runs ports { name count } effects { name count } }\n        runs { source status because steps { position happened node visit ports facts waitsFor at } }\n      }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.RehearseFlowDocument,
    "\n  mutation ReleaseFlow($input: ReleaseFlowInput!) {\n    releaseFlow(input: $input) { __typename ... on FlowStagedPayload { active } ... on Refusal { code message } }\n  }\n": typeof types.ReleaseFlowDocument,
    "\n  mutation AdvanceFlow($input: AdvanceFlowInput!) {\n    advanceFlow(input: $input) { __typename ... on FlowStagedPayload { active } ... on Refusal { code message } }\n  }\n": typeof types.AdvanceFlowDocument,
    "\n  mutation RollBackFlow($input: FlowReasonInput!) {\n    rollBackFlow(input: $input) { __typename ... on FlowStagedPayload { active } ... on Refusal { code message } }\n  }\n": typeof types.RollBackFlowDocument,
    "\n  mutation FreezeFlow($input: FlowReasonInput!) {\n    freezeFlow(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n": typeof types.FreezeFlowDocument,
    "\n  mutation RequestFlowThaw($input: FlowReasonInput!) {\n    requestFlowThaw(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n": typeof types.RequestFlowThawDocument,
    "\n  mutation ApproveFlowThaw($input: ApproveFlowThawInput!) {\n    approveFlowThaw(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n": typeof types.ApproveFlowThawDocument,
    "\n  mutation RejectFlowThaw($input: FlowReasonInput!) {\n    rejectFlowThaw(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n": typeof types.RejectFlowThawDocument,
    "\n  query FlowExperts { flowExperts { id name profile specialities sent } }\n": typeof types.FlowExpertsDocument,
    "\n  mutation ListFlowExpert($input: ListFlowExpertInput!) {\n    listFlowExpert(input: $input) { __typename ... on FlowExpertPayload { expert } ... on Refusal { code message } }\n  }\n": typeof types.ListFlowExpertDocument,
    "\n  mutation DelistFlowExpert($input: DelistFlowExpertInput!) {\n    delistFlowExpert(input: $input) { __typename ... on FlowExpertPayload { expert } ... on Refusal { code message } }\n  }\n": typeof types.DelistFlowExpertDocument,
    "\n  query Flows {\n    flows { id name { zh en } last active frozen canary { version stage since } }\n  }\n": typeof types.FlowsDocument,
    "\n  query Flow($flow: ID!) {\n    flow(id: $flow) {\n      id active revision\n      canary { version stage since }\n      freeze { by reason at thawRequestedBy thawApprovedBy evidence { statistic valueMicros count from to detail } }\n      drift { statistic valueMicros count from to detail }\n      versions {\n        number hash savedBy savedAt takenBack gatePassed gateReasons\n        report { isSound catalogue }\n        dryRun { interactions outbound failed digest by at }\n      }\n    }\n  }\n": typeof types.FlowDocument,
    "\n  query FlowVersion($flow: ID!, $version: Int!) {\n    flow(id: $flow) {\n      id\n      version(number: $version) {\n        number hash definition savedBy savedAt\n        report { isSound catalogue findings { severity code pointer node port message { zh en } } }\n      }\n    }\n  }\n": typeof types.FlowVersionDocument,
    "\n  query FlowComponents {\n    flowComponents {\n      name sends passingPort\n      title { zh en } doc { zh en }\n      inputs { name type required doc { zh en } }\n      outputs { name type required doc { zh en } }\n      parameters { name spec }\n    }\n  }\n": typeof types.FlowComponentsDocument,
    "\n  query FlowRuns($flow: ID!, $first: Int!) {\n    flowRuns(flow: $flow, first: $first) { id version customer status because begunAt changedAt }\n  }\n": typeof types.FlowRunsDocument,
    "\n  query FlowRun($run: ID!) {\n    flowRun(id: $run) {\n      run { id flow version customer status because begunAt changedAt }\n      interaction\n      steps { position happened node visit ports facts waitsFor at }\n      effects { id node kind status attempts lastError doneAt }\n    }\n  }\n": typeof types.FlowRunDocument,
    "\n  query FlowPolicies($flow: ID!) {\n    flowPolicies(flow: $flow) {\n      name features decisions rewards late modelVersion digest changedAt\n      arms { action choices credited rewards meanMicros estimateMicros propensityMicros }\n    }\n  }\n": typeof types.FlowPoliciesDocument,
    "\n  query FlowGates($flow: ID!) {\n    flow(id: $flow) {\n      id\n      versions { number hash report { isSound } gate { passed reasons baseline count valueMicros lowerMicros baselineMicros essMicros meanWeightMicros digest by at } }\n    }\n  }\n": typeof types.FlowGatesDocument,
    "\n  mutation JudgeFlow($input: JudgeFlowInput!) {\n    judgeFlow(input: $input) { __typename ... on FlowJudgedPayload { gate { passed } } ... on Refusal { code message } }\n  }\n": typeof types.JudgeFlowDocument,
    "\n  query FlowRanking($flow: ID!, $after: Int!) {\n    flowRanking(flow: $flow, after: $after, first: 100) {\n      of changedBy reason changedAt\n      weights { feature before percent }\n      targets { customer before after scoreMicros }\n    }\n  }\n": typeof types.FlowRankingDocument,
    "\n  mutation SetFlowWeights($input: SetFlowWeightsInput!) {\n    setFlowWeights(input: $input) { __typename ... on FlowPayload { frozen } ... on Refusal { code message } }\n  }\n": typeof types.SetFlowWeightsDocument,
    "\n  query FlowJourney($customer: ID!, $interaction: ID!) {\n    flowJourney(customer: $customer, interaction: $interaction) { position actor happened subject detail by at }\n  }\n": typeof types.FlowJourneyDocument,
    "\n  query FlowExperiments($flow: ID!) {\n    flowExperiments(flow: $flow) {\n      kind experiment version stage metric harmMicrosMax beganAt endedAt\n      looks { at ratioPValue verdict arms { name share assigned observed mean effect lower upper pValue } }\n    }\n  }\n": typeof types.FlowExperimentsDocument,
    "\n  query FlowDriftReadings($flow: ID!) {\n    flowDriftReadings(flow: $flow, first: 200) { version boundMicros beyond at reading { statistic valueMicros count from to detail } }\n  }\n": typeof types.FlowDriftReadingsDocument,
    "\n  mutation StartFlowExperiment($input: StartFlowExperimentInput!) {\n    startFlowExperiment(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n": typeof types.StartFlowExperimentDocument,
    "\n  mutation StopFlowExperiment($input: FlowReasonInput!) {\n    stopFlowExperiment(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n": typeof types.StopFlowExperimentDocument,
};
const documents: Documents = {
    "\n  query FlowDataAssets {\n    flowDataAssets { flow version category purpose fields nodes consented freshAt lastUsedAt }\n  }\n": types.FlowDataAssetsDocument,
    "\n  query FlowTasks($queue: String, $done: Boolean!) {\n    flowTasks(queue: $queue, done: $done, first: 200) {\n      id run flow customer queue title { zh en } signals at dueAt doneAt doneBy note\n    }\n  }\n": types.FlowTasksDocument,
    "\n  mutation CompleteFlowTask($input: CompleteFlowTaskInput!) {\n    completeFlowTask(input: $input) { __typename ... on FlowTaskPayload { task } ... on Refusal { code message } }\n  }\n": types.CompleteFlowTaskDocument,
    "\n  mutation ReadFlowText($input: ReadFlowTextInput!) {\n    readFlowText(input: $input) { __typename ... on FlowTextPayload { text template language model instructions } ... on Refusal { code message } }\n  }\n": types.ReadFlowTextDocument,
    "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier) {\n      nodes { id name region sellers credit { tier score } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.UnitsDocument,
    "\n  mutation SaveFlow($input: SaveFlowInput!) {\n    saveFlow(input: $input) {\n      __typename\n      ... on FlowSavedPayload { version hash }\n      ... on FlowMalformedPayload { findings { severity code pointer node port message { zh en } } }\n      ... on Refusal { code message }\n    }\n  }\n": types.SaveFlowDocument,
    "\n  mutation ValidateFlow($input: ValidateFlowInput!) {\n    validateFlow(input: $input) {\n      __typename\n      ... on FlowValidatedPayload { version report { isSound catalogue findings { severity code pointer node port message { zh en } } } }\n      ... on Refusal { code message }\n    }\n  }\n": types.ValidateFlowDocument,
    "\n  mutation RehearseFlow($input: RehearseFlowInput!) {\n    rehearseFlow(input: $input) {\n      __typename\n      ... on FlowRehearsedPayload {\n        dryRun { interactions outbound failed digest by at }\n        nodes { node runs ports { name count } effects { name count } }\n        runs { source status because steps { position happened node visit ports facts waitsFor at } }\n      }\n      ... on Refusal { code message }\n    }\n  }\n": types.RehearseFlowDocument,
    "\n  mutation ReleaseFlow($input: ReleaseFlowInput!) {\n    releaseFlow(input: $input) { __typename ... on FlowStagedPayload { active } ... on Refusal { code message } }\n  }\n": types.ReleaseFlowDocument,
    "\n  mutation AdvanceFlow($input: AdvanceFlowInput!) {\n    advanceFlow(input: $input) { __typename ... on FlowStagedPayload { active } ... on Refusal { code message } }\n  }\n": types.AdvanceFlowDocument,
    "\n  mutation RollBackFlow($input: FlowReasonInput!) {\n    rollBackFlow(input: $input) { __typename ... on FlowStagedPayload { active } ... on Refusal { code message } }\n  }\n": types.RollBackFlowDocument,
    "\n  mutation FreezeFlow($input: FlowReasonInput!) {\n    freezeFlow(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n": types.FreezeFlowDocument,
    "\n  mutation RequestFlowThaw($input: FlowReasonInput!) {\n    requestFlowThaw(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n": types.RequestFlowThawDocument,
    "\n  mutation ApproveFlowThaw($input: ApproveFlowThawInput!) {\n    approveFlowThaw(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n": types.ApproveFlowThawDocument,
    "\n  mutation RejectFlowThaw($input: FlowReasonInput!) {\n    rejectFlowThaw(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n": types.RejectFlowThawDocument,
    "\n  query FlowExperts { flowExperts { id name profile specialities sent } }\n": types.FlowExpertsDocument,
    "\n  mutation ListFlowExpert($input: ListFlowExpertInput!) {\n    listFlowExpert(input: $input) { __typename ... on FlowExpertPayload { expert } ... on Refusal { code message } }\n  }\n": types.ListFlowExpertDocument,
    "\n  mutation DelistFlowExpert($input: DelistFlowExpertInput!) {\n    delistFlowExpert(input: $input) { __typename ... on FlowExpertPayload { expert } ... on Refusal { code message } }\n  }\n": types.DelistFlowExpertDocument,
    "\n  query Flows {\n    flows { id name { zh en } last active frozen canary { version stage since } }\n  }\n": types.FlowsDocument,
    "\n  query Flow($flow: ID!) {\n    flow(id: $flow) {\n      id active revision\n      canary { version stage since }\n      freeze { by reason at thawRequestedBy thawApprovedBy evidence { statistic valueMicros count from to detail } }\n      drift { statistic valueMicros count from to detail }\n      versions {\n        number hash savedBy savedAt takenBack gatePassed gateReasons\n        report { isSound catalogue }\n        dryRun { interactions outbound failed digest by at }\n      }\n    }\n  }\n": types.FlowDocument,
    "\n  query FlowVersion($flow: ID!, $version: Int!) {\n    flow(id: $flow) {\n      id\n      version(number: $version) {\n        number hash definition savedBy savedAt\n        report { isSound catalogue findings { severity code pointer node port message { zh en } } }\n      }\n    }\n  }\n": types.FlowVersionDocument,
    "\n  query FlowComponents {\n    flowComponents {\n      name sends passingPort\n      title { zh en } doc { zh en }\n      inputs { name type required doc { zh en } }\n      outputs { name type required doc { zh en } }\n      parameters { name spec }\n    }\n  }\n": types.FlowComponentsDocument,
    "\n  query FlowRuns($flow: ID!, $first: Int!) {\n    flowRuns(flow: $flow, first: $first) { id version customer status because begunAt changedAt }\n  }\n": types.FlowRunsDocument,
    "\n  query FlowRun($run: ID!) {\n    flowRun(id: $run) {\n      run { id flow version customer status because begunAt changedAt }\n      interaction\n      steps { position happened node visit ports facts waitsFor at }\n      effects { id node kind status attempts lastError doneAt }\n    }\n  }\n": types.FlowRunDocument,
    "\n  query FlowPolicies($flow: ID!) {\n    flowPolicies(flow: $flow) {\n      name features decisions rewards late modelVersion digest changedAt\n      arms { action choices credited rewards meanMicros estimateMicros propensityMicros }\n    }\n  }\n": types.FlowPoliciesDocument,
    "\n  query FlowGates($flow: ID!) {\n    flow(id: $flow) {\n      id\n      versions { number hash report { isSound } gate { passed reasons baseline count valueMicros lowerMicros baselineMicros essMicros meanWeightMicros digest by at } }\n    }\n  }\n": types.FlowGatesDocument,
    "\n  mutation JudgeFlow($input: JudgeFlowInput!) {\n    judgeFlow(input: $input) { __typename ... on FlowJudgedPayload { gate { passed } } ... on Refusal { code message } }\n  }\n": types.JudgeFlowDocument,
    "\n  query FlowRanking($flow: ID!, $after: Int!) {\n    flowRanking(flow: $flow, after: $after, first: 100) {\n      of changedBy reason changedAt\n      weights { feature before percent }\n      targets { customer before after scoreMicros }\n    }\n  }\n": types.FlowRankingDocument,
    "\n  mutation SetFlowWeights($input: SetFlowWeightsInput!) {\n    setFlowWeights(input: $input) { __typename ... on FlowPayload { frozen } ... on Refusal { code message } }\n  }\n": types.SetFlowWeightsDocument,
    "\n  query FlowJourney($customer: ID!, $interaction: ID!) {\n    flowJourney(customer: $customer, interaction: $interaction) { position actor happened subject detail by at }\n  }\n": types.FlowJourneyDocument,
    "\n  query FlowExperiments($flow: ID!) {\n    flowExperiments(flow: $flow) {\n      kind experiment version stage metric harmMicrosMax beganAt endedAt\n      looks { at ratioPValue verdict arms { name share assigned observed mean effect lower upper pValue } }\n    }\n  }\n": types.FlowExperimentsDocument,
    "\n  query FlowDriftReadings($flow: ID!) {\n    flowDriftReadings(flow: $flow, first: 200) { version boundMicros beyond at reading { statistic valueMicros count from to detail } }\n  }\n": types.FlowDriftReadingsDocument,
    "\n  mutation StartFlowExperiment($input: StartFlowExperimentInput!) {\n    startFlowExperiment(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n": types.StartFlowExperimentDocument,
    "\n  mutation StopFlowExperiment($input: FlowReasonInput!) {\n    stopFlowExperiment(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n": types.StopFlowExperimentDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowDataAssets {\n    flowDataAssets { flow version category purpose fields nodes consented freshAt lastUsedAt }\n  }\n"): typeof import('./graphql').FlowDataAssetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowTasks($queue: String, $done: Boolean!) {\n    flowTasks(queue: $queue, done: $done, first: 200) {\n      id run flow customer queue title { zh en } signals at dueAt doneAt doneBy note\n    }\n  }\n"): typeof import('./graphql').FlowTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteFlowTask($input: CompleteFlowTaskInput!) {\n    completeFlowTask(input: $input) { __typename ... on FlowTaskPayload { task } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').CompleteFlowTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadFlowText($input: ReadFlowTextInput!) {\n    readFlowText(input: $input) { __typename ... on FlowTextPayload { text template language model instructions } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').ReadFlowTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier) {\n      nodes { id name region sellers credit { tier score } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').UnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFlow($input: SaveFlowInput!) {\n    saveFlow(input: $input) {\n      __typename\n      ... on FlowSavedPayload { version hash }\n      ... on FlowMalformedPayload { findings { severity code pointer node port message { zh en } } }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').SaveFlowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ValidateFlow($input: ValidateFlowInput!) {\n    validateFlow(input: $input) {\n      __typename\n      ... on FlowValidatedPayload { version report { isSound catalogue findings { severity code pointer node port message { zh en } } } }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').ValidateFlowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RehearseFlow($input: RehearseFlowInput!) {\n    rehearseFlow(input: $input) {\n      __typename\n      ... on FlowRehearsedPayload {\n        dryRun { interactions outbound failed digest by at }\n        nodes { node runs ports { name count } effects { name count } }\n        runs { source status because steps { position happened node visit ports facts waitsFor at } }\n      }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').RehearseFlowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseFlow($input: ReleaseFlowInput!) {\n    releaseFlow(input: $input) { __typename ... on FlowStagedPayload { active } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').ReleaseFlowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdvanceFlow($input: AdvanceFlowInput!) {\n    advanceFlow(input: $input) { __typename ... on FlowStagedPayload { active } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').AdvanceFlowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RollBackFlow($input: FlowReasonInput!) {\n    rollBackFlow(input: $input) { __typename ... on FlowStagedPayload { active } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').RollBackFlowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FreezeFlow($input: FlowReasonInput!) {\n    freezeFlow(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').FreezeFlowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestFlowThaw($input: FlowReasonInput!) {\n    requestFlowThaw(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').RequestFlowThawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveFlowThaw($input: ApproveFlowThawInput!) {\n    approveFlowThaw(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').ApproveFlowThawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectFlowThaw($input: FlowReasonInput!) {\n    rejectFlowThaw(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').RejectFlowThawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowExperts { flowExperts { id name profile specialities sent } }\n"): typeof import('./graphql').FlowExpertsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ListFlowExpert($input: ListFlowExpertInput!) {\n    listFlowExpert(input: $input) { __typename ... on FlowExpertPayload { expert } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').ListFlowExpertDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DelistFlowExpert($input: DelistFlowExpertInput!) {\n    delistFlowExpert(input: $input) { __typename ... on FlowExpertPayload { expert } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').DelistFlowExpertDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Flows {\n    flows { id name { zh en } last active frozen canary { version stage since } }\n  }\n"): typeof import('./graphql').FlowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Flow($flow: ID!) {\n    flow(id: $flow) {\n      id active revision\n      canary { version stage since }\n      freeze { by reason at thawRequestedBy thawApprovedBy evidence { statistic valueMicros count from to detail } }\n      drift { statistic valueMicros count from to detail }\n      versions {\n        number hash savedBy savedAt takenBack gatePassed gateReasons\n        report { isSound catalogue }\n        dryRun { interactions outbound failed digest by at }\n      }\n    }\n  }\n"): typeof import('./graphql').FlowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowVersion($flow: ID!, $version: Int!) {\n    flow(id: $flow) {\n      id\n      version(number: $version) {\n        number hash definition savedBy savedAt\n        report { isSound catalogue findings { severity code pointer node port message { zh en } } }\n      }\n    }\n  }\n"): typeof import('./graphql').FlowVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowComponents {\n    flowComponents {\n      name sends passingPort\n      title { zh en } doc { zh en }\n      inputs { name type required doc { zh en } }\n      outputs { name type required doc { zh en } }\n      parameters { name spec }\n    }\n  }\n"): typeof import('./graphql').FlowComponentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowRuns($flow: ID!, $first: Int!) {\n    flowRuns(flow: $flow, first: $first) { id version customer status because begunAt changedAt }\n  }\n"): typeof import('./graphql').FlowRunsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowRun($run: ID!) {\n    flowRun(id: $run) {\n      run { id flow version customer status because begunAt changedAt }\n      interaction\n      steps { position happened node visit ports facts waitsFor at }\n      effects { id node kind status attempts lastError doneAt }\n    }\n  }\n"): typeof import('./graphql').FlowRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowPolicies($flow: ID!) {\n    flowPolicies(flow: $flow) {\n      name features decisions rewards late modelVersion digest changedAt\n      arms { action choices credited rewards meanMicros estimateMicros propensityMicros }\n    }\n  }\n"): typeof import('./graphql').FlowPoliciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowGates($flow: ID!) {\n    flow(id: $flow) {\n      id\n      versions { number hash report { isSound } gate { passed reasons baseline count valueMicros lowerMicros baselineMicros essMicros meanWeightMicros digest by at } }\n    }\n  }\n"): typeof import('./graphql').FlowGatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JudgeFlow($input: JudgeFlowInput!) {\n    judgeFlow(input: $input) { __typename ... on FlowJudgedPayload { gate { passed } } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').JudgeFlowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowRanking($flow: ID!, $after: Int!) {\n    flowRanking(flow: $flow, after: $after, first: 100) {\n      of changedBy reason changedAt\n      weights { feature before percent }\n      targets { customer before after scoreMicros }\n    }\n  }\n"): typeof import('./graphql').FlowRankingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetFlowWeights($input: SetFlowWeightsInput!) {\n    setFlowWeights(input: $input) { __typename ... on FlowPayload { frozen } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').SetFlowWeightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowJourney($customer: ID!, $interaction: ID!) {\n    flowJourney(customer: $customer, interaction: $interaction) { position actor happened subject detail by at }\n  }\n"): typeof import('./graphql').FlowJourneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowExperiments($flow: ID!) {\n    flowExperiments(flow: $flow) {\n      kind experiment version stage metric harmMicrosMax beganAt endedAt\n      looks { at ratioPValue verdict arms { name share assigned observed mean effect lower upper pValue } }\n    }\n  }\n"): typeof import('./graphql').FlowExperimentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowDriftReadings($flow: ID!) {\n    flowDriftReadings(flow: $flow, first: 200) { version boundMicros beyond at reading { statistic valueMicros count from to detail } }\n  }\n"): typeof import('./graphql').FlowDriftReadingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartFlowExperiment($input: StartFlowExperimentInput!) {\n    startFlowExperiment(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').StartFlowExperimentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopFlowExperiment($input: FlowReasonInput!) {\n    stopFlowExperiment(input: $input) { __typename ... on FlowPayload { frozen missing } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').StopFlowExperimentDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
