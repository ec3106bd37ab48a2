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

/** The seats of a board: the four groups that govern (domain §1). */
export type BoardSeat =
  | 'CUSTOMER_SUCCESS'
  | 'IT'
  | 'LEGAL'
  | 'SALES';

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

/** Why a line was corrected. */
export type CorrectionKind =
  /** Somebody at headquarters found the line wrong. */
  | 'BY_HAND'
  /** Uses of the month came into the log after it had been closed. */
  | 'LATE';

/** What data credit is made of, in the order it is explained. */
export type CreditComponent =
  | 'ATTAINMENT'
  | 'DATA_QUALITY'
  | 'DECISION_OUTCOMES'
  | 'NPS'
  | 'POLICY_ADHERENCE';

/** A kind of customer data that consent is given for. */
export type DataCategory =
  /** What was said and written between the customer and the sales company. */
  | 'INTERACTIONS'
  /** Who the customer is. */
  | 'PROFILE';

/** Data of a customer. Entries about it are the customer's: of a grant that opens it, of a read of it or its refusal, and of its correction. */
export type DatumFilter = {
  /** What kind of data. */
  category: DataCategory;
  /** Whose; starts with cu_. */
  customer: Scalars['ID']['input'];
  /** Which field of it; any when left out. */
  field?: InputMaybe<Scalars['String']['input']>;
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

/** How a hold stands. */
export type HoldStatus =
  | 'EXPIRED'
  | 'PENDING'
  | 'POSTED'
  | 'VOIDED';

/** Why processing is lawful (GDPR art. 6, PIPL art. 13). */
export type LegalBasis =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LEGAL_OBLIGATION'
  | 'LEGITIMATE_INTEREST';

/** What a motion is about. */
export type MotionKind =
  /** Publishing the white paper of a quarter as it was drafted. */
  | 'PUBLISH_WHITE_PAPER'
  /** A resolution: its text is what is resolved. */
  | 'RESOLUTION'
  /** A change of the manager scorecard's weights, in words; whoever keeps the scorecard carries it out. */
  | 'SCORECARD_WEIGHTS';

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

/** How far a supplier's system is. */
export type ProgrammeState =
  | 'CERTIFIED'
  | 'LAPSED'
  | 'NOT_PASSED'
  | 'OWNED'
  | 'REGISTERED'
  | 'SUSPENDED'
  | 'TESTING';

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

/** What a system is. */
export type SystemKind =
  /** A plugin of the platform: its certificate opens the plugin gate of sales units (SU-15). */
  | 'PLUGIN'
  /** A supplier's system that holds customers' data. */
  | 'SUPPLIER';

/** How narrow a target is. */
export type TargetKind =
  | 'CUSTOMER'
  | 'PROJECT'
  | 'TOUCHPOINT'
  | 'UNIT';

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

/** What a seat says. An abstention counts towards the quorum and for neither side. */
export type Vote =
  | 'ABSTAIN'
  | 'AGAINST'
  | 'FOR';

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

export type DecisionsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
  outcome?: InputMaybe<Outcome>;
  standing?: InputMaybe<DecisionStanding>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type DecisionsQuery = { __typename?: 'Query', decisions: { __typename?: 'DecisionConnection', nodes: Array<{ __typename?: 'Decision', id: string, unit: string, at: string, requester: string, permission: string, outcome: Outcome, standing: DecisionStanding, origin: Origin, discountBasisPoints: number, amount: { __typename?: 'Money', minorUnits: number, currency: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type DecisionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DecisionQuery = { __typename?: 'Query', decision?: { __typename?: 'Decision', id: string, unit: string, at: string, requester: string, client: string, permission: string, outcome: Outcome, standing: DecisionStanding, origin: Origin, discountBasisPoints: number, plugin?: string | null, fund?: string | null, hold?: string | null, approval?: string | null, reasons: Array<string>, position: number, leafIndex?: number | null, version: number, amount: { __typename?: 'Money', minorUnits: number, currency: string }, target: { __typename?: 'Target', kind: TargetKind, id?: string | null }, basedOn: Array<{ __typename?: 'DecisionBasis', receipt: string, customer?: string | null, category?: DataCategory | null, fields: Array<string> }>, trace: { __typename?: 'DecisionTrace', policy: string, policyHash: string, creditVersion: number, creditScore: number, tier: Tier, grant?: string | null, rules: Array<{ __typename?: 'RuleTried', rule: string, passed: boolean, detail: string }> } } | null, policies: Array<{ __typename?: 'Policy', version: string, current: boolean }> };

export type ReplayQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  policy?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReplayQuery = { __typename?: 'Query', decision?: { __typename?: 'Decision', id: string, replay?: { __typename?: 'DecisionReplay', same: boolean, policy: string, policyHash: string, outcomeWas: Outcome, outcomeNow?: Outcome | null, logged: string, replayed: string, refusal?: { __typename?: 'Refusal', code: string, message: string } | null, differs: Array<{ __typename?: 'RuleDifference', rule: string, was?: { __typename?: 'RuleTried', rule: string, passed: boolean, detail: string } | null, now?: { __typename?: 'RuleTried', rule: string, passed: boolean, detail: string } | null }> } | null } | null };

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

export type CustomerHealthQueryVariables = Exact<{
  customer: Scalars['ID']['input'];
  weeks: Scalars['Int']['input'];
}>;


export type CustomerHealthQuery = { __typename?: 'Query', sovereigntyHealth: Array<{ __typename?: 'HealthReport', at: string, score?: number | null, isRed?: boolean | null, rules: string, dimensions: Array<{ __typename?: 'HealthDimension', name: string, score?: number | null, parts: Array<{ __typename?: 'HealthPart', name: string, numerator: number, denominator: number, score?: number | null, source: string }> }> }>, channelInventoryHealth?: { __typename?: 'HealthReport', at: string, score?: number | null, isRed?: boolean | null, rules: string, dimensions: Array<{ __typename?: 'HealthDimension', name: string, score?: number | null, parts: Array<{ __typename?: 'HealthPart', name: string, numerator: number, denominator: number, score?: number | null, source: string }> }> } | null };

export type ScorecardWeightsQueryVariables = Exact<{ [key: string]: never; }>;


export type ScorecardWeightsQuery = { __typename?: 'Query', scorecardWeights: { __typename?: 'ScorecardWeights', weights: Array<{ __typename?: 'ComponentWeight', component: ScorecardComponent, weight: number }>, changes: Array<{ __typename?: 'WeightsChange', number: number, at: string, by: string, reason: string, weights: Array<{ __typename?: 'ComponentWeight', component: ScorecardComponent, weight: number }> }> } };

export type ManagerScorecardQueryVariables = Exact<{
  unit: Scalars['ID']['input'];
}>;


export type ManagerScorecardQuery = { __typename?: 'Query', scorecard?: { __typename?: 'Scorecard', unit: string, score?: number | null, weights: number, customers: number, customersMeasured: number, parts: Array<{ __typename?: 'ScorecardPart', component: ScorecardComponent, score?: number | null, weight: number }>, channelInventory: { __typename?: 'HealthReport', at: string, score?: number | null, isRed?: boolean | null, rules: string, dimensions: Array<{ __typename?: 'HealthDimension', name: string, score?: number | null, parts: Array<{ __typename?: 'HealthPart', name: string, numerator: number, denominator: number, score?: number | null, source: string }> }> } } | null };

export type UnitChoicesQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type UnitChoicesQuery = { __typename?: 'Query', units: { __typename?: 'SalesUnitConnection', nodes: Array<{ __typename?: 'SalesUnit', id: string, name?: string | null, region: string }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type MeteredUsesQueryVariables = Exact<{
  payer: Scalars['String']['input'];
  days: Scalars['Int']['input'];
}>;


export type MeteredUsesQuery = { __typename?: 'Query', meteredUses: Array<{ __typename?: 'MeteredUse', day: string, feature: string, units: number }> };

export type PoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliciesQuery = { __typename?: 'Query', policies: Array<{ __typename?: 'Policy', version: string, current: boolean, hash: string, validFrom?: string | null, validUntil?: string | null, json: string }> };

export type UnitsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy: ActorOrder;
  direction: OrderDirection;
  tier?: InputMaybe<Tier>;
  region?: InputMaybe<Scalars['String']['input']>;
}>;


export type UnitsQuery = { __typename?: 'Query', units: { __typename?: 'SalesUnitConnection', nodes: Array<{ __typename?: 'SalesUnit', id: string, name?: string | null, region: string, sellers: number, pending: Array<string>, credit: { __typename?: 'Credit', tier: Tier, score: number }, coachCase?: { __typename?: 'CoachCase', open: boolean } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type BoardFragment = { __typename?: 'SalesUnit', id: string, name?: string | null, region: string, sellers: number, currency: string, version: number, deals: number, dataViews: Array<string>, tools: Array<string>, pending: Array<string>, credit: { __typename?: 'Credit', version: number, score: number, tier: Tier, policy: string, parts: Array<{ __typename?: 'CreditPart', component: CreditComponent, weight: number, value: number, measured: boolean, basis: string }> }, kpis: Array<{ __typename?: 'UnitKpis', quarter: string, decisionLatencySeconds?: number | null, ticketClosureBasisPoints?: number | null, policyDeviationBasisPoints?: number | null, acceptedSuggestionsBasisPoints?: number | null, autonomyBasisPoints?: number | null, growthIndex?: number | null }>, limits: Array<{ __typename?: 'PermissionLimit', permission: string, open: boolean, discountMaxBasisPoints: number, perDecisionMax: { __typename?: 'Money', minorUnits: number, currency: string }, quarterTotalMax: { __typename?: 'Money', minorUnits: number, currency: string }, used: { __typename?: 'Money', minorUnits: number, currency: string } }>, holds: Array<{ __typename?: 'Hold', id: string, permission: string, status: HoldStatus, placedAt: string, expiresAt: string, fund?: string | null, lease?: string | null, countersigned?: string | null, amount: { __typename?: 'Money', minorUnits: number, currency: string } }>, grants: Array<{ __typename?: 'PermissionGrant', id: string, permission: string, effect: GrantEffect, standing: GrantStanding, dataView: string, tool: string, grantee?: string | null, delegatedFrom?: string | null, expiresAt?: string | null, amountMaxMinorUnits?: number | null, target: { __typename?: 'Target', kind: TargetKind, id?: string | null } }>, funds: Array<{ __typename?: 'UnitFund', fund: string, reconciled: boolean, drawn: { __typename?: 'Money', minorUnits: number, currency: string }, lease?: { __typename?: 'UnitLease', id: string, expiresAt: string, amount: { __typename?: 'Money', minorUnits: number, currency: string }, headroom: { __typename?: 'Money', minorUnits: number, currency: string } } | null }>, plugins: Array<{ __typename?: 'Plugin', name: string, validUntil: string }>, coachCase?: { __typename?: 'CoachCase', id: string, week: string, open: boolean, because: string, note?: string | null } | null, quarters: Array<{ __typename?: 'QuarterFigures', quarter: string, revision: number, attainmentBasisPoints?: number | null, target?: { __typename?: 'Money', minorUnits: number, currency: string } | null, won?: { __typename?: 'Money', minorUnits: number, currency: string } | null, nps?: { __typename?: 'NpsFigures', score: number, responses: number } | null }>, weeks: Array<{ __typename?: 'WeekFigures', week: string, closed: number, won: number }> };

export type UnitQueryVariables = Exact<{
  unit: Scalars['ID']['input'];
}>;


export type UnitQuery = { __typename?: 'Query', unit?: { __typename?: 'SalesUnit', id: string, name?: string | null, region: string, sellers: number, currency: string, version: number, deals: number, dataViews: Array<string>, tools: Array<string>, pending: Array<string>, credit: { __typename?: 'Credit', version: number, score: number, tier: Tier, policy: string, parts: Array<{ __typename?: 'CreditPart', component: CreditComponent, weight: number, value: number, measured: boolean, basis: string }> }, kpis: Array<{ __typename?: 'UnitKpis', quarter: string, decisionLatencySeconds?: number | null, ticketClosureBasisPoints?: number | null, policyDeviationBasisPoints?: number | null, acceptedSuggestionsBasisPoints?: number | null, autonomyBasisPoints?: number | null, growthIndex?: number | null }>, limits: Array<{ __typename?: 'PermissionLimit', permission: string, open: boolean, discountMaxBasisPoints: number, perDecisionMax: { __typename?: 'Money', minorUnits: number, currency: string }, quarterTotalMax: { __typename?: 'Money', minorUnits: number, currency: string }, used: { __typename?: 'Money', minorUnits: number, currency: string } }>, holds: Array<{ __typename?: 'Hold', id: string, permission: string, status: HoldStatus, placedAt: string, expiresAt: string, fund?: string | null, lease?: string | null, countersigned?: string | null, amount: { __typename?: 'Money', minorUnits: number, currency: string } }>, grants: Array<{ __typename?: 'PermissionGrant', id: string, permission: string, effect: GrantEffect, standing: GrantStanding, dataView: string, tool: string, grantee?: string | null, delegatedFrom?: string | null, expiresAt?: string | null, amountMaxMinorUnits?: number | null, target: { __typename?: 'Target', kind: TargetKind, id?: string | null } }>, funds: Array<{ __typename?: 'UnitFund', fund: string, reconciled: boolean, drawn: { __typename?: 'Money', minorUnits: number, currency: string }, lease?: { __typename?: 'UnitLease', id: string, expiresAt: string, amount: { __typename?: 'Money', minorUnits: number, currency: string }, headroom: { __typename?: 'Money', minorUnits: number, currency: string } } | null }>, plugins: Array<{ __typename?: 'Plugin', name: string, validUntil: string }>, coachCase?: { __typename?: 'CoachCase', id: string, week: string, open: boolean, because: string, note?: string | null } | null, quarters: Array<{ __typename?: 'QuarterFigures', quarter: string, revision: number, attainmentBasisPoints?: number | null, target?: { __typename?: 'Money', minorUnits: number, currency: string } | null, won?: { __typename?: 'Money', minorUnits: number, currency: string } | null, nps?: { __typename?: 'NpsFigures', score: number, responses: number } | null }>, weeks: Array<{ __typename?: 'WeekFigures', week: string, closed: number, won: number }> } | null };

export type UnitNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitNamesQuery = { __typename?: 'Query', units: { __typename?: 'SalesUnitConnection', nodes: Array<{ __typename?: 'SalesUnit', id: string, name?: string | null, currency: string }> } };

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
export const BoardFragmentDoc = new TypedDocumentString(`
    fragment Board on SalesUnit {
  id
  name
  region
  sellers
  currency
  version
  deals
  dataViews
  tools
  pending
  credit {
    version
    score
    tier
    policy
    parts {
      component
      weight
      value
      measured
      basis
    }
  }
  kpis {
    quarter
    decisionLatencySeconds
    ticketClosureBasisPoints
    policyDeviationBasisPoints
    acceptedSuggestionsBasisPoints
    autonomyBasisPoints
    growthIndex
  }
  limits {
    permission
    open
    discountMaxBasisPoints
    perDecisionMax {
      minorUnits
      currency
    }
    quarterTotalMax {
      minorUnits
      currency
    }
    used {
      minorUnits
      currency
    }
  }
  holds {
    id
    permission
    status
    placedAt
    expiresAt
    fund
    lease
    countersigned
    amount {
      minorUnits
      currency
    }
  }
  grants {
    id
    permission
    effect
    standing
    dataView
    tool
    grantee
    delegatedFrom
    expiresAt
    amountMaxMinorUnits
    target {
      kind
      id
    }
  }
  funds {
    fund
    reconciled
    drawn {
      minorUnits
      currency
    }
    lease {
      id
      expiresAt
      amount {
        minorUnits
        currency
      }
      headroom {
        minorUnits
        currency
      }
    }
  }
  plugins {
    name
    validUntil
  }
  coachCase {
    id
    week
    open
    because
    note
  }
  quarters {
    quarter
    revision
    attainmentBasisPoints
    target {
      minorUnits
      currency
    }
    won {
      minorUnits
      currency
    }
    nps {
      score
      responses
    }
  }
  weeks {
    week
    closed
    won
  }
}
    `, {"fragmentName":"Board"}) as unknown as TypedDocumentString<BoardFragment, unknown>;
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
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions($first: Int!, $after: String, $unit: ID, $outcome: Outcome, $standing: DecisionStanding, $from: DateTime, $until: DateTime) {
  decisions(
    first: $first
    after: $after
    unit: $unit
    outcome: $outcome
    standing: $standing
    from: $from
    until: $until
  ) {
    nodes {
      id
      unit
      at
      requester
      permission
      outcome
      standing
      origin
      discountBasisPoints
      amount {
        minorUnits
        currency
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"a8fe88c5d0efa25366e94cba9ee51c6a6cc05b7fe0d58f610b0e5979fbead45a"}) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const DecisionDocument = new TypedDocumentString(`
    query Decision($id: ID!) {
  decision(id: $id) {
    id
    unit
    at
    requester
    client
    permission
    outcome
    standing
    origin
    discountBasisPoints
    plugin
    fund
    hold
    approval
    reasons
    position
    leafIndex
    version
    amount {
      minorUnits
      currency
    }
    target {
      kind
      id
    }
    basedOn {
      receipt
      customer
      category
      fields
    }
    trace {
      policy
      policyHash
      creditVersion
      creditScore
      tier
      grant
      rules {
        rule
        passed
        detail
      }
    }
  }
  policies {
    version
    current
  }
}
    `, {"hash":"2f09d6711768ffd05efd65c73150e6524bd9dd6c46770359ee2b10f7bc343d39"}) as unknown as TypedDocumentString<DecisionQuery, DecisionQueryVariables>;
export const ReplayDocument = new TypedDocumentString(`
    query Replay($id: ID!, $policy: String) {
  decision(id: $id) {
    id
    replay(policy: $policy) {
      same
      policy
      policyHash
      outcomeWas
      outcomeNow
      logged
      replayed
      refusal {
        code
        message
      }
      differs {
        rule
        was {
          rule
          passed
          detail
        }
        now {
          rule
          passed
          detail
        }
      }
    }
  }
}
    `, {"hash":"15be689b35cc46939672c04997fe5526f302718a680bb34be439610b701ba111"}) as unknown as TypedDocumentString<ReplayQuery, ReplayQueryVariables>;
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
export const ScorecardWeightsDocument = new TypedDocumentString(`
    query ScorecardWeights {
  scorecardWeights {
    weights {
      component
      weight
    }
    changes {
      number
      at
      by
      reason
      weights {
        component
        weight
      }
    }
  }
}
    `, {"hash":"7b824a045f3f03736e4b3e55074ad760875ee11025fd8f16ab53fe739277fa83"}) as unknown as TypedDocumentString<ScorecardWeightsQuery, ScorecardWeightsQueryVariables>;
export const ManagerScorecardDocument = new TypedDocumentString(`
    query ManagerScorecard($unit: ID!) {
  scorecard(unit: $unit) {
    unit
    score
    weights
    customers
    customersMeasured
    parts {
      component
      score
      weight
    }
    channelInventory {
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
}
    `, {"hash":"c7bdf162198a927ace923ee9692b43103e3405bd6b935bd31033e02aa98118e6"}) as unknown as TypedDocumentString<ManagerScorecardQuery, ManagerScorecardQueryVariables>;
export const UnitChoicesDocument = new TypedDocumentString(`
    query UnitChoices($first: Int!, $after: String) {
  units(first: $first, after: $after) {
    nodes {
      id
      name
      region
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"1b41d26fdf13527e73bd6991a5a706fbbfcd18ff1d196898dbb63f8de46ecd8b"}) as unknown as TypedDocumentString<UnitChoicesQuery, UnitChoicesQueryVariables>;
export const MeteredUsesDocument = new TypedDocumentString(`
    query MeteredUses($payer: String!, $days: Int!) {
  meteredUses(payer: $payer, days: $days) {
    day
    feature
    units
  }
}
    `, {"hash":"145928efcd02a7cc8eb85f61b011969c3721dfea4dfa2f8e5c73865d732177d6"}) as unknown as TypedDocumentString<MeteredUsesQuery, MeteredUsesQueryVariables>;
export const PoliciesDocument = new TypedDocumentString(`
    query Policies {
  policies {
    version
    current
    hash
    validFrom
    validUntil
    json
  }
}
    `, {"hash":"6fab2268e69a5ddf4beb5138e801661d9bb0861b38824ff2b94b41e323884d2f"}) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier, $region: String) {
  units(
    first: $first
    after: $after
    orderBy: $orderBy
    direction: $direction
    tier: $tier
    region: $region
  ) {
    nodes {
      id
      name
      region
      sellers
      pending
      credit {
        tier
        score
      }
      coachCase {
        open
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"7b36f447e4bd043ff863e405e9d30c429e025c120cfe468bb17068a74229d7bd"}) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const UnitDocument = new TypedDocumentString(`
    query Unit($unit: ID!) {
  unit(id: $unit) {
    ...Board
  }
}
    fragment Board on SalesUnit {
  id
  name
  region
  sellers
  currency
  version
  deals
  dataViews
  tools
  pending
  credit {
    version
    score
    tier
    policy
    parts {
      component
      weight
      value
      measured
      basis
    }
  }
  kpis {
    quarter
    decisionLatencySeconds
    ticketClosureBasisPoints
    policyDeviationBasisPoints
    acceptedSuggestionsBasisPoints
    autonomyBasisPoints
    growthIndex
  }
  limits {
    permission
    open
    discountMaxBasisPoints
    perDecisionMax {
      minorUnits
      currency
    }
    quarterTotalMax {
      minorUnits
      currency
    }
    used {
      minorUnits
      currency
    }
  }
  holds {
    id
    permission
    status
    placedAt
    expiresAt
    fund
    lease
    countersigned
    amount {
      minorUnits
      currency
    }
  }
  grants {
    id
    permission
    effect
    standing
    dataView
    tool
    grantee
    delegatedFrom
    expiresAt
    amountMaxMinorUnits
    target {
      kind
      id
    }
  }
  funds {
    fund
    reconciled
    drawn {
      minorUnits
      currency
    }
    lease {
      id
      expiresAt
      amount {
        minorUnits
        currency
      }
      headroom {
        minorUnits
        currency
      }
    }
  }
  plugins {
    name
    validUntil
  }
  coachCase {
    id
    week
    open
    because
    note
  }
  quarters {
    quarter
    revision
    attainmentBasisPoints
    target {
      minorUnits
      currency
    }
    won {
      minorUnits
      currency
    }
    nps {
      score
      responses
    }
  }
  weeks {
    week
    closed
    won
  }
}`, {"hash":"b7af4c40f8047820abbf9583d217aa325c4283c43a1e03c6ddef03a165482786"}) as unknown as TypedDocumentString<UnitQuery, UnitQueryVariables>;
export const UnitNamesDocument = new TypedDocumentString(`
    query UnitNames {
  units(first: 200) {
    nodes {
      id
      name
      currency
    }
  }
}
    `, {"hash":"f739dd6ca438adac03577f40ebf25ff73f8bc0da91cc42fe0c13a0eaaef36c95"}) as unknown as TypedDocumentString<UnitNamesQuery, UnitNamesQueryVariables>;
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