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

/** A grantee's word that it knows of a withdrawal. */
export type Acknowledgement = {
  __typename?: 'Acknowledgement';
  /** When the platform heard it. */
  at: Scalars['DateTime']['output'];
  /** The delivery, or the OAuth client. */
  by: Scalars['String']['output'];
  /** By a webhook that answered 2xx, or by a client that said so. */
  how: AcknowledgedBy;
};

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

/** The plan that runs follow. */
export type CertificationPlan = {
  __typename?: 'CertificationPlan';
  /** SHA-256 of its canonical JSON (RFC 8785), lower-case hex. */
  sha256: Scalars['String']['output'];
  /** Its tests. */
  tests: Array<PlannedTest>;
  /** Such as 2026-1. */
  version: Scalars['String']['output'];
};

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

/** A C2SP checkpoint: a signed note over origin, tree size and root hash. */
export type Checkpoint = {
  __typename?: 'Checkpoint';
  /** The signed note, whole. */
  note: Scalars['String']['output'];
  /** Base64, 32 bytes. */
  root: Scalars['String']['output'];
  /** Leaves in the tree. */
  size: Scalars['Long']['output'];
  /** The key that checks it, in the C2SP form name+hash+key. */
  verifierKey: Scalars['String']['output'];
};

/** How often a client used a feature in the month. */
export type ClientUse = {
  __typename?: 'ClientUse';
  /** The OAuth client. */
  client: Scalars['String']['output'];
  /** What was used. */
  feature: Scalars['String']['output'];
  /** How often. */
  units: Scalars['Long']['output'];
};

/** A signed promise that a commit will be in the log's tree within 60 seconds of `issuedAt`. Keep `note`: `ecosystem verify-log --receipts` checks it. */
export type CommitReceipt = {
  __typename?: 'CommitReceipt';
  /** When the promise was made. */
  issuedAt: Scalars['DateTime']['output'];
  /** RFC 6962 leaf hash of its entry; base64, 32 bytes. */
  leafHash: Scalars['String']['output'];
  /** The signed note, whole. */
  note: Scalars['String']['output'];
  /** The commit's position in the journal. */
  position: Scalars['Long']['output'];
  /** The key that checks it, in the C2SP form name+hash+key. It signs receipts alone. */
  verifierKey: Scalars['String']['output'];
};

/** A promise to the customer. */
export type Commitment = {
  __typename?: 'Commitment';
  /** By when. */
  dueAt: Scalars['DateTime']['output'];
  /** Starts with cm_. */
  id: Scalars['ID']['output'];
  /** Whether it was kept; null while it is open. */
  kept?: Maybe<Scalars['Boolean']['output']>;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** What. */
  promise?: Maybe<Scalars['String']['output']>;
  /** When that was said; null before. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One consent grant. */
export type Consent = {
  __typename?: 'Consent';
  /** What kind of data. */
  category: DataCategory;
  /** Whether the data may leave the country. */
  crossBorder: Scalars['Boolean']['output'];
  /** From this moment on it no longer stands; null: no expiry. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which fields. */
  fields: Array<Scalars['String']['output']>;
  /** When it was granted. */
  grantedAt: Scalars['DateTime']['output'];
  /** The organisation that may read. */
  grantee: Scalars['String']['output'];
  /** Starts with co_. */
  id: Scalars['ID']['output'];
  /** Why that is lawful. */
  legalBasis: LegalBasis;
  /** What it may be used for. */
  purpose: Scalars['String']['output'];
  /** The epoch its withdrawal raised; null while it has not been withdrawn. */
  withdrawnAtEpoch?: Maybe<Scalars['Long']['output']>;
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

/** Who a customer is. Null where not asked for, not known or erased. */
export type CustomerProfile = {
  __typename?: 'CustomerProfile';
  /** Where it is at home. */
  country?: Maybe<Scalars['String']['output']>;
  /** How many people work there. */
  employees?: Maybe<Scalars['Int']['output']>;
  /** The year it was founded. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  /** The company's name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The parent company. */
  parent?: Maybe<Scalars['String']['output']>;
  /** A year, in millions of the source's currency, as decimal text. */
  revenue?: Maybe<Scalars['String']['output']>;
  /** The line of business. */
  sector?: Maybe<Scalars['String']['output']>;
};

/** A kind of customer data that consent is given for. */
export type DataCategory =
  /** What was said and written between the customer and the sales company. */
  | 'INTERACTIONS'
  /** Who the customer is. */
  | 'PROFILE';

/** A correction, or the erasure, and who is to be told of it (GDPR art. 19). */
export type DataChange = {
  __typename?: 'DataChange';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What kind of data; null: all of it. */
  category?: Maybe<DataCategory>;
  /** Which fields; none when it is all of it. */
  fields: Array<Scalars['String']['output']>;
  /** Whether everything was erased; else it was corrected. */
  isErasure: Scalars['Boolean']['output'];
  /** Organisations that had read some of it in the year before. Their webhooks, if they have any for this, were told. */
  toBeTold: Array<Recipient>;
};

/** A page of corrections and erasures. */
export type DataChangeConnection = {
  __typename?: 'DataChangeConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<DataChangeEdge>;
  /** The changes, in the order asked for. */
  nodes: Array<DataChange>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A change, and where in the list it is. */
export type DataChangeEdge = {
  __typename?: 'DataChangeEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DataChange;
};

/** How much is kept about the caller. An export of the kind `held` has all of it. */
export type DataHeld = {
  __typename?: 'DataHeld';
  /** Grants ever made. */
  consents: Scalars['Int']['output'];
  /** Fields that the caller has corrected: they stay as corrected, whatever comes in later. */
  correctedFields: Array<Scalars['String']['output']>;
  /** Interactions. */
  interactions: Scalars['Int']['output'];
  /** Fields of the profile that hold something. */
  profileFields: Array<Scalars['String']['output']>;
  /** Usage receipts. */
  receipts: Scalars['Long']['output'];
  /** Grants that stand now. */
  standingConsents: Scalars['Int']['output'];
};

/** A use of customer data: who read it, and what was decided by it. */
export type DataUse = {
  __typename?: 'DataUse';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What kind of data. */
  category: DataCategory;
  /** The OAuth client it used. */
  client: Scalars['String']['output'];
  /** The grant that allowed it; starts with co_. */
  consent: Scalars['ID']['output'];
  /** Whose data; starts with cu_. */
  customer: Scalars['ID']['output'];
  /** Decisions that were asked for by it, by id; at most 100. Each starts with de_. */
  decisions: Array<Scalars['String']['output']>;
  /** Which fields were read together. */
  fields: Array<Scalars['String']['output']>;
  /** The receipt's leaf in the log, for `inclusionProof`; null until it is under a signed checkpoint. */
  leafIndex?: Maybe<Scalars['Long']['output']>;
  /** What for. */
  purpose: Scalars['String']['output'];
  /** The organisation that read. */
  reader: Scalars['String']['output'];
  /** The usage receipt under which it was read; starts with re_. */
  receipt: Scalars['ID']['output'];
  /** Which state of the category's data was read. */
  revision: Scalars['Long']['output'];
};

/** A page of uses. */
export type DataUseConnection = {
  __typename?: 'DataUseConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<DataUseEdge>;
  /** The uses, in the order asked for. */
  nodes: Array<DataUse>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A use, and where in the list it is. */
export type DataUseEdge = {
  __typename?: 'DataUseEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DataUse;
};

/** A webhook to delete. */
export type DeleteWebhookInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The webhook; starts with wh_. */
  webhook: Scalars['ID']['input'];
};

/** One message on its way to a webhook, or arrived, or not. */
export type Delivery = {
  __typename?: 'Delivery';
  /** When that happened. */
  at: Scalars['DateTime']['output'];
  /** How often it was sent, since it was made or last replayed. */
  attempts: Scalars['Int']['output'];
  /** What it tells of. */
  eventType: Scalars['String']['output'];
  /** The webhook-id header, the same at every attempt; starts with msg_. */
  id: Scalars['ID']['output'];
  /** What went wrong last; null when nothing did. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** HTTP status of the last answer; null when there was none. */
  lastStatus?: Maybe<Scalars['Int']['output']>;
  /** When it is sent next; null unless it waits. */
  nextAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  status: DeliveryStatus;
};

/** A page of deliveries. */
export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  /** Deliveries were made for the first so many leaves of the log, and perhaps for more. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<DeliveryEdge>;
  /** The deliveries, in the order asked for. */
  nodes: Array<Delivery>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A delivery, and where in the list it is. */
export type DeliveryEdge = {
  __typename?: 'DeliveryEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Delivery;
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

/** A view or download of a document: the receipt, which was written before a byte left. */
export type DocumentView = {
  __typename?: 'DocumentView';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The document. */
  document: Scalars['ID']['output'];
  /** Whether it was handed out rather than shown. */
  isDownload: Scalars['Boolean']['output'];
  /** `subject` of the member. */
  member: Scalars['String']['output'];
  /** Theirs, as in their token. */
  organisation: Scalars['String']['output'];
  /** Starts with re_. */
  receipt: Scalars['ID']['output'];
  /** Of the bytes that the document had, in hex. */
  sha256: Scalars['String']['output'];
  /** Stands in the watermark. */
  trace: Scalars['String']['output'];
};

/** A page of views. */
export type DocumentViewConnection = {
  __typename?: 'DocumentViewConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<DocumentViewEdge>;
  /** The views, in the order asked for. */
  nodes: Array<DocumentView>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A view, and where in the list it is. */
export type DocumentViewEdge = {
  __typename?: 'DocumentViewEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DocumentView;
};

/** What a customer's ERP may call for (domain §4). Each is the customer's own: nobody else can ask for it. */
export type Entitlement =
  /** How much of a SKU will be sold through, day by day. */
  | 'FORECAST'
  /** Stock by SKU and site, each level as of a moment. */
  | 'INVENTORY'
  /** The customer's own orders in the factory's schedule. */
  | 'SCHEDULE';

/** What the caller is entitled to call for, and whether there is something to answer with. */
export type EntitlementState = {
  __typename?: 'EntitlementState';
  /** Whether there is something to answer with. */
  available: Scalars['Boolean']['output'];
  /** Which one. */
  feature: Entitlement;
};

/** An erasure of everything personal that is kept about the caller. It cannot be undone. */
export type EraseOwnDataInput = {
  /** The caller's own pseudonym, as `passport.id` has it: so that nobody asks for this by mistake. */
  customer: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
};

/** It is erased, on every server within a second. */
export type EraseOwnDataPayload = {
  __typename?: 'EraseOwnDataPayload';
  /** What was done. Its proof comes a moment later: ask `ownErasure` for it, and keep it. */
  erasure: Erasure;
};

/** What erasing answers. */
export type EraseOwnDataResult = EraseOwnDataPayload | Refusal;

/** That the caller is erased: what to keep of it. */
export type Erasure = {
  __typename?: 'Erasure';
  /** The pseudonym that was erased. */
  customer: Scalars['ID']['output'];
  /** The log's entry of the erasure, which holds nothing personal; null until it can be proven, a moment later. */
  entry?: Maybe<Scalars['String']['output']>;
  /** The passport's epoch: every grant that stood was withdrawn first. */
  epoch: Scalars['Long']['output'];
  /** When. From then on nothing that was kept about it opens any more, on any server within a second. */
  erasedAt: Scalars['DateTime']['output'];
  /** The entry's leaf in the log; null likewise. */
  leafIndex?: Maybe<Scalars['Long']['output']>;
  /** The proof that the log has the entry, in one text that anybody can check offline (C2SP tlog-proof); null likewise. This is the confirmation to keep. */
  proof?: Maybe<Scalars['String']['output']>;
  /** The log's key, by which the proof is checked; null likewise. */
  verifierKey?: Maybe<Scalars['String']['output']>;
};

/** An expert. */
export type Expert = {
  __typename?: 'Expert';
  /** What was promised in their name, oldest first. */
  commitments: Array<Commitment>;
  /** What they are an expert in. */
  field?: Maybe<Scalars['String']['output']>;
  /** Starts with xp_. */
  id: Scalars['ID']['output'];
  /** How they are called. */
  name?: Maybe<Scalars['String']['output']>;
  /** What there is to read of them; null: nothing more. */
  profile?: Maybe<Scalars['String']['output']>;
};

/** A bulk export (docs/exports.md). */
export type Export = {
  __typename?: 'Export';
  /** It takes account of the first so many leaves of the log; null until it has begun. */
  asOf?: Maybe<Scalars['Long']['output']>;
  /** Why it was given up; null unless it has failed. */
  error?: Maybe<ExportError>;
  /** From this moment on its parts are gone. */
  expiresAt: Scalars['DateTime']['output'];
  /** Which fields of customers' data; none where there is no choice. */
  fields: Array<Scalars['String']['output']>;
  /** Starts with ex_. */
  id: Scalars['ID']['output'];
  /** What it holds. */
  kind: Scalars['String']['output'];
  /** What was written so far. They can be downloaded once the export is done. */
  parts: Array<ExportPart>;
  /** What customers' data is for; null where there is none. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Customers whose consent did not cover the fields, or was withdrawn meanwhile; 0 until it is done. */
  refused: Scalars['Long']['output'];
  /** Lines of data written so far. */
  rows: Scalars['Long']['output'];
  /** When it was started. */
  startedAt: Scalars['DateTime']['output'];
  /** How it stands. */
  status: ExportStatus;
  /** How many commits made this state. */
  version: Scalars['Long']['output'];
};

/** A page of exports. */
export type ExportConnection = {
  __typename?: 'ExportConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. The exports themselves are as they stand now. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<ExportEdge>;
  /** The exports, in the order asked for. */
  nodes: Array<Export>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An export, and where in the list it is. */
export type ExportEdge = {
  __typename?: 'ExportEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Export;
};

/** Why an export was given up. */
export type ExportError = {
  __typename?: 'ExportError';
  /** TOO_LARGE or RUN_FAILED. */
  code: Scalars['String']['output'];
  /** What was wrong, and what to do next. */
  message: Scalars['String']['output'];
};

/** Which of a kind. By name, so that an audience is shown no filter but those of its own kinds. */
export type ExportFilterInput = {
  /** One of the kind's `filters` in `Query.exportKinds`. */
  name: Scalars['String']['input'];
  /** An id, a word, or a moment as RFC 3339 text. */
  value: Scalars['String']['input'];
};

/** What may be exported in bulk (docs/exports.md). */
export type ExportKind = {
  __typename?: 'ExportKind';
  /** The fields to choose from; none where there is no choice. */
  fields: Array<Scalars['String']['output']>;
  /** The filters it takes. */
  filters: Array<Scalars['String']['output']>;
  /** As `startExport` takes it. */
  name: Scalars['String']['output'];
  /** The scope that it takes beyond exports:run. */
  scope: Scalars['String']['output'];
};

/** One part of an export. */
export type ExportPart = {
  __typename?: 'ExportPart';
  /** Length, as it was written. */
  bytes: Scalars['Long']['output'];
  /** From 1. */
  number: Scalars['Int']['output'];
  /** Where it is downloaded, on this host. */
  path: Scalars['String']['output'];
  /** Lines of data, as it was written. */
  rows: Scalars['Long']['output'];
  /** SHA-256 of the part as it was written, 64 hex digits. A download has another one when lines were withheld since. */
  sha256: Scalars['String']['output'];
};

/** It is done, and durable. */
export type ExportPayload = {
  __typename?: 'ExportPayload';
  /** The export. */
  export: Export;
};

/** What starting or cancelling an export answers. */
export type ExportResult = ExportPayload | Refusal;

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

/** A page of lines of the factory's schedule: of the caller's own orders. */
export type FactorySchedule = {
  __typename?: 'FactorySchedule';
  /** Order by order, line by line. */
  lines: Array<ScheduledLine>;
  /** Give this as `after` to get the next page; null: there is none. */
  next?: Maybe<Scalars['String']['output']>;
};

/** What one unit of a feature costs. */
export type FeaturePrice = {
  __typename?: 'FeaturePrice';
  /** What is used, such as read.profile. */
  feature: Scalars['String']['output'];
  /** Of one unit. */
  unitPrice: Money;
};

/** A thread of feedback. */
export type FeedbackThread = {
  __typename?: 'FeedbackThread';
  /** What it is about; null: the whole. */
  document?: Maybe<Scalars['ID']['output']>;
  /** What was said, oldest first. */
  entries: Array<FeedbackWord>;
  /** Starts with fb_. */
  id: Scalars['ID']['output'];
};

/** One word in a thread. */
export type FeedbackWord = {
  __typename?: 'FeedbackWord';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** `subject` of the member. */
  by: Scalars['String']['output'];
  /** Whether one of us said it. */
  isInternal: Scalars['Boolean']['output'];
  /** What. */
  text?: Maybe<Scalars['String']['output']>;
};

/** What is expected of one day. */
export type ForecastDay = {
  __typename?: 'ForecastDay';
  /** The day. */
  day: Scalars['Day']['output'];
  /** What will be sold, at best guess. */
  expected: Scalars['Float']['output'];
  /** See `low`. */
  high: Scalars['Float']['output'];
  /** With a probability of 80 % the figure is not outside of `low` and `high`. */
  low: Scalars['Float']['output'];
};

/** Where a forecast comes from: enough to make it again. */
export type ForecastLineage = {
  __typename?: 'ForecastLineage';
  /** First day of the figures it was made from. */
  from: Scalars['Day']['output'];
  /** SHA-256 of these figures in hex; how it is made is in docs/entitlements.md. */
  inputs: Scalars['String']['output'];
  /** What of the method the figures bore: `level`, with `+slope` and `+week`. */
  method: Scalars['String']['output'];
  /** Name and version of the method. */
  model: Scalars['String']['output'];
  /** Last day of them. */
  through: Scalars['Day']['output'];
  /** When it was fitted. */
  trainedAt: Scalars['DateTime']['output'];
};

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

/** The grant stands. */
export type GrantConsentPayload = {
  __typename?: 'GrantConsentPayload';
  /** The grant. */
  consent: Consent;
};

/** What granting consent answers. */
export type GrantConsentResult = GrantConsentPayload | Refusal;

/** One dimension of a health. */
export type HealthDimension = {
  __typename?: 'HealthDimension';
  /** Such as openness, collaboration, transparency; cover, stockOuts, ageing. */
  name: Scalars['String']['output'];
  /** What it is the mean of. */
  parts: Array<HealthPart>;
  /** 0 to 10,000; null: nothing of it is measured. */
  score?: Maybe<Scalars['Int']['output']>;
};

/** One measured part: how many of how many. */
export type HealthPart = {
  __typename?: 'HealthPart';
  /** Of how many; 0: there was nothing to measure. */
  denominator: Scalars['Long']['output'];
  /** What is counted. */
  name: Scalars['String']['output'];
  /** How many. */
  numerator: Scalars['Long']['output'];
  /** 0 to 10,000; null: there was nothing to measure. */
  score?: Maybe<Scalars['Int']['output']>;
  /** The events of the log in which both were counted. */
  source: Scalars['String']['output'];
};

/** How healthy something is, and why (docs/rules/health.md). Scores are hundredths of a point, 0 to 10,000, rounded down. */
export type HealthReport = {
  __typename?: 'HealthReport';
  /** Of which moment. */
  at: Scalars['DateTime']['output'];
  /** What it is made of. */
  dimensions: Array<HealthDimension>;
  /** Whether the score is below the line; null without one. */
  isRed?: Maybe<Scalars['Boolean']['output']>;
  /** Version of the rules. */
  rules: Scalars['String']['output'];
  /** 0 to 10,000; null: too little is measured. */
  score?: Maybe<Scalars['Int']['output']>;
};

/** A page of stock levels. */
export type Inventory = {
  __typename?: 'Inventory';
  /** In an order that says nothing and is always the same. */
  levels: Array<StockLevel>;
  /** Give this as `after` to get the next page; null: there is none. */
  next?: Maybe<Scalars['String']['output']>;
};

/** Why processing is lawful (GDPR art. 6, PIPL art. 13). */
export type LegalBasis =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LEGAL_OBLIGATION'
  | 'LEGITIMATE_INTEREST';

/** The caller, as its access token says. */
export type Me = {
  __typename?: 'Me';
  /** The audience whose schema this is. */
  audience: Audience;
  /** The OAuth client. */
  client: Scalars['String']['output'];
  /** When the token expires. */
  expiresAt: Scalars['DateTime']['output'];
  /** The organisation the caller acts for. */
  organisation: Scalars['String']['output'];
  /** The scopes of the token. */
  scopes: Array<Scalars['String']['output']>;
  /** The person, or the client itself when no person takes part. */
  subject: Scalars['String']['output'];
};

/** How a member stands. */
export type MemberStanding =
  /** They have not accepted yet, and see nothing. */
  | 'INVITED'
  | 'MEMBER'
  /** They see nothing any more. */
  | 'REMOVED';

/** How often a feature was used on a day. */
export type MeteredUse = {
  __typename?: 'MeteredUse';
  /** Such as 2026-03-14, in UTC. */
  day: Scalars['String']['output'];
  /** What was used, such as entitlement.inventory. */
  feature: Scalars['String']['output'];
  /** How often. */
  units: Scalars['Long']['output'];
};

/** A milestone, which takes the customer's own act, or a waiver. */
export type Milestone = {
  __typename?: 'Milestone';
  /** The customer's last act; null: none yet. */
  act?: Maybe<MilestoneAct>;
  /** By when the customer is asked to act; null: whenever. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Starts with ms_. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: MilestoneKind;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** How it stands. */
  status: MilestoneStatus;
  /** What it is called. */
  title?: Maybe<Scalars['String']['output']>;
  /** The last request to go on without the customer; null: none yet. */
  waiver?: Maybe<MilestoneWaiver>;
};

/** What the customer did about a milestone. */
export type MilestoneAct = {
  __typename?: 'MilestoneAct';
  /** False: returned, for something else first. */
  accepted: Scalars['Boolean']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** `subject` of the member. */
  by: Scalars['String']['output'];
  /** What they said. */
  note?: Maybe<Scalars['String']['output']>;
};

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

/** A request of ours to go on without the customer, which an approval decides, never by who asked. */
export type MilestoneWaiver = {
  __typename?: 'MilestoneWaiver';
  /** Starts with ap_. */
  approval: Scalars['ID']['output'];
  /** When it was decided; null before. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while it is not decided. */
  given?: Maybe<Scalars['Boolean']['output']>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
};

/** An amount in the minor unit of a currency: 1999 and USD are 19.99 dollars. */
export type Money = {
  __typename?: 'Money';
  /** ISO 4217, such as CNY or USD. */
  currency: Scalars['String']['output'];
  /** Cents, 分; between -2^53 and 2^53, so that a JSON number keeps it exactly. */
  minorUnits: Scalars['Long']['output'];
};

/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Joins a space into which the caller was invited. */
  acceptSpaceInvitation: SpaceResult;
  /** Accepts a milestone, or returns it for something else first. The caller acts for the customer. */
  actOnMilestone: SpaceResult;
  /** Lets an organisation into a space of the caller's own: whoever acts for it sees what is named to it. */
  admitOrganisation: SpaceResult;
  /** Answers in a thread. */
  answerFeedback: SpaceResult;
  /** Ends an export, whether it is still written or done: its parts are gone. */
  cancelExport: ExportResult;
  /** Changes what is given of a webhook and leaves the rest. Deliveries that wait go to the new URL. */
  changeWebhook: WebhookResult;
  /** Has a URL of the caller's organisation told of events from now on. The signing secret is shown in this answer and nowhere else. */
  createWebhook: WebhookSecretResult;
  /** Ends a webhook, with its deliveries. */
  deleteWebhook: WebhookResult;
  /** Contests a line of the caller's own statement. Headquarters answers; until then the line is not contested again. */
  disputeStatementLine: StatementResult;
  /** Erases everything personal that is kept about the caller, for ever (GDPR art. 17). Grants are withdrawn, and the key that opens the data is destroyed: the log stays as it is and still verifies. */
  eraseOwnData: EraseOwnDataResult;
  /** Grants an organisation the use of some of the caller's own data for a purpose. */
  grantConsent: GrantConsentResult;
  /** Names a document to members, who then see it; or no longer. */
  nameDocument: SpaceResult;
  /** Opens a thread of feedback, on a document or on the whole. `made` is its id. */
  openFeedback: SpaceResult;
  /** Opens a milestone, for the customer to act on. `made` is its id. */
  openMilestone: SpaceResult;
  /** Opens a space of the caller's own: the customer rules it, and nobody is in whom it did not admit (SP-12). */
  openSpace: SpaceResult;
  /** Corrects one of the caller's own interactions (GDPR art. 16). Where it came from stays. */
  rectifyOwnInteraction: RectifyResult;
  /** Corrects the caller's own profile (GDPR art. 16). What is corrected stays so, whatever the source brings in later. */
  rectifyOwnProfile: RectifyResult;
  /** Shuts a member out, from the next request on. */
  removeSpaceMember: SpaceResult;
  /** Sends again every delivery that was given up, of events since a moment. */
  replayDeadDeliveries: WebhookResult;
  /** Sends one delivery again, under the same webhook-id, whatever became of it. */
  replayDelivery: WebhookResult;
  /** Makes a new signing secret, shown in this answer and nowhere else. The one before signs as well for a while: messages then carry both signatures. */
  rotateWebhookSecret: WebhookSecretResult;
  /** Decides whether those who see a document may download it. A restricted one nobody ever may. */
  setDocumentDownload: SpaceResult;
  /** Has everything of a kind that the caller may read written to a file, in parts, to be downloaded within a day. */
  startExport: ExportResult;
  /** Takes a grant back. The next read is refused. */
  withdrawConsent: WithdrawConsentResult;
  /** Takes a document back: nobody sees it any more, and its bytes are deleted within a second. */
  withdrawDocument: SpaceResult;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationAcceptSpaceInvitationArgs = {
  input: SpaceInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationActOnMilestoneArgs = {
  input: ActOnMilestoneInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationAdmitOrganisationArgs = {
  input: AdmitOrganisationInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationAnswerFeedbackArgs = {
  input: AnswerFeedbackInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationCancelExportArgs = {
  input: CancelExportInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationChangeWebhookArgs = {
  input: ChangeWebhookInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationDeleteWebhookArgs = {
  input: DeleteWebhookInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationDisputeStatementLineArgs = {
  input: DisputeLineInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationEraseOwnDataArgs = {
  input: EraseOwnDataInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationGrantConsentArgs = {
  input: GrantConsentInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationNameDocumentArgs = {
  input: NameDocumentInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationOpenFeedbackArgs = {
  input: OpenFeedbackInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationOpenMilestoneArgs = {
  input: OpenMilestoneInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationOpenSpaceArgs = {
  input: OpenSpaceInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRectifyOwnInteractionArgs = {
  input: RectifyOwnInteractionInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRectifyOwnProfileArgs = {
  input: RectifyOwnProfileInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRemoveSpaceMemberArgs = {
  input: RemoveSpaceMemberInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationReplayDeadDeliveriesArgs = {
  input: ReplayDeadDeliveriesInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationReplayDeliveryArgs = {
  input: ReplayDeliveryInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationSetDocumentDownloadArgs = {
  input: SetDocumentDownloadInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationStartExportArgs = {
  input: StartExportInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationWithdrawDocumentArgs = {
  input: WithdrawDocumentInput;
};

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

/** Where a page begins and ends, and whether there is more. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item: give it as `after` to get what comes next, also later, when there is more; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is a next page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item: give it as `before` to get what comes before; null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A data passport 客户数据护照. */
export type Passport = {
  __typename?: 'Passport';
  /** Every grant ever made, standing or not. */
  consents: Array<Consent>;
  /** Raised by every withdrawal. */
  epoch: Scalars['Long']['output'];
  /** The customer's keyed pseudonym; starts with cu_. */
  id: Scalars['ID']['output'];
  /** Receipts written so far. */
  reads: Scalars['Long']['output'];
};

/** Who could see what of a customer's data at a moment. */
export type PassportAsOf = {
  __typename?: 'PassportAsOf';
  /** The moment. */
  at: Scalars['DateTime']['output'];
  /** The grants that stood then, in the order they were made; what became of them since is in them. */
  consents: Array<Consent>;
  /** How many withdrawals there had been. */
  epoch: Scalars['Long']['output'];
};

/** One test of a plan. */
export type PlannedTest = {
  __typename?: 'PlannedTest';
  /** Such as DP-07; never used for another test. */
  id: Scalars['ID']['output'];
  /** Whether it passes when the system refuses. */
  isNegative: Scalars['Boolean']['output'];
  /** Of which module. */
  module: CertificationModule;
  /** The rule of the sovereignty interface that it shows. */
  rule: Scalars['String']['output'];
  /** What it is called, in English. */
  titleEn: Scalars['String']['output'];
  /** What it is called, in Chinese. */
  titleZh: Scalars['String']['output'];
};

/** A row of the register of processing (GDPR art. 30, PIPL art. 55 and 56): who may use what, why, and what use was made of it. */
export type Processing = {
  __typename?: 'Processing';
  /** What kind of data. */
  category: DataCategory;
  /** The same for people to read, in English. */
  categoryEn: Scalars['String']['output'];
  /** The same for people to read, in Chinese. */
  categoryZhCn: Scalars['String']['output'];
  /** Whether the data may leave the country. */
  crossBorder: Scalars['Boolean']['output'];
  /** How many customers it is about. */
  customers: Scalars['Long']['output'];
  /** When it was first used; null: never. */
  firstUse?: Maybe<Scalars['DateTime']['output']>;
  /** When it was first granted. */
  grantedAt: Scalars['DateTime']['output'];
  /** The organisation. */
  grantee: Scalars['String']['output'];
  /** When it was last used; null: never. */
  lastUse?: Maybe<Scalars['DateTime']['output']>;
  /** Why that is lawful. */
  legalBasis: LegalBasis;
  /** The same for people to read, in English. */
  legalBasisEn: Scalars['String']['output'];
  /** The same for people to read, in Chinese. */
  legalBasisZhCn: Scalars['String']['output'];
  /** What it is used for. */
  purpose: Scalars['String']['output'];
  /** How often it was used. */
  reads: Scalars['Long']['output'];
  /** Grants that stand now. */
  standingGrants: Scalars['Long']['output'];
  /** When the last of the standing grants ends, and with it what may be kept; null: one has no end, or none stands. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of the register of processing. */
export type ProcessingConnection = {
  __typename?: 'ProcessingConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. */
  asOf: Scalars['Long']['output'];
  /** The same as CSV (RFC 4180) with a header, for a spreadsheet. A text that one would take for a formula has an apostrophe before it. */
  csv: Scalars['String']['output'];
  /** The same, each with its cursor. */
  edges: Array<ProcessingEdge>;
  /** The rows, by grantee. */
  nodes: Array<Processing>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A row, and where in the register it is. */
export type ProcessingEdge = {
  __typename?: 'ProcessingEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Processing;
};

/** A white paper that anybody may read. */
export type PublishedWhitePaper = {
  __typename?: 'PublishedWhitePaper';
  /** It was counted from the first so many leaves of the log. */
  logSize: Scalars['Long']['output'];
  /** SHA-256 of its manifest, which names the SHA-256 of each file. */
  manifest: Scalars['String']['output'];
  /** Where its files are, on this host, for anybody: HTML and PDF in Chinese and English, the manifest, and the manifest's signature. */
  paths: Array<Scalars['String']['output']>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** Which quarter. */
  quarter: Scalars['Quarter']['output'];
};

/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type Query = {
  __typename?: 'Query';
  /** The plan that certification runs follow now; null: none is published here. */
  certificationPlan?: Maybe<CertificationPlan>;
  /** Channel inventory health 渠道库存健康度 of a customer, now; null when there is no such customer for the caller. A customer finds its own alone. */
  channelInventoryHealth?: Maybe<HealthReport>;
  /** The latest signed checkpoint of the log; null until one is signed. */
  checkpoint?: Maybe<Checkpoint>;
  /** The signed promise that what this client committed under an idempotency key will be in the log's tree within 60 seconds; null when it has committed nothing under it. Asked again it is the same. */
  commitReceipt?: Maybe<CommitReceipt>;
  /** The caller's passport as a consent receipt, for other systems: ISO/IEC TS 27560:2023 in JSON-LD after DPV with every grant ever made, or Kantara 1.1 with those that stand. Null until the customer is registered. */
  consentReceipt?: Maybe<Scalars['String']['output']>;
  /** Who saw or downloaded which document of a space, latest first, a page at a time; `first` and `last` are 1 to 200. Of one document, by one member. */
  documentViews: DocumentViewConnection;
  /** What the caller is entitled to call for. */
  entitlements: Array<EntitlementState>;
  /** One export of the calling client; null when it has none of that id. */
  export?: Maybe<Export>;
  /** What the caller's audience may export in bulk. */
  exportKinds: Array<ExportKind>;
  /** The exports of the calling client in the order in which they were started, newest first, a page at a time; `first` and `last` are 1 to 200. */
  exports: ExportConnection;
  /** The caller's own orders in the factory's schedule, a page at a time; `first` is 1 to 500. An order of somebody else is answered like one that never was: with no line. Each call is metered, by the lines it answers. */
  factorySchedule: FactorySchedule;
  /** The caller's stock by SKU and site, a page at a time; `first` is 1 to 500. Each call is metered, by the levels it answers. */
  inventory: Inventory;
  /** Who is calling, as the access token says. */
  me: Me;
  /** What was used on each of the last `days` days, 1 to 366, today (UTC) included, as metered so far; by day, then by feature. Of a payer; of the caller's organisation when left out. A customer and a partner find their own alone. */
  meteredUses: Array<MeteredUse>;
  /** What the caller has corrected, and its erasure, newest first, each with who is to be told; `first` and `last` are 1 to 200. */
  ownDataChanges: DataChangeConnection;
  /** How much is kept about the caller; null until the customer is registered, and with a token that is narrowed to some of its data. */
  ownDataHeld?: Maybe<DataHeld>;
  /** What of the caller's own data a decision was asked for by; none when it was none, or there is no such decision. */
  ownDataOfDecision: Array<DataUse>;
  /** Every use of one field of the caller's own data, newest first; `first` and `last` are 1 to 200. */
  ownDataUses: DataUseConnection;
  /** That the caller is erased, with the proof to keep; null while it is not. */
  ownErasure?: Maybe<Erasure>;
  /** The register of processing of the caller's own data, by grantee; `first` and `last` are 1 to 200. Of one grantee, of a kind of data. */
  ownProcessing: ProcessingConnection;
  /** The caller's own profile; null until the customer is registered. */
  ownProfile?: Maybe<CustomerProfile>;
  /** The caller's own data passport 客户数据护照; null until the customer is registered. */
  passport?: Maybe<Passport>;
  /** Who could see what of the caller's data at a moment, now or before: the grants that stood then. Null until the customer is registered. */
  passportAsOf?: Maybe<PassportAsOf>;
  /** The caller's passport as a W3C Verifiable Credential 2.0 (`vc+jwt`, ES256), good for 24 hours; the keys are at `/.well-known/jwks.json`. Null until the customer is registered. */
  passportCredential?: Maybe<Scalars['String']['output']>;
  /** Who read which of the caller's data: usage receipts, oldest first, a page at a time; `first` and `last` are 1 to 200. Of one reading organisation, of a kind of data, of a time: from `from` on and before `until`. */
  receipts: ReceiptConnection;
  /** Who was told of a withdrawal, who has acknowledged it, and who has not, as of now; signed. Null when there is no withdrawn grant of that id on the caller's passport. */
  revocationCertificate?: Maybe<RevocationCertificate>;
  /** How much of a SKU will be sold on each of the next days, 1 to 28. Each call is metered, by the days it answers. */
  sellThroughForecast: SellThroughForecast;
  /** Sovereignty health 客户主权健康度 of a customer: now, and at the end of each of the last `weeks` weeks, 0 to 53, newest first. Empty when there is no such customer for the caller; a customer finds its own alone. */
  sovereigntyHealth: Array<HealthReport>;
  /** A collaboration space as the caller sees it; null when there is none of that id of which it is a member. */
  space?: Maybe<Space>;
  /** The spaces of which the caller is a member or into which it was invited, a page at a time; `first` and `last` are 1 to 200. Where it stands so. */
  spaces: SpaceEntryConnection;
  /** One statement; null when there is none of that id for the caller. */
  statement?: Maybe<Statement>;
  /** Statements in the order in which their months were closed, newest first, a page at a time; `first` and `last` are 1 to 200. Of a month, such as 2026-03; of a payer. A customer and a partner find their own alone. */
  statements: StatementConnection;
  /** What uses cost: the tariffs, by the day they begin. */
  tariffs: Array<Tariff>;
  /** One webhook of the caller's organisation; null when it has none of that id. */
  webhook?: Maybe<Webhook>;
  /** The event types that webhooks of the caller's audience may be told of. */
  webhookEventTypes: Array<Scalars['String']['output']>;
  /** The webhooks of the caller's organisation, a page at a time; `first` and `last` are 1 to 200. That are told anything now or are not, that are told of an event type. */
  webhooks: WebhookConnection;
  /** The white papers 《客户主权实践白皮书》 that were published, the latest first, with where anybody downloads them. */
  whitePapers: Array<PublishedWhitePaper>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryChannelInventoryHealthArgs = {
  customer: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryCommitReceiptArgs = {
  idempotencyKey: Scalars['String']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryConsentReceiptArgs = {
  format?: ConsentReceiptFormat;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryDocumentViewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  member?: InputMaybe<Scalars['String']['input']>;
  space: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryExportArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryFactoryScheduleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryInventoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  site?: InputMaybe<Scalars['String']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryMeteredUsesArgs = {
  days?: Scalars['Int']['input'];
  payer?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryOwnDataChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryOwnDataOfDecisionArgs = {
  decision: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryOwnDataUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category: DataCategory;
  direction?: OrderDirection;
  field: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryOwnProcessingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<DataCategory>;
  direction?: OrderDirection;
  first?: Scalars['Int']['input'];
  grantee?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryPassportAsOfArgs = {
  at: Scalars['DateTime']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<DataCategory>;
  direction?: OrderDirection;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reader?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryRevocationCertificateArgs = {
  consent: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QuerySellThroughForecastArgs = {
  days?: Scalars['Int']['input'];
  sku: Scalars['String']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QuerySovereigntyHealthArgs = {
  customer: Scalars['ID']['input'];
  weeks?: Scalars['Int']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QuerySpaceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QuerySpacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  standing?: InputMaybe<MemberStanding>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  month?: InputMaybe<Scalars['String']['input']>;
  payer?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryWebhookArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryWebhooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  eventType?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Proof that data was handed over. */
export type Receipt = {
  __typename?: 'Receipt';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What kind of data. */
  category: DataCategory;
  /** The OAuth client it used. */
  client: Scalars['String']['output'];
  /** The grant that allowed it. */
  consent: Scalars['ID']['output'];
  /** The passport's epoch then. */
  epoch: Scalars['Long']['output'];
  /** Which fields. */
  fields: Array<Scalars['String']['output']>;
  /** Starts with re_. */
  id: Scalars['ID']['output'];
  /** What for. */
  purpose: Scalars['String']['output'];
  /** The organisation that read. */
  reader: Scalars['String']['output'];
  /** Which state of the category's data was read: receipts with the same revision are of the same values. */
  revision: Scalars['Long']['output'];
};

/** A page of usage receipts. */
export type ReceiptConnection = {
  __typename?: 'ReceiptConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<ReceiptEdge>;
  /** The receipts, in the order asked for. */
  nodes: Array<Receipt>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A usage receipt, and where in the list it is. */
export type ReceiptEdge = {
  __typename?: 'ReceiptEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Receipt;
};

/** An organisation that had read what was changed. */
export type Recipient = {
  __typename?: 'Recipient';
  /** When it last had. */
  lastReadAt: Scalars['DateTime']['output'];
  /** The organisation, as receipts name it. */
  organisation: Scalars['String']['output'];
};

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

/** It is corrected. */
export type RectifyPayload = {
  __typename?: 'RectifyPayload';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What kind of data. */
  category: DataCategory;
  /** Which fields were corrected; none when they were so already. */
  fields: Array<Scalars['String']['output']>;
  /** Which state of the category's data this is: later receipts name it or a greater one. */
  revision: Scalars['Long']['output'];
};

/** What correcting answers. */
export type RectifyResult = RectifyPayload | Refusal;

/** Why a request was not carried out. Nothing has changed. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Stable, in capitals; the list is in docs/api.md. */
  code: Scalars['String']['output'];
  /** What is wrong, why, and what to do next. */
  message: Scalars['String']['output'];
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

/** What became of a withdrawal. */
export type RevocationCertificate = {
  __typename?: 'RevocationCertificate';
  /** Whether the grantee has said, in some way, that it knows. */
  acknowledged: Scalars['Boolean']['output'];
  /** How and when it said so. */
  acknowledgements: Array<Acknowledgement>;
  /** The moment this was put together. */
  asOf: Scalars['DateTime']['output'];
  /** The grant that was withdrawn. */
  consent: Scalars['ID']['output'];
  /** All of this as a W3C Verifiable Credential 2.0 (`vc+jwt`, ES256); the keys are at `/.well-known/jwks.json`. */
  credential: Scalars['String']['output'];
  /** The passport's epoch, raised by it. */
  epoch: Scalars['Long']['output'];
  /** The organisation whose grant it was. */
  grantee: Scalars['String']['output'];
  /** The news on its way to each webhook of the grantee; none: it has no webhook for withdrawals, or they were told more than 30 days ago. */
  told: Array<ToldWebhook>;
  /** When it was withdrawn. */
  withdrawnAt: Scalars['DateTime']['output'];
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

/** A line of an order in the factory's schedule. */
export type ScheduledLine = {
  __typename?: 'ScheduledLine';
  /** When it was so, as its source says. */
  asOf: Scalars['DateTime']['output'];
  /** When it ends. */
  ends: Scalars['DateTime']['output'];
  /** From 1. */
  line: Scalars['Int']['output'];
  /** The order number. */
  order: Scalars['String']['output'];
  /** How much, in whole units of the SKU. */
  quantity: Scalars['Long']['output'];
  /** The factory. */
  site: Scalars['String']['output'];
  /** What is made. */
  sku: Scalars['String']['output'];
  /** The organisation that reports it. */
  source: Scalars['String']['output'];
  /** When its making begins. */
  starts: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: ScheduleStatus;
};

/** What is expected to be sold of a SKU. */
export type SellThroughForecast = {
  __typename?: 'SellThroughForecast';
  /** Day by day after the last day of which sales are known; none while the history is too short. */
  days: Array<ForecastDay>;
  /** Days from the first sale of the SKU to the last day of which anything is known; 0: nothing is known of it. */
  historyDays: Scalars['Int']['output'];
  /** Days of history that a forecast needs. */
  historyDaysMin: Scalars['Int']['output'];
  /** Where it comes from; null when there are no days. */
  lineage?: Maybe<ForecastLineage>;
};

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

/** A collaboration space 协同空间, as one member sees it (docs/spaces.md). Texts are null once the key they were sealed under is destroyed. */
export type Space = {
  __typename?: 'Space';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Whose it is; starts with cu_. */
  customer: Scalars['ID']['output'];
  /** The documents that are shown to the caller, oldest first. */
  documents: Array<SpaceDocument>;
  /** Experts and what they promised. */
  experts: Array<Expert>;
  /** Threads of feedback, oldest first. */
  feedback: Array<FeedbackThread>;
  /** Starts with sp_. */
  id: Scalars['ID']['output'];
  /** Who is in it or was invited. */
  members: Array<SpaceMember>;
  /** Milestones, oldest first. */
  milestones: Array<Milestone>;
  /** What it is called. */
  title?: Maybe<Scalars['String']['output']>;
  /** How many commits made this state. */
  version: Scalars['Long']['output'];
};

/** A document. */
export type SpaceDocument = {
  __typename?: 'SpaceDocument';
  /** When it was added. */
  at: Scalars['DateTime']['output'];
  /** Where it is downloaded; null when it may not be. */
  downloadPath?: Maybe<Scalars['String']['output']>;
  /** Starts with do_. */
  id: Scalars['ID']['output'];
  /** How far it may go. */
  level: DocumentLevel;
  /** The file name, cleaned. */
  name?: Maybe<Scalars['String']['output']>;
  /** Pages of a PDF; 1 of an image. */
  pages: Scalars['Int']['output'];
  /** Of the bytes as they were uploaded, in hex. */
  sha256: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Long']['output'];
  /** What it is, by its bytes. */
  type: DocumentType;
  /** Where it is shown, with a watermark, on this host. */
  viewPath: Scalars['String']['output'];
};

/** A space of the caller's. */
export type SpaceEntry = {
  __typename?: 'SpaceEntry';
  /** Starts with sp_. */
  id: Scalars['ID']['output'];
  /** Whether the caller has accepted. */
  standing: MemberStanding;
};

/** A page of spaces. */
export type SpaceEntryConnection = {
  __typename?: 'SpaceEntryConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<SpaceEntryEdge>;
  /** The spaces, in the order asked for. */
  nodes: Array<SpaceEntry>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A space, and where in the list it is. */
export type SpaceEntryEdge = {
  __typename?: 'SpaceEntryEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: SpaceEntry;
};

/** What every change in a space is given. */
export type SpaceInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
};

/** Somebody in a space. */
export type SpaceMember = {
  __typename?: 'SpaceMember';
  /** Whether they are one of us, of the customer, a partner or a supplier. */
  audience: Audience;
  /** When they were invited last. */
  invitedAt: Scalars['DateTime']['output'];
  /** When they accepted; null before. */
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How they are called. */
  name?: Maybe<Scalars['String']['output']>;
  /** As in their tokens. */
  organisation: Scalars['String']['output'];
  /** How their organisation is called. */
  organisationName?: Maybe<Scalars['String']['output']>;
  /** Whether they have accepted. */
  standing: MemberStanding;
  /** `sub` of their tokens. */
  subject: Scalars['String']['output'];
};

/** It is done, and durable. */
export type SpacePayload = {
  __typename?: 'SpacePayload';
  /** The id of what was made; null when nothing was. */
  made?: Maybe<Scalars['ID']['output']>;
  /** The space. */
  space: Scalars['ID']['output'];
};

/** What a change in a space answers. */
export type SpaceResult = Refusal | SpacePayload;

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

/** What one payer used in one month, and what it costs (docs/settlement.md). */
export type Statement = {
  __typename?: 'Statement';
  /** It takes account of the uses in the first so many leaves of the log. */
  asOf: Scalars['Long']['output'];
  /** Which client used what how often in the month, as metered now. */
  byClient: Array<ClientUse>;
  /** When the month was closed. */
  closedAt: Scalars['DateTime']['output'];
  /** Appended since, in their order. */
  corrections: Array<StatementCorrection>;
  /** What the payer contested. */
  disputes: Array<StatementDispute>;
  /** Starts with st_. */
  id: Scalars['ID']['output'];
  /** As they were when the month was closed, by day, then by feature; never changed since. */
  lines: Array<StatementLine>;
  /** Such as 2026-03, in UTC. */
  month: Scalars['String']['output'];
  /** What it comes to with all corrections. */
  owed: Money;
  /** The organisation that pays. */
  payer: Scalars['String']['output'];
  /** What the month came to when it was closed. */
  total: Money;
  /** How many commits made this state. */
  version: Scalars['Long']['output'];
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<StatementEdge>;
  /** The statements, in the order asked for. */
  nodes: Array<StatementSummary>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** What was appended to a line. */
export type StatementCorrection = {
  __typename?: 'StatementCorrection';
  /** More, or when negative less. */
  amount: Money;
  /** When it was appended. */
  at: Scalars['DateTime']['output'];
  /** The line's day. */
  day: Scalars['String']['output'];
  /** The line's feature. */
  feature: Scalars['String']['output'];
  /** Why it is there. */
  kind: CorrectionKind;
  /** From 1, in the statement. */
  number: Scalars['Int']['output'];
  /** What was wrong. */
  reason: Scalars['String']['output'];
  /** More, or when negative fewer. */
  units: Scalars['Long']['output'];
};

/** What a payer contested, and what headquarters answered. */
export type StatementDispute = {
  __typename?: 'StatementDispute';
  /** What headquarters says; null while it has not answered, and once erased. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was contested. */
  at: Scalars['DateTime']['output'];
  /** The line's day. */
  day: Scalars['String']['output'];
  /** The line's feature. */
  feature: Scalars['String']['output'];
  /** From 1, in the statement. */
  number: Scalars['Int']['output'];
  /** What the payer says; null once erased. */
  text?: Maybe<Scalars['String']['output']>;
  /** Whether headquarters found the payer right; null while it has not answered. */
  upheld?: Maybe<Scalars['Boolean']['output']>;
};

/** A statement, and where in the list it is. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: StatementSummary;
};

/** The uses of one feature on one day. */
export type StatementLine = {
  __typename?: 'StatementLine';
  /** Units × unit price. */
  amount: Money;
  /** Such as 2026-03-14, in UTC. */
  day: Scalars['String']['output'];
  /** What was used, such as read.profile. */
  feature: Scalars['String']['output'];
  /** Version of the tariff that says so. */
  tariff: Scalars['String']['output'];
  /** Of one unit. */
  unitPrice: Money;
  /** How often. */
  units: Scalars['Long']['output'];
};

/** It is done, and durable. */
export type StatementPayload = {
  __typename?: 'StatementPayload';
  /** The number of the correction or of the dispute. */
  number: Scalars['Int']['output'];
  /** The statement; ask for it to see what it comes to now. */
  statement: Scalars['ID']['output'];
};

/** What correcting a statement, contesting a line and answering that answers. */
export type StatementResult = Refusal | StatementPayload;

/** A statement, as lists have it. */
export type StatementSummary = {
  __typename?: 'StatementSummary';
  /** How many corrections were appended. */
  corrections: Scalars['Int']['output'];
  /** Starts with st_. */
  id: Scalars['ID']['output'];
  /** Such as 2026-03, in UTC. */
  month: Scalars['String']['output'];
  /** What was contested and is not answered. */
  openDisputes: Scalars['Int']['output'];
  /** What it comes to with all corrections. */
  owed: Money;
  /** The organisation that pays. */
  payer: Scalars['String']['output'];
};

/** Stock of a SKU at a site, in whole units of the SKU. */
export type StockLevel = {
  __typename?: 'StockLevel';
  /** When it was so, as its source says. */
  asOf: Scalars['DateTime']['output'];
  /** What is on its way there. */
  inTransit: Scalars['Long']['output'];
  /** What is there. */
  onHand: Scalars['Long']['output'];
  /** Of that, what is spoken for. */
  reserved: Scalars['Long']['output'];
  /** Where it lies. */
  site: Scalars['String']['output'];
  /** The article. */
  sku: Scalars['String']['output'];
  /** The organisation that reports it. */
  source: Scalars['String']['output'];
};

/** Everything that can be followed. Each field answers at once as things are, and again after each change. States in between may be skipped: what arrives is the latest. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Who reads the caller's data, within a second of each read: at once nothing but the place where the history ends now, then every usage receipt, in order and none left out. Null until the customer is registered. */
  usage?: Maybe<Usage>;
};


/** Everything that can be followed. Each field answers at once as things are, and again after each change. States in between may be skipped: what arrives is the latest. */
export type SubscriptionUsageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What uses cost, for a time. */
export type Tariff = {
  __typename?: 'Tariff';
  /** SHA-256, in hex, of the canonical JSON of its file. */
  hash?: Maybe<Scalars['String']['output']>;
  /** Of one unit of each feature; what is not among them costs nothing. */
  prices: Array<FeaturePrice>;
  /** The first day it prices, in UTC; null: from ever. */
  validFrom?: Maybe<Scalars['String']['output']>;
  /** The first day it no longer prices; null: until another takes over. */
  validUntil?: Maybe<Scalars['String']['output']>;
  /** As lines of statements cite it. */
  version: Scalars['String']['output'];
};

/** The news of a withdrawal on its way to one webhook. */
export type ToldWebhook = {
  __typename?: 'ToldWebhook';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** The delivery; its receiver knows it as `webhook-id`. */
  delivery: Scalars['ID']['output'];
  /** When it was delivered, given up or withheld; null while it waits. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** HTTP status of the last answer; null: there was none. */
  lastStatus?: Maybe<Scalars['Int']['output']>;
  /** waiting, delivered, dead (given up) or withheld. */
  status: Scalars['String']['output'];
};

/** Some usage receipts, and where in the passport's history they end. */
export type Usage = {
  __typename?: 'Usage';
  /** Give this as `after` to go on from here, also with another connection. */
  place: Scalars['String']['output'];
  /** The receipts since the event before, oldest first; none in the first event unless `after` was given. */
  receipts: Array<Receipt>;
};

/** A URL that is told what happened (docs/webhooks.md). */
export type Webhook = {
  __typename?: 'Webhook';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Its deliveries, newest first, a page at a time; `first` and `last` are 1 to 200. That stand so, of an event type, of events from `from` on and before `until`. Kept for 30 days once nothing more happens to them. */
  deliveries: DeliveryConnection;
  /** Whether it is told anything now. */
  enabled: Scalars['Boolean']['output'];
  /** What it is told of. */
  eventTypes: Array<Scalars['String']['output']>;
  /** When the receiver answered 410 Gone; null unless the webhook is disabled for that. */
  goneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Starts with wh_. */
  id: Scalars['ID']['output'];
  /** Until when the secret before the present one signs as well; null when it does not now. */
  secretBeforeUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Where messages go. */
  url: Scalars['String']['output'];
  /** How many commits made this state. */
  version: Scalars['Long']['output'];
};


/** A URL that is told what happened (docs/webhooks.md). */
export type WebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  eventType?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<DeliveryStatus>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of webhooks. */
export type WebhookConnection = {
  __typename?: 'WebhookConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. The webhooks themselves are as they stand now. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<WebhookEdge>;
  /** The webhooks, in the order asked for. */
  nodes: Array<Webhook>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A webhook, and where in the list it is. */
export type WebhookEdge = {
  __typename?: 'WebhookEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Webhook;
};

/** It is done, and durable. It takes effect within about a second. */
export type WebhookPayload = {
  __typename?: 'WebhookPayload';
  /** The webhook. */
  webhook: Scalars['ID']['output'];
};

/** What changing a webhook answers. */
export type WebhookResult = Refusal | WebhookPayload;

/** There is a new signing secret. */
export type WebhookSecretPayload = {
  __typename?: 'WebhookSecretPayload';
  /** Verifies messages, with any Standard Webhooks library; starts with whsec_. Shown here and in the answer to a retry of this request, and nowhere else. Null when the webhook has been deleted since. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The webhook. */
  webhook: Scalars['ID']['output'];
};

/** What creating a webhook or rotating its secret answers. */
export type WebhookSecretResult = Refusal | WebhookSecretPayload;

/** A grant to take back. */
export type WithdrawConsentInput = {
  /** The grant, as `grantConsent` or `passport` named it. */
  consent: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
};

/** The grant no longer stands: the next read is refused. */
export type WithdrawConsentPayload = {
  __typename?: 'WithdrawConsentPayload';
  /** The grant. */
  consent: Scalars['ID']['output'];
  /** The passport's epoch, raised by this withdrawal. */
  epoch: Scalars['Long']['output'];
};

/** What withdrawing consent answers. */
export type WithdrawConsentResult = Refusal | WithdrawConsentPayload;

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

export type MeteredUsesQueryVariables = Exact<{
  payer?: InputMaybe<Scalars['String']['input']>;
  days: Scalars['Int']['input'];
}>;


export type MeteredUsesQuery = { __typename?: 'Query', meteredUses: Array<{ __typename?: 'MeteredUse', day: string, feature: string, units: number }> };

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
export const MeteredUsesDocument = new TypedDocumentString(`
    query MeteredUses($payer: String, $days: Int!) {
  meteredUses(payer: $payer, days: $days) {
    day
    feature
    units
  }
}
    `, {"hash":"d3c55f10c9321da93351ab5bc057a14f3e4a14f18aa42aa5ba03bfd72672cc58"}) as unknown as TypedDocumentString<MeteredUsesQuery, MeteredUsesQueryVariables>;
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