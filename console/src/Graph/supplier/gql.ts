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
    "\n  query SupplierSystems($first: Int!, $after: String) {\n    supplierSystems(first: $first, after: $after) {\n      nodes { id name kind baseUrl ownedSince registeredAt certificate { id status validUntil } runs { status } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SupplierSystemsDocument,
    "\n  query SupplierSystem($id: ID!) {\n    supplierSystem(id: $id) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n      challenge { nonce path expiresAt }\n    }\n    certificationPlan { version sha256 tests { id module rule isNegative titleEn titleZh } }\n  }\n": typeof types.SupplierSystemDocument,
    "\n  subscription CertificationRun($system: ID!) {\n    certificationRun(system: $system) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n      challenge { nonce path expiresAt }\n    }\n  }\n": typeof types.CertificationRunDocument,
    "query Transcript($system: ID!, $run: ID!, $from: Int!, $first: Int!) { certificationTranscript(system: $system, run: $run, from: $from, first: $first) }": typeof types.TranscriptDocument,
    "mutation RegisterSystem($input: RegisterSystemInput!) { registerSystem(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": typeof types.RegisterSystemDocument,
    "mutation MoveSystem($input: MoveSystemInput!) { moveSystem(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": typeof types.MoveSystemDocument,
    "mutation ProveOwnership($input: ProveSystemOwnershipInput!) { proveSystemOwnership(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": typeof types.ProveOwnershipDocument,
    "mutation RenewChallenge($input: RenewOwnershipChallengeInput!) { renewOwnershipChallenge(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": typeof types.RenewChallengeDocument,
    "mutation SetTestClients($input: SetTestClientsInput!) { setTestClients(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": typeof types.SetTestClientsDocument,
    "mutation StartRun($input: StartCertificationRunInput!) { startCertificationRun(input: $input) { __typename ... on SupplierSystemPayload { system run } ... on Refusal { code message } } }": typeof types.StartRunDocument,
};
const documents: Documents = {
    "\n  query SupplierSystems($first: Int!, $after: String) {\n    supplierSystems(first: $first, after: $after) {\n      nodes { id name kind baseUrl ownedSince registeredAt certificate { id status validUntil } runs { status } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SupplierSystemsDocument,
    "\n  query SupplierSystem($id: ID!) {\n    supplierSystem(id: $id) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n      challenge { nonce path expiresAt }\n    }\n    certificationPlan { version sha256 tests { id module rule isNegative titleEn titleZh } }\n  }\n": types.SupplierSystemDocument,
    "\n  subscription CertificationRun($system: ID!) {\n    certificationRun(system: $system) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n      challenge { nonce path expiresAt }\n    }\n  }\n": types.CertificationRunDocument,
    "query Transcript($system: ID!, $run: ID!, $from: Int!, $first: Int!) { certificationTranscript(system: $system, run: $run, from: $from, first: $first) }": types.TranscriptDocument,
    "mutation RegisterSystem($input: RegisterSystemInput!) { registerSystem(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": types.RegisterSystemDocument,
    "mutation MoveSystem($input: MoveSystemInput!) { moveSystem(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": types.MoveSystemDocument,
    "mutation ProveOwnership($input: ProveSystemOwnershipInput!) { proveSystemOwnership(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": types.ProveOwnershipDocument,
    "mutation RenewChallenge($input: RenewOwnershipChallengeInput!) { renewOwnershipChallenge(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": types.RenewChallengeDocument,
    "mutation SetTestClients($input: SetTestClientsInput!) { setTestClients(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }": types.SetTestClientsDocument,
    "mutation StartRun($input: StartCertificationRunInput!) { startCertificationRun(input: $input) { __typename ... on SupplierSystemPayload { system run } ... on Refusal { code message } } }": types.StartRunDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupplierSystems($first: Int!, $after: String) {\n    supplierSystems(first: $first, after: $after) {\n      nodes { id name kind baseUrl ownedSince registeredAt certificate { id status validUntil } runs { status } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').SupplierSystemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupplierSystem($id: ID!) {\n    supplierSystem(id: $id) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n      challenge { nonce path expiresAt }\n    }\n    certificationPlan { version sha256 tests { id module rule isNegative titleEn titleZh } }\n  }\n"): typeof import('./graphql').SupplierSystemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription CertificationRun($system: ID!) {\n    certificationRun(system: $system) {\n      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients\n      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }\n      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }\n      challenge { nonce path expiresAt }\n    }\n  }\n"): typeof import('./graphql').CertificationRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Transcript($system: ID!, $run: ID!, $from: Int!, $first: Int!) { certificationTranscript(system: $system, run: $run, from: $from, first: $first) }"): typeof import('./graphql').TranscriptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterSystem($input: RegisterSystemInput!) { registerSystem(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }"): typeof import('./graphql').RegisterSystemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MoveSystem($input: MoveSystemInput!) { moveSystem(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }"): typeof import('./graphql').MoveSystemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProveOwnership($input: ProveSystemOwnershipInput!) { proveSystemOwnership(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }"): typeof import('./graphql').ProveOwnershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenewChallenge($input: RenewOwnershipChallengeInput!) { renewOwnershipChallenge(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }"): typeof import('./graphql').RenewChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetTestClients($input: SetTestClientsInput!) { setTestClients(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }"): typeof import('./graphql').SetTestClientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartRun($input: StartCertificationRunInput!) { startCertificationRun(input: $input) { __typename ... on SupplierSystemPayload { system run } ... on Refusal { code message } } }"): typeof import('./graphql').StartRunDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
