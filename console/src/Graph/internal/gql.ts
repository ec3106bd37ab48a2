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
    "\n  query Programme {\n    certificationProgramme {\n      deadline daysLeft\n      clusters { name systems certified anchorCertified }\n      systems { system name organisation cluster isAnchor state certificateUntil }\n    }\n  }\n": typeof types.ProgrammeDocument,
    "\n  query CertifiedSystem($id: ID!) {\n    supplierSystem(id: $id) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n    }\n    certificationPlan { version sha256 tests { id module rule isNegative titleEn titleZh } }\n  }\n": typeof types.CertifiedSystemDocument,
    "query RunTranscript($system: ID!, $run: ID!, $from: Int!, $first: Int!) { certificationTranscript(system: $system, run: $run, from: $from, first: $first) }": typeof types.RunTranscriptDocument,
    "\n  subscription FollowedRun($system: ID!) {\n    certificationRun(system: $system) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n    }\n  }\n": typeof types.FollowedRunDocument,
    "mutation SuspendCertificate($input: SuspendCertificateInput!) { suspendCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": typeof types.SuspendCertificateDocument,
    "mutation ReinstateCertificate($input: ReinstateCertificateInput!) { reinstateCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": typeof types.ReinstateCertificateDocument,
    "mutation RevokeCertificate($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": typeof types.RevokeCertificateDocument,
    "mutation PlaceInCluster($input: PlaceInClusterInput!) { placeInCluster(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": typeof types.PlaceInClusterDocument,
    "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier) {\n      nodes { id name region sellers credit { tier score } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.UnitsDocument,
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
    "\n  query Programme {\n    certificationProgramme {\n      deadline daysLeft\n      clusters { name systems certified anchorCertified }\n      systems { system name organisation cluster isAnchor state certificateUntil }\n    }\n  }\n": types.ProgrammeDocument,
    "\n  query CertifiedSystem($id: ID!) {\n    supplierSystem(id: $id) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n    }\n    certificationPlan { version sha256 tests { id module rule isNegative titleEn titleZh } }\n  }\n": types.CertifiedSystemDocument,
    "query RunTranscript($system: ID!, $run: ID!, $from: Int!, $first: Int!) { certificationTranscript(system: $system, run: $run, from: $from, first: $first) }": types.RunTranscriptDocument,
    "\n  subscription FollowedRun($system: ID!) {\n    certificationRun(system: $system) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n    }\n  }\n": types.FollowedRunDocument,
    "mutation SuspendCertificate($input: SuspendCertificateInput!) { suspendCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": types.SuspendCertificateDocument,
    "mutation ReinstateCertificate($input: ReinstateCertificateInput!) { reinstateCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": types.ReinstateCertificateDocument,
    "mutation RevokeCertificate($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": types.RevokeCertificateDocument,
    "mutation PlaceInCluster($input: PlaceInClusterInput!) { placeInCluster(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": types.PlaceInClusterDocument,
    "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier) {\n      nodes { id name region sellers credit { tier score } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.UnitsDocument,
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
export function graphql(source: "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier) {\n      nodes { id name region sellers credit { tier score } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').UnitsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
