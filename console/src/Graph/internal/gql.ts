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
    "\n  query Customers($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $changedFrom: DateTime, $changedUntil: DateTime) {\n    customers(first: $first, after: $after, orderBy: $orderBy, direction: $direction, changedFrom: $changedFrom, changedUntil: $changedUntil) {\n      nodes { id }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CustomersDocument,
    "\n  query CustomerUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {\n    dataUses(first: $first, after: $after, customer: $customer, category: $category, field: $field) {\n      nodes { receipt at reader client purpose fields decisions }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CustomerUsesDocument,
    "\n  query CustomerHealth($customer: ID!, $weeks: Int!) {\n    sovereigntyHealth(customer: $customer, weeks: $weeks) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n    channelInventoryHealth(customer: $customer) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n  }\n": typeof types.CustomerHealthDocument,
    "\n  query ScorecardWeights {\n    scorecardWeights {\n      weights { component weight }\n      changes { number at by reason weights { component weight } }\n    }\n  }\n": typeof types.ScorecardWeightsDocument,
    "\n  query ManagerScorecard($unit: ID!) {\n    scorecard(unit: $unit) {\n      unit score weights customers customersMeasured\n      parts { component score weight }\n      channelInventory { at score isRed rules dimensions { name score parts { name numerator denominator score source } } }\n    }\n  }\n": typeof types.ManagerScorecardDocument,
    "\n  query UnitChoices($first: Int!, $after: String) {\n    units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.UnitChoicesDocument,
    "\n  mutation WeighScorecard($input: WeighScorecardInput!) {\n    weighScorecard(input: $input) {\n      __typename\n      ... on WeighScorecardPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.WeighScorecardDocument,
    "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier) {\n      nodes { id name region sellers credit { tier score } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.UnitsDocument,
    "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.StatementsDocument,
    "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n": typeof types.StatementDocument,
    "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n": typeof types.TariffsDocument,
    "\n  mutation AnswerStatementDispute($input: AnswerDisputeInput!) {\n    answerStatementDispute(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.AnswerStatementDisputeDocument,
    "\n  mutation CorrectStatement($input: CorrectStatementInput!) {\n    correctStatement(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.CorrectStatementDocument,
    "\n  query Spaces($first: Int!, $after: String, $direction: OrderDirection!, $standing: MemberStanding) {\n    spaces(first: $first, after: $after, direction: $direction, standing: $standing) {\n      nodes { id standing }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SpacesDocument,
    "\n  query Space($id: ID!) {\n    space(id: $id) {\n      id title customer createdAt version\n      unit namings { document members }\n      members { subject name organisation organisationName audience standing invitedAt joinedAt }\n      documents { id name level type size pages at sha256 viewPath downloadPath }\n      milestones { id kind title status openedAt dueAt act { accepted at by note } waiver { approval requestedAt given decidedAt } }\n      feedback { id document entries { at by isInternal text } }\n      experts { id name field commitments { id promise madeAt dueAt kept settledAt } }\n    }\n  }\n": typeof types.SpaceDocument,
    "\n  query SpaceTitle($id: ID!) { space(id: $id) { title customer milestones { status } documents { id } } }\n": typeof types.SpaceTitleDocument,
    "\n  query DocumentViews($first: Int!, $after: String, $space: ID!, $document: ID) {\n    documentViews(first: $first, after: $after, space: $space, document: $document) {\n      nodes { receipt at document member organisation isDownload trace sha256 }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DocumentViewsDocument,
    "\n  query UnitsToWork($first: Int!, $after: String) { units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } } }\n": typeof types.UnitsToWorkDocument,
    "\n  mutation AcceptSpaceInvitation($input: SpaceInput!) { acceptSpaceInvitation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.AcceptSpaceInvitationDocument,
    "\n  mutation NameDocument($input: NameDocumentInput!) { nameDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.NameDocumentDocument,
    "\n  mutation OpenFeedback($input: OpenFeedbackInput!) { openFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.OpenFeedbackDocument,
    "\n  mutation AnswerFeedback($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.AnswerFeedbackDocument,
    "\n  mutation OpenMilestone($input: OpenMilestoneInput!) { openMilestone(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.OpenMilestoneDocument,
    "\n  mutation RemoveSpaceMember($input: RemoveSpaceMemberInput!) { removeSpaceMember(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.RemoveSpaceMemberDocument,
    "\n  mutation SetDocumentDownload($input: SetDocumentDownloadInput!) { setDocumentDownload(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.SetDocumentDownloadDocument,
    "\n  mutation WithdrawDocument($input: WithdrawDocumentInput!) { withdrawDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.WithdrawDocumentDocument,
    "\n  mutation CreateSpace($input: CreateSpaceInput!) { createSpace(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.CreateSpaceDocument,
    "\n  mutation IntroduceExpert($input: IntroduceExpertInput!) { introduceExpert(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.IntroduceExpertDocument,
    "\n  mutation MakeCommitment($input: MakeCommitmentInput!) { makeCommitment(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.MakeCommitmentDocument,
    "\n  mutation SettleCommitment($input: SettleCommitmentInput!) { settleCommitment(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.SettleCommitmentDocument,
    "\n  mutation RequestMilestoneWaiver($input: RequestMilestoneWaiverInput!) { requestMilestoneWaiver(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.RequestMilestoneWaiverDocument,
    "\n  mutation InviteSpaceMember($input: InviteSpaceMemberInput!) { inviteSpaceMember(input: $input) { __typename ... on InvitationPayload { member oneTimeCode codeUntil } ... on Refusal { code message } } }\n": typeof types.InviteSpaceMemberDocument,
};
const documents: Documents = {
    "\n  query Customers($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $changedFrom: DateTime, $changedUntil: DateTime) {\n    customers(first: $first, after: $after, orderBy: $orderBy, direction: $direction, changedFrom: $changedFrom, changedUntil: $changedUntil) {\n      nodes { id }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CustomersDocument,
    "\n  query CustomerUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {\n    dataUses(first: $first, after: $after, customer: $customer, category: $category, field: $field) {\n      nodes { receipt at reader client purpose fields decisions }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CustomerUsesDocument,
    "\n  query CustomerHealth($customer: ID!, $weeks: Int!) {\n    sovereigntyHealth(customer: $customer, weeks: $weeks) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n    channelInventoryHealth(customer: $customer) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n  }\n": types.CustomerHealthDocument,
    "\n  query ScorecardWeights {\n    scorecardWeights {\n      weights { component weight }\n      changes { number at by reason weights { component weight } }\n    }\n  }\n": types.ScorecardWeightsDocument,
    "\n  query ManagerScorecard($unit: ID!) {\n    scorecard(unit: $unit) {\n      unit score weights customers customersMeasured\n      parts { component score weight }\n      channelInventory { at score isRed rules dimensions { name score parts { name numerator denominator score source } } }\n    }\n  }\n": types.ManagerScorecardDocument,
    "\n  query UnitChoices($first: Int!, $after: String) {\n    units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } }\n  }\n": types.UnitChoicesDocument,
    "\n  mutation WeighScorecard($input: WeighScorecardInput!) {\n    weighScorecard(input: $input) {\n      __typename\n      ... on WeighScorecardPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n": types.WeighScorecardDocument,
    "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier) {\n      nodes { id name region sellers credit { tier score } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.UnitsDocument,
    "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.StatementsDocument,
    "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n": types.StatementDocument,
    "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n": types.TariffsDocument,
    "\n  mutation AnswerStatementDispute($input: AnswerDisputeInput!) {\n    answerStatementDispute(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n": types.AnswerStatementDisputeDocument,
    "\n  mutation CorrectStatement($input: CorrectStatementInput!) {\n    correctStatement(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n": types.CorrectStatementDocument,
    "\n  query Spaces($first: Int!, $after: String, $direction: OrderDirection!, $standing: MemberStanding) {\n    spaces(first: $first, after: $after, direction: $direction, standing: $standing) {\n      nodes { id standing }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SpacesDocument,
    "\n  query Space($id: ID!) {\n    space(id: $id) {\n      id title customer createdAt version\n      unit namings { document members }\n      members { subject name organisation organisationName audience standing invitedAt joinedAt }\n      documents { id name level type size pages at sha256 viewPath downloadPath }\n      milestones { id kind title status openedAt dueAt act { accepted at by note } waiver { approval requestedAt given decidedAt } }\n      feedback { id document entries { at by isInternal text } }\n      experts { id name field commitments { id promise madeAt dueAt kept settledAt } }\n    }\n  }\n": types.SpaceDocument,
    "\n  query SpaceTitle($id: ID!) { space(id: $id) { title customer milestones { status } documents { id } } }\n": types.SpaceTitleDocument,
    "\n  query DocumentViews($first: Int!, $after: String, $space: ID!, $document: ID) {\n    documentViews(first: $first, after: $after, space: $space, document: $document) {\n      nodes { receipt at document member organisation isDownload trace sha256 }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DocumentViewsDocument,
    "\n  query UnitsToWork($first: Int!, $after: String) { units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } } }\n": types.UnitsToWorkDocument,
    "\n  mutation AcceptSpaceInvitation($input: SpaceInput!) { acceptSpaceInvitation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.AcceptSpaceInvitationDocument,
    "\n  mutation NameDocument($input: NameDocumentInput!) { nameDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.NameDocumentDocument,
    "\n  mutation OpenFeedback($input: OpenFeedbackInput!) { openFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.OpenFeedbackDocument,
    "\n  mutation AnswerFeedback($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.AnswerFeedbackDocument,
    "\n  mutation OpenMilestone($input: OpenMilestoneInput!) { openMilestone(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.OpenMilestoneDocument,
    "\n  mutation RemoveSpaceMember($input: RemoveSpaceMemberInput!) { removeSpaceMember(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.RemoveSpaceMemberDocument,
    "\n  mutation SetDocumentDownload($input: SetDocumentDownloadInput!) { setDocumentDownload(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.SetDocumentDownloadDocument,
    "\n  mutation WithdrawDocument($input: WithdrawDocumentInput!) { withdrawDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.WithdrawDocumentDocument,
    "\n  mutation CreateSpace($input: CreateSpaceInput!) { createSpace(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.CreateSpaceDocument,
    "\n  mutation IntroduceExpert($input: IntroduceExpertInput!) { introduceExpert(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.IntroduceExpertDocument,
    "\n  mutation MakeCommitment($input: MakeCommitmentInput!) { makeCommitment(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.MakeCommitmentDocument,
    "\n  mutation SettleCommitment($input: SettleCommitmentInput!) { settleCommitment(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.SettleCommitmentDocument,
    "\n  mutation RequestMilestoneWaiver($input: RequestMilestoneWaiverInput!) { requestMilestoneWaiver(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.RequestMilestoneWaiverDocument,
    "\n  mutation InviteSpaceMember($input: InviteSpaceMemberInput!) { inviteSpaceMember(input: $input) { __typename ... on InvitationPayload { member oneTimeCode codeUntil } ... on Refusal { code message } } }\n": types.InviteSpaceMemberDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Customers($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $changedFrom: DateTime, $changedUntil: DateTime) {\n    customers(first: $first, after: $after, orderBy: $orderBy, direction: $direction, changedFrom: $changedFrom, changedUntil: $changedUntil) {\n      nodes { id }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').CustomersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {\n    dataUses(first: $first, after: $after, customer: $customer, category: $category, field: $field) {\n      nodes { receipt at reader client purpose fields decisions }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').CustomerUsesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerHealth($customer: ID!, $weeks: Int!) {\n    sovereigntyHealth(customer: $customer, weeks: $weeks) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n    channelInventoryHealth(customer: $customer) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n  }\n"): typeof import('./graphql').CustomerHealthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScorecardWeights {\n    scorecardWeights {\n      weights { component weight }\n      changes { number at by reason weights { component weight } }\n    }\n  }\n"): typeof import('./graphql').ScorecardWeightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ManagerScorecard($unit: ID!) {\n    scorecard(unit: $unit) {\n      unit score weights customers customersMeasured\n      parts { component score weight }\n      channelInventory { at score isRed rules dimensions { name score parts { name numerator denominator score source } } }\n    }\n  }\n"): typeof import('./graphql').ManagerScorecardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitChoices($first: Int!, $after: String) {\n    units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } }\n  }\n"): typeof import('./graphql').UnitChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WeighScorecard($input: WeighScorecardInput!) {\n    weighScorecard(input: $input) {\n      __typename\n      ... on WeighScorecardPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').WeighScorecardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier) {\n      nodes { id name region sellers credit { tier score } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').UnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').StatementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n"): typeof import('./graphql').StatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n"): typeof import('./graphql').TariffsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerStatementDispute($input: AnswerDisputeInput!) {\n    answerStatementDispute(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').AnswerStatementDisputeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectStatement($input: CorrectStatementInput!) {\n    correctStatement(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').CorrectStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Spaces($first: Int!, $after: String, $direction: OrderDirection!, $standing: MemberStanding) {\n    spaces(first: $first, after: $after, direction: $direction, standing: $standing) {\n      nodes { id standing }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').SpacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Space($id: ID!) {\n    space(id: $id) {\n      id title customer createdAt version\n      unit namings { document members }\n      members { subject name organisation organisationName audience standing invitedAt joinedAt }\n      documents { id name level type size pages at sha256 viewPath downloadPath }\n      milestones { id kind title status openedAt dueAt act { accepted at by note } waiver { approval requestedAt given decidedAt } }\n      feedback { id document entries { at by isInternal text } }\n      experts { id name field commitments { id promise madeAt dueAt kept settledAt } }\n    }\n  }\n"): typeof import('./graphql').SpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpaceTitle($id: ID!) { space(id: $id) { title customer milestones { status } documents { id } } }\n"): typeof import('./graphql').SpaceTitleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentViews($first: Int!, $after: String, $space: ID!, $document: ID) {\n    documentViews(first: $first, after: $after, space: $space, document: $document) {\n      nodes { receipt at document member organisation isDownload trace sha256 }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').DocumentViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitsToWork($first: Int!, $after: String) { units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } } }\n"): typeof import('./graphql').UnitsToWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptSpaceInvitation($input: SpaceInput!) { acceptSpaceInvitation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').AcceptSpaceInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameDocument($input: NameDocumentInput!) { nameDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').NameDocumentDocument;
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
export function graphql(source: "\n  mutation OpenMilestone($input: OpenMilestoneInput!) { openMilestone(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').OpenMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSpaceMember($input: RemoveSpaceMemberInput!) { removeSpaceMember(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').RemoveSpaceMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDocumentDownload($input: SetDocumentDownloadInput!) { setDocumentDownload(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').SetDocumentDownloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawDocument($input: WithdrawDocumentInput!) { withdrawDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').WithdrawDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSpace($input: CreateSpaceInput!) { createSpace(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').CreateSpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IntroduceExpert($input: IntroduceExpertInput!) { introduceExpert(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').IntroduceExpertDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCommitment($input: MakeCommitmentInput!) { makeCommitment(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').MakeCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleCommitment($input: SettleCommitmentInput!) { settleCommitment(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').SettleCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestMilestoneWaiver($input: RequestMilestoneWaiverInput!) { requestMilestoneWaiver(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').RequestMilestoneWaiverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteSpaceMember($input: InviteSpaceMemberInput!) { inviteSpaceMember(input: $input) { __typename ... on InvitationPayload { member oneTimeCode codeUntil } ... on Refusal { code message } } }\n"): typeof import('./graphql').InviteSpaceMemberDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
