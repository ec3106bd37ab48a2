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
    "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ExportsDocument,
    "query OneExport($id: ID!) { export(id: $id) { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } } }": typeof types.OneExportDocument,
    "query ExportKinds { exportKinds { name scope fields filters } }": typeof types.ExportKindsDocument,
    "mutation StartExport($input: StartExportInput!) { startExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": typeof types.StartExportDocument,
    "mutation CancelExport($input: CancelExportInput!) { cancelExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": typeof types.CancelExportDocument,
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
    "query WhitePapers { whitePapers { quarter publishedAt logSize manifest paths } }": typeof types.WhitePapersDocument,
};
const documents: Documents = {
    "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ExportsDocument,
    "query OneExport($id: ID!) { export(id: $id) { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } } }": types.OneExportDocument,
    "query ExportKinds { exportKinds { name scope fields filters } }": types.ExportKindsDocument,
    "mutation StartExport($input: StartExportInput!) { startExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": types.StartExportDocument,
    "mutation CancelExport($input: CancelExportInput!) { cancelExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": types.CancelExportDocument,
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
    "query WhitePapers { whitePapers { quarter publishedAt logSize manifest paths } }": types.WhitePapersDocument,
};

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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhitePapers { whitePapers { quarter publishedAt logSize manifest paths } }"): typeof import('./graphql').WhitePapersDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
