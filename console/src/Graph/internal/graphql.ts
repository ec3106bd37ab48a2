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

/** The account of a person who signs in, as the identity host has it. */
export type Account = {
  __typename?: 'Account';
  /** Whose schema the person's tokens are for. */
  audience: Scalars['String']['output'];
  /** Until when the code of the last reset is good; null when there is none, or it was used. */
  codeUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the person may sign in. */
  enabled: Scalars['Boolean']['output'];
  /** False after a reset, until the person has chosen a password. */
  hasPassword: Scalars['Boolean']['output'];
  /** Starts with ac_; what follows is `sub` in the person's tokens. */
  id: Scalars['ID']['output'];
  /** The person's name. */
  name: Scalars['String']['output'];
  /** Whom the person belongs to. */
  organisation: Scalars['String']['output'];
  /** What the person may do is the union of their scopes. */
  roles: Array<Scalars['String']['output']>;
  /** Whether an authenticator app is set up. */
  secondFactor: Scalars['Boolean']['output'];
  /** How many browsers are signed in. */
  sessions: Scalars['Int']['output'];
  /** When the person last signed in; null when that is longer ago than sessions are kept. */
  signedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the person signs in with. */
  userName: Scalars['String']['output'];
  /** How many acts of administrators there were. */
  version: Scalars['Long']['output'];
};

/** A page of accounts. */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** What administrators did is carried out for the first so many leaves of the log, and perhaps for more. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<AccountEdge>;
  /** The items, in the order asked for. */
  nodes: Array<Account>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An account, and where in the list it is. */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Account;
};

/** It is done, and durable. It takes effect everywhere within about a second. */
export type AccountPayload = {
  __typename?: 'AccountPayload';
  /** The account. */
  account: Scalars['ID']['output'];
};

/** What changing an account answers. */
export type AccountResult = AccountPayload | Refusal;

/** A withdrawal that is known. */
export type AcknowledgeWithdrawalInput = {
  /** The withdrawn grant, as the message names it. */
  consent: Scalars['ID']['input'];
  /** The customer, as the webhook message `consent.withdrawn` names it. */
  customer: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
};

/** The acknowledgement is in the log. */
export type AcknowledgeWithdrawalPayload = {
  __typename?: 'AcknowledgeWithdrawalPayload';
  /** The grant. */
  consent: Scalars['ID']['output'];
};

/** What acknowledging a withdrawal answers. */
export type AcknowledgeWithdrawalResult = AcknowledgeWithdrawalPayload | Refusal;

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

/** An approval 审批: one request for a human decision, never decided by its requester, or twice. */
export type Approval = {
  __typename?: 'Approval';
  /** How much. */
  amount: Money;
  /** To whom it is assigned; null: whoever may decide approvals. */
  assignee?: Maybe<Assignee>;
  /** From this moment on it can no longer be decided; it then ends as not approved. */
  deadline: Scalars['DateTime']['output'];
  /** The decision it belongs to. */
  decision: Scalars['ID']['output'];
  /** Everything that happened since it was opened, oldest first, with the notes. */
  history: Array<ApprovalStep>;
  /** Starts with ap_. */
  id: Scalars['ID']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** What the unit wants to do. */
  permission: Scalars['Permission']['output'];
  /** How many different people must approve, 1 to 5. One rejection rejects. */
  quorum: Scalars['Int']['output'];
  /** Why the unit may not do it alone. */
  reasons: Array<Scalars['String']['output']>;
  /** Who asked; cannot decide. */
  requester: Scalars['String']['output'];
  /** How it stands now. */
  state: ApprovalStatus;
  /** What it is for. */
  target: Target;
  /** The sales unit that waits for it. */
  unit: Scalars['ID']['output'];
  /** The vote that decided; null while it waits, and when it timed out. */
  verdict?: Maybe<Verdict>;
  /** Who approved or rejected since the request was last submitted; nobody is there twice. */
  votes: Array<ApprovalVote>;
};

/** A page of approvals. */
export type ApprovalConnection = {
  __typename?: 'ApprovalConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. The approvals themselves are as they stand now. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<ApprovalEdge>;
  /** The approvals, in the order asked for. */
  nodes: Array<Approval>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An approval, and where in the list it is. */
export type ApprovalEdge = {
  __typename?: 'ApprovalEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Approval;
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

/** One step of an approval's history. */
export type ApprovalStep = {
  __typename?: 'ApprovalStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who; silo:deadline for a time-out. */
  by: Scalars['String']['output'];
  /** What was done. */
  kind: ApprovalStepKind;
  /** Why; may be empty. */
  note: Scalars['String']['output'];
  /** To whom it was reassigned; null for any other step. */
  to?: Maybe<Assignee>;
};

/** What somebody did with an approval. */
export type ApprovalStepKind =
  | 'APPROVED'
  | 'REASSIGNED'
  | 'REJECTED'
  | 'RESUBMITTED'
  | 'SENT_BACK'
  | 'TIMED_OUT';

/** The step is taken. */
export type ApprovalStepPayload = {
  __typename?: 'ApprovalStepPayload';
  /** The approval. */
  approval: Scalars['ID']['output'];
};

/** What reassigning, sending back or resubmitting an approval answers. */
export type ApprovalStepResult = ApprovalStepPayload | Refusal;

/** What one person said. */
export type ApprovalVote = {
  __typename?: 'ApprovalVote';
  /** Approved or rejected. */
  approved: Scalars['Boolean']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by: Scalars['String']['output'];
  /** Why; may be empty. */
  note: Scalars['String']['output'];
};

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

/** To whom an approval is assigned. */
export type Assignee = {
  __typename?: 'Assignee';
  /** The `sub` of the person's token, or the queue's name. */
  id: Scalars['String']['output'];
  /** A person decides alone; in a queue, everybody may who may decide approvals. */
  kind: AssigneeKind;
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

/** What the sales unit answers to an authorization. */
export type AuthorizeResult = Denied | Granted | NeedsCountersign | Refusal;

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

/** An OAuth client, as the identity host has it. Its secret is nowhere here. */
export type Client = {
  __typename?: 'Client';
  /** Whose schema its tokens are for. */
  audience: Scalars['String']['output'];
  /** How it proves who it is: client_secret, private_key_jwt, or none. */
  authenticationMethods: Array<Scalars['String']['output']>;
  /** When it was declared; null when that is older than this is kept. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when it is disabled; null while it is enabled. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it may get tokens. */
  enabled: Scalars['Boolean']['output'];
  /** How it gets tokens: client_credentials, authorization_code, refresh_token, device_code, token_exchange. */
  grantTypes: Array<Scalars['String']['output']>;
  /** The `client_id`. */
  id: Scalars['ID']['output'];
  /** Shown to people. */
  name: Scalars['String']['output'];
  /** Whom it acts for. */
  organisation: Scalars['String']['output'];
  /** Whose people may sign in through it: an audience, or an audience and its organisation. */
  people: Array<Scalars['String']['output']>;
  /** What it could be given: what its audience may do, and the audiences whose people it serves. */
  possibleScopes: Array<Scalars['String']['output']>;
  /** What an administrator has set for its requests; null: the settings of the installation hold. */
  quota?: Maybe<ClientQuota>;
  /** All it may ask for. */
  scopes: Array<Scalars['String']['output']>;
  /** Since when it had the secret before; null when there was none, or that is older than this is kept. */
  secretBeforeSince?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the secret before the present one is good too; null when it is not. */
  secretBeforeUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Since when it has its secret; null without one, or when that is older than this is kept. */
  secretSince?: Maybe<Scalars['DateTime']['output']>;
  /** How many acts of administrators there were. */
  version: Scalars['Long']['output'];
};

/** A page of clients. */
export type ClientConnection = {
  __typename?: 'ClientConnection';
  /** What administrators did is carried out for the first so many leaves of the log, and perhaps for more. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<ClientEdge>;
  /** The items, in the order asked for. */
  nodes: Array<Client>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A client, and where in the list it is. */
export type ClientEdge = {
  __typename?: 'ClientEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Client;
};

/** It is done, and durable. It takes effect everywhere within about a second. */
export type ClientPayload = {
  __typename?: 'ClientPayload';
  /** The client's id. */
  client: Scalars['ID']['output'];
};

/** What a client's requests may cost. */
export type ClientQuota = {
  __typename?: 'ClientQuota';
  /** Units of cost when the budget is full. */
  capacity: Scalars['Long']['output'];
  /** Units of cost that come back each second. */
  perSecond: Scalars['Long']['output'];
};

/** What changing a client answers. */
export type ClientResult = ClientPayload | Refusal;

/** There is a new secret. It is good within about a second. */
export type ClientSecretPayload = {
  __typename?: 'ClientSecretPayload';
  /** The client's id. */
  client: Scalars['ID']['output'];
  /** For client_secret_basic or client_secret_post. Shown here and in the answer to a retry of this request, and nowhere else. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** What rotating a client's secret answers. */
export type ClientSecretResult = ClientSecretPayload | Refusal;

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

/** The quarter is closed, and what followed. */
export type CloseQuarterPayload = {
  __typename?: 'CloseQuarterPayload';
  /** Won ÷ target in hundredths of a percent. */
  attainmentBasisPoints: Scalars['Int']['output'];
  /** The same in percent, as decimal text such as 112.34. */
  attainmentPercent: Scalars['String']['output'];
  /** The credit that follows. */
  credit: Credit;
  /** Permissions this closing took away. */
  locked: Array<Scalars['Permission']['output']>;
  /** Permissions this closing opened. */
  unlocked: Array<Scalars['Permission']['output']>;
};

/** What closing a quarter answers. */
export type CloseQuarterResult = CloseQuarterPayload | Refusal;

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
export type ComponentWeight = {
  __typename?: 'ComponentWeight';
  /** Which. */
  component: ScorecardComponent;
  /** Of a hundred. */
  weight: Scalars['Int']['output'];
};

/** The weight of a component. */
export type ComponentWeightInput = {
  /** Which. */
  component: ScorecardComponent;
  /** 0 to 100. */
  weight: Scalars['Int']['input'];
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

/** A request that refutes a claim, with the answer it got. */
export type Counterexample = {
  __typename?: 'Counterexample';
  /** How much. */
  amountMinorUnits: Scalars['Long']['output'];
  /** Off the list price, in hundredths of a percent. */
  discountBasisPoints: Scalars['Int']['output'];
  /** Who proposed it. */
  origin: Origin;
  /** What was asked for. */
  permission: Scalars['Permission']['output'];
  /** How the plugin it needs stood, certified or expired; null when it needs none. */
  plugin?: Maybe<Scalars['String']['output']>;
  /** For the whole unit, or for one customer. */
  target: TargetKind;
  /** Why it was answered so. */
  trace: DecisionTrace;
  /** Whether locked permissions were open. */
  unlocked: Scalars['Boolean']['output'];
};

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

/** A customer 客户, by its keyed pseudonym. Whether there is one is not said here: only the customer's consent opens anything. */
export type Customer = {
  __typename?: 'Customer';
  /** Starts with cu_. */
  id: Scalars['ID']['output'];
  /** Reads the latest interactions, newest first, at most 500, with the fields selected below and no others. Consent, refusal and receipt as in `profile`. */
  interactions?: Maybe<Array<Interaction>>;
  /** Reads the profile fields selected below, and no others, for a purpose of 1 to 120 characters. Null with NOT_FOUND unless a standing consent grant covers them all; else the usage receipt is in `extensions.receipts`. */
  profile?: Maybe<CustomerProfile>;
};


/** A customer 客户, by its keyed pseudonym. Whether there is one is not said here: only the customer's consent opens anything. */
export type CustomerInteractionsArgs = {
  purpose: Scalars['String']['input'];
};


/** A customer 客户, by its keyed pseudonym. Whether there is one is not said here: only the customer's consent opens anything. */
export type CustomerProfileArgs = {
  purpose: Scalars['String']['input'];
};

/** A page of customers. */
export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<CustomerEdge>;
  /** The customers, in the order asked for. */
  nodes: Array<Customer>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A customer, and where in the list it is. */
export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Customer;
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

/** The vote counts. When it decides, the unit that waits hears of it within about a second. */
export type DecideApprovalPayload = {
  __typename?: 'DecideApprovalPayload';
  /** The approval. */
  approval: Scalars['ID']['output'];
  /** How many more people must approve; 0 when this vote decided. */
  missing: Scalars['Int']['output'];
};

/** What deciding an approval answers. */
export type DecideApprovalResult = DecideApprovalPayload | Refusal;

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

/** A decision that comes out otherwise. */
export type DecisionChange = {
  __typename?: 'DecisionChange';
  /** How it would have. */
  after: TrialOutcome;
  /** And after. */
  afterDetail?: Maybe<Scalars['String']['output']>;
  /** How much. */
  amountMinorUnits: Scalars['Long']['output'];
  /** When it was asked for. */
  at: Scalars['DateTime']['output'];
  /** How it came out. */
  before: TrialOutcome;
  /** That rule's figures before; null when it was not tried. */
  beforeDetail?: Maybe<Scalars['String']['output']>;
  /** The decision, as the log names it. */
  decision: Scalars['ID']['output'];
  /** What was asked for. */
  permission: Scalars['Permission']['output'];
  /** The first rule that comes out otherwise, such as SU-7; or the code of the refusal. */
  rule: Scalars['String']['output'];
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

/** Not allowed. */
export type Denied = {
  __typename?: 'Denied';
  /** The decision, as the log names it. */
  decision: Scalars['ID']['output'];
  /** Each rule that failed, with its figures. */
  reasons: Array<Scalars['String']['output']>;
  /** Why. */
  trace: DecisionTrace;
};

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

/** To whom a document is named. */
export type DocumentNaming = {
  __typename?: 'DocumentNaming';
  /** The document. */
  document: Scalars['ID']['output'];
  /** `subject` of each member. */
  members: Array<Scalars['String']['output']>;
};

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

/** The filing is recorded. */
export type FilingPayload = {
  __typename?: 'FilingPayload';
  /** As it was given. */
  reference: Scalars['String']['output'];
};

/** What recording a filing answers. */
export type FilingResult = FilingPayload | Refusal;

/** A strategy flow 策略流. */
export type Flow = {
  __typename?: 'Flow';
  /** The version that serves whoever no canary serves; null: none. */
  active?: Maybe<Scalars['Int']['output']>;
  /** The version that is being brought in; null: none. */
  canary?: Maybe<FlowCanary>;
  /** The latest reading of each statistic of drift. */
  drift: Array<FlowDrift>;
  /** Why nothing runs; null: it may run. */
  freeze?: Maybe<FlowFreeze>;
  /** Starts with sf_. */
  id: Scalars['ID']['output'];
  /** How many commits made this state. */
  revision: Scalars['Long']['output'];
  /** One version; null: there is none of this number, or no longer. */
  version?: Maybe<FlowVersion>;
  /** Newest first: those released, those that can be gone back to, and the latest 20 besides. Older ones are in the log. */
  versions: Array<FlowVersion>;
};


/** A strategy flow 策略流. */
export type FlowVersionArgs = {
  number: Scalars['Int']['input'];
};

/** A version that is being brought in. */
export type FlowCanary = {
  __typename?: 'FlowCanary';
  /** Since when at this stage. */
  since: Scalars['DateTime']['output'];
  /** Percent of customers that it serves: 5, 25 or 50. */
  stage: Scalars['Int']['output'];
  /** Which version. */
  version: Scalars['Int']['output'];
};

/** A component that flows are made of. */
export type FlowComponent = {
  __typename?: 'FlowComponent';
  /** What it does. */
  doc: FlowWords;
  /** Ways in; none: runs begin here. */
  inputs: Array<FlowPort>;
  /** As definitions name it. */
  name: Scalars['String']['output'];
  /** Ways out. */
  outputs: Array<FlowPort>;
  /** What can be set. */
  parameters: Array<FlowParameter>;
  /** The output behind which its duty is fulfilled, such as consent; null: it has none. */
  passingPort?: Maybe<Scalars['String']['output']>;
  /** Whether it sends something out of the house. */
  sends: Scalars['Boolean']['output'];
  /** What it is called. */
  title: FlowWords;
};

/** One measurement of drift 策略漂移. */
export type FlowDrift = {
  __typename?: 'FlowDrift';
  /** Observations in the window. */
  count: Scalars['Int']['output'];
  /** What moved; may be empty. */
  detail: Scalars['String']['output'];
  /** Start of the window. */
  from: Scalars['DateTime']['output'];
  /** agreement, psi, rewardChange or agreementChange. */
  statistic: Scalars['String']['output'];
  /** End of the window. */
  to: Scalars['DateTime']['output'];
  /** Of the statistic, in millionths. */
  valueMicros: Scalars['Long']['output'];
};

/** What a dry run came to. */
export type FlowDryRun = {
  __typename?: 'FlowDryRun';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** `sub` of whoever had it played. */
  by: Scalars['String']['output'];
  /** SHA-256 of the whole report, 64 hex digits. */
  digest: Scalars['String']['output'];
  /** Runs that failed. */
  failed: Scalars['Int']['output'];
  /** Recorded interactions that were played. */
  interactions: Scalars['Int']['output'];
  /** Effects that would have left the house. None did. */
  outbound: Scalars['Int']['output'];
};

/** Something that a run wanted of others. */
export type FlowEffect = {
  __typename?: 'FlowEffect';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** When nothing more was to be done; null: it waits. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** 32 hex digits; receivers outside know a message by it. */
  id: Scalars['ID']['output'];
  /** Such as SendMessage, OpenApproval, CreateTask. */
  kind: Scalars['String']['output'];
  /** Why it was not done, or not yet; null: nothing is wrong. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** The node that wanted it. */
  node: Scalars['String']['output'];
  /** waiting; done; withheld: it may not be, such as without consent; dead: it could not be. */
  status: Scalars['String']['output'];
};

/** What somebody should know about a definition, and where it is. */
export type FlowFinding = {
  __typename?: 'FlowFinding';
  /** The reason; stable, in capitals. */
  code: Scalars['String']['output'];
  /** What is wrong, and what to do. */
  message: FlowWords;
  /** Id of the node it is about; null: about none. */
  node?: Maybe<Scalars['String']['output']>;
  /** Where in the definition (RFC 6901); empty for the whole. */
  pointer: Scalars['String']['output'];
  /** Port of that node; null: about none. */
  port?: Maybe<Scalars['String']['output']>;
  /** fault: the version cannot be released; warning: this may not be meant. */
  severity: Scalars['String']['output'];
};

/** Why nothing runs, and who wants that it runs again. */
export type FlowFreeze = {
  __typename?: 'FlowFreeze';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who froze it: `sub` of the token, or `silo:drift`. */
  by: Scalars['String']['output'];
  /** The measurement that froze it; null when a person did. */
  evidence?: Maybe<FlowDrift>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who has approved that so far. */
  thawApprovedBy: Array<Scalars['String']['output']>;
  /** Who asked that it run again; null: nobody. */
  thawRequestedBy?: Maybe<Scalars['String']['output']>;
};

/** A strategy flow 策略流 in the list (docs/strategy-flows.md). */
export type FlowLine = {
  __typename?: 'FlowLine';
  /** The version that serves whoever no canary serves; null: none. */
  active?: Maybe<Scalars['Int']['output']>;
  /** The version that is being brought in; null: none. */
  canary?: Maybe<FlowCanary>;
  /** Whether nothing runs until two people have approved a thaw. */
  frozen: Scalars['Boolean']['output'];
  /** Starts with sf_. */
  id: Scalars['ID']['output'];
  /** Number of its newest version. */
  last: Scalars['Int']['output'];
  /** What its newest version is called. */
  name: FlowWords;
};

/** The definition cannot be read. */
export type FlowMalformedPayload = {
  __typename?: 'FlowMalformedPayload';
  /** What is wrong, each at its place. */
  findings: Array<FlowFinding>;
};

/** A parameter of a component: enough to make a form from. */
export type FlowParameter = {
  __typename?: 'FlowParameter';
  /** Words of a choice. */
  choices: Array<Scalars['String']['output']>;
  /** JSON of the value when it is left out; null: it must be given. */
  default?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  doc: FlowWords;
  /** Least number, length or count, inclusive. */
  least: Scalars['Long']['output'];
  /** Largest number, length or count, inclusive. */
  most: Scalars['Long']['output'];
  /** As definitions name it. */
  name: Scalars['String']['output'];
  /** Regular expression that a text must match; null: any. */
  pattern?: Maybe<Scalars['String']['output']>;
  /** The whole of it as JSON: also what a list's `item` and a record's `members` are. */
  spec: Scalars['String']['output'];
  /** integer, text, flag, choice, list or record. */
  type: Scalars['String']['output'];
};

/** Done, or already so. */
export type FlowPayload = {
  __typename?: 'FlowPayload';
  /** Whether the flow is frozen now. */
  frozen: Scalars['Boolean']['output'];
  /** How many more people must approve a thaw; null when none is asked for. */
  missing?: Maybe<Scalars['Int']['output']>;
};

/** A way into a component, or out of it. */
export type FlowPort = {
  __typename?: 'FlowPort';
  /** What it is. */
  doc: FlowWords;
  /** As edges name it. */
  name: Scalars['String']['output'];
  /** Whether an edge must be there. */
  required: Scalars['Boolean']['output'];
  /** What goes along it: customer, interaction, signal, action, content or outcome; null: whatever came in. */
  type?: Maybe<Scalars['String']['output']>;
};

/** Which flow, and why. */
export type FlowReasonInput = {
  /** The flow. */
  flow: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; 1 to 300 characters, in one line. It stays in the log for ever, so name nobody. */
  reason: Scalars['String']['input'];
};

/** What the rehearsal came to. */
export type FlowRehearsedPayload = {
  __typename?: 'FlowRehearsedPayload';
  /** As the flow has it in its log. */
  dryRun?: Maybe<FlowDryRun>;
  /** Every node, in the order of the definition. */
  nodes: Array<RehearsedNode>;
};

/** What validation says of a version. */
export type FlowReport = {
  __typename?: 'FlowReport';
  /** Version of the component catalogue it was held against. */
  catalogue: Scalars['String']['output'];
  /** Every finding at its place, 200 at most. */
  findings: Array<FlowFinding>;
  /** Whether it may go on: no finding is a fault. */
  isSound: Scalars['Boolean']['output'];
};

/** What freezing and thawing a flow answers. */
export type FlowResult = FlowPayload | Refusal;

/** A run, step by step. */
export type FlowRun = {
  __typename?: 'FlowRun';
  /** What it wanted of others, in order. */
  effects: Array<FlowEffect>;
  /** The run. */
  run: FlowRunLine;
  /** What happened, in order. */
  steps: Array<FlowStep>;
};

/** A run of a flow for one interaction. */
export type FlowRunLine = {
  __typename?: 'FlowRunLine';
  /** Why it failed or was halted; empty else. */
  because: Scalars['String']['output'];
  /** When it began. */
  begunAt: Scalars['DateTime']['output'];
  /** When something last happened in it. */
  changedAt: Scalars['DateTime']['output'];
  /** Pseudonym of the customer it is about. */
  customer: Scalars['ID']['output'];
  /** Which flow. */
  flow: Scalars['ID']['output'];
  /** Starts with fr_. */
  id: Scalars['ID']['output'];
  /** waiting, done, failed or halted. */
  status: Scalars['String']['output'];
  /** Number of the version that it runs to its end. */
  version: Scalars['Int']['output'];
};

/** The definition is this version. */
export type FlowSavedPayload = {
  __typename?: 'FlowSavedPayload';
  /** SHA-256 of its canonical JSON. */
  hash: Scalars['String']['output'];
  /** Its number. */
  version: Scalars['Int']['output'];
};

/** Who is served by what from now on. */
export type FlowStagedPayload = {
  __typename?: 'FlowStagedPayload';
  /** The version of everybody else; null: none. */
  active?: Maybe<Scalars['Int']['output']>;
  /** The version being brought in; null: none. */
  canary?: Maybe<FlowCanary>;
};

/** One visit of a node, or what else happened. */
export type FlowStep = {
  __typename?: 'FlowStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What was found out or decided, as JSON. Texts of customers are not among it. */
  facts: Scalars['String']['output'];
  /** begun, visited, loopBoundReached, outcomeIgnored, or ended and how. */
  happened: Scalars['String']['output'];
  /** The node; empty where it is about none. */
  node: Scalars['String']['output'];
  /** Ports that items left by. */
  ports: Array<Scalars['String']['output']>;
  /** Position in the log of the entry that has it. */
  position: Scalars['Long']['output'];
  /** Which visit of the node, from 1; 0 where it is about none. */
  visit: Scalars['Int']['output'];
  /** What the node waits for: gate, timer, consent, authorization, text or outcome; null: nothing. */
  waitsFor?: Maybe<Scalars['String']['output']>;
};

/** Work that a flow put before people. */
export type FlowTask = {
  __typename?: 'FlowTask';
  /** Since when it is there. */
  at: Scalars['DateTime']['output'];
  /** Pseudonym of the customer it is about. */
  customer: Scalars['ID']['output'];
  /** When it was done; null: it is open. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** `sub` of whoever did it. */
  doneBy?: Maybe<Scalars['String']['output']>;
  /** By when somebody is to have seen it. */
  dueAt: Scalars['DateTime']['output'];
  /** Which flow. */
  flow: Scalars['ID']['output'];
  /** Starts with ft_. */
  id: Scalars['ID']['output'];
  /** What came of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who is to do it, such as front-line, strategy-coach or experts:…. */
  queue: Scalars['String']['output'];
  /** The run that wanted it; its trace says why. */
  run: Scalars['ID']['output'];
  /** Kinds of the signals that led to it. */
  signals: Array<Scalars['String']['output']>;
  /** What is to be done. */
  title: FlowWords;
};

/** The task is done, and durable. */
export type FlowTaskPayload = {
  __typename?: 'FlowTaskPayload';
  /** The task. */
  task: Scalars['ID']['output'];
};

/** What completing a task answers. */
export type FlowTaskResult = FlowTaskPayload | Refusal;

/** What validation says. */
export type FlowValidatedPayload = {
  __typename?: 'FlowValidatedPayload';
  /** Every finding. */
  report: FlowReport;
  /** Its number. */
  version: Scalars['Int']['output'];
};

/** One version of a flow. */
export type FlowVersion = {
  __typename?: 'FlowVersion';
  /** Canonical JSON (docs/strategy-flow.schema.json). */
  definition: Scalars['String']['output'];
  /** The last dry run; null: none. */
  dryRun?: Maybe<FlowDryRun>;
  /** Whether the off-policy gate lets it be released; null: it has not looked. */
  gatePassed?: Maybe<Scalars['Boolean']['output']>;
  /** Codes of what speaks against it. */
  gateReasons: Array<Scalars['String']['output']>;
  /** SHA-256 of the definition's canonical JSON, 64 hex digits. */
  hash: Scalars['String']['output'];
  /** From 1. */
  number: Scalars['Int']['output'];
  /** What validation said; null: it was not validated. */
  report?: Maybe<FlowReport>;
  /** When. */
  savedAt: Scalars['DateTime']['output'];
  /** `sub` of whoever saved it. */
  savedBy: Scalars['String']['output'];
  /** Whether it was released and taken back. */
  takenBack: Scalars['Boolean']['output'];
};

/** A text in both languages of the platform. */
export type FlowWords = {
  __typename?: 'FlowWords';
  /** In English. */
  en: Scalars['String']['output'];
  /** In Chinese. */
  zh: Scalars['String']['output'];
};

/** Something that follows the log and makes lists, messages or the tree of it. */
export type Follower = {
  __typename?: 'Follower';
  /** Commits it has yet to do, counted up to 100,000. */
  behind: Scalars['Long']['output'];
  /** Whether a silo works at it now. */
  led: Scalars['Boolean']['output'];
  /** When it last did one; null: never. */
  movedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A fund 资金池: money that headquarters sets apart, and lends to sales units in parts. What is leased and spent never exceeds the total. */
export type Fund = {
  __typename?: 'Fund';
  /** What can be leased or taken out now. */
  free: Money;
  /** Starts with fu_. */
  id: Scalars['ID']['output'];
  /** What leases have set aside and nobody has spent yet. */
  leased: Money;
  /** The leases that live or settle, in the order of their ids; at most 200. */
  leases: Array<Lease>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** What units have spent and the fund had no room for; it is paid first when there is room again. */
  owed: Money;
  /** How the fund stands with finance. */
  reconciliation: Reconciliation;
  /** How long the unspent part of a lease that ended stays set aside, for spending that is on its way. */
  settlementMinutes: Scalars['Int']['output'];
  /** What units have spent. */
  spent: Money;
  /** What the fund may lease and spend in all. */
  total: Money;
  /** How many commits made this state. */
  version: Scalars['Long']['output'];
};

/** A page of funds. */
export type FundConnection = {
  __typename?: 'FundConnection';
  /** The list takes account of the first so many leaves of the log, and perhaps of more. The funds themselves are as they stand now. */
  asOf: Scalars['Long']['output'];
  /** The same, each with its cursor. */
  edges: Array<FundEdge>;
  /** The funds, in the order asked for. */
  nodes: Array<Fund>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A fund, and where in the list it is. */
export type FundEdge = {
  __typename?: 'FundEdge';
  /** Give this as `after` or `before` to begin there. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Fund;
};

/** What the list of funds can be ordered by. */
export type FundOrder =
  /** By when the fund last changed. One that changes while the list is walked may be met twice, or not at all. */
  | 'CHANGED'
  /** By id, which never changes. */
  | 'ID'
  /** By name. */
  | 'NAME';

/** It is done, and durable. Finance and the units concerned hear of it within about a second. */
export type FundPayload = {
  __typename?: 'FundPayload';
  /** The fund. */
  fund: Scalars['ID']['output'];
};

/** What changing a fund answers. */
export type FundResult = FundPayload | Refusal;

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

/** The permission was given, or passed on. */
export type GrantPayload = {
  __typename?: 'GrantPayload';
  /** The new grant. */
  grant: Scalars['ID']['output'];
};

/** What giving or passing on a permission answers. */
export type GrantResult = GrantPayload | Refusal;

/** How a grant stands. */
export type GrantStanding =
  | 'ACTIVE'
  | 'EXPIRED'
  /** The grant it was delegated from was taken back. */
  | 'REVOKED'
  /** A leg is missing, its own or that of the grant it was delegated from; it comes back with the leg. */
  | 'SUSPENDED';

/** Allowed, and the amount is held. */
export type Granted = {
  __typename?: 'Granted';
  /** How much is held. */
  amount: Money;
  /** The decision, as the log names it. */
  decision: Scalars['ID']['output'];
  /** When the hold is given back unless posted. */
  expiresAt: Scalars['DateTime']['output'];
  /** The hold: post it when the money is spent, void it when it is not. */
  hold: Scalars['ID']['output'];
  /** Why. */
  trace: DecisionTrace;
};

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

/** What was assumed where a trial parts from the log, by what the log says of the unit and of headquarters. */
export type HistoryAssumptions = {
  __typename?: 'HistoryAssumptions';
  /** Countersigns newly asked for, taken as approved: as often, and after as long, as headquarters did in this log. */
  approved: Scalars['Int']['output'];
  /** Left pending: the log has no answer to go by. */
  leftPending: Scalars['Int']['output'];
  /** Holds there never were, taken as spent: as often, and after as long, as this unit's holds were. */
  posted: Scalars['Int']['output'];
  /** Taken as rejected, likewise. */
  rejected: Scalars['Int']['output'];
  /** Taken as running out. */
  runOut: Scalars['Int']['output'];
  /** Logged answers to countersigns that are no longer asked for. */
  unheard: Scalars['Int']['output'];
};

/** How a history went, or would have gone. */
export type HistorySide = {
  __typename?: 'HistorySide';
  /** Money at risk, by the days of the history. */
  atRisk: MoneyAtRisk;
  /** Asked of headquarters. */
  countersigned: Scalars['Long']['output'];
  /** Data credit at the end. */
  creditScore?: Maybe<Scalars['Int']['output']>;
  /** Authorizations asked for. */
  decisions: Scalars['Long']['output'];
  /** Not allowed. */
  denied: Scalars['Long']['output'];
  /** Resource efficiency: spent of what was held, in hundredths of a percent; null when nothing was held. */
  efficiencyBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** Decided by the unit itself. */
  granted: Scalars['Long']['output'];
  /** Held on the unit's own authority in all. */
  heldMinorUnits: Scalars['Long']['output'];
  /** Other things done that the permission set does not take, such as posting a hold that has run out under it. */
  inapplicable: Scalars['Long']['output'];
  /** Mean time to an answer, over the answered; a decision of the unit's own takes none. Null: nothing was answered. */
  latencyMicroseconds?: Maybe<Scalars['Long']['output']>;
  /** Not taken by the permission set: it says nothing about the permission, for instance. */
  refused: Scalars['Long']['output'];
  /** Of that, spent. */
  spentMinorUnits: Scalars['Long']['output'];
  /** What that score is good for. */
  tier?: Maybe<Tier>;
  /** Asked of headquarters and not answered by the end. */
  waiting: Scalars['Long']['output'];
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

/** A hold to finish. */
export type HoldInput = {
  /** The hold, as `authorize` named it. */
  hold: Scalars['ID']['input'];
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** The sales unit. */
  unit: Scalars['ID']['input'];
};

/** The hold is finished. */
export type HoldPayload = {
  __typename?: 'HoldPayload';
  /** How many things changed. */
  changed: Scalars['Int']['output'];
};

/** What posting or voiding a hold answers. */
export type HoldResult = HoldPayload | Refusal;

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

/** One figure that has to become another. */
export type InputChange = {
  __typename?: 'InputChange';
  /** As it is; null: not measured. */
  from?: Maybe<Scalars['Long']['output']>;
  /** Which figure; shares and attainment in hundredths of a percent, amounts in minor units. */
  input: CreditInput;
  /** The quarter it belongs to; null for the unit as a whole. */
  quarter?: Maybe<Scalars['String']['output']>;
  /** At least this. */
  to: Scalars['Long']['output'];
};

/** How the installation is at a moment. */
export type Installation = {
  __typename?: 'Installation';
  /** Version of the API node that answered. */
  apiVersion: Scalars['String']['output'];
  /** The moment, by the database's clock. */
  at: Scalars['DateTime']['output'];
  /** Version of the database server. */
  databaseVersion: Scalars['String']['output'];
  /** What follows the log, by name. */
  followers: Array<Follower>;
  /** The last change of the database's tables that was applied; null where that is not kept. */
  migration?: Maybe<Scalars['String']['output']>;
  /** When it was signed; null until one is. While nothing happens nothing is signed. */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Leaves under the latest signed checkpoint; 0 until one is signed. */
  signedSize: Scalars['Long']['output'];
  /** Version of the silo that answered. */
  siloVersion: Scalars['String']['output'];
  /** Silos, those that run first; ended ones for as long as they are remembered. */
  silos: Array<Silo>;
  /** Leaves of the tree that are not under it yet. */
  unsigned: Scalars['Long']['output'];
};

/** One exchange with a customer. Null where not asked for. */
export type Interaction = {
  __typename?: 'Interaction';
  /** Such as e-mail, WeCom, meeting. */
  channel?: Maybe<Scalars['String']['output']>;
  /** in or out. */
  direction?: Maybe<Scalars['String']['output']>;
  /** When it took place. */
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it was about. */
  summary?: Maybe<Scalars['String']['output']>;
};

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

/** What became of one. */
export type InteractionOutcome = {
  __typename?: 'InteractionOutcome';
  /** Why it was refused; null unless it was. */
  code?: Maybe<Scalars['String']['output']>;
  /** What is wrong with it, and what to do; null unless it was refused. */
  message?: Maybe<Scalars['String']['output']>;
  /** Whether it was kept. */
  status: InteractionStatus;
};

/** What became of an interaction that was brought in. */
export type InteractionStatus =
  /** It is new, and kept. */
  | 'ACCEPTED'
  /** Its source id was there already; the first word stands. */
  | 'KNOWN'
  /** It is out of range, and not kept. */
  | 'REFUSED';

/** What became of each. */
export type InteractionsPayload = {
  __typename?: 'InteractionsPayload';
  /** In the order in which they were sent. */
  outcomes: Array<InteractionOutcome>;
};

/** What bringing interactions in answers. */
export type InteractionsResult = InteractionsPayload | Refusal;

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

/** Somebody is invited. */
export type InvitationPayload = {
  __typename?: 'InvitationPayload';
  /** Until when it is good; null without one. */
  codeUntil?: Maybe<Scalars['DateTime']['output']>;
  /** `subject` of the invited. */
  member: Scalars['String']['output'];
  /** What they sign in with once, in the place of a password; they choose one then. Hand it to them by another way than mail, if you can. Null when they can sign in already. */
  oneTimeCode?: Maybe<Scalars['String']['output']>;
  /** The space. */
  space: Scalars['ID']['output'];
};

/** What an invitation answers. */
export type InvitationResult = InvitationPayload | Refusal;

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

/** A part of a fund, lent to one sales unit for a time. */
export type Lease = {
  __typename?: 'Lease';
  /** What the unit may hold and spend under it in all. */
  amount: Money;
  /** When it ends, or ended. Its unspent part is free again once the settlement time is over. */
  expiresAt: Scalars['DateTime']['output'];
  /** Starts with le_. */
  id: Scalars['ID']['output'];
  /** What the unit has spent of it. */
  spent: Money;
  /** The sales unit. */
  unit: Scalars['ID']['output'];
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

/** The lease as it stands now. The unit hears of it within about a second. */
export type LeasePayload = {
  __typename?: 'LeasePayload';
  /** What the unit may hold and spend under it in all. */
  amount: Money;
  /** When it ends. */
  expiresAt: Scalars['DateTime']['output'];
  /** The lease; starts with le_. */
  lease: Scalars['ID']['output'];
};

/** What granting, renewing or returning a lease answers. */
export type LeaseResult = LeasePayload | Refusal;

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

/** Money at risk: the most that was held, or held and spent in its quarter, at any moment of a day, on the unit's own authority and over all permissions. Of the days of one history, so no forecast. */
export type MoneyAtRisk = {
  __typename?: 'MoneyAtRisk';
  /** Not exceeded on 95 of a hundred days. */
  atMost95MinorUnits: Scalars['Long']['output'];
  /** Days looked at, in UTC: from the first authorization to the log's last entry. */
  days: Scalars['Int']['output'];
  /** Mean over the days. */
  expectedMinorUnits: Scalars['Long']['output'];
  /** On the worst day. */
  worstMinorUnits: Scalars['Long']['output'];
};

/** An amount in the minor unit of a currency: 1999 and USD are 19.99 dollars. */
export type MoneyInput = {
  /** ISO 4217, such as CNY or USD. */
  currency: Scalars['String']['input'];
  /** Cents, 分; between -2^53 and 2^53. */
  minorUnits: Scalars['Long']['input'];
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

/** It is done, and durable. */
export type MotionPayload = {
  __typename?: 'MotionPayload';
  /** The motion as it stood then. */
  motion: Motion;
};

/** What proposing, voting and withdrawing answer. */
export type MotionResult = MotionPayload | Refusal;

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

/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Joins a space into which the caller was invited. */
  acceptSpaceInvitation: SpaceResult;
  /** Says that the caller's organisation knows of a withdrawal: its grant is no longer used. The customer's revocation certificate then says so. */
  acknowledgeWithdrawal: AcknowledgeWithdrawalResult;
  /** Takes the version that is being brought in to its next stage: 25, 50, then 100 %. */
  advanceFlow: StageFlowResult;
  /** Answers in a thread. */
  answerFeedback: SpaceResult;
  /** Answers what a payer contested, which ends it. */
  answerStatementDispute: StatementResult;
  /** Agrees that a frozen flow run again. The second person's word makes it so; whoever froze it or asked has none. */
  approveFlowThaw: FlowResult;
  /** Gives a seat of the governance board to a person for a term, or a new term to whoever holds it. Nobody gives one to themselves. */
  assignSeat: SeatResult;
  /** Asks whether the caller may do something of a certain size. Granted: the amount is held. NeedsCountersign: an approval is open. Denied: neither. */
  authorize: AuthorizeResult;
  /** Ends an export, whether it is still written or done: its parts are gone. */
  cancelExport: ExportResult;
  /** Votes for the seat that the caller holds; said again, it counts as said last. The vote that completes all filled seats decides, if there is a quorum. */
  castVote: MotionResult;
  /** Replaces all that a client may ask for. Tokens it has keep what they carry until they expire, ten minutes at most. */
  changeClientScopes: ClientResult;
  /** Makes a data view or a tool available to a unit, or takes it away: grants that need it are suspended, and come back with it. */
  changeLeg: UnitResult;
  /** Changes what is given of a webhook and leaves the rest. Deliveries that wait go to the new URL. */
  changeWebhook: WebhookResult;
  /** Ends the strategy coach's case. */
  closeCoachCase: UnitResult;
  /** Closes a quarter under the policy in force, or restates it: credit moves, permissions open or lock. */
  closeQuarter: CloseQuarterResult;
  /** Says that work which a flow put before people is done. */
  completeFlowTask: FlowTaskResult;
  /** Appends a correction to a line that was found wrong; the line itself stays as it is. */
  correctStatement: StatementResult;
  /** Opens a space for a customer, with the caller as its first member. */
  createSpace: SpaceResult;
  /** Has a URL of the caller's organisation told of events from now on. The signing secret is shown in this answer and nowhere else. */
  createWebhook: WebhookSecretResult;
  /** Approves or rejects, as the caller. Never one's own request, never twice, never past the deadline. */
  decideApproval: DecideApprovalResult;
  /** Passes a permission of the caller's on to somebody else: for a time, within the caller's own rights, and never past two hops. */
  delegateGrant: GrantResult;
  /** Ends a webhook, with its deliveries. */
  deleteWebhook: WebhookResult;
  /** Lets a person sign in no more, ends their sessions, and denies the tokens there are. */
  disableAccount: AccountResult;
  /** Refuses a client everywhere: it gets no more tokens, and those it has are denied, also to whoever was given one for them. */
  disableClient: ClientResult;
  /** Lets a person sign in again. */
  enableAccount: AccountResult;
  /** Lets a disabled client get tokens again. Those it had stay denied. */
  enableClient: ClientResult;
  /** Ends all browsers, applications and devices of a person. */
  endAccountSessions: AccountResult;
  /** Brings a fund into being. Its money counts with finance from then on. */
  establishFund: FundResult;
  /** Stops a flow: nothing of it runs, and nothing more of it leaves the house, until two people have approved a thaw. */
  freezeFlow: FlowResult;
  /** Gives a permission to a unit with its data view and its tool, or keeps one away, for everything or for one target. */
  givePermission: GrantResult;
  /** Shows an expert to the customer. `made` is its id. */
  introduceExpert: SpaceResult;
  /** Invites somebody: by e-mail, and gets a code that they sign in with once; or as who they are in their tokens. */
  inviteSpaceMember: InvitationResult;
  /** Lends a part of a fund to a sales unit. */
  leaseFund: LeaseResult;
  /** Promises the customer something, in an expert's name. `made` is the commitment's id. */
  makeCommitment: SpaceResult;
  /** Names a document to members, who then see it; or no longer. */
  nameDocument: SpaceResult;
  /** Opens a thread of feedback, on a document or on the whole. `made` is its id. */
  openFeedback: SpaceResult;
  /** Opens a milestone, for the customer to act on. `made` is its id. */
  openMilestone: SpaceResult;
  /** Has a system count in the cluster of an anchor firm, or in none. */
  placeInCluster: SupplierSystemResult;
  /** Says which customer and project a project or touchpoint belongs to, so that grants and denies above reach it. */
  placeTarget: UnitResult;
  /** Turns a hold into money spent. */
  postHold: HoldResult;
  /** Puts a motion to the vote, from the seat that the caller holds. */
  proposeMotion: MotionResult;
  /** Hands an approval to a person, who alone may then decide, or to a queue. Neither by nor to whoever asked. */
  reassignApproval: ApprovalStepResult;
  /** Ends a disagreement with finance, as the caller: takes finance's figure, or has finance asked again. */
  reconcileFund: FundResult;
  /** Records a filing with the authority: from then on people may leave past the threshold, in the years it stands for. */
  recordFiling: FilingResult;
  /** Brings interactions with a customer in. Sending one again changes nothing. A partner is answered as if there were no such customer, unless the customer's consent for interactions stands to it. */
  recordInteractions: InteractionsResult;
  /** Brings a customer's stock levels in. Sending the same again, or an older level late, changes nothing. */
  recordInventory: SupplyReportResult;
  /** Sets a quarter's net promoter score. */
  recordNps: RecordNpsResult;
  /** Brings in how a plugin's certificate stands. */
  recordPlugin: UnitResult;
  /** Brings in what a customer has sold through, a figure for each SKU and day. Sending the same again changes nothing; of a day that is sent again the latest as-of counts. What several organisations report of one SKU is added up. */
  recordSales: SupplyReportResult;
  /** Brings lines of the factory's schedule in, of a customer's own orders. Sending the same again, or an older line late, changes nothing. */
  recordSchedule: SupplyReportResult;
  /** Brings suggestions in or up to date. */
  recordSuggestions: UnitResult;
  /** Brings cross-team tickets in or up to date. */
  recordTickets: UnitResult;
  /** Takes money out of a fund, never below what is leased, spent and owed. */
  reduceFund: FundResult;
  /** Plays a version over the latest recorded interactions. Nothing is sent. */
  rehearseFlow: RehearseFlowResult;
  /** Lifts the office's suspension, also of a certificate that is over, and lets a system whose certificate was revoked earn another. A suspension for a run that was not passed ends with one that is. */
  reinstateCertificate: SupplierSystemResult;
  /** Disagrees that a frozen flow run again, or takes one's own request back. */
  rejectFlowThaw: FlowResult;
  /** Brings a version in, at 5 % of customers. */
  releaseFlow: StageFlowResult;
  /** Shuts a member out, from the next request on. */
  removeSpaceMember: SpaceResult;
  /** Lets a live lease run longer, and raises it if so wished. */
  renewLease: LeaseResult;
  /** Sends again every delivery that was given up, of events since a moment. */
  replayDeadDeliveries: WebhookResult;
  /** Sends one delivery again, under the same webhook-id, whatever became of it. */
  replayDelivery: WebhookResult;
  /** Asks that a frozen flow run again. */
  requestFlowThaw: FlowResult;
  /** Asks that we go on without the customer. `made` is the approval that decides, and that the caller cannot decide. */
  requestMilestoneWaiver: SpaceResult;
  /** Takes a person's second factor, password or both away, and ends their sessions. For the password there is a code, to be handed over, shown in this answer and nowhere else. */
  resetAccountSignIn: SignInResetResult;
  /** Answers, as whoever requested it, what was missing. Votes given before no longer count. */
  resubmitApproval: ApprovalStepResult;
  /** Ends a live lease now. What the unit held before may still be posted. */
  returnLease: LeaseResult;
  /** Asks that a certificate be taken back; once somebody else of the office asks for the same, it is. */
  revokeCertificate: SupplierSystemResult;
  /** Takes a grant back, and all that was delegated from it. */
  revokeGrant: UnitResult;
  /** Takes back the version that is being brought in; without one, goes back to the version before. */
  rollBackFlow: StageFlowResult;
  /** Gives a client a new secret, shown in this answer and nowhere else. The one before stays good for a while. */
  rotateClientSecret: ClientSecretResult;
  /** Makes a new signing secret, shown in this answer and nowhere else. The one before signs as well for a while: messages then carry both signatures. */
  rotateWebhookSecret: WebhookSecretResult;
  /** Saves a definition as a version of a flow; the same definition is the same version. */
  saveFlow: SaveFlowResult;
  /** Asks whoever requested it for what is missing. Nobody can decide until they have answered; the deadline stays. */
  sendBackApproval: ApprovalStepResult;
  /** Sets what a client's requests may cost, on every API node; without capacity and perSecond, what the settings of the installation say. */
  setClientQuota: ClientResult;
  /** Decides whether those who see a document may download it. A restricted one nobody ever may. */
  setDocumentDownload: SpaceResult;
  /** Sets what a unit is to win in a quarter; the quarter closes by itself once it is over. */
  setTarget: UnitResult;
  /** Says whether a promise was kept; once. */
  settleCommitment: SpaceResult;
  /** Has everything of a kind that the caller may read written to a file, in parts, to be downloaded within a day. */
  startExport: ExportResult;
  /** Suspends a system's certificate at once, until the office lifts it. */
  suspendCertificate: SupplierSystemResult;
  /** Puts money into a fund. */
  topUpFund: FundResult;
  /** Empties a seat of the governance board. What it voted on motions that are open no longer counts. */
  vacateSeat: SeatResult;
  /** Holds a version against the catalogue and the rules; every finding is located. */
  validateFlow: ValidateFlowResult;
  /** Gives a hold back. */
  voidHold: HoldResult;
  /** Changes the weights of the manager scorecard; refused unless they total 100. */
  weighScorecard: WeighScorecardResult;
  /** Takes a document back: nobody sees it any more, and its bytes are deleted within a second. */
  withdrawDocument: SpaceResult;
  /** Takes back a motion that the caller proposed and that is open. */
  withdrawMotion: MotionResult;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationAcceptSpaceInvitationArgs = {
  input: SpaceInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationAcknowledgeWithdrawalArgs = {
  input: AcknowledgeWithdrawalInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationAdvanceFlowArgs = {
  input: AdvanceFlowInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationAnswerFeedbackArgs = {
  input: AnswerFeedbackInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationAnswerStatementDisputeArgs = {
  input: AnswerDisputeInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationApproveFlowThawArgs = {
  input: ApproveFlowThawInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationAssignSeatArgs = {
  input: AssignSeatInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationAuthorizeArgs = {
  input: AuthorizeInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationCancelExportArgs = {
  input: CancelExportInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationCastVoteArgs = {
  input: CastVoteInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationChangeClientScopesArgs = {
  input: ChangeClientScopesInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationChangeLegArgs = {
  input: ChangeLegInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationChangeWebhookArgs = {
  input: ChangeWebhookInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationCloseCoachCaseArgs = {
  input: CloseCoachCaseInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationCloseQuarterArgs = {
  input: CloseQuarterInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationCompleteFlowTaskArgs = {
  input: CompleteFlowTaskInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationCorrectStatementArgs = {
  input: CorrectStatementInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationCreateSpaceArgs = {
  input: CreateSpaceInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationDecideApprovalArgs = {
  input: DecideApprovalInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationDelegateGrantArgs = {
  input: DelegateGrantInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationDeleteWebhookArgs = {
  input: DeleteWebhookInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationDisableAccountArgs = {
  input: DisableAccountInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationDisableClientArgs = {
  input: DisableClientInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationEnableAccountArgs = {
  input: EnableAccountInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationEnableClientArgs = {
  input: EnableClientInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationEndAccountSessionsArgs = {
  input: EndAccountSessionsInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationEstablishFundArgs = {
  input: EstablishFundInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationFreezeFlowArgs = {
  input: FlowReasonInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationGivePermissionArgs = {
  input: GivePermissionInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationIntroduceExpertArgs = {
  input: IntroduceExpertInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationInviteSpaceMemberArgs = {
  input: InviteSpaceMemberInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationLeaseFundArgs = {
  input: LeaseFundInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationMakeCommitmentArgs = {
  input: MakeCommitmentInput;
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
export type MutationPlaceInClusterArgs = {
  input: PlaceInClusterInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationPlaceTargetArgs = {
  input: PlaceTargetInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationPostHoldArgs = {
  input: HoldInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationProposeMotionArgs = {
  input: ProposeMotionInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationReassignApprovalArgs = {
  input: ReassignApprovalInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationReconcileFundArgs = {
  input: ReconcileFundInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRecordFilingArgs = {
  input: RecordFilingInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRecordInteractionsArgs = {
  input: RecordInteractionsInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRecordInventoryArgs = {
  input: RecordInventoryInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRecordNpsArgs = {
  input: RecordNpsInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRecordPluginArgs = {
  input: RecordPluginInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRecordSalesArgs = {
  input: RecordSalesInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRecordScheduleArgs = {
  input: RecordScheduleInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRecordSuggestionsArgs = {
  input: RecordSuggestionsInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRecordTicketsArgs = {
  input: RecordTicketsInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationReduceFundArgs = {
  input: MoveFundInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRehearseFlowArgs = {
  input: RehearseFlowInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationReinstateCertificateArgs = {
  input: ReinstateCertificateInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRejectFlowThawArgs = {
  input: FlowReasonInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationReleaseFlowArgs = {
  input: ReleaseFlowInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRemoveSpaceMemberArgs = {
  input: RemoveSpaceMemberInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRenewLeaseArgs = {
  input: RenewLeaseInput;
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
export type MutationRequestFlowThawArgs = {
  input: FlowReasonInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRequestMilestoneWaiverArgs = {
  input: RequestMilestoneWaiverInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationResetAccountSignInArgs = {
  input: ResetAccountSignInInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationResubmitApprovalArgs = {
  input: ResubmitApprovalInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationReturnLeaseArgs = {
  input: ReturnLeaseInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRevokeCertificateArgs = {
  input: RevokeCertificateInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRevokeGrantArgs = {
  input: RevokeGrantInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRollBackFlowArgs = {
  input: FlowReasonInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRotateClientSecretArgs = {
  input: RotateClientSecretInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationSaveFlowArgs = {
  input: SaveFlowInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationSendBackApprovalArgs = {
  input: SendBackApprovalInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationSetClientQuotaArgs = {
  input: SetClientQuotaInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationSetDocumentDownloadArgs = {
  input: SetDocumentDownloadInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationSetTargetArgs = {
  input: CloseQuarterInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationSettleCommitmentArgs = {
  input: SettleCommitmentInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationStartExportArgs = {
  input: StartExportInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationSuspendCertificateArgs = {
  input: SuspendCertificateInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationTopUpFundArgs = {
  input: MoveFundInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationVacateSeatArgs = {
  input: VacateSeatInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationValidateFlowArgs = {
  input: ValidateFlowInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationVoidHoldArgs = {
  input: HoldInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationWeighScorecardArgs = {
  input: WeighScorecardInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationWithdrawDocumentArgs = {
  input: WithdrawDocumentInput;
};


/** Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again. */
export type MutationWithdrawMotionArgs = {
  input: WithdrawMotionInput;
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

/** 需总部加签: headquarters must countersign. An approval is open. */
export type NeedsCountersign = {
  __typename?: 'NeedsCountersign';
  /** The approval that waits for a decision. */
  approval: Scalars['ID']['output'];
  /** The decision, as the log names it. */
  decision: Scalars['ID']['output'];
  /** Each rule that failed, with its figures. */
  reasons: Array<Scalars['String']['output']>;
  /** Why. */
  trace: DecisionTrace;
};

/** A net promoter score. */
export type NpsFigures = {
  __typename?: 'NpsFigures';
  /** How many answered. */
  responses: Scalars['Int']['output'];
  /** -100 to 100. */
  score: Scalars['Int']['output'];
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

/** What there is to say about a permission set that is not released. */
export type PolicyCheck = {
  __typename?: 'PolicyCheck';
  /** Whether it can be tried and released: no finding is a fault. */
  accepted: Scalars['Boolean']['output'];
  /** Each with its place. */
  findings: Array<PolicyFinding>;
  /** The hash that decisions would cite; null when it is not accepted. */
  hash?: Maybe<Scalars['String']['output']>;
  /** Its version; null when it is not accepted. */
  version?: Maybe<Scalars['String']['output']>;
};

/** What somebody should know about a permission set before it is released. */
export type PolicyFinding = {
  __typename?: 'PolicyFinding';
  /** Where in the file, such as limits['pricing.approve'].D.perDecisionMax; empty for the whole. */
  at: Scalars['String']['output'];
  /** What is the matter there, and what to do. */
  message: Scalars['String']['output'];
  /** How bad it is. */
  severity: PolicySeverity;
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

/** How bad a finding about a permission set is. */
export type PolicySeverity =
  /** It cannot be meant, or would break the rules that read it; the set is refused. */
  | 'FAULT'
  /** It can be meant, but is worth a second look; the set can be tried and released. */
  | 'WARNING';

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
  /** The account of one person who signs in; null when there is none of that id. */
  account?: Maybe<Account>;
  /** The accounts of people by their ids, a page at a time; `first` and `last` are 1 to 200. Who may sign in or may not, of one audience. */
  accounts: AccountConnection;
  /** One approval; null when there is none of that id. */
  approval?: Maybe<Approval>;
  /** Approvals that wait, or with `decidedToo` all of them, or with `state` those that stand so, a page at a time; `first` and `last` are 1 to 200. Of one unit, opened from `openedFrom` on and before `openedUntil`. */
  approvals: ApprovalConnection;
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
  /** Checks a permission set that is not released, given as the JSON of its file, at most 64 KB: every fault and every warning with its place. Nothing is kept. */
  checkPolicy: PolicyCheck;
  /** The latest signed checkpoint of the log; null until one is signed. */
  checkpoint?: Maybe<Checkpoint>;
  /** One OAuth client; null when there is none of that id. */
  client?: Maybe<Client>;
  /** OAuth clients by their ids, a page at a time; `first` and `last` are 1 to 200. That may get tokens or may not, of one audience. */
  clients: ClientConnection;
  /** The signed promise that what this client committed under an idempotency key will be in the log's tree within 60 seconds; null when it has committed nothing under it. Asked again it is the same. */
  commitReceipt?: Maybe<CommitReceipt>;
  /** Proves that the tree of one size is a prefix of a later one; null when there are no such trees. */
  consistencyProof?: Maybe<ConsistencyProof>;
  /** How many people's data has left the country this year, the thresholds, and what there is to look at. */
  crossBorder: CrossBorder;
  /** A customer, whose data its consent opens. Never null: an unknown customer looks like one that has granted nothing. */
  customer: Customer;
  /** Customers by pseudonym, a page at a time; `first` and `last` are 1 to 200. Whose profile or interactions last changed from `changedFrom` on and before `changedUntil`. */
  customers: CustomerConnection;
  /** What data of customers a decision was asked for by; none when it was none, or there is no such decision. The credit it was judged by is in `decision.trace`. */
  dataOfDecision: Array<DataUse>;
  /** Every use of one field of a customer's data, newest first; `first` and `last` are 1 to 200. Empty for a customer of whom nothing was read, or whom there is not. */
  dataUses: DataUseConnection;
  /** One decision as the log has it; null when there is none of that id. */
  decision?: Maybe<Decision>;
  /** Decisions, newest first, a page at a time; `first` and `last` are 1 to 200. Of one unit, of one outcome, that stand so now, of a time: from `from` on and before `until`. */
  decisions: DecisionConnection;
  /** Who saw or downloaded which document of a space, latest first, a page at a time; `first` and `last` are 1 to 200. Of one document, by one member. */
  documentViews: DocumentViewConnection;
  /** One export of the calling client; null when it has none of that id. */
  export?: Maybe<Export>;
  /** What the caller's audience may export in bulk. */
  exportKinds: Array<ExportKind>;
  /** The exports of the calling client in the order in which they were started, newest first, a page at a time; `first` and `last` are 1 to 200. */
  exports: ExportConnection;
  /** A strategy flow; null when there is none. */
  flow?: Maybe<Flow>;
  /** The components that flows are made of, with their ports and parameters. */
  flowComponents: Array<FlowComponent>;
  /** A run with its trace; null when there is none. */
  flowRun?: Maybe<FlowRun>;
  /** The latest runs of a flow, `first` of them, 1 to 200. */
  flowRuns: Array<FlowRunLine>;
  /** Work that flows put before people, `first` of it, 1 to 200: the next due first; or what is done, the latest first. */
  flowTasks: Array<FlowTask>;
  /** Every strategy flow 策略流, in the order of their ids. */
  flows: Array<FlowLine>;
  /** One fund; null when there is none of that id. */
  fund?: Maybe<Fund>;
  /** Funds, a page at a time; `first` and `last` are 1 to 200. Whose name begins so, of a currency, with which finance disagrees or does not. */
  funds: FundConnection;
  /** The governance board 治理委员会 as it stands now. */
  governanceBoard: GovernanceBoard;
  /** What happened around signing in, to clients and to accounts, newest first, a page at a time; `first` and `last` are 1 to 200. Of one type, of a time: from `from` on and before `until`. `about` is the id of an actor of the log, such as `cl_hq-console`, `ac_…`, `id_client_hq-console`, `id_account_…`, `id_keys` or `id_unknown`. */
  identityEvents: IdentityEventConnection;
  /** Proves that a leaf is in the tree of a size; null when there is no such leaf or tree. */
  inclusionProof?: Maybe<InclusionProof>;
  /** How the installation itself is: its silos, what follows the log and how far behind, the log's checkpoint, versions. */
  installation: Installation;
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
  /** Tries a claim about a permission set, "a unit of tier D is never granted more than this", on the whole bounded table: every boundary of its limits and one step beyond. */
  sandboxClaim: SandboxClaim;
  /** Plays a unit's real history under another permission set: what would have been decided otherwise and by which rule, and what it would have meant. Nothing happens to the unit. Null when there is no such unit. */
  sandboxHistory?: Maybe<SandboxHistory>;
  /** Plays a scenario under a permission set, through the rules that run live: resource efficiency, decision latency, money at risk. Nothing happens to anybody. */
  sandboxPlay: SandboxPlay;
  /** The scenarios a permission set can be tried on, by name. */
  sandboxScenarios: Array<SandboxScenario>;
  /** The scorecard of a unit's manager; null when there is no such unit. */
  scorecard?: Maybe<Scorecard>;
  /** The weights of the manager scorecard, and every change of them. */
  scorecardWeights: ScorecardWeights;
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
  /** "How do I get it back?": the smallest change of figures under which a request of the caller's would be granted; null when there is no such unit. */
  wayBack?: Maybe<WayBack>;
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
export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<Audience>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryApprovalArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryApprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  decidedToo?: Scalars['Boolean']['input'];
  direction?: OrderDirection;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  openedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  openedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: ApprovalOrder;
  state?: InputMaybe<ApprovalStatus>;
  unit?: InputMaybe<Scalars['ID']['input']>;
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
export type QueryCheckPolicyArgs = {
  json: Scalars['String']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<Audience>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  changedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  changedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  direction?: OrderDirection;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ActorOrder;
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
export type QueryFlowArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryFlowRunArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryFlowRunsArgs = {
  first?: Scalars['Int']['input'];
  flow: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryFlowTasksArgs = {
  done?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  queue?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryFundArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  currency?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  disagreeing?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  namePrefix?: InputMaybe<Scalars['String']['input']>;
  orderBy?: FundOrder;
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
export type QuerySandboxClaimArgs = {
  input: SandboxClaimInput;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QuerySandboxHistoryArgs = {
  input: SandboxHistoryInput;
};


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QuerySandboxPlayArgs = {
  input: SandboxPlayInput;
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


/** Everything that can be asked. What an audience may not ask is not in its schema. */
export type QueryWayBackArgs = {
  input: WayBackInput;
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

/** How a fund stands with finance. Unless agreed, every authorization on the fund needs a countersign 需总部加签. */
export type Reconciliation = {
  __typename?: 'Reconciliation';
  /** Finance's balance less the fund's own; null unless disagreeing, and when finance named no balance. */
  difference?: Maybe<Money>;
  /** Since when finance disagrees; null unless it does. */
  disagreesSince?: Maybe<Scalars['DateTime']['output']>;
  /** What finance refused for; null unless it refused. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Agreed, pending or disagreeing. */
  status: ReconciliationStatus;
  /** Questions finance has yet to answer. */
  unanswered: Scalars['Int']['output'];
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

/** The score is recorded. */
export type RecordNpsPayload = {
  __typename?: 'RecordNpsPayload';
  /** How many things changed; 0 when the score was known already. */
  changed: Scalars['Int']['output'];
};

/** What recording a score answers. */
export type RecordNpsResult = RecordNpsPayload | Refusal;

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

/** Why a request was not carried out. Nothing has changed. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Stable, in capitals; the list is in docs/api.md. */
  code: Scalars['String']['output'];
  /** What is wrong, why, and what to do next. */
  message: Scalars['String']['output'];
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

/** What rehearsing a flow answers. */
export type RehearseFlowResult = FlowRehearsedPayload | Refusal;

/** How many of something. */
export type RehearsedCount = {
  __typename?: 'RehearsedCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Of what. */
  name: Scalars['String']['output'];
};

/** What happened at one node of a rehearsal. */
export type RehearsedNode = {
  __typename?: 'RehearsedNode';
  /** Effects that would have been wanted, by kind. None was. */
  effects: Array<RehearsedCount>;
  /** Id of the node. */
  node: Scalars['String']['output'];
  /** Items that left, by port. */
  ports: Array<RehearsedCount>;
  /** Runs that came there. */
  runs: Scalars['Int']['output'];
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

/** A claim that was tried on the whole bounded table. */
export type SandboxClaim = {
  __typename?: 'SandboxClaim';
  /** The first request that refutes it; null when it holds. */
  counterexample?: Maybe<Counterexample>;
  /** Whether it holds: no request that was tried refutes it. */
  holds: Scalars['Boolean']['output'];
  /** The permission set it was tried on. */
  policy: Scalars['String']['output'];
  /** How many requests were tried: every boundary of every limit and one step beyond, open and locked, with a plugin certified, expired or not asked for. */
  tried: Scalars['Long']['output'];
};

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

/** A unit's real history as it was, or under one permission set, beside how it would have gone under another. */
export type SandboxHistory = {
  __typename?: 'SandboxHistory';
  /** Under the set on trial. */
  after: HistorySide;
  /** The version `before` was played under; null: the log as it is. */
  against?: Maybe<Scalars['String']['output']>;
  /** What the log does not say, and was assumed for `after`. */
  assumed: HistoryAssumptions;
  /** As it was, or under the version it is compared with. */
  before: HistorySide;
  /** How many decisions come out otherwise. */
  changed: Scalars['Int']['output'];
  /** The first 200 of them, in the order of the log. */
  changes: Array<DecisionChange>;
  /** Of every amount. */
  currency: Scalars['String']['output'];
  /** Entries of the unit's log. */
  entries: Scalars['Int']['output'];
  /** When the first authorization was asked for; null: none was. */
  from?: Maybe<Scalars['DateTime']['output']>;
  /** The version on trial. */
  policy: Scalars['String']['output'];
  /** SHA-256 of its canonical JSON, in hex. */
  policyHash: Scalars['String']['output'];
  /** The sales unit. */
  unit: Scalars['ID']['output'];
  /** The log's last entry. */
  until?: Maybe<Scalars['DateTime']['output']>;
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

/** A scenario played under a permission set, and under another beside it. */
export type SandboxPlay = {
  __typename?: 'SandboxPlay';
  /** Under the version it is compared with; null when none was named. */
  against?: Maybe<SandboxReport>;
  /** Under the set on trial. */
  report: SandboxReport;
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

/** What many plays of a scenario show. */
export type SandboxReport = {
  __typename?: 'SandboxReport';
  /** Not exceeded in 95 of a hundred plays. */
  atRisk95MinorUnits: Scalars['Long']['output'];
  /** Money at risk: the mean over the plays of the most that was held and spent at once on the unit's own authority. */
  atRiskExpectedMinorUnits: Scalars['Long']['output'];
  /** In the worst play. */
  atRiskWorstMinorUnits: Scalars['Long']['output'];
  /** Asked of headquarters. */
  countersigned: Scalars['Long']['output'];
  /** Requests of all plays. */
  decisions: Scalars['Long']['output'];
  /** Not allowed. */
  denied: Scalars['Long']['output'];
  /** Resource efficiency: spent of what was held on the unit's own authority, in hundredths of a percent; null when nothing was held. */
  efficiencyBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** Decided by the unit itself. */
  granted: Scalars['Long']['output'];
  /** Mean time to an answer; a decision of the unit's own takes none. */
  latencyMinutes: Scalars['Float']['output'];
  /** How often it was played. */
  plays: Scalars['Int']['output'];
  /** The permission set. */
  policy: Scalars['String']['output'];
  /** Not taken by the set: it says nothing about the permission, for instance. */
  refused: Scalars['Long']['output'];
};

/** A situation to play: a unit, and a demand that a seed makes up. */
export type SandboxScenario = {
  __typename?: 'SandboxScenario';
  /** The days they are spread over. */
  days: Scalars['Int']['output'];
  /** What `sandboxPlay` calls it. */
  name: Scalars['String']['output'];
  /** What is asked for. */
  permission: Scalars['Permission']['output'];
  /** Requests of one play. */
  requests: Scalars['Int']['output'];
  /** The tier the unit starts in. */
  tier: Tier;
  /** The tier it falls or rises to half-way; null: none other. */
  tierLater?: Maybe<Tier>;
  /** In English. */
  title: Scalars['String']['output'];
  /** In Chinese. */
  titleZh: Scalars['String']['output'];
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

/** What saving a flow answers. */
export type SaveFlowResult = FlowMalformedPayload | FlowSavedPayload | Refusal;

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

/** It is done, and durable. */
export type SeatPayload = {
  __typename?: 'SeatPayload';
  /** The seat. */
  seat: BoardSeat;
};

/** What assigning or vacating a seat answers. */
export type SeatResult = Refusal | SeatPayload;

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

/** How the person signs in is reset. */
export type SignInResetPayload = {
  __typename?: 'SignInResetPayload';
  /** The account. */
  account: Scalars['ID']['output'];
  /** Until when the code is good; null without one. */
  codeUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The person enters it once in place of a password, and then chooses one. Shown here and in the answer to a retry of this request, and nowhere else. Null when the password stayed. */
  oneTimeCode?: Maybe<Scalars['String']['output']>;
};

/** What resetting how a person signs in answers. */
export type SignInResetResult = Refusal | SignInResetPayload;

/** A silo, as the others believe it to be. */
export type Silo = {
  __typename?: 'Silo';
  /** Address, port and generation. */
  address: Scalars['String']['output'];
  /** When it last said that it is alive. */
  aliveAt: Scalars['DateTime']['output'];
  /** Name of its machine. */
  host: Scalars['String']['output'];
  /** What it calls itself. */
  name: Scalars['String']['output'];
  /** Since when. */
  startedAt: Scalars['DateTime']['output'];
  /** As Orleans calls it, such as `Active` or `Dead`. */
  status: Scalars['String']['output'];
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
  /** To whom each document is named. */
  namings: Array<DocumentNaming>;
  /** What it is called. */
  title?: Maybe<Scalars['String']['output']>;
  /** The sales unit that works here. */
  unit?: Maybe<Scalars['ID']['output']>;
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

/** What releasing a flow, advancing it or taking it back answers. */
export type StageFlowResult = FlowStagedPayload | Refusal;

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

/** Everything that can be followed. Each field answers at once as things are, and again after each change. States in between may be skipped: what arrives is the latest. */
export type Subscription = {
  __typename?: 'Subscription';
  /** The first page of the approvals that wait, as `Query.approvals` answers it; again when one is opened, voted on, passed on, sent back, answered or ends. */
  approvals: ApprovalConnection;
  /** A system with its runs, as each test ends; never more than two seconds old. Null while there is none of that id for the caller. */
  certificationRun?: Maybe<SupplierSystem>;
  /** One fund, never more than two seconds old; null while there is none of that id. */
  fund?: Maybe<Fund>;
  /** A sales unit with its authorization board 授权看板, never more than two seconds old; null while there is none of that id. */
  unitBoard?: Maybe<SalesUnit>;
};


/** Everything that can be followed. Each field answers at once as things are, and again after each change. States in between may be skipped: what arrives is the latest. */
export type SubscriptionApprovalsArgs = {
  first?: Scalars['Int']['input'];
};


/** Everything that can be followed. Each field answers at once as things are, and again after each change. States in between may be skipped: what arrives is the latest. */
export type SubscriptionCertificationRunArgs = {
  system: Scalars['ID']['input'];
};


/** Everything that can be followed. Each field answers at once as things are, and again after each change. States in between may be skipped: what arrives is the latest. */
export type SubscriptionFundArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be followed. Each field answers at once as things are, and again after each change. States in between may be skipped: what arrives is the latest. */
export type SubscriptionUnitBoardArgs = {
  unit: Scalars['ID']['input'];
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

/** It is done, and durable. */
export type SupplierSystemPayload = {
  __typename?: 'SupplierSystemPayload';
  /** The run that was started; null: none. */
  run?: Maybe<Scalars['ID']['output']>;
  /** The system; starts with sy_. */
  system: Scalars['ID']['output'];
};

/** What changing a system of the certification programme answers. */
export type SupplierSystemResult = Refusal | SupplierSystemPayload;

/** The reports are in the log. */
export type SupplyReportPayload = {
  __typename?: 'SupplyReportPayload';
  /** Places in the list, from 0, of those that changed nothing: no later than what was known, or known already. */
  older: Array<Scalars['Int']['output']>;
  /** How many said something new. */
  taken: Scalars['Int']['output'];
};

/** What reporting supplies answers. */
export type SupplyReportResult = Refusal | SupplyReportPayload;

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
export type Target = {
  __typename?: 'Target';
  /** The customer, project or touchpoint; null for the unit itself. */
  id?: Maybe<Scalars['String']['output']>;
  /** How narrow it is. */
  kind: TargetKind;
};

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

/** Done, or already so. */
export type UnitPayload = {
  __typename?: 'UnitPayload';
  /** How many things changed; 0 when everything was so already. */
  changed: Scalars['Int']['output'];
};

/** What a change to a sales unit answers. */
export type UnitResult = Refusal | UnitPayload;

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

/** What validating a flow answers. */
export type ValidateFlowResult = FlowValidatedPayload | Refusal;

/** What a human decided. */
export type Verdict = {
  __typename?: 'Verdict';
  /** Approved or rejected. */
  approved: Scalars['Boolean']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by: Scalars['String']['output'];
  /** Why; may be empty. */
  note: Scalars['String']['output'];
};

/** What a seat says. An abstention counts towards the quorum and for neither side. */
export type Vote =
  | 'ABSTAIN'
  | 'AGAINST'
  | 'FOR';

/** "How do I get it back?" */
export type WayBack = {
  __typename?: 'WayBack';
  /** The smallest change of figures under which the request would be granted; empty when figures are not what stands in the way. */
  changes: Array<InputChange>;
  /** What no figure can change. */
  otherwise: Array<Scalars['String']['output']>;
  /** Data credit at which the limits suffice; null when no tier's do. */
  scoreNeeded?: Maybe<Scalars['Int']['output']>;
  /** Data credit now. */
  scoreNow: Scalars['Int']['output'];
};

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

/** New weights. Every component is named; they total 100. */
export type WeighScorecardInput = {
  /** 1 to 200 characters of your choice, new for each new request and the same for its retries. */
  idempotencyKey: Scalars['String']['input'];
  /** Why the weights change, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** One for each component. */
  weights: Array<ComponentWeightInput>;
};

/** The weights are in force, and durable. */
export type WeighScorecardPayload = {
  __typename?: 'WeighScorecardPayload';
  /** The number of the change that is in force; 0: the defaults. */
  number: Scalars['Int']['output'];
};

/** What changing the weights of the scorecard answers. */
export type WeighScorecardResult = Refusal | WeighScorecardPayload;

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

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { __typename?: 'Query', installation: { __typename?: 'Installation', at: string, apiVersion: string, siloVersion: string, databaseVersion: string, migration?: string | null, signedSize: number, signedAt?: string | null, unsigned: number, silos: Array<{ __typename?: 'Silo', address: string, host: string, name: string, status: string, startedAt: string, aliveAt: string }>, followers: Array<{ __typename?: 'Follower', name: string, led: boolean, behind: number, movedAt?: string | null }> } };

export type UnitsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy: ActorOrder;
  direction: OrderDirection;
  tier?: InputMaybe<Tier>;
}>;


export type UnitsQuery = { __typename?: 'Query', units: { __typename?: 'SalesUnitConnection', nodes: Array<{ __typename?: 'SalesUnit', id: string, name?: string | null, region: string, sellers: number, credit: { __typename?: 'Credit', tier: Tier, score: number } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

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
export const UnitsDocument = new TypedDocumentString(`
    query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier) {
  units(
    first: $first
    after: $after
    orderBy: $orderBy
    direction: $direction
    tier: $tier
  ) {
    nodes {
      id
      name
      region
      sellers
      credit {
        tier
        score
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"b4486c7b1ea576641924f2fea5b06a337fa68d0eb8c6620e5c5913ccf5dd5cb0"}) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
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