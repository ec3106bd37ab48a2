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
    "\n  query CustomerHealth($customer: ID!, $weeks: Int!) {\n    sovereigntyHealth(customer: $customer, weeks: $weeks) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n    channelInventoryHealth(customer: $customer) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n  }\n": typeof types.CustomerHealthDocument,
    "\n  query ScorecardWeights {\n    scorecardWeights {\n      weights { component weight }\n      changes { number at by reason weights { component weight } }\n    }\n  }\n": typeof types.ScorecardWeightsDocument,
    "\n  query ManagerScorecard($unit: ID!) {\n    scorecard(unit: $unit) {\n      unit score weights customers customersMeasured\n      parts { component score weight }\n      channelInventory { at score isRed rules dimensions { name score parts { name numerator denominator score source } } }\n    }\n  }\n": typeof types.ManagerScorecardDocument,
    "\n  query UnitChoices($first: Int!, $after: String) {\n    units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.UnitChoicesDocument,
    "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.StatementsDocument,
    "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n": typeof types.StatementDocument,
    "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n": typeof types.TariffsDocument,
};
const documents: Documents = {
    "\n  query CustomerHealth($customer: ID!, $weeks: Int!) {\n    sovereigntyHealth(customer: $customer, weeks: $weeks) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n    channelInventoryHealth(customer: $customer) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n  }\n": types.CustomerHealthDocument,
    "\n  query ScorecardWeights {\n    scorecardWeights {\n      weights { component weight }\n      changes { number at by reason weights { component weight } }\n    }\n  }\n": types.ScorecardWeightsDocument,
    "\n  query ManagerScorecard($unit: ID!) {\n    scorecard(unit: $unit) {\n      unit score weights customers customersMeasured\n      parts { component score weight }\n      channelInventory { at score isRed rules dimensions { name score parts { name numerator denominator score source } } }\n    }\n  }\n": types.ManagerScorecardDocument,
    "\n  query UnitChoices($first: Int!, $after: String) {\n    units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } }\n  }\n": types.UnitChoicesDocument,
    "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.StatementsDocument,
    "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n": types.StatementDocument,
    "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n": types.TariffsDocument,
};

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
export function graphql(source: "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').StatementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n"): typeof import('./graphql').StatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n"): typeof import('./graphql').TariffsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
