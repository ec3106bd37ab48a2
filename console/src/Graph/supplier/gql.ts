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
    "\n  query Spaces($first: Int!, $after: String, $direction: OrderDirection!, $standing: MemberStanding) {\n    spaces(first: $first, after: $after, direction: $direction, standing: $standing) {\n      nodes { id standing }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SpacesDocument,
    "\n  query Space($id: ID!) {\n    space(id: $id) {\n      id title customer createdAt version\n      members { subject name organisation organisationName audience standing invitedAt joinedAt }\n      documents { id name level type size pages at sha256 viewPath downloadPath }\n      feedback { id document entries { at by isInternal text } }\n    }\n  }\n": typeof types.SpaceDocument,
    "\n  query SpaceTitle($id: ID!) { space(id: $id) { title customer documents { id } } }\n": typeof types.SpaceTitleDocument,
    "\n  mutation AcceptSpaceInvitation($input: SpaceInput!) { acceptSpaceInvitation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.AcceptSpaceInvitationDocument,
    "\n  mutation OpenFeedback($input: OpenFeedbackInput!) { openFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.OpenFeedbackDocument,
    "\n  mutation AnswerFeedback($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.AnswerFeedbackDocument,
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
    "mutation RecordInventory($input: RecordInventoryInput!) { recordInventory(input: $input) { __typename ... on SupplyReportPayload { taken older } ... on Refusal { code message } } }": typeof types.RecordInventoryDocument,
    "mutation RecordSales($input: RecordSalesInput!) { recordSales(input: $input) { __typename ... on SupplyReportPayload { taken older } ... on Refusal { code message } } }": typeof types.RecordSalesDocument,
    "mutation RecordSchedule($input: RecordScheduleInput!) { recordSchedule(input: $input) { __typename ... on SupplyReportPayload { taken older } ... on Refusal { code message } } }": typeof types.RecordScheduleDocument,
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
    "\n  query Spaces($first: Int!, $after: String, $direction: OrderDirection!, $standing: MemberStanding) {\n    spaces(first: $first, after: $after, direction: $direction, standing: $standing) {\n      nodes { id standing }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SpacesDocument,
    "\n  query Space($id: ID!) {\n    space(id: $id) {\n      id title customer createdAt version\n      members { subject name organisation organisationName audience standing invitedAt joinedAt }\n      documents { id name level type size pages at sha256 viewPath downloadPath }\n      feedback { id document entries { at by isInternal text } }\n    }\n  }\n": types.SpaceDocument,
    "\n  query SpaceTitle($id: ID!) { space(id: $id) { title customer documents { id } } }\n": types.SpaceTitleDocument,
    "\n  mutation AcceptSpaceInvitation($input: SpaceInput!) { acceptSpaceInvitation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.AcceptSpaceInvitationDocument,
    "\n  mutation OpenFeedback($input: OpenFeedbackInput!) { openFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.OpenFeedbackDocument,
    "\n  mutation AnswerFeedback($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.AnswerFeedbackDocument,
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
    "mutation RecordInventory($input: RecordInventoryInput!) { recordInventory(input: $input) { __typename ... on SupplyReportPayload { taken older } ... on Refusal { code message } } }": types.RecordInventoryDocument,
    "mutation RecordSales($input: RecordSalesInput!) { recordSales(input: $input) { __typename ... on SupplyReportPayload { taken older } ... on Refusal { code message } } }": types.RecordSalesDocument,
    "mutation RecordSchedule($input: RecordScheduleInput!) { recordSchedule(input: $input) { __typename ... on SupplyReportPayload { taken older } ... on Refusal { code message } } }": types.RecordScheduleDocument,
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
export function graphql(source: "\n  query Spaces($first: Int!, $after: String, $direction: OrderDirection!, $standing: MemberStanding) {\n    spaces(first: $first, after: $after, direction: $direction, standing: $standing) {\n      nodes { id standing }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').SpacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Space($id: ID!) {\n    space(id: $id) {\n      id title customer createdAt version\n      members { subject name organisation organisationName audience standing invitedAt joinedAt }\n      documents { id name level type size pages at sha256 viewPath downloadPath }\n      feedback { id document entries { at by isInternal text } }\n    }\n  }\n"): typeof import('./graphql').SpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpaceTitle($id: ID!) { space(id: $id) { title customer documents { id } } }\n"): typeof import('./graphql').SpaceTitleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptSpaceInvitation($input: SpaceInput!) { acceptSpaceInvitation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').AcceptSpaceInvitationDocument;
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordInventory($input: RecordInventoryInput!) { recordInventory(input: $input) { __typename ... on SupplyReportPayload { taken older } ... on Refusal { code message } } }"): typeof import('./graphql').RecordInventoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordSales($input: RecordSalesInput!) { recordSales(input: $input) { __typename ... on SupplyReportPayload { taken older } ... on Refusal { code message } } }"): typeof import('./graphql').RecordSalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordSchedule($input: RecordScheduleInput!) { recordSchedule(input: $input) { __typename ... on SupplyReportPayload { taken older } ... on Refusal { code message } } }"): typeof import('./graphql').RecordScheduleDocument;
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
