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
    "\n  query AuditEntries($first: Int!, $after: String, $filter: AuditEntryFilter) {\n    auditEntries(first: $first, after: $after, filter: $filter) {\n      nodes { position leafIndex at actorKind actorId version eventTypes receipt decision usedBy entry principal { person client organisation audience } basedOn { receipt customer } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AuditEntriesDocument,
    "query AuditCheckpoint { checkpoint { verifierKey size } }": typeof types.AuditCheckpointDocument,
    "query AuditInclusion($leafIndex: Long!, $treeSize: Long!) { inclusionProof(leafIndex: $leafIndex, treeSize: $treeSize) { hashes } }": typeof types.AuditInclusionDocument,
    "query AuditConsistency($oldSize: Long!, $newSize: Long!) { consistencyProof(oldSize: $oldSize, newSize: $newSize) { hashes } }": typeof types.AuditConsistencyDocument,
    "\n  query DataUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {\n    dataUses(first: $first, after: $after, customer: $customer, category: $category, field: $field) {\n      nodes { at category client consent customer decisions fields leafIndex purpose reader receipt revision }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DataUsesDocument,
    "\n  query DataOfDecision($decision: ID!) {\n    dataOfDecision(decision: $decision) { at category client consent customer decisions fields leafIndex purpose reader receipt revision }\n    decision(id: $decision) { id at unit outcome standing permission requester leafIndex reasons amount { minorUnits currency } trace { policy creditScore tier rules { rule passed detail } } }\n  }\n": typeof types.DataOfDecisionDocument,
    "\n  query IdentityEvents($first: Int!, $after: String, $about: String, $what: String, $from: DateTime, $until: DateTime) {\n    identityEvents(first: $first, after: $after, about: $about, what: $what, from: $from, until: $until) {\n      nodes { actorId actorKind at by entry position what }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.IdentityEventsDocument,
    "\n  query Processing($first: Int!, $after: String, $grantee: String, $category: DataCategory) {\n    processing(first: $first, after: $after, grantee: $grantee, category: $category) {\n      nodes { category categoryEn categoryZhCn crossBorder customers firstUse grantedAt grantee lastUse legalBasis legalBasisEn legalBasisZhCn purpose reads standingGrants until }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ProcessingDocument,
    "\n  query PassportAsOf($customer: ID!, $at: DateTime!) {\n    customerPassportAsOf(customer: $customer, at: $at) {\n      at epoch\n      consents { id grantee category purpose legalBasis fields grantedAt expiresAt crossBorder withdrawnAtEpoch }\n    }\n  }\n": typeof types.PassportAsOfDocument,
    "\n  query CrossBorder {\n    crossBorder {\n      home year people peopleMax sensitivePeople sensitiveMax unconfirmed\n      receivers { organisation group client category countries people }\n      warnings { kind at because figure group sensitive }\n      filings { reference sensitive fromYear throughYear by at }\n    }\n  }\n": typeof types.CrossBorderDocument,
    "\n  query Programme {\n    certificationProgramme {\n      deadline daysLeft\n      clusters { name systems certified anchorCertified }\n      systems { system name organisation cluster isAnchor state certificateUntil }\n    }\n  }\n": typeof types.ProgrammeDocument,
    "\n  query CertifiedSystem($id: ID!) {\n    supplierSystem(id: $id) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n    }\n    certificationPlan { version sha256 tests { id module rule isNegative titleEn titleZh } }\n  }\n": typeof types.CertifiedSystemDocument,
    "query RunTranscript($system: ID!, $run: ID!, $from: Int!, $first: Int!) { certificationTranscript(system: $system, run: $run, from: $from, first: $first) }": typeof types.RunTranscriptDocument,
    "\n  query Decisions($first: Int!, $after: String, $unit: ID, $outcome: Outcome, $standing: DecisionStanding, $from: DateTime, $until: DateTime) {\n    decisions(first: $first, after: $after, unit: $unit, outcome: $outcome, standing: $standing, from: $from, until: $until) {\n      nodes { id unit at requester permission outcome standing origin discountBasisPoints amount { minorUnits currency } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DecisionsDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id unit at requester client permission outcome standing origin discountBasisPoints plugin fund hold approval reasons position leafIndex version\n      amount { minorUnits currency } target { kind id } basedOn { receipt customer category fields } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } }\n    }\n    policies { version current }\n  }\n": typeof types.DecisionDocument,
    "\n  query Replay($id: ID!, $policy: String) {\n    decision(id: $id) {\n      id\n      replay(policy: $policy) {\n        same policy policyHash outcomeWas outcomeNow logged replayed\n        refusal { code message }\n        differs { rule was { rule passed detail } now { rule passed detail } }\n      }\n    }\n  }\n": typeof types.ReplayDocument,
    "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ExportsDocument,
    "query OneExport($id: ID!) { export(id: $id) { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } } }": typeof types.OneExportDocument,
    "query ExportKinds { exportKinds { name scope fields filters } }": typeof types.ExportKindsDocument,
    "mutation StartExport($input: StartExportInput!) { startExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": typeof types.StartExportDocument,
    "mutation CancelExport($input: CancelExportInput!) { cancelExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": typeof types.CancelExportDocument,
    "\n  query Board {\n    governanceBoard {\n      quorum version\n      seats { seat holder from until }\n      motions { id kind title text status proposedAt proposedBy deadline quarter manifest outcome { for against abstained quorum seats at } votes { seat vote at } }\n      whitePapers { quarter dueAt draftedAt publishedAt overdue logSize manifest paths }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query CustomerHealth($customer: ID!, $weeks: Int!) {\n    sovereigntyHealth(customer: $customer, weeks: $weeks) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n    channelInventoryHealth(customer: $customer) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n  }\n": typeof types.CustomerHealthDocument,
    "\n  query ScorecardWeights {\n    scorecardWeights {\n      weights { component weight }\n      changes { number at by reason weights { component weight } }\n    }\n  }\n": typeof types.ScorecardWeightsDocument,
    "\n  query ManagerScorecard($unit: ID!) {\n    scorecard(unit: $unit) {\n      unit score weights customers customersMeasured\n      parts { component score weight }\n      channelInventory { at score isRed rules dimensions { name score parts { name numerator denominator score source } } }\n    }\n  }\n": typeof types.ManagerScorecardDocument,
    "\n  query UnitChoices($first: Int!, $after: String) {\n    units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.UnitChoicesDocument,
    "\n  query MeteredUses($payer: String!, $days: Int!) {\n    meteredUses(payer: $payer, days: $days) { day feature units }\n  }\n": typeof types.MeteredUsesDocument,
    "\n  query Policies {\n    policies { version current hash validFrom validUntil json }\n  }\n": typeof types.PoliciesDocument,
    "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier, $region: String) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier, region: $region) {\n      nodes { id name region sellers pending credit { tier score } coachCase { open } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.UnitsDocument,
    "\n  fragment Board on SalesUnit {\n    id name region sellers currency version deals dataViews tools pending\n    credit { version score tier policy parts { component weight value measured basis } }\n    kpis { quarter decisionLatencySeconds ticketClosureBasisPoints policyDeviationBasisPoints acceptedSuggestionsBasisPoints autonomyBasisPoints growthIndex }\n    limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }\n    holds { id permission status placedAt expiresAt fund lease countersigned amount { minorUnits currency } }\n    grants { id permission effect standing dataView tool grantee delegatedFrom expiresAt amountMaxMinorUnits target { kind id } }\n    funds { fund reconciled drawn { minorUnits currency } lease { id expiresAt amount { minorUnits currency } headroom { minorUnits currency } } }\n    plugins { name validUntil }\n    coachCase { id week open because note }\n    quarters { quarter revision attainmentBasisPoints target { minorUnits currency } won { minorUnits currency } nps { score responses } }\n    weeks { week closed won }\n  }\n": typeof types.BoardFragmentDoc,
    "\n  query Unit($unit: ID!) {\n    unit(id: $unit) { ...Board }\n  }\n": typeof types.UnitDocument,
    "\n  query UnitNames {\n    units(first: 200) { nodes { id name currency } }\n  }\n": typeof types.UnitNamesDocument,
    "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.StatementsDocument,
    "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n": typeof types.StatementDocument,
    "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n": typeof types.TariffsDocument,
};
const documents: Documents = {
    "\n  query AuditEntries($first: Int!, $after: String, $filter: AuditEntryFilter) {\n    auditEntries(first: $first, after: $after, filter: $filter) {\n      nodes { position leafIndex at actorKind actorId version eventTypes receipt decision usedBy entry principal { person client organisation audience } basedOn { receipt customer } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AuditEntriesDocument,
    "query AuditCheckpoint { checkpoint { verifierKey size } }": types.AuditCheckpointDocument,
    "query AuditInclusion($leafIndex: Long!, $treeSize: Long!) { inclusionProof(leafIndex: $leafIndex, treeSize: $treeSize) { hashes } }": types.AuditInclusionDocument,
    "query AuditConsistency($oldSize: Long!, $newSize: Long!) { consistencyProof(oldSize: $oldSize, newSize: $newSize) { hashes } }": types.AuditConsistencyDocument,
    "\n  query DataUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {\n    dataUses(first: $first, after: $after, customer: $customer, category: $category, field: $field) {\n      nodes { at category client consent customer decisions fields leafIndex purpose reader receipt revision }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DataUsesDocument,
    "\n  query DataOfDecision($decision: ID!) {\n    dataOfDecision(decision: $decision) { at category client consent customer decisions fields leafIndex purpose reader receipt revision }\n    decision(id: $decision) { id at unit outcome standing permission requester leafIndex reasons amount { minorUnits currency } trace { policy creditScore tier rules { rule passed detail } } }\n  }\n": types.DataOfDecisionDocument,
    "\n  query IdentityEvents($first: Int!, $after: String, $about: String, $what: String, $from: DateTime, $until: DateTime) {\n    identityEvents(first: $first, after: $after, about: $about, what: $what, from: $from, until: $until) {\n      nodes { actorId actorKind at by entry position what }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.IdentityEventsDocument,
    "\n  query Processing($first: Int!, $after: String, $grantee: String, $category: DataCategory) {\n    processing(first: $first, after: $after, grantee: $grantee, category: $category) {\n      nodes { category categoryEn categoryZhCn crossBorder customers firstUse grantedAt grantee lastUse legalBasis legalBasisEn legalBasisZhCn purpose reads standingGrants until }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ProcessingDocument,
    "\n  query PassportAsOf($customer: ID!, $at: DateTime!) {\n    customerPassportAsOf(customer: $customer, at: $at) {\n      at epoch\n      consents { id grantee category purpose legalBasis fields grantedAt expiresAt crossBorder withdrawnAtEpoch }\n    }\n  }\n": types.PassportAsOfDocument,
    "\n  query CrossBorder {\n    crossBorder {\n      home year people peopleMax sensitivePeople sensitiveMax unconfirmed\n      receivers { organisation group client category countries people }\n      warnings { kind at because figure group sensitive }\n      filings { reference sensitive fromYear throughYear by at }\n    }\n  }\n": types.CrossBorderDocument,
    "\n  query Programme {\n    certificationProgramme {\n      deadline daysLeft\n      clusters { name systems certified anchorCertified }\n      systems { system name organisation cluster isAnchor state certificateUntil }\n    }\n  }\n": types.ProgrammeDocument,
    "\n  query CertifiedSystem($id: ID!) {\n    supplierSystem(id: $id) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n    }\n    certificationPlan { version sha256 tests { id module rule isNegative titleEn titleZh } }\n  }\n": types.CertifiedSystemDocument,
    "query RunTranscript($system: ID!, $run: ID!, $from: Int!, $first: Int!) { certificationTranscript(system: $system, run: $run, from: $from, first: $first) }": types.RunTranscriptDocument,
    "\n  query Decisions($first: Int!, $after: String, $unit: ID, $outcome: Outcome, $standing: DecisionStanding, $from: DateTime, $until: DateTime) {\n    decisions(first: $first, after: $after, unit: $unit, outcome: $outcome, standing: $standing, from: $from, until: $until) {\n      nodes { id unit at requester permission outcome standing origin discountBasisPoints amount { minorUnits currency } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DecisionsDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id unit at requester client permission outcome standing origin discountBasisPoints plugin fund hold approval reasons position leafIndex version\n      amount { minorUnits currency } target { kind id } basedOn { receipt customer category fields } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } }\n    }\n    policies { version current }\n  }\n": types.DecisionDocument,
    "\n  query Replay($id: ID!, $policy: String) {\n    decision(id: $id) {\n      id\n      replay(policy: $policy) {\n        same policy policyHash outcomeWas outcomeNow logged replayed\n        refusal { code message }\n        differs { rule was { rule passed detail } now { rule passed detail } }\n      }\n    }\n  }\n": types.ReplayDocument,
    "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ExportsDocument,
    "query OneExport($id: ID!) { export(id: $id) { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } } }": types.OneExportDocument,
    "query ExportKinds { exportKinds { name scope fields filters } }": types.ExportKindsDocument,
    "mutation StartExport($input: StartExportInput!) { startExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": types.StartExportDocument,
    "mutation CancelExport($input: CancelExportInput!) { cancelExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": types.CancelExportDocument,
    "\n  query Board {\n    governanceBoard {\n      quorum version\n      seats { seat holder from until }\n      motions { id kind title text status proposedAt proposedBy deadline quarter manifest outcome { for against abstained quorum seats at } votes { seat vote at } }\n      whitePapers { quarter dueAt draftedAt publishedAt overdue logSize manifest paths }\n    }\n  }\n": types.BoardDocument,
    "\n  query CustomerHealth($customer: ID!, $weeks: Int!) {\n    sovereigntyHealth(customer: $customer, weeks: $weeks) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n    channelInventoryHealth(customer: $customer) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n  }\n": types.CustomerHealthDocument,
    "\n  query ScorecardWeights {\n    scorecardWeights {\n      weights { component weight }\n      changes { number at by reason weights { component weight } }\n    }\n  }\n": types.ScorecardWeightsDocument,
    "\n  query ManagerScorecard($unit: ID!) {\n    scorecard(unit: $unit) {\n      unit score weights customers customersMeasured\n      parts { component score weight }\n      channelInventory { at score isRed rules dimensions { name score parts { name numerator denominator score source } } }\n    }\n  }\n": types.ManagerScorecardDocument,
    "\n  query UnitChoices($first: Int!, $after: String) {\n    units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } }\n  }\n": types.UnitChoicesDocument,
    "\n  query MeteredUses($payer: String!, $days: Int!) {\n    meteredUses(payer: $payer, days: $days) { day feature units }\n  }\n": types.MeteredUsesDocument,
    "\n  query Policies {\n    policies { version current hash validFrom validUntil json }\n  }\n": types.PoliciesDocument,
    "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier, $region: String) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier, region: $region) {\n      nodes { id name region sellers pending credit { tier score } coachCase { open } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.UnitsDocument,
    "\n  fragment Board on SalesUnit {\n    id name region sellers currency version deals dataViews tools pending\n    credit { version score tier policy parts { component weight value measured basis } }\n    kpis { quarter decisionLatencySeconds ticketClosureBasisPoints policyDeviationBasisPoints acceptedSuggestionsBasisPoints autonomyBasisPoints growthIndex }\n    limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }\n    holds { id permission status placedAt expiresAt fund lease countersigned amount { minorUnits currency } }\n    grants { id permission effect standing dataView tool grantee delegatedFrom expiresAt amountMaxMinorUnits target { kind id } }\n    funds { fund reconciled drawn { minorUnits currency } lease { id expiresAt amount { minorUnits currency } headroom { minorUnits currency } } }\n    plugins { name validUntil }\n    coachCase { id week open because note }\n    quarters { quarter revision attainmentBasisPoints target { minorUnits currency } won { minorUnits currency } nps { score responses } }\n    weeks { week closed won }\n  }\n": types.BoardFragmentDoc,
    "\n  query Unit($unit: ID!) {\n    unit(id: $unit) { ...Board }\n  }\n": types.UnitDocument,
    "\n  query UnitNames {\n    units(first: 200) { nodes { id name currency } }\n  }\n": types.UnitNamesDocument,
    "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.StatementsDocument,
    "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n": types.StatementDocument,
    "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n": types.TariffsDocument,
};

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
export function graphql(source: "\n  query PassportAsOf($customer: ID!, $at: DateTime!) {\n    customerPassportAsOf(customer: $customer, at: $at) {\n      at epoch\n      consents { id grantee category purpose legalBasis fields grantedAt expiresAt crossBorder withdrawnAtEpoch }\n    }\n  }\n"): typeof import('./graphql').PassportAsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CrossBorder {\n    crossBorder {\n      home year people peopleMax sensitivePeople sensitiveMax unconfirmed\n      receivers { organisation group client category countries people }\n      warnings { kind at because figure group sensitive }\n      filings { reference sensitive fromYear throughYear by at }\n    }\n  }\n"): typeof import('./graphql').CrossBorderDocument;
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
export function graphql(source: "\n  query Board {\n    governanceBoard {\n      quorum version\n      seats { seat holder from until }\n      motions { id kind title text status proposedAt proposedBy deadline quarter manifest outcome { for against abstained quorum seats at } votes { seat vote at } }\n      whitePapers { quarter dueAt draftedAt publishedAt overdue logSize manifest paths }\n    }\n  }\n"): typeof import('./graphql').BoardDocument;
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
export function graphql(source: "\n  query MeteredUses($payer: String!, $days: Int!) {\n    meteredUses(payer: $payer, days: $days) { day feature units }\n  }\n"): typeof import('./graphql').MeteredUsesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Policies {\n    policies { version current hash validFrom validUntil json }\n  }\n"): typeof import('./graphql').PoliciesDocument;
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
export function graphql(source: "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').StatementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n"): typeof import('./graphql').StatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n"): typeof import('./graphql').TariffsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
