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

/** In which way a grantee says that it knows of a withdrawal. */
export type AcknowledgedBy =
  /** A client of it said so. */
  | 'CLIENT'
  /** A webhook of it answered the news with 2xx. */
  | 'WEBHOOK';

/** What the customer does about a milestone. */
export type ActOnMilestoneInput = {
  /** False: returned, for something else first. */
  accepted: Scalars['Boolean']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The milestone; starts with ms_. */
  milestone: Scalars['ID']['input'];
  /** Up to 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
};

/** An organisation to let in. */
export type AdmitOrganisationInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** As in its tokens; among the members it is called `organisation:` and this. */
  organisation: Scalars['String']['input'];
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
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

/** An export to end. */
export type CancelExportInput = {
  /** The export; starts with ex_. */
  export: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
};

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

/** In which form a consent receipt is wanted. */
export type ConsentReceiptFormat =
  /** ISO/IEC TS 27560:2023 in JSON-LD after DPV: every grant ever made. */
  | 'ISO_27560'
  /** Kantara Initiative Consent Receipt 1.1: the grants that stand. */
  | 'KANTARA_11';

/** Why a line was corrected. */
export type CorrectionKind =
  /** Somebody at headquarters found the line wrong. */
  | 'BY_HAND'
  /** Uses of the month came into the log after it had been closed. */
  | 'LATE';

/** A webhook to create. */
export type CreateWebhookInput = {
  /** At least one of `Query.webhookEventTypes`. */
  eventTypes: Array<Scalars['String']['input']>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** An https URL on port 443, reachable from the internet; up to 2,000 characters. */
  url: Scalars['String']['input'];
};

/** A kind of customer data that consent is given for. */
export type DataCategory =
  /** What was said and written between the customer and the sales company. */
  | 'INTERACTIONS'
  /** Who the customer is. */
  | 'PROFILE';

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

/** A line of one's own statement to contest. */
export type DisputeLineInput = {
  /** The line's day, such as 2026-03-14. */
  day: Scalars['String']['input'];
  /** The line's feature. */
  feature: Scalars['String']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The statement; starts with st_. */
  statement: Scalars['ID']['input'];
  /** What is wrong with it, 1 to 2000 characters. */
  text: Scalars['String']['input'];
};

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

/** What a customer's ERP may call for (domain §4). Each is the customer's own: nobody else can ask for it. */
export type Entitlement =
  /** How much of a SKU will be sold through, day by day. */
  | 'FORECAST'
  /** Stock by SKU and site, each level as of a moment. */
  | 'INVENTORY'
  /** The customer's own orders in the factory's schedule. */
  | 'SCHEDULE';

/** An erasure of everything personal that is kept about the caller. It cannot be undone. */
export type EraseOwnDataInput = {
  /** The caller's own pseudonym, as `passport.id` has it: so that nobody asks for this by mistake. */
  customer: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
};

/** Which of a kind. By name, so that an audience is shown no filter but those of its own kinds. */
export type ExportFilterInput = {
  /** One of the kind's `filters` in `Query.exportKinds`. */
  name: Scalars['String']['input'];
  /** An id, a word, or a moment as RFC 3339 text. */
  value: Scalars['String']['input'];
};

/** How an export stands. */
export type ExportStatus =
  /** Its owner ended it, and its parts are gone. */
  | 'CANCELLED'
  /** All parts can be downloaded. */
  | 'DONE'
  /** Its time is over, and its parts are gone. */
  | 'EXPIRED'
  /** It was given up; its error says why. */
  | 'FAILED'
  /** It is being written. */
  | 'RUNNING'
  /** No worker has begun it. */
  | 'WAITING';

/** A grant to make. There is no grant of everything: category, purpose and fields are named. */
export type GrantConsentInput = {
  /** What kind of data. */
  category: DataCategory;
  /** Whether the data may leave the country; no when left out. */
  crossBorder?: InputMaybe<Scalars['Boolean']['input']>;
  /** From this moment on it no longer stands; in the future, or left out for no expiry. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which fields of the category; at least one. */
  fields: Array<Scalars['String']['input']>;
  /** The organisation that may read, as its access tokens name it; 1 to 72 characters. */
  grantee: Scalars['String']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why that is lawful; CONSENT when left out. */
  legalBasis?: InputMaybe<LegalBasis>;
  /** What it may be used for; 1 to 120 characters. */
  purpose: Scalars['String']['input'];
};

/** Why processing is lawful (GDPR art. 6, PIPL art. 13). */
export type LegalBasis =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LEGAL_OBLIGATION'
  | 'LEGITIMATE_INTEREST';

/** How a member stands. */
export type MemberStanding =
  /** They have not accepted yet, and see nothing. */
  | 'INVITED'
  | 'MEMBER'
  /** They see nothing any more. */
  | 'REMOVED';

/** What a milestone is. */
export type MilestoneKind =
  /** 交付验收. */
  | 'DELIVERY_ACCEPTANCE'
  /** 概念验证 (POC). */
  | 'POC_CONFIRMATION'
  /** 方案评审. */
  | 'PROPOSAL_REVIEW'
  /** 需求确认. */
  | 'REQUIREMENT_CONFIRMATION';

/** How a milestone stands. */
export type MilestoneStatus =
  | 'ACCEPTED'
  /** It waits for the customer. */
  | 'OPEN'
  /** The customer wants something else first; it may act again. */
  | 'RETURNED'
  /** Two of our people went on without the customer, which is in the log. */
  | 'WAIVED';

/** A document to name. */
export type NameDocumentInput = {
  /** The document; starts with do_. */
  document: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** `subject` of each member, 1 to 200. */
  members: Array<Scalars['String']['input']>;
  /** False: no longer. True when left out. */
  named?: InputMaybe<Scalars['Boolean']['input']>;
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
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

/** A milestone to open. */
export type OpenMilestoneInput = {
  /** By when; null: whenever. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** What the customer is to confirm, review or accept. */
  kind: MilestoneKind;
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** A space of the customer's own to open. */
export type OpenSpaceInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** Which way a list runs. */
export type OrderDirection =
  /** Smallest, or earliest, first. */
  | 'ASC'
  /** Greatest, or latest, first. */
  | 'DESC';

/** What is right about an interaction. What is left out stays as it is, and so does where it came from. */
export type RectifyOwnInteractionInput = {
  /** 1 to 120 characters. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** in or out. */
  direction?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The interaction, as an export of the kind `held` names it. */
  interaction: Scalars['ID']['input'];
  /** When it took place. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** What is right. What is left out stays as it is. */
export type RectifyOwnProfileInput = {
  /** Fields that are to hold nothing: some of foundedYear, revenue, employees, country, parent. */
  cleared?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 to 200 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 100,000,000. */
  employees?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 9999. */
  foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. */
  parent?: InputMaybe<Scalars['String']['input']>;
  /** A year, in millions of the source's currency: a decimal number such as 251.41. */
  revenue?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. */
  sector?: InputMaybe<Scalars['String']['input']>;
};

/** A member to shut out. */
export type RemoveSpaceMemberInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** `subject` of the member. */
  member: Scalars['String']['input'];
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
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

/** Whether a document may be downloaded. */
export type SetDocumentDownloadInput = {
  /** By those who see it. */
  allowed: Scalars['Boolean']['input'];
  /** The document; starts with do_. */
  document: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
};

/** What every change in a space is given. */
export type SpaceInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
};

/** An export to start. */
export type StartExportInput = {
  /** At least one of the kind's fields: of a kind that has customers' data; else left out. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which of it, each name once; everything when left out. */
  filters?: InputMaybe<Array<ExportFilterInput>>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** One of `Query.exportKinds`. */
  kind: Scalars['String']['input'];
  /** What the data is for, 1 to 120 characters: of a kind that has customers' data, which consent opens; else left out. */
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** A grant to take back. */
export type WithdrawConsentInput = {
  /** The grant, as `grantConsent` or `passport` named it. */
  consent: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
};

/** A document to take back. */
export type WithdrawDocumentInput = {
  /** The document; starts with do_. */
  document: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
};

export type PassportQueryVariables = Exact<{ [key: string]: never; }>;


export type PassportQuery = { __typename?: 'Query', passport?: { __typename?: 'Passport', id: string, epoch: number, reads: number, consents: Array<{ __typename?: 'Consent', id: string, grantee: string, category: DataCategory, fields: Array<string>, purpose: string, legalBasis: LegalBasis, crossBorder: boolean, grantedAt: string, expiresAt?: string | null, withdrawnAtEpoch?: number | null }> } | null };

export type GrantConsentMutationVariables = Exact<{
  input: GrantConsentInput;
}>;


export type GrantConsentMutation = { __typename?: 'Mutation', grantConsent:
    | { __typename: 'GrantConsentPayload', consent: { __typename?: 'Consent', id: string } }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { __typename?: 'Mutation', withdrawConsent:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'WithdrawConsentPayload', consent: string, epoch: number }
   };

export type RevocationCertificateQueryVariables = Exact<{
  consent: Scalars['ID']['input'];
}>;


export type RevocationCertificateQuery = { __typename?: 'Query', revocationCertificate?: { __typename?: 'RevocationCertificate', consent: string, grantee: string, epoch: number, withdrawnAt: string, asOf: string, acknowledged: boolean, credential: string, acknowledgements: Array<{ __typename?: 'Acknowledgement', at: string, how: AcknowledgedBy, by: string }>, told: Array<{ __typename?: 'ToldWebhook', delivery: string, status: string, attempts: number, lastStatus?: number | null, doneAt?: string | null }> } | null };

export type PassportAsOfQueryVariables = Exact<{
  at: Scalars['DateTime']['input'];
}>;


export type PassportAsOfQuery = { __typename?: 'Query', passportAsOf?: { __typename?: 'PassportAsOf', at: string, epoch: number, consents: Array<{ __typename?: 'Consent', id: string, grantee: string, category: DataCategory, fields: Array<string>, purpose: string, legalBasis: LegalBasis, crossBorder: boolean, grantedAt: string, expiresAt?: string | null, withdrawnAtEpoch?: number | null }> } | null };

export type ConsentReceiptQueryVariables = Exact<{
  format: ConsentReceiptFormat;
}>;


export type ConsentReceiptQuery = { __typename?: 'Query', consentReceipt?: string | null };

export type PassportCredentialQueryVariables = Exact<{ [key: string]: never; }>;


export type PassportCredentialQuery = { __typename?: 'Query', passportCredential?: string | null };

export type HeldQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldQuery = { __typename?: 'Query', ownDataHeld?: { __typename?: 'DataHeld', consents: number, standingConsents: number, interactions: number, receipts: number, profileFields: Array<string>, correctedFields: Array<string> } | null, ownProfile?: { __typename?: 'CustomerProfile', name?: string | null, sector?: string | null, foundedYear?: number | null, revenue?: string | null, employees?: number | null, country?: string | null, parent?: string | null } | null, ownErasure?: { __typename?: 'Erasure', customer: string, erasedAt: string, epoch: number, entry?: string | null, leafIndex?: number | null, proof?: string | null, verifierKey?: string | null } | null };

export type RectifyOwnProfileMutationVariables = Exact<{
  input: RectifyOwnProfileInput;
}>;


export type RectifyOwnProfileMutation = { __typename?: 'Mutation', rectifyOwnProfile:
    | { __typename: 'RectifyPayload', at: string, fields: Array<string>, revision: number }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type RectifyOwnInteractionMutationVariables = Exact<{
  input: RectifyOwnInteractionInput;
}>;


export type RectifyOwnInteractionMutation = { __typename?: 'Mutation', rectifyOwnInteraction:
    | { __typename: 'RectifyPayload', at: string, fields: Array<string>, revision: number }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type OwnDataChangesQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnDataChangesQuery = { __typename?: 'Query', ownDataChanges: { __typename?: 'DataChangeConnection', nodes: Array<{ __typename?: 'DataChange', at: string, isErasure: boolean, category?: DataCategory | null, fields: Array<string>, toBeTold: Array<{ __typename?: 'Recipient', organisation: string, lastReadAt: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type OwnProcessingQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<DataCategory>;
  grantee?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnProcessingQuery = { __typename?: 'Query', ownProcessing: { __typename?: 'ProcessingConnection', nodes: Array<{ __typename?: 'Processing', grantee: string, category: DataCategory, categoryZhCn: string, categoryEn: string, purpose: string, legalBasis: LegalBasis, legalBasisZhCn: string, legalBasisEn: string, crossBorder: boolean, grantedAt: string, until?: string | null, standingGrants: number, firstUse?: string | null, lastUse?: string | null, reads: number }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type OwnExportsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnExportsQuery = { __typename?: 'Query', exports: { __typename?: 'ExportConnection', nodes: Array<{ __typename?: 'Export', id: string, kind: string, status: ExportStatus, startedAt: string, expiresAt: string, rows: number, parts: Array<{ __typename?: 'ExportPart', number: number, path: string, bytes: number, rows: number, sha256: string }>, error?: { __typename?: 'ExportError', code: string, message: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type StartOwnExportMutationVariables = Exact<{
  input: StartExportInput;
}>;


export type StartOwnExportMutation = { __typename?: 'Mutation', startExport:
    | { __typename: 'ExportPayload', export: { __typename?: 'Export', id: string } }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type CancelOwnExportMutationVariables = Exact<{
  input: CancelExportInput;
}>;


export type CancelOwnExportMutation = { __typename?: 'Mutation', cancelExport:
    | { __typename: 'ExportPayload', export: { __typename?: 'Export', id: string, status: ExportStatus } }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type EraseOwnDataMutationVariables = Exact<{
  input: EraseOwnDataInput;
}>;


export type EraseOwnDataMutation = { __typename?: 'Mutation', eraseOwnData:
    | { __typename: 'EraseOwnDataPayload', erasure: { __typename?: 'Erasure', customer: string, erasedAt: string, epoch: number } }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ReceiptsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  direction: OrderDirection;
  reader?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<DataCategory>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type ReceiptsQuery = { __typename?: 'Query', receipts: { __typename?: 'ReceiptConnection', nodes: Array<{ __typename?: 'Receipt', id: string, at: string, reader: string, client: string, category: DataCategory, fields: Array<string>, purpose: string, consent: string, epoch: number, revision: number }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type UsageSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type UsageSubscription = { __typename?: 'Subscription', usage?: { __typename?: 'Usage', place: string, receipts: Array<{ __typename?: 'Receipt', id: string, at: string, reader: string, client: string, category: DataCategory, fields: Array<string>, purpose: string, consent: string }> } | null };

export type OwnDataUsesQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  category: DataCategory;
  field: Scalars['String']['input'];
}>;


export type OwnDataUsesQuery = { __typename?: 'Query', ownDataUses: { __typename?: 'DataUseConnection', nodes: Array<{ __typename?: 'DataUse', receipt: string, at: string, reader: string, client: string, purpose: string, consent: string, decisions: Array<string>, leafIndex?: number | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ExportsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ExportsQuery = { __typename?: 'Query', exports: { __typename?: 'ExportConnection', nodes: Array<{ __typename?: 'Export', id: string, kind: string, purpose?: string | null, fields: Array<string>, status: ExportStatus, startedAt: string, expiresAt: string, rows: number, refused: number, asOf?: number | null, error?: { __typename?: 'ExportError', code: string, message: string } | null, parts: Array<{ __typename?: 'ExportPart', number: number, bytes: number, rows: number, sha256: string, path: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type OneExportQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OneExportQuery = { __typename?: 'Query', export?: { __typename?: 'Export', id: string, kind: string, purpose?: string | null, fields: Array<string>, status: ExportStatus, startedAt: string, expiresAt: string, rows: number, refused: number, asOf?: number | null, error?: { __typename?: 'ExportError', code: string, message: string } | null, parts: Array<{ __typename?: 'ExportPart', number: number, bytes: number, rows: number, sha256: string, path: string }> } | null };

export type ExportKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportKindsQuery = { __typename?: 'Query', exportKinds: Array<{ __typename?: 'ExportKind', name: string, scope: string, fields: Array<string>, filters: Array<string> }> };

export type StartExportMutationVariables = Exact<{
  input: StartExportInput;
}>;


export type StartExportMutation = { __typename?: 'Mutation', startExport:
    | { __typename: 'ExportPayload', export: { __typename?: 'Export', id: string } }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type CancelExportMutationVariables = Exact<{
  input: CancelExportInput;
}>;


export type CancelExportMutation = { __typename?: 'Mutation', cancelExport:
    | { __typename: 'ExportPayload', export: { __typename?: 'Export', id: string } }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type CustomerHealthQueryVariables = Exact<{
  customer: Scalars['ID']['input'];
  weeks: Scalars['Int']['input'];
}>;


export type CustomerHealthQuery = { __typename?: 'Query', sovereigntyHealth: Array<{ __typename?: 'HealthReport', at: string, score?: number | null, isRed?: boolean | null, rules: string, dimensions: Array<{ __typename?: 'HealthDimension', name: string, score?: number | null, parts: Array<{ __typename?: 'HealthPart', name: string, numerator: number, denominator: number, score?: number | null, source: string }> }> }>, channelInventoryHealth?: { __typename?: 'HealthReport', at: string, score?: number | null, isRed?: boolean | null, rules: string, dimensions: Array<{ __typename?: 'HealthDimension', name: string, score?: number | null, parts: Array<{ __typename?: 'HealthPart', name: string, numerator: number, denominator: number, score?: number | null, source: string }> }> } | null };

export type MeteredUsesQueryVariables = Exact<{
  payer: Scalars['String']['input'];
  days: Scalars['Int']['input'];
}>;


export type MeteredUsesQuery = { __typename?: 'Query', meteredUses: Array<{ __typename?: 'MeteredUse', day: string, feature: string, units: number }> };

export type StatementsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  direction: OrderDirection;
  month?: InputMaybe<Scalars['String']['input']>;
  payer?: InputMaybe<Scalars['String']['input']>;
}>;


export type StatementsQuery = { __typename?: 'Query', statements: { __typename?: 'StatementConnection', nodes: Array<{ __typename?: 'StatementSummary', id: string, payer: string, month: string, corrections: number, openDisputes: number, owed: { __typename?: 'Money', minorUnits: number, currency: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type StatementQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type StatementQuery = { __typename?: 'Query', statement?: { __typename?: 'Statement', id: string, payer: string, month: string, closedAt: string, asOf: number, version: number, total: { __typename?: 'Money', minorUnits: number, currency: string }, owed: { __typename?: 'Money', minorUnits: number, currency: string }, lines: Array<{ __typename?: 'StatementLine', day: string, feature: string, units: number, tariff: string, unitPrice: { __typename?: 'Money', minorUnits: number, currency: string }, amount: { __typename?: 'Money', minorUnits: number, currency: string } }>, corrections: Array<{ __typename?: 'StatementCorrection', number: number, kind: CorrectionKind, day: string, feature: string, units: number, reason: string, at: string, amount: { __typename?: 'Money', minorUnits: number, currency: string } }>, disputes: Array<{ __typename?: 'StatementDispute', number: number, day: string, feature: string, text?: string | null, at: string, answer?: string | null, answeredAt?: string | null, upheld?: boolean | null }>, byClient: Array<{ __typename?: 'ClientUse', client: string, feature: string, units: number }> } | null };

export type TariffsQueryVariables = Exact<{ [key: string]: never; }>;


export type TariffsQuery = { __typename?: 'Query', tariffs: Array<{ __typename?: 'Tariff', version: string, validFrom?: string | null, validUntil?: string | null, hash?: string | null, prices: Array<{ __typename?: 'FeaturePrice', feature: string, unitPrice: { __typename?: 'Money', minorUnits: number, currency: string } }> }> };

export type DisputeStatementLineMutationVariables = Exact<{
  input: DisputeLineInput;
}>;


export type DisputeStatementLineMutation = { __typename?: 'Mutation', disputeStatementLine:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'StatementPayload', number: number }
   };

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


export type SpaceQuery = { __typename?: 'Query', space?: { __typename?: 'Space', id: string, title?: string | null, customer: string, createdAt: string, version: number, members: Array<{ __typename?: 'SpaceMember', subject: string, name?: string | null, organisation: string, organisationName?: string | null, audience: Audience, standing: MemberStanding, invitedAt: string, joinedAt?: string | null }>, documents: Array<{ __typename?: 'SpaceDocument', id: string, name?: string | null, level: DocumentLevel, type: DocumentType, size: number, pages: number, at: string, sha256: string, viewPath: string, downloadPath?: string | null }>, milestones: Array<{ __typename?: 'Milestone', id: string, kind: MilestoneKind, title?: string | null, status: MilestoneStatus, openedAt: string, dueAt?: string | null, act?: { __typename?: 'MilestoneAct', accepted: boolean, at: string, by: string, note?: string | null } | null, waiver?: { __typename?: 'MilestoneWaiver', approval: string, requestedAt: string, given?: boolean | null, decidedAt?: string | null } | null }>, feedback: Array<{ __typename?: 'FeedbackThread', id: string, document?: string | null, entries: Array<{ __typename?: 'FeedbackWord', at: string, by: string, isInternal: boolean, text?: string | null }> }>, experts: Array<{ __typename?: 'Expert', id: string, name?: string | null, field?: string | null, commitments: Array<{ __typename?: 'Commitment', id: string, promise?: string | null, madeAt: string, dueAt: string, kept?: boolean | null, settledAt?: string | null }> }> } | null };

export type SpaceTitleQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SpaceTitleQuery = { __typename?: 'Query', space?: { __typename?: 'Space', title?: string | null, customer: string, milestones: Array<{ __typename?: 'Milestone', status: MilestoneStatus }>, documents: Array<{ __typename?: 'SpaceDocument', id: string }> } | null };

export type DocumentViewsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  space: Scalars['ID']['input'];
  document?: InputMaybe<Scalars['ID']['input']>;
}>;


export type DocumentViewsQuery = { __typename?: 'Query', documentViews: { __typename?: 'DocumentViewConnection', nodes: Array<{ __typename?: 'DocumentView', receipt: string, at: string, document: string, member: string, organisation: string, isDownload: boolean, trace: string, sha256: string }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type AcceptSpaceInvitationMutationVariables = Exact<{
  input: SpaceInput;
}>;


export type AcceptSpaceInvitationMutation = { __typename?: 'Mutation', acceptSpaceInvitation:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type NameDocumentMutationVariables = Exact<{
  input: NameDocumentInput;
}>;


export type NameDocumentMutation = { __typename?: 'Mutation', nameDocument:
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

export type OpenMilestoneMutationVariables = Exact<{
  input: OpenMilestoneInput;
}>;


export type OpenMilestoneMutation = { __typename?: 'Mutation', openMilestone:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type RemoveSpaceMemberMutationVariables = Exact<{
  input: RemoveSpaceMemberInput;
}>;


export type RemoveSpaceMemberMutation = { __typename?: 'Mutation', removeSpaceMember:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type SetDocumentDownloadMutationVariables = Exact<{
  input: SetDocumentDownloadInput;
}>;


export type SetDocumentDownloadMutation = { __typename?: 'Mutation', setDocumentDownload:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type WithdrawDocumentMutationVariables = Exact<{
  input: WithdrawDocumentInput;
}>;


export type WithdrawDocumentMutation = { __typename?: 'Mutation', withdrawDocument:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type ActOnMilestoneMutationVariables = Exact<{
  input: ActOnMilestoneInput;
}>;


export type ActOnMilestoneMutation = { __typename?: 'Mutation', actOnMilestone:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type AdmitOrganisationMutationVariables = Exact<{
  input: AdmitOrganisationInput;
}>;


export type AdmitOrganisationMutation = { __typename?: 'Mutation', admitOrganisation:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type OpenSpaceMutationVariables = Exact<{
  input: OpenSpaceInput;
}>;


export type OpenSpaceMutation = { __typename?: 'Mutation', openSpace:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type EntitlementsQueryVariables = Exact<{ [key: string]: never; }>;


export type EntitlementsQuery = { __typename?: 'Query', entitlements: Array<{ __typename?: 'EntitlementState', feature: Entitlement, available: boolean }> };

export type InventoryQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
  site?: InputMaybe<Scalars['String']['input']>;
}>;


export type InventoryQuery = { __typename?: 'Query', inventory: { __typename?: 'Inventory', next?: string | null, levels: Array<{ __typename?: 'StockLevel', sku: string, site: string, onHand: number, reserved: number, inTransit: number, asOf: string, source: string }> } };

export type FactoryScheduleQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
}>;


export type FactoryScheduleQuery = { __typename?: 'Query', factorySchedule: { __typename?: 'FactorySchedule', next?: string | null, lines: Array<{ __typename?: 'ScheduledLine', order: string, line: number, sku: string, site: string, quantity: number, starts: string, ends: string, status: ScheduleStatus, asOf: string, source: string }> } };

export type SellThroughForecastQueryVariables = Exact<{
  sku: Scalars['String']['input'];
  days: Scalars['Int']['input'];
}>;


export type SellThroughForecastQuery = { __typename?: 'Query', sellThroughForecast: { __typename?: 'SellThroughForecast', historyDays: number, historyDaysMin: number, days: Array<{ __typename?: 'ForecastDay', day: string, expected: number, low: number, high: number }>, lineage?: { __typename?: 'ForecastLineage', from: string, through: string, inputs: string, method: string, model: string, trainedAt: string } | null } };

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

export const PassportDocument = new TypedDocumentString(`
    query Passport {
  passport {
    id
    epoch
    reads
    consents {
      id
      grantee
      category
      fields
      purpose
      legalBasis
      crossBorder
      grantedAt
      expiresAt
      withdrawnAtEpoch
    }
  }
}
    `, {"hash":"584a12e18a0edea3e8a87372bcb535424b18cddab93189e6f564f87daac165cc"}) as unknown as TypedDocumentString<PassportQuery, PassportQueryVariables>;
export const GrantConsentDocument = new TypedDocumentString(`
    mutation GrantConsent($input: GrantConsentInput!) {
  grantConsent(input: $input) {
    __typename
    ... on GrantConsentPayload {
      consent {
        id
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"0b6a136c38b73c3c7ab553d84ae0981840a990abe04113553846697b5394a047"}) as unknown as TypedDocumentString<GrantConsentMutation, GrantConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    __typename
    ... on WithdrawConsentPayload {
      consent
      epoch
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"c0dfa830d96abb9587df94e90f151383c36465b92cab17754d2c85669994d7be"}) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const RevocationCertificateDocument = new TypedDocumentString(`
    query RevocationCertificate($consent: ID!) {
  revocationCertificate(consent: $consent) {
    consent
    grantee
    epoch
    withdrawnAt
    asOf
    acknowledged
    credential
    acknowledgements {
      at
      how
      by
    }
    told {
      delivery
      status
      attempts
      lastStatus
      doneAt
    }
  }
}
    `, {"hash":"199bfd9f5f7ef5c8c6e8c049f5f06fbf81d7399f05bb66c01782a02892117cc8"}) as unknown as TypedDocumentString<RevocationCertificateQuery, RevocationCertificateQueryVariables>;
export const PassportAsOfDocument = new TypedDocumentString(`
    query PassportAsOf($at: DateTime!) {
  passportAsOf(at: $at) {
    at
    epoch
    consents {
      id
      grantee
      category
      fields
      purpose
      legalBasis
      crossBorder
      grantedAt
      expiresAt
      withdrawnAtEpoch
    }
  }
}
    `, {"hash":"6e02f5afde7595235ddc36c8d9e6455ec7cca97a800453a7074d782cd43b0887"}) as unknown as TypedDocumentString<PassportAsOfQuery, PassportAsOfQueryVariables>;
export const ConsentReceiptDocument = new TypedDocumentString(`
    query ConsentReceipt($format: ConsentReceiptFormat!) {
  consentReceipt(format: $format)
}
    `, {"hash":"d0a79ebc7a8db34c6558d848cd24e238fbe78d1177088d86a2388c6f6eaa510c"}) as unknown as TypedDocumentString<ConsentReceiptQuery, ConsentReceiptQueryVariables>;
export const PassportCredentialDocument = new TypedDocumentString(`
    query PassportCredential {
  passportCredential
}
    `, {"hash":"0873eb67ff3e252e922967c325cdcaed34e9a54708b6e7e864653ef979743118"}) as unknown as TypedDocumentString<PassportCredentialQuery, PassportCredentialQueryVariables>;
export const HeldDocument = new TypedDocumentString(`
    query Held {
  ownDataHeld {
    consents
    standingConsents
    interactions
    receipts
    profileFields
    correctedFields
  }
  ownProfile {
    name
    sector
    foundedYear
    revenue
    employees
    country
    parent
  }
  ownErasure {
    customer
    erasedAt
    epoch
    entry
    leafIndex
    proof
    verifierKey
  }
}
    `, {"hash":"6d12b7511f6fa56efe4e82c41864044bc2ddbc6715728891c35b287b54ecfc59"}) as unknown as TypedDocumentString<HeldQuery, HeldQueryVariables>;
export const RectifyOwnProfileDocument = new TypedDocumentString(`
    mutation RectifyOwnProfile($input: RectifyOwnProfileInput!) {
  rectifyOwnProfile(input: $input) {
    __typename
    ... on RectifyPayload {
      at
      fields
      revision
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"81b9c0fcb6f821bfa1dc5b1591d14f9aeb7c6b53f26f4f8a8986c2d890fe9bf3"}) as unknown as TypedDocumentString<RectifyOwnProfileMutation, RectifyOwnProfileMutationVariables>;
export const RectifyOwnInteractionDocument = new TypedDocumentString(`
    mutation RectifyOwnInteraction($input: RectifyOwnInteractionInput!) {
  rectifyOwnInteraction(input: $input) {
    __typename
    ... on RectifyPayload {
      at
      fields
      revision
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"f98b612844b2b687618ac6dba9ef55a20b7a54c6d99f3da821623f3d5ff48c67"}) as unknown as TypedDocumentString<RectifyOwnInteractionMutation, RectifyOwnInteractionMutationVariables>;
export const OwnDataChangesDocument = new TypedDocumentString(`
    query OwnDataChanges($first: Int!, $after: String) {
  ownDataChanges(first: $first, after: $after) {
    nodes {
      at
      isErasure
      category
      fields
      toBeTold {
        organisation
        lastReadAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"a88c183a7974948b5dbbfb117168975913b70da8fc462e82eaf3f3a0e793c71e"}) as unknown as TypedDocumentString<OwnDataChangesQuery, OwnDataChangesQueryVariables>;
export const OwnProcessingDocument = new TypedDocumentString(`
    query OwnProcessing($first: Int!, $after: String, $category: DataCategory, $grantee: String) {
  ownProcessing(
    first: $first
    after: $after
    category: $category
    grantee: $grantee
  ) {
    nodes {
      grantee
      category
      categoryZhCn
      categoryEn
      purpose
      legalBasis
      legalBasisZhCn
      legalBasisEn
      crossBorder
      grantedAt
      until
      standingGrants
      firstUse
      lastUse
      reads
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"ac2e094ba07f616656bd869176a74ff691460a08b40bb6da2e5b8b8501f2319f"}) as unknown as TypedDocumentString<OwnProcessingQuery, OwnProcessingQueryVariables>;
export const OwnExportsDocument = new TypedDocumentString(`
    query OwnExports($first: Int!, $after: String) {
  exports(first: $first, after: $after) {
    nodes {
      id
      kind
      status
      startedAt
      expiresAt
      rows
      parts {
        number
        path
        bytes
        rows
        sha256
      }
      error {
        code
        message
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"bb020f30bdb80e7b3fd48cc76dee1365693c3760c1794444bafba014e49ebfa3"}) as unknown as TypedDocumentString<OwnExportsQuery, OwnExportsQueryVariables>;
export const StartOwnExportDocument = new TypedDocumentString(`
    mutation StartOwnExport($input: StartExportInput!) {
  startExport(input: $input) {
    __typename
    ... on ExportPayload {
      export {
        id
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"618b5cb8f5c88aabfde9cc0f632e0330534678115b3b132d3f6212c1259e2cd4"}) as unknown as TypedDocumentString<StartOwnExportMutation, StartOwnExportMutationVariables>;
export const CancelOwnExportDocument = new TypedDocumentString(`
    mutation CancelOwnExport($input: CancelExportInput!) {
  cancelExport(input: $input) {
    __typename
    ... on ExportPayload {
      export {
        id
        status
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"292bb39b12dfe5352eb086f98e79678a64aedfd8fff8d076dddcf6a53ce893d6"}) as unknown as TypedDocumentString<CancelOwnExportMutation, CancelOwnExportMutationVariables>;
export const EraseOwnDataDocument = new TypedDocumentString(`
    mutation EraseOwnData($input: EraseOwnDataInput!) {
  eraseOwnData(input: $input) {
    __typename
    ... on EraseOwnDataPayload {
      erasure {
        customer
        erasedAt
        epoch
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"650c57c071b1723e3446e52785ab9b90b4563683e690e53fc0b9ceefce179902"}) as unknown as TypedDocumentString<EraseOwnDataMutation, EraseOwnDataMutationVariables>;
export const ReceiptsDocument = new TypedDocumentString(`
    query Receipts($first: Int!, $after: String, $direction: OrderDirection!, $reader: String, $category: DataCategory, $from: DateTime, $until: DateTime) {
  receipts(
    first: $first
    after: $after
    direction: $direction
    reader: $reader
    category: $category
    from: $from
    until: $until
  ) {
    nodes {
      id
      at
      reader
      client
      category
      fields
      purpose
      consent
      epoch
      revision
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"9491903f00783c4bf896f219ec1a2339b1f022f16c4e64a916ec534121cb5c1c"}) as unknown as TypedDocumentString<ReceiptsQuery, ReceiptsQueryVariables>;
export const UsageDocument = new TypedDocumentString(`
    subscription Usage {
  usage {
    place
    receipts {
      id
      at
      reader
      client
      category
      fields
      purpose
      consent
    }
  }
}
    `, {"hash":"aeb732370ee8f0af49540990576973e9e254c549b6f2487c4f297b2c538344bb"}) as unknown as TypedDocumentString<UsageSubscription, UsageSubscriptionVariables>;
export const OwnDataUsesDocument = new TypedDocumentString(`
    query OwnDataUses($first: Int!, $after: String, $category: DataCategory!, $field: String!) {
  ownDataUses(first: $first, after: $after, category: $category, field: $field) {
    nodes {
      receipt
      at
      reader
      client
      purpose
      consent
      decisions
      leafIndex
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"0fc337145223d9a6d9be7561c73b0513724c5aa610384ba989d4f4cb5f684cbe"}) as unknown as TypedDocumentString<OwnDataUsesQuery, OwnDataUsesQueryVariables>;
export const ExportsDocument = new TypedDocumentString(`
    query Exports($first: Int!, $after: String) {
  exports(first: $first, after: $after) {
    nodes {
      id
      kind
      purpose
      fields
      status
      startedAt
      expiresAt
      rows
      refused
      asOf
      error {
        code
        message
      }
      parts {
        number
        bytes
        rows
        sha256
        path
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"2e1198e49c46948fbbede751ed66c55304517b7e2ec091bd9d79db0db4a7cc1f"}) as unknown as TypedDocumentString<ExportsQuery, ExportsQueryVariables>;
export const OneExportDocument = new TypedDocumentString(`
    query OneExport($id: ID!) {
  export(id: $id) {
    id
    kind
    purpose
    fields
    status
    startedAt
    expiresAt
    rows
    refused
    asOf
    error {
      code
      message
    }
    parts {
      number
      bytes
      rows
      sha256
      path
    }
  }
}
    `, {"hash":"34d3937264191c775bf94f3764f5debb192e21faa289bdaaab6008bdd24a87da"}) as unknown as TypedDocumentString<OneExportQuery, OneExportQueryVariables>;
export const ExportKindsDocument = new TypedDocumentString(`
    query ExportKinds {
  exportKinds {
    name
    scope
    fields
    filters
  }
}
    `, {"hash":"5d16819aeb2a456a393a8097ec1c782432832c29e0f388c1e7f345dd89f85fcb"}) as unknown as TypedDocumentString<ExportKindsQuery, ExportKindsQueryVariables>;
export const StartExportDocument = new TypedDocumentString(`
    mutation StartExport($input: StartExportInput!) {
  startExport(input: $input) {
    __typename
    ... on ExportPayload {
      export {
        id
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"71873c5b44c42456771334a1744d55492862acf7130949ffbe812228e4d80b1c"}) as unknown as TypedDocumentString<StartExportMutation, StartExportMutationVariables>;
export const CancelExportDocument = new TypedDocumentString(`
    mutation CancelExport($input: CancelExportInput!) {
  cancelExport(input: $input) {
    __typename
    ... on ExportPayload {
      export {
        id
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"ecf534f253daab09f8cea9190b8c206011fd0fd5c0c1e7f9bcab189b4c82379c"}) as unknown as TypedDocumentString<CancelExportMutation, CancelExportMutationVariables>;
export const CustomerHealthDocument = new TypedDocumentString(`
    query CustomerHealth($customer: ID!, $weeks: Int!) {
  sovereigntyHealth(customer: $customer, weeks: $weeks) {
    at
    score
    isRed
    rules
    dimensions {
      name
      score
      parts {
        name
        numerator
        denominator
        score
        source
      }
    }
  }
  channelInventoryHealth(customer: $customer) {
    at
    score
    isRed
    rules
    dimensions {
      name
      score
      parts {
        name
        numerator
        denominator
        score
        source
      }
    }
  }
}
    `, {"hash":"73a2e6aff055cd77f2ace02f60860abb072250fa7aaab26bed1b2e1d119577b4"}) as unknown as TypedDocumentString<CustomerHealthQuery, CustomerHealthQueryVariables>;
export const MeteredUsesDocument = new TypedDocumentString(`
    query MeteredUses($payer: String!, $days: Int!) {
  meteredUses(payer: $payer, days: $days) {
    day
    feature
    units
  }
}
    `, {"hash":"145928efcd02a7cc8eb85f61b011969c3721dfea4dfa2f8e5c73865d732177d6"}) as unknown as TypedDocumentString<MeteredUsesQuery, MeteredUsesQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {
  statements(
    first: $first
    after: $after
    direction: $direction
    month: $month
    payer: $payer
  ) {
    nodes {
      id
      payer
      month
      owed {
        minorUnits
        currency
      }
      corrections
      openDisputes
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"7ae5952bd9a6bb730d7a97ea6311ca90560eb718b3769ce2da438ef43b297372"}) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const StatementDocument = new TypedDocumentString(`
    query Statement($id: ID!) {
  statement(id: $id) {
    id
    payer
    month
    closedAt
    asOf
    version
    total {
      minorUnits
      currency
    }
    owed {
      minorUnits
      currency
    }
    lines {
      day
      feature
      units
      unitPrice {
        minorUnits
        currency
      }
      amount {
        minorUnits
        currency
      }
      tariff
    }
    corrections {
      number
      kind
      day
      feature
      units
      amount {
        minorUnits
        currency
      }
      reason
      at
    }
    disputes {
      number
      day
      feature
      text
      at
      answer
      answeredAt
      upheld
    }
    byClient {
      client
      feature
      units
    }
  }
}
    `, {"hash":"49754b04b222f25044086042bb29266e5b67b47b7f9e1209fb45d6c69fb645cf"}) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const TariffsDocument = new TypedDocumentString(`
    query Tariffs {
  tariffs {
    version
    validFrom
    validUntil
    hash
    prices {
      feature
      unitPrice {
        minorUnits
        currency
      }
    }
  }
}
    `, {"hash":"3e47191b07611173dd06a7efdc0c7c5408dd3f0f0e0b7f44423e5179ac83568f"}) as unknown as TypedDocumentString<TariffsQuery, TariffsQueryVariables>;
export const DisputeStatementLineDocument = new TypedDocumentString(`
    mutation DisputeStatementLine($input: DisputeLineInput!) {
  disputeStatementLine(input: $input) {
    __typename
    ... on StatementPayload {
      number
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"15c19708cd2b4b25705d8098d105209ead70f061f937b493aa34e856237e1a4f"}) as unknown as TypedDocumentString<DisputeStatementLineMutation, DisputeStatementLineMutationVariables>;
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
    milestones {
      id
      kind
      title
      status
      openedAt
      dueAt
      act {
        accepted
        at
        by
        note
      }
      waiver {
        approval
        requestedAt
        given
        decidedAt
      }
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
    experts {
      id
      name
      field
      commitments {
        id
        promise
        madeAt
        dueAt
        kept
        settledAt
      }
    }
  }
}
    `, {"hash":"414348c194b8550aca4d92b1b50cf483c3f6f8728ead1cf95f0dba0f3c81dd73"}) as unknown as TypedDocumentString<SpaceQuery, SpaceQueryVariables>;
export const SpaceTitleDocument = new TypedDocumentString(`
    query SpaceTitle($id: ID!) {
  space(id: $id) {
    title
    customer
    milestones {
      status
    }
    documents {
      id
    }
  }
}
    `, {"hash":"6ad918b0a041a31860b4537112628cfff391db100667e14feaa6d6d5f08f8ad1"}) as unknown as TypedDocumentString<SpaceTitleQuery, SpaceTitleQueryVariables>;
export const DocumentViewsDocument = new TypedDocumentString(`
    query DocumentViews($first: Int!, $after: String, $space: ID!, $document: ID) {
  documentViews(first: $first, after: $after, space: $space, document: $document) {
    nodes {
      receipt
      at
      document
      member
      organisation
      isDownload
      trace
      sha256
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"bef60f4e8797a004ddb6ae9d8ca86da2358538da7ed5078c40101eb8e1db1da7"}) as unknown as TypedDocumentString<DocumentViewsQuery, DocumentViewsQueryVariables>;
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
export const NameDocumentDocument = new TypedDocumentString(`
    mutation NameDocument($input: NameDocumentInput!) {
  nameDocument(input: $input) {
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
    `, {"hash":"7646ab89e4d789e25d153c49c93af6c10e8b85d3815239f2980509bcd792f062"}) as unknown as TypedDocumentString<NameDocumentMutation, NameDocumentMutationVariables>;
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
export const OpenMilestoneDocument = new TypedDocumentString(`
    mutation OpenMilestone($input: OpenMilestoneInput!) {
  openMilestone(input: $input) {
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
    `, {"hash":"529f8ddabb8cd39545e163264452e9696eb4597ddb6b1095ff98f3f442608e26"}) as unknown as TypedDocumentString<OpenMilestoneMutation, OpenMilestoneMutationVariables>;
export const RemoveSpaceMemberDocument = new TypedDocumentString(`
    mutation RemoveSpaceMember($input: RemoveSpaceMemberInput!) {
  removeSpaceMember(input: $input) {
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
    `, {"hash":"f26a73e23bd242ea79a66a9dbf2ddd886d08fac41329f6bac14cd38c18f9cee2"}) as unknown as TypedDocumentString<RemoveSpaceMemberMutation, RemoveSpaceMemberMutationVariables>;
export const SetDocumentDownloadDocument = new TypedDocumentString(`
    mutation SetDocumentDownload($input: SetDocumentDownloadInput!) {
  setDocumentDownload(input: $input) {
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
    `, {"hash":"703cf0d9e572b7650c75a7f3e820d05ef7ea4ac8bd3b80b8b7e55d74843bb39e"}) as unknown as TypedDocumentString<SetDocumentDownloadMutation, SetDocumentDownloadMutationVariables>;
export const WithdrawDocumentDocument = new TypedDocumentString(`
    mutation WithdrawDocument($input: WithdrawDocumentInput!) {
  withdrawDocument(input: $input) {
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
    `, {"hash":"0e54d30c422ade99350b955e8921be9f2b52521a3589a8906a11ac2da833ac75"}) as unknown as TypedDocumentString<WithdrawDocumentMutation, WithdrawDocumentMutationVariables>;
export const ActOnMilestoneDocument = new TypedDocumentString(`
    mutation ActOnMilestone($input: ActOnMilestoneInput!) {
  actOnMilestone(input: $input) {
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
    `, {"hash":"f94cbffa9c162c975e2d01c3cbbc75e6c49dd3b80be8e1d8f56c7570965e8327"}) as unknown as TypedDocumentString<ActOnMilestoneMutation, ActOnMilestoneMutationVariables>;
export const AdmitOrganisationDocument = new TypedDocumentString(`
    mutation AdmitOrganisation($input: AdmitOrganisationInput!) {
  admitOrganisation(input: $input) {
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
    `, {"hash":"1036e4c014857715e45c02363323911a7d0360dea6d5893a98412d8f0f75d71d"}) as unknown as TypedDocumentString<AdmitOrganisationMutation, AdmitOrganisationMutationVariables>;
export const OpenSpaceDocument = new TypedDocumentString(`
    mutation OpenSpace($input: OpenSpaceInput!) {
  openSpace(input: $input) {
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
    `, {"hash":"71e0405e6917b5313542cfbed19dafc1667b5c9b018b9f03d4559884e9c8bbe6"}) as unknown as TypedDocumentString<OpenSpaceMutation, OpenSpaceMutationVariables>;
export const EntitlementsDocument = new TypedDocumentString(`
    query Entitlements {
  entitlements {
    feature
    available
  }
}
    `, {"hash":"f4e994faed84d405b69a881191456c65fe74e743458657aa7bfa290b1bb1b4ab"}) as unknown as TypedDocumentString<EntitlementsQuery, EntitlementsQueryVariables>;
export const InventoryDocument = new TypedDocumentString(`
    query Inventory($first: Int!, $after: String, $sku: String, $site: String) {
  inventory(first: $first, after: $after, sku: $sku, site: $site) {
    levels {
      sku
      site
      onHand
      reserved
      inTransit
      asOf
      source
    }
    next
  }
}
    `, {"hash":"33aa0248111b877e3414c80d28053d2fee3859dd2361397ab228c70789e7d652"}) as unknown as TypedDocumentString<InventoryQuery, InventoryQueryVariables>;
export const FactoryScheduleDocument = new TypedDocumentString(`
    query FactorySchedule($first: Int!, $after: String, $order: String) {
  factorySchedule(first: $first, after: $after, order: $order) {
    lines {
      order
      line
      sku
      site
      quantity
      starts
      ends
      status
      asOf
      source
    }
    next
  }
}
    `, {"hash":"9385c6b6cda3d03472fcfe028774dbf6b70d863aa3bc76572313eb745f4ec845"}) as unknown as TypedDocumentString<FactoryScheduleQuery, FactoryScheduleQueryVariables>;
export const SellThroughForecastDocument = new TypedDocumentString(`
    query SellThroughForecast($sku: String!, $days: Int!) {
  sellThroughForecast(sku: $sku, days: $days) {
    historyDays
    historyDaysMin
    days {
      day
      expected
      low
      high
    }
    lineage {
      from
      through
      inputs
      method
      model
      trainedAt
    }
  }
}
    `, {"hash":"d0ba0998cebde9e21d54820adb985dc0375ecd3708f19f6a87d0a8e3bee47e2d"}) as unknown as TypedDocumentString<SellThroughForecastQuery, SellThroughForecastQueryVariables>;
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