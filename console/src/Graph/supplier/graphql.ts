/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment as RFC 3339 text. Answers are in UTC with six decimals, such as 2026-03-01T09:30:00.000000Z. Arguments may have any offset but must have one; anything below a microsecond is cut off. */
  DateTime: { input: string; output: string; }
  /** A calendar day, such as 2026-03-31. */
  Day: { input: string; output: string; }
  /** A whole number, written as a JSON number. Answers are between -2^53 and 2^53, so that a double keeps them exactly. */
  Long: { input: number; output: number; }
  /** A calendar quarter in UTC, such as 2017-Q3. */
  Quarter: { input: string; output: string; }
};

/** An answer to give. */
export type AnswerFeedbackInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
  /** 1 to 4,000 characters. */
  text: Scalars['String']['input'];
  /** The thread; starts with fb_. */
  thread: Scalars['ID']['input'];
};

/** The five audiences of the platform. Each has a GraphQL schema of its own. */
export type Audience =
  | 'AUDITOR'
  | 'CUSTOMER'
  | 'INTERNAL'
  | 'PARTNER'
  | 'SUPPLIER';

/** The part that a test client plays. */
export type CandidateRole =
  /** Speaks for the test customer. */
  | 'CUSTOMER'
  /** Speaks for the other test customer. */
  | 'OTHER_CUSTOMER'
  /** Another organisation's reader: the runner swaps tokens between the two. */
  | 'OTHER_READER'
  /** A reader that the customer may grant to. */
  | 'READER';

/** How a certificate stands. */
export type CertificateStatus =
  | 'EXPIRED'
  | 'MOVED'
  | 'REPLACED'
  | 'REVOKED'
  | 'SUSPENDED'
  | 'VALID';

/** What a system is certified for (domain §6). All three make a certificate. */
export type CertificationModule =
  /** Audit log 审计日志. */
  | 'AUDIT_LOG'
  /** Collaboration space 协同空间. */
  | 'COLLABORATION_SPACE'
  /** Data passport 数据护照. */
  | 'DATA_PASSPORT';

/** What to change of a webhook; what is left out stays. */
export type ChangeWebhookInput = {
  /** While false nothing is sent, and what happens meanwhile is not told later. What waited before is sent once it is true again. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least one of `Query.webhookEventTypes`; what waits of other types is not sent. */
  eventTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** An https URL on port 443, reachable from the internet; up to 2,000 characters. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** The webhook; starts with wh_. */
  webhook: Scalars['ID']['input'];
};

/** A webhook to create. */
export type CreateWebhookInput = {
  /** At least one of `Query.webhookEventTypes`. */
  eventTypes: Array<Scalars['String']['input']>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** An https URL on port 443, reachable from the internet; up to 2,000 characters. */
  url: Scalars['String']['input'];
};

/** A webhook to delete. */
export type DeleteWebhookInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The webhook; starts with wh_. */
  webhook: Scalars['ID']['input'];
};

/** How a delivery stands. */
export type DeliveryStatus =
  /** It was given up after the last attempt, or the receiver said that it is gone. */
  | 'DEAD'
  /** The receiver answered 2xx. */
  | 'DELIVERED'
  /** It is sent as soon as its time comes and the webhook is enabled. */
  | 'WAITING'
  /** When its time came the webhook was no longer entitled to it, or no longer asked for it: it was not sent. */
  | 'WITHHELD';

/** How far a document may go. */
export type DocumentLevel =
  /** 公开: may be downloaded unless somebody decides otherwise. */
  | 'PUBLIC'
  /** 受限: is never downloaded, and is shown to those alone to whom it is named, internal members too. */
  | 'RESTRICTED'
  /** 敏感: is not downloaded unless somebody decides otherwise. */
  | 'SENSITIVE'
  /** 共享: may be downloaded unless somebody decides otherwise. */
  | 'SHARED';

/** What a document is, by its bytes and not by its name. Only what a watermark can be put on. */
export type DocumentType =
  | 'JPEG'
  | 'PDF'
  | 'PNG';

/** How a member stands. */
export type MemberStanding =
  /** They have not accepted yet, and see nothing. */
  | 'INVITED'
  | 'MEMBER'
  /** They see nothing any more. */
  | 'REMOVED';

/** Where a system answers from now on. */
export type MoveSystemInput = {
  /** An https URL on port 443 without a slash at its end. */
  baseUrl: Scalars['String']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The system; starts with sy_. */
  system: Scalars['ID']['input'];
};

/** Feedback to give. */
export type OpenFeedbackInput = {
  /** What it is about; the whole when left out. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
  /** 1 to 4,000 characters. */
  text: Scalars['String']['input'];
};

/** Which way a list runs. */
export type OrderDirection =
  /** Smallest, or earliest, first. */
  | 'ASC'
  /** Greatest, or latest, first. */
  | 'DESC';

/** A proof to ask for. */
export type ProveSystemOwnershipInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The system; starts with sy_. */
  system: Scalars['ID']['input'];
};

/** Stock levels to bring in. */
export type RecordInventoryInput = {
  /** The customer it is about, by its pseudonym; starts with cu_. Whether there is such a customer is not answered. */
  customer: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500. One that is out of range refuses them all. */
  levels: Array<StockLevelInput>;
};

/** Sales to bring in. */
export type RecordSalesInput = {
  /** The customer it is about, by its pseudonym; starts with cu_. Whether there is such a customer is not answered. */
  customer: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500. One that is out of range refuses them all. */
  lines: Array<SoldLineInput>;
};

/** Lines of the factory's schedule to bring in. */
export type RecordScheduleInput = {
  /** The customer it is about, by its pseudonym; starts with cu_. Whether there is such a customer is not answered. */
  customer: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500. One that is out of range refuses them all. */
  lines: Array<ScheduledLineInput>;
};

/** A system to register. */
export type RegisterSystemInput = {
  /** Where its sovereignty interface answers: an https URL on port 443 without a slash at its end. */
  baseUrl: Scalars['String']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is; a supplier's system when left out. */
  kind?: InputMaybe<SystemKind>;
  /** 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** The plugin's name in grants, 1 to 60 letters, digits, '-' or '_'; only with a plugin. Whoever registers a name first has it. */
  plugin?: InputMaybe<Scalars['String']['input']>;
};

/** A nonce to make anew. */
export type RenewOwnershipChallengeInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The system; starts with sy_. */
  system: Scalars['ID']['input'];
};

/** Deliveries to send again. */
export type ReplayDeadDeliveriesInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The oldest event whose delivery counts. */
  since: Scalars['DateTime']['input'];
  /** The webhook; starts with wh_. */
  webhook: Scalars['ID']['input'];
};

/** A delivery to send again. */
export type ReplayDeliveryInput = {
  /** The delivery; starts with msg_. */
  delivery: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The webhook; starts with wh_. */
  webhook: Scalars['ID']['input'];
};

/** A signing secret to make anew. */
export type RotateWebhookSecretInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** How long the secret before signs as well, 0 to 168; 24 when left out. */
  overlapHours?: InputMaybe<Scalars['Int']['input']>;
  /** The webhook; starts with wh_. */
  webhook: Scalars['ID']['input'];
};

/** Why a run was started. */
export type RunReason =
  /** Its day was drawn (CE-27). */
  | 'RETEST'
  /** The supplier asked for it. */
  | 'SUPPLIER';

/** How a run stands. */
export type RunStatus =
  /** It ended without a verdict, through no fault of the system's. */
  | 'INTERRUPTED'
  /** Not all did. */
  | 'NOT_PASSED'
  /** It waits for a worker, or one runs it. */
  | 'OPEN'
  /** All three modules passed. */
  | 'PASSED';

/** Where a line of the factory's schedule stands. */
export type ScheduleStatus =
  /** It was taken out. */
  | 'CANCELLED'
  /** It is made. */
  | 'DONE'
  /** It has its place in the schedule. */
  | 'PLANNED'
  /** Its material is there and its time is fixed. */
  | 'RELEASED'
  /** It is being made. */
  | 'RUNNING';

/** A line of one of the customer's orders. */
export type ScheduledLineInput = {
  /** When it was so. Of one order and line only what is later than your last word changes anything. */
  asOf: Scalars['DateTime']['input'];
  /** When it ends; not before it begins. */
  ends: Scalars['DateTime']['input'];
  /** 1 to 9,999. */
  line: Scalars['Int']['input'];
  /** The customer's order number, 1 to 80 characters. */
  order: Scalars['String']['input'];
  /** 0 to 10^12. */
  quantity: Scalars['Long']['input'];
  /** The factory, 1 to 80 characters. */
  site: Scalars['String']['input'];
  /** 1 to 80 characters. */
  sku: Scalars['String']['input'];
  /** When its making begins. */
  starts: Scalars['DateTime']['input'];
  /** Where it stands. */
  status: ScheduleStatus;
};

/** The clients that the runner plays with. */
export type SetTestClientsInput = {
  /** One of each role. */
  clients: Array<TestClientInput>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Another one, for the other customer's client. */
  otherTestCustomer: Scalars['String']['input'];
  /** The system; starts with sy_. */
  system: Scalars['ID']['input'];
  /** The test customer that the customer's client speaks for; up to 200 characters. */
  testCustomer: Scalars['String']['input'];
};

/** What was sold of a SKU on a day, in all. */
export type SoldLineInput = {
  /** When it was known so. Of one SKU and day the latest counts. */
  asOf: Scalars['DateTime']['input'];
  /** In the seller's time zone; from 2000-01-01 to tomorrow. The last 400 days are kept. */
  day: Scalars['Day']['input'];
  /** -10^9 to 10^9; negative when more came back than was sold. */
  quantity: Scalars['Long']['input'];
  /** 1 to 80 characters, compared letter by letter. */
  sku: Scalars['String']['input'];
};

/** What every change in a space is given. */
export type SpaceInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
};

/** A run to start. */
export type StartCertificationRunInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The system; starts with sy_. */
  system: Scalars['ID']['input'];
};

/** Stock of a SKU at a site, in whole units of the SKU. */
export type StockLevelInput = {
  /** When it was so. Of one SKU and site only what is later than your last word changes anything. */
  asOf: Scalars['DateTime']['input'];
  /** On its way to the site, 0 to 10^12; none when left out. */
  inTransit?: InputMaybe<Scalars['Long']['input']>;
  /** 0 to 10^12. */
  onHand: Scalars['Long']['input'];
  /** Of what is on hand, 0 to 10^12; none when left out. */
  reserved?: InputMaybe<Scalars['Long']['input']>;
  /** 1 to 80 characters, compared letter by letter. */
  site: Scalars['String']['input'];
  /** 1 to 80 characters, compared letter by letter. */
  sku: Scalars['String']['input'];
};

/** What a system is. */
export type SystemKind =
  /** A plugin of the platform: its certificate opens the plugin gate of sales units (SU-15). */
  | 'PLUGIN'
  /** A supplier's system that holds customers' data. */
  | 'SUPPLIER';

/** An OAuth client (client_credentials, client_secret_basic) at the system's own authorization server, for tests alone. */
export type TestClientInput = {
  /** Up to 200 characters. */
  clientId: Scalars['String']['input'];
  /** Kept sealed and never shown again; up to 500 characters. */
  clientSecret: Scalars['String']['input'];
  /** The grantee that consent names; up to 200 characters. */
  organisation: Scalars['String']['input'];
  /** The part that it plays. */
  role: CandidateRole;
};

/** How a test ended. */
export type TestVerdict =
  /** It did something else. */
  | 'FAILED'
  /** It could not be seen: the system was not reached, or an earlier step that this one needs failed. Counts as not passed. */
  | 'INCONCLUSIVE'
  /** The system did what the plan expects. */
  | 'PASSED';

export type SpacesQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  direction: OrderDirection;
  standing?: InputMaybe<MemberStanding>;
}>;


export type SpacesQuery = { __typename?: 'Query', spaces: { __typename?: 'SpaceEntryConnection', nodes: Array<{ __typename?: 'SpaceEntry', id: string, standing: MemberStanding }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type SpaceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SpaceQuery = { __typename?: 'Query', space?: { __typename?: 'Space', id: string, title?: string | null, customer: string, createdAt: string, version: number, members: Array<{ __typename?: 'SpaceMember', subject: string, name?: string | null, organisation: string, organisationName?: string | null, audience: Audience, standing: MemberStanding, invitedAt: string, joinedAt?: string | null }>, documents: Array<{ __typename?: 'SpaceDocument', id: string, name?: string | null, level: DocumentLevel, type: DocumentType, size: number, pages: number, at: string, sha256: string, viewPath: string, downloadPath?: string | null }>, feedback: Array<{ __typename?: 'FeedbackThread', id: string, document?: string | null, entries: Array<{ __typename?: 'FeedbackWord', at: string, by: string, isInternal: boolean, text?: string | null }> }> } | null };

export type SpaceTitleQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SpaceTitleQuery = { __typename?: 'Query', space?: { __typename?: 'Space', title?: string | null, customer: string, documents: Array<{ __typename?: 'SpaceDocument', id: string }> } | null };

export type AcceptSpaceInvitationMutationVariables = Exact<{
  input: SpaceInput;
}>;


export type AcceptSpaceInvitationMutation = { __typename?: 'Mutation', acceptSpaceInvitation:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type OpenFeedbackMutationVariables = Exact<{
  input: OpenFeedbackInput;
}>;


export type OpenFeedbackMutation = { __typename?: 'Mutation', openFeedback:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type AnswerFeedbackMutationVariables = Exact<{
  input: AnswerFeedbackInput;
}>;


export type AnswerFeedbackMutation = { __typename?: 'Mutation', answerFeedback:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type SupplierSystemsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SupplierSystemsQuery = { __typename?: 'Query', supplierSystems: { __typename?: 'SupplierSystemConnection', nodes: Array<{ __typename?: 'SupplierSystem', id: string, name: string, kind: SystemKind, baseUrl: string, ownedSince?: string | null, registeredAt: string, certificate?: { __typename?: 'SovereigntyCertificate', id: string, status: CertificateStatus, validUntil: string } | null, runs: Array<{ __typename?: 'CertificationRun', status: RunStatus }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type SupplierSystemQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SupplierSystemQuery = { __typename?: 'Query', supplierSystem?: { __typename?: 'SupplierSystem', id: string, name: string, organisation: string, kind: SystemKind, plugin?: string | null, baseUrl: string, ownedSince?: string | null, registeredAt: string, cluster?: string | null, isAnchor: boolean, testClients: Array<string>, certificate?: { __typename?: 'SovereigntyCertificate', id: string, status: CertificateStatus, validFrom: string, validUntil: string, baseUrl: string, run: string, revocationAskedBy?: string | null, retestSeedSha256: string, remindedDays?: number | null } | null, runs: Array<{ __typename?: 'CertificationRun', id: string, status: RunStatus, reason: RunReason, attempt: number, startedAt: string, endedAt?: string | null, planVersion: string, planSha256: string, passed: Array<CertificationModule>, transcriptSha256?: string | null, evidence: Array<{ __typename?: 'TestEvidence', test: string, verdict: TestVerdict, observed: string, exchanges: Array<number> }> }>, challenge?: { __typename?: 'OwnershipChallenge', nonce: string, path: string, expiresAt: string } | null } | null, certificationPlan?: { __typename?: 'CertificationPlan', version: string, sha256: string, tests: Array<{ __typename?: 'PlannedTest', id: string, module: CertificationModule, rule: string, isNegative: boolean, titleEn: string, titleZh: string }> } | null };

export type CertificationRunSubscriptionVariables = Exact<{
  system: Scalars['ID']['input'];
}>;


export type CertificationRunSubscription = { __typename?: 'Subscription', certificationRun?: { __typename?: 'SupplierSystem', id: string, name: string, organisation: string, kind: SystemKind, plugin?: string | null, baseUrl: string, ownedSince?: string | null, registeredAt: string, cluster?: string | null, isAnchor: boolean, testClients: Array<string>, certificate?: { __typename?: 'SovereigntyCertificate', id: string, status: CertificateStatus, validFrom: string, validUntil: string, baseUrl: string, run: string, revocationAskedBy?: string | null, retestSeedSha256: string, remindedDays?: number | null } | null, runs: Array<{ __typename?: 'CertificationRun', id: string, status: RunStatus, reason: RunReason, attempt: number, startedAt: string, endedAt?: string | null, planVersion: string, planSha256: string, passed: Array<CertificationModule>, transcriptSha256?: string | null, evidence: Array<{ __typename?: 'TestEvidence', test: string, verdict: TestVerdict, observed: string, exchanges: Array<number> }> }>, challenge?: { __typename?: 'OwnershipChallenge', nonce: string, path: string, expiresAt: string } | null } | null };

export type TranscriptQueryVariables = Exact<{
  system: Scalars['ID']['input'];
  run: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
}>;


export type TranscriptQuery = { __typename?: 'Query', certificationTranscript?: Array<string> | null };

export type RegisterSystemMutationVariables = Exact<{
  input: RegisterSystemInput;
}>;


export type RegisterSystemMutation = { __typename?: 'Mutation', registerSystem:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SupplierSystemPayload', system: string }
   };

export type MoveSystemMutationVariables = Exact<{
  input: MoveSystemInput;
}>;


export type MoveSystemMutation = { __typename?: 'Mutation', moveSystem:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SupplierSystemPayload', system: string }
   };

export type ProveOwnershipMutationVariables = Exact<{
  input: ProveSystemOwnershipInput;
}>;


export type ProveOwnershipMutation = { __typename?: 'Mutation', proveSystemOwnership:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SupplierSystemPayload', system: string }
   };

export type RenewChallengeMutationVariables = Exact<{
  input: RenewOwnershipChallengeInput;
}>;


export type RenewChallengeMutation = { __typename?: 'Mutation', renewOwnershipChallenge:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SupplierSystemPayload', system: string }
   };

export type SetTestClientsMutationVariables = Exact<{
  input: SetTestClientsInput;
}>;


export type SetTestClientsMutation = { __typename?: 'Mutation', setTestClients:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SupplierSystemPayload', system: string }
   };

export type StartRunMutationVariables = Exact<{
  input: StartCertificationRunInput;
}>;


export type StartRunMutation = { __typename?: 'Mutation', startCertificationRun:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SupplierSystemPayload', system: string, run?: string | null }
   };

export type RecordInventoryMutationVariables = Exact<{
  input: RecordInventoryInput;
}>;


export type RecordInventoryMutation = { __typename?: 'Mutation', recordInventory:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SupplyReportPayload', taken: number, older: Array<number> }
   };

export type RecordSalesMutationVariables = Exact<{
  input: RecordSalesInput;
}>;


export type RecordSalesMutation = { __typename?: 'Mutation', recordSales:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SupplyReportPayload', taken: number, older: Array<number> }
   };

export type RecordScheduleMutationVariables = Exact<{
  input: RecordScheduleInput;
}>;


export type RecordScheduleMutation = { __typename?: 'Mutation', recordSchedule:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SupplyReportPayload', taken: number, older: Array<number> }
   };

export type WebhooksQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type WebhooksQuery = { __typename?: 'Query', webhooks: { __typename?: 'WebhookConnection', nodes: Array<{ __typename?: 'Webhook', id: string, url: string, eventTypes: Array<string>, enabled: boolean, createdAt: string, goneAt?: string | null, secretBeforeUntil?: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type WebhookEventTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookEventTypesQuery = { __typename?: 'Query', webhookEventTypes: Array<string> };

export type OneWebhookQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OneWebhookQuery = { __typename?: 'Query', webhookEventTypes: Array<string>, webhook?: { __typename?: 'Webhook', id: string, url: string, eventTypes: Array<string>, enabled: boolean, createdAt: string, goneAt?: string | null, secretBeforeUntil?: string | null, version: number } | null };

export type DeliveriesQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  status?: InputMaybe<DeliveryStatus>;
}>;


export type DeliveriesQuery = { __typename?: 'Query', webhook?: { __typename?: 'Webhook', deliveries: { __typename?: 'DeliveryConnection', nodes: Array<{ __typename?: 'Delivery', id: string, eventType: string, at: string, status: DeliveryStatus, attempts: number, lastStatus?: number | null, lastError?: string | null, nextAt?: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { __typename?: 'Mutation', createWebhook:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'WebhookSecretPayload', webhook: string, secret?: string | null }
   };

export type ChangeWebhookMutationVariables = Exact<{
  input: ChangeWebhookInput;
}>;


export type ChangeWebhookMutation = { __typename?: 'Mutation', changeWebhook:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'WebhookPayload', webhook: string }
   };

export type DeleteWebhookMutationVariables = Exact<{
  input: DeleteWebhookInput;
}>;


export type DeleteWebhookMutation = { __typename?: 'Mutation', deleteWebhook:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'WebhookPayload', webhook: string }
   };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { __typename?: 'Mutation', rotateWebhookSecret:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'WebhookSecretPayload', webhook: string, secret?: string | null }
   };

export type ReplayDeliveryMutationVariables = Exact<{
  input: ReplayDeliveryInput;
}>;


export type ReplayDeliveryMutation = { __typename?: 'Mutation', replayDelivery:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'WebhookPayload', webhook: string }
   };

export type ReplayDeadMutationVariables = Exact<{
  input: ReplayDeadDeliveriesInput;
}>;


export type ReplayDeadMutation = { __typename?: 'Mutation', replayDeadDeliveries:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'WebhookPayload', webhook: string }
   };

export type WhitePapersQueryVariables = Exact<{ [key: string]: never; }>;


export type WhitePapersQuery = { __typename?: 'Query', whitePapers: Array<{ __typename?: 'PublishedWhitePaper', quarter: string, publishedAt: string, logSize: number, manifest: string, paths: Array<string> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const SpacesDocument = new TypedDocumentString(`
    query Spaces($first: Int!, $after: String, $direction: OrderDirection!, $standing: MemberStanding) {
  spaces(first: $first, after: $after, direction: $direction, standing: $standing) {
    nodes {
      id
      standing
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"d9582913ce187c06d544f42f9894b44c23e628af9263d041935db431e1933b79"}) as unknown as TypedDocumentString<SpacesQuery, SpacesQueryVariables>;
export const SpaceDocument = new TypedDocumentString(`
    query Space($id: ID!) {
  space(id: $id) {
    id
    title
    customer
    createdAt
    version
    members {
      subject
      name
      organisation
      organisationName
      audience
      standing
      invitedAt
      joinedAt
    }
    documents {
      id
      name
      level
      type
      size
      pages
      at
      sha256
      viewPath
      downloadPath
    }
    feedback {
      id
      document
      entries {
        at
        by
        isInternal
        text
      }
    }
  }
}
    `, {"hash":"4c23c021ecf2352a82d264f10bac765e324027480f5a102fdcc98abd74becc0e"}) as unknown as TypedDocumentString<SpaceQuery, SpaceQueryVariables>;
export const SpaceTitleDocument = new TypedDocumentString(`
    query SpaceTitle($id: ID!) {
  space(id: $id) {
    title
    customer
    documents {
      id
    }
  }
}
    `, {"hash":"4258c5ac6005468b67dcfb7c244b31b9cd05ba252c5bedd334e85d90ce5ec894"}) as unknown as TypedDocumentString<SpaceTitleQuery, SpaceTitleQueryVariables>;
export const AcceptSpaceInvitationDocument = new TypedDocumentString(`
    mutation AcceptSpaceInvitation($input: SpaceInput!) {
  acceptSpaceInvitation(input: $input) {
    __typename
    ... on SpacePayload {
      space
      made
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"1d3c900d750317124653829ef89085fe400ca93d3eda2f4902ff0154a3235565"}) as unknown as TypedDocumentString<AcceptSpaceInvitationMutation, AcceptSpaceInvitationMutationVariables>;
export const OpenFeedbackDocument = new TypedDocumentString(`
    mutation OpenFeedback($input: OpenFeedbackInput!) {
  openFeedback(input: $input) {
    __typename
    ... on SpacePayload {
      space
      made
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"03d2eec256fd41a487631f1a300ce5ad8a36d6c7f7390f3278b1f536e6b9a260"}) as unknown as TypedDocumentString<OpenFeedbackMutation, OpenFeedbackMutationVariables>;
export const AnswerFeedbackDocument = new TypedDocumentString(`
    mutation AnswerFeedback($input: AnswerFeedbackInput!) {
  answerFeedback(input: $input) {
    __typename
    ... on SpacePayload {
      space
      made
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"303250ee637c8d694e1f4c41ac07f7522dbbcc7cdb84d37fab1edf419eaf0679"}) as unknown as TypedDocumentString<AnswerFeedbackMutation, AnswerFeedbackMutationVariables>;
export const SupplierSystemsDocument = new TypedDocumentString(`
    query SupplierSystems($first: Int!, $after: String) {
  supplierSystems(first: $first, after: $after) {
    nodes {
      id
      name
      kind
      baseUrl
      ownedSince
      registeredAt
      certificate {
        id
        status
        validUntil
      }
      runs {
        status
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"a6dc25f9d11f18e48b907228398e01dec3ad97ab2142bfd2d929c4163609e433"}) as unknown as TypedDocumentString<SupplierSystemsQuery, SupplierSystemsQueryVariables>;
export const SupplierSystemDocument = new TypedDocumentString(`
    query SupplierSystem($id: ID!) {
  supplierSystem(id: $id) {
    id
    name
    organisation
    kind
    plugin
    baseUrl
    ownedSince
    registeredAt
    cluster
    isAnchor
    testClients
    certificate {
      id
      status
      validFrom
      validUntil
      baseUrl
      run
      revocationAskedBy
      retestSeedSha256
      remindedDays
    }
    runs {
      id
      status
      reason
      attempt
      startedAt
      endedAt
      planVersion
      planSha256
      passed
      transcriptSha256
      evidence {
        test
        verdict
        observed
        exchanges
      }
    }
    challenge {
      nonce
      path
      expiresAt
    }
  }
  certificationPlan {
    version
    sha256
    tests {
      id
      module
      rule
      isNegative
      titleEn
      titleZh
    }
  }
}
    `, {"hash":"4de3045f79e95515d166fb841e8b0192f8ea0e75ca80aaaa38a7d44595c10131"}) as unknown as TypedDocumentString<SupplierSystemQuery, SupplierSystemQueryVariables>;
export const CertificationRunDocument = new TypedDocumentString(`
    subscription CertificationRun($system: ID!) {
  certificationRun(system: $system) {
    id
    name
    organisation
    kind
    plugin
    baseUrl
    ownedSince
    registeredAt
    cluster
    isAnchor
    testClients
    certificate {
      id
      status
      validFrom
      validUntil
      baseUrl
      run
      revocationAskedBy
      retestSeedSha256
      remindedDays
    }
    runs {
      id
      status
      reason
      attempt
      startedAt
      endedAt
      planVersion
      planSha256
      passed
      transcriptSha256
      evidence {
        test
        verdict
        observed
        exchanges
      }
    }
    challenge {
      nonce
      path
      expiresAt
    }
  }
}
    `, {"hash":"b6b84e64056cd691ee4846a6d5b93bceea25e52fc31a4aac17edf7a6d0a3c99a"}) as unknown as TypedDocumentString<CertificationRunSubscription, CertificationRunSubscriptionVariables>;
export const TranscriptDocument = new TypedDocumentString(`
    query Transcript($system: ID!, $run: ID!, $from: Int!, $first: Int!) {
  certificationTranscript(system: $system, run: $run, from: $from, first: $first)
}
    `, {"hash":"82eef1a2d54762628dc76e5ff6e4e41db2fa1058a600b120e6c2fb1a14a9e4a3"}) as unknown as TypedDocumentString<TranscriptQuery, TranscriptQueryVariables>;
export const RegisterSystemDocument = new TypedDocumentString(`
    mutation RegisterSystem($input: RegisterSystemInput!) {
  registerSystem(input: $input) {
    __typename
    ... on SupplierSystemPayload {
      system
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"c3bd651986907a9f724df39c2db731ee1b2a40207e976d8bbae7d5588d592901"}) as unknown as TypedDocumentString<RegisterSystemMutation, RegisterSystemMutationVariables>;
export const MoveSystemDocument = new TypedDocumentString(`
    mutation MoveSystem($input: MoveSystemInput!) {
  moveSystem(input: $input) {
    __typename
    ... on SupplierSystemPayload {
      system
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"15ce201cc65971fc650ae9b0e1f912ac110c6d52459345ba19f9ea8740375b06"}) as unknown as TypedDocumentString<MoveSystemMutation, MoveSystemMutationVariables>;
export const ProveOwnershipDocument = new TypedDocumentString(`
    mutation ProveOwnership($input: ProveSystemOwnershipInput!) {
  proveSystemOwnership(input: $input) {
    __typename
    ... on SupplierSystemPayload {
      system
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"cd97bcc653b0281505ed2e8e0a150f4b41795607ccb9527d9c371173d0c84074"}) as unknown as TypedDocumentString<ProveOwnershipMutation, ProveOwnershipMutationVariables>;
export const RenewChallengeDocument = new TypedDocumentString(`
    mutation RenewChallenge($input: RenewOwnershipChallengeInput!) {
  renewOwnershipChallenge(input: $input) {
    __typename
    ... on SupplierSystemPayload {
      system
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"60a0908afb90fc8b930c696d1f3806010919b4139ccd5cf8319ca7706a107875"}) as unknown as TypedDocumentString<RenewChallengeMutation, RenewChallengeMutationVariables>;
export const SetTestClientsDocument = new TypedDocumentString(`
    mutation SetTestClients($input: SetTestClientsInput!) {
  setTestClients(input: $input) {
    __typename
    ... on SupplierSystemPayload {
      system
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"f9fa1047e9389c6465da5508f656380a5cc3f86add0c5c49ff55f181c26fd0cd"}) as unknown as TypedDocumentString<SetTestClientsMutation, SetTestClientsMutationVariables>;
export const StartRunDocument = new TypedDocumentString(`
    mutation StartRun($input: StartCertificationRunInput!) {
  startCertificationRun(input: $input) {
    __typename
    ... on SupplierSystemPayload {
      system
      run
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"a13dfae90073742fc3445a5baf74d74a918400ad8abc5d5fca462f3b18119403"}) as unknown as TypedDocumentString<StartRunMutation, StartRunMutationVariables>;
export const RecordInventoryDocument = new TypedDocumentString(`
    mutation RecordInventory($input: RecordInventoryInput!) {
  recordInventory(input: $input) {
    __typename
    ... on SupplyReportPayload {
      taken
      older
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"f8f7aada00fc4b88a84a0f39bd213e1b7cf0b432e0e1bd238340a753b42bd816"}) as unknown as TypedDocumentString<RecordInventoryMutation, RecordInventoryMutationVariables>;
export const RecordSalesDocument = new TypedDocumentString(`
    mutation RecordSales($input: RecordSalesInput!) {
  recordSales(input: $input) {
    __typename
    ... on SupplyReportPayload {
      taken
      older
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"1ed1cc1fbde253e9232a409fb8a9cbe255778189a488b676acd06d16eaac3aae"}) as unknown as TypedDocumentString<RecordSalesMutation, RecordSalesMutationVariables>;
export const RecordScheduleDocument = new TypedDocumentString(`
    mutation RecordSchedule($input: RecordScheduleInput!) {
  recordSchedule(input: $input) {
    __typename
    ... on SupplyReportPayload {
      taken
      older
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"c6f0aacec175822f7d10c8b9d6e1c4eff7faae4a0443c1efdd1bdfec79616119"}) as unknown as TypedDocumentString<RecordScheduleMutation, RecordScheduleMutationVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks($first: Int!, $after: String, $enabled: Boolean) {
  webhooks(first: $first, after: $after, enabled: $enabled) {
    nodes {
      id
      url
      eventTypes
      enabled
      createdAt
      goneAt
      secretBeforeUntil
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"018abec765256ff7855029bc40777b3925cc2f1a44d33276e52fa37f061cec94"}) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookEventTypesDocument = new TypedDocumentString(`
    query WebhookEventTypes {
  webhookEventTypes
}
    `, {"hash":"6602e11ba57adb323a2c496a649c6ccbd3ec9352bcdf44298d886c23d26bf6b4"}) as unknown as TypedDocumentString<WebhookEventTypesQuery, WebhookEventTypesQueryVariables>;
export const OneWebhookDocument = new TypedDocumentString(`
    query OneWebhook($id: ID!) {
  webhook(id: $id) {
    id
    url
    eventTypes
    enabled
    createdAt
    goneAt
    secretBeforeUntil
    version
  }
  webhookEventTypes
}
    `, {"hash":"d0bf3709c5c20a2b8e31c003240930e010229473c266f397b3fb0676bb94cda1"}) as unknown as TypedDocumentString<OneWebhookQuery, OneWebhookQueryVariables>;
export const DeliveriesDocument = new TypedDocumentString(`
    query Deliveries($first: Int!, $after: String, $id: ID!, $status: DeliveryStatus) {
  webhook(id: $id) {
    deliveries(first: $first, after: $after, status: $status) {
      nodes {
        id
        eventType
        at
        status
        attempts
        lastStatus
        lastError
        nextAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"311755502ce03140f8f9a13fb63160e2f62b14ee0e2ddf1b735277736d169cda"}) as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const CreateWebhookDocument = new TypedDocumentString(`
    mutation CreateWebhook($input: CreateWebhookInput!) {
  createWebhook(input: $input) {
    __typename
    ... on WebhookSecretPayload {
      webhook
      secret
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"5518e192300d36b8e4ffa2e5fe2b7bade4ed2d05c6fc0090c7dce2b96348402e"}) as unknown as TypedDocumentString<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const ChangeWebhookDocument = new TypedDocumentString(`
    mutation ChangeWebhook($input: ChangeWebhookInput!) {
  changeWebhook(input: $input) {
    __typename
    ... on WebhookPayload {
      webhook
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"7853f41bf9038a31ec2f16ad41d4027a9866ed262c35a0188a22a303d1f7a243"}) as unknown as TypedDocumentString<ChangeWebhookMutation, ChangeWebhookMutationVariables>;
export const DeleteWebhookDocument = new TypedDocumentString(`
    mutation DeleteWebhook($input: DeleteWebhookInput!) {
  deleteWebhook(input: $input) {
    __typename
    ... on WebhookPayload {
      webhook
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"a44f4039a8828ae8edc5d84854575ae694950073155b825a2c6ff94c85eb531a"}) as unknown as TypedDocumentString<DeleteWebhookMutation, DeleteWebhookMutationVariables>;
export const RotateWebhookSecretDocument = new TypedDocumentString(`
    mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
  rotateWebhookSecret(input: $input) {
    __typename
    ... on WebhookSecretPayload {
      webhook
      secret
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"880289344343bacddf4ae8d509307650b58767a2b2dd47628a1dbf76d49a5df3"}) as unknown as TypedDocumentString<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const ReplayDeliveryDocument = new TypedDocumentString(`
    mutation ReplayDelivery($input: ReplayDeliveryInput!) {
  replayDelivery(input: $input) {
    __typename
    ... on WebhookPayload {
      webhook
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"b4900170991122348b4959c8cef3e71ed985b5a1de1bcd0d8bf4a21b8473e3b4"}) as unknown as TypedDocumentString<ReplayDeliveryMutation, ReplayDeliveryMutationVariables>;
export const ReplayDeadDocument = new TypedDocumentString(`
    mutation ReplayDead($input: ReplayDeadDeliveriesInput!) {
  replayDeadDeliveries(input: $input) {
    __typename
    ... on WebhookPayload {
      webhook
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"4defd33ae8a1ad5594adee5123db7b076853c709b9e3032efd03159cbc1f15ae"}) as unknown as TypedDocumentString<ReplayDeadMutation, ReplayDeadMutationVariables>;
export const WhitePapersDocument = new TypedDocumentString(`
    query WhitePapers {
  whitePapers {
    quarter
    publishedAt
    logSize
    manifest
    paths
  }
}
    `, {"hash":"1764de0cd34b0c38d8642657bc69bfd3ee05a9c282cb86bf733e28b6d72a309a"}) as unknown as TypedDocumentString<WhitePapersQuery, WhitePapersQueryVariables>;