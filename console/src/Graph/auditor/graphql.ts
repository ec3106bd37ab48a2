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
  /** A whole number, written as a JSON number. Answers are between -2^53 and 2^53, so that a double keeps them exactly. */
  Long: { input: number; output: number; }
  /** One of the 32 permissions: pricing.view, pricing.propose, pricing.approve, pricing.delegate, composition.view, composition.propose, composition.approve, composition.delegate, resources.view, resources.propose, resources.approve, resources.delegate, marketing-spend.view, marketing-spend.propose, marketing-spend.approve, marketing-spend.delegate, contract-terms.view, contract-terms.propose, contract-terms.approve, contract-terms.delegate, customer-data.view, customer-data.propose, customer-data.approve, customer-data.delegate, strategy-flow.view, strategy-flow.propose, strategy-flow.approve, strategy-flow.delegate, partners.view, partners.propose, partners.approve, partners.delegate. */
  Permission: { input: string; output: string; }
  /** A calendar quarter in UTC, such as 2017-Q3. */
  Quarter: { input: string; output: string; }
};

/** What lists of actors can be ordered by. */
export type ActorOrder =
  /** By when the actor last changed. One that changes while the list is walked may be met twice, or not at all. */
  | 'CHANGED'
  /** By id, which never changes. */
  | 'ID';

/** The five audiences of the platform. Each has a GraphQL schema of its own. */
export type Audience =
  | 'AUDITOR'
  | 'CUSTOMER'
  | 'INTERNAL'
  | 'PARTNER'
  | 'SUPPLIER';

/** An entry of the log, and what it leads to: from a datum that was read to the decisions that rest on it, from a decision to the data it rests on. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Which actor. */
  actorId: Scalars['ID']['output'];
  /** Which kind of actor decided. */
  actorKind: Scalars['String']['output'];
  /** When it was decided. */
  at: Scalars['DateTime']['output'];
  /** From the decision back: the customer data it was asked for by, for `dataUses`; none when it was none, or the entry has no decision. */
  basedOn: Array<DecisionBasis>;
  /** The decision that was made in it, for `decision`; null: none. */
  decision?: Maybe<Scalars['ID']['output']>;
  /** Canonical JSON (RFC 8785); its UTF-8 bytes are the leaf. Personal fields are sealed. */
  entry: Scalars['String']['output'];
  /** What happened, each type of event once. */
  eventTypes: Array<Scalars['String']['output']>;
  /** Its leaf in the tree, for `inclusionProof`; null until it is under a signed checkpoint. */
  leafIndex?: Maybe<Scalars['Long']['output']>;
  /** Its position in the journal. */
  position: Scalars['Long']['output'];
  /** Who asked for it. */
  principal: AuditPrincipal;
  /** The usage receipt that was written in it; null: none. */
  receipt?: Maybe<Scalars['ID']['output']>;
  /** From the datum on: decisions that were asked for by the receipt, by id; at most 100. */
  usedBy: Array<Scalars['String']['output']>;
  /** 1, 2, 3 … per actor. */
  version: Scalars['Long']['output'];
};

/** A page of entries. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The list takes account of the first so many leaves of the log. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<AuditEntryEdge>;
  /** The entries, in the order asked for. */
  nodes: Array<AuditEntry>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An entry, and where in the list it is. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AuditEntry;
};

/** Which entries of the log: those that meet every filter that is given. */
export type AuditEntryFilter = {
  /** Of actors with this id. */
  actorId?: InputMaybe<Scalars['String']['input']>;
  /** Of this kind of actor, such as `customer` or `sales-unit`. */
  actorKind?: InputMaybe<Scalars['String']['input']>;
  /** Asked for by a client of this audience: `internal`, `customer`, `supplier`, `partner` or `auditor`. */
  audience?: InputMaybe<Scalars['String']['input']>;
  /** Asked for through this OAuth client. */
  client?: InputMaybe<Scalars['String']['input']>;
  /** About this datum. */
  datum?: InputMaybe<DatumFilter>;
  /** In which this happened: the type of an event, such as `dataRead`. */
  eventType?: InputMaybe<Scalars['String']['input']>;
  /** Decided at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Asked for in the name of this organisation. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** Asked for by this person, or by this client itself where no person took part: `sub` of the token. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** Decided before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who asked for something, as the token said. */
export type AuditPrincipal = {
  __typename?: 'AuditPrincipal';
  /** Which audience the client belongs to. */
  audience: Scalars['String']['output'];
  /** The OAuth client. */
  client: Scalars['String']['output'];
  /** The organisation it acted for. */
  organisation: Scalars['String']['output'];
  /** The person, or the client itself where no person took part: `sub`. */
  person: Scalars['String']['output'];
};

/** The seats of a board: the four groups that govern (domain §1). */
export type BoardSeat =
  | 'CUSTOMER_SUCCESS'
  | 'IT'
  | 'LEGAL'
  | 'SALES';

/** A seat of the board and who holds it. */
export type BoardSeatTerm = {
  __typename?: 'BoardSeatTerm';
  /** Since when. */
  from: Scalars['DateTime']['output'];
  /** `sub` of whoever holds it. */
  holder: Scalars['String']['output'];
  /** Which seat. */
  seat: BoardSeat;
  /** When the term ends; from then on the seat is vacant. */
  until: Scalars['DateTime']['output'];
};

/** Who receives people's data abroad. */
export type BorderReceiver = {
  __typename?: 'BorderReceiver';
  /** What kind of data. */
  category: Scalars['String']['output'];
  /** The OAuth client. */
  client: Scalars['String']['output'];
  /** Where: ISO 3166-1 alpha-2, joined by spaces. */
  countries: Scalars['String']['output'];
  /** Organisations that are one receiver; the organisation itself unless it is configured. */
  group: Scalars['String']['output'];
  /** The organisation. */
  organisation: Scalars['String']['output'];
  /** Distinct people of this receiver. */
  people: Scalars['Int']['output'];
};

/** Something that people have to look at. */
export type BorderWarning = {
  __typename?: 'BorderWarning';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Which rule, and with which figures. */
  because: Scalars['String']['output'];
  /** Distinct people at that moment. */
  figure: Scalars['Int']['output'];
  /** The receiver group; null: all together. */
  group?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  kind: BorderWarningKind;
  /** Which threshold it is about. */
  sensitive: Scalars['Boolean']['output'];
};

/** What there is to look at. */
export type BorderWarningKind =
  /** A threshold is reached, and somebody was turned back. */
  | 'CLOSED'
  /** Just under a threshold, as the year before. */
  | 'JUST_UNDER_AGAIN'
  /** The share of a threshold at which to warn is reached. */
  | 'NEAR'
  /** One group's people, each receiver of it under the warning, together over it. */
  | 'SPLIT_OVER_RECEIVERS'
  /** One group's people around New Year, each year under the warning, together over it. */
  | 'SPLIT_OVER_YEARS';

/** An export to end. */
export type CancelExportInput = {
  /** The export; starts with ex_. */
  export: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
};

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

/** How the certification programme stands. */
export type CertificationProgramme = {
  __typename?: 'CertificationProgramme';
  /** The clusters of anchor firms, by name. */
  clusters: Array<ProgrammeCluster>;
  /** Days left, the one that has begun counted; 0 when it is over. */
  daysLeft: Scalars['Int']['output'];
  /** The first moment after the deadline: the end of 2026-12-31 in UTC. */
  deadline: Scalars['DateTime']['output'];
  /** Each system, in the order in which they were registered. */
  systems: Array<ProgrammeSystem>;
};

/** A run of the plan against a system. */
export type CertificationRun = {
  __typename?: 'CertificationRun';
  /** How often it was begun; evidence is of the last attempt. */
  attempt: Scalars['Int']['output'];
  /** When it ended; null while it has not. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What each test showed, in the order in which they ended. */
  evidence: Array<TestEvidence>;
  /** Starts with cr_. */
  id: Scalars['ID']['output'];
  /** The modules that passed; empty until it ended. */
  passed: Array<CertificationModule>;
  /** SHA-256 of the plan's canonical JSON, lower-case hex. */
  planSha256: Scalars['String']['output'];
  /** Version of the plan. */
  planVersion: Scalars['String']['output'];
  /** Why it was started. */
  reason: RunReason;
  /** When it was asked for. */
  startedAt: Scalars['DateTime']['output'];
  /** How it stands. */
  status: RunStatus;
  /** SHA-256 of the raw transcript, as the log has it; null until it ended with a verdict. */
  transcriptSha256?: Maybe<Scalars['String']['output']>;
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

/** A strategy coach's case. */
export type CoachCase = {
  __typename?: 'CoachCase';
  /** The figures it was opened on. */
  because: Scalars['String']['output'];
  /** Unique within the unit. */
  id: Scalars['ID']['output'];
  /** What was agreed; null while it is open. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether it is open. */
  open: Scalars['Boolean']['output'];
  /** The ISO week whose close opened it, such as 2026-W14. */
  week: Scalars['String']['output'];
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

/** The weight of a component. */
export type ComponentWeight = {
  __typename?: 'ComponentWeight';
  /** Which. */
  component: ScorecardComponent;
  /** Of a hundred. */
  weight: Scalars['Int']['output'];
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

/** An RFC 6962 consistency proof. */
export type ConsistencyProof = {
  __typename?: 'ConsistencyProof';
  /** Base64, 32 bytes each. */
  hashes: Array<Scalars['String']['output']>;
  /** Leaves in the later tree. */
  newSize: Scalars['Long']['output'];
  /** Leaves in the earlier tree. */
  oldSize: Scalars['Long']['output'];
};

/** Why a line was corrected. */
export type CorrectionKind =
  /** Somebody at headquarters found the line wrong. */
  | 'BY_HAND'
  /** Uses of the month came into the log after it had been closed. */
  | 'LATE';

/** Data credit 数据信用 at one moment. */
export type Credit = {
  __typename?: 'Credit';
  /** What it is made of. */
  parts: Array<CreditPart>;
  /** The policy it was computed under. */
  policy: Scalars['String']['output'];
  /** 0 to 1000. */
  score: Scalars['Int']['output'];
  /** What the score is good for. */
  tier: Tier;
  /** 1, 2, 3 … per unit. */
  version: Scalars['Int']['output'];
};

/** What data credit is made of, in the order it is explained. */
export type CreditComponent =
  | 'ATTAINMENT'
  | 'DATA_QUALITY'
  | 'DECISION_OUTCOMES'
  | 'NPS'
  | 'POLICY_ADHERENCE';

/** One component of a credit score. */
export type CreditPart = {
  __typename?: 'CreditPart';
  /** The figures behind the value, for a person to read. */
  basis: Scalars['String']['output'];
  /** Which component. */
  component: CreditComponent;
  /** False when there was nothing to measure and the policy's neutral value stands in. */
  measured: Scalars['Boolean']['output'];
  /** 0 to 1000. */
  value: Scalars['Int']['output'];
  /** Parts of a hundred. */
  weight: Scalars['Int']['output'];
};

/** The cross-border counter of a calendar year at home. */
export type CrossBorder = {
  __typename?: 'CrossBorder';
  /** Filings of all years. */
  filings: Array<Filing>;
  /** Home: ISO 3166-1 alpha-2. */
  home: Scalars['String']['output'];
  /** Distinct people whose data left, remote reads included. */
  people: Scalars['Int']['output'];
  /** The most without a filing. */
  peopleMax: Scalars['Int']['output'];
  /** Who received. */
  receivers: Array<BorderReceiver>;
  /** The most of them without a filing. */
  sensitiveMax: Scalars['Int']['output'];
  /** Of these people, those whose sensitive data left. */
  sensitivePeople: Scalars['Int']['output'];
  /** Counted, and not yet confirmed by a receipt: what is not within about twelve minutes is taken back. */
  unconfirmed: Scalars['Int']['output'];
  /** What there is to look at this year. */
  warnings: Array<BorderWarning>;
  /** The year that the figures are of. */
  year: Scalars['Int']['output'];
};

/** A kind of customer data that consent is given for. */
export type DataCategory =
  /** What was said and written between the customer and the sales company. */
  | 'INTERACTIONS'
  /** Who the customer is. */
  | 'PROFILE';

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

/** Data of a customer. Entries about it are the customer's: of a grant that opens it, of a read of it or its refusal, and of its correction. */
export type DatumFilter = {
  /** What kind of data. */
  category: DataCategory;
  /** Whose; starts with cu_. */
  customer: Scalars['ID']['input'];
  /** Which field of it; any when left out. */
  field?: InputMaybe<Scalars['String']['input']>;
};

/** A decision of the authorization core, as the log has it: what was asked, what was answered and why. */
export type Decision = {
  __typename?: 'Decision';
  /** How much. */
  amount: Money;
  /** The approval it opened; null when it needed none. */
  approval?: Maybe<Scalars['ID']['output']>;
  /** When it was decided. */
  at: Scalars['DateTime']['output'];
  /** The customer data it rests on, as whoever asked for it named it; none when nothing was named. `dataOfDecision` has the receipts themselves. */
  basedOn: Array<DecisionBasis>;
  /** The OAuth client that asked. */
  client: Scalars['String']['output'];
  /** Off the list price, in hundredths of a percent. */
  discountBasisPoints: Scalars['Int']['output'];
  /** The fund the request named to pay for it; null: it named none. */
  fund?: Maybe<Scalars['ID']['output']>;
  /** The hold it placed, or that a countersign placed for it; null when there never was one. */
  hold?: Maybe<Scalars['ID']['output']>;
  /** Starts with de_. */
  id: Scalars['ID']['output'];
  /** Its leaf in the tree, for `inclusionProof`; null until it is under a signed checkpoint. */
  leafIndex?: Maybe<Scalars['Long']['output']>;
  /** Who proposed it. */
  origin: Origin;
  /** How it came out. */
  outcome: Outcome;
  /** What was to be done. */
  permission: Scalars['Permission']['output'];
  /** The plugin the action needs; null: none. */
  plugin?: Maybe<Scalars['String']['output']>;
  /** Its position in the journal. */
  position: Scalars['Long']['output'];
  /** Each rule that failed, with its figures; empty when it was granted. */
  reasons: Array<Scalars['String']['output']>;
  /** Makes the decision again from the log alone, and asks a policy, the one in force unless another is named, the same question about the same unit as it stood. A request may have at most ten of these: each reads the unit's whole log. */
  replay?: Maybe<DecisionReplay>;
  /** Who asked: `sub` of the token. */
  requester: Scalars['String']['output'];
  /** What has become of it by now. It follows by about 50 ms. */
  standing: DecisionStanding;
  /** What it was for. */
  target: Target;
  /** Why: each rule tried, the credit it was judged by, the policy and its hash. */
  trace: DecisionTrace;
  /** The sales unit that decided. */
  unit: Scalars['ID']['output'];
  /** Which of the unit's versions it made: its entry is the one after `afterVersion: version - 1` in `logEntries`. */
  version: Scalars['Long']['output'];
};


/** A decision of the authorization core, as the log has it: what was asked, what was answered and why. */
export type DecisionReplayArgs = {
  policy?: InputMaybe<Scalars['String']['input']>;
};

/** Customer data that a decision rests on. */
export type DecisionBasis = {
  __typename?: 'DecisionBasis';
  /** What kind of data. */
  category?: Maybe<DataCategory>;
  /** Whose data; starts with cu_. */
  customer?: Maybe<Scalars['ID']['output']>;
  /** Which fields. */
  fields: Array<Scalars['String']['output']>;
  /** The usage receipt under which it was read; starts with re_. */
  receipt: Scalars['ID']['output'];
};

/** A page of decisions. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<DecisionEdge>;
  /** The decisions, in the order asked for. */
  nodes: Array<Decision>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A decision, and where in the list it is. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Decision;
};

/** A decision made again from the log, and held against a policy. */
export type DecisionReplay = {
  __typename?: 'DecisionReplay';
  /** Each rule that comes out otherwise: it passed and fails, it failed and passes, or only one of the two policies tries it. */
  differs: Array<RuleDifference>;
  /** Answer and events as logged: canonical JSON (RFC 8785). */
  logged: Scalars['String']['output'];
  /** How it would come out under that policy; null when the policy refuses the question. */
  outcomeNow?: Maybe<Outcome>;
  /** How it came out then. */
  outcomeWas: Outcome;
  /** The policy it was held against. */
  policy: Scalars['String']['output'];
  /** SHA-256 of that policy's canonical JSON, in hex. */
  policyHash: Scalars['String']['output'];
  /** Why the policy refuses the question; null when it answers. */
  refusal?: Maybe<Refusal>;
  /** Answer and events as they come out again: canonical JSON. */
  replayed: Scalars['String']['output'];
  /** Whether the log, and the rules under the policy the decision cites, still give the same answer and events, byte for byte. */
  same: Scalars['Boolean']['output'];
};

/** What has become of a decision. */
export type DecisionStanding =
  /** Nothing more can come of it: it was denied. */
  | 'DENIED'
  /** The hold ran out. */
  | 'EXPIRED'
  /** The amount is held. */
  | 'HELD'
  /** The amount was spent. */
  | 'POSTED'
  /** Headquarters did not approve it, or not in time. */
  | 'REJECTED'
  /** The hold was given back. */
  | 'VOIDED'
  /** It waits for headquarters' countersign. */
  | 'WAITING';

/** Why a decision came out as it did. */
export type DecisionTrace = {
  __typename?: 'DecisionTrace';
  /** 0 to 1000. */
  creditScore: Scalars['Int']['output'];
  /** Which of the unit's credits was used. */
  creditVersion: Scalars['Int']['output'];
  /** The grant that decided; null when there was none to find, or none was asked for. */
  grant?: Maybe<Scalars['ID']['output']>;
  /** Version of the policy. */
  policy: Scalars['String']['output'];
  /** SHA-256 of the policy's canonical JSON, in hex. */
  policyHash: Scalars['String']['output'];
  /** Each rule that was tried, in order. */
  rules: Array<RuleTried>;
  /** The tier of that score. */
  tier: Tier;
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

/** What one unit of a feature costs. */
export type FeaturePrice = {
  __typename?: 'FeaturePrice';
  /** What is used, such as read.profile. */
  feature: Scalars['String']['output'];
  /** Of one unit. */
  unitPrice: Money;
};

/** A filing with the authority. */
export type Filing = {
  __typename?: 'Filing';
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** Who recorded it. */
  by: Scalars['String']['output'];
  /** First year. */
  fromYear: Scalars['Int']['output'];
  /** As the authority gave it. */
  reference: Scalars['String']['output'];
  /** Whether it covers sensitive data too. */
  sensitive: Scalars['Boolean']['output'];
  /** Last year. */
  throughYear: Scalars['Int']['output'];
};

/** The governance board 治理委员会: its seats, its motions, and how its quarterly white papers stand (docs/governance.md). */
export type GovernanceBoard = {
  __typename?: 'GovernanceBoard';
  /** The latest first: all that are open, and the latest 100 of those that are over. Older ones are in the log. */
  motions: Array<Motion>;
  /** Votes that a motion takes to be decided, were it counted now. With fewer seats filled than this, none can be. */
  quorum: Scalars['Int']['output'];
  /** Seats that somebody holds now, at most four. */
  seats: Array<BoardSeatTerm>;
  /** How many commits made this state. */
  version: Scalars['Long']['output'];
  /** Of every quarter that is over since the board has been there, the latest first. */
  whitePapers: Array<WhitePaper>;
};

/** Whether a grant gives a permission or keeps it away. */
export type GrantEffect =
  | 'ALLOW'
  | 'DENY';

/** How a grant stands. */
export type GrantStanding =
  | 'ACTIVE'
  | 'EXPIRED'
  /** The grant it was delegated from was taken back. */
  | 'REVOKED'
  /** A leg is missing, its own or that of the grant it was delegated from; it comes back with the leg. */
  | 'SUSPENDED';

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

/** An amount set aside by a decision. */
export type Hold = {
  __typename?: 'Hold';
  /** How much. */
  amount: Money;
  /** The approval that allowed it; null when the unit did so alone. */
  countersigned?: Maybe<Scalars['ID']['output']>;
  /** From this moment on it no longer counts, unless posted before. */
  expiresAt: Scalars['DateTime']['output'];
  /** The fund that is to pay; null: none. */
  fund?: Maybe<Scalars['ID']['output']>;
  /** Starts with ho_. */
  id: Scalars['ID']['output'];
  /** The lease it is held under; null: none, or headquarters countersigned it. */
  lease?: Maybe<Scalars['ID']['output']>;
  /** What it was set aside for. */
  permission: Scalars['Permission']['output'];
  /** When it was set aside. */
  placedAt: Scalars['DateTime']['output'];
  /** How it stands. */
  status: HoldStatus;
};

/** How a hold stands. */
export type HoldStatus =
  | 'EXPIRED'
  | 'PENDING'
  | 'POSTED'
  | 'VOIDED';

/** Something that happened around signing in, to a client or to an account. */
export type IdentityEvent = {
  __typename?: 'IdentityEvent';
  /** Which actor's. */
  actorId: Scalars['ID']['output'];
  /** Whose log has it: `client` and `account` what administrators did, `identity` what the identity host tells. */
  actorKind: Scalars['String']['output'];
  /** When, by the database. */
  at: Scalars['DateTime']['output'];
  /** Who did it: a `sub`, or `seed`, `command-line` or `database`; null when it is who it is about, or nobody knows. */
  by?: Maybe<Scalars['String']['output']>;
  /** The entry of the log, as canonical JSON: with the reason, the principal and all details. Secrets are sealed, and people are numbers. */
  entry: Scalars['String']['output'];
  /** Its place in the journal. */
  position: Scalars['Long']['output'];
  /** What happened: the type of an event of the log, or of an identity host's news (docs/identity.md). */
  what: Scalars['String']['output'];
};

/** A page of what happened. */
export type IdentityEventConnection = {
  __typename?: 'IdentityEventConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<IdentityEventEdge>;
  /** The items, in the order asked for. */
  nodes: Array<IdentityEvent>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** What happened, and where in the list it is. */
export type IdentityEventEdge = {
  __typename?: 'IdentityEventEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: IdentityEvent;
};

/** An RFC 6962 inclusion proof. */
export type InclusionProof = {
  __typename?: 'InclusionProof';
  /** Base64, 32 bytes each, from leaf to root. */
  hashes: Array<Scalars['String']['output']>;
  /** Base64, 32 bytes. */
  leafHash: Scalars['String']['output'];
  /** Which leaf. */
  leafIndex: Scalars['Long']['output'];
  /** In the tree of which size. */
  treeSize: Scalars['Long']['output'];
};

/** Why processing is lawful (GDPR art. 6, PIPL art. 13). */
export type LegalBasis =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LEGAL_OBLIGATION'
  | 'LEGITIMATE_INTEREST';

/** One entry of the log. */
export type LogEntry = {
  __typename?: 'LogEntry';
  /** Canonical JSON (RFC 8785); its UTF-8 bytes are the leaf. Personal fields are sealed. */
  entry: Scalars['String']['output'];
  /** Its leaf in the tree; null until it is under a signed checkpoint. */
  leafIndex?: Maybe<Scalars['Long']['output']>;
  /** Its position in the journal. */
  position: Scalars['Long']['output'];
  /** 1, 2, 3 … per actor. */
  version: Scalars['Long']['output'];
};

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

/** An amount in the minor unit of a currency: 1999 and USD are 19.99 dollars. */
export type Money = {
  __typename?: 'Money';
  /** ISO 4217, such as CNY or USD. */
  currency: Scalars['String']['output'];
  /** Cents, 分; between -2^53 and 2^53, so that a JSON number keeps it exactly. */
  minorUnits: Scalars['Long']['output'];
};

/** A motion 动议 and the votes on it. */
export type Motion = {
  __typename?: 'Motion';
  /** From then on nobody can vote any more. */
  deadline: Scalars['DateTime']['output'];
  /** Starts with mo_. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: MotionKind;
  /** SHA-256 of the manifest of that paper: it publishes this one and no other. */
  manifest?: Maybe<Scalars['String']['output']>;
  /** How it was counted; null while it is open. */
  outcome?: Maybe<MotionOutcome>;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** The seat that proposed it. */
  proposedBy: BoardSeat;
  /** The quarter whose white paper it publishes; null unless it is about one. */
  quarter?: Maybe<Scalars['Quarter']['output']>;
  /** How it stands now. */
  status: MotionStatus;
  /** What is to be resolved. */
  text: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The last word of each seat that has voted. A vote counts only while the seat is held by whoever gave it. */
  votes: Array<SeatVote>;
};

/** What a motion is about. */
export type MotionKind =
  /** Publishing the white paper of a quarter as it was drafted. */
  | 'PUBLISH_WHITE_PAPER'
  /** A resolution: its text is what is resolved. */
  | 'RESOLUTION'
  /** A change of the manager scorecard's weights, in words; whoever keeps the scorecard carries it out. */
  | 'SCORECARD_WEIGHTS';

/** How a motion was counted. */
export type MotionOutcome = {
  __typename?: 'MotionOutcome';
  /** Votes for neither side. */
  abstained: Scalars['Int']['output'];
  /** Votes against it. */
  against: Scalars['Int']['output'];
  /** When it ended. */
  at: Scalars['DateTime']['output'];
  /** Votes for it. */
  for: Scalars['Int']['output'];
  /** Votes it took. */
  quorum: Scalars['Int']['output'];
  /** Seats filled when it was counted. */
  seats: Scalars['Int']['output'];
};

/** How a motion stands. */
export type MotionStatus =
  /** The deadline came without a quorum: it did not pass. */
  | 'NO_QUORUM'
  /** Seats may vote. */
  | 'OPEN'
  | 'PASSED'
  /** There was a quorum, and not more votes for it than against. */
  | 'REJECTED'
  /** Its proposer took it back. */
  | 'WITHDRAWN';

/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Ends an export, whether it is still written or done: its parts are gone. */
  cancelExport: ExportResult;
  /** Has everything of a kind that the caller may read written to a file, in parts, to be downloaded within a day. */
  startExport: ExportResult;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationCancelExportArgs = {
  input: CancelExportInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationStartExportArgs = {
  input: StartExportInput;
};

/** A net promoter score. */
export type NpsFigures = {
  __typename?: 'NpsFigures';
  /** How many answered. */
  responses: Scalars['Int']['output'];
  /** -100 to 100. */
  score: Scalars['Int']['output'];
};

/** Which way a list runs. */
export type OrderDirection =
  /** Smallest, or earliest, first. */
  | 'ASC'
  /** Greatest, or latest, first. */
  | 'DESC';

/** Who proposed an action. */
export type Origin =
  | 'AI'
  | 'HUMAN';

/** The three answers of authorize. */
export type Outcome =
  | 'DENIED'
  | 'GRANTED'
  | 'NEEDS_COUNTERSIGN';

/** A text to be answered at the origin of a base URL. */
export type OwnershipChallenge = {
  __typename?: 'OwnershipChallenge';
  /** Until when it counts. */
  expiresAt: Scalars['DateTime']['output'];
  /** The text, to be answered as text/plain. */
  nonce: Scalars['String']['output'];
  /** The path at the base URL's origin. */
  path: Scalars['String']['output'];
};

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

/** A permission given to a unit or kept from it, with its data view and its tool. */
export type PermissionGrant = {
  __typename?: 'PermissionGrant';
  /** Largest amount of one decision, in minor units; null: the tier's. */
  amountMaxMinorUnits?: Maybe<Scalars['Long']['output']>;
  /** The data leg; empty on a deny. */
  dataView: Scalars['String']['output'];
  /** The grant it was delegated from. */
  delegatedFrom?: Maybe<Scalars['ID']['output']>;
  /** Whether it gives the permission or keeps it away. */
  effect: GrantEffect;
  /** When it ends; null: not by itself. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who it is for, by the `sub` of their token; null: whoever acts for the unit. */
  grantee?: Maybe<Scalars['String']['output']>;
  /** Starts with gr_. */
  id: Scalars['ID']['output'];
  /** Which permission. */
  permission: Scalars['Permission']['output'];
  /** How it stands now. */
  standing: GrantStanding;
  /** What it reaches, with all below. */
  target: Target;
  /** The tool leg; empty on a deny. */
  tool: Scalars['String']['output'];
};

/** What a unit may do with one permission on its own authority, now. */
export type PermissionLimit = {
  __typename?: 'PermissionLimit';
  /** Largest discount, in hundredths of a percent, inclusive. */
  discountMaxBasisPoints: Scalars['Int']['output'];
  /** False while the permission's unlock rule does not hold. */
  open: Scalars['Boolean']['output'];
  /** Largest amount of one decision, inclusive. */
  perDecisionMax: Money;
  /** Which permission. */
  permission: Scalars['Permission']['output'];
  /** Largest sum held, or held and spent in the quarter, inclusive. */
  quarterTotalMax: Money;
  /** How much of that sum is used. */
  used: Money;
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

/** A plugin's certificate. */
export type Plugin = {
  __typename?: 'Plugin';
  /** The plugin. */
  name: Scalars['String']['output'];
  /** From this moment on it may not be used. */
  validUntil: Scalars['DateTime']['output'];
};

/** A permission set: every number that authorizations are decided by. Once released it is never changed. */
export type Policy = {
  __typename?: 'Policy';
  /** Whether new decisions are made under it. */
  current: Scalars['Boolean']['output'];
  /** SHA-256 of its canonical JSON, in hex; decisions cite it too. */
  hash: Scalars['String']['output'];
  /** How long a hold lives unless posted or voided. */
  holdMinutes: Scalars['Int']['output'];
  /** All of it, as canonical JSON (RFC 8785): what the hash is of, and what to start from for a set of one's own. */
  json: Scalars['String']['output'];
  /** What each tier may do with each permission on its own authority; a tier that is not listed with a permission has no part in it. */
  limits: Array<PolicyLimit>;
  /** Tiers by their lowest score, highest first. */
  tiers: Array<PolicyTier>;
  /** Permissions that are locked until a rule holds. */
  unlocks: Array<PolicyUnlock>;
  /** From when on it may be in force; null: from ever. */
  validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when; null: until another takes over. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What decisions cite, such as 2026-1. */
  version: Scalars['String']['output'];
};

/** What a tier may do with a permission on its own authority. All inclusive, in the unit's currency. */
export type PolicyLimit = {
  __typename?: 'PolicyLimit';
  /** Largest discount, in hundredths of a percent. */
  discountMaxBasisPoints: Scalars['Int']['output'];
  /** Largest amount of one decision. */
  perDecisionMaxMinorUnits: Scalars['Long']['output'];
  /** Which permission. */
  permission: Scalars['Permission']['output'];
  /** Largest sum held, or held and spent in the quarter. */
  quarterTotalMaxMinorUnits: Scalars['Long']['output'];
  /** Which tier. */
  tier: Tier;
};

/** A tier and where it begins. */
export type PolicyTier = {
  __typename?: 'PolicyTier';
  /** The lowest score in it, 0 to 1000. */
  from: Scalars['Int']['output'];
  /** Which tier. */
  tier: Tier;
};

/** When a locked permission opens: in each of the latest consecutive quarters, attainment and NPS hold. */
export type PolicyUnlock = {
  __typename?: 'PolicyUnlock';
  /** Strictly more than this, in hundredths of a percent. */
  attainmentAboveBasisPoints: Scalars['Int']['output'];
  /** How many quarters. */
  consecutiveQuarters: Scalars['Int']['output'];
  /** At least this score. */
  npsAtLeast: Scalars['Int']['output'];
  /** Which permission. */
  permission: Scalars['Permission']['output'];
  /** From at least so many responses. */
  responsesAtLeast: Scalars['Int']['output'];
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

/** How far the systems around an anchor firm are. */
export type ProgrammeCluster = {
  __typename?: 'ProgrammeCluster';
  /** Whether the anchor firm's own is among them. */
  anchorCertified: Scalars['Boolean']['output'];
  /** Those whose certificate counts now. */
  certified: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Systems that count in it. */
  systems: Scalars['Int']['output'];
};

/** How far a supplier's system is. */
export type ProgrammeState =
  | 'CERTIFIED'
  | 'LAPSED'
  | 'NOT_PASSED'
  | 'OWNED'
  | 'REGISTERED'
  | 'SUSPENDED'
  | 'TESTING';

/** How far a system is. */
export type ProgrammeSystem = {
  __typename?: 'ProgrammeSystem';
  /** Until when its certificate is valid, be it suspended; null without one. */
  certificateUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The cluster it counts in; null: none. */
  cluster?: Maybe<Scalars['String']['output']>;
  /** Whether it is the anchor firm's. */
  isAnchor: Scalars['Boolean']['output'];
  /** What the supplier calls it. */
  name: Scalars['String']['output'];
  /** The supplier's organisation. */
  organisation: Scalars['String']['output'];
  /** How far it is. */
  state: ProgrammeState;
  /** The system. */
  system: Scalars['ID']['output'];
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

/** A quarter's figures. */
export type QuarterFigures = {
  __typename?: 'QuarterFigures';
  /** Won ÷ target in hundredths of a percent; null until the quarter is closed. */
  attainmentBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** The same in percent, as decimal text such as 112.34. */
  attainmentPercent?: Maybe<Scalars['String']['output']>;
  /** Net promoter score; null when none was recorded. */
  nps?: Maybe<NpsFigures>;
  /** Which quarter. */
  quarter: Scalars['Quarter']['output'];
  /** 0 until closed, then how often the quarter was closed or restated. */
  revision: Scalars['Int']['output'];
  /** What was to be won; null until the quarter is closed. */
  target?: Maybe<Money>;
  /** What was won; null until the quarter is closed. */
  won?: Maybe<Money>;
};

/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type Query = {
  __typename?: 'Query';
  /** Entries of the whole log, newest first, a page at a time; `first` and `last` are 1 to 200. Filters may be combined as you like; without any, it is the whole log. It follows by about 50 ms. */
  auditEntries: AuditEntryConnection;
  /** The plan that certification runs follow now; null: none is published here. */
  certificationPlan?: Maybe<CertificationPlan>;
  /** How the certification programme stands: each system, days left, the clusters of anchor firms. */
  certificationProgramme: CertificationProgramme;
  /** Lines of the raw transcript of a run, one exchange each, `first` 1 to 100 of them; null where there is none for the caller. Their bytes, each line with a line feed at its end, hash to what the log has. */
  certificationTranscript?: Maybe<Array<Scalars['String']['output']>>;
  /** Channel inventory health 渠道库存健康度 of a customer, now; null when there is no such customer for the caller. A customer finds its own alone. */
  channelInventoryHealth?: Maybe<HealthReport>;
  /** The latest signed checkpoint of the log; null until one is signed. */
  checkpoint?: Maybe<Checkpoint>;
  /** The signed promise that what this client committed under an idempotency key will be in the log's tree within 60 seconds; null when it has committed nothing under it. Asked again it is the same. */
  commitReceipt?: Maybe<CommitReceipt>;
  /** Proves that the tree of one size is a prefix of a later one; null when there are no such trees. */
  consistencyProof?: Maybe<ConsistencyProof>;
  /** How many people's data has left the country this year, the thresholds, and what there is to look at. */
  crossBorder: CrossBorder;
  /** Who could see what of a customer's data at a moment, now or before, by identifiers only: the customer's pseudonym, grantees as tokens name them. Null when there is no such customer. */
  customerPassportAsOf?: Maybe<PassportAsOf>;
  /** What data of customers a decision was asked for by; none when it was none, or there is no such decision. The credit it was judged by is in `decision.trace`. */
  dataOfDecision: Array<DataUse>;
  /** Every use of one field of a customer's data, newest first; `first` and `last` are 1 to 200. Empty for a customer of whom nothing was read, or whom there is not. */
  dataUses: DataUseConnection;
  /** One decision as the log has it; null when there is none of that id. */
  decision?: Maybe<Decision>;
  /** Decisions, newest first, a page at a time; `first` and `last` are 1 to 200. Of one unit, of one outcome, that stand so now, of a time: from `from` on and before `until`. */
  decisions: DecisionConnection;
  /** One export of the calling client; null when it has none of that id. */
  export?: Maybe<Export>;
  /** What the caller's audience may export in bulk. */
  exportKinds: Array<ExportKind>;
  /** The exports of the calling client in the order in which they were started, newest first, a page at a time; `first` and `last` are 1 to 200. */
  exports: ExportConnection;
  /** The governance board 治理委员会 as it stands now. */
  governanceBoard: GovernanceBoard;
  /** What happened around signing in, to clients and to accounts, newest first, a page at a time; `first` and `last` are 1 to 200. Of one type, of a time: from `from` on and before `until`. `about` is the id of an actor of the log, such as `cl_hq-console`, `ac_…`, `id_client_hq-console`, `id_account_…`, `id_keys` or `id_unknown`. */
  identityEvents: IdentityEventConnection;
  /** Proves that a leaf is in the tree of a size; null when there is no such leaf or tree. */
  inclusionProof?: Maybe<InclusionProof>;
  /** Entries of one actor, oldest first, from the one after `afterVersion`; `first` is 1 to 200. */
  logEntries: Array<LogEntry>;
  /** Who is calling, as the access token says. */
  me: Me;
  /** Every permission set that was ever released, by version. */
  policies: Array<Policy>;
  /** A permission set by its version, or the one in force; null when there is none of that version. */
  policy?: Maybe<Policy>;
  /** The register of processing over all customers, who are counted and not named, by grantee; `first` and `last` are 1 to 200. Of one grantee, of a kind of data. */
  processing: ProcessingConnection;
  /** The scorecard of a unit's manager; null when there is no such unit. */
  scorecard?: Maybe<Scorecard>;
  /** The weights of the manager scorecard, and every change of them. */
  scorecardWeights: ScorecardWeights;
  /** Sovereignty health 客户主权健康度 of a customer: now, and at the end of each of the last `weeks` weeks, 0 to 53, newest first. Empty when there is no such customer for the caller; a customer finds its own alone. */
  sovereigntyHealth: Array<HealthReport>;
  /** One statement; null when there is none of that id for the caller. */
  statement?: Maybe<Statement>;
  /** Statements in the order in which their months were closed, newest first, a page at a time; `first` and `last` are 1 to 200. Of a month, such as 2026-03; of a payer. A customer and a partner find their own alone. */
  statements: StatementConnection;
  /** One system of the certification programme; null when there is none of that id for the caller. */
  supplierSystem?: Maybe<SupplierSystem>;
  /** Systems in the order in which they were registered, a page at a time; `first` and `last` are 1 to 200. Of an organisation, of a cluster. A supplier finds its own alone. */
  supplierSystems: SupplierSystemConnection;
  /** What uses cost: the tariffs, by the day they begin. */
  tariffs: Array<Tariff>;
  /** One sales unit; null when there is none of that id. */
  unit?: Maybe<SalesUnit>;
  /** Sales units, a page at a time; `first` and `last` are 1 to 200. Of one region, of a credit tier, that last changed from `changedFrom` on and before `changedUntil`. */
  units: SalesUnitConnection;
  /** The white papers 《客户主权实践白皮书》 that were published, the latest first, with where anybody downloads them. */
  whitePapers: Array<PublishedWhitePaper>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<AuditEntryFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryCertificationTranscriptArgs = {
  first?: Scalars['Int']['input'];
  from?: Scalars['Int']['input'];
  run: Scalars['ID']['input'];
  system: Scalars['ID']['input'];
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
export type QueryConsistencyProofArgs = {
  newSize: Scalars['Long']['input'];
  oldSize: Scalars['Long']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryCustomerPassportAsOfArgs = {
  at: Scalars['DateTime']['input'];
  customer: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryDataOfDecisionArgs = {
  decision: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryDataUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category: DataCategory;
  customer: Scalars['ID']['input'];
  direction?: OrderDirection;
  field: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<Outcome>;
  standing?: InputMaybe<DecisionStanding>;
  unit?: InputMaybe<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
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
export type QueryIdentityEventsArgs = {
  about?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  what?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryInclusionProofArgs = {
  leafIndex: Scalars['Long']['input'];
  treeSize: Scalars['Long']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryLogEntriesArgs = {
  actorId: Scalars['String']['input'];
  actorKind: Scalars['String']['input'];
  afterVersion?: Scalars['Long']['input'];
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryPolicyArgs = {
  version?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryProcessingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<DataCategory>;
  direction?: OrderDirection;
  first?: Scalars['Int']['input'];
  grantee?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryScorecardArgs = {
  unit: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QuerySovereigntyHealthArgs = {
  customer: Scalars['ID']['input'];
  weeks?: Scalars['Int']['input'];
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
export type QuerySupplierSystemArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QuerySupplierSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  organisation?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  changedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  changedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  direction?: OrderDirection;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ActorOrder;
  region?: InputMaybe<Scalars['String']['input']>;
  tier?: InputMaybe<Tier>;
};

/** Why a request was not carried out. Nothing has changed. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Stable, in capitals; the list is in docs/api.md. */
  code: Scalars['String']['output'];
  /** What is wrong, why, and what to do next. */
  message: Scalars['String']['output'];
};

/** A rule that comes out otherwise under another policy. */
export type RuleDifference = {
  __typename?: 'RuleDifference';
  /** As it would come out; null when it would not be tried. */
  now?: Maybe<RuleTried>;
  /** Its number in docs/rules, such as SU-7. */
  rule: Scalars['String']['output'];
  /** As it came out when it was decided; null when it was not tried. */
  was?: Maybe<RuleTried>;
};

/** One rule as it came out. */
export type RuleTried = {
  __typename?: 'RuleTried';
  /** The figures compared, for a person to read. */
  detail: Scalars['String']['output'];
  /** Whether it holds. */
  passed: Scalars['Boolean']['output'];
  /** Its number in docs/rules, such as SU-7. */
  rule: Scalars['String']['output'];
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

/** A sales unit 销售单元 with its authorization board 授权看板, as it stands now. */
export type SalesUnit = {
  __typename?: 'SalesUnit';
  /** The latest case of a strategy coach, open or closed; null when there was none. */
  coachCase?: Maybe<CoachCase>;
  /** Data credit 数据信用. */
  credit: Credit;
  /** ISO 4217; every amount of the unit is in it. */
  currency: Scalars['String']['output'];
  /** The data views that are available: one leg of every grant. */
  dataViews: Array<Scalars['String']['output']>;
  /** How many deals are known. */
  deals: Scalars['Int']['output'];
  /** Funds the unit has heard of. */
  funds: Array<UnitFund>;
  /** Permissions given to the unit or kept from it, each with how it stands. */
  grants: Array<PermissionGrant>;
  /** Amounts set aside. */
  holds: Array<Hold>;
  /** Starts with su_. */
  id: Scalars['ID']['output'];
  /** The measured figures of this quarter, then of the one before. */
  kpis: Array<UnitKpis>;
  /** What the unit may do on its own authority. */
  limits: Array<PermissionLimit>;
  /** Null when the name has been erased. */
  name?: Maybe<Scalars['String']['output']>;
  /** Approvals that wait for headquarters. */
  pending: Array<Scalars['ID']['output']>;
  /** Plugins with a certificate. */
  plugins: Array<Plugin>;
  /** Figures by quarter, oldest first. */
  quarters: Array<QuarterFigures>;
  /** Where the unit sells. */
  region: Scalars['String']['output'];
  /** How many people sell for the unit. */
  sellers: Scalars['Int']['output'];
  /** The tools that are available: the other leg. */
  tools: Array<Scalars['String']['output']>;
  /** How many commits made this state. */
  version: Scalars['Long']['output'];
  /** Deals closed by ISO week, oldest first. */
  weeks: Array<WeekFigures>;
};

/** A page of sales units. */
export type SalesUnitConnection = {
  __typename?: 'SalesUnitConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. The units themselves are as they stand now. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<SalesUnitEdge>;
  /** The sales units, in the order asked for. */
  nodes: Array<SalesUnit>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A sales unit, and where in the list it is. */
export type SalesUnitEdge = {
  __typename?: 'SalesUnitEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: SalesUnit;
};

/** A manager's scorecard. Scores are hundredths of a point, 0 to 10,000, rounded down. */
export type Scorecard = {
  __typename?: 'Scorecard';
  /** Of all these customers' stock together. */
  channelInventory: HealthReport;
  /** Customers with whom the unit has deals. */
  customers: Scalars['Int']['output'];
  /** Those of them whose sovereignty health is measured. */
  customersMeasured: Scalars['Int']['output'];
  /** The components. */
  parts: Array<ScorecardPart>;
  /** By weight, of the components that are measured; null: none is. */
  score?: Maybe<Scalars['Int']['output']>;
  /** The unit whose manager it is about. */
  unit: Scalars['ID']['output'];
  /** Number of the change of weights that is in force; 0: the defaults. */
  weights: Scalars['Int']['output'];
};

/** What a manager's scorecard is made of. */
export type ScorecardComponent =
  /** Attainment of the unit's latest closed quarter, at most in full. */
  | 'ATTAINMENT'
  /** Channel inventory health 渠道库存健康度 of the unit's customers. */
  | 'CHANNEL_INVENTORY'
  /** Data credit 数据信用 of the unit. */
  | 'CREDIT'
  /** Mean sovereignty health 客户主权健康度 of the unit's customers. */
  | 'SOVEREIGNTY';

/** One component of a scorecard. */
export type ScorecardPart = {
  __typename?: 'ScorecardPart';
  /** Which. */
  component: ScorecardComponent;
  /** 0 to 10,000; null: not measured, and its weight then goes to the others. */
  score?: Maybe<Scalars['Int']['output']>;
  /** Of a hundred. */
  weight: Scalars['Int']['output'];
};

/** The weights of the manager scorecard, and how they came about. */
export type ScorecardWeights = {
  __typename?: 'ScorecardWeights';
  /** Every change, newest first. */
  changes: Array<WeightsChange>;
  /** In force; they total 100. */
  weights: Array<ComponentWeight>;
};

/** What a seat said last. */
export type SeatVote = {
  __typename?: 'SeatVote';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Which seat. */
  seat: BoardSeat;
  /** For, against, or neither; all three count towards the quorum. */
  vote: Vote;
};

/** A certificate of sovereignty compatibility 客户主权兼容性认证证书. */
export type SovereigntyCertificate = {
  __typename?: 'SovereigntyCertificate';
  /** What was tested. */
  baseUrl: Scalars['String']['output'];
  /** Starts with ct_; anybody finds it at /certificates/{id}. */
  id: Scalars['ID']['output'];
  /** Days before its end of which its holder was reminded last; null: not yet. */
  remindedDays?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the seed that draws the days of re-tests; the seed itself is in the log once the certificate is over. */
  retestSeedSha256: Scalars['String']['output'];
  /** Who of the office asked that it be taken back, while nobody has agreed; only to the office. */
  revocationAskedBy?: Maybe<Scalars['String']['output']>;
  /** The run that earned it. */
  run: Scalars['ID']['output'];
  /** How it stands now. */
  status: CertificateStatus;
  /** From when on it counts. */
  validFrom: Scalars['DateTime']['output'];
  /** From when on it no longer counts. */
  validUntil: Scalars['DateTime']['output'];
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

/** A system in the certification programme (docs/certification.md). */
export type SupplierSystem = {
  __typename?: 'SupplierSystem';
  /** Where its sovereignty interface answers. */
  baseUrl: Scalars['String']['output'];
  /** The latest certificate, whatever became of it; null: there was none. */
  certificate?: Maybe<SovereigntyCertificate>;
  /** What the URL's origin must answer; null when there is nothing to prove, and to anybody but its supplier. */
  challenge?: Maybe<OwnershipChallenge>;
  /** The cluster of an anchor firm that it counts in; null: none. */
  cluster?: Maybe<Scalars['String']['output']>;
  /** Starts with sy_. */
  id: Scalars['ID']['output'];
  /** Whether it is the anchor firm's. */
  isAnchor: Scalars['Boolean']['output'];
  /** What it is. */
  kind: SystemKind;
  /** What the supplier calls it. */
  name: Scalars['String']['output'];
  /** The supplier's organisation. */
  organisation: Scalars['String']['output'];
  /** Since when the URL is proven to be the supplier's; null: it is not. */
  ownedSince?: Maybe<Scalars['DateTime']['output']>;
  /** The plugin's name in grants; null unless it is one. */
  plugin?: Maybe<Scalars['String']['output']>;
  /** When it was registered. */
  registeredAt: Scalars['DateTime']['output'];
  /** The latest runs, newest first. */
  runs: Array<CertificationRun>;
  /** Client ids of the test clients; empty when none are set, and to anybody but its supplier. */
  testClients: Array<Scalars['String']['output']>;
  /** How many commits made this state. */
  version: Scalars['Long']['output'];
};

/** A page of systems. */
export type SupplierSystemConnection = {
  __typename?: 'SupplierSystemConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. The systems themselves are as they stand now. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<SupplierSystemEdge>;
  /** The systems, in the order asked for. */
  nodes: Array<SupplierSystem>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A system, and where in the list it is. */
export type SupplierSystemEdge = {
  __typename?: 'SupplierSystemEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: SupplierSystem;
};

/** What a system is. */
export type SystemKind =
  /** A plugin of the platform: its certificate opens the plugin gate of sales units (SU-15). */
  | 'PLUGIN'
  /** A supplier's system that holds customers' data. */
  | 'SUPPLIER';

/** What an authorization is for. */
export type Target = {
  __typename?: 'Target';
  /** The customer, project or touchpoint; null for the unit itself. */
  id?: Maybe<Scalars['String']['output']>;
  /** How narrow it is. */
  kind: TargetKind;
};

/** How narrow a target is. */
export type TargetKind =
  | 'CUSTOMER'
  | 'PROJECT'
  | 'TOUCHPOINT'
  | 'UNIT';

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

/** What one test showed. */
export type TestEvidence = {
  __typename?: 'TestEvidence';
  /** Lines of the transcript that belong to it, from 0. */
  exchanges: Array<Scalars['Int']['output']>;
  /** What was seen. */
  observed: Scalars['String']['output'];
  /** The test's id in the plan. */
  test: Scalars['String']['output'];
  /** How it ended. */
  verdict: TestVerdict;
};

/** How a test ended. */
export type TestVerdict =
  /** It did something else. */
  | 'FAILED'
  /** It could not be seen: the system was not reached, or an earlier step that this one needs failed. Counts as not passed. */
  | 'INCONCLUSIVE'
  /** The system did what the plan expects. */
  | 'PASSED';

/** Credit tiers, best first. */
export type Tier =
  | 'A'
  | 'B'
  | 'C'
  | 'D';

/** A fund as the unit stands with it, as far as the unit has heard. */
export type UnitFund = {
  __typename?: 'UnitFund';
  /** Held and spent under the lease. */
  drawn: Money;
  /** Starts with fu_. */
  fund: Scalars['ID']['output'];
  /** What the unit may hold and spend up to; null: it has no lease any more. */
  lease?: Maybe<UnitLease>;
  /** Whether finance agrees with the fund. While not, every authorization on it needs a countersign 需总部加签. */
  reconciled: Scalars['Boolean']['output'];
};

/** The measured figures of a quarter, from what the log says and nothing else. */
export type UnitKpis = {
  __typename?: 'UnitKpis';
  /** Answered suggestions that were accepted, in hundredths of a percent. */
  acceptedSuggestionsBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** Decisions granted on the unit's own authority, in hundredths of a percent. */
  autonomyBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** Mean time from request to answer, in seconds; null when nothing was decided. */
  decisionLatencySeconds?: Maybe<Scalars['Float']['output']>;
  /** The front-line growth index 前线能力成长指数: 100 is as the quarter before; null until two quarters can be compared. */
  growthIndex?: Maybe<Scalars['Int']['output']>;
  /** Decisions countersigned or denied, in hundredths of a percent. */
  policyDeviationBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** Which quarter. */
  quarter: Scalars['String']['output'];
  /** Cross-team tickets of the quarter that are closed, in hundredths of a percent; null when there are none. */
  ticketClosureBasisPoints?: Maybe<Scalars['Int']['output']>;
};

/** The unit's lease of a fund. */
export type UnitLease = {
  __typename?: 'UnitLease';
  /** The whole limit, what is held and spent of it included. */
  amount: Money;
  /** From this moment on nothing new may be held under it. */
  expiresAt: Scalars['DateTime']['output'];
  /** What may still be held. */
  headroom: Money;
  /** Starts with le_. */
  id: Scalars['ID']['output'];
};

/** What a seat says. An abstention counts towards the quorum and for neither side. */
export type Vote =
  | 'ABSTAIN'
  | 'AGAINST'
  | 'FOR';

/** Deals closed in an ISO week. */
export type WeekFigures = {
  __typename?: 'WeekFigures';
  /** Deals won or lost. */
  closed: Scalars['Int']['output'];
  /** ISO 8601, such as 2017-W09. */
  week: Scalars['String']['output'];
  /** Deals won. */
  won: Scalars['Int']['output'];
};

/** A change of the weights. */
export type WeightsChange = {
  __typename?: 'WeightsChange';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who changed them: `sub` of the token. */
  by: Scalars['String']['output'];
  /** From 1. */
  number: Scalars['Int']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** From then on. */
  weights: Array<ComponentWeight>;
};

/** How the white paper of a quarter stands. */
export type WhitePaper = {
  __typename?: 'WhitePaper';
  /** When it was drafted; null until then. */
  draftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Within 15 days of the quarter's end it is to be published. */
  dueAt: Scalars['DateTime']['output'];
  /** It was counted from the first so many leaves of the log; null until drafted. */
  logSize?: Maybe<Scalars['Long']['output']>;
  /** SHA-256 of its manifest; null until drafted. */
  manifest?: Maybe<Scalars['String']['output']>;
  /** Whether that time is over and it is not published. */
  overdue: Scalars['Boolean']['output'];
  /** Where its files are, on this host; none until drafted. A draft takes a token with governance:read. */
  paths: Array<Scalars['String']['output']>;
  /** When it was published; null until then. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which quarter. */
  quarter: Scalars['Quarter']['output'];
};

export type AuditEntriesQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEntryFilter>;
}>;


export type AuditEntriesQuery = { __typename?: 'Query', auditEntries: { __typename?: 'AuditEntryConnection', nodes: Array<{ __typename?: 'AuditEntry', position: number, leafIndex?: number | null, at: string, actorKind: string, actorId: string, version: number, eventTypes: Array<string>, receipt?: string | null, decision?: string | null, usedBy: Array<string>, entry: string, principal: { __typename?: 'AuditPrincipal', person: string, client: string, organisation: string, audience: string }, basedOn: Array<{ __typename?: 'DecisionBasis', receipt: string, customer?: string | null }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type AuditCheckpointQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditCheckpointQuery = { __typename?: 'Query', checkpoint?: { __typename?: 'Checkpoint', verifierKey: string, size: number } | null };

export type AuditInclusionQueryVariables = Exact<{
  leafIndex: Scalars['Long']['input'];
  treeSize: Scalars['Long']['input'];
}>;


export type AuditInclusionQuery = { __typename?: 'Query', inclusionProof?: { __typename?: 'InclusionProof', hashes: Array<string> } | null };

export type AuditConsistencyQueryVariables = Exact<{
  oldSize: Scalars['Long']['input'];
  newSize: Scalars['Long']['input'];
}>;


export type AuditConsistencyQuery = { __typename?: 'Query', consistencyProof?: { __typename?: 'ConsistencyProof', hashes: Array<string> } | null };

export type DataUsesQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  customer: Scalars['ID']['input'];
  category: DataCategory;
  field: Scalars['String']['input'];
}>;


export type DataUsesQuery = { __typename?: 'Query', dataUses: { __typename?: 'DataUseConnection', nodes: Array<{ __typename?: 'DataUse', at: string, category: DataCategory, client: string, consent: string, customer: string, decisions: Array<string>, fields: Array<string>, leafIndex?: number | null, purpose: string, reader: string, receipt: string, revision: number }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type DataOfDecisionQueryVariables = Exact<{
  decision: Scalars['ID']['input'];
}>;


export type DataOfDecisionQuery = { __typename?: 'Query', dataOfDecision: Array<{ __typename?: 'DataUse', at: string, category: DataCategory, client: string, consent: string, customer: string, decisions: Array<string>, fields: Array<string>, leafIndex?: number | null, purpose: string, reader: string, receipt: string, revision: number }>, decision?: { __typename?: 'Decision', id: string, at: string, unit: string, outcome: Outcome, standing: DecisionStanding, permission: string, requester: string, leafIndex?: number | null, reasons: Array<string>, amount: { __typename?: 'Money', minorUnits: number, currency: string }, trace: { __typename?: 'DecisionTrace', policy: string, creditScore: number, tier: Tier, rules: Array<{ __typename?: 'RuleTried', rule: string, passed: boolean, detail: string }> } } | null };

export type IdentityEventsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  about?: InputMaybe<Scalars['String']['input']>;
  what?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type IdentityEventsQuery = { __typename?: 'Query', identityEvents: { __typename?: 'IdentityEventConnection', nodes: Array<{ __typename?: 'IdentityEvent', actorId: string, actorKind: string, at: string, by?: string | null, entry: string, position: number, what: string }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ProcessingQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  grantee?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<DataCategory>;
}>;


export type ProcessingQuery = { __typename?: 'Query', processing: { __typename?: 'ProcessingConnection', nodes: Array<{ __typename?: 'Processing', category: DataCategory, categoryEn: string, categoryZhCn: string, crossBorder: boolean, customers: number, firstUse?: string | null, grantedAt: string, grantee: string, lastUse?: string | null, legalBasis: LegalBasis, legalBasisEn: string, legalBasisZhCn: string, purpose: string, reads: number, standingGrants: number, until?: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type PassportAsOfQueryVariables = Exact<{
  customer: Scalars['ID']['input'];
  at: Scalars['DateTime']['input'];
}>;


export type PassportAsOfQuery = { __typename?: 'Query', customerPassportAsOf?: { __typename?: 'PassportAsOf', at: string, epoch: number, consents: Array<{ __typename?: 'Consent', id: string, grantee: string, category: DataCategory, purpose: string, legalBasis: LegalBasis, fields: Array<string>, grantedAt: string, expiresAt?: string | null, crossBorder: boolean, withdrawnAtEpoch?: number | null }> } | null };

export type CrossBorderQueryVariables = Exact<{ [key: string]: never; }>;


export type CrossBorderQuery = { __typename?: 'Query', crossBorder: { __typename?: 'CrossBorder', home: string, year: number, people: number, peopleMax: number, sensitivePeople: number, sensitiveMax: number, unconfirmed: number, receivers: Array<{ __typename?: 'BorderReceiver', organisation: string, group: string, client: string, category: string, countries: string, people: number }>, warnings: Array<{ __typename?: 'BorderWarning', kind: BorderWarningKind, at: string, because: string, figure: number, group?: string | null, sensitive: boolean }>, filings: Array<{ __typename?: 'Filing', reference: string, sensitive: boolean, fromYear: number, throughYear: number, by: string, at: string }> } };

export type ProgrammeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeQuery = { __typename?: 'Query', certificationProgramme: { __typename?: 'CertificationProgramme', deadline: string, daysLeft: number, clusters: Array<{ __typename?: 'ProgrammeCluster', name: string, systems: number, certified: number, anchorCertified: boolean }>, systems: Array<{ __typename?: 'ProgrammeSystem', system: string, name: string, organisation: string, cluster?: string | null, isAnchor: boolean, state: ProgrammeState, certificateUntil?: string | null }> } };

export type CertifiedSystemQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CertifiedSystemQuery = { __typename?: 'Query', supplierSystem?: { __typename?: 'SupplierSystem', id: string, name: string, organisation: string, kind: SystemKind, plugin?: string | null, baseUrl: string, ownedSince?: string | null, registeredAt: string, cluster?: string | null, isAnchor: boolean, testClients: Array<string>, certificate?: { __typename?: 'SovereigntyCertificate', id: string, status: CertificateStatus, validFrom: string, validUntil: string, baseUrl: string, run: string, revocationAskedBy?: string | null, retestSeedSha256: string, remindedDays?: number | null } | null, runs: Array<{ __typename?: 'CertificationRun', id: string, status: RunStatus, reason: RunReason, attempt: number, startedAt: string, endedAt?: string | null, planVersion: string, planSha256: string, passed: Array<CertificationModule>, transcriptSha256?: string | null, evidence: Array<{ __typename?: 'TestEvidence', test: string, verdict: TestVerdict, observed: string, exchanges: Array<number> }> }> } | null, certificationPlan?: { __typename?: 'CertificationPlan', version: string, sha256: string, tests: Array<{ __typename?: 'PlannedTest', id: string, module: CertificationModule, rule: string, isNegative: boolean, titleEn: string, titleZh: string }> } | null };

export type RunTranscriptQueryVariables = Exact<{
  system: Scalars['ID']['input'];
  run: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
}>;


export type RunTranscriptQuery = { __typename?: 'Query', certificationTranscript?: Array<string> | null };

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

export type BoardQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardQuery = { __typename?: 'Query', governanceBoard: { __typename?: 'GovernanceBoard', quorum: number, version: number, seats: Array<{ __typename?: 'BoardSeatTerm', seat: BoardSeat, holder: string, from: string, until: string }>, motions: Array<{ __typename?: 'Motion', id: string, kind: MotionKind, title: string, text: string, status: MotionStatus, proposedAt: string, proposedBy: BoardSeat, deadline: string, quarter?: string | null, manifest?: string | null, outcome?: { __typename?: 'MotionOutcome', for: number, against: number, abstained: number, quorum: number, seats: number, at: string } | null, votes: Array<{ __typename?: 'SeatVote', seat: BoardSeat, vote: Vote, at: string }> }>, whitePapers: Array<{ __typename?: 'WhitePaper', quarter: string, dueAt: string, draftedAt?: string | null, publishedAt?: string | null, overdue: boolean, logSize?: number | null, manifest?: string | null, paths: Array<string> }> } };

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

export const AuditEntriesDocument = new TypedDocumentString(`
    query AuditEntries($first: Int!, $after: String, $filter: AuditEntryFilter) {
  auditEntries(first: $first, after: $after, filter: $filter) {
    nodes {
      position
      leafIndex
      at
      actorKind
      actorId
      version
      eventTypes
      receipt
      decision
      usedBy
      entry
      principal {
        person
        client
        organisation
        audience
      }
      basedOn {
        receipt
        customer
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"bb5e34fb50ff37d12945bd09bcc7d353220ad8cfc83aebf05ffa35a46016532c"}) as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const AuditCheckpointDocument = new TypedDocumentString(`
    query AuditCheckpoint {
  checkpoint {
    verifierKey
    size
  }
}
    `, {"hash":"7fb96c30e020ee2c0ad9b638317a873b69b149085625c28089cebe304265967f"}) as unknown as TypedDocumentString<AuditCheckpointQuery, AuditCheckpointQueryVariables>;
export const AuditInclusionDocument = new TypedDocumentString(`
    query AuditInclusion($leafIndex: Long!, $treeSize: Long!) {
  inclusionProof(leafIndex: $leafIndex, treeSize: $treeSize) {
    hashes
  }
}
    `, {"hash":"a04f99f7a5527f761e0be48ffb31fece66092dd344fe5911ebe9b91028a49859"}) as unknown as TypedDocumentString<AuditInclusionQuery, AuditInclusionQueryVariables>;
export const AuditConsistencyDocument = new TypedDocumentString(`
    query AuditConsistency($oldSize: Long!, $newSize: Long!) {
  consistencyProof(oldSize: $oldSize, newSize: $newSize) {
    hashes
  }
}
    `, {"hash":"0eda397963df0c0ac6cc8b83e53e6a564f8c0ee6e0ec1ab1cb4476d852d15864"}) as unknown as TypedDocumentString<AuditConsistencyQuery, AuditConsistencyQueryVariables>;
export const DataUsesDocument = new TypedDocumentString(`
    query DataUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {
  dataUses(
    first: $first
    after: $after
    customer: $customer
    category: $category
    field: $field
  ) {
    nodes {
      at
      category
      client
      consent
      customer
      decisions
      fields
      leafIndex
      purpose
      reader
      receipt
      revision
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"4a344ead02902bf02107c9568009477d75348f2be22efd8c66b38e8e14e1de99"}) as unknown as TypedDocumentString<DataUsesQuery, DataUsesQueryVariables>;
export const DataOfDecisionDocument = new TypedDocumentString(`
    query DataOfDecision($decision: ID!) {
  dataOfDecision(decision: $decision) {
    at
    category
    client
    consent
    customer
    decisions
    fields
    leafIndex
    purpose
    reader
    receipt
    revision
  }
  decision(id: $decision) {
    id
    at
    unit
    outcome
    standing
    permission
    requester
    leafIndex
    reasons
    amount {
      minorUnits
      currency
    }
    trace {
      policy
      creditScore
      tier
      rules {
        rule
        passed
        detail
      }
    }
  }
}
    `, {"hash":"ba2d440c66bc60c7d4f4b1c3a2b17f33f9eb7860b6758548a0bc6e6176220bf8"}) as unknown as TypedDocumentString<DataOfDecisionQuery, DataOfDecisionQueryVariables>;
export const IdentityEventsDocument = new TypedDocumentString(`
    query IdentityEvents($first: Int!, $after: String, $about: String, $what: String, $from: DateTime, $until: DateTime) {
  identityEvents(
    first: $first
    after: $after
    about: $about
    what: $what
    from: $from
    until: $until
  ) {
    nodes {
      actorId
      actorKind
      at
      by
      entry
      position
      what
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"04fa9a4c3350aaa1e1da0007f9f82b612640d341dba6bd6d113b5ad447de087c"}) as unknown as TypedDocumentString<IdentityEventsQuery, IdentityEventsQueryVariables>;
export const ProcessingDocument = new TypedDocumentString(`
    query Processing($first: Int!, $after: String, $grantee: String, $category: DataCategory) {
  processing(first: $first, after: $after, grantee: $grantee, category: $category) {
    nodes {
      category
      categoryEn
      categoryZhCn
      crossBorder
      customers
      firstUse
      grantedAt
      grantee
      lastUse
      legalBasis
      legalBasisEn
      legalBasisZhCn
      purpose
      reads
      standingGrants
      until
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"3202e010e3e91e9341b5987eecf9fe03f21a0f0e847d71175a67141db6eb887b"}) as unknown as TypedDocumentString<ProcessingQuery, ProcessingQueryVariables>;
export const PassportAsOfDocument = new TypedDocumentString(`
    query PassportAsOf($customer: ID!, $at: DateTime!) {
  customerPassportAsOf(customer: $customer, at: $at) {
    at
    epoch
    consents {
      id
      grantee
      category
      purpose
      legalBasis
      fields
      grantedAt
      expiresAt
      crossBorder
      withdrawnAtEpoch
    }
  }
}
    `, {"hash":"b1e0902185dd8c6a97aeba0ca03586123ccaeeb1e0e5f9b173a69d4e7cb28a4c"}) as unknown as TypedDocumentString<PassportAsOfQuery, PassportAsOfQueryVariables>;
export const CrossBorderDocument = new TypedDocumentString(`
    query CrossBorder {
  crossBorder {
    home
    year
    people
    peopleMax
    sensitivePeople
    sensitiveMax
    unconfirmed
    receivers {
      organisation
      group
      client
      category
      countries
      people
    }
    warnings {
      kind
      at
      because
      figure
      group
      sensitive
    }
    filings {
      reference
      sensitive
      fromYear
      throughYear
      by
      at
    }
  }
}
    `, {"hash":"937d11dc62ce27838e5e5b308622e26b89e6557af4b616dabecdb09114853d51"}) as unknown as TypedDocumentString<CrossBorderQuery, CrossBorderQueryVariables>;
export const ProgrammeDocument = new TypedDocumentString(`
    query Programme {
  certificationProgramme {
    deadline
    daysLeft
    clusters {
      name
      systems
      certified
      anchorCertified
    }
    systems {
      system
      name
      organisation
      cluster
      isAnchor
      state
      certificateUntil
    }
  }
}
    `, {"hash":"20e381d7df869a894f64432f483c2b3f8770e0f67c3c00c1dd08f392063205d6"}) as unknown as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const CertifiedSystemDocument = new TypedDocumentString(`
    query CertifiedSystem($id: ID!) {
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
    `, {"hash":"7efd7940069fa2f16480354a575b9b98fd98270cb146689a851fe77eb49746f1"}) as unknown as TypedDocumentString<CertifiedSystemQuery, CertifiedSystemQueryVariables>;
export const RunTranscriptDocument = new TypedDocumentString(`
    query RunTranscript($system: ID!, $run: ID!, $from: Int!, $first: Int!) {
  certificationTranscript(system: $system, run: $run, from: $from, first: $first)
}
    `, {"hash":"f496dc34224f10bef228ae4b1f0d634c447336fd7feebbb339b30098af41dc41"}) as unknown as TypedDocumentString<RunTranscriptQuery, RunTranscriptQueryVariables>;
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
export const BoardDocument = new TypedDocumentString(`
    query Board {
  governanceBoard {
    quorum
    version
    seats {
      seat
      holder
      from
      until
    }
    motions {
      id
      kind
      title
      text
      status
      proposedAt
      proposedBy
      deadline
      quarter
      manifest
      outcome {
        for
        against
        abstained
        quorum
        seats
        at
      }
      votes {
        seat
        vote
        at
      }
    }
    whitePapers {
      quarter
      dueAt
      draftedAt
      publishedAt
      overdue
      logSize
      manifest
      paths
    }
  }
}
    `, {"hash":"539562159812fea8937902f5c4a6e622e5198d7394e3d1a76278108aaeb354b9"}) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;