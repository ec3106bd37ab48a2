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
    "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ExportsDocument,
    "query OneExport($id: ID!) { export(id: $id) { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } } }": typeof types.OneExportDocument,
    "query ExportKinds { exportKinds { name scope fields filters } }": typeof types.ExportKindsDocument,
    "mutation StartExport($input: StartExportInput!) { startExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": typeof types.StartExportDocument,
    "mutation CancelExport($input: CancelExportInput!) { cancelExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": typeof types.CancelExportDocument,
    "\n  query Board {\n    governanceBoard {\n      quorum version\n      seats { seat holder from until }\n      motions { id kind title text status proposedAt proposedBy deadline quarter manifest outcome { for against abstained quorum seats at } votes { seat vote at } }\n      whitePapers { quarter dueAt draftedAt publishedAt overdue logSize manifest paths }\n    }\n  }\n": typeof types.BoardDocument,
    "mutation CastVote($input: CastVoteInput!) { castVote(input: $input) { __typename ... on MotionPayload { motion { id status } } ... on Refusal { code message } } }": typeof types.CastVoteDocument,
    "mutation ProposeMotion($input: ProposeMotionInput!) { proposeMotion(input: $input) { __typename ... on MotionPayload { motion { id } } ... on Refusal { code message } } }": typeof types.ProposeMotionDocument,
    "mutation WithdrawMotion($input: WithdrawMotionInput!) { withdrawMotion(input: $input) { __typename ... on MotionPayload { motion { id } } ... on Refusal { code message } } }": typeof types.WithdrawMotionDocument,
    "mutation AssignSeat($input: AssignSeatInput!) { assignSeat(input: $input) { __typename ... on SeatPayload { seat } ... on Refusal { code message } } }": typeof types.AssignSeatDocument,
    "mutation VacateSeat($input: VacateSeatInput!) { vacateSeat(input: $input) { __typename ... on SeatPayload { seat } ... on Refusal { code message } } }": typeof types.VacateSeatDocument,
    "\n  query Installation {\n    installation {\n      at apiVersion siloVersion databaseVersion migration signedSize signedAt unsigned\n      silos { address host name status startedAt aliveAt }\n      followers { name led behind movedAt }\n    }\n  }\n": typeof types.InstallationDocument,
    "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier) {\n      nodes { id name region sellers credit { tier score } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.UnitsDocument,
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
    "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ExportsDocument,
    "query OneExport($id: ID!) { export(id: $id) { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } } }": types.OneExportDocument,
    "query ExportKinds { exportKinds { name scope fields filters } }": types.ExportKindsDocument,
    "mutation StartExport($input: StartExportInput!) { startExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": types.StartExportDocument,
    "mutation CancelExport($input: CancelExportInput!) { cancelExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": types.CancelExportDocument,
    "\n  query Board {\n    governanceBoard {\n      quorum version\n      seats { seat holder from until }\n      motions { id kind title text status proposedAt proposedBy deadline quarter manifest outcome { for against abstained quorum seats at } votes { seat vote at } }\n      whitePapers { quarter dueAt draftedAt publishedAt overdue logSize manifest paths }\n    }\n  }\n": types.BoardDocument,
    "mutation CastVote($input: CastVoteInput!) { castVote(input: $input) { __typename ... on MotionPayload { motion { id status } } ... on Refusal { code message } } }": types.CastVoteDocument,
    "mutation ProposeMotion($input: ProposeMotionInput!) { proposeMotion(input: $input) { __typename ... on MotionPayload { motion { id } } ... on Refusal { code message } } }": types.ProposeMotionDocument,
    "mutation WithdrawMotion($input: WithdrawMotionInput!) { withdrawMotion(input: $input) { __typename ... on MotionPayload { motion { id } } ... on Refusal { code message } } }": types.WithdrawMotionDocument,
    "mutation AssignSeat($input: AssignSeatInput!) { assignSeat(input: $input) { __typename ... on SeatPayload { seat } ... on Refusal { code message } } }": types.AssignSeatDocument,
    "mutation VacateSeat($input: VacateSeatInput!) { vacateSeat(input: $input) { __typename ... on SeatPayload { seat } ... on Refusal { code message } } }": types.VacateSeatDocument,
    "\n  query Installation {\n    installation {\n      at apiVersion siloVersion databaseVersion migration signedSize signedAt unsigned\n      silos { address host name status startedAt aliveAt }\n      followers { name led behind movedAt }\n    }\n  }\n": types.InstallationDocument,
    "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier) {\n      nodes { id name region sellers credit { tier score } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.UnitsDocument,
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
export function graphql(source: "\n  query Installation {\n    installation {\n      at apiVersion siloVersion databaseVersion migration signedSize signedAt unsigned\n      silos { address host name status startedAt aliveAt }\n      followers { name led behind movedAt }\n    }\n  }\n"): typeof import('./graphql').InstallationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier) {\n      nodes { id name region sellers credit { tier score } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').UnitsDocument;
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
