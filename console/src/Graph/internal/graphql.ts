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
  /** One of the 32 permissions: pricing.view, pricing.propose, pricing.approve, pricing.delegate, composition.view, composition.propose, composition.approve, composition.delegate, resources.view, resources.propose, resources.approve, resources.delegate, marketing-spend.view, marketing-spend.propose, marketing-spend.approve, marketing-spend.delegate, contract-terms.view, contract-terms.propose, contract-terms.approve, contract-terms.delegate, customer-data.view, customer-data.propose, customer-data.approve, customer-data.delegate, strategy-flow.view, strategy-flow.propose, strategy-flow.approve, strategy-flow.delegate, partners.view, partners.propose, partners.approve, partners.delegate. */
  Permission: { input: string; output: string; }
  /** A calendar quarter in UTC, such as 2017-Q3. */
  Quarter: { input: string; output: string; }
};

/** A withdrawal that is known. */
export type AcknowledgeWithdrawalInput = {
  /** The withdrawn grant, as the message names it. */
  consent: Scalars['ID']['input'];
  /** The customer, as the webhook message `consent.withdrawn` names it. */
  customer: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
};

/** What lists of actors can be ordered by. */
export type ActorOrder =
  /** By when the actor last changed. One that changes while the list is walked may be met twice, or not at all. */
  | 'CHANGED'
  /** By id, which never changes. */
  | 'ID';

/** Where to take the canary. */
export type AdvanceFlowInput = {
  /** The flow. */
  flow: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; 1 to 300 characters, in one line. It stays in the log for ever, so name nobody. */
  reason: Scalars['String']['input'];
  /** The stage it is to reach, in percent: 25, 50 or 100. Said so that two people who press at once advance it once. */
  stage: Scalars['Int']['input'];
};

/** An answer to what a payer contested. */
export type AnswerDisputeInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The dispute's number in the statement. */
  number: Scalars['Int']['input'];
  /** The statement; starts with st_. */
  statement: Scalars['ID']['input'];
  /** What the payer is told, 1 to 2000 characters. */
  text: Scalars['String']['input'];
  /** Whether the payer is right; what is wrong with the line is then corrected by `correctStatement`. */
  upheld: Scalars['Boolean']['input'];
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

/** What the list of approvals can be ordered by. */
export type ApprovalOrder =
  /** By when something last happened to it. One that changes while the list is walked may be met twice, or not at all. */
  | 'CHANGED'
  /** By id, which never changes. */
  | 'ID'
  /** By when it was opened, which never changes. */
  | 'OPENED';

/** How an approval stands. */
export type ApprovalStatus =
  | 'APPROVED'
  /** It waits for deciders. */
  | 'PENDING'
  | 'REJECTED'
  /** It waits for its requester. */
  | 'SENT_BACK'
  /** Nobody decided in time, which is not approved. */
  | 'TIMED_OUT';

/** What somebody did with an approval. */
export type ApprovalStepKind =
  | 'APPROVED'
  | 'REASSIGNED'
  | 'REJECTED'
  | 'RESUBMITTED'
  | 'SENT_BACK'
  | 'TIMED_OUT';

/** Which flow may run again. */
export type ApproveFlowThawInput = {
  /** The flow. */
  flow: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
};

/** A seat to give to a person. */
export type AssignSeatInput = {
  /** `sub` of the person's token; 1 to 72 characters. */
  holder: Scalars['String']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; 1 to 300 characters, in one line. It stays in the log for ever, so name nobody. */
  reason: Scalars['String']['input'];
  /** Which seat. */
  seat: BoardSeat;
  /** When the term ends; in the future, at most 1,096 days off. */
  until: Scalars['DateTime']['input'];
};

/** To whom an approval is to be assigned. */
export type AssigneeInput = {
  /** The `sub` of the person's token, or the queue's name; 1 to 200 characters. */
  id: Scalars['String']['input'];
  /** A person decides alone; in a queue, everybody may who may decide approvals. */
  kind: AssigneeKind;
};

/** A person decides alone; in a queue, everybody may who may decide approvals. */
export type AssigneeKind =
  | 'PERSON'
  | 'QUEUE';

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

/** What is to be authorized. */
export type AuthorizeInput = {
  /** How much; zero or more, in the unit's currency. */
  amount: MoneyInput;
  /** Usage receipts of your own organisation's reads whose data it is asked for by, 1 to 20, each once; left out when none is meant. The decision names them for ever. */
  basedOn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Off the list price, in hundredths of a percent; 0 to 10,000; none when left out. */
  discountBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** The fund that is to pay, where the permission is paid from one; when left out, the unit's only one. */
  fund?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Who proposed it; a human when left out. */
  origin?: InputMaybe<Origin>;
  /** What it wants to do. */
  permission: Scalars['Permission']['input'];
  /** The plugin the action needs; none when left out. */
  plugin?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  target: TargetInput;
  /** The sales unit. */
  unit: Scalars['ID']['input'];
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

/** A vote. */
export type CastVoteInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The motion; starts with mo_. */
  motion: Scalars['ID']['input'];
  /** For, against, or neither; all three count towards the quorum. */
  vote: Vote;
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

/** A client that may ask for other scopes. */
export type ChangeClientScopesInput = {
  /** The client's id. */
  client: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, in 1 to 300 characters; it stays in the log for ever, so it names nobody. */
  reason: Scalars['String']['input'];
  /** All it may ask for from now on, of `Client.possibleScopes`, each once; may be empty. */
  scopes: Array<Scalars['String']['input']>;
};

/** A data view or tool that comes or goes. */
export type ChangeLegInput = {
  /** Whether it is there. */
  available: Scalars['Boolean']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Which kind of leg. */
  kind: LegKind;
  /** 1 to 72 letters, digits, '-', '_', '.' or ':'. */
  name: Scalars['String']['input'];
  /** The sales unit. */
  unit: Scalars['ID']['input'];
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

/** A case to end. */
export type CloseCoachCaseInput = {
  /** As the unit names it. */
  case: Scalars['String']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** What was agreed; 1 to 1,000 characters. */
  note: Scalars['String']['input'];
  /** The sales unit. */
  unit: Scalars['ID']['input'];
};

/** A quarter to close, or to restate with the figures as they are now. */
export type CloseQuarterInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Which quarter; it must be over. */
  quarter: Scalars['Quarter']['input'];
  /** What the unit was to win; more than zero, in its currency. */
  target: MoneyInput;
  /** The sales unit. */
  unit: Scalars['ID']['input'];
};

/** A task that is done. */
export type CompleteFlowTaskInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** What came of it, 1,000 characters at most. It stays in the log, so name nobody. */
  note: Scalars['String']['input'];
  /** The task; starts with ft_. */
  task: Scalars['ID']['input'];
};

/** The weight of a component. */
export type ComponentWeightInput = {
  /** Which. */
  component: ScorecardComponent;
  /** 0 to 100. */
  weight: Scalars['Int']['input'];
};

/** A correction to append to a line of a statement. The line itself stays as it is. */
export type CorrectStatementInput = {
  /** More, or when negative less; units × the line's unit price when left out. */
  amount?: InputMaybe<MoneyInput>;
  /** The line's day, such as 2026-03-14. */
  day: Scalars['String']['input'];
  /** The line's feature. */
  feature: Scalars['String']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** What was wrong, 1 to 500 characters: the payer and auditors read it. */
  reason: Scalars['String']['input'];
  /** The statement; starts with st_. */
  statement: Scalars['ID']['input'];
  /** More units, or when negative fewer; 0 when only the amount was wrong. */
  units: Scalars['Long']['input'];
};

/** Why a line was corrected. */
export type CorrectionKind =
  /** Somebody at headquarters found the line wrong. */
  | 'BY_HAND'
  /** Uses of the month came into the log after it had been closed. */
  | 'LATE';

/** A space to open. */
export type CreateSpaceInput = {
  /** The customer; starts with cu_. */
  customer: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** How the caller is called, 1 to 120 characters; stands in watermarks. */
  name: Scalars['String']['input'];
  /** How the caller's organisation is called, 1 to 120 characters; stands in watermarks. */
  organisationName: Scalars['String']['input'];
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** The sales unit that works here; starts with su_. No external member is told. */
  unit: Scalars['ID']['input'];
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

/** What data credit is made of, in the order it is explained. */
export type CreditComponent =
  | 'ATTAINMENT'
  | 'DATA_QUALITY'
  | 'DECISION_OUTCOMES'
  | 'NPS'
  | 'POLICY_ADHERENCE';

/** What of a unit's figures would have to change. */
export type CreditInput =
  /** Attainment of the latest closed quarter, in basis points. */
  | 'ATTAINMENT'
  /** Deals that name their customer, in basis points of all. */
  | 'DATA_QUALITY'
  /** Finished holds that were posted, in basis points of all. */
  | 'DECISION_OUTCOMES'
  /** NPS, −100 to 100. */
  | 'NPS'
  /** Decisions not denied, in basis points of all. */
  | 'POLICY_ADHERENCE'
  /** Responses behind the NPS. */
  | 'RESPONSES'
  /** Won in the quarter, in minor units. */
  | 'WON';

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

/** A decision on an approval. */
export type DecideApprovalInput = {
  /** The approval. */
  approval: Scalars['ID']['input'];
  /** Approve or reject. */
  approved: Scalars['Boolean']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; up to 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
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

/** A permission to pass on. */
export type DelegateGrantInput = {
  /** Largest amount of one decision; the delegator's when left out. */
  amountMaxMinorUnits?: InputMaybe<Scalars['Long']['input']>;
  /** When it ends: no later than the grant it comes from, and within 90 days. */
  expiresAt: Scalars['DateTime']['input'];
  /** The grant the caller acts under. */
  grant: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The same target or one below it. */
  target: TargetInput;
  /** The `sub` of the delegate. */
  to: Scalars['String']['input'];
  /** The sales unit. */
  unit: Scalars['ID']['input'];
};

/** A webhook to delete. */
export type DeleteWebhookInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The webhook; starts with wh_. */
  webhook: Scalars['ID']['input'];
};

/** Whom to send no more. */
export type DelistFlowExpertInput = {
  /** Starts with fx_. */
  expert: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
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

/** An account to disable. */
export type DisableAccountInput = {
  /** The account; starts with ac_. */
  account: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, in 1 to 300 characters; it stays in the log for ever, so it names nobody. */
  reason: Scalars['String']['input'];
};

/** A client to disable. */
export type DisableClientInput = {
  /** The client's id. */
  client: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, in 1 to 300 characters; it stays in the log for ever, so it names nobody. */
  reason: Scalars['String']['input'];
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

/** An account to enable. */
export type EnableAccountInput = {
  /** The account; starts with ac_. */
  account: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, in 1 to 300 characters; it stays in the log for ever, so it names nobody. */
  reason: Scalars['String']['input'];
};

/** A client to enable. */
export type EnableClientInput = {
  /** The client's id. */
  client: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, in 1 to 300 characters; it stays in the log for ever, so it names nobody. */
  reason: Scalars['String']['input'];
};

/** An account whose sessions end. */
export type EndAccountSessionsInput = {
  /** The account; starts with ac_. */
  account: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, in 1 to 300 characters; it stays in the log for ever, so it names nobody. */
  reason: Scalars['String']['input'];
};

/** A fund to establish. */
export type EstablishFundInput = {
  /** An id of your choice that starts with fu_; up to 72 letters, digits, '-' and '_' in all. */
  fund: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 120 characters; no personal name belongs here. */
  name: Scalars['String']['input'];
  /** How long the unspent part of a lease that ended stays set aside, 0 to 129,600. As long as a unit's holds live, and somewhat more: with less, the same money can be leased again before all bills are in. */
  settlementMinutes: Scalars['Int']['input'];
  /** What the fund may lease and spend in all; more than zero. Its currency is the fund's for ever. */
  total: MoneyInput;
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

/** Which flow, and why. */
export type FlowReasonInput = {
  /** The flow. */
  flow: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; 1 to 300 characters, in one line. It stays in the log for ever, so name nobody. */
  reason: Scalars['String']['input'];
};

/** What outcomes are divided among. */
export type FlowTouchBy =
  /** Actions that were chosen, and whose text then reached the customer. */
  | 'ACTION'
  /** Channels that reached the customer. */
  | 'CHANNEL';

/** What a feature weighs. */
export type FlowWeightInput = {
  /** heardLately, untouched, active, deals or hasUnit. */
  feature: Scalars['String']['input'];
  /** 0 to 1,000; 100 is usual. */
  percent: Scalars['Int']['input'];
};

/** What the list of funds can be ordered by. */
export type FundOrder =
  /** By when the fund last changed. One that changes while the list is walked may be met twice, or not at all. */
  | 'CHANGED'
  /** By id, which never changes. */
  | 'ID'
  /** By name. */
  | 'NAME';

/** A permission to give, or to keep away. */
export type GivePermissionInput = {
  /** Largest amount of one decision; the tier's when left out. */
  amountMaxMinorUnits?: InputMaybe<Scalars['Long']['input']>;
  /** The data leg; left out on a deny. */
  dataView?: InputMaybe<Scalars['String']['input']>;
  /** Allow when left out. */
  effect?: InputMaybe<GrantEffect>;
  /** When it ends; not by itself when left out. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who it is for, by the `sub` of their token; whoever acts for the unit when left out. */
  grantee?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Which of the 32. */
  permission: Scalars['Permission']['input'];
  /** What it reaches, with all below. */
  target: TargetInput;
  /** The tool leg; left out on a deny. */
  tool?: InputMaybe<Scalars['String']['input']>;
  /** The sales unit. */
  unit: Scalars['ID']['input'];
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

/** A hold to finish. */
export type HoldInput = {
  /** The hold, as `authorize` named it. */
  hold: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The sales unit. */
  unit: Scalars['ID']['input'];
};

/** How a hold stands. */
export type HoldStatus =
  | 'EXPIRED'
  | 'PENDING'
  | 'POSTED'
  | 'VOIDED';

/** An interaction as your system has it. */
export type InteractionInput = {
  /** 1 to 120 characters; named after the kind when left out. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** in or out. */
  direction: Scalars['String']['input'];
  /** What kind of source. */
  kind: InteractionKind;
  /** When it took place; no more than a day ahead. */
  occurredAt: Scalars['DateTime']['input'];
  /** Its id there, 1 to 120 characters. The same system and id are the same interaction, and the first word stands. */
  sourceId: Scalars['String']['input'];
  /** 1 to 8,000 characters. */
  summary: Scalars['String']['input'];
  /** Which of your systems it comes from, 1 to 60 characters. */
  system: Scalars['String']['input'];
};

/** What kind of source an interaction comes from (domain §5). */
export type InteractionKind =
  /** A remark in a document. */
  | 'DOCUMENT_ANNOTATION'
  /** A mail. */
  | 'EMAIL'
  /** What others say of the customer in public. */
  | 'EXTERNAL_SENTIMENT'
  /** Minutes of a meeting. */
  | 'MEETING_MINUTES'
  /** Feedback from a proof of concept. */
  | 'POC_FEEDBACK'
  /** What was said, written down. */
  | 'TRANSCRIPT'
  /** A message in WeCom 企业微信. */
  | 'WE_COM';

/** What became of an interaction that was brought in. */
export type InteractionStatus =
  /** It is new, and kept. */
  | 'ACCEPTED'
  /** Its source id was there already; the first word stands. */
  | 'KNOWN'
  /** It is out of range, and not kept. */
  | 'REFUSED';

/** An expert to show. */
export type IntroduceExpertInput = {
  /** What they are an expert in, 1 to 120 characters. */
  field: Scalars['String']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
};

/** Somebody to invite. Exactly one of e-mail and subject is given. */
export type InviteSpaceMemberInput = {
  /** Internal, customer, supplier or partner. */
  audience: Audience;
  /** What they will sign in with: 3 to 100 lower-case letters, digits, '-', '_', '.' and one '@', starting with a letter. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** How they are called, 1 to 120 characters; stands in watermarks. */
  name: Scalars['String']['input'];
  /** As in their tokens; of a customer, the customer's id. */
  organisation: Scalars['String']['input'];
  /** How their organisation is called, 1 to 120 characters; stands in watermarks. */
  organisationName: Scalars['String']['input'];
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
  /** `sub` of the tokens of somebody who can sign in already, or of a client. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** What to judge. */
export type JudgeFlowInput = {
  /** The flow. */
  flow: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Number of the version. */
  version: Scalars['Int']['input'];
};

/** A lease to grant. */
export type LeaseFundInput = {
  /** More than zero, at most what is free, in the fund's currency. */
  amount: MoneyInput;
  /** Later than now, by at most 366 days. */
  expiresAt: Scalars['DateTime']['input'];
  /** The fund. */
  fund: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The sales unit; it has no other live lease of this fund. */
  unit: Scalars['ID']['input'];
};

/** What a grant needs besides the permission 权限-数据-工具三联绑定: the data it is used on, and the tool it is used with. */
export type LegKind =
  | 'DATA_VIEW'
  | 'TOOL';

/** Why processing is lawful (GDPR art. 6, PIPL art. 13). */
export type LegalBasis =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LEGAL_OBLIGATION'
  | 'LEGITIMATE_INTEREST';

/** An expert to send. */
export type ListFlowExpertInput = {
  /** Who is listed already; left out for a new one. Starts with fx_. */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** How they are called, 1 to 120 characters. Kept under a key of their own. */
  name: Scalars['String']['input'];
  /** What customers read of them, 1 to 2,000 characters. Kept under a key of their own. */
  profile: Scalars['String']['input'];
  /** 1 to 10, as expert dispatchers name them. */
  specialities: Array<Scalars['String']['input']>;
};

/** A promise to make. */
export type MakeCommitmentInput = {
  /** By when; in the future. */
  dueAt: Scalars['DateTime']['input'];
  /** The expert; starts with xp_. */
  expert: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 4,000 characters. */
  promise: Scalars['String']['input'];
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
};

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

/** An amount in the minor unit of a currency: 1999 and USD are 19.99 dollars. */
export type MoneyInput = {
  /** ISO 4217, such as CNY or USD. */
  currency: Scalars['String']['input'];
  /** Cents, 分; between -2^53 and 2^53. */
  minorUnits: Scalars['Long']['input'];
};

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

/** Money to put into a fund or to take out of it. */
export type MoveFundInput = {
  /** More than zero, in the fund's currency. */
  amount: MoneyInput;
  /** The fund. */
  fund: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
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

/** A system to count in a cluster. */
export type PlaceInClusterInput = {
  /** 1 to 60 characters; left out: in none. */
  cluster?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it is the anchor firm's; false when left out. */
  isAnchor?: InputMaybe<Scalars['Boolean']['input']>;
  /** The system; starts with sy_. */
  system: Scalars['ID']['input'];
};

/** Where a project or touchpoint belongs. */
export type PlaceTargetInput = {
  /** The customer it is part of. */
  customer?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The project a touchpoint is part of. */
  project?: InputMaybe<Scalars['String']['input']>;
  /** A project or a touchpoint. */
  target: TargetInput;
  /** The sales unit. */
  unit: Scalars['ID']['input'];
};

/** How bad a finding about a permission set is. */
export type PolicySeverity =
  /** It cannot be meant, or would break the rules that read it; the set is refused. */
  | 'FAULT'
  /** It can be meant, but is worth a second look; the set can be tried and released. */
  | 'WARNING';

/** How far a supplier's system is. */
export type ProgrammeState =
  | 'CERTIFIED'
  | 'LAPSED'
  | 'NOT_PASSED'
  | 'OWNED'
  | 'REGISTERED'
  | 'SUSPENDED'
  | 'TESTING';

/** A motion to propose. */
export type ProposeMotionInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is about. */
  kind: MotionKind;
  /** How long it is open, 1 to 43,200; a week when left out. It ends earlier once every filled seat has voted and there is a quorum. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** To publish a white paper, the quarter that it is of; left out otherwise. */
  quarter?: InputMaybe<Scalars['Quarter']['input']>;
  /** 1 to 10,000 characters. It stays in the log for ever, so name nobody. */
  text: Scalars['String']['input'];
  /** 1 to 200 characters, in one line. */
  title: Scalars['String']['input'];
};

/** Which approval's text. */
export type ReadApprovalTextInput = {
  /** The approval; starts with ap_. */
  approval: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
};

/** Which task's text. */
export type ReadFlowTextInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The task; starts with ft_. */
  task: Scalars['ID']['input'];
};

/** An approval to hand on. */
export type ReassignApprovalInput = {
  /** The approval. */
  approval: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; 1 to 1,000 characters. */
  note: Scalars['String']['input'];
  /** To whom. */
  to: AssigneeInput;
};

/** How a disagreement with finance is to end. */
export type ReconcileFundInput = {
  /** True: finance is right, and the fund's total takes up the difference. False: finance has been corrected, and is asked again; the fund is reconciled when it then agrees. */
  acceptsFinance: Scalars['Boolean']['input'];
  /** The fund. */
  fund: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is right to end it so; 1 to 1,000 characters, kept in the log with your name. */
  why: Scalars['String']['input'];
};

/** How a fund stands with finance. */
export type ReconciliationStatus =
  /** Finance has confirmed everything. */
  | 'AGREED'
  /** Finance has another figure, and nobody has reconciled it. */
  | 'DISAGREEING'
  /** Finance has not answered yet. */
  | 'PENDING';

/** A filing with the authority. */
export type RecordFilingInput = {
  /** First calendar year it stands for. */
  fromYear: Scalars['Int']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** As the authority gave it, 1 to 120 characters; it is kept as sent, so it names nobody. */
  reference: Scalars['String']['input'];
  /** Whether it covers sensitive data too. */
  sensitive: Scalars['Boolean']['input'];
  /** Last calendar year it stands for, at most five in all; the first when left out. */
  throughYear?: InputMaybe<Scalars['Int']['input']>;
};

/** Interactions to bring in. */
export type RecordInteractionsInput = {
  /** The customer, by its pseudonym; starts with cu_. */
  customer: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500. Each is answered for itself. */
  items: Array<InteractionInput>;
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

/** A quarter's net promoter score. */
export type RecordNpsInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Which quarter. */
  quarter: Scalars['Quarter']['input'];
  /** How many answered; 0 to 10,000,000. */
  responses: Scalars['Int']['input'];
  /** -100 to 100. */
  score: Scalars['Int']['input'];
  /** The sales unit. */
  unit: Scalars['ID']['input'];
};

/** A plugin's certificate. */
export type RecordPluginInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The plugin. */
  plugin: Scalars['String']['input'];
  /** The sales unit. */
  unit: Scalars['ID']['input'];
  /** When it ends; left out: it has none. */
  validUntil?: InputMaybe<Scalars['DateTime']['input']>;
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

/** Suggestions as the source system shows them. */
export type RecordSuggestionsInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000. */
  suggestions: Array<SuggestionInput>;
  /** The sales unit. */
  unit: Scalars['ID']['input'];
};

/** Tickets as the source system shows them. */
export type RecordTicketsInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000. */
  tickets: Array<TicketInput>;
  /** The sales unit. */
  unit: Scalars['ID']['input'];
};

/** What to rehearse. */
export type RehearseFlowInput = {
  /** The flow. */
  flow: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** How many of the latest recorded interactions, 1 to 1,000. */
  interactions: Scalars['Int']['input'];
  /** Number of the version. */
  version: Scalars['Int']['input'];
};

/** A certificate whose suspension by the office is to end. */
export type ReinstateCertificateInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The system; starts with sy_. */
  system: Scalars['ID']['input'];
};

/** What to release. */
export type ReleaseFlowInput = {
  /** The flow. */
  flow: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; 1 to 300 characters, in one line. It stays in the log for ever, so name nobody. */
  reason: Scalars['String']['input'];
  /** Number of the version. */
  version: Scalars['Int']['input'];
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

/** A lease to let run longer, or to raise. */
export type RenewLeaseInput = {
  /** The new whole amount, at least the present one. */
  amount: MoneyInput;
  /** Not before the present end; later than now, by at most 366 days. */
  expiresAt: Scalars['DateTime']['input'];
  /** The fund. */
  fund: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The lease. */
  lease: Scalars['ID']['input'];
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

/** What came of dealings with a customer. */
export type ReportOutcomeInput = {
  /** The customer, by its pseudonym; starts with cu_. */
  customer: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** As the flows that wait for it name it: 1 to 64 letters, digits and hyphens. */
  metric: Scalars['String']['input'];
  /** When it came about; no more than a day ahead. */
  occurredAt: Scalars['DateTime']['input'];
  /** Its id at its source, 1 to 120 characters. Of one customer the same id is the same outcome, and the first word stands. */
  outcome: Scalars['String']['input'];
  /** Millionths; what 1 means is the metric's matter. Policies learn best from values of 0 to 1,000,000. */
  valueMicros: Scalars['Long']['input'];
};

/** A waiver to ask for. */
export type RequestMilestoneWaiverInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The milestone; starts with ms_. */
  milestone: Scalars['ID']['input'];
  /** 1 to 300 characters in one line. It stays in the log: say why, and name nobody. */
  reason: Scalars['String']['input'];
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
};

/** An account whose owner signs in anew. */
export type ResetAccountSignInInput = {
  /** The account; starts with ac_. */
  account: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether a new password is to be chosen at the next sign-in, with a code in place of the one there was. */
  password: Scalars['Boolean']['input'];
  /** Why, in 1 to 300 characters; it stays in the log for ever, so it names nobody. */
  reason: Scalars['String']['input'];
  /** Whether an authenticator app is to be set up at the next sign-in. */
  secondFactor: Scalars['Boolean']['input'];
};

/** The answer to what was missing. */
export type ResubmitApprovalInput = {
  /** The approval. */
  approval: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The answer; 1 to 1,000 characters. */
  note: Scalars['String']['input'];
};

/** A lease to end now. */
export type ReturnLeaseInput = {
  /** The fund. */
  fund: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The lease. */
  lease: Scalars['ID']['input'];
};

/** A certificate to take back; somebody else of the office has to ask for the same. */
export type RevokeCertificateInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The system; starts with sy_. */
  system: Scalars['ID']['input'];
};

/** A grant to take back. */
export type RevokeGrantInput = {
  /** Starts with gr_. */
  grant: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The sales unit. */
  unit: Scalars['ID']['input'];
};

/** A client that gets a new secret. */
export type RotateClientSecretInput = {
  /** The client's id. */
  client: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** How long the secret before stays good, 0 to 720; 24 when left out. One older still stops in any case. */
  overlapHours?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in 1 to 300 characters; it stays in the log for ever, so it names nobody. */
  reason: Scalars['String']['input'];
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

/** A claim: a unit of this tier is never answered so when it asks for this. */
export type SandboxClaimInput = {
  /** Only requests above this amount, in minor units; any when left out. */
  amountAboveMinorUnits?: InputMaybe<Scalars['Long']['input']>;
  /** Instead of a version: a permission set that is not released, as the JSON of its file, at most 64 KB. */
  candidate?: InputMaybe<Scalars['String']['input']>;
  /** What it is never answered. */
  never: Outcome;
  /** Only what a human, or an AI, proposes; either when left out. */
  origin?: InputMaybe<Origin>;
  /** Which permission; any when left out. */
  permission?: InputMaybe<Scalars['Permission']['input']>;
  /** A released version; the one in force when left out. */
  policy?: InputMaybe<Scalars['String']['input']>;
  /** Which tier. */
  tier: Tier;
};

/** A unit's history to play. */
export type SandboxHistoryInput = {
  /** A released version to compare with; the log as it is when left out. */
  against?: InputMaybe<Scalars['String']['input']>;
  /** Instead of a version: a permission set that is not released, as the JSON of its file, at most 64 KB. */
  candidate?: InputMaybe<Scalars['String']['input']>;
  /** A released version; the one in force when left out. */
  policy?: InputMaybe<Scalars['String']['input']>;
  /** The sales unit. */
  unit: Scalars['ID']['input'];
};

/** A scenario to play. */
export type SandboxPlayInput = {
  /** A released version to play beside it, under the same seeds; none when left out. */
  against?: InputMaybe<Scalars['String']['input']>;
  /** Instead of a version: a permission set that is not released, as the JSON of its file, at most 64 KB. */
  candidate?: InputMaybe<Scalars['String']['input']>;
  /** How often it is played, each time under a seed of its own; 20 when left out. All plays together may have 100,000 requests. */
  plays?: InputMaybe<Scalars['Int']['input']>;
  /** A released version; the one in force when left out. */
  policy?: InputMaybe<Scalars['String']['input']>;
  /** Its name, as `sandboxScenarios` has it. */
  scenario: Scalars['String']['input'];
  /** The first seed; each play takes the next. The same seed gives the same plays; 1 when left out. */
  seed?: InputMaybe<Scalars['Long']['input']>;
};

/** A definition to save. */
export type SaveFlowInput = {
  /** JSON (docs/strategy-flow.schema.json), 64 KB at most. */
  definition: Scalars['String']['input'];
  /** The flow; starts with sf_. The definition names the same. */
  flow: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
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

/** An approval to send back. */
export type SendBackApprovalInput = {
  /** The approval. */
  approval: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** What is missing; 1 to 1,000 characters. */
  note: Scalars['String']['input'];
};

/** A client whose requests may cost more or less. */
export type SetClientQuotaInput = {
  /** Units of cost when the budget is full, 1 to 1,000,000,000. */
  capacity?: InputMaybe<Scalars['Long']['input']>;
  /** The client's id. */
  client: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Units of cost that come back each second, 1 to 1,000,000. */
  perSecond?: InputMaybe<Scalars['Long']['input']>;
  /** Why, in 1 to 300 characters; it stays in the log for ever, so it names nobody. */
  reason: Scalars['String']['input'];
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

/** What targets are to be ranked by. */
export type SetFlowWeightsInput = {
  /** The flow. */
  flow: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; 1 to 300 characters, in one line. It stays in the log for ever, so name nobody. */
  reason: Scalars['String']['input'];
  /** Features that weigh more or less than usual, each once. */
  weights: Array<FlowWeightInput>;
};

/** A promise to settle. */
export type SettleCommitmentInput = {
  /** The commitment; starts with cm_. */
  commitment: Scalars['ID']['input'];
  /** The expert; starts with xp_. */
  expert: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it was kept. */
  kept: Scalars['Boolean']['input'];
  /** The space; starts with sp_. */
  space: Scalars['ID']['input'];
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

/** What to compare. */
export type StartFlowExperimentInput = {
  /** What to call it; 1 to 64 characters. */
  experiment: Scalars['String']['input'];
  /** The flow. */
  flow: Scalars['ID']['input'];
  /** How much worse the new version may be, in millionths of the metric; 0 and above. */
  harmMicrosMax: Scalars['Long']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Outcomes of this metric are compared; 1 to 64 characters. */
  metric: Scalars['String']['input'];
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

/** A suggestion made to the unit. */
export type SuggestionInput = {
  /** Whether the unit took it up; left out until it has answered. */
  accepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was made. */
  at: Scalars['DateTime']['input'];
  /** Its id in the source system, 1 to 72 characters. */
  id: Scalars['String']['input'];
};

/** A certificate to suspend. */
export type SuspendCertificateInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The system; starts with sy_. */
  system: Scalars['ID']['input'];
};

/** What a system is. */
export type SystemKind =
  /** A plugin of the platform: its certificate opens the plugin gate of sales units (SU-15). */
  | 'PLUGIN'
  /** A supplier's system that holds customers' data. */
  | 'SUPPLIER';

/** What an authorization is for. */
export type TargetInput = {
  /** The customer, project or touchpoint, up to 72 characters; left out for the unit itself. */
  id?: InputMaybe<Scalars['String']['input']>;
  /** How narrow it is. */
  kind: TargetKind;
};

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

/** A matter that needed another team. */
export type TicketInput = {
  /** When it was closed; left out while it is open. */
  closedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its id in the source system, 1 to 72 characters. */
  id: Scalars['String']['input'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['input'];
};

/** Credit tiers, best first. */
export type Tier =
  | 'A'
  | 'B'
  | 'C'
  | 'D';

/** How a request for an authorization came out, in a log or on trial. */
export type TrialOutcome =
  | 'DENIED'
  | 'GRANTED'
  | 'NEEDS_COUNTERSIGN'
  /** The permission set does not take the request: it says nothing about the permission, for instance. */
  | 'REFUSED';

/** A seat to empty. */
export type VacateSeatInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; 1 to 300 characters, in one line. It stays in the log for ever, so name nobody. */
  reason: Scalars['String']['input'];
  /** Which seat. */
  seat: BoardSeat;
};

/** Which version. */
export type ValidateFlowInput = {
  /** The flow. */
  flow: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Number of the version. */
  version: Scalars['Int']['input'];
};

/** What a seat says. An abstention counts towards the quorum and for neither side. */
export type Vote =
  | 'ABSTAIN'
  | 'AGAINST'
  | 'FOR';

/** What "how do I get it back?" is asked about. */
export type WayBackInput = {
  /** How much; zero or more, in the unit's currency. */
  amount: MoneyInput;
  /** Off the list price, in hundredths of a percent; none when left out. */
  discountBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** The fund that is to pay, where the permission is paid from one; when left out, the unit's only one. */
  fund?: InputMaybe<Scalars['ID']['input']>;
  /** Which permission. */
  permission: Scalars['Permission']['input'];
  /** The plugin the action needs; none when left out. */
  plugin?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  target: TargetInput;
  /** The sales unit. */
  unit: Scalars['ID']['input'];
};

/** New weights. Every component is named; they total 100. */
export type WeighScorecardInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why the weights change, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** One for each component. */
  weights: Array<ComponentWeightInput>;
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

/** A motion to take back. */
export type WithdrawMotionInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The motion; starts with mo_. */
  motion: Scalars['ID']['input'];
};

export type AccountsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<Audience>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type AccountsQuery = { __typename?: 'Query', accounts: { __typename?: 'AccountConnection', nodes: Array<{ __typename?: 'Account', id: string, name: string, userName: string, audience: string, organisation: string, roles: Array<string>, enabled: boolean, secondFactor: boolean, sessions: number, signedInAt?: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type OneAccountQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OneAccountQuery = { __typename?: 'Query', account?: { __typename?: 'Account', id: string, name: string, userName: string, audience: string, organisation: string, roles: Array<string>, enabled: boolean, hasPassword: boolean, secondFactor: boolean, sessions: number, signedInAt?: string | null, codeUntil?: string | null, version: number } | null };

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;


export type DisableAccountMutation = { __typename?: 'Mutation', disableAccount:
    | { __typename: 'AccountPayload', account: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type EnableAccountMutationVariables = Exact<{
  input: EnableAccountInput;
}>;


export type EnableAccountMutation = { __typename?: 'Mutation', enableAccount:
    | { __typename: 'AccountPayload', account: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type EndSessionsMutationVariables = Exact<{
  input: EndAccountSessionsInput;
}>;


export type EndSessionsMutation = { __typename?: 'Mutation', endAccountSessions:
    | { __typename: 'AccountPayload', account: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ResetSignInMutationVariables = Exact<{
  input: ResetAccountSignInInput;
}>;


export type ResetSignInMutation = { __typename?: 'Mutation', resetAccountSignIn:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SignInResetPayload', account: string, oneTimeCode?: string | null, codeUntil?: string | null }
   };

export type ApprovalsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  decidedToo: Scalars['Boolean']['input'];
  state?: InputMaybe<ApprovalStatus>;
  unit?: InputMaybe<Scalars['ID']['input']>;
  orderBy: ApprovalOrder;
  direction: OrderDirection;
}>;


export type ApprovalsQuery = { __typename?: 'Query', approvals: { __typename?: 'ApprovalConnection', nodes: Array<{ __typename?: 'Approval', id: string, unit: string, requester: string, permission: string, openedAt: string, deadline: string, state: ApprovalStatus, quorum: number, amount: { __typename?: 'Money', minorUnits: number, currency: string }, target: { __typename?: 'Target', kind: TargetKind, id?: string | null }, assignee?: { __typename?: 'Assignee', kind: AssigneeKind, id: string } | null, votes: Array<{ __typename?: 'ApprovalVote', by: string, approved: boolean, at: string, note: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ApprovalsLiveSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ApprovalsLiveSubscription = { __typename?: 'Subscription', approvals: { __typename?: 'ApprovalConnection', nodes: Array<{ __typename?: 'Approval', id: string, state: ApprovalStatus, votes: Array<{ __typename?: 'ApprovalVote', by: string }>, assignee?: { __typename?: 'Assignee', id: string } | null }> } };

export type ApprovalQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ApprovalQuery = { __typename?: 'Query', approval?: { __typename?: 'Approval', id: string, unit: string, requester: string, permission: string, openedAt: string, deadline: string, state: ApprovalStatus, quorum: number, decision: string, reasons: Array<string>, amount: { __typename?: 'Money', minorUnits: number, currency: string }, target: { __typename?: 'Target', kind: TargetKind, id?: string | null }, assignee?: { __typename?: 'Assignee', kind: AssigneeKind, id: string } | null, votes: Array<{ __typename?: 'ApprovalVote', by: string, approved: boolean, at: string, note: string }>, verdict?: { __typename?: 'Verdict', approved: boolean, at: string, by: string, note: string } | null, history: Array<{ __typename?: 'ApprovalStep', at: string, by: string, kind: ApprovalStepKind, note: string, to?: { __typename?: 'Assignee', kind: AssigneeKind, id: string } | null }> } | null };

export type ApprovalContextQueryVariables = Exact<{
  unit: Scalars['ID']['input'];
}>;


export type ApprovalContextQuery = { __typename?: 'Query', unit?: { __typename?: 'SalesUnit', id: string, name?: string | null, region: string, currency: string, credit: { __typename?: 'Credit', score: number, tier: Tier, version: number }, limits: Array<{ __typename?: 'PermissionLimit', permission: string, open: boolean, discountMaxBasisPoints: number, perDecisionMax: { __typename?: 'Money', minorUnits: number, currency: string }, quarterTotalMax: { __typename?: 'Money', minorUnits: number, currency: string }, used: { __typename?: 'Money', minorUnits: number, currency: string } }>, kpis: Array<{ __typename?: 'UnitKpis', quarter: string, policyDeviationBasisPoints?: number | null, autonomyBasisPoints?: number | null }> } | null };

export type ApprovalRequestQueryVariables = Exact<{
  decision: Scalars['ID']['input'];
}>;


export type ApprovalRequestQuery = { __typename?: 'Query', decision?: { __typename?: 'Decision', id: string, at: string, client: string, origin: Origin, discountBasisPoints: number, plugin?: string | null, fund?: string | null, trace: { __typename?: 'DecisionTrace', policy: string, policyHash: string, creditScore: number, creditVersion: number, tier: Tier, rules: Array<{ __typename?: 'RuleTried', rule: string, passed: boolean, detail: string }> }, basedOn: Array<{ __typename?: 'DecisionBasis', customer?: string | null, category?: DataCategory | null, fields: Array<string> }> } | null };

export type DecideApprovalMutationVariables = Exact<{
  input: DecideApprovalInput;
}>;


export type DecideApprovalMutation = { __typename?: 'Mutation', decideApproval:
    | { __typename: 'DecideApprovalPayload', approval: string, missing: number }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ReassignApprovalMutationVariables = Exact<{
  input: ReassignApprovalInput;
}>;


export type ReassignApprovalMutation = { __typename?: 'Mutation', reassignApproval:
    | { __typename: 'ApprovalStepPayload', approval: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type SendBackApprovalMutationVariables = Exact<{
  input: SendBackApprovalInput;
}>;


export type SendBackApprovalMutation = { __typename?: 'Mutation', sendBackApproval:
    | { __typename: 'ApprovalStepPayload', approval: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ResubmitApprovalMutationVariables = Exact<{
  input: ResubmitApprovalInput;
}>;


export type ResubmitApprovalMutation = { __typename?: 'Mutation', resubmitApproval:
    | { __typename: 'ApprovalStepPayload', approval: string }
    | { __typename: 'Refusal', code: string, message: string }
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

export type CrossBorderQueryVariables = Exact<{ [key: string]: never; }>;


export type CrossBorderQuery = { __typename?: 'Query', crossBorder: { __typename?: 'CrossBorder', home: string, year: number, people: number, peopleMax: number, sensitivePeople: number, sensitiveMax: number, unconfirmed: number, receivers: Array<{ __typename?: 'BorderReceiver', organisation: string, group: string, client: string, category: string, countries: string, people: number }>, warnings: Array<{ __typename?: 'BorderWarning', kind: BorderWarningKind, at: string, because: string, figure: number, group?: string | null, sensitive: boolean }>, filings: Array<{ __typename?: 'Filing', reference: string, sensitive: boolean, fromYear: number, throughYear: number, by: string, at: string }> } };

export type RecordFilingMutationVariables = Exact<{
  input: RecordFilingInput;
}>;


export type RecordFilingMutation = { __typename?: 'Mutation', recordFiling:
    | { __typename: 'FilingPayload', reference: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

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

export type FollowedRunSubscriptionVariables = Exact<{
  system: Scalars['ID']['input'];
}>;


export type FollowedRunSubscription = { __typename?: 'Subscription', certificationRun?: { __typename?: 'SupplierSystem', id: string, name: string, organisation: string, kind: SystemKind, plugin?: string | null, baseUrl: string, ownedSince?: string | null, registeredAt: string, cluster?: string | null, isAnchor: boolean, testClients: Array<string>, certificate?: { __typename?: 'SovereigntyCertificate', id: string, status: CertificateStatus, validFrom: string, validUntil: string, baseUrl: string, run: string, revocationAskedBy?: string | null, retestSeedSha256: string, remindedDays?: number | null } | null, runs: Array<{ __typename?: 'CertificationRun', id: string, status: RunStatus, reason: RunReason, attempt: number, startedAt: string, endedAt?: string | null, planVersion: string, planSha256: string, passed: Array<CertificationModule>, transcriptSha256?: string | null, evidence: Array<{ __typename?: 'TestEvidence', test: string, verdict: TestVerdict, observed: string, exchanges: Array<number> }> }> } | null };

export type SuspendCertificateMutationVariables = Exact<{
  input: SuspendCertificateInput;
}>;


export type SuspendCertificateMutation = { __typename?: 'Mutation', suspendCertificate:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SupplierSystemPayload', system: string }
   };

export type ReinstateCertificateMutationVariables = Exact<{
  input: ReinstateCertificateInput;
}>;


export type ReinstateCertificateMutation = { __typename?: 'Mutation', reinstateCertificate:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SupplierSystemPayload', system: string }
   };

export type RevokeCertificateMutationVariables = Exact<{
  input: RevokeCertificateInput;
}>;


export type RevokeCertificateMutation = { __typename?: 'Mutation', revokeCertificate:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SupplierSystemPayload', system: string }
   };

export type PlaceInClusterMutationVariables = Exact<{
  input: PlaceInClusterInput;
}>;


export type PlaceInClusterMutation = { __typename?: 'Mutation', placeInCluster:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SupplierSystemPayload', system: string }
   };

export type ClientsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<Audience>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type ClientsQuery = { __typename?: 'Query', clients: { __typename?: 'ClientConnection', nodes: Array<{ __typename?: 'Client', id: string, name: string, audience: string, organisation: string, enabled: boolean, grantTypes: Array<string>, secretSince?: string | null, secretBeforeUntil?: string | null, quota?: { __typename?: 'ClientQuota', capacity: number, perSecond: number } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type OneClientQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OneClientQuery = { __typename?: 'Query', client?: { __typename?: 'Client', id: string, name: string, audience: string, organisation: string, enabled: boolean, disabledAt?: string | null, createdAt?: string | null, authenticationMethods: Array<string>, grantTypes: Array<string>, people: Array<string>, possibleScopes: Array<string>, scopes: Array<string>, secretSince?: string | null, secretBeforeSince?: string | null, secretBeforeUntil?: string | null, version: number, quota?: { __typename?: 'ClientQuota', capacity: number, perSecond: number } | null } | null };

export type ChangeScopesMutationVariables = Exact<{
  input: ChangeClientScopesInput;
}>;


export type ChangeScopesMutation = { __typename?: 'Mutation', changeClientScopes:
    | { __typename: 'ClientPayload', client: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type DisableClientMutationVariables = Exact<{
  input: DisableClientInput;
}>;


export type DisableClientMutation = { __typename?: 'Mutation', disableClient:
    | { __typename: 'ClientPayload', client: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type EnableClientMutationVariables = Exact<{
  input: EnableClientInput;
}>;


export type EnableClientMutation = { __typename?: 'Mutation', enableClient:
    | { __typename: 'ClientPayload', client: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type RotateClientSecretMutationVariables = Exact<{
  input: RotateClientSecretInput;
}>;


export type RotateClientSecretMutation = { __typename?: 'Mutation', rotateClientSecret:
    | { __typename: 'ClientSecretPayload', client: string, secret?: string | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type SetQuotaMutationVariables = Exact<{
  input: SetClientQuotaInput;
}>;


export type SetQuotaMutation = { __typename?: 'Mutation', setClientQuota:
    | { __typename: 'ClientPayload', client: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type CustomersQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy: ActorOrder;
  direction: OrderDirection;
  changedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  changedUntil?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type CustomersQuery = { __typename?: 'Query', customers: { __typename?: 'CustomerConnection', nodes: Array<{ __typename?: 'Customer', id: string }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type CustomerUsesQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  customer: Scalars['ID']['input'];
  category: DataCategory;
  field: Scalars['String']['input'];
}>;


export type CustomerUsesQuery = { __typename?: 'Query', dataUses: { __typename?: 'DataUseConnection', nodes: Array<{ __typename?: 'DataUse', receipt: string, at: string, reader: string, client: string, purpose: string, fields: Array<string>, decisions: Array<string> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type FlowDataAssetsQueryVariables = Exact<{ [key: string]: never; }>;


export type FlowDataAssetsQuery = { __typename?: 'Query', flowDataAssets: Array<{ __typename?: 'FlowDataAsset', flow: string, version: number, category?: DataCategory | null, purpose: string, fields: Array<string>, nodes: Array<string>, consented?: number | null, freshAt?: string | null, lastUsedAt?: string | null }> };

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

export type FlowTasksQueryVariables = Exact<{
  queue?: InputMaybe<Scalars['String']['input']>;
  done: Scalars['Boolean']['input'];
}>;


export type FlowTasksQuery = { __typename?: 'Query', flowTasks: Array<{ __typename?: 'FlowTask', id: string, run?: string | null, flow: string, customer?: string | null, queue: string, signals: Array<string>, at: string, dueAt: string, doneAt?: string | null, doneBy?: string | null, note?: string | null, title: { __typename?: 'FlowWords', zh: string, en: string } }> };

export type CompleteFlowTaskMutationVariables = Exact<{
  input: CompleteFlowTaskInput;
}>;


export type CompleteFlowTaskMutation = { __typename?: 'Mutation', completeFlowTask:
    | { __typename: 'FlowTaskPayload', task: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ReadFlowTextMutationVariables = Exact<{
  input: ReadFlowTextInput;
}>;


export type ReadFlowTextMutation = { __typename?: 'Mutation', readFlowText:
    | { __typename: 'FlowTextPayload', text: string, template: string, language: string, model?: string | null, instructions?: string | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ReadApprovalTextMutationVariables = Exact<{
  input: ReadApprovalTextInput;
}>;


export type ReadApprovalTextMutation = { __typename?: 'Mutation', readApprovalText:
    | { __typename: 'FlowTextPayload', text: string, template: string, language: string, model?: string | null, instructions?: string | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type FundsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  namePrefix?: InputMaybe<Scalars['String']['input']>;
  disagreeing?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy: FundOrder;
  direction: OrderDirection;
}>;


export type FundsQuery = { __typename?: 'Query', funds: { __typename?: 'FundConnection', nodes: Array<{ __typename?: 'Fund', id: string, name: string, total: { __typename?: 'Money', minorUnits: number, currency: string }, free: { __typename?: 'Money', minorUnits: number, currency: string }, leased: { __typename?: 'Money', minorUnits: number, currency: string }, spent: { __typename?: 'Money', minorUnits: number, currency: string }, owed: { __typename?: 'Money', minorUnits: number, currency: string }, reconciliation: { __typename?: 'Reconciliation', status: ReconciliationStatus } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type WholeFundFragment = { __typename?: 'Fund', id: string, name: string, settlementMinutes: number, version: number, total: { __typename?: 'Money', minorUnits: number, currency: string }, free: { __typename?: 'Money', minorUnits: number, currency: string }, leased: { __typename?: 'Money', minorUnits: number, currency: string }, spent: { __typename?: 'Money', minorUnits: number, currency: string }, owed: { __typename?: 'Money', minorUnits: number, currency: string }, leases: Array<{ __typename?: 'Lease', id: string, unit: string, expiresAt: string, amount: { __typename?: 'Money', minorUnits: number, currency: string }, spent: { __typename?: 'Money', minorUnits: number, currency: string } }>, reconciliation: { __typename?: 'Reconciliation', status: ReconciliationStatus, unanswered: number, reason?: string | null, disagreesSince?: string | null, difference?: { __typename?: 'Money', minorUnits: number, currency: string } | null } };

export type FundQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type FundQuery = { __typename?: 'Query', fund?: { __typename?: 'Fund', id: string, name: string, settlementMinutes: number, version: number, total: { __typename?: 'Money', minorUnits: number, currency: string }, free: { __typename?: 'Money', minorUnits: number, currency: string }, leased: { __typename?: 'Money', minorUnits: number, currency: string }, spent: { __typename?: 'Money', minorUnits: number, currency: string }, owed: { __typename?: 'Money', minorUnits: number, currency: string }, leases: Array<{ __typename?: 'Lease', id: string, unit: string, expiresAt: string, amount: { __typename?: 'Money', minorUnits: number, currency: string }, spent: { __typename?: 'Money', minorUnits: number, currency: string } }>, reconciliation: { __typename?: 'Reconciliation', status: ReconciliationStatus, unanswered: number, reason?: string | null, disagreesSince?: string | null, difference?: { __typename?: 'Money', minorUnits: number, currency: string } | null } } | null };

export type FundLiveSubscriptionVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type FundLiveSubscription = { __typename?: 'Subscription', fund?: { __typename?: 'Fund', id: string, name: string, settlementMinutes: number, version: number, total: { __typename?: 'Money', minorUnits: number, currency: string }, free: { __typename?: 'Money', minorUnits: number, currency: string }, leased: { __typename?: 'Money', minorUnits: number, currency: string }, spent: { __typename?: 'Money', minorUnits: number, currency: string }, owed: { __typename?: 'Money', minorUnits: number, currency: string }, leases: Array<{ __typename?: 'Lease', id: string, unit: string, expiresAt: string, amount: { __typename?: 'Money', minorUnits: number, currency: string }, spent: { __typename?: 'Money', minorUnits: number, currency: string } }>, reconciliation: { __typename?: 'Reconciliation', status: ReconciliationStatus, unanswered: number, reason?: string | null, disagreesSince?: string | null, difference?: { __typename?: 'Money', minorUnits: number, currency: string } | null } } | null };

export type EstablishFundMutationVariables = Exact<{
  input: EstablishFundInput;
}>;


export type EstablishFundMutation = { __typename?: 'Mutation', establishFund:
    | { __typename: 'FundPayload', fund: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type TopUpFundMutationVariables = Exact<{
  input: MoveFundInput;
}>;


export type TopUpFundMutation = { __typename?: 'Mutation', topUpFund:
    | { __typename: 'FundPayload', fund: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ReduceFundMutationVariables = Exact<{
  input: MoveFundInput;
}>;


export type ReduceFundMutation = { __typename?: 'Mutation', reduceFund:
    | { __typename: 'FundPayload', fund: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ReconcileFundMutationVariables = Exact<{
  input: ReconcileFundInput;
}>;


export type ReconcileFundMutation = { __typename?: 'Mutation', reconcileFund:
    | { __typename: 'FundPayload', fund: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type LeaseFundMutationVariables = Exact<{
  input: LeaseFundInput;
}>;


export type LeaseFundMutation = { __typename?: 'Mutation', leaseFund:
    | { __typename: 'LeasePayload', lease: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type RenewLeaseMutationVariables = Exact<{
  input: RenewLeaseInput;
}>;


export type RenewLeaseMutation = { __typename?: 'Mutation', renewLease:
    | { __typename: 'LeasePayload', lease: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ReturnLeaseMutationVariables = Exact<{
  input: ReturnLeaseInput;
}>;


export type ReturnLeaseMutation = { __typename?: 'Mutation', returnLease:
    | { __typename: 'LeasePayload', lease: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type BoardQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardQuery = { __typename?: 'Query', governanceBoard: { __typename?: 'GovernanceBoard', quorum: number, version: number, seats: Array<{ __typename?: 'BoardSeatTerm', seat: BoardSeat, holder: string, from: string, until: string }>, motions: Array<{ __typename?: 'Motion', id: string, kind: MotionKind, title: string, text: string, status: MotionStatus, proposedAt: string, proposedBy: BoardSeat, deadline: string, quarter?: string | null, manifest?: string | null, outcome?: { __typename?: 'MotionOutcome', for: number, against: number, abstained: number, quorum: number, seats: number, at: string } | null, votes: Array<{ __typename?: 'SeatVote', seat: BoardSeat, vote: Vote, at: string }> }>, whitePapers: Array<{ __typename?: 'WhitePaper', quarter: string, dueAt: string, draftedAt?: string | null, publishedAt?: string | null, overdue: boolean, logSize?: number | null, manifest?: string | null, paths: Array<string> }> } };

export type CastVoteMutationVariables = Exact<{
  input: CastVoteInput;
}>;


export type CastVoteMutation = { __typename?: 'Mutation', castVote:
    | { __typename: 'MotionPayload', motion: { __typename?: 'Motion', id: string, status: MotionStatus } }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ProposeMotionMutationVariables = Exact<{
  input: ProposeMotionInput;
}>;


export type ProposeMotionMutation = { __typename?: 'Mutation', proposeMotion:
    | { __typename: 'MotionPayload', motion: { __typename?: 'Motion', id: string } }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type WithdrawMotionMutationVariables = Exact<{
  input: WithdrawMotionInput;
}>;


export type WithdrawMotionMutation = { __typename?: 'Mutation', withdrawMotion:
    | { __typename: 'MotionPayload', motion: { __typename?: 'Motion', id: string } }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type AssignSeatMutationVariables = Exact<{
  input: AssignSeatInput;
}>;


export type AssignSeatMutation = { __typename?: 'Mutation', assignSeat:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SeatPayload', seat: BoardSeat }
   };

export type VacateSeatMutationVariables = Exact<{
  input: VacateSeatInput;
}>;


export type VacateSeatMutation = { __typename?: 'Mutation', vacateSeat:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SeatPayload', seat: BoardSeat }
   };

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

export type WeighScorecardMutationVariables = Exact<{
  input: WeighScorecardInput;
}>;


export type WeighScorecardMutation = { __typename?: 'Mutation', weighScorecard:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'WeighScorecardPayload', number: number }
   };

export type MeteredUsesQueryVariables = Exact<{
  payer: Scalars['String']['input'];
  days: Scalars['Int']['input'];
}>;


export type MeteredUsesQuery = { __typename?: 'Query', meteredUses: Array<{ __typename?: 'MeteredUse', day: string, feature: string, units: number }> };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { __typename?: 'Query', installation: { __typename?: 'Installation', at: string, apiVersion: string, siloVersion: string, databaseVersion: string, migration?: string | null, signedSize: number, signedAt?: string | null, unsigned: number, silos: Array<{ __typename?: 'Silo', address: string, host: string, name: string, status: string, startedAt: string, aliveAt: string }>, followers: Array<{ __typename?: 'Follower', name: string, led: boolean, behind: number, movedAt?: string | null }> } };

export type PoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliciesQuery = { __typename?: 'Query', policies: Array<{ __typename?: 'Policy', version: string, current: boolean, hash: string, validFrom?: string | null, validUntil?: string | null, json: string }> };

export type CheckPolicyQueryVariables = Exact<{
  json: Scalars['String']['input'];
}>;


export type CheckPolicyQuery = { __typename?: 'Query', checkPolicy: { __typename?: 'PolicyCheck', accepted: boolean, version?: string | null, hash?: string | null, findings: Array<{ __typename?: 'PolicyFinding', at: string, message: string, severity: PolicySeverity }> } };

export type AuthorizeMutationVariables = Exact<{
  input: AuthorizeInput;
}>;


export type AuthorizeMutation = { __typename?: 'Mutation', authorize:
    | { __typename: 'Denied', decision: string, reasons: Array<string>, trace: { __typename?: 'DecisionTrace', policy: string, policyHash: string, creditVersion: number, creditScore: number, tier: Tier, grant?: string | null, rules: Array<{ __typename?: 'RuleTried', rule: string, passed: boolean, detail: string }> } }
    | { __typename: 'Granted', decision: string, hold: string, expiresAt: string, amount: { __typename?: 'Money', minorUnits: number, currency: string }, trace: { __typename?: 'DecisionTrace', policy: string, policyHash: string, creditVersion: number, creditScore: number, tier: Tier, grant?: string | null, rules: Array<{ __typename?: 'RuleTried', rule: string, passed: boolean, detail: string }> } }
    | { __typename: 'NeedsCountersign', decision: string, approval: string, reasons: Array<string>, trace: { __typename?: 'DecisionTrace', policy: string, policyHash: string, creditVersion: number, creditScore: number, tier: Tier, grant?: string | null, rules: Array<{ __typename?: 'RuleTried', rule: string, passed: boolean, detail: string }> } }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type WayBackQueryVariables = Exact<{
  input: WayBackInput;
}>;


export type WayBackQuery = { __typename?: 'Query', wayBack?: { __typename?: 'WayBack', scoreNow: number, scoreNeeded?: number | null, otherwise: Array<string>, changes: Array<{ __typename?: 'InputChange', input: CreditInput, quarter?: string | null, from?: number | null, to: number }> } | null };

export type GivePermissionMutationVariables = Exact<{
  input: GivePermissionInput;
}>;


export type GivePermissionMutation = { __typename?: 'Mutation', givePermission:
    | { __typename: 'GrantPayload', grant: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type DelegateGrantMutationVariables = Exact<{
  input: DelegateGrantInput;
}>;


export type DelegateGrantMutation = { __typename?: 'Mutation', delegateGrant:
    | { __typename: 'GrantPayload', grant: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type RevokeGrantMutationVariables = Exact<{
  input: RevokeGrantInput;
}>;


export type RevokeGrantMutation = { __typename?: 'Mutation', revokeGrant:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'UnitPayload', changed: number }
   };

export type ChangeLegMutationVariables = Exact<{
  input: ChangeLegInput;
}>;


export type ChangeLegMutation = { __typename?: 'Mutation', changeLeg:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'UnitPayload', changed: number }
   };

export type PlaceTargetMutationVariables = Exact<{
  input: PlaceTargetInput;
}>;


export type PlaceTargetMutation = { __typename?: 'Mutation', placeTarget:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'UnitPayload', changed: number }
   };

export type SetTargetMutationVariables = Exact<{
  input: CloseQuarterInput;
}>;


export type SetTargetMutation = { __typename?: 'Mutation', setTarget:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'UnitPayload', changed: number }
   };

export type RecordNpsMutationVariables = Exact<{
  input: RecordNpsInput;
}>;


export type RecordNpsMutation = { __typename?: 'Mutation', recordNps:
    | { __typename: 'RecordNpsPayload', changed: number }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type CloseCoachCaseMutationVariables = Exact<{
  input: CloseCoachCaseInput;
}>;


export type CloseCoachCaseMutation = { __typename?: 'Mutation', closeCoachCase:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'UnitPayload', changed: number }
   };

export type PostHoldMutationVariables = Exact<{
  input: HoldInput;
}>;


export type PostHoldMutation = { __typename?: 'Mutation', postHold:
    | { __typename: 'HoldPayload', changed: number }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type VoidHoldMutationVariables = Exact<{
  input: HoldInput;
}>;


export type VoidHoldMutation = { __typename?: 'Mutation', voidHold:
    | { __typename: 'HoldPayload', changed: number }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type CloseQuarterMutationVariables = Exact<{
  input: CloseQuarterInput;
}>;


export type CloseQuarterMutation = { __typename?: 'Mutation', closeQuarter:
    | { __typename: 'CloseQuarterPayload', attainmentBasisPoints: number, unlocked: Array<string>, locked: Array<string>, credit: { __typename?: 'Credit', score: number, tier: Tier } }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type RecordPluginMutationVariables = Exact<{
  input: RecordPluginInput;
}>;


export type RecordPluginMutation = { __typename?: 'Mutation', recordPlugin:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'UnitPayload', changed: number }
   };

export type RecordTicketsMutationVariables = Exact<{
  input: RecordTicketsInput;
}>;


export type RecordTicketsMutation = { __typename?: 'Mutation', recordTickets:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'UnitPayload', changed: number }
   };

export type RecordSuggestionsMutationVariables = Exact<{
  input: RecordSuggestionsInput;
}>;


export type RecordSuggestionsMutation = { __typename?: 'Mutation', recordSuggestions:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'UnitPayload', changed: number }
   };

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

export type UnitBoardSubscriptionVariables = Exact<{
  unit: Scalars['ID']['input'];
}>;


export type UnitBoardSubscription = { __typename?: 'Subscription', unitBoard?: { __typename?: 'SalesUnit', id: string, name?: string | null, region: string, sellers: number, currency: string, version: number, deals: number, dataViews: Array<string>, tools: Array<string>, pending: Array<string>, credit: { __typename?: 'Credit', version: number, score: number, tier: Tier, policy: string, parts: Array<{ __typename?: 'CreditPart', component: CreditComponent, weight: number, value: number, measured: boolean, basis: string }> }, kpis: Array<{ __typename?: 'UnitKpis', quarter: string, decisionLatencySeconds?: number | null, ticketClosureBasisPoints?: number | null, policyDeviationBasisPoints?: number | null, acceptedSuggestionsBasisPoints?: number | null, autonomyBasisPoints?: number | null, growthIndex?: number | null }>, limits: Array<{ __typename?: 'PermissionLimit', permission: string, open: boolean, discountMaxBasisPoints: number, perDecisionMax: { __typename?: 'Money', minorUnits: number, currency: string }, quarterTotalMax: { __typename?: 'Money', minorUnits: number, currency: string }, used: { __typename?: 'Money', minorUnits: number, currency: string } }>, holds: Array<{ __typename?: 'Hold', id: string, permission: string, status: HoldStatus, placedAt: string, expiresAt: string, fund?: string | null, lease?: string | null, countersigned?: string | null, amount: { __typename?: 'Money', minorUnits: number, currency: string } }>, grants: Array<{ __typename?: 'PermissionGrant', id: string, permission: string, effect: GrantEffect, standing: GrantStanding, dataView: string, tool: string, grantee?: string | null, delegatedFrom?: string | null, expiresAt?: string | null, amountMaxMinorUnits?: number | null, target: { __typename?: 'Target', kind: TargetKind, id?: string | null } }>, funds: Array<{ __typename?: 'UnitFund', fund: string, reconciled: boolean, drawn: { __typename?: 'Money', minorUnits: number, currency: string }, lease?: { __typename?: 'UnitLease', id: string, expiresAt: string, amount: { __typename?: 'Money', minorUnits: number, currency: string }, headroom: { __typename?: 'Money', minorUnits: number, currency: string } } | null }>, plugins: Array<{ __typename?: 'Plugin', name: string, validUntil: string }>, coachCase?: { __typename?: 'CoachCase', id: string, week: string, open: boolean, because: string, note?: string | null } | null, quarters: Array<{ __typename?: 'QuarterFigures', quarter: string, revision: number, attainmentBasisPoints?: number | null, target?: { __typename?: 'Money', minorUnits: number, currency: string } | null, won?: { __typename?: 'Money', minorUnits: number, currency: string } | null, nps?: { __typename?: 'NpsFigures', score: number, responses: number } | null }>, weeks: Array<{ __typename?: 'WeekFigures', week: string, closed: number, won: number }> } | null };

export type PendingOfUnitQueryVariables = Exact<{
  unit: Scalars['ID']['input'];
}>;


export type PendingOfUnitQuery = { __typename?: 'Query', approvals: { __typename?: 'ApprovalConnection', nodes: Array<{ __typename?: 'Approval', id: string, permission: string, state: ApprovalStatus, openedAt: string, amount: { __typename?: 'Money', minorUnits: number, currency: string } }> } };

export type ScenariosQueryVariables = Exact<{ [key: string]: never; }>;


export type ScenariosQuery = { __typename?: 'Query', sandboxScenarios: Array<{ __typename?: 'SandboxScenario', name: string, title: string, titleZh: string, permission: string, tier: Tier, tierLater?: Tier | null, requests: number, days: number }>, policies: Array<{ __typename?: 'Policy', version: string, current: boolean }> };

export type PlayQueryVariables = Exact<{
  input: SandboxPlayInput;
}>;


export type PlayQuery = { __typename?: 'Query', sandboxPlay: { __typename?: 'SandboxPlay', report: { __typename?: 'SandboxReport', policy: string, plays: number, decisions: number, granted: number, countersigned: number, denied: number, refused: number, efficiencyBasisPoints?: number | null, latencyMinutes: number, atRiskExpectedMinorUnits: number, atRisk95MinorUnits: number, atRiskWorstMinorUnits: number }, against?: { __typename?: 'SandboxReport', policy: string, plays: number, decisions: number, granted: number, countersigned: number, denied: number, refused: number, efficiencyBasisPoints?: number | null, latencyMinutes: number, atRiskExpectedMinorUnits: number, atRisk95MinorUnits: number, atRiskWorstMinorUnits: number } | null } };

export type HistoryQueryVariables = Exact<{
  input: SandboxHistoryInput;
}>;


export type HistoryQuery = { __typename?: 'Query', sandboxHistory?: { __typename?: 'SandboxHistory', unit: string, policy: string, policyHash: string, against?: string | null, currency: string, entries: number, from?: string | null, until?: string | null, changed: number, before: { __typename?: 'HistorySide', decisions: number, granted: number, countersigned: number, denied: number, refused: number, inapplicable: number, waiting: number, efficiencyBasisPoints?: number | null, latencyMicroseconds?: number | null, heldMinorUnits: number, spentMinorUnits: number, creditScore?: number | null, tier?: Tier | null, atRisk: { __typename?: 'MoneyAtRisk', expectedMinorUnits: number, atMost95MinorUnits: number, worstMinorUnits: number, days: number } }, after: { __typename?: 'HistorySide', decisions: number, granted: number, countersigned: number, denied: number, refused: number, inapplicable: number, waiting: number, efficiencyBasisPoints?: number | null, latencyMicroseconds?: number | null, heldMinorUnits: number, spentMinorUnits: number, creditScore?: number | null, tier?: Tier | null, atRisk: { __typename?: 'MoneyAtRisk', expectedMinorUnits: number, atMost95MinorUnits: number, worstMinorUnits: number, days: number } }, assumed: { __typename?: 'HistoryAssumptions', approved: number, rejected: number, leftPending: number, posted: number, runOut: number, unheard: number }, changes: Array<{ __typename?: 'DecisionChange', decision: string, at: string, permission: string, amountMinorUnits: number, before: TrialOutcome, after: TrialOutcome, rule: string, beforeDetail?: string | null, afterDetail?: string | null }> } | null };

export type SideFragment = { __typename?: 'HistorySide', decisions: number, granted: number, countersigned: number, denied: number, refused: number, inapplicable: number, waiting: number, efficiencyBasisPoints?: number | null, latencyMicroseconds?: number | null, heldMinorUnits: number, spentMinorUnits: number, creditScore?: number | null, tier?: Tier | null, atRisk: { __typename?: 'MoneyAtRisk', expectedMinorUnits: number, atMost95MinorUnits: number, worstMinorUnits: number, days: number } };

export type ClaimQueryVariables = Exact<{
  input: SandboxClaimInput;
}>;


export type ClaimQuery = { __typename?: 'Query', sandboxClaim: { __typename?: 'SandboxClaim', holds: boolean, policy: string, tried: number, counterexample?: { __typename?: 'Counterexample', permission: string, target: TargetKind, amountMinorUnits: number, discountBasisPoints: number, origin: Origin, plugin?: string | null, unlocked: boolean, trace: { __typename?: 'DecisionTrace', creditScore: number, tier: Tier, rules: Array<{ __typename?: 'RuleTried', rule: string, passed: boolean, detail: string }> } } | null } };

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

export type AnswerStatementDisputeMutationVariables = Exact<{
  input: AnswerDisputeInput;
}>;


export type AnswerStatementDisputeMutation = { __typename?: 'Mutation', answerStatementDispute:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'StatementPayload', number: number }
   };

export type CorrectStatementMutationVariables = Exact<{
  input: CorrectStatementInput;
}>;


export type CorrectStatementMutation = { __typename?: 'Mutation', correctStatement:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'StatementPayload', number: number }
   };

export type PeopleQueryVariables = Exact<{
  audience: Audience;
}>;


export type PeopleQuery = { __typename?: 'Query', accounts: { __typename?: 'AccountConnection', nodes: Array<{ __typename?: 'Account', id: string, name: string, userName: string }> } };

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


export type SpaceQuery = { __typename?: 'Query', space?: { __typename?: 'Space', id: string, title?: string | null, customer: string, createdAt: string, version: number, unit?: string | null, namings: Array<{ __typename?: 'DocumentNaming', document: string, members: Array<string> }>, members: Array<{ __typename?: 'SpaceMember', subject: string, name?: string | null, organisation: string, organisationName?: string | null, audience: Audience, standing: MemberStanding, invitedAt: string, joinedAt?: string | null }>, documents: Array<{ __typename?: 'SpaceDocument', id: string, name?: string | null, level: DocumentLevel, type: DocumentType, size: number, pages: number, at: string, sha256: string, viewPath: string, downloadPath?: string | null }>, milestones: Array<{ __typename?: 'Milestone', id: string, kind: MilestoneKind, title?: string | null, status: MilestoneStatus, openedAt: string, dueAt?: string | null, act?: { __typename?: 'MilestoneAct', accepted: boolean, at: string, by: string, note?: string | null } | null, waiver?: { __typename?: 'MilestoneWaiver', approval: string, requestedAt: string, given?: boolean | null, decidedAt?: string | null } | null }>, feedback: Array<{ __typename?: 'FeedbackThread', id: string, document?: string | null, entries: Array<{ __typename?: 'FeedbackWord', at: string, by: string, isInternal: boolean, text?: string | null }> }>, experts: Array<{ __typename?: 'Expert', id: string, name?: string | null, field?: string | null, commitments: Array<{ __typename?: 'Commitment', id: string, promise?: string | null, madeAt: string, dueAt: string, kept?: boolean | null, settledAt?: string | null }> }> } | null };

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

export type UnitsToWorkQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type UnitsToWorkQuery = { __typename?: 'Query', units: { __typename?: 'SalesUnitConnection', nodes: Array<{ __typename?: 'SalesUnit', id: string, name?: string | null, region: string }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

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

export type CreateSpaceMutationVariables = Exact<{
  input: CreateSpaceInput;
}>;


export type CreateSpaceMutation = { __typename?: 'Mutation', createSpace:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type IntroduceExpertMutationVariables = Exact<{
  input: IntroduceExpertInput;
}>;


export type IntroduceExpertMutation = { __typename?: 'Mutation', introduceExpert:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type MakeCommitmentMutationVariables = Exact<{
  input: MakeCommitmentInput;
}>;


export type MakeCommitmentMutation = { __typename?: 'Mutation', makeCommitment:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type SettleCommitmentMutationVariables = Exact<{
  input: SettleCommitmentInput;
}>;


export type SettleCommitmentMutation = { __typename?: 'Mutation', settleCommitment:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type RequestMilestoneWaiverMutationVariables = Exact<{
  input: RequestMilestoneWaiverInput;
}>;


export type RequestMilestoneWaiverMutation = { __typename?: 'Mutation', requestMilestoneWaiver:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SpacePayload', space: string, made?: string | null }
   };

export type InviteSpaceMemberMutationVariables = Exact<{
  input: InviteSpaceMemberInput;
}>;


export type InviteSpaceMemberMutation = { __typename?: 'Mutation', inviteSpaceMember:
    | { __typename: 'InvitationPayload', member: string, oneTimeCode?: string | null, codeUntil?: string | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type FlowCausalGraphQueryVariables = Exact<{
  flow: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  days: Scalars['Int']['input'];
  winDays: Scalars['Int']['input'];
}>;


export type FlowCausalGraphQuery = { __typename?: 'Query', flowCausalGraph?: { __typename?: 'FlowCausalGraph', choices: number, waiting: number, winDays: number, effectiveMin: number, customersMin: number, nodes: Array<{ __typename?: 'FlowCauseNode', id: string, kind: string, name: string, scorer?: string | null, count?: number | null }>, edges: Array<{ __typename?: 'FlowCauseEdge', from: string, to: string, evidence: string, effect?: number | null, lower?: number | null, upper?: number | null, pValue?: number | null, found: boolean, count?: number | null, effectiveCount?: number | null, why?: string | null }> } | null };

export type FlowAttributionQueryVariables = Exact<{
  flow: Scalars['ID']['input'];
  by: FlowTouchBy;
  version?: InputMaybe<Scalars['Int']['input']>;
  days: Scalars['Int']['input'];
}>;


export type FlowAttributionQuery = { __typename?: 'Query', flowAttribution: Array<{ __typename?: 'FlowAttribution', metric?: string | null, currency?: string | null, total?: number | null, untouched?: number | null, journeys: number, thin: boolean, why?: string | null, customersMin: number, credits: Array<{ __typename?: 'FlowCredit', touch?: string | null, byPlace: number, byRemoval?: number | null, byShapley?: number | null }> }> };

export type SaveFlowMutationVariables = Exact<{
  input: SaveFlowInput;
}>;


export type SaveFlowMutation = { __typename?: 'Mutation', saveFlow:
    | { __typename: 'FlowMalformedPayload', findings: Array<{ __typename?: 'FlowFinding', severity: string, code: string, pointer: string, node?: string | null, port?: string | null, message: { __typename?: 'FlowWords', zh: string, en: string } }> }
    | { __typename: 'FlowSavedPayload', version: number, hash: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ValidateFlowMutationVariables = Exact<{
  input: ValidateFlowInput;
}>;


export type ValidateFlowMutation = { __typename?: 'Mutation', validateFlow:
    | { __typename: 'FlowValidatedPayload', version: number, report: { __typename?: 'FlowReport', isSound: boolean, catalogue: string, findings: Array<{ __typename?: 'FlowFinding', severity: string, code: string, pointer: string, node?: string | null, port?: string | null, message: { __typename?: 'FlowWords', zh: string, en: string } }> } }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type RehearseFlowMutationVariables = Exact<{
  input: RehearseFlowInput;
}>;


export type RehearseFlowMutation = { __typename?: 'Mutation', rehearseFlow:
    | { __typename: 'FlowRehearsedPayload', dryRun?: { __typename?: 'FlowDryRun', interactions: number, outbound: number, failed: number, digest: string, by: string, at: string } | null, nodes: Array<{ __typename?: 'RehearsedNode', node: string, runs: number, ports: Array<{ __typename?: 'RehearsedCount', name: string, count: number }>, effects: Array<{ __typename?: 'RehearsedCount', name: string, count: number }> }>, runs: Array<{ __typename?: 'RehearsedRun', source: string, status: string, because: string, steps: Array<{ __typename?: 'FlowStep', position: number, happened: string, node: string, visit: number, ports: Array<string>, facts: string, waitsFor?: string | null, at: string }> }> }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ReleaseFlowMutationVariables = Exact<{
  input: ReleaseFlowInput;
}>;


export type ReleaseFlowMutation = { __typename?: 'Mutation', releaseFlow:
    | { __typename: 'FlowStagedPayload', active?: number | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type AdvanceFlowMutationVariables = Exact<{
  input: AdvanceFlowInput;
}>;


export type AdvanceFlowMutation = { __typename?: 'Mutation', advanceFlow:
    | { __typename: 'FlowStagedPayload', active?: number | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type RollBackFlowMutationVariables = Exact<{
  input: FlowReasonInput;
}>;


export type RollBackFlowMutation = { __typename?: 'Mutation', rollBackFlow:
    | { __typename: 'FlowStagedPayload', active?: number | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type FreezeFlowMutationVariables = Exact<{
  input: FlowReasonInput;
}>;


export type FreezeFlowMutation = { __typename?: 'Mutation', freezeFlow:
    | { __typename: 'FlowPayload', frozen: boolean, missing?: number | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type RequestFlowThawMutationVariables = Exact<{
  input: FlowReasonInput;
}>;


export type RequestFlowThawMutation = { __typename?: 'Mutation', requestFlowThaw:
    | { __typename: 'FlowPayload', frozen: boolean, missing?: number | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type ApproveFlowThawMutationVariables = Exact<{
  input: ApproveFlowThawInput;
}>;


export type ApproveFlowThawMutation = { __typename?: 'Mutation', approveFlowThaw:
    | { __typename: 'FlowPayload', frozen: boolean, missing?: number | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type RejectFlowThawMutationVariables = Exact<{
  input: FlowReasonInput;
}>;


export type RejectFlowThawMutation = { __typename?: 'Mutation', rejectFlowThaw:
    | { __typename: 'FlowPayload', frozen: boolean, missing?: number | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type FlowExpertsQueryVariables = Exact<{ [key: string]: never; }>;


export type FlowExpertsQuery = { __typename?: 'Query', flowExperts: Array<{ __typename?: 'FlowExpert', id: string, name?: string | null, profile?: string | null, specialities: Array<string>, sent: number }> };

export type ListFlowExpertMutationVariables = Exact<{
  input: ListFlowExpertInput;
}>;


export type ListFlowExpertMutation = { __typename?: 'Mutation', listFlowExpert:
    | { __typename: 'FlowExpertPayload', expert: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type DelistFlowExpertMutationVariables = Exact<{
  input: DelistFlowExpertInput;
}>;


export type DelistFlowExpertMutation = { __typename?: 'Mutation', delistFlowExpert:
    | { __typename: 'FlowExpertPayload', expert: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type FlowsQueryVariables = Exact<{ [key: string]: never; }>;


export type FlowsQuery = { __typename?: 'Query', flows: Array<{ __typename?: 'FlowLine', id: string, last: number, active?: number | null, frozen: boolean, name: { __typename?: 'FlowWords', zh: string, en: string }, canary?: { __typename?: 'FlowCanary', version: number, stage: number, since: string } | null }> };

export type FlowQueryVariables = Exact<{
  flow: Scalars['ID']['input'];
}>;


export type FlowQuery = { __typename?: 'Query', flow?: { __typename?: 'Flow', id: string, active?: number | null, revision: number, canary?: { __typename?: 'FlowCanary', version: number, stage: number, since: string } | null, freeze?: { __typename?: 'FlowFreeze', by: string, reason: string, at: string, thawRequestedBy?: string | null, thawApprovedBy: Array<string>, evidence?: { __typename?: 'FlowDrift', statistic: string, valueMicros: number, count: number, from: string, to: string, detail: string } | null } | null, drift: Array<{ __typename?: 'FlowDrift', statistic: string, valueMicros: number, count: number, from: string, to: string, detail: string }>, versions: Array<{ __typename?: 'FlowVersion', number: number, hash: string, savedBy: string, savedAt: string, takenBack: boolean, gatePassed?: boolean | null, gateReasons: Array<string>, report?: { __typename?: 'FlowReport', isSound: boolean, catalogue: string } | null, dryRun?: { __typename?: 'FlowDryRun', interactions: number, outbound: number, failed: number, digest: string, by: string, at: string } | null }> } | null };

export type FlowVersionQueryVariables = Exact<{
  flow: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type FlowVersionQuery = { __typename?: 'Query', flow?: { __typename?: 'Flow', id: string, version?: { __typename?: 'FlowVersion', number: number, hash: string, definition: string, savedBy: string, savedAt: string, report?: { __typename?: 'FlowReport', isSound: boolean, catalogue: string, findings: Array<{ __typename?: 'FlowFinding', severity: string, code: string, pointer: string, node?: string | null, port?: string | null, message: { __typename?: 'FlowWords', zh: string, en: string } }> } | null } | null } | null };

export type FlowComponentsQueryVariables = Exact<{ [key: string]: never; }>;


export type FlowComponentsQuery = { __typename?: 'Query', flowComponents: Array<{ __typename?: 'FlowComponent', name: string, sends: boolean, passingPort?: string | null, title: { __typename?: 'FlowWords', zh: string, en: string }, doc: { __typename?: 'FlowWords', zh: string, en: string }, inputs: Array<{ __typename?: 'FlowPort', name: string, type?: string | null, required: boolean, doc: { __typename?: 'FlowWords', zh: string, en: string } }>, outputs: Array<{ __typename?: 'FlowPort', name: string, type?: string | null, required: boolean, doc: { __typename?: 'FlowWords', zh: string, en: string } }>, parameters: Array<{ __typename?: 'FlowParameter', name: string, spec: string }> }> };

export type FlowRunsQueryVariables = Exact<{
  flow: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
}>;


export type FlowRunsQuery = { __typename?: 'Query', flowRuns: Array<{ __typename?: 'FlowRunLine', id: string, version: number, customer: string, status: string, because: string, begunAt: string, changedAt: string }> };

export type FlowRunQueryVariables = Exact<{
  run: Scalars['ID']['input'];
}>;


export type FlowRunQuery = { __typename?: 'Query', flowRun?: { __typename?: 'FlowRun', interaction?: string | null, run: { __typename?: 'FlowRunLine', id: string, flow: string, version: number, customer: string, status: string, because: string, begunAt: string, changedAt: string }, steps: Array<{ __typename?: 'FlowStep', position: number, happened: string, node: string, visit: number, ports: Array<string>, facts: string, waitsFor?: string | null, at: string }>, effects: Array<{ __typename?: 'FlowEffect', id: string, node: string, kind: string, status: string, attempts: number, lastError?: string | null, doneAt?: string | null }> } | null };

export type FlowPoliciesQueryVariables = Exact<{
  flow: Scalars['ID']['input'];
}>;


export type FlowPoliciesQuery = { __typename?: 'Query', flowPolicies: Array<{ __typename?: 'FlowPolicy', name: string, features: Array<string>, decisions: number, rewards: number, late: number, modelVersion: string, digest: string, changedAt: string, arms: Array<{ __typename?: 'FlowArm', action: string, choices: number, credited: number, rewards: number, meanMicros?: number | null, estimateMicros: number, propensityMicros: number }> }> };

export type FlowGatesQueryVariables = Exact<{
  flow: Scalars['ID']['input'];
}>;


export type FlowGatesQuery = { __typename?: 'Query', flow?: { __typename?: 'Flow', id: string, versions: Array<{ __typename?: 'FlowVersion', number: number, hash: string, report?: { __typename?: 'FlowReport', isSound: boolean } | null, gate?: { __typename?: 'FlowGate', passed: boolean, reasons: Array<string>, baseline: string, count: number, valueMicros?: number | null, lowerMicros: number, baselineMicros: number, essMicros: number, meanWeightMicros?: number | null, digest: string, by?: string | null, at: string } | null }> } | null };

export type JudgeFlowMutationVariables = Exact<{
  input: JudgeFlowInput;
}>;


export type JudgeFlowMutation = { __typename?: 'Mutation', judgeFlow:
    | { __typename: 'FlowJudgedPayload', gate?: { __typename?: 'FlowGate', passed: boolean } | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type FlowRankingQueryVariables = Exact<{
  flow: Scalars['ID']['input'];
  after: Scalars['Int']['input'];
}>;


export type FlowRankingQuery = { __typename?: 'Query', flowRanking?: { __typename?: 'FlowRanking', of: number, changedBy?: string | null, reason?: string | null, changedAt?: string | null, weights: Array<{ __typename?: 'FlowWeight', feature: string, before: number, percent: number }>, targets: Array<{ __typename?: 'RankedTarget', customer: string, before: number, after: number, scoreMicros: number }> } | null };

export type SetFlowWeightsMutationVariables = Exact<{
  input: SetFlowWeightsInput;
}>;


export type SetFlowWeightsMutation = { __typename?: 'Mutation', setFlowWeights:
    | { __typename: 'FlowPayload', frozen: boolean }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type FlowJourneyQueryVariables = Exact<{
  customer: Scalars['ID']['input'];
  interaction: Scalars['ID']['input'];
}>;


export type FlowJourneyQuery = { __typename?: 'Query', flowJourney: Array<{ __typename?: 'JourneyStep', position: number, actor: string, happened: string, subject: string, detail: string, by: string, at: string }> };

export type FlowExperimentsQueryVariables = Exact<{
  flow: Scalars['ID']['input'];
}>;


export type FlowExperimentsQuery = { __typename?: 'Query', flowExperiments: Array<{ __typename?: 'FlowExperiment', kind: string, experiment: string, version: number, stage: number, metric?: string | null, harmMicrosMax: number, beganAt: string, endedAt?: string | null, looks: Array<{ __typename?: 'FlowExperimentLook', at: string, ratioPValue: number, verdict: string, arms: Array<{ __typename?: 'FlowExperimentArm', name: string, share: number, assigned: number, observed: number, mean: number, effect?: number | null, lower?: number | null, upper?: number | null, pValue?: number | null }> }> }> };

export type FlowDriftReadingsQueryVariables = Exact<{
  flow: Scalars['ID']['input'];
}>;


export type FlowDriftReadingsQuery = { __typename?: 'Query', flowDriftReadings: Array<{ __typename?: 'FlowDriftReading', version: number, boundMicros: number, beyond: boolean, at: string, reading: { __typename?: 'FlowDrift', statistic: string, valueMicros: number, count: number, from: string, to: string, detail: string } }> };

export type StartFlowExperimentMutationVariables = Exact<{
  input: StartFlowExperimentInput;
}>;


export type StartFlowExperimentMutation = { __typename?: 'Mutation', startFlowExperiment:
    | { __typename: 'FlowPayload', frozen: boolean, missing?: number | null }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type StopFlowExperimentMutationVariables = Exact<{
  input: FlowReasonInput;
}>;


export type StopFlowExperimentMutation = { __typename?: 'Mutation', stopFlowExperiment:
    | { __typename: 'FlowPayload', frozen: boolean, missing?: number | null }
    | { __typename: 'Refusal', code: string, message: string }
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
export const WholeFundFragmentDoc = new TypedDocumentString(`
    fragment WholeFund on Fund {
  id
  name
  settlementMinutes
  version
  total {
    minorUnits
    currency
  }
  free {
    minorUnits
    currency
  }
  leased {
    minorUnits
    currency
  }
  spent {
    minorUnits
    currency
  }
  owed {
    minorUnits
    currency
  }
  leases {
    id
    unit
    expiresAt
    amount {
      minorUnits
      currency
    }
    spent {
      minorUnits
      currency
    }
  }
  reconciliation {
    status
    unanswered
    reason
    disagreesSince
    difference {
      minorUnits
      currency
    }
  }
}
    `, {"fragmentName":"WholeFund"}) as unknown as TypedDocumentString<WholeFundFragment, unknown>;
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
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on HistorySide {
  decisions
  granted
  countersigned
  denied
  refused
  inapplicable
  waiting
  efficiencyBasisPoints
  latencyMicroseconds
  heldMinorUnits
  spentMinorUnits
  creditScore
  tier
  atRisk {
    expectedMinorUnits
    atMost95MinorUnits
    worstMinorUnits
    days
  }
}
    `, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($first: Int!, $after: String, $audience: Audience, $enabled: Boolean) {
  accounts(first: $first, after: $after, audience: $audience, enabled: $enabled) {
    nodes {
      id
      name
      userName
      audience
      organisation
      roles
      enabled
      secondFactor
      sessions
      signedInAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"2d35dd0599e3ba62b53f17607494a75333a8074a7eb707b77dab469ba83124e4"}) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const OneAccountDocument = new TypedDocumentString(`
    query OneAccount($id: ID!) {
  account(id: $id) {
    id
    name
    userName
    audience
    organisation
    roles
    enabled
    hasPassword
    secondFactor
    sessions
    signedInAt
    codeUntil
    version
  }
}
    `, {"hash":"a90b81688afe16e6fb50df190a48a96de65499631bcce525b963af2e643f47d2"}) as unknown as TypedDocumentString<OneAccountQuery, OneAccountQueryVariables>;
export const DisableAccountDocument = new TypedDocumentString(`
    mutation DisableAccount($input: DisableAccountInput!) {
  disableAccount(input: $input) {
    __typename
    ... on AccountPayload {
      account
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"f0d083f7432b278d204bd7308f177ae050823ef1e863d7cdee1052670b338a5e"}) as unknown as TypedDocumentString<DisableAccountMutation, DisableAccountMutationVariables>;
export const EnableAccountDocument = new TypedDocumentString(`
    mutation EnableAccount($input: EnableAccountInput!) {
  enableAccount(input: $input) {
    __typename
    ... on AccountPayload {
      account
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"f080527eb475ccefa456404fda2cfb372354e31fbec9e337993b5a129bd7cd3f"}) as unknown as TypedDocumentString<EnableAccountMutation, EnableAccountMutationVariables>;
export const EndSessionsDocument = new TypedDocumentString(`
    mutation EndSessions($input: EndAccountSessionsInput!) {
  endAccountSessions(input: $input) {
    __typename
    ... on AccountPayload {
      account
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"e3355ebc495210a6313f39c86cd2332c9672cd7b6e7af24c4ca2c3be5a153d48"}) as unknown as TypedDocumentString<EndSessionsMutation, EndSessionsMutationVariables>;
export const ResetSignInDocument = new TypedDocumentString(`
    mutation ResetSignIn($input: ResetAccountSignInInput!) {
  resetAccountSignIn(input: $input) {
    __typename
    ... on SignInResetPayload {
      account
      oneTimeCode
      codeUntil
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"172a347fe8e9f09d2a007c1280227cb48c75b7360c7c36910031f3a7c2f84e0d"}) as unknown as TypedDocumentString<ResetSignInMutation, ResetSignInMutationVariables>;
export const ApprovalsDocument = new TypedDocumentString(`
    query Approvals($first: Int!, $after: String, $decidedToo: Boolean!, $state: ApprovalStatus, $unit: ID, $orderBy: ApprovalOrder!, $direction: OrderDirection!) {
  approvals(
    first: $first
    after: $after
    decidedToo: $decidedToo
    state: $state
    unit: $unit
    orderBy: $orderBy
    direction: $direction
  ) {
    nodes {
      id
      unit
      requester
      permission
      openedAt
      deadline
      state
      quorum
      amount {
        minorUnits
        currency
      }
      target {
        kind
        id
      }
      assignee {
        kind
        id
      }
      votes {
        by
        approved
        at
        note
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"81bb154ffff3e678bdc17442ae2abec421f17668528132f15c17c2a7e281e8a6"}) as unknown as TypedDocumentString<ApprovalsQuery, ApprovalsQueryVariables>;
export const ApprovalsLiveDocument = new TypedDocumentString(`
    subscription ApprovalsLive {
  approvals(first: 50) {
    nodes {
      id
      state
      votes {
        by
      }
      assignee {
        id
      }
    }
  }
}
    `, {"hash":"c3057f46dd860b1e82920344d34ed3b11a3173b6601bc2e395cd8743327579fe"}) as unknown as TypedDocumentString<ApprovalsLiveSubscription, ApprovalsLiveSubscriptionVariables>;
export const ApprovalDocument = new TypedDocumentString(`
    query Approval($id: ID!) {
  approval(id: $id) {
    id
    unit
    requester
    permission
    openedAt
    deadline
    state
    quorum
    amount {
      minorUnits
      currency
    }
    target {
      kind
      id
    }
    assignee {
      kind
      id
    }
    votes {
      by
      approved
      at
      note
    }
    decision
    reasons
    verdict {
      approved
      at
      by
      note
    }
    history {
      at
      by
      kind
      note
      to {
        kind
        id
      }
    }
  }
}
    `, {"hash":"7c6ef0e976e8aba74c07de862fb3f408cae8b4c92a2d7d07a7b2749c5e4ccad5"}) as unknown as TypedDocumentString<ApprovalQuery, ApprovalQueryVariables>;
export const ApprovalContextDocument = new TypedDocumentString(`
    query ApprovalContext($unit: ID!) {
  unit(id: $unit) {
    id
    name
    region
    currency
    credit {
      score
      tier
      version
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
    kpis {
      quarter
      policyDeviationBasisPoints
      autonomyBasisPoints
    }
  }
}
    `, {"hash":"686f6783de1580528e4dee80fcdd359d291e5ee7dcb59da01285480ca2eac27f"}) as unknown as TypedDocumentString<ApprovalContextQuery, ApprovalContextQueryVariables>;
export const ApprovalRequestDocument = new TypedDocumentString(`
    query ApprovalRequest($decision: ID!) {
  decision(id: $decision) {
    id
    at
    client
    origin
    discountBasisPoints
    plugin
    fund
    trace {
      policy
      policyHash
      creditScore
      creditVersion
      tier
      rules {
        rule
        passed
        detail
      }
    }
    basedOn {
      customer
      category
      fields
    }
  }
}
    `, {"hash":"8ae35361fd3657f81e958808a687ed84ad8ee288e672a25ed4b0cc4f627c7627"}) as unknown as TypedDocumentString<ApprovalRequestQuery, ApprovalRequestQueryVariables>;
export const DecideApprovalDocument = new TypedDocumentString(`
    mutation DecideApproval($input: DecideApprovalInput!) {
  decideApproval(input: $input) {
    __typename
    ... on DecideApprovalPayload {
      approval
      missing
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"3d438c11c56cbd3be2d51ea1b80c9323b70dbc10e8f9a4316642fd7d192aae11"}) as unknown as TypedDocumentString<DecideApprovalMutation, DecideApprovalMutationVariables>;
export const ReassignApprovalDocument = new TypedDocumentString(`
    mutation ReassignApproval($input: ReassignApprovalInput!) {
  reassignApproval(input: $input) {
    __typename
    ... on ApprovalStepPayload {
      approval
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"8295cb6308b11c5dbbb277b7f3bcdaf7ca7ab623f5957e8dc51d765e4af6535b"}) as unknown as TypedDocumentString<ReassignApprovalMutation, ReassignApprovalMutationVariables>;
export const SendBackApprovalDocument = new TypedDocumentString(`
    mutation SendBackApproval($input: SendBackApprovalInput!) {
  sendBackApproval(input: $input) {
    __typename
    ... on ApprovalStepPayload {
      approval
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"bfb644d824289be70f82010061674c0538ffb17dd624b959dc09f13a93eb3223"}) as unknown as TypedDocumentString<SendBackApprovalMutation, SendBackApprovalMutationVariables>;
export const ResubmitApprovalDocument = new TypedDocumentString(`
    mutation ResubmitApproval($input: ResubmitApprovalInput!) {
  resubmitApproval(input: $input) {
    __typename
    ... on ApprovalStepPayload {
      approval
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"8190bf0163435344187f92a692af2e6b90657d07746d3a481f28ceab5b4572d3"}) as unknown as TypedDocumentString<ResubmitApprovalMutation, ResubmitApprovalMutationVariables>;
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
export const RecordFilingDocument = new TypedDocumentString(`
    mutation RecordFiling($input: RecordFilingInput!) {
  recordFiling(input: $input) {
    __typename
    ... on FilingPayload {
      reference
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"061e01c45744b9d9f500a316c935e70e6db697c0ca234a16e1a92185150f78bd"}) as unknown as TypedDocumentString<RecordFilingMutation, RecordFilingMutationVariables>;
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
export const FollowedRunDocument = new TypedDocumentString(`
    subscription FollowedRun($system: ID!) {
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
  }
}
    `, {"hash":"41eeb094f697e9b72748ce27d3238548e6a620ee56806df7aab67cd29aaea75b"}) as unknown as TypedDocumentString<FollowedRunSubscription, FollowedRunSubscriptionVariables>;
export const SuspendCertificateDocument = new TypedDocumentString(`
    mutation SuspendCertificate($input: SuspendCertificateInput!) {
  suspendCertificate(input: $input) {
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
    `, {"hash":"24ea5c278f019aa54c48bced39bc934f1d343d8826ae7a340c61c8ab32705332"}) as unknown as TypedDocumentString<SuspendCertificateMutation, SuspendCertificateMutationVariables>;
export const ReinstateCertificateDocument = new TypedDocumentString(`
    mutation ReinstateCertificate($input: ReinstateCertificateInput!) {
  reinstateCertificate(input: $input) {
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
    `, {"hash":"5cd0a7f39661496f35f939af937c323753558011a745fb35ae030b009d0dc18f"}) as unknown as TypedDocumentString<ReinstateCertificateMutation, ReinstateCertificateMutationVariables>;
export const RevokeCertificateDocument = new TypedDocumentString(`
    mutation RevokeCertificate($input: RevokeCertificateInput!) {
  revokeCertificate(input: $input) {
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
    `, {"hash":"d4ddc04f0677616a78a0e053716db73ee3c644950e142cae4af0a322d22a70a5"}) as unknown as TypedDocumentString<RevokeCertificateMutation, RevokeCertificateMutationVariables>;
export const PlaceInClusterDocument = new TypedDocumentString(`
    mutation PlaceInCluster($input: PlaceInClusterInput!) {
  placeInCluster(input: $input) {
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
    `, {"hash":"652f0fed56facb7f26d540fc67fdb949d887cb4599deac40880f9152e9dd76a1"}) as unknown as TypedDocumentString<PlaceInClusterMutation, PlaceInClusterMutationVariables>;
export const ClientsDocument = new TypedDocumentString(`
    query Clients($first: Int!, $after: String, $audience: Audience, $enabled: Boolean) {
  clients(first: $first, after: $after, audience: $audience, enabled: $enabled) {
    nodes {
      id
      name
      audience
      organisation
      enabled
      grantTypes
      secretSince
      secretBeforeUntil
      quota {
        capacity
        perSecond
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"b4e03a9fc1ef58e2f3489a203cf814b160cc46c02d2a21fee8e222b4c2219fe0"}) as unknown as TypedDocumentString<ClientsQuery, ClientsQueryVariables>;
export const OneClientDocument = new TypedDocumentString(`
    query OneClient($id: ID!) {
  client(id: $id) {
    id
    name
    audience
    organisation
    enabled
    disabledAt
    createdAt
    authenticationMethods
    grantTypes
    people
    possibleScopes
    scopes
    secretSince
    secretBeforeSince
    secretBeforeUntil
    version
    quota {
      capacity
      perSecond
    }
  }
}
    `, {"hash":"386f7bbce6092b3db6e09a679e383a058f53ac20fc3fdd10daddef0ea8f4f05f"}) as unknown as TypedDocumentString<OneClientQuery, OneClientQueryVariables>;
export const ChangeScopesDocument = new TypedDocumentString(`
    mutation ChangeScopes($input: ChangeClientScopesInput!) {
  changeClientScopes(input: $input) {
    __typename
    ... on ClientPayload {
      client
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"5b7705aef5fde49dc75e04b3e5ad08e83cbd7bd58be5749fb8255621a6ff3c4b"}) as unknown as TypedDocumentString<ChangeScopesMutation, ChangeScopesMutationVariables>;
export const DisableClientDocument = new TypedDocumentString(`
    mutation DisableClient($input: DisableClientInput!) {
  disableClient(input: $input) {
    __typename
    ... on ClientPayload {
      client
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"ae27d87c82aeaf69d389d07dce3d926931f957033ba642392360e54d4d7a903d"}) as unknown as TypedDocumentString<DisableClientMutation, DisableClientMutationVariables>;
export const EnableClientDocument = new TypedDocumentString(`
    mutation EnableClient($input: EnableClientInput!) {
  enableClient(input: $input) {
    __typename
    ... on ClientPayload {
      client
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"6bdebe0324e4a2ca0c1c60b47c0c347ed769bce10dad67c6872abd2091999292"}) as unknown as TypedDocumentString<EnableClientMutation, EnableClientMutationVariables>;
export const RotateClientSecretDocument = new TypedDocumentString(`
    mutation RotateClientSecret($input: RotateClientSecretInput!) {
  rotateClientSecret(input: $input) {
    __typename
    ... on ClientSecretPayload {
      client
      secret
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"99d651215c03da9d7857f669f9c3fdf180c93ae98db96af5c9e743b9bc7522fa"}) as unknown as TypedDocumentString<RotateClientSecretMutation, RotateClientSecretMutationVariables>;
export const SetQuotaDocument = new TypedDocumentString(`
    mutation SetQuota($input: SetClientQuotaInput!) {
  setClientQuota(input: $input) {
    __typename
    ... on ClientPayload {
      client
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"0bb2eb352178f38678bd5dd96460c88f4ac99c53f608c95f9e1a8aec47aa0913"}) as unknown as TypedDocumentString<SetQuotaMutation, SetQuotaMutationVariables>;
export const CustomersDocument = new TypedDocumentString(`
    query Customers($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $changedFrom: DateTime, $changedUntil: DateTime) {
  customers(
    first: $first
    after: $after
    orderBy: $orderBy
    direction: $direction
    changedFrom: $changedFrom
    changedUntil: $changedUntil
  ) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"a8ea8e6da2a1104897c350968f2c87d79af53f555b1ed51a7e3f8855f9149f15"}) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const CustomerUsesDocument = new TypedDocumentString(`
    query CustomerUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {
  dataUses(
    first: $first
    after: $after
    customer: $customer
    category: $category
    field: $field
  ) {
    nodes {
      receipt
      at
      reader
      client
      purpose
      fields
      decisions
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"85d0069c03e6d7f4b5271435f8ffcdda8d5bd73db6f93fe4a77b33a111f26d58"}) as unknown as TypedDocumentString<CustomerUsesQuery, CustomerUsesQueryVariables>;
export const FlowDataAssetsDocument = new TypedDocumentString(`
    query FlowDataAssets {
  flowDataAssets {
    flow
    version
    category
    purpose
    fields
    nodes
    consented
    freshAt
    lastUsedAt
  }
}
    `, {"hash":"4d342be0785ad953477e8c2aa1f7075c87030e0fdb052d0e23ef34965d2bebaa"}) as unknown as TypedDocumentString<FlowDataAssetsQuery, FlowDataAssetsQueryVariables>;
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
export const FlowTasksDocument = new TypedDocumentString(`
    query FlowTasks($queue: String, $done: Boolean!) {
  flowTasks(queue: $queue, done: $done, first: 200) {
    id
    run
    flow
    customer
    queue
    title {
      zh
      en
    }
    signals
    at
    dueAt
    doneAt
    doneBy
    note
  }
}
    `, {"hash":"68e9d5566f9e7969aa36b8737a01a1c8735ec87a4b9b52b625a85eeac5cd70b1"}) as unknown as TypedDocumentString<FlowTasksQuery, FlowTasksQueryVariables>;
export const CompleteFlowTaskDocument = new TypedDocumentString(`
    mutation CompleteFlowTask($input: CompleteFlowTaskInput!) {
  completeFlowTask(input: $input) {
    __typename
    ... on FlowTaskPayload {
      task
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"f40868db6c446fe75a721f3b3fb621b41be8daed5b4e64224f422f945258bf00"}) as unknown as TypedDocumentString<CompleteFlowTaskMutation, CompleteFlowTaskMutationVariables>;
export const ReadFlowTextDocument = new TypedDocumentString(`
    mutation ReadFlowText($input: ReadFlowTextInput!) {
  readFlowText(input: $input) {
    __typename
    ... on FlowTextPayload {
      text
      template
      language
      model
      instructions
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"59513e4284a5fa6593687137ac8b6926919cc6f39d146a6581f4b4e0d7ba06be"}) as unknown as TypedDocumentString<ReadFlowTextMutation, ReadFlowTextMutationVariables>;
export const ReadApprovalTextDocument = new TypedDocumentString(`
    mutation ReadApprovalText($input: ReadApprovalTextInput!) {
  readApprovalText(input: $input) {
    __typename
    ... on FlowTextPayload {
      text
      template
      language
      model
      instructions
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"1d08c57010781654e16553c8b116f3caed4451bf9f913205fcca169e34c1acce"}) as unknown as TypedDocumentString<ReadApprovalTextMutation, ReadApprovalTextMutationVariables>;
export const FundsDocument = new TypedDocumentString(`
    query Funds($first: Int!, $after: String, $namePrefix: String, $disagreeing: Boolean, $orderBy: FundOrder!, $direction: OrderDirection!) {
  funds(
    first: $first
    after: $after
    namePrefix: $namePrefix
    disagreeing: $disagreeing
    orderBy: $orderBy
    direction: $direction
  ) {
    nodes {
      id
      name
      total {
        minorUnits
        currency
      }
      free {
        minorUnits
        currency
      }
      leased {
        minorUnits
        currency
      }
      spent {
        minorUnits
        currency
      }
      owed {
        minorUnits
        currency
      }
      reconciliation {
        status
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"e1113babd6c6dab7aa50bff9cfabbcb2bf17eef7d80e0707fc41044f5d5824e3"}) as unknown as TypedDocumentString<FundsQuery, FundsQueryVariables>;
export const FundDocument = new TypedDocumentString(`
    query Fund($id: ID!) {
  fund(id: $id) {
    ...WholeFund
  }
}
    fragment WholeFund on Fund {
  id
  name
  settlementMinutes
  version
  total {
    minorUnits
    currency
  }
  free {
    minorUnits
    currency
  }
  leased {
    minorUnits
    currency
  }
  spent {
    minorUnits
    currency
  }
  owed {
    minorUnits
    currency
  }
  leases {
    id
    unit
    expiresAt
    amount {
      minorUnits
      currency
    }
    spent {
      minorUnits
      currency
    }
  }
  reconciliation {
    status
    unanswered
    reason
    disagreesSince
    difference {
      minorUnits
      currency
    }
  }
}`, {"hash":"47eba2e5f87b127f3f623a446f528d815db9bdd2b376b9f865aff51fa06123fc"}) as unknown as TypedDocumentString<FundQuery, FundQueryVariables>;
export const FundLiveDocument = new TypedDocumentString(`
    subscription FundLive($id: ID!) {
  fund(id: $id) {
    ...WholeFund
  }
}
    fragment WholeFund on Fund {
  id
  name
  settlementMinutes
  version
  total {
    minorUnits
    currency
  }
  free {
    minorUnits
    currency
  }
  leased {
    minorUnits
    currency
  }
  spent {
    minorUnits
    currency
  }
  owed {
    minorUnits
    currency
  }
  leases {
    id
    unit
    expiresAt
    amount {
      minorUnits
      currency
    }
    spent {
      minorUnits
      currency
    }
  }
  reconciliation {
    status
    unanswered
    reason
    disagreesSince
    difference {
      minorUnits
      currency
    }
  }
}`, {"hash":"23ad4c3db1e031c8cd9f35622c8af0ef69eab2ce503033a98d105fc7531d376a"}) as unknown as TypedDocumentString<FundLiveSubscription, FundLiveSubscriptionVariables>;
export const EstablishFundDocument = new TypedDocumentString(`
    mutation EstablishFund($input: EstablishFundInput!) {
  establishFund(input: $input) {
    __typename
    ... on FundPayload {
      fund
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"873bef96f35341ab89d451acef2ffc20997cb9aac9d3e6a8050948f9ae9c8290"}) as unknown as TypedDocumentString<EstablishFundMutation, EstablishFundMutationVariables>;
export const TopUpFundDocument = new TypedDocumentString(`
    mutation TopUpFund($input: MoveFundInput!) {
  topUpFund(input: $input) {
    __typename
    ... on FundPayload {
      fund
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"4e1240f511f4d6642d983bd4c4384a16c235fd35d1ec7ab2785a95a387aed4ab"}) as unknown as TypedDocumentString<TopUpFundMutation, TopUpFundMutationVariables>;
export const ReduceFundDocument = new TypedDocumentString(`
    mutation ReduceFund($input: MoveFundInput!) {
  reduceFund(input: $input) {
    __typename
    ... on FundPayload {
      fund
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"fd50dfaaa84355fee9d63ece775eed717997cba38cdc1b66b9242af7c0eb0e02"}) as unknown as TypedDocumentString<ReduceFundMutation, ReduceFundMutationVariables>;
export const ReconcileFundDocument = new TypedDocumentString(`
    mutation ReconcileFund($input: ReconcileFundInput!) {
  reconcileFund(input: $input) {
    __typename
    ... on FundPayload {
      fund
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"2312e08d5b1f8ed744550e97827ee03045a7a98e8aaaacefc68263ef706ff645"}) as unknown as TypedDocumentString<ReconcileFundMutation, ReconcileFundMutationVariables>;
export const LeaseFundDocument = new TypedDocumentString(`
    mutation LeaseFund($input: LeaseFundInput!) {
  leaseFund(input: $input) {
    __typename
    ... on LeasePayload {
      lease
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"c472601132bb4a2d3ab93da812643635e6fcf57bc1aef136fa9cfd940c8c037a"}) as unknown as TypedDocumentString<LeaseFundMutation, LeaseFundMutationVariables>;
export const RenewLeaseDocument = new TypedDocumentString(`
    mutation RenewLease($input: RenewLeaseInput!) {
  renewLease(input: $input) {
    __typename
    ... on LeasePayload {
      lease
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"3d3b352116f50b04625a89f1e05e5b2dc2d69b1ae8789031d1e64dbaf0a5694f"}) as unknown as TypedDocumentString<RenewLeaseMutation, RenewLeaseMutationVariables>;
export const ReturnLeaseDocument = new TypedDocumentString(`
    mutation ReturnLease($input: ReturnLeaseInput!) {
  returnLease(input: $input) {
    __typename
    ... on LeasePayload {
      lease
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"f819840d95830aa7765657a2c8683786cd94f9eaf8ce50da77c32ebbea33ed54"}) as unknown as TypedDocumentString<ReturnLeaseMutation, ReturnLeaseMutationVariables>;
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
export const CastVoteDocument = new TypedDocumentString(`
    mutation CastVote($input: CastVoteInput!) {
  castVote(input: $input) {
    __typename
    ... on MotionPayload {
      motion {
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
    `, {"hash":"8c25e7eea0bbe873927232719e8119353c5834b5e0146c293aeaec3d1cf046c4"}) as unknown as TypedDocumentString<CastVoteMutation, CastVoteMutationVariables>;
export const ProposeMotionDocument = new TypedDocumentString(`
    mutation ProposeMotion($input: ProposeMotionInput!) {
  proposeMotion(input: $input) {
    __typename
    ... on MotionPayload {
      motion {
        id
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"cfb1e618b001d19c696cac9891955afd7043a7b3012bb7006e9ddd4cea5a1cbd"}) as unknown as TypedDocumentString<ProposeMotionMutation, ProposeMotionMutationVariables>;
export const WithdrawMotionDocument = new TypedDocumentString(`
    mutation WithdrawMotion($input: WithdrawMotionInput!) {
  withdrawMotion(input: $input) {
    __typename
    ... on MotionPayload {
      motion {
        id
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"84bc41e74f3166a3bbbc72888021c15ac3d1b6ee3d00ebd70908a7723827a27e"}) as unknown as TypedDocumentString<WithdrawMotionMutation, WithdrawMotionMutationVariables>;
export const AssignSeatDocument = new TypedDocumentString(`
    mutation AssignSeat($input: AssignSeatInput!) {
  assignSeat(input: $input) {
    __typename
    ... on SeatPayload {
      seat
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"773a25e6a8514cfd93f94e5f5ad65b582482c4824ca693feab9991e5ae90cf79"}) as unknown as TypedDocumentString<AssignSeatMutation, AssignSeatMutationVariables>;
export const VacateSeatDocument = new TypedDocumentString(`
    mutation VacateSeat($input: VacateSeatInput!) {
  vacateSeat(input: $input) {
    __typename
    ... on SeatPayload {
      seat
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"87a1918eb57de3e0f2f86f295c935e7020a8a2779b89768ea73e0b37c12ebcf2"}) as unknown as TypedDocumentString<VacateSeatMutation, VacateSeatMutationVariables>;
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
export const WeighScorecardDocument = new TypedDocumentString(`
    mutation WeighScorecard($input: WeighScorecardInput!) {
  weighScorecard(input: $input) {
    __typename
    ... on WeighScorecardPayload {
      number
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"31aaa01472022c577a5dee6d256bb51e068ca3f670534fba07fb3573e88fda85"}) as unknown as TypedDocumentString<WeighScorecardMutation, WeighScorecardMutationVariables>;
export const MeteredUsesDocument = new TypedDocumentString(`
    query MeteredUses($payer: String!, $days: Int!) {
  meteredUses(payer: $payer, days: $days) {
    day
    feature
    units
  }
}
    `, {"hash":"145928efcd02a7cc8eb85f61b011969c3721dfea4dfa2f8e5c73865d732177d6"}) as unknown as TypedDocumentString<MeteredUsesQuery, MeteredUsesQueryVariables>;
export const InstallationDocument = new TypedDocumentString(`
    query Installation {
  installation {
    at
    apiVersion
    siloVersion
    databaseVersion
    migration
    signedSize
    signedAt
    unsigned
    silos {
      address
      host
      name
      status
      startedAt
      aliveAt
    }
    followers {
      name
      led
      behind
      movedAt
    }
  }
}
    `, {"hash":"bfd42a6a0257f988de20450e17223067599a0c6b06fa70bce938a38fcef09b0b"}) as unknown as TypedDocumentString<InstallationQuery, InstallationQueryVariables>;
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
export const CheckPolicyDocument = new TypedDocumentString(`
    query CheckPolicy($json: String!) {
  checkPolicy(json: $json) {
    accepted
    version
    hash
    findings {
      at
      message
      severity
    }
  }
}
    `, {"hash":"b6e07195573a88acd4d3998af04bea744ebbf7c662e92940a54045e90e5914d0"}) as unknown as TypedDocumentString<CheckPolicyQuery, CheckPolicyQueryVariables>;
export const AuthorizeDocument = new TypedDocumentString(`
    mutation Authorize($input: AuthorizeInput!) {
  authorize(input: $input) {
    __typename
    ... on Granted {
      decision
      hold
      expiresAt
      amount {
        minorUnits
        currency
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
    ... on NeedsCountersign {
      decision
      approval
      reasons
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
    ... on Denied {
      decision
      reasons
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
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"b8c11adf13d3fb0d6169e28b621c469de21c3b036470aaf37113d95cc50aeb4d"}) as unknown as TypedDocumentString<AuthorizeMutation, AuthorizeMutationVariables>;
export const WayBackDocument = new TypedDocumentString(`
    query WayBack($input: WayBackInput!) {
  wayBack(input: $input) {
    scoreNow
    scoreNeeded
    otherwise
    changes {
      input
      quarter
      from
      to
    }
  }
}
    `, {"hash":"6c1bf00a3d409ef919aa9250da9fc6cf09dbb375f0622c88da2da3ed81c73b62"}) as unknown as TypedDocumentString<WayBackQuery, WayBackQueryVariables>;
export const GivePermissionDocument = new TypedDocumentString(`
    mutation GivePermission($input: GivePermissionInput!) {
  givePermission(input: $input) {
    __typename
    ... on GrantPayload {
      grant
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"98ccc8b4fbe7a4e3272df26596f2c1c5843af706e2af63f0f6ec7dae9b00cd9d"}) as unknown as TypedDocumentString<GivePermissionMutation, GivePermissionMutationVariables>;
export const DelegateGrantDocument = new TypedDocumentString(`
    mutation DelegateGrant($input: DelegateGrantInput!) {
  delegateGrant(input: $input) {
    __typename
    ... on GrantPayload {
      grant
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"ca5e4a51aaed0aa7f88afe2f30da719bbedec11b8f877c6a4c86143853b3b009"}) as unknown as TypedDocumentString<DelegateGrantMutation, DelegateGrantMutationVariables>;
export const RevokeGrantDocument = new TypedDocumentString(`
    mutation RevokeGrant($input: RevokeGrantInput!) {
  revokeGrant(input: $input) {
    __typename
    ... on UnitPayload {
      changed
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"62a4ab68d18f3ecc987e8f2e27a680d39f3dec934775319a94855f790470ec43"}) as unknown as TypedDocumentString<RevokeGrantMutation, RevokeGrantMutationVariables>;
export const ChangeLegDocument = new TypedDocumentString(`
    mutation ChangeLeg($input: ChangeLegInput!) {
  changeLeg(input: $input) {
    __typename
    ... on UnitPayload {
      changed
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"2a34f8bb3c1ece0a66f0d3485226de226e67960a43281c922859ba680b16232d"}) as unknown as TypedDocumentString<ChangeLegMutation, ChangeLegMutationVariables>;
export const PlaceTargetDocument = new TypedDocumentString(`
    mutation PlaceTarget($input: PlaceTargetInput!) {
  placeTarget(input: $input) {
    __typename
    ... on UnitPayload {
      changed
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"7a65bdcd35e04e5ec4c863f38c21e301d7790d9ad50bd5bfea0bbc97b79e3691"}) as unknown as TypedDocumentString<PlaceTargetMutation, PlaceTargetMutationVariables>;
export const SetTargetDocument = new TypedDocumentString(`
    mutation SetTarget($input: CloseQuarterInput!) {
  setTarget(input: $input) {
    __typename
    ... on UnitPayload {
      changed
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"5e7c706f49a6382b80cf2622855eaea9ac9223a3d40ea5d9afe0171e368647c7"}) as unknown as TypedDocumentString<SetTargetMutation, SetTargetMutationVariables>;
export const RecordNpsDocument = new TypedDocumentString(`
    mutation RecordNps($input: RecordNpsInput!) {
  recordNps(input: $input) {
    __typename
    ... on RecordNpsPayload {
      changed
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"ac8264a13c3a8851d26f9b65efb674683cc6fda2831887c78aa97414e49683bf"}) as unknown as TypedDocumentString<RecordNpsMutation, RecordNpsMutationVariables>;
export const CloseCoachCaseDocument = new TypedDocumentString(`
    mutation CloseCoachCase($input: CloseCoachCaseInput!) {
  closeCoachCase(input: $input) {
    __typename
    ... on UnitPayload {
      changed
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"f821ab4b59aefa1b3d0841390dacbe5090cc00a999475c822fbcea7606ea9e74"}) as unknown as TypedDocumentString<CloseCoachCaseMutation, CloseCoachCaseMutationVariables>;
export const PostHoldDocument = new TypedDocumentString(`
    mutation PostHold($input: HoldInput!) {
  postHold(input: $input) {
    __typename
    ... on HoldPayload {
      changed
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"f49a5a984e51d82ec45bd2120127c802f7372538dfaa80385c30ce98a09c182a"}) as unknown as TypedDocumentString<PostHoldMutation, PostHoldMutationVariables>;
export const VoidHoldDocument = new TypedDocumentString(`
    mutation VoidHold($input: HoldInput!) {
  voidHold(input: $input) {
    __typename
    ... on HoldPayload {
      changed
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"4725e86a29a310bed1a6a1a8e5a7e069d96763ef702863cca2dbd9dd922dd54f"}) as unknown as TypedDocumentString<VoidHoldMutation, VoidHoldMutationVariables>;
export const CloseQuarterDocument = new TypedDocumentString(`
    mutation CloseQuarter($input: CloseQuarterInput!) {
  closeQuarter(input: $input) {
    __typename
    ... on CloseQuarterPayload {
      attainmentBasisPoints
      unlocked
      locked
      credit {
        score
        tier
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"c75459283cc3cdd4360c6846e3410f99af0e0fc315be1ca37f05d648f7c59e57"}) as unknown as TypedDocumentString<CloseQuarterMutation, CloseQuarterMutationVariables>;
export const RecordPluginDocument = new TypedDocumentString(`
    mutation RecordPlugin($input: RecordPluginInput!) {
  recordPlugin(input: $input) {
    __typename
    ... on UnitPayload {
      changed
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"e7b0c6b66af0b7e19637abe8ea36eaf637b657a145385c27d7cc140b735f993e"}) as unknown as TypedDocumentString<RecordPluginMutation, RecordPluginMutationVariables>;
export const RecordTicketsDocument = new TypedDocumentString(`
    mutation RecordTickets($input: RecordTicketsInput!) {
  recordTickets(input: $input) {
    __typename
    ... on UnitPayload {
      changed
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"8ae0f6147a7b4c23f95f970454292853a368de25bb1e8b4a2302fec3bdebbe4a"}) as unknown as TypedDocumentString<RecordTicketsMutation, RecordTicketsMutationVariables>;
export const RecordSuggestionsDocument = new TypedDocumentString(`
    mutation RecordSuggestions($input: RecordSuggestionsInput!) {
  recordSuggestions(input: $input) {
    __typename
    ... on UnitPayload {
      changed
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"99476233ecec3e69e48491cdf495c74d87e10e3a6a40acd79b51e59aa1dadf90"}) as unknown as TypedDocumentString<RecordSuggestionsMutation, RecordSuggestionsMutationVariables>;
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
export const UnitBoardDocument = new TypedDocumentString(`
    subscription UnitBoard($unit: ID!) {
  unitBoard(unit: $unit) {
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
}`, {"hash":"1b296f5cbcbcde7246a68e1a218b284e6fd0550183d6791ee22e598871bf439d"}) as unknown as TypedDocumentString<UnitBoardSubscription, UnitBoardSubscriptionVariables>;
export const PendingOfUnitDocument = new TypedDocumentString(`
    query PendingOfUnit($unit: ID!) {
  approvals(first: 100, unit: $unit) {
    nodes {
      id
      permission
      state
      openedAt
      amount {
        minorUnits
        currency
      }
    }
  }
}
    `, {"hash":"e345ffe7da6af387fcb2c2f1097617769e9d8bed57f578d0f6f9ceb41c8af0ee"}) as unknown as TypedDocumentString<PendingOfUnitQuery, PendingOfUnitQueryVariables>;
export const ScenariosDocument = new TypedDocumentString(`
    query Scenarios {
  sandboxScenarios {
    name
    title
    titleZh
    permission
    tier
    tierLater
    requests
    days
  }
  policies {
    version
    current
  }
}
    `, {"hash":"6a911c84b20c5d8ddd01cc79598cfecc7cc0c6ec56953541c20c7f466fbad580"}) as unknown as TypedDocumentString<ScenariosQuery, ScenariosQueryVariables>;
export const PlayDocument = new TypedDocumentString(`
    query Play($input: SandboxPlayInput!) {
  sandboxPlay(input: $input) {
    report {
      policy
      plays
      decisions
      granted
      countersigned
      denied
      refused
      efficiencyBasisPoints
      latencyMinutes
      atRiskExpectedMinorUnits
      atRisk95MinorUnits
      atRiskWorstMinorUnits
    }
    against {
      policy
      plays
      decisions
      granted
      countersigned
      denied
      refused
      efficiencyBasisPoints
      latencyMinutes
      atRiskExpectedMinorUnits
      atRisk95MinorUnits
      atRiskWorstMinorUnits
    }
  }
}
    `, {"hash":"07a0216032598f9f92b69979e2d94288285b59a6209fa964c5c8dcd370284796"}) as unknown as TypedDocumentString<PlayQuery, PlayQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($input: SandboxHistoryInput!) {
  sandboxHistory(input: $input) {
    unit
    policy
    policyHash
    against
    currency
    entries
    from
    until
    changed
    before {
      ...Side
    }
    after {
      ...Side
    }
    assumed {
      approved
      rejected
      leftPending
      posted
      runOut
      unheard
    }
    changes {
      decision
      at
      permission
      amountMinorUnits
      before
      after
      rule
      beforeDetail
      afterDetail
    }
  }
}
    fragment Side on HistorySide {
  decisions
  granted
  countersigned
  denied
  refused
  inapplicable
  waiting
  efficiencyBasisPoints
  latencyMicroseconds
  heldMinorUnits
  spentMinorUnits
  creditScore
  tier
  atRisk {
    expectedMinorUnits
    atMost95MinorUnits
    worstMinorUnits
    days
  }
}`, {"hash":"08a26161fee879878344d161d68d02df63c05157a12c05b71307edf4b4a5d101"}) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const ClaimDocument = new TypedDocumentString(`
    query Claim($input: SandboxClaimInput!) {
  sandboxClaim(input: $input) {
    holds
    policy
    tried
    counterexample {
      permission
      target
      amountMinorUnits
      discountBasisPoints
      origin
      plugin
      unlocked
      trace {
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
}
    `, {"hash":"e36527ac0616f346c4cd273ae4cf09921556b4559abff170b3f6b54647225d11"}) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
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
export const AnswerStatementDisputeDocument = new TypedDocumentString(`
    mutation AnswerStatementDispute($input: AnswerDisputeInput!) {
  answerStatementDispute(input: $input) {
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
    `, {"hash":"854cff5dcd705dbbbec3a8e52c03b46ed550338ca4b639dbd6653e22c972aa72"}) as unknown as TypedDocumentString<AnswerStatementDisputeMutation, AnswerStatementDisputeMutationVariables>;
export const CorrectStatementDocument = new TypedDocumentString(`
    mutation CorrectStatement($input: CorrectStatementInput!) {
  correctStatement(input: $input) {
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
    `, {"hash":"f78cae7cf0d2d7894d686c282fef75b440d432bcde79a16c730672f5c036d15f"}) as unknown as TypedDocumentString<CorrectStatementMutation, CorrectStatementMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($audience: Audience!) {
  accounts(first: 200, audience: $audience) {
    nodes {
      id
      name
      userName
    }
  }
}
    `, {"hash":"c8cb66a58da4484a4af5f239b8515d4dc759c304f028fec1c2e87edf3fcd6b25"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
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
    unit
    namings {
      document
      members
    }
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
    `, {"hash":"1c369485f638784b23c1ca4051166516775d8f2f6d15c70394649e5542f03725"}) as unknown as TypedDocumentString<SpaceQuery, SpaceQueryVariables>;
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
export const UnitsToWorkDocument = new TypedDocumentString(`
    query UnitsToWork($first: Int!, $after: String) {
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
    `, {"hash":"f9631af7c75010fe40343e2a5f1a93149b595907f98a4c574dd1f55dc20c299f"}) as unknown as TypedDocumentString<UnitsToWorkQuery, UnitsToWorkQueryVariables>;
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
export const CreateSpaceDocument = new TypedDocumentString(`
    mutation CreateSpace($input: CreateSpaceInput!) {
  createSpace(input: $input) {
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
    `, {"hash":"eee06b2b15d6d2e6010c35bd1ce635161a5182f45a106e5ff8a756a03895b6f8"}) as unknown as TypedDocumentString<CreateSpaceMutation, CreateSpaceMutationVariables>;
export const IntroduceExpertDocument = new TypedDocumentString(`
    mutation IntroduceExpert($input: IntroduceExpertInput!) {
  introduceExpert(input: $input) {
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
    `, {"hash":"54de07c2b3518b7f20092933f7404affb329aeefa81cf5f1ce044ddcfc150319"}) as unknown as TypedDocumentString<IntroduceExpertMutation, IntroduceExpertMutationVariables>;
export const MakeCommitmentDocument = new TypedDocumentString(`
    mutation MakeCommitment($input: MakeCommitmentInput!) {
  makeCommitment(input: $input) {
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
    `, {"hash":"2c2b28b7fcd1b71b80041f474eac6035bcfe6f25900ec0023c0687c86d5832a4"}) as unknown as TypedDocumentString<MakeCommitmentMutation, MakeCommitmentMutationVariables>;
export const SettleCommitmentDocument = new TypedDocumentString(`
    mutation SettleCommitment($input: SettleCommitmentInput!) {
  settleCommitment(input: $input) {
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
    `, {"hash":"3c9a3f017bc4848588bcf974d77b31b9ec2596cd628758085d719b4bfaf40c9d"}) as unknown as TypedDocumentString<SettleCommitmentMutation, SettleCommitmentMutationVariables>;
export const RequestMilestoneWaiverDocument = new TypedDocumentString(`
    mutation RequestMilestoneWaiver($input: RequestMilestoneWaiverInput!) {
  requestMilestoneWaiver(input: $input) {
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
    `, {"hash":"24c12a4af07b98bde46b6abfe268ff7b4b760deaa2605093cc0d2931451c1ddd"}) as unknown as TypedDocumentString<RequestMilestoneWaiverMutation, RequestMilestoneWaiverMutationVariables>;
export const InviteSpaceMemberDocument = new TypedDocumentString(`
    mutation InviteSpaceMember($input: InviteSpaceMemberInput!) {
  inviteSpaceMember(input: $input) {
    __typename
    ... on InvitationPayload {
      member
      oneTimeCode
      codeUntil
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"82520af3eec54bf8be66dec4a32f63ff88b70ee460a81eed625d1cefd5c9142e"}) as unknown as TypedDocumentString<InviteSpaceMemberMutation, InviteSpaceMemberMutationVariables>;
export const FlowCausalGraphDocument = new TypedDocumentString(`
    query FlowCausalGraph($flow: ID!, $version: Int, $days: Int!, $winDays: Int!) {
  flowCausalGraph(flow: $flow, version: $version, days: $days, winDays: $winDays) {
    choices
    waiting
    winDays
    effectiveMin
    customersMin
    nodes {
      id
      kind
      name
      scorer
      count
    }
    edges {
      from
      to
      evidence
      effect
      lower
      upper
      pValue
      found
      count
      effectiveCount
      why
    }
  }
}
    `, {"hash":"832baf214d2396937ab7d75c1511bdab2f457e4eeea5d99e42c10ddaccfd3fd4"}) as unknown as TypedDocumentString<FlowCausalGraphQuery, FlowCausalGraphQueryVariables>;
export const FlowAttributionDocument = new TypedDocumentString(`
    query FlowAttribution($flow: ID!, $by: FlowTouchBy!, $version: Int, $days: Int!) {
  flowAttribution(flow: $flow, by: $by, version: $version, days: $days) {
    metric
    currency
    total
    untouched
    journeys
    thin
    why
    customersMin
    credits {
      touch
      byPlace
      byRemoval
      byShapley
    }
  }
}
    `, {"hash":"af51bec9898c84dc25b288278862dc7f75cabb7740bb1ed5f0741b2bfd567874"}) as unknown as TypedDocumentString<FlowAttributionQuery, FlowAttributionQueryVariables>;
export const SaveFlowDocument = new TypedDocumentString(`
    mutation SaveFlow($input: SaveFlowInput!) {
  saveFlow(input: $input) {
    __typename
    ... on FlowSavedPayload {
      version
      hash
    }
    ... on FlowMalformedPayload {
      findings {
        severity
        code
        pointer
        node
        port
        message {
          zh
          en
        }
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"6ceff3b74f13b130a2e7c084350126f963cb3d0b8877ac16cae630c87a2439d8"}) as unknown as TypedDocumentString<SaveFlowMutation, SaveFlowMutationVariables>;
export const ValidateFlowDocument = new TypedDocumentString(`
    mutation ValidateFlow($input: ValidateFlowInput!) {
  validateFlow(input: $input) {
    __typename
    ... on FlowValidatedPayload {
      version
      report {
        isSound
        catalogue
        findings {
          severity
          code
          pointer
          node
          port
          message {
            zh
            en
          }
        }
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"64111e928ddf96f4651d6995539b5308b6c67b250e85736beedaa099353947d6"}) as unknown as TypedDocumentString<ValidateFlowMutation, ValidateFlowMutationVariables>;
export const RehearseFlowDocument = new TypedDocumentString(`
    mutation RehearseFlow($input: RehearseFlowInput!) {
  rehearseFlow(input: $input) {
    __typename
    ... on FlowRehearsedPayload {
      dryRun {
        interactions
        outbound
        failed
        digest
        by
        at
      }
      nodes {
        node
        runs
        ports {
          name
          count
        }
        effects {
          name
          count
        }
      }
      runs {
        source
        status
        because
        steps {
          position
          happened
          node
          visit
          ports
          facts
          waitsFor
          at
        }
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"9ef46408eb715ca1b035a7e7f6265236828589074b8d2eff35ab712c98b8f892"}) as unknown as TypedDocumentString<RehearseFlowMutation, RehearseFlowMutationVariables>;
export const ReleaseFlowDocument = new TypedDocumentString(`
    mutation ReleaseFlow($input: ReleaseFlowInput!) {
  releaseFlow(input: $input) {
    __typename
    ... on FlowStagedPayload {
      active
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"982ff48af12148536b87778268fc5de3f447fdcaac1acaa031927e6092cdb062"}) as unknown as TypedDocumentString<ReleaseFlowMutation, ReleaseFlowMutationVariables>;
export const AdvanceFlowDocument = new TypedDocumentString(`
    mutation AdvanceFlow($input: AdvanceFlowInput!) {
  advanceFlow(input: $input) {
    __typename
    ... on FlowStagedPayload {
      active
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"8a7729fd64f6e7366ff6d9ffd61fe74ffc3aea0fef11cb3f0461e3fdebb9d4fb"}) as unknown as TypedDocumentString<AdvanceFlowMutation, AdvanceFlowMutationVariables>;
export const RollBackFlowDocument = new TypedDocumentString(`
    mutation RollBackFlow($input: FlowReasonInput!) {
  rollBackFlow(input: $input) {
    __typename
    ... on FlowStagedPayload {
      active
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"44c28ddaa7d89d989ea6921bc687226c23ed15ea200e98a66fead20d58c8b4a5"}) as unknown as TypedDocumentString<RollBackFlowMutation, RollBackFlowMutationVariables>;
export const FreezeFlowDocument = new TypedDocumentString(`
    mutation FreezeFlow($input: FlowReasonInput!) {
  freezeFlow(input: $input) {
    __typename
    ... on FlowPayload {
      frozen
      missing
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"d33c07dfe6cf1a04512c5d593ddfc43b7076e22a08cb41824ec9bd4e596b2a90"}) as unknown as TypedDocumentString<FreezeFlowMutation, FreezeFlowMutationVariables>;
export const RequestFlowThawDocument = new TypedDocumentString(`
    mutation RequestFlowThaw($input: FlowReasonInput!) {
  requestFlowThaw(input: $input) {
    __typename
    ... on FlowPayload {
      frozen
      missing
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"10e4476a01fed8e878fcaba5a781c23864f53d62715864b874acb57e06690797"}) as unknown as TypedDocumentString<RequestFlowThawMutation, RequestFlowThawMutationVariables>;
export const ApproveFlowThawDocument = new TypedDocumentString(`
    mutation ApproveFlowThaw($input: ApproveFlowThawInput!) {
  approveFlowThaw(input: $input) {
    __typename
    ... on FlowPayload {
      frozen
      missing
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"a6abc9768a8ee97907f0b4831ea10dbd29d77de3c1d9c47b2cf05b3d2afcbc94"}) as unknown as TypedDocumentString<ApproveFlowThawMutation, ApproveFlowThawMutationVariables>;
export const RejectFlowThawDocument = new TypedDocumentString(`
    mutation RejectFlowThaw($input: FlowReasonInput!) {
  rejectFlowThaw(input: $input) {
    __typename
    ... on FlowPayload {
      frozen
      missing
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"ecf283d90818b447c456059a4cd31c3729ffc25521a512c42a58437efe958f83"}) as unknown as TypedDocumentString<RejectFlowThawMutation, RejectFlowThawMutationVariables>;
export const FlowExpertsDocument = new TypedDocumentString(`
    query FlowExperts {
  flowExperts {
    id
    name
    profile
    specialities
    sent
  }
}
    `, {"hash":"c337fb0600c6ab5ceca1a5c7416ef3f46589ac459035de2800d62bde9cc5b53b"}) as unknown as TypedDocumentString<FlowExpertsQuery, FlowExpertsQueryVariables>;
export const ListFlowExpertDocument = new TypedDocumentString(`
    mutation ListFlowExpert($input: ListFlowExpertInput!) {
  listFlowExpert(input: $input) {
    __typename
    ... on FlowExpertPayload {
      expert
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"fc7b69d4ffd039181be0a19c3e5b634294771f47c5850e8abe7b09a423ed2b2a"}) as unknown as TypedDocumentString<ListFlowExpertMutation, ListFlowExpertMutationVariables>;
export const DelistFlowExpertDocument = new TypedDocumentString(`
    mutation DelistFlowExpert($input: DelistFlowExpertInput!) {
  delistFlowExpert(input: $input) {
    __typename
    ... on FlowExpertPayload {
      expert
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"702d473bd8c0c3d83d2b0e27a69a66c9488abe888b0bba293450fbb4243a29d4"}) as unknown as TypedDocumentString<DelistFlowExpertMutation, DelistFlowExpertMutationVariables>;
export const FlowsDocument = new TypedDocumentString(`
    query Flows {
  flows {
    id
    name {
      zh
      en
    }
    last
    active
    frozen
    canary {
      version
      stage
      since
    }
  }
}
    `, {"hash":"6eedff1d8a8ce7e4b4177e4e15648083967ef8f1a3b376ad1e9a9e3fb78417a1"}) as unknown as TypedDocumentString<FlowsQuery, FlowsQueryVariables>;
export const FlowDocument = new TypedDocumentString(`
    query Flow($flow: ID!) {
  flow(id: $flow) {
    id
    active
    revision
    canary {
      version
      stage
      since
    }
    freeze {
      by
      reason
      at
      thawRequestedBy
      thawApprovedBy
      evidence {
        statistic
        valueMicros
        count
        from
        to
        detail
      }
    }
    drift {
      statistic
      valueMicros
      count
      from
      to
      detail
    }
    versions {
      number
      hash
      savedBy
      savedAt
      takenBack
      gatePassed
      gateReasons
      report {
        isSound
        catalogue
      }
      dryRun {
        interactions
        outbound
        failed
        digest
        by
        at
      }
    }
  }
}
    `, {"hash":"7c8c202578fbb5d490602fe7392b87708f291dc05732305f4018a1c087734fa9"}) as unknown as TypedDocumentString<FlowQuery, FlowQueryVariables>;
export const FlowVersionDocument = new TypedDocumentString(`
    query FlowVersion($flow: ID!, $version: Int!) {
  flow(id: $flow) {
    id
    version(number: $version) {
      number
      hash
      definition
      savedBy
      savedAt
      report {
        isSound
        catalogue
        findings {
          severity
          code
          pointer
          node
          port
          message {
            zh
            en
          }
        }
      }
    }
  }
}
    `, {"hash":"d4fad8a6ab402b443f29940e05d23c2dbe0e589bde587d9063c45cdb2224343f"}) as unknown as TypedDocumentString<FlowVersionQuery, FlowVersionQueryVariables>;
export const FlowComponentsDocument = new TypedDocumentString(`
    query FlowComponents {
  flowComponents {
    name
    sends
    passingPort
    title {
      zh
      en
    }
    doc {
      zh
      en
    }
    inputs {
      name
      type
      required
      doc {
        zh
        en
      }
    }
    outputs {
      name
      type
      required
      doc {
        zh
        en
      }
    }
    parameters {
      name
      spec
    }
  }
}
    `, {"hash":"b6ef1b6d37d4b6d687e58d496dbeeecf136a473022d9c4c27783d985a8b9ab94"}) as unknown as TypedDocumentString<FlowComponentsQuery, FlowComponentsQueryVariables>;
export const FlowRunsDocument = new TypedDocumentString(`
    query FlowRuns($flow: ID!, $first: Int!) {
  flowRuns(flow: $flow, first: $first) {
    id
    version
    customer
    status
    because
    begunAt
    changedAt
  }
}
    `, {"hash":"6654002e8982818f9a79d214d76e797690e47199cd147d1ffa66e057d9ead2cc"}) as unknown as TypedDocumentString<FlowRunsQuery, FlowRunsQueryVariables>;
export const FlowRunDocument = new TypedDocumentString(`
    query FlowRun($run: ID!) {
  flowRun(id: $run) {
    run {
      id
      flow
      version
      customer
      status
      because
      begunAt
      changedAt
    }
    interaction
    steps {
      position
      happened
      node
      visit
      ports
      facts
      waitsFor
      at
    }
    effects {
      id
      node
      kind
      status
      attempts
      lastError
      doneAt
    }
  }
}
    `, {"hash":"e1339f00f78e85ef4ff304c54d527bba548f323e6bca1c97869c62938a2c05fc"}) as unknown as TypedDocumentString<FlowRunQuery, FlowRunQueryVariables>;
export const FlowPoliciesDocument = new TypedDocumentString(`
    query FlowPolicies($flow: ID!) {
  flowPolicies(flow: $flow) {
    name
    features
    decisions
    rewards
    late
    modelVersion
    digest
    changedAt
    arms {
      action
      choices
      credited
      rewards
      meanMicros
      estimateMicros
      propensityMicros
    }
  }
}
    `, {"hash":"3cad5e398d3d4d0ebe24e8f1aba1ec82e585e537d24e2c1008b3e3a0783597e9"}) as unknown as TypedDocumentString<FlowPoliciesQuery, FlowPoliciesQueryVariables>;
export const FlowGatesDocument = new TypedDocumentString(`
    query FlowGates($flow: ID!) {
  flow(id: $flow) {
    id
    versions {
      number
      hash
      report {
        isSound
      }
      gate {
        passed
        reasons
        baseline
        count
        valueMicros
        lowerMicros
        baselineMicros
        essMicros
        meanWeightMicros
        digest
        by
        at
      }
    }
  }
}
    `, {"hash":"33b83f9ca97653adfb2191d4cf90f974d5e9c9efb635daf964b32db256cf8c0d"}) as unknown as TypedDocumentString<FlowGatesQuery, FlowGatesQueryVariables>;
export const JudgeFlowDocument = new TypedDocumentString(`
    mutation JudgeFlow($input: JudgeFlowInput!) {
  judgeFlow(input: $input) {
    __typename
    ... on FlowJudgedPayload {
      gate {
        passed
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"9a7f6703a698254158c7812d9bd83f7f1db86cf2ff39e2908dccdc9768d954e0"}) as unknown as TypedDocumentString<JudgeFlowMutation, JudgeFlowMutationVariables>;
export const FlowRankingDocument = new TypedDocumentString(`
    query FlowRanking($flow: ID!, $after: Int!) {
  flowRanking(flow: $flow, after: $after, first: 100) {
    of
    changedBy
    reason
    changedAt
    weights {
      feature
      before
      percent
    }
    targets {
      customer
      before
      after
      scoreMicros
    }
  }
}
    `, {"hash":"0a09ff94ee2738c4f1084cb2c1991a54f028126a2f7a0593ce6e74c7aeb5fbde"}) as unknown as TypedDocumentString<FlowRankingQuery, FlowRankingQueryVariables>;
export const SetFlowWeightsDocument = new TypedDocumentString(`
    mutation SetFlowWeights($input: SetFlowWeightsInput!) {
  setFlowWeights(input: $input) {
    __typename
    ... on FlowPayload {
      frozen
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"75b6f1aa48b9a325ede3f5965553ae18e09b7a8b5aad6d60a3bab7e8f24a1ea2"}) as unknown as TypedDocumentString<SetFlowWeightsMutation, SetFlowWeightsMutationVariables>;
export const FlowJourneyDocument = new TypedDocumentString(`
    query FlowJourney($customer: ID!, $interaction: ID!) {
  flowJourney(customer: $customer, interaction: $interaction) {
    position
    actor
    happened
    subject
    detail
    by
    at
  }
}
    `, {"hash":"684b223c90da0be4d820781ca4192979aa2f937b07b0614a81df7cb5d4b62a6d"}) as unknown as TypedDocumentString<FlowJourneyQuery, FlowJourneyQueryVariables>;
export const FlowExperimentsDocument = new TypedDocumentString(`
    query FlowExperiments($flow: ID!) {
  flowExperiments(flow: $flow) {
    kind
    experiment
    version
    stage
    metric
    harmMicrosMax
    beganAt
    endedAt
    looks {
      at
      ratioPValue
      verdict
      arms {
        name
        share
        assigned
        observed
        mean
        effect
        lower
        upper
        pValue
      }
    }
  }
}
    `, {"hash":"5e2dd80fe212b8e67983fff29ed39a108cb58bd6e9fa7e38977ea71d95a295e0"}) as unknown as TypedDocumentString<FlowExperimentsQuery, FlowExperimentsQueryVariables>;
export const FlowDriftReadingsDocument = new TypedDocumentString(`
    query FlowDriftReadings($flow: ID!) {
  flowDriftReadings(flow: $flow, first: 200) {
    version
    boundMicros
    beyond
    at
    reading {
      statistic
      valueMicros
      count
      from
      to
      detail
    }
  }
}
    `, {"hash":"f1d8fef0e4b32ddfdd0e8ccbf4a4ddacceb8bc28ce509ff7b9ed515aa3450986"}) as unknown as TypedDocumentString<FlowDriftReadingsQuery, FlowDriftReadingsQueryVariables>;
export const StartFlowExperimentDocument = new TypedDocumentString(`
    mutation StartFlowExperiment($input: StartFlowExperimentInput!) {
  startFlowExperiment(input: $input) {
    __typename
    ... on FlowPayload {
      frozen
      missing
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"ab5d5a1d05ef96c476265abd4e46af71a6234f7cecd4b9856ed65e4dd6b7b444"}) as unknown as TypedDocumentString<StartFlowExperimentMutation, StartFlowExperimentMutationVariables>;
export const StopFlowExperimentDocument = new TypedDocumentString(`
    mutation StopFlowExperiment($input: FlowReasonInput!) {
  stopFlowExperiment(input: $input) {
    __typename
    ... on FlowPayload {
      frozen
      missing
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `, {"hash":"0b0fd1ac09e06bc1f584194b5d0192b42da830872956b3338a6a3871c4ae36f5"}) as unknown as TypedDocumentString<StopFlowExperimentMutation, StopFlowExperimentMutationVariables>;
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