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
    "\n  query Approvals($first: Int!, $after: String, $decidedToo: Boolean!, $state: ApprovalStatus, $unit: ID, $orderBy: ApprovalOrder!, $direction: OrderDirection!) {\n    approvals(first: $first, after: $after, decidedToo: $decidedToo, state: $state, unit: $unit, orderBy: $orderBy, direction: $direction) {\n      nodes { id unit requester permission openedAt deadline state quorum amount { minorUnits currency } target { kind id } assignee { kind id } votes { by approved at note } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ApprovalsDocument,
    "\n  subscription ApprovalsLive {\n    approvals(first: 50) { nodes { id state votes { by } assignee { id } } }\n  }\n": typeof types.ApprovalsLiveDocument,
    "\n  query Approval($id: ID!) {\n    approval(id: $id) {\n      id unit requester permission openedAt deadline state quorum amount { minorUnits currency } target { kind id } assignee { kind id } votes { by approved at note } decision reasons verdict { approved at by note } history { at by kind note to { kind id } }\n    }\n  }\n": typeof types.ApprovalDocument,
    "\n  query ApprovalContext($unit: ID!) {\n    unit(id: $unit) {\n      id name region currency\n      credit { score tier version }\n      limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }\n      kpis { quarter policyDeviationBasisPoints autonomyBasisPoints }\n    }\n  }\n": typeof types.ApprovalContextDocument,
    "\n  query ApprovalRequest($decision: ID!) {\n    decision(id: $decision) { id at client origin discountBasisPoints plugin fund trace { policy policyHash creditScore creditVersion tier rules { rule passed detail } } basedOn { customer category fields } }\n  }\n": typeof types.ApprovalRequestDocument,
    "\n  mutation DecideApproval($input: DecideApprovalInput!) {\n    decideApproval(input: $input) {\n      __typename\n      ... on DecideApprovalPayload { approval missing }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.DecideApprovalDocument,
    "\n  mutation ReassignApproval($input: ReassignApprovalInput!) {\n    reassignApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.ReassignApprovalDocument,
    "\n  mutation SendBackApproval($input: SendBackApprovalInput!) {\n    sendBackApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.SendBackApprovalDocument,
    "\n  mutation ResubmitApproval($input: ResubmitApprovalInput!) {\n    resubmitApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.ResubmitApprovalDocument,
    "\n  query Decisions($first: Int!, $after: String, $unit: ID, $outcome: Outcome, $standing: DecisionStanding, $from: DateTime, $until: DateTime) {\n    decisions(first: $first, after: $after, unit: $unit, outcome: $outcome, standing: $standing, from: $from, until: $until) {\n      nodes { id unit at requester permission outcome standing origin discountBasisPoints amount { minorUnits currency } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DecisionsDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id unit at requester client permission outcome standing origin discountBasisPoints plugin fund hold approval reasons position leafIndex version\n      amount { minorUnits currency } target { kind id } basedOn { receipt customer category fields } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } }\n    }\n    policies { version current }\n  }\n": typeof types.DecisionDocument,
    "\n  query Replay($id: ID!, $policy: String) {\n    decision(id: $id) {\n      id\n      replay(policy: $policy) {\n        same policy policyHash outcomeWas outcomeNow logged replayed\n        refusal { code message }\n        differs { rule was { rule passed detail } now { rule passed detail } }\n      }\n    }\n  }\n": typeof types.ReplayDocument,
    "\n  query Funds($first: Int!, $after: String, $namePrefix: String, $disagreeing: Boolean, $orderBy: FundOrder!, $direction: OrderDirection!) {\n    funds(first: $first, after: $after, namePrefix: $namePrefix, disagreeing: $disagreeing, orderBy: $orderBy, direction: $direction) {\n      nodes { id name total { minorUnits currency } free { minorUnits currency } leased { minorUnits currency } spent { minorUnits currency } owed { minorUnits currency } reconciliation { status } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.FundsDocument,
    "\n  fragment WholeFund on Fund {\n    id name settlementMinutes version\n    total { minorUnits currency } free { minorUnits currency } leased { minorUnits currency } spent { minorUnits currency } owed { minorUnits currency }\n    leases { id unit expiresAt amount { minorUnits currency } spent { minorUnits currency } }\n    reconciliation { status unanswered reason disagreesSince difference { minorUnits currency } }\n  }\n": typeof types.WholeFundFragmentDoc,
    "\n  query Fund($id: ID!) {\n    fund(id: $id) { ...WholeFund }\n  }\n": typeof types.FundDocument,
    "\n  subscription FundLive($id: ID!) {\n    fund(id: $id) { ...WholeFund }\n  }\n": typeof types.FundLiveDocument,
    "\n  mutation EstablishFund($input: EstablishFundInput!) {\n    establishFund(input: $input) {\n      __typename\n      ... on FundPayload { fund }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.EstablishFundDocument,
    "\n  mutation TopUpFund($input: MoveFundInput!) {\n    topUpFund(input: $input) {\n      __typename\n      ... on FundPayload { fund }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.TopUpFundDocument,
    "\n  mutation ReduceFund($input: MoveFundInput!) {\n    reduceFund(input: $input) {\n      __typename\n      ... on FundPayload { fund }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.ReduceFundDocument,
    "\n  mutation ReconcileFund($input: ReconcileFundInput!) {\n    reconcileFund(input: $input) {\n      __typename\n      ... on FundPayload { fund }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.ReconcileFundDocument,
    "\n  mutation LeaseFund($input: LeaseFundInput!) {\n    leaseFund(input: $input) {\n      __typename\n      ... on LeasePayload { lease }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.LeaseFundDocument,
    "\n  mutation RenewLease($input: RenewLeaseInput!) {\n    renewLease(input: $input) {\n      __typename\n      ... on LeasePayload { lease }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.RenewLeaseDocument,
    "\n  mutation ReturnLease($input: ReturnLeaseInput!) {\n    returnLease(input: $input) {\n      __typename\n      ... on LeasePayload { lease }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.ReturnLeaseDocument,
    "\n  query Policies {\n    policies { version current hash validFrom validUntil json }\n  }\n": typeof types.PoliciesDocument,
    "\n  query CheckPolicy($json: String!) {\n    checkPolicy(json: $json) { accepted version hash findings { at message severity } }\n  }\n": typeof types.CheckPolicyDocument,
    "\n  mutation Authorize($input: AuthorizeInput!) {\n    authorize(input: $input) {\n      __typename\n      ... on Granted { decision hold expiresAt amount { minorUnits currency } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } } }\n      ... on NeedsCountersign { decision approval reasons trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } } }\n      ... on Denied { decision reasons trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } } }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.AuthorizeDocument,
    "\n  query WayBack($input: WayBackInput!) {\n    wayBack(input: $input) { scoreNow scoreNeeded otherwise changes { input quarter from to } }\n  }\n": typeof types.WayBackDocument,
    "\n  mutation GivePermission($input: GivePermissionInput!) {\n    givePermission(input: $input) {\n      __typename\n      ... on GrantPayload { grant }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.GivePermissionDocument,
    "\n  mutation DelegateGrant($input: DelegateGrantInput!) {\n    delegateGrant(input: $input) {\n      __typename\n      ... on GrantPayload { grant }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.DelegateGrantDocument,
    "\n  mutation RevokeGrant($input: RevokeGrantInput!) {\n    revokeGrant(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.RevokeGrantDocument,
    "\n  mutation ChangeLeg($input: ChangeLegInput!) {\n    changeLeg(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.ChangeLegDocument,
    "\n  mutation PlaceTarget($input: PlaceTargetInput!) {\n    placeTarget(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.PlaceTargetDocument,
    "\n  mutation SetTarget($input: CloseQuarterInput!) {\n    setTarget(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.SetTargetDocument,
    "\n  mutation RecordNps($input: RecordNpsInput!) {\n    recordNps(input: $input) {\n      __typename\n      ... on RecordNpsPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.RecordNpsDocument,
    "\n  mutation CloseCoachCase($input: CloseCoachCaseInput!) {\n    closeCoachCase(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.CloseCoachCaseDocument,
    "\n  mutation PostHold($input: HoldInput!) {\n    postHold(input: $input) {\n      __typename\n      ... on HoldPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.PostHoldDocument,
    "\n  mutation VoidHold($input: HoldInput!) {\n    voidHold(input: $input) {\n      __typename\n      ... on HoldPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.VoidHoldDocument,
    "\n  mutation CloseQuarter($input: CloseQuarterInput!) {\n    closeQuarter(input: $input) {\n      __typename\n      ... on CloseQuarterPayload { attainmentBasisPoints unlocked locked credit { score tier } }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.CloseQuarterDocument,
    "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier, $region: String) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier, region: $region) {\n      nodes { id name region sellers pending credit { tier score } coachCase { open } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.UnitsDocument,
    "\n  fragment Board on SalesUnit {\n    id name region sellers currency version deals dataViews tools pending\n    credit { version score tier policy parts { component weight value measured basis } }\n    kpis { quarter decisionLatencySeconds ticketClosureBasisPoints policyDeviationBasisPoints acceptedSuggestionsBasisPoints autonomyBasisPoints growthIndex }\n    limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }\n    holds { id permission status placedAt expiresAt fund lease countersigned amount { minorUnits currency } }\n    grants { id permission effect standing dataView tool grantee delegatedFrom expiresAt amountMaxMinorUnits target { kind id } }\n    funds { fund reconciled drawn { minorUnits currency } lease { id expiresAt amount { minorUnits currency } headroom { minorUnits currency } } }\n    plugins { name validUntil }\n    coachCase { id week open because note }\n    quarters { quarter revision attainmentBasisPoints target { minorUnits currency } won { minorUnits currency } nps { score responses } }\n    weeks { week closed won }\n  }\n": typeof types.BoardFragmentDoc,
    "\n  query Unit($unit: ID!) {\n    unit(id: $unit) { ...Board }\n  }\n": typeof types.UnitDocument,
    "\n  query UnitNames {\n    units(first: 200) { nodes { id name currency } }\n  }\n": typeof types.UnitNamesDocument,
    "\n  subscription UnitBoard($unit: ID!) {\n    unitBoard(unit: $unit) { ...Board }\n  }\n": typeof types.UnitBoardDocument,
    "\n  query PendingOfUnit($unit: ID!) {\n    approvals(first: 100, unit: $unit) { nodes { id permission state openedAt amount { minorUnits currency } } }\n  }\n": typeof types.PendingOfUnitDocument,
    "\n  query Scenarios {\n    sandboxScenarios { name title titleZh permission tier tierLater requests days }\n    policies { version current }\n  }\n": typeof types.ScenariosDocument,
    "\n  query Play($input: SandboxPlayInput!) {\n    sandboxPlay(input: $input) {\n      report { policy plays decisions granted countersigned denied refused efficiencyBasisPoints latencyMinutes atRiskExpectedMinorUnits atRisk95MinorUnits atRiskWorstMinorUnits }\n      against { policy plays decisions granted countersigned denied refused efficiencyBasisPoints latencyMinutes atRiskExpectedMinorUnits atRisk95MinorUnits atRiskWorstMinorUnits }\n    }\n  }\n": typeof types.PlayDocument,
    "\n  query History($input: SandboxHistoryInput!) {\n    sandboxHistory(input: $input) {\n      unit policy policyHash against currency entries from until changed\n      before { ...Side }\n      after { ...Side }\n      assumed { approved rejected leftPending posted runOut unheard }\n      changes { decision at permission amountMinorUnits before after rule beforeDetail afterDetail }\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  fragment Side on HistorySide {\n    decisions granted countersigned denied refused inapplicable waiting efficiencyBasisPoints latencyMicroseconds heldMinorUnits spentMinorUnits creditScore tier\n    atRisk { expectedMinorUnits atMost95MinorUnits worstMinorUnits days }\n  }\n": typeof types.SideFragmentDoc,
    "\n  query Claim($input: SandboxClaimInput!) {\n    sandboxClaim(input: $input) {\n      holds policy tried\n      counterexample {\n        permission target amountMinorUnits discountBasisPoints origin plugin unlocked\n        trace { creditScore tier rules { rule passed detail } }\n      }\n    }\n  }\n": typeof types.ClaimDocument,
    "\n  query People {\n    accounts(first: 200, audience: INTERNAL) { nodes { id name userName } }\n  }\n": typeof types.PeopleDocument,
};
const documents: Documents = {
    "\n  query Approvals($first: Int!, $after: String, $decidedToo: Boolean!, $state: ApprovalStatus, $unit: ID, $orderBy: ApprovalOrder!, $direction: OrderDirection!) {\n    approvals(first: $first, after: $after, decidedToo: $decidedToo, state: $state, unit: $unit, orderBy: $orderBy, direction: $direction) {\n      nodes { id unit requester permission openedAt deadline state quorum amount { minorUnits currency } target { kind id } assignee { kind id } votes { by approved at note } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ApprovalsDocument,
    "\n  subscription ApprovalsLive {\n    approvals(first: 50) { nodes { id state votes { by } assignee { id } } }\n  }\n": types.ApprovalsLiveDocument,
    "\n  query Approval($id: ID!) {\n    approval(id: $id) {\n      id unit requester permission openedAt deadline state quorum amount { minorUnits currency } target { kind id } assignee { kind id } votes { by approved at note } decision reasons verdict { approved at by note } history { at by kind note to { kind id } }\n    }\n  }\n": types.ApprovalDocument,
    "\n  query ApprovalContext($unit: ID!) {\n    unit(id: $unit) {\n      id name region currency\n      credit { score tier version }\n      limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }\n      kpis { quarter policyDeviationBasisPoints autonomyBasisPoints }\n    }\n  }\n": types.ApprovalContextDocument,
    "\n  query ApprovalRequest($decision: ID!) {\n    decision(id: $decision) { id at client origin discountBasisPoints plugin fund trace { policy policyHash creditScore creditVersion tier rules { rule passed detail } } basedOn { customer category fields } }\n  }\n": types.ApprovalRequestDocument,
    "\n  mutation DecideApproval($input: DecideApprovalInput!) {\n    decideApproval(input: $input) {\n      __typename\n      ... on DecideApprovalPayload { approval missing }\n      ... on Refusal { code message }\n    }\n  }\n": types.DecideApprovalDocument,
    "\n  mutation ReassignApproval($input: ReassignApprovalInput!) {\n    reassignApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n": types.ReassignApprovalDocument,
    "\n  mutation SendBackApproval($input: SendBackApprovalInput!) {\n    sendBackApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n": types.SendBackApprovalDocument,
    "\n  mutation ResubmitApproval($input: ResubmitApprovalInput!) {\n    resubmitApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n": types.ResubmitApprovalDocument,
    "\n  query Decisions($first: Int!, $after: String, $unit: ID, $outcome: Outcome, $standing: DecisionStanding, $from: DateTime, $until: DateTime) {\n    decisions(first: $first, after: $after, unit: $unit, outcome: $outcome, standing: $standing, from: $from, until: $until) {\n      nodes { id unit at requester permission outcome standing origin discountBasisPoints amount { minorUnits currency } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DecisionsDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id unit at requester client permission outcome standing origin discountBasisPoints plugin fund hold approval reasons position leafIndex version\n      amount { minorUnits currency } target { kind id } basedOn { receipt customer category fields } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } }\n    }\n    policies { version current }\n  }\n": types.DecisionDocument,
    "\n  query Replay($id: ID!, $policy: String) {\n    decision(id: $id) {\n      id\n      replay(policy: $policy) {\n        same policy policyHash outcomeWas outcomeNow logged replayed\n        refusal { code message }\n        differs { rule was { rule passed detail } now { rule passed detail } }\n      }\n    }\n  }\n": types.ReplayDocument,
    "\n  query Funds($first: Int!, $after: String, $namePrefix: String, $disagreeing: Boolean, $orderBy: FundOrder!, $direction: OrderDirection!) {\n    funds(first: $first, after: $after, namePrefix: $namePrefix, disagreeing: $disagreeing, orderBy: $orderBy, direction: $direction) {\n      nodes { id name total { minorUnits currency } free { minorUnits currency } leased { minorUnits currency } spent { minorUnits currency } owed { minorUnits currency } reconciliation { status } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.FundsDocument,
    "\n  fragment WholeFund on Fund {\n    id name settlementMinutes version\n    total { minorUnits currency } free { minorUnits currency } leased { minorUnits currency } spent { minorUnits currency } owed { minorUnits currency }\n    leases { id unit expiresAt amount { minorUnits currency } spent { minorUnits currency } }\n    reconciliation { status unanswered reason disagreesSince difference { minorUnits currency } }\n  }\n": types.WholeFundFragmentDoc,
    "\n  query Fund($id: ID!) {\n    fund(id: $id) { ...WholeFund }\n  }\n": types.FundDocument,
    "\n  subscription FundLive($id: ID!) {\n    fund(id: $id) { ...WholeFund }\n  }\n": types.FundLiveDocument,
    "\n  mutation EstablishFund($input: EstablishFundInput!) {\n    establishFund(input: $input) {\n      __typename\n      ... on FundPayload { fund }\n      ... on Refusal { code message }\n    }\n  }\n": types.EstablishFundDocument,
    "\n  mutation TopUpFund($input: MoveFundInput!) {\n    topUpFund(input: $input) {\n      __typename\n      ... on FundPayload { fund }\n      ... on Refusal { code message }\n    }\n  }\n": types.TopUpFundDocument,
    "\n  mutation ReduceFund($input: MoveFundInput!) {\n    reduceFund(input: $input) {\n      __typename\n      ... on FundPayload { fund }\n      ... on Refusal { code message }\n    }\n  }\n": types.ReduceFundDocument,
    "\n  mutation ReconcileFund($input: ReconcileFundInput!) {\n    reconcileFund(input: $input) {\n      __typename\n      ... on FundPayload { fund }\n      ... on Refusal { code message }\n    }\n  }\n": types.ReconcileFundDocument,
    "\n  mutation LeaseFund($input: LeaseFundInput!) {\n    leaseFund(input: $input) {\n      __typename\n      ... on LeasePayload { lease }\n      ... on Refusal { code message }\n    }\n  }\n": types.LeaseFundDocument,
    "\n  mutation RenewLease($input: RenewLeaseInput!) {\n    renewLease(input: $input) {\n      __typename\n      ... on LeasePayload { lease }\n      ... on Refusal { code message }\n    }\n  }\n": types.RenewLeaseDocument,
    "\n  mutation ReturnLease($input: ReturnLeaseInput!) {\n    returnLease(input: $input) {\n      __typename\n      ... on LeasePayload { lease }\n      ... on Refusal { code message }\n    }\n  }\n": types.ReturnLeaseDocument,
    "\n  query Policies {\n    policies { version current hash validFrom validUntil json }\n  }\n": types.PoliciesDocument,
    "\n  query CheckPolicy($json: String!) {\n    checkPolicy(json: $json) { accepted version hash findings { at message severity } }\n  }\n": types.CheckPolicyDocument,
    "\n  mutation Authorize($input: AuthorizeInput!) {\n    authorize(input: $input) {\n      __typename\n      ... on Granted { decision hold expiresAt amount { minorUnits currency } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } } }\n      ... on NeedsCountersign { decision approval reasons trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } } }\n      ... on Denied { decision reasons trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } } }\n      ... on Refusal { code message }\n    }\n  }\n": types.AuthorizeDocument,
    "\n  query WayBack($input: WayBackInput!) {\n    wayBack(input: $input) { scoreNow scoreNeeded otherwise changes { input quarter from to } }\n  }\n": types.WayBackDocument,
    "\n  mutation GivePermission($input: GivePermissionInput!) {\n    givePermission(input: $input) {\n      __typename\n      ... on GrantPayload { grant }\n      ... on Refusal { code message }\n    }\n  }\n": types.GivePermissionDocument,
    "\n  mutation DelegateGrant($input: DelegateGrantInput!) {\n    delegateGrant(input: $input) {\n      __typename\n      ... on GrantPayload { grant }\n      ... on Refusal { code message }\n    }\n  }\n": types.DelegateGrantDocument,
    "\n  mutation RevokeGrant($input: RevokeGrantInput!) {\n    revokeGrant(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": types.RevokeGrantDocument,
    "\n  mutation ChangeLeg($input: ChangeLegInput!) {\n    changeLeg(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": types.ChangeLegDocument,
    "\n  mutation PlaceTarget($input: PlaceTargetInput!) {\n    placeTarget(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": types.PlaceTargetDocument,
    "\n  mutation SetTarget($input: CloseQuarterInput!) {\n    setTarget(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": types.SetTargetDocument,
    "\n  mutation RecordNps($input: RecordNpsInput!) {\n    recordNps(input: $input) {\n      __typename\n      ... on RecordNpsPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": types.RecordNpsDocument,
    "\n  mutation CloseCoachCase($input: CloseCoachCaseInput!) {\n    closeCoachCase(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": types.CloseCoachCaseDocument,
    "\n  mutation PostHold($input: HoldInput!) {\n    postHold(input: $input) {\n      __typename\n      ... on HoldPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": types.PostHoldDocument,
    "\n  mutation VoidHold($input: HoldInput!) {\n    voidHold(input: $input) {\n      __typename\n      ... on HoldPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": types.VoidHoldDocument,
    "\n  mutation CloseQuarter($input: CloseQuarterInput!) {\n    closeQuarter(input: $input) {\n      __typename\n      ... on CloseQuarterPayload { attainmentBasisPoints unlocked locked credit { score tier } }\n      ... on Refusal { code message }\n    }\n  }\n": types.CloseQuarterDocument,
    "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier, $region: String) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier, region: $region) {\n      nodes { id name region sellers pending credit { tier score } coachCase { open } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.UnitsDocument,
    "\n  fragment Board on SalesUnit {\n    id name region sellers currency version deals dataViews tools pending\n    credit { version score tier policy parts { component weight value measured basis } }\n    kpis { quarter decisionLatencySeconds ticketClosureBasisPoints policyDeviationBasisPoints acceptedSuggestionsBasisPoints autonomyBasisPoints growthIndex }\n    limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }\n    holds { id permission status placedAt expiresAt fund lease countersigned amount { minorUnits currency } }\n    grants { id permission effect standing dataView tool grantee delegatedFrom expiresAt amountMaxMinorUnits target { kind id } }\n    funds { fund reconciled drawn { minorUnits currency } lease { id expiresAt amount { minorUnits currency } headroom { minorUnits currency } } }\n    plugins { name validUntil }\n    coachCase { id week open because note }\n    quarters { quarter revision attainmentBasisPoints target { minorUnits currency } won { minorUnits currency } nps { score responses } }\n    weeks { week closed won }\n  }\n": types.BoardFragmentDoc,
    "\n  query Unit($unit: ID!) {\n    unit(id: $unit) { ...Board }\n  }\n": types.UnitDocument,
    "\n  query UnitNames {\n    units(first: 200) { nodes { id name currency } }\n  }\n": types.UnitNamesDocument,
    "\n  subscription UnitBoard($unit: ID!) {\n    unitBoard(unit: $unit) { ...Board }\n  }\n": types.UnitBoardDocument,
    "\n  query PendingOfUnit($unit: ID!) {\n    approvals(first: 100, unit: $unit) { nodes { id permission state openedAt amount { minorUnits currency } } }\n  }\n": types.PendingOfUnitDocument,
    "\n  query Scenarios {\n    sandboxScenarios { name title titleZh permission tier tierLater requests days }\n    policies { version current }\n  }\n": types.ScenariosDocument,
    "\n  query Play($input: SandboxPlayInput!) {\n    sandboxPlay(input: $input) {\n      report { policy plays decisions granted countersigned denied refused efficiencyBasisPoints latencyMinutes atRiskExpectedMinorUnits atRisk95MinorUnits atRiskWorstMinorUnits }\n      against { policy plays decisions granted countersigned denied refused efficiencyBasisPoints latencyMinutes atRiskExpectedMinorUnits atRisk95MinorUnits atRiskWorstMinorUnits }\n    }\n  }\n": types.PlayDocument,
    "\n  query History($input: SandboxHistoryInput!) {\n    sandboxHistory(input: $input) {\n      unit policy policyHash against currency entries from until changed\n      before { ...Side }\n      after { ...Side }\n      assumed { approved rejected leftPending posted runOut unheard }\n      changes { decision at permission amountMinorUnits before after rule beforeDetail afterDetail }\n    }\n  }\n": types.HistoryDocument,
    "\n  fragment Side on HistorySide {\n    decisions granted countersigned denied refused inapplicable waiting efficiencyBasisPoints latencyMicroseconds heldMinorUnits spentMinorUnits creditScore tier\n    atRisk { expectedMinorUnits atMost95MinorUnits worstMinorUnits days }\n  }\n": types.SideFragmentDoc,
    "\n  query Claim($input: SandboxClaimInput!) {\n    sandboxClaim(input: $input) {\n      holds policy tried\n      counterexample {\n        permission target amountMinorUnits discountBasisPoints origin plugin unlocked\n        trace { creditScore tier rules { rule passed detail } }\n      }\n    }\n  }\n": types.ClaimDocument,
    "\n  query People {\n    accounts(first: 200, audience: INTERNAL) { nodes { id name userName } }\n  }\n": types.PeopleDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Approvals($first: Int!, $after: String, $decidedToo: Boolean!, $state: ApprovalStatus, $unit: ID, $orderBy: ApprovalOrder!, $direction: OrderDirection!) {\n    approvals(first: $first, after: $after, decidedToo: $decidedToo, state: $state, unit: $unit, orderBy: $orderBy, direction: $direction) {\n      nodes { id unit requester permission openedAt deadline state quorum amount { minorUnits currency } target { kind id } assignee { kind id } votes { by approved at note } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').ApprovalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ApprovalsLive {\n    approvals(first: 50) { nodes { id state votes { by } assignee { id } } }\n  }\n"): typeof import('./graphql').ApprovalsLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Approval($id: ID!) {\n    approval(id: $id) {\n      id unit requester permission openedAt deadline state quorum amount { minorUnits currency } target { kind id } assignee { kind id } votes { by approved at note } decision reasons verdict { approved at by note } history { at by kind note to { kind id } }\n    }\n  }\n"): typeof import('./graphql').ApprovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovalContext($unit: ID!) {\n    unit(id: $unit) {\n      id name region currency\n      credit { score tier version }\n      limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }\n      kpis { quarter policyDeviationBasisPoints autonomyBasisPoints }\n    }\n  }\n"): typeof import('./graphql').ApprovalContextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovalRequest($decision: ID!) {\n    decision(id: $decision) { id at client origin discountBasisPoints plugin fund trace { policy policyHash creditScore creditVersion tier rules { rule passed detail } } basedOn { customer category fields } }\n  }\n"): typeof import('./graphql').ApprovalRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideApproval($input: DecideApprovalInput!) {\n    decideApproval(input: $input) {\n      __typename\n      ... on DecideApprovalPayload { approval missing }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').DecideApprovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReassignApproval($input: ReassignApprovalInput!) {\n    reassignApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').ReassignApprovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendBackApproval($input: SendBackApprovalInput!) {\n    sendBackApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').SendBackApprovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitApproval($input: ResubmitApprovalInput!) {\n    resubmitApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').ResubmitApprovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decisions($first: Int!, $after: String, $unit: ID, $outcome: Outcome, $standing: DecisionStanding, $from: DateTime, $until: DateTime) {\n    decisions(first: $first, after: $after, unit: $unit, outcome: $outcome, standing: $standing, from: $from, until: $until) {\n      nodes { id unit at requester permission outcome standing origin discountBasisPoints amount { minorUnits currency } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').DecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id unit at requester client permission outcome standing origin discountBasisPoints plugin fund hold approval reasons position leafIndex version\n      amount { minorUnits currency } target { kind id } basedOn { receipt customer category fields } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } }\n    }\n    policies { version current }\n  }\n"): typeof import('./graphql').DecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Replay($id: ID!, $policy: String) {\n    decision(id: $id) {\n      id\n      replay(policy: $policy) {\n        same policy policyHash outcomeWas outcomeNow logged replayed\n        refusal { code message }\n        differs { rule was { rule passed detail } now { rule passed detail } }\n      }\n    }\n  }\n"): typeof import('./graphql').ReplayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Funds($first: Int!, $after: String, $namePrefix: String, $disagreeing: Boolean, $orderBy: FundOrder!, $direction: OrderDirection!) {\n    funds(first: $first, after: $after, namePrefix: $namePrefix, disagreeing: $disagreeing, orderBy: $orderBy, direction: $direction) {\n      nodes { id name total { minorUnits currency } free { minorUnits currency } leased { minorUnits currency } spent { minorUnits currency } owed { minorUnits currency } reconciliation { status } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').FundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WholeFund on Fund {\n    id name settlementMinutes version\n    total { minorUnits currency } free { minorUnits currency } leased { minorUnits currency } spent { minorUnits currency } owed { minorUnits currency }\n    leases { id unit expiresAt amount { minorUnits currency } spent { minorUnits currency } }\n    reconciliation { status unanswered reason disagreesSince difference { minorUnits currency } }\n  }\n"): typeof import('./graphql').WholeFundFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Fund($id: ID!) {\n    fund(id: $id) { ...WholeFund }\n  }\n"): typeof import('./graphql').FundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FundLive($id: ID!) {\n    fund(id: $id) { ...WholeFund }\n  }\n"): typeof import('./graphql').FundLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EstablishFund($input: EstablishFundInput!) {\n    establishFund(input: $input) {\n      __typename\n      ... on FundPayload { fund }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').EstablishFundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TopUpFund($input: MoveFundInput!) {\n    topUpFund(input: $input) {\n      __typename\n      ... on FundPayload { fund }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').TopUpFundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReduceFund($input: MoveFundInput!) {\n    reduceFund(input: $input) {\n      __typename\n      ... on FundPayload { fund }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').ReduceFundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReconcileFund($input: ReconcileFundInput!) {\n    reconcileFund(input: $input) {\n      __typename\n      ... on FundPayload { fund }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').ReconcileFundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaseFund($input: LeaseFundInput!) {\n    leaseFund(input: $input) {\n      __typename\n      ... on LeasePayload { lease }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').LeaseFundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewLease($input: RenewLeaseInput!) {\n    renewLease(input: $input) {\n      __typename\n      ... on LeasePayload { lease }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').RenewLeaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnLease($input: ReturnLeaseInput!) {\n    returnLease(input: $input) {\n      __typename\n      ... on LeasePayload { lease }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').ReturnLeaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Policies {\n    policies { version current hash validFrom validUntil json }\n  }\n"): typeof import('./graphql').PoliciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckPolicy($json: String!) {\n    checkPolicy(json: $json) { accepted version hash findings { at message severity } }\n  }\n"): typeof import('./graphql').CheckPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Authorize($input: AuthorizeInput!) {\n    authorize(input: $input) {\n      __typename\n      ... on Granted { decision hold expiresAt amount { minorUnits currency } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } } }\n      ... on NeedsCountersign { decision approval reasons trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } } }\n      ... on Denied { decision reasons trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } } }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').AuthorizeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WayBack($input: WayBackInput!) {\n    wayBack(input: $input) { scoreNow scoreNeeded otherwise changes { input quarter from to } }\n  }\n"): typeof import('./graphql').WayBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GivePermission($input: GivePermissionInput!) {\n    givePermission(input: $input) {\n      __typename\n      ... on GrantPayload { grant }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').GivePermissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DelegateGrant($input: DelegateGrantInput!) {\n    delegateGrant(input: $input) {\n      __typename\n      ... on GrantPayload { grant }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').DelegateGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeGrant($input: RevokeGrantInput!) {\n    revokeGrant(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').RevokeGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLeg($input: ChangeLegInput!) {\n    changeLeg(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').ChangeLegDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceTarget($input: PlaceTargetInput!) {\n    placeTarget(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').PlaceTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTarget($input: CloseQuarterInput!) {\n    setTarget(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').SetTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordNps($input: RecordNpsInput!) {\n    recordNps(input: $input) {\n      __typename\n      ... on RecordNpsPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').RecordNpsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCoachCase($input: CloseCoachCaseInput!) {\n    closeCoachCase(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').CloseCoachCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostHold($input: HoldInput!) {\n    postHold(input: $input) {\n      __typename\n      ... on HoldPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').PostHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidHold($input: HoldInput!) {\n    voidHold(input: $input) {\n      __typename\n      ... on HoldPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').VoidHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseQuarter($input: CloseQuarterInput!) {\n    closeQuarter(input: $input) {\n      __typename\n      ... on CloseQuarterPayload { attainmentBasisPoints unlocked locked credit { score tier } }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').CloseQuarterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier, $region: String) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier, region: $region) {\n      nodes { id name region sellers pending credit { tier score } coachCase { open } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').UnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Board on SalesUnit {\n    id name region sellers currency version deals dataViews tools pending\n    credit { version score tier policy parts { component weight value measured basis } }\n    kpis { quarter decisionLatencySeconds ticketClosureBasisPoints policyDeviationBasisPoints acceptedSuggestionsBasisPoints autonomyBasisPoints growthIndex }\n    limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }\n    holds { id permission status placedAt expiresAt fund lease countersigned amount { minorUnits currency } }\n    grants { id permission effect standing dataView tool grantee delegatedFrom expiresAt amountMaxMinorUnits target { kind id } }\n    funds { fund reconciled drawn { minorUnits currency } lease { id expiresAt amount { minorUnits currency } headroom { minorUnits currency } } }\n    plugins { name validUntil }\n    coachCase { id week open because note }\n    quarters { quarter revision attainmentBasisPoints target { minorUnits currency } won { minorUnits currency } nps { score responses } }\n    weeks { week closed won }\n  }\n"): typeof import('./graphql').BoardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unit($unit: ID!) {\n    unit(id: $unit) { ...Board }\n  }\n"): typeof import('./graphql').UnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitNames {\n    units(first: 200) { nodes { id name currency } }\n  }\n"): typeof import('./graphql').UnitNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription UnitBoard($unit: ID!) {\n    unitBoard(unit: $unit) { ...Board }\n  }\n"): typeof import('./graphql').UnitBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PendingOfUnit($unit: ID!) {\n    approvals(first: 100, unit: $unit) { nodes { id permission state openedAt amount { minorUnits currency } } }\n  }\n"): typeof import('./graphql').PendingOfUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scenarios {\n    sandboxScenarios { name title titleZh permission tier tierLater requests days }\n    policies { version current }\n  }\n"): typeof import('./graphql').ScenariosDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Play($input: SandboxPlayInput!) {\n    sandboxPlay(input: $input) {\n      report { policy plays decisions granted countersigned denied refused efficiencyBasisPoints latencyMinutes atRiskExpectedMinorUnits atRisk95MinorUnits atRiskWorstMinorUnits }\n      against { policy plays decisions granted countersigned denied refused efficiencyBasisPoints latencyMinutes atRiskExpectedMinorUnits atRisk95MinorUnits atRiskWorstMinorUnits }\n    }\n  }\n"): typeof import('./graphql').PlayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($input: SandboxHistoryInput!) {\n    sandboxHistory(input: $input) {\n      unit policy policyHash against currency entries from until changed\n      before { ...Side }\n      after { ...Side }\n      assumed { approved rejected leftPending posted runOut unheard }\n      changes { decision at permission amountMinorUnits before after rule beforeDetail afterDetail }\n    }\n  }\n"): typeof import('./graphql').HistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Side on HistorySide {\n    decisions granted countersigned denied refused inapplicable waiting efficiencyBasisPoints latencyMicroseconds heldMinorUnits spentMinorUnits creditScore tier\n    atRisk { expectedMinorUnits atMost95MinorUnits worstMinorUnits days }\n  }\n"): typeof import('./graphql').SideFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Claim($input: SandboxClaimInput!) {\n    sandboxClaim(input: $input) {\n      holds policy tried\n      counterexample {\n        permission target amountMinorUnits discountBasisPoints origin plugin unlocked\n        trace { creditScore tier rules { rule passed detail } }\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People {\n    accounts(first: 200, audience: INTERNAL) { nodes { id name userName } }\n  }\n"): typeof import('./graphql').PeopleDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
