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
    "\n  query Accounts($first: Int!, $after: String, $audience: Audience, $enabled: Boolean) {\n    accounts(first: $first, after: $after, audience: $audience, enabled: $enabled) {\n      nodes { id name userName audience organisation roles enabled secondFactor sessions signedInAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  query OneAccount($id: ID!) {\n    account(id: $id) { id name userName audience organisation roles enabled hasPassword secondFactor sessions signedInAt codeUntil version }\n  }\n": typeof types.OneAccountDocument,
    "mutation DisableAccount($input: DisableAccountInput!) { disableAccount(input: $input) { __typename ... on AccountPayload { account } ... on Refusal { code message } } }": typeof types.DisableAccountDocument,
    "mutation EnableAccount($input: EnableAccountInput!) { enableAccount(input: $input) { __typename ... on AccountPayload { account } ... on Refusal { code message } } }": typeof types.EnableAccountDocument,
    "mutation EndSessions($input: EndAccountSessionsInput!) { endAccountSessions(input: $input) { __typename ... on AccountPayload { account } ... on Refusal { code message } } }": typeof types.EndSessionsDocument,
    "mutation ResetSignIn($input: ResetAccountSignInInput!) { resetAccountSignIn(input: $input) { __typename ... on SignInResetPayload { account oneTimeCode codeUntil } ... on Refusal { code message } } }": typeof types.ResetSignInDocument,
    "\n  query Approvals($first: Int!, $after: String, $decidedToo: Boolean!, $state: ApprovalStatus, $unit: ID, $orderBy: ApprovalOrder!, $direction: OrderDirection!) {\n    approvals(first: $first, after: $after, decidedToo: $decidedToo, state: $state, unit: $unit, orderBy: $orderBy, direction: $direction) {\n      nodes { id unit requester permission openedAt deadline state quorum amount { minorUnits currency } target { kind id } assignee { kind id } votes { by approved at note } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ApprovalsDocument,
    "\n  subscription ApprovalsLive {\n    approvals(first: 50) { nodes { id state votes { by } assignee { id } } }\n  }\n": typeof types.ApprovalsLiveDocument,
    "\n  query Approval($id: ID!) {\n    approval(id: $id) {\n      id unit requester permission openedAt deadline state quorum amount { minorUnits currency } target { kind id } assignee { kind id } votes { by approved at note } decision reasons verdict { approved at by note } history { at by kind note to { kind id } }\n    }\n  }\n": typeof types.ApprovalDocument,
    "\n  query ApprovalContext($unit: ID!) {\n    unit(id: $unit) {\n      id name region currency\n      credit { score tier version }\n      limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }\n      kpis { quarter policyDeviationBasisPoints autonomyBasisPoints }\n    }\n  }\n": typeof types.ApprovalContextDocument,
    "\n  query ApprovalRequest($decision: ID!) {\n    decision(id: $decision) { id at client origin discountBasisPoints plugin fund trace { policy policyHash creditScore creditVersion tier rules { rule passed detail } } basedOn { customer category fields } }\n  }\n": typeof types.ApprovalRequestDocument,
    "\n  mutation DecideApproval($input: DecideApprovalInput!) {\n    decideApproval(input: $input) {\n      __typename\n      ... on DecideApprovalPayload { approval missing }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.DecideApprovalDocument,
    "\n  mutation ReassignApproval($input: ReassignApprovalInput!) {\n    reassignApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.ReassignApprovalDocument,
    "\n  mutation SendBackApproval($input: SendBackApprovalInput!) {\n    sendBackApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.SendBackApprovalDocument,
    "\n  mutation ResubmitApproval($input: ResubmitApprovalInput!) {\n    resubmitApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.ResubmitApprovalDocument,
    "\n  query AuditEntries($first: Int!, $after: String, $filter: AuditEntryFilter) {\n    auditEntries(first: $first, after: $after, filter: $filter) {\n      nodes { position leafIndex at actorKind actorId version eventTypes receipt decision usedBy entry principal { person client organisation audience } basedOn { receipt customer } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AuditEntriesDocument,
    "query AuditCheckpoint { checkpoint { verifierKey size } }": typeof types.AuditCheckpointDocument,
    "query AuditInclusion($leafIndex: Long!, $treeSize: Long!) { inclusionProof(leafIndex: $leafIndex, treeSize: $treeSize) { hashes } }": typeof types.AuditInclusionDocument,
    "query AuditConsistency($oldSize: Long!, $newSize: Long!) { consistencyProof(oldSize: $oldSize, newSize: $newSize) { hashes } }": typeof types.AuditConsistencyDocument,
    "\n  query DataUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {\n    dataUses(first: $first, after: $after, customer: $customer, category: $category, field: $field) {\n      nodes { at category client consent customer decisions fields leafIndex purpose reader receipt revision }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DataUsesDocument,
    "\n  query DataOfDecision($decision: ID!) {\n    dataOfDecision(decision: $decision) { at category client consent customer decisions fields leafIndex purpose reader receipt revision }\n    decision(id: $decision) { id at unit outcome standing permission requester leafIndex reasons amount { minorUnits currency } trace { policy creditScore tier rules { rule passed detail } } }\n  }\n": typeof types.DataOfDecisionDocument,
    "\n  query IdentityEvents($first: Int!, $after: String, $about: String, $what: String, $from: DateTime, $until: DateTime) {\n    identityEvents(first: $first, after: $after, about: $about, what: $what, from: $from, until: $until) {\n      nodes { actorId actorKind at by entry position what }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.IdentityEventsDocument,
    "\n  query Processing($first: Int!, $after: String, $grantee: String, $category: DataCategory) {\n    processing(first: $first, after: $after, grantee: $grantee, category: $category) {\n      nodes { category categoryEn categoryZhCn crossBorder customers firstUse grantedAt grantee lastUse legalBasis legalBasisEn legalBasisZhCn purpose reads standingGrants until }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ProcessingDocument,
    "\n  query CrossBorder {\n    crossBorder {\n      home year people peopleMax sensitivePeople sensitiveMax unconfirmed\n      receivers { organisation group client category countries people }\n      warnings { kind at because figure group sensitive }\n      filings { reference sensitive fromYear throughYear by at }\n    }\n  }\n": typeof types.CrossBorderDocument,
    "mutation RecordFiling($input: RecordFilingInput!) { recordFiling(input: $input) { __typename ... on FilingPayload { reference } ... on Refusal { code message } } }": typeof types.RecordFilingDocument,
    "\n  query Programme {\n    certificationProgramme {\n      deadline daysLeft\n      clusters { name systems certified anchorCertified }\n      systems { system name organisation cluster isAnchor state certificateUntil }\n    }\n  }\n": typeof types.ProgrammeDocument,
    "\n  query CertifiedSystem($id: ID!) {\n    supplierSystem(id: $id) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n    }\n    certificationPlan { version sha256 tests { id module rule isNegative titleEn titleZh } }\n  }\n": typeof types.CertifiedSystemDocument,
    "query RunTranscript($system: ID!, $run: ID!, $from: Int!, $first: Int!) { certificationTranscript(system: $system, run: $run, from: $from, first: $first) }": typeof types.RunTranscriptDocument,
    "\n  subscription FollowedRun($system: ID!) {\n    certificationRun(system: $system) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n    }\n  }\n": typeof types.FollowedRunDocument,
    "mutation SuspendCertificate($input: SuspendCertificateInput!) { suspendCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": typeof types.SuspendCertificateDocument,
    "mutation ReinstateCertificate($input: ReinstateCertificateInput!) { reinstateCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": typeof types.ReinstateCertificateDocument,
    "mutation RevokeCertificate($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": typeof types.RevokeCertificateDocument,
    "mutation PlaceInCluster($input: PlaceInClusterInput!) { placeInCluster(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": typeof types.PlaceInClusterDocument,
    "\n  query Clients($first: Int!, $after: String, $audience: Audience, $enabled: Boolean) {\n    clients(first: $first, after: $after, audience: $audience, enabled: $enabled) {\n      nodes { id name audience organisation enabled grantTypes secretSince secretBeforeUntil quota { capacity perSecond } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ClientsDocument,
    "\n  query OneClient($id: ID!) {\n    client(id: $id) { id name audience organisation enabled disabledAt createdAt authenticationMethods grantTypes people possibleScopes scopes secretSince secretBeforeSince secretBeforeUntil version quota { capacity perSecond } }\n  }\n": typeof types.OneClientDocument,
    "mutation ChangeScopes($input: ChangeClientScopesInput!) { changeClientScopes(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }": typeof types.ChangeScopesDocument,
    "mutation DisableClient($input: DisableClientInput!) { disableClient(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }": typeof types.DisableClientDocument,
    "mutation EnableClient($input: EnableClientInput!) { enableClient(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }": typeof types.EnableClientDocument,
    "mutation RotateClientSecret($input: RotateClientSecretInput!) { rotateClientSecret(input: $input) { __typename ... on ClientSecretPayload { client secret } ... on Refusal { code message } } }": typeof types.RotateClientSecretDocument,
    "mutation SetQuota($input: SetClientQuotaInput!) { setClientQuota(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }": typeof types.SetQuotaDocument,
    "\n  query Customers($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $changedFrom: DateTime, $changedUntil: DateTime) {\n    customers(first: $first, after: $after, orderBy: $orderBy, direction: $direction, changedFrom: $changedFrom, changedUntil: $changedUntil) {\n      nodes { id }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CustomersDocument,
    "\n  query CustomerUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {\n    dataUses(first: $first, after: $after, customer: $customer, category: $category, field: $field) {\n      nodes { receipt at reader client purpose fields decisions }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CustomerUsesDocument,
    "\n  query FlowDataAssets {\n    flowDataAssets { flow version category purpose fields nodes consented freshAt lastUsedAt }\n  }\n": typeof types.FlowDataAssetsDocument,
    "\n  query Decisions($first: Int!, $after: String, $unit: ID, $outcome: Outcome, $standing: DecisionStanding, $from: DateTime, $until: DateTime) {\n    decisions(first: $first, after: $after, unit: $unit, outcome: $outcome, standing: $standing, from: $from, until: $until) {\n      nodes { id unit at requester permission outcome standing origin discountBasisPoints amount { minorUnits currency } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DecisionsDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id unit at requester client permission outcome standing origin discountBasisPoints plugin fund hold approval reasons position leafIndex version\n      amount { minorUnits currency } target { kind id } basedOn { receipt customer category fields } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } }\n    }\n    policies { version current }\n  }\n": typeof types.DecisionDocument,
    "\n  query Replay($id: ID!, $policy: String) {\n    decision(id: $id) {\n      id\n      replay(policy: $policy) {\n        same policy policyHash outcomeWas outcomeNow logged replayed\n        refusal { code message }\n        differs { rule was { rule passed detail } now { rule passed detail } }\n      }\n    }\n  }\n": typeof types.ReplayDocument,
    "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ExportsDocument,
    "query OneExport($id: ID!) { export(id: $id) { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } } }": typeof types.OneExportDocument,
    "query ExportKinds { exportKinds { name scope fields filters } }": typeof types.ExportKindsDocument,
    "mutation StartExport($input: StartExportInput!) { startExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": typeof types.StartExportDocument,
    "mutation CancelExport($input: CancelExportInput!) { cancelExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": typeof types.CancelExportDocument,
    "\n  query FlowTasks($queue: String, $done: Boolean!) {\n    flowTasks(queue: $queue, done: $done, first: 200) {\n      id run flow customer queue title { zh en } signals at dueAt doneAt doneBy note\n    }\n  }\n": typeof types.FlowTasksDocument,
    "\n  mutation CompleteFlowTask($input: CompleteFlowTaskInput!) {\n    completeFlowTask(input: $input) { __typename ... on FlowTaskPayload { task } ... on Refusal { code message } }\n  }\n": typeof types.CompleteFlowTaskDocument,
    "\n  mutation ReadFlowText($input: ReadFlowTextInput!) {\n    readFlowText(input: $input) { __typename ... on FlowTextPayload { text template language model instructions } ... on Refusal { code message } }\n  }\n": typeof types.ReadFlowTextDocument,
    "\n  mutation ReadApprovalText($input: ReadApprovalTextInput!) {\n    readApprovalText(input: $input) { __typename ... on FlowTextPayload { text template language model instructions } ... on Refusal { code message } }\n  }\n": typeof types.ReadApprovalTextDocument,
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
    "\n  query Board {\n    governanceBoard {\n      quorum version\n      seats { seat holder from until }\n      motions { id kind title text status proposedAt proposedBy deadline quarter manifest outcome { for against abstained quorum seats at } votes { seat vote at } }\n      whitePapers { quarter dueAt draftedAt publishedAt overdue logSize manifest paths }\n    }\n  }\n": typeof types.BoardDocument,
    "mutation CastVote($input: CastVoteInput!) { castVote(input: $input) { __typename ... on MotionPayload { motion { id status } } ... on Refusal { code message } } }": typeof types.CastVoteDocument,
    "mutation ProposeMotion($input: ProposeMotionInput!) { proposeMotion(input: $input) { __typename ... on MotionPayload { motion { id } } ... on Refusal { code message } } }": typeof types.ProposeMotionDocument,
    "mutation WithdrawMotion($input: WithdrawMotionInput!) { withdrawMotion(input: $input) { __typename ... on MotionPayload { motion { id } } ... on Refusal { code message } } }": typeof types.WithdrawMotionDocument,
    "mutation AssignSeat($input: AssignSeatInput!) { assignSeat(input: $input) { __typename ... on SeatPayload { seat } ... on Refusal { code message } } }": typeof types.AssignSeatDocument,
    "mutation VacateSeat($input: VacateSeatInput!) { vacateSeat(input: $input) { __typename ... on SeatPayload { seat } ... on Refusal { code message } } }": typeof types.VacateSeatDocument,
    "\n  query CustomerHealth($customer: ID!, $weeks: Int!) {\n    sovereigntyHealth(customer: $customer, weeks: $weeks) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n    channelInventoryHealth(customer: $customer) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n  }\n": typeof types.CustomerHealthDocument,
    "\n  query ScorecardWeights {\n    scorecardWeights {\n      weights { component weight }\n      changes { number at by reason weights { component weight } }\n    }\n  }\n": typeof types.ScorecardWeightsDocument,
    "\n  query ManagerScorecard($unit: ID!) {\n    scorecard(unit: $unit) {\n      unit score weights customers customersMeasured\n      parts { component score weight }\n      channelInventory { at score isRed rules dimensions { name score parts { name numerator denominator score source } } }\n    }\n  }\n": typeof types.ManagerScorecardDocument,
    "\n  query UnitChoices($first: Int!, $after: String) {\n    units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.UnitChoicesDocument,
    "\n  mutation WeighScorecard($input: WeighScorecardInput!) {\n    weighScorecard(input: $input) {\n      __typename\n      ... on WeighScorecardPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.WeighScorecardDocument,
    "\n  query MeteredUses($payer: String!, $days: Int!) {\n    meteredUses(payer: $payer, days: $days) { day feature units }\n  }\n": typeof types.MeteredUsesDocument,
    "\n  query Installation {\n    installation {\n      at apiVersion siloVersion databaseVersion migration signedSize signedAt unsigned\n      silos { address host name status startedAt aliveAt }\n      followers { name led behind movedAt }\n    }\n  }\n": typeof types.InstallationDocument,
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
    "\n  mutation RecordPlugin($input: RecordPluginInput!) {\n    recordPlugin(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.RecordPluginDocument,
    "\n  mutation RecordTickets($input: RecordTicketsInput!) {\n    recordTickets(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.RecordTicketsDocument,
    "\n  mutation RecordSuggestions($input: RecordSuggestionsInput!) {\n    recordSuggestions(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.RecordSuggestionsDocument,
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
    "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.StatementsDocument,
    "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n": typeof types.StatementDocument,
    "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n": typeof types.TariffsDocument,
    "\n  mutation AnswerStatementDispute($input: AnswerDisputeInput!) {\n    answerStatementDispute(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.AnswerStatementDisputeDocument,
    "\n  mutation CorrectStatement($input: CorrectStatementInput!) {\n    correctStatement(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.CorrectStatementDocument,
    "\n  query People($audience: Audience!) {\n    accounts(first: 200, audience: $audience) { nodes { id name userName } }\n  }\n": typeof types.PeopleDocument,
    "\n  query Spaces($first: Int!, $after: String, $direction: OrderDirection!, $standing: MemberStanding) {\n    spaces(first: $first, after: $after, direction: $direction, standing: $standing) {\n      nodes { id standing }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SpacesDocument,
    "\n  query Space($id: ID!) {\n    space(id: $id) {\n      id title customer createdAt version\n      unit namings { document members }\n      members { subject name organisation organisationName audience standing invitedAt joinedAt }\n      documents { id name level type size pages at sha256 viewPath downloadPath }\n      milestones { id kind title status openedAt dueAt act { accepted at by note } waiver { approval requestedAt given decidedAt } }\n      feedback { id document entries { at by isInternal text } }\n      experts { id name field commitments { id promise madeAt dueAt kept settledAt } }\n    }\n  }\n": typeof types.SpaceDocument,
    "\n  query SpaceTitle($id: ID!) { space(id: $id) { title customer milestones { status } documents { id } } }\n": typeof types.SpaceTitleDocument,
    "\n  query DocumentViews($first: Int!, $after: String, $space: ID!, $document: ID) {\n    documentViews(first: $first, after: $after, space: $space, document: $document) {\n      nodes { receipt at document member organisation isDownload trace sha256 }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DocumentViewsDocument,
    "\n  query UnitsToWork($first: Int!, $after: String) { units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } } }\n": typeof types.UnitsToWorkDocument,
    "\n  mutation AcceptSpaceInvitation($input: SpaceInput!) { acceptSpaceInvitation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.AcceptSpaceInvitationDocument,
    "\n  mutation NameDocument($input: NameDocumentInput!) { nameDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.NameDocumentDocument,
    "\n  mutation OpenFeedback($input: OpenFeedbackInput!) { openFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.OpenFeedbackDocument,
    "\n  mutation AnswerFeedback($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.AnswerFeedbackDocument,
    "\n  mutation OpenMilestone($input: OpenMilestoneInput!) { openMilestone(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.OpenMilestoneDocument,
    "\n  mutation RemoveSpaceMember($input: RemoveSpaceMemberInput!) { removeSpaceMember(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.RemoveSpaceMemberDocument,
    "\n  mutation SetDocumentDownload($input: SetDocumentDownloadInput!) { setDocumentDownload(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.SetDocumentDownloadDocument,
    "\n  mutation WithdrawDocument($input: WithdrawDocumentInput!) { withdrawDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.WithdrawDocumentDocument,
    "\n  mutation CreateSpace($input: CreateSpaceInput!) { createSpace(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.CreateSpaceDocument,
    "\n  mutation IntroduceExpert($input: IntroduceExpertInput!) { introduceExpert(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.IntroduceExpertDocument,
    "\n  mutation MakeCommitment($input: MakeCommitmentInput!) { makeCommitment(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.MakeCommitmentDocument,
    "\n  mutation SettleCommitment($input: SettleCommitmentInput!) { settleCommitment(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.SettleCommitmentDocument,
    "\n  mutation RequestMilestoneWaiver($input: RequestMilestoneWaiverInput!) { requestMilestoneWaiver(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.RequestMilestoneWaiverDocument,
    "\n  mutation InviteSpaceMember($input: InviteSpaceMemberInput!) { inviteSpaceMember(input: $input) { __typename ... on InvitationPayload { member oneTimeCode codeUntil } ... on Refusal { code message } } }\n": typeof types.InviteSpaceMemberDocument,
    "\n  query FlowCausalGraph($flow: ID!, $version: Int, $days: Int!, $winDays: Int!) {\n    flowCausalGraph(flow: $flow, version: $version, days: $days, winDays: $winDays) {\n      choices waiting winDays effectiveMin customersMin\n      nodes { id kind name scorer count }\n      edges { from to evidence effect lower upper pValue found count effectiveCount why }\n    }\n  }\n": typeof types.FlowCausalGraphDocument,
    "\n  query FlowAttribution($flow: ID!, $by: FlowTouchBy!, $version: Int, $days: Int!) {\n    flowAttribution(flow: $flow, by: $by, version: $version, days: $days) {\n      metric currency total untouched journeys thin why customersMin\n      credits { touch byPlace byRemoval byShapley }\n    }\n  }\n": typeof types.FlowAttributionDocument,
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
    "\n  query Webhooks($first: Int!, $after: String, $enabled: Boolean) {\n    webhooks(first: $first, after: $after, enabled: $enabled) {\n      nodes { id url eventTypes enabled createdAt goneAt secretBeforeUntil }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.WebhooksDocument,
    "query WebhookEventTypes { webhookEventTypes }": typeof types.WebhookEventTypesDocument,
    "query OneWebhook($id: ID!) { webhook(id: $id) { id url eventTypes enabled createdAt goneAt secretBeforeUntil version } webhookEventTypes }": typeof types.OneWebhookDocument,
    "\n  query Deliveries($first: Int!, $after: String, $id: ID!, $status: DeliveryStatus) {\n    webhook(id: $id) {\n      deliveries(first: $first, after: $after, status: $status) {\n        nodes { id eventType at status attempts lastStatus lastError nextAt }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.DeliveriesDocument,
    "mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { __typename ... on WebhookSecretPayload { webhook secret } ... on Refusal { code message } } }": typeof types.CreateWebhookDocument,
    "mutation ChangeWebhook($input: ChangeWebhookInput!) { changeWebhook(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": typeof types.ChangeWebhookDocument,
    "mutation DeleteWebhook($input: DeleteWebhookInput!) { deleteWebhook(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": typeof types.DeleteWebhookDocument,
    "mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { __typename ... on WebhookSecretPayload { webhook secret } ... on Refusal { code message } } }": typeof types.RotateWebhookSecretDocument,
    "mutation ReplayDelivery($input: ReplayDeliveryInput!) { replayDelivery(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": typeof types.ReplayDeliveryDocument,
    "mutation ReplayDead($input: ReplayDeadDeliveriesInput!) { replayDeadDeliveries(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": typeof types.ReplayDeadDocument,
};
const documents: Documents = {
    "\n  query Accounts($first: Int!, $after: String, $audience: Audience, $enabled: Boolean) {\n    accounts(first: $first, after: $after, audience: $audience, enabled: $enabled) {\n      nodes { id name userName audience organisation roles enabled secondFactor sessions signedInAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AccountsDocument,
    "\n  query OneAccount($id: ID!) {\n    account(id: $id) { id name userName audience organisation roles enabled hasPassword secondFactor sessions signedInAt codeUntil version }\n  }\n": types.OneAccountDocument,
    "mutation DisableAccount($input: DisableAccountInput!) { disableAccount(input: $input) { __typename ... on AccountPayload { account } ... on Refusal { code message } } }": types.DisableAccountDocument,
    "mutation EnableAccount($input: EnableAccountInput!) { enableAccount(input: $input) { __typename ... on AccountPayload { account } ... on Refusal { code message } } }": types.EnableAccountDocument,
    "mutation EndSessions($input: EndAccountSessionsInput!) { endAccountSessions(input: $input) { __typename ... on AccountPayload { account } ... on Refusal { code message } } }": types.EndSessionsDocument,
    "mutation ResetSignIn($input: ResetAccountSignInInput!) { resetAccountSignIn(input: $input) { __typename ... on SignInResetPayload { account oneTimeCode codeUntil } ... on Refusal { code message } } }": types.ResetSignInDocument,
    "\n  query Approvals($first: Int!, $after: String, $decidedToo: Boolean!, $state: ApprovalStatus, $unit: ID, $orderBy: ApprovalOrder!, $direction: OrderDirection!) {\n    approvals(first: $first, after: $after, decidedToo: $decidedToo, state: $state, unit: $unit, orderBy: $orderBy, direction: $direction) {\n      nodes { id unit requester permission openedAt deadline state quorum amount { minorUnits currency } target { kind id } assignee { kind id } votes { by approved at note } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ApprovalsDocument,
    "\n  subscription ApprovalsLive {\n    approvals(first: 50) { nodes { id state votes { by } assignee { id } } }\n  }\n": types.ApprovalsLiveDocument,
    "\n  query Approval($id: ID!) {\n    approval(id: $id) {\n      id unit requester permission openedAt deadline state quorum amount { minorUnits currency } target { kind id } assignee { kind id } votes { by approved at note } decision reasons verdict { approved at by note } history { at by kind note to { kind id } }\n    }\n  }\n": types.ApprovalDocument,
    "\n  query ApprovalContext($unit: ID!) {\n    unit(id: $unit) {\n      id name region currency\n      credit { score tier version }\n      limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }\n      kpis { quarter policyDeviationBasisPoints autonomyBasisPoints }\n    }\n  }\n": types.ApprovalContextDocument,
    "\n  query ApprovalRequest($decision: ID!) {\n    decision(id: $decision) { id at client origin discountBasisPoints plugin fund trace { policy policyHash creditScore creditVersion tier rules { rule passed detail } } basedOn { customer category fields } }\n  }\n": types.ApprovalRequestDocument,
    "\n  mutation DecideApproval($input: DecideApprovalInput!) {\n    decideApproval(input: $input) {\n      __typename\n      ... on DecideApprovalPayload { approval missing }\n      ... on Refusal { code message }\n    }\n  }\n": types.DecideApprovalDocument,
    "\n  mutation ReassignApproval($input: ReassignApprovalInput!) {\n    reassignApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n": types.ReassignApprovalDocument,
    "\n  mutation SendBackApproval($input: SendBackApprovalInput!) {\n    sendBackApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n": types.SendBackApprovalDocument,
    "\n  mutation ResubmitApproval($input: ResubmitApprovalInput!) {\n    resubmitApproval(input: $input) {\n      __typename\n      ... on ApprovalStepPayload { approval }\n      ... on Refusal { code message }\n    }\n  }\n": types.ResubmitApprovalDocument,
    "\n  query AuditEntries($first: Int!, $after: String, $filter: AuditEntryFilter) {\n    auditEntries(first: $first, after: $after, filter: $filter) {\n      nodes { position leafIndex at actorKind actorId version eventTypes receipt decision usedBy entry principal { person client organisation audience } basedOn { receipt customer } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AuditEntriesDocument,
    "query AuditCheckpoint { checkpoint { verifierKey size } }": types.AuditCheckpointDocument,
    "query AuditInclusion($leafIndex: Long!, $treeSize: Long!) { inclusionProof(leafIndex: $leafIndex, treeSize: $treeSize) { hashes } }": types.AuditInclusionDocument,
    "query AuditConsistency($oldSize: Long!, $newSize: Long!) { consistencyProof(oldSize: $oldSize, newSize: $newSize) { hashes } }": types.AuditConsistencyDocument,
    "\n  query DataUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {\n    dataUses(first: $first, after: $after, customer: $customer, category: $category, field: $field) {\n      nodes { at category client consent customer decisions fields leafIndex purpose reader receipt revision }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DataUsesDocument,
    "\n  query DataOfDecision($decision: ID!) {\n    dataOfDecision(decision: $decision) { at category client consent customer decisions fields leafIndex purpose reader receipt revision }\n    decision(id: $decision) { id at unit outcome standing permission requester leafIndex reasons amount { minorUnits currency } trace { policy creditScore tier rules { rule passed detail } } }\n  }\n": types.DataOfDecisionDocument,
    "\n  query IdentityEvents($first: Int!, $after: String, $about: String, $what: String, $from: DateTime, $until: DateTime) {\n    identityEvents(first: $first, after: $after, about: $about, what: $what, from: $from, until: $until) {\n      nodes { actorId actorKind at by entry position what }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.IdentityEventsDocument,
    "\n  query Processing($first: Int!, $after: String, $grantee: String, $category: DataCategory) {\n    processing(first: $first, after: $after, grantee: $grantee, category: $category) {\n      nodes { category categoryEn categoryZhCn crossBorder customers firstUse grantedAt grantee lastUse legalBasis legalBasisEn legalBasisZhCn purpose reads standingGrants until }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ProcessingDocument,
    "\n  query CrossBorder {\n    crossBorder {\n      home year people peopleMax sensitivePeople sensitiveMax unconfirmed\n      receivers { organisation group client category countries people }\n      warnings { kind at because figure group sensitive }\n      filings { reference sensitive fromYear throughYear by at }\n    }\n  }\n": types.CrossBorderDocument,
    "mutation RecordFiling($input: RecordFilingInput!) { recordFiling(input: $input) { __typename ... on FilingPayload { reference } ... on Refusal { code message } } }": types.RecordFilingDocument,
    "\n  query Programme {\n    certificationProgramme {\n      deadline daysLeft\n      clusters { name systems certified anchorCertified }\n      systems { system name organisation cluster isAnchor state certificateUntil }\n    }\n  }\n": types.ProgrammeDocument,
    "\n  query CertifiedSystem($id: ID!) {\n    supplierSystem(id: $id) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n    }\n    certificationPlan { version sha256 tests { id module rule isNegative titleEn titleZh } }\n  }\n": types.CertifiedSystemDocument,
    "query RunTranscript($system: ID!, $run: ID!, $from: Int!, $first: Int!) { certificationTranscript(system: $system, run: $run, from: $from, first: $first) }": types.RunTranscriptDocument,
    "\n  subscription FollowedRun($system: ID!) {\n    certificationRun(system: $system) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n    }\n  }\n": types.FollowedRunDocument,
    "mutation SuspendCertificate($input: SuspendCertificateInput!) { suspendCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": types.SuspendCertificateDocument,
    "mutation ReinstateCertificate($input: ReinstateCertificateInput!) { reinstateCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": types.ReinstateCertificateDocument,
    "mutation RevokeCertificate($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": types.RevokeCertificateDocument,
    "mutation PlaceInCluster($input: PlaceInClusterInput!) { placeInCluster(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": types.PlaceInClusterDocument,
    "\n  query Clients($first: Int!, $after: String, $audience: Audience, $enabled: Boolean) {\n    clients(first: $first, after: $after, audience: $audience, enabled: $enabled) {\n      nodes { id name audience organisation enabled grantTypes secretSince secretBeforeUntil quota { capacity perSecond } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ClientsDocument,
    "\n  query OneClient($id: ID!) {\n    client(id: $id) { id name audience organisation enabled disabledAt createdAt authenticationMethods grantTypes people possibleScopes scopes secretSince secretBeforeSince secretBeforeUntil version quota { capacity perSecond } }\n  }\n": types.OneClientDocument,
    "mutation ChangeScopes($input: ChangeClientScopesInput!) { changeClientScopes(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }": types.ChangeScopesDocument,
    "mutation DisableClient($input: DisableClientInput!) { disableClient(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }": types.DisableClientDocument,
    "mutation EnableClient($input: EnableClientInput!) { enableClient(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }": types.EnableClientDocument,
    "mutation RotateClientSecret($input: RotateClientSecretInput!) { rotateClientSecret(input: $input) { __typename ... on ClientSecretPayload { client secret } ... on Refusal { code message } } }": types.RotateClientSecretDocument,
    "mutation SetQuota($input: SetClientQuotaInput!) { setClientQuota(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }": types.SetQuotaDocument,
    "\n  query Customers($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $changedFrom: DateTime, $changedUntil: DateTime) {\n    customers(first: $first, after: $after, orderBy: $orderBy, direction: $direction, changedFrom: $changedFrom, changedUntil: $changedUntil) {\n      nodes { id }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CustomersDocument,
    "\n  query CustomerUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {\n    dataUses(first: $first, after: $after, customer: $customer, category: $category, field: $field) {\n      nodes { receipt at reader client purpose fields decisions }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CustomerUsesDocument,
    "\n  query FlowDataAssets {\n    flowDataAssets { flow version category purpose fields nodes consented freshAt lastUsedAt }\n  }\n": types.FlowDataAssetsDocument,
    "\n  query Decisions($first: Int!, $after: String, $unit: ID, $outcome: Outcome, $standing: DecisionStanding, $from: DateTime, $until: DateTime) {\n    decisions(first: $first, after: $after, unit: $unit, outcome: $outcome, standing: $standing, from: $from, until: $until) {\n      nodes { id unit at requester permission outcome standing origin discountBasisPoints amount { minorUnits currency } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DecisionsDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id unit at requester client permission outcome standing origin discountBasisPoints plugin fund hold approval reasons position leafIndex version\n      amount { minorUnits currency } target { kind id } basedOn { receipt customer category fields } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } }\n    }\n    policies { version current }\n  }\n": types.DecisionDocument,
    "\n  query Replay($id: ID!, $policy: String) {\n    decision(id: $id) {\n      id\n      replay(policy: $policy) {\n        same policy policyHash outcomeWas outcomeNow logged replayed\n        refusal { code message }\n        differs { rule was { rule passed detail } now { rule passed detail } }\n      }\n    }\n  }\n": types.ReplayDocument,
    "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ExportsDocument,
    "query OneExport($id: ID!) { export(id: $id) { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } } }": types.OneExportDocument,
    "query ExportKinds { exportKinds { name scope fields filters } }": types.ExportKindsDocument,
    "mutation StartExport($input: StartExportInput!) { startExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": types.StartExportDocument,
    "mutation CancelExport($input: CancelExportInput!) { cancelExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": types.CancelExportDocument,
    "\n  query FlowTasks($queue: String, $done: Boolean!) {\n    flowTasks(queue: $queue, done: $done, first: 200) {\n      id run flow customer queue title { zh en } signals at dueAt doneAt doneBy note\n    }\n  }\n": types.FlowTasksDocument,
    "\n  mutation CompleteFlowTask($input: CompleteFlowTaskInput!) {\n    completeFlowTask(input: $input) { __typename ... on FlowTaskPayload { task } ... on Refusal { code message } }\n  }\n": types.CompleteFlowTaskDocument,
    "\n  mutation ReadFlowText($input: ReadFlowTextInput!) {\n    readFlowText(input: $input) { __typename ... on FlowTextPayload { text template language model instructions } ... on Refusal { code message } }\n  }\n": types.ReadFlowTextDocument,
    "\n  mutation ReadApprovalText($input: ReadApprovalTextInput!) {\n    readApprovalText(input: $input) { __typename ... on FlowTextPayload { text template language model instructions } ... on Refusal { code message } }\n  }\n": types.ReadApprovalTextDocument,
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
    "\n  query Board {\n    governanceBoard {\n      quorum version\n      seats { seat holder from until }\n      motions { id kind title text status proposedAt proposedBy deadline quarter manifest outcome { for against abstained quorum seats at } votes { seat vote at } }\n      whitePapers { quarter dueAt draftedAt publishedAt overdue logSize manifest paths }\n    }\n  }\n": types.BoardDocument,
    "mutation CastVote($input: CastVoteInput!) { castVote(input: $input) { __typename ... on MotionPayload { motion { id status } } ... on Refusal { code message } } }": types.CastVoteDocument,
    "mutation ProposeMotion($input: ProposeMotionInput!) { proposeMotion(input: $input) { __typename ... on MotionPayload { motion { id } } ... on Refusal { code message } } }": types.ProposeMotionDocument,
    "mutation WithdrawMotion($input: WithdrawMotionInput!) { withdrawMotion(input: $input) { __typename ... on MotionPayload { motion { id } } ... on Refusal { code message } } }": types.WithdrawMotionDocument,
    "mutation AssignSeat($input: AssignSeatInput!) { assignSeat(input: $input) { __typename ... on SeatPayload { seat } ... on Refusal { code message } } }": types.AssignSeatDocument,
    "mutation VacateSeat($input: VacateSeatInput!) { vacateSeat(input: $input) { __typename ... on SeatPayload { seat } ... on Refusal { code message } } }": types.VacateSeatDocument,
    "\n  query CustomerHealth($customer: ID!, $weeks: Int!) {\n    sovereigntyHealth(customer: $customer, weeks: $weeks) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n    channelInventoryHealth(customer: $customer) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n  }\n": types.CustomerHealthDocument,
    "\n  query ScorecardWeights {\n    scorecardWeights {\n      weights { component weight }\n      changes { number at by reason weights { component weight } }\n    }\n  }\n": types.ScorecardWeightsDocument,
    "\n  query ManagerScorecard($unit: ID!) {\n    scorecard(unit: $unit) {\n      unit score weights customers customersMeasured\n      parts { component score weight }\n      channelInventory { at score isRed rules dimensions { name score parts { name numerator denominator score source } } }\n    }\n  }\n": types.ManagerScorecardDocument,
    "\n  query UnitChoices($first: Int!, $after: String) {\n    units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } }\n  }\n": types.UnitChoicesDocument,
    "\n  mutation WeighScorecard($input: WeighScorecardInput!) {\n    weighScorecard(input: $input) {\n      __typename\n      ... on WeighScorecardPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n": types.WeighScorecardDocument,
    "\n  query MeteredUses($payer: String!, $days: Int!) {\n    meteredUses(payer: $payer, days: $days) { day feature units }\n  }\n": types.MeteredUsesDocument,
    "\n  query Installation {\n    installation {\n      at apiVersion siloVersion databaseVersion migration signedSize signedAt unsigned\n      silos { address host name status startedAt aliveAt }\n      followers { name led behind movedAt }\n    }\n  }\n": types.InstallationDocument,
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
    "\n  mutation RecordPlugin($input: RecordPluginInput!) {\n    recordPlugin(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": types.RecordPluginDocument,
    "\n  mutation RecordTickets($input: RecordTicketsInput!) {\n    recordTickets(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": types.RecordTicketsDocument,
    "\n  mutation RecordSuggestions($input: RecordSuggestionsInput!) {\n    recordSuggestions(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n": types.RecordSuggestionsDocument,
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
    "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.StatementsDocument,
    "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n": types.StatementDocument,
    "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n": types.TariffsDocument,
    "\n  mutation AnswerStatementDispute($input: AnswerDisputeInput!) {\n    answerStatementDispute(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n": types.AnswerStatementDisputeDocument,
    "\n  mutation CorrectStatement($input: CorrectStatementInput!) {\n    correctStatement(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n": types.CorrectStatementDocument,
    "\n  query People($audience: Audience!) {\n    accounts(first: 200, audience: $audience) { nodes { id name userName } }\n  }\n": types.PeopleDocument,
    "\n  query Spaces($first: Int!, $after: String, $direction: OrderDirection!, $standing: MemberStanding) {\n    spaces(first: $first, after: $after, direction: $direction, standing: $standing) {\n      nodes { id standing }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SpacesDocument,
    "\n  query Space($id: ID!) {\n    space(id: $id) {\n      id title customer createdAt version\n      unit namings { document members }\n      members { subject name organisation organisationName audience standing invitedAt joinedAt }\n      documents { id name level type size pages at sha256 viewPath downloadPath }\n      milestones { id kind title status openedAt dueAt act { accepted at by note } waiver { approval requestedAt given decidedAt } }\n      feedback { id document entries { at by isInternal text } }\n      experts { id name field commitments { id promise madeAt dueAt kept settledAt } }\n    }\n  }\n": types.SpaceDocument,
    "\n  query SpaceTitle($id: ID!) { space(id: $id) { title customer milestones { status } documents { id } } }\n": types.SpaceTitleDocument,
    "\n  query DocumentViews($first: Int!, $after: String, $space: ID!, $document: ID) {\n    documentViews(first: $first, after: $after, space: $space, document: $document) {\n      nodes { receipt at document member organisation isDownload trace sha256 }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DocumentViewsDocument,
    "\n  query UnitsToWork($first: Int!, $after: String) { units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } } }\n": types.UnitsToWorkDocument,
    "\n  mutation AcceptSpaceInvitation($input: SpaceInput!) { acceptSpaceInvitation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.AcceptSpaceInvitationDocument,
    "\n  mutation NameDocument($input: NameDocumentInput!) { nameDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.NameDocumentDocument,
    "\n  mutation OpenFeedback($input: OpenFeedbackInput!) { openFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.OpenFeedbackDocument,
    "\n  mutation AnswerFeedback($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.AnswerFeedbackDocument,
    "\n  mutation OpenMilestone($input: OpenMilestoneInput!) { openMilestone(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.OpenMilestoneDocument,
    "\n  mutation RemoveSpaceMember($input: RemoveSpaceMemberInput!) { removeSpaceMember(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.RemoveSpaceMemberDocument,
    "\n  mutation SetDocumentDownload($input: SetDocumentDownloadInput!) { setDocumentDownload(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.SetDocumentDownloadDocument,
    "\n  mutation WithdrawDocument($input: WithdrawDocumentInput!) { withdrawDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.WithdrawDocumentDocument,
    "\n  mutation CreateSpace($input: CreateSpaceInput!) { createSpace(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.CreateSpaceDocument,
    "\n  mutation IntroduceExpert($input: IntroduceExpertInput!) { introduceExpert(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.IntroduceExpertDocument,
    "\n  mutation MakeCommitment($input: MakeCommitmentInput!) { makeCommitment(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.MakeCommitmentDocument,
    "\n  mutation SettleCommitment($input: SettleCommitmentInput!) { settleCommitment(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.SettleCommitmentDocument,
    "\n  mutation RequestMilestoneWaiver($input: RequestMilestoneWaiverInput!) { requestMilestoneWaiver(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.RequestMilestoneWaiverDocument,
    "\n  mutation InviteSpaceMember($input: InviteSpaceMemberInput!) { inviteSpaceMember(input: $input) { __typename ... on InvitationPayload { member oneTimeCode codeUntil } ... on Refusal { code message } } }\n": types.InviteSpaceMemberDocument,
    "\n  query FlowCausalGraph($flow: ID!, $version: Int, $days: Int!, $winDays: Int!) {\n    flowCausalGraph(flow: $flow, version: $version, days: $days, winDays: $winDays) {\n      choices waiting winDays effectiveMin customersMin\n      nodes { id kind name scorer count }\n      edges { from to evidence effect lower upper pValue found count effectiveCount why }\n    }\n  }\n": types.FlowCausalGraphDocument,
    "\n  query FlowAttribution($flow: ID!, $by: FlowTouchBy!, $version: Int, $days: Int!) {\n    flowAttribution(flow: $flow, by: $by, version: $version, days: $days) {\n      metric currency total untouched journeys thin why customersMin\n      credits { touch byPlace byRemoval byShapley }\n    }\n  }\n": types.FlowAttributionDocument,
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
    "\n  query Webhooks($first: Int!, $after: String, $enabled: Boolean) {\n    webhooks(first: $first, after: $after, enabled: $enabled) {\n      nodes { id url eventTypes enabled createdAt goneAt secretBeforeUntil }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.WebhooksDocument,
    "query WebhookEventTypes { webhookEventTypes }": types.WebhookEventTypesDocument,
    "query OneWebhook($id: ID!) { webhook(id: $id) { id url eventTypes enabled createdAt goneAt secretBeforeUntil version } webhookEventTypes }": types.OneWebhookDocument,
    "\n  query Deliveries($first: Int!, $after: String, $id: ID!, $status: DeliveryStatus) {\n    webhook(id: $id) {\n      deliveries(first: $first, after: $after, status: $status) {\n        nodes { id eventType at status attempts lastStatus lastError nextAt }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.DeliveriesDocument,
    "mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { __typename ... on WebhookSecretPayload { webhook secret } ... on Refusal { code message } } }": types.CreateWebhookDocument,
    "mutation ChangeWebhook($input: ChangeWebhookInput!) { changeWebhook(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": types.ChangeWebhookDocument,
    "mutation DeleteWebhook($input: DeleteWebhookInput!) { deleteWebhook(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": types.DeleteWebhookDocument,
    "mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { __typename ... on WebhookSecretPayload { webhook secret } ... on Refusal { code message } } }": types.RotateWebhookSecretDocument,
    "mutation ReplayDelivery($input: ReplayDeliveryInput!) { replayDelivery(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": types.ReplayDeliveryDocument,
    "mutation ReplayDead($input: ReplayDeadDeliveriesInput!) { replayDeadDeliveries(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": types.ReplayDeadDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts($first: Int!, $after: String, $audience: Audience, $enabled: Boolean) {\n    accounts(first: $first, after: $after, audience: $audience, enabled: $enabled) {\n      nodes { id name userName audience organisation roles enabled secondFactor sessions signedInAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').AccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneAccount($id: ID!) {\n    account(id: $id) { id name userName audience organisation roles enabled hasPassword secondFactor sessions signedInAt codeUntil version }\n  }\n"): typeof import('./graphql').OneAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DisableAccount($input: DisableAccountInput!) { disableAccount(input: $input) { __typename ... on AccountPayload { account } ... on Refusal { code message } } }"): typeof import('./graphql').DisableAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EnableAccount($input: EnableAccountInput!) { enableAccount(input: $input) { __typename ... on AccountPayload { account } ... on Refusal { code message } } }"): typeof import('./graphql').EnableAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndSessions($input: EndAccountSessionsInput!) { endAccountSessions(input: $input) { __typename ... on AccountPayload { account } ... on Refusal { code message } } }"): typeof import('./graphql').EndSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResetSignIn($input: ResetAccountSignInInput!) { resetAccountSignIn(input: $input) { __typename ... on SignInResetPayload { account oneTimeCode codeUntil } ... on Refusal { code message } } }"): typeof import('./graphql').ResetSignInDocument;
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
export function graphql(source: "\n  query AuditEntries($first: Int!, $after: String, $filter: AuditEntryFilter) {\n    auditEntries(first: $first, after: $after, filter: $filter) {\n      nodes { position leafIndex at actorKind actorId version eventTypes receipt decision usedBy entry principal { person client organisation audience } basedOn { receipt customer } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').AuditEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AuditCheckpoint { checkpoint { verifierKey size } }"): typeof import('./graphql').AuditCheckpointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AuditInclusion($leafIndex: Long!, $treeSize: Long!) { inclusionProof(leafIndex: $leafIndex, treeSize: $treeSize) { hashes } }"): typeof import('./graphql').AuditInclusionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AuditConsistency($oldSize: Long!, $newSize: Long!) { consistencyProof(oldSize: $oldSize, newSize: $newSize) { hashes } }"): typeof import('./graphql').AuditConsistencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DataUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {\n    dataUses(first: $first, after: $after, customer: $customer, category: $category, field: $field) {\n      nodes { at category client consent customer decisions fields leafIndex purpose reader receipt revision }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').DataUsesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DataOfDecision($decision: ID!) {\n    dataOfDecision(decision: $decision) { at category client consent customer decisions fields leafIndex purpose reader receipt revision }\n    decision(id: $decision) { id at unit outcome standing permission requester leafIndex reasons amount { minorUnits currency } trace { policy creditScore tier rules { rule passed detail } } }\n  }\n"): typeof import('./graphql').DataOfDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdentityEvents($first: Int!, $after: String, $about: String, $what: String, $from: DateTime, $until: DateTime) {\n    identityEvents(first: $first, after: $after, about: $about, what: $what, from: $from, until: $until) {\n      nodes { actorId actorKind at by entry position what }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').IdentityEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Processing($first: Int!, $after: String, $grantee: String, $category: DataCategory) {\n    processing(first: $first, after: $after, grantee: $grantee, category: $category) {\n      nodes { category categoryEn categoryZhCn crossBorder customers firstUse grantedAt grantee lastUse legalBasis legalBasisEn legalBasisZhCn purpose reads standingGrants until }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').ProcessingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CrossBorder {\n    crossBorder {\n      home year people peopleMax sensitivePeople sensitiveMax unconfirmed\n      receivers { organisation group client category countries people }\n      warnings { kind at because figure group sensitive }\n      filings { reference sensitive fromYear throughYear by at }\n    }\n  }\n"): typeof import('./graphql').CrossBorderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordFiling($input: RecordFilingInput!) { recordFiling(input: $input) { __typename ... on FilingPayload { reference } ... on Refusal { code message } } }"): typeof import('./graphql').RecordFilingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Programme {\n    certificationProgramme {\n      deadline daysLeft\n      clusters { name systems certified anchorCertified }\n      systems { system name organisation cluster isAnchor state certificateUntil }\n    }\n  }\n"): typeof import('./graphql').ProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CertifiedSystem($id: ID!) {\n    supplierSystem(id: $id) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n    }\n    certificationPlan { version sha256 tests { id module rule isNegative titleEn titleZh } }\n  }\n"): typeof import('./graphql').CertifiedSystemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RunTranscript($system: ID!, $run: ID!, $from: Int!, $first: Int!) { certificationTranscript(system: $system, run: $run, from: $from, first: $first) }"): typeof import('./graphql').RunTranscriptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowedRun($system: ID!) {\n    certificationRun(system: $system) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n    }\n  }\n"): typeof import('./graphql').FollowedRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuspendCertificate($input: SuspendCertificateInput!) { suspendCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }"): typeof import('./graphql').SuspendCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReinstateCertificate($input: ReinstateCertificateInput!) { reinstateCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }"): typeof import('./graphql').ReinstateCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeCertificate($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }"): typeof import('./graphql').RevokeCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlaceInCluster($input: PlaceInClusterInput!) { placeInCluster(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }"): typeof import('./graphql').PlaceInClusterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Clients($first: Int!, $after: String, $audience: Audience, $enabled: Boolean) {\n    clients(first: $first, after: $after, audience: $audience, enabled: $enabled) {\n      nodes { id name audience organisation enabled grantTypes secretSince secretBeforeUntil quota { capacity perSecond } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').ClientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneClient($id: ID!) {\n    client(id: $id) { id name audience organisation enabled disabledAt createdAt authenticationMethods grantTypes people possibleScopes scopes secretSince secretBeforeSince secretBeforeUntil version quota { capacity perSecond } }\n  }\n"): typeof import('./graphql').OneClientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeScopes($input: ChangeClientScopesInput!) { changeClientScopes(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }"): typeof import('./graphql').ChangeScopesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DisableClient($input: DisableClientInput!) { disableClient(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }"): typeof import('./graphql').DisableClientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EnableClient($input: EnableClientInput!) { enableClient(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }"): typeof import('./graphql').EnableClientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RotateClientSecret($input: RotateClientSecretInput!) { rotateClientSecret(input: $input) { __typename ... on ClientSecretPayload { client secret } ... on Refusal { code message } } }"): typeof import('./graphql').RotateClientSecretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetQuota($input: SetClientQuotaInput!) { setClientQuota(input: $input) { __typename ... on ClientPayload { client } ... on Refusal { code message } } }"): typeof import('./graphql').SetQuotaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Customers($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $changedFrom: DateTime, $changedUntil: DateTime) {\n    customers(first: $first, after: $after, orderBy: $orderBy, direction: $direction, changedFrom: $changedFrom, changedUntil: $changedUntil) {\n      nodes { id }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').CustomersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {\n    dataUses(first: $first, after: $after, customer: $customer, category: $category, field: $field) {\n      nodes { receipt at reader client purpose fields decisions }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').CustomerUsesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowDataAssets {\n    flowDataAssets { flow version category purpose fields nodes consented freshAt lastUsedAt }\n  }\n"): typeof import('./graphql').FlowDataAssetsDocument;
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
export function graphql(source: "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').ExportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OneExport($id: ID!) { export(id: $id) { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } } }"): typeof import('./graphql').OneExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ExportKinds { exportKinds { name scope fields filters } }"): typeof import('./graphql').ExportKindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartExport($input: StartExportInput!) { startExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }"): typeof import('./graphql').StartExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelExport($input: CancelExportInput!) { cancelExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }"): typeof import('./graphql').CancelExportDocument;
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
export function graphql(source: "\n  mutation ReadApprovalText($input: ReadApprovalTextInput!) {\n    readApprovalText(input: $input) { __typename ... on FlowTextPayload { text template language model instructions } ... on Refusal { code message } }\n  }\n"): typeof import('./graphql').ReadApprovalTextDocument;
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
export function graphql(source: "\n  query Board {\n    governanceBoard {\n      quorum version\n      seats { seat holder from until }\n      motions { id kind title text status proposedAt proposedBy deadline quarter manifest outcome { for against abstained quorum seats at } votes { seat vote at } }\n      whitePapers { quarter dueAt draftedAt publishedAt overdue logSize manifest paths }\n    }\n  }\n"): typeof import('./graphql').BoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CastVote($input: CastVoteInput!) { castVote(input: $input) { __typename ... on MotionPayload { motion { id status } } ... on Refusal { code message } } }"): typeof import('./graphql').CastVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProposeMotion($input: ProposeMotionInput!) { proposeMotion(input: $input) { __typename ... on MotionPayload { motion { id } } ... on Refusal { code message } } }"): typeof import('./graphql').ProposeMotionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawMotion($input: WithdrawMotionInput!) { withdrawMotion(input: $input) { __typename ... on MotionPayload { motion { id } } ... on Refusal { code message } } }"): typeof import('./graphql').WithdrawMotionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AssignSeat($input: AssignSeatInput!) { assignSeat(input: $input) { __typename ... on SeatPayload { seat } ... on Refusal { code message } } }"): typeof import('./graphql').AssignSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VacateSeat($input: VacateSeatInput!) { vacateSeat(input: $input) { __typename ... on SeatPayload { seat } ... on Refusal { code message } } }"): typeof import('./graphql').VacateSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerHealth($customer: ID!, $weeks: Int!) {\n    sovereigntyHealth(customer: $customer, weeks: $weeks) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n    channelInventoryHealth(customer: $customer) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n  }\n"): typeof import('./graphql').CustomerHealthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScorecardWeights {\n    scorecardWeights {\n      weights { component weight }\n      changes { number at by reason weights { component weight } }\n    }\n  }\n"): typeof import('./graphql').ScorecardWeightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ManagerScorecard($unit: ID!) {\n    scorecard(unit: $unit) {\n      unit score weights customers customersMeasured\n      parts { component score weight }\n      channelInventory { at score isRed rules dimensions { name score parts { name numerator denominator score source } } }\n    }\n  }\n"): typeof import('./graphql').ManagerScorecardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitChoices($first: Int!, $after: String) {\n    units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } }\n  }\n"): typeof import('./graphql').UnitChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WeighScorecard($input: WeighScorecardInput!) {\n    weighScorecard(input: $input) {\n      __typename\n      ... on WeighScorecardPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').WeighScorecardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeteredUses($payer: String!, $days: Int!) {\n    meteredUses(payer: $payer, days: $days) { day feature units }\n  }\n"): typeof import('./graphql').MeteredUsesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Installation {\n    installation {\n      at apiVersion siloVersion databaseVersion migration signedSize signedAt unsigned\n      silos { address host name status startedAt aliveAt }\n      followers { name led behind movedAt }\n    }\n  }\n"): typeof import('./graphql').InstallationDocument;
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
export function graphql(source: "\n  mutation RecordPlugin($input: RecordPluginInput!) {\n    recordPlugin(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').RecordPluginDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTickets($input: RecordTicketsInput!) {\n    recordTickets(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').RecordTicketsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSuggestions($input: RecordSuggestionsInput!) {\n    recordSuggestions(input: $input) {\n      __typename\n      ... on UnitPayload { changed }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').RecordSuggestionsDocument;
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
export function graphql(source: "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').StatementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n"): typeof import('./graphql').StatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n"): typeof import('./graphql').TariffsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerStatementDispute($input: AnswerDisputeInput!) {\n    answerStatementDispute(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').AnswerStatementDisputeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectStatement($input: CorrectStatementInput!) {\n    correctStatement(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').CorrectStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($audience: Audience!) {\n    accounts(first: 200, audience: $audience) { nodes { id name userName } }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Spaces($first: Int!, $after: String, $direction: OrderDirection!, $standing: MemberStanding) {\n    spaces(first: $first, after: $after, direction: $direction, standing: $standing) {\n      nodes { id standing }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').SpacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Space($id: ID!) {\n    space(id: $id) {\n      id title customer createdAt version\n      unit namings { document members }\n      members { subject name organisation organisationName audience standing invitedAt joinedAt }\n      documents { id name level type size pages at sha256 viewPath downloadPath }\n      milestones { id kind title status openedAt dueAt act { accepted at by note } waiver { approval requestedAt given decidedAt } }\n      feedback { id document entries { at by isInternal text } }\n      experts { id name field commitments { id promise madeAt dueAt kept settledAt } }\n    }\n  }\n"): typeof import('./graphql').SpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpaceTitle($id: ID!) { space(id: $id) { title customer milestones { status } documents { id } } }\n"): typeof import('./graphql').SpaceTitleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentViews($first: Int!, $after: String, $space: ID!, $document: ID) {\n    documentViews(first: $first, after: $after, space: $space, document: $document) {\n      nodes { receipt at document member organisation isDownload trace sha256 }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').DocumentViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitsToWork($first: Int!, $after: String) { units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } } }\n"): typeof import('./graphql').UnitsToWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptSpaceInvitation($input: SpaceInput!) { acceptSpaceInvitation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').AcceptSpaceInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameDocument($input: NameDocumentInput!) { nameDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').NameDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenFeedback($input: OpenFeedbackInput!) { openFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').OpenFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerFeedback($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').AnswerFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenMilestone($input: OpenMilestoneInput!) { openMilestone(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').OpenMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSpaceMember($input: RemoveSpaceMemberInput!) { removeSpaceMember(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').RemoveSpaceMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDocumentDownload($input: SetDocumentDownloadInput!) { setDocumentDownload(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').SetDocumentDownloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawDocument($input: WithdrawDocumentInput!) { withdrawDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').WithdrawDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSpace($input: CreateSpaceInput!) { createSpace(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').CreateSpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IntroduceExpert($input: IntroduceExpertInput!) { introduceExpert(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').IntroduceExpertDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCommitment($input: MakeCommitmentInput!) { makeCommitment(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').MakeCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleCommitment($input: SettleCommitmentInput!) { settleCommitment(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').SettleCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestMilestoneWaiver($input: RequestMilestoneWaiverInput!) { requestMilestoneWaiver(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').RequestMilestoneWaiverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteSpaceMember($input: InviteSpaceMemberInput!) { inviteSpaceMember(input: $input) { __typename ... on InvitationPayload { member oneTimeCode codeUntil } ... on Refusal { code message } } }\n"): typeof import('./graphql').InviteSpaceMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowCausalGraph($flow: ID!, $version: Int, $days: Int!, $winDays: Int!) {\n    flowCausalGraph(flow: $flow, version: $version, days: $days, winDays: $winDays) {\n      choices waiting winDays effectiveMin customersMin\n      nodes { id kind name scorer count }\n      edges { from to evidence effect lower upper pValue found count effectiveCount why }\n    }\n  }\n"): typeof import('./graphql').FlowCausalGraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlowAttribution($flow: ID!, $by: FlowTouchBy!, $version: Int, $days: Int!) {\n    flowAttribution(flow: $flow, by: $by, version: $version, days: $days) {\n      metric currency total untouched journeys thin why customersMin\n      credits { touch byPlace byRemoval byShapley }\n    }\n  }\n"): typeof import('./graphql').FlowAttributionDocument;
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks($first: Int!, $after: String, $enabled: Boolean) {\n    webhooks(first: $first, after: $after, enabled: $enabled) {\n      nodes { id url eventTypes enabled createdAt goneAt secretBeforeUntil }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').WebhooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WebhookEventTypes { webhookEventTypes }"): typeof import('./graphql').WebhookEventTypesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OneWebhook($id: ID!) { webhook(id: $id) { id url eventTypes enabled createdAt goneAt secretBeforeUntil version } webhookEventTypes }"): typeof import('./graphql').OneWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deliveries($first: Int!, $after: String, $id: ID!, $status: DeliveryStatus) {\n    webhook(id: $id) {\n      deliveries(first: $first, after: $after, status: $status) {\n        nodes { id eventType at status attempts lastStatus lastError nextAt }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').DeliveriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { __typename ... on WebhookSecretPayload { webhook secret } ... on Refusal { code message } } }"): typeof import('./graphql').CreateWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeWebhook($input: ChangeWebhookInput!) { changeWebhook(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }"): typeof import('./graphql').ChangeWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteWebhook($input: DeleteWebhookInput!) { deleteWebhook(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }"): typeof import('./graphql').DeleteWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { __typename ... on WebhookSecretPayload { webhook secret } ... on Refusal { code message } } }"): typeof import('./graphql').RotateWebhookSecretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplayDelivery($input: ReplayDeliveryInput!) { replayDelivery(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }"): typeof import('./graphql').ReplayDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplayDead($input: ReplayDeadDeliveriesInput!) { replayDeadDeliveries(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }"): typeof import('./graphql').ReplayDeadDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
