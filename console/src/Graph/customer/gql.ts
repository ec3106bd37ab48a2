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
    "\n  query Passport {\n    passport {\n      id epoch reads\n      consents { id grantee category fields purpose legalBasis crossBorder grantedAt expiresAt withdrawnAtEpoch }\n    }\n  }\n": typeof types.PassportDocument,
    "\n  mutation GrantConsent($input: GrantConsentInput!) {\n    grantConsent(input: $input) {\n      __typename\n      ... on GrantConsentPayload { consent { id } }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.GrantConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      __typename\n      ... on WithdrawConsentPayload { consent epoch }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  query RevocationCertificate($consent: ID!) {\n    revocationCertificate(consent: $consent) {\n      consent grantee epoch withdrawnAt asOf acknowledged credential\n      acknowledgements { at how by }\n      told { delivery status attempts lastStatus doneAt }\n    }\n  }\n": typeof types.RevocationCertificateDocument,
    "\n  query PassportAsOf($at: DateTime!) {\n    passportAsOf(at: $at) {\n      at epoch\n      consents { id grantee category fields purpose legalBasis crossBorder grantedAt expiresAt withdrawnAtEpoch }\n    }\n  }\n": typeof types.PassportAsOfDocument,
    "\n  query ConsentReceipt($format: ConsentReceiptFormat!) { consentReceipt(format: $format) }\n": typeof types.ConsentReceiptDocument,
    "\n  query PassportCredential { passportCredential }\n": typeof types.PassportCredentialDocument,
    "\n  query Receipts($first: Int!, $after: String, $direction: OrderDirection!, $reader: String, $category: DataCategory, $from: DateTime, $until: DateTime) {\n    receipts(first: $first, after: $after, direction: $direction, reader: $reader, category: $category, from: $from, until: $until) {\n      nodes { id at reader client category fields purpose consent epoch revision }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ReceiptsDocument,
    "\n  subscription Usage { usage { place receipts { id at reader client category fields purpose consent } } }\n": typeof types.UsageDocument,
    "\n  query OwnDataUses($first: Int!, $after: String, $category: DataCategory!, $field: String!) {\n    ownDataUses(first: $first, after: $after, category: $category, field: $field) {\n      nodes { receipt at reader client purpose consent decisions leafIndex }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OwnDataUsesDocument,
};
const documents: Documents = {
    "\n  query Passport {\n    passport {\n      id epoch reads\n      consents { id grantee category fields purpose legalBasis crossBorder grantedAt expiresAt withdrawnAtEpoch }\n    }\n  }\n": types.PassportDocument,
    "\n  mutation GrantConsent($input: GrantConsentInput!) {\n    grantConsent(input: $input) {\n      __typename\n      ... on GrantConsentPayload { consent { id } }\n      ... on Refusal { code message }\n    }\n  }\n": types.GrantConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      __typename\n      ... on WithdrawConsentPayload { consent epoch }\n      ... on Refusal { code message }\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  query RevocationCertificate($consent: ID!) {\n    revocationCertificate(consent: $consent) {\n      consent grantee epoch withdrawnAt asOf acknowledged credential\n      acknowledgements { at how by }\n      told { delivery status attempts lastStatus doneAt }\n    }\n  }\n": types.RevocationCertificateDocument,
    "\n  query PassportAsOf($at: DateTime!) {\n    passportAsOf(at: $at) {\n      at epoch\n      consents { id grantee category fields purpose legalBasis crossBorder grantedAt expiresAt withdrawnAtEpoch }\n    }\n  }\n": types.PassportAsOfDocument,
    "\n  query ConsentReceipt($format: ConsentReceiptFormat!) { consentReceipt(format: $format) }\n": types.ConsentReceiptDocument,
    "\n  query PassportCredential { passportCredential }\n": types.PassportCredentialDocument,
    "\n  query Receipts($first: Int!, $after: String, $direction: OrderDirection!, $reader: String, $category: DataCategory, $from: DateTime, $until: DateTime) {\n    receipts(first: $first, after: $after, direction: $direction, reader: $reader, category: $category, from: $from, until: $until) {\n      nodes { id at reader client category fields purpose consent epoch revision }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ReceiptsDocument,
    "\n  subscription Usage { usage { place receipts { id at reader client category fields purpose consent } } }\n": types.UsageDocument,
    "\n  query OwnDataUses($first: Int!, $after: String, $category: DataCategory!, $field: String!) {\n    ownDataUses(first: $first, after: $after, category: $category, field: $field) {\n      nodes { receipt at reader client purpose consent decisions leafIndex }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OwnDataUsesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Passport {\n    passport {\n      id epoch reads\n      consents { id grantee category fields purpose legalBasis crossBorder grantedAt expiresAt withdrawnAtEpoch }\n    }\n  }\n"): typeof import('./graphql').PassportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantConsent($input: GrantConsentInput!) {\n    grantConsent(input: $input) {\n      __typename\n      ... on GrantConsentPayload { consent { id } }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').GrantConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      __typename\n      ... on WithdrawConsentPayload { consent epoch }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevocationCertificate($consent: ID!) {\n    revocationCertificate(consent: $consent) {\n      consent grantee epoch withdrawnAt asOf acknowledged credential\n      acknowledgements { at how by }\n      told { delivery status attempts lastStatus doneAt }\n    }\n  }\n"): typeof import('./graphql').RevocationCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassportAsOf($at: DateTime!) {\n    passportAsOf(at: $at) {\n      at epoch\n      consents { id grantee category fields purpose legalBasis crossBorder grantedAt expiresAt withdrawnAtEpoch }\n    }\n  }\n"): typeof import('./graphql').PassportAsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentReceipt($format: ConsentReceiptFormat!) { consentReceipt(format: $format) }\n"): typeof import('./graphql').ConsentReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassportCredential { passportCredential }\n"): typeof import('./graphql').PassportCredentialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Receipts($first: Int!, $after: String, $direction: OrderDirection!, $reader: String, $category: DataCategory, $from: DateTime, $until: DateTime) {\n    receipts(first: $first, after: $after, direction: $direction, reader: $reader, category: $category, from: $from, until: $until) {\n      nodes { id at reader client category fields purpose consent epoch revision }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').ReceiptsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Usage { usage { place receipts { id at reader client category fields purpose consent } } }\n"): typeof import('./graphql').UsageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDataUses($first: Int!, $after: String, $category: DataCategory!, $field: String!) {\n    ownDataUses(first: $first, after: $after, category: $category, field: $field) {\n      nodes { receipt at reader client purpose consent decisions leafIndex }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').OwnDataUsesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
