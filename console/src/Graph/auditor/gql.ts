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
    "\n  query Decisions($first: Int!, $after: String, $unit: ID, $outcome: Outcome, $standing: DecisionStanding, $from: DateTime, $until: DateTime) {\n    decisions(first: $first, after: $after, unit: $unit, outcome: $outcome, standing: $standing, from: $from, until: $until) {\n      nodes { id unit at requester permission outcome standing origin discountBasisPoints amount { minorUnits currency } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DecisionsDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id unit at requester client permission outcome standing origin discountBasisPoints plugin fund hold approval reasons position leafIndex version\n      amount { minorUnits currency } target { kind id } basedOn { receipt customer category fields } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } }\n    }\n    policies { version current }\n  }\n": typeof types.DecisionDocument,
    "\n  query Replay($id: ID!, $policy: String) {\n    decision(id: $id) {\n      id\n      replay(policy: $policy) {\n        same policy policyHash outcomeWas outcomeNow logged replayed\n        refusal { code message }\n        differs { rule was { rule passed detail } now { rule passed detail } }\n      }\n    }\n  }\n": typeof types.ReplayDocument,
    "\n  query Policies {\n    policies { version current hash validFrom validUntil json }\n  }\n": typeof types.PoliciesDocument,
    "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier, $region: String) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier, region: $region) {\n      nodes { id name region sellers pending credit { tier score } coachCase { open } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.UnitsDocument,
    "\n  fragment Board on SalesUnit {\n    id name region sellers currency version deals dataViews tools pending\n    credit { version score tier policy parts { component weight value measured basis } }\n    kpis { quarter decisionLatencySeconds ticketClosureBasisPoints policyDeviationBasisPoints acceptedSuggestionsBasisPoints autonomyBasisPoints growthIndex }\n    limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }\n    holds { id permission status placedAt expiresAt fund lease countersigned amount { minorUnits currency } }\n    grants { id permission effect standing dataView tool grantee delegatedFrom expiresAt amountMaxMinorUnits target { kind id } }\n    funds { fund reconciled drawn { minorUnits currency } lease { id expiresAt amount { minorUnits currency } headroom { minorUnits currency } } }\n    plugins { name validUntil }\n    coachCase { id week open because note }\n    quarters { quarter revision attainmentBasisPoints target { minorUnits currency } won { minorUnits currency } nps { score responses } }\n    weeks { week closed won }\n  }\n": typeof types.BoardFragmentDoc,
    "\n  query Unit($unit: ID!) {\n    unit(id: $unit) { ...Board }\n  }\n": typeof types.UnitDocument,
    "\n  query UnitNames {\n    units(first: 200) { nodes { id name currency } }\n  }\n": typeof types.UnitNamesDocument,
};
const documents: Documents = {
    "\n  query Decisions($first: Int!, $after: String, $unit: ID, $outcome: Outcome, $standing: DecisionStanding, $from: DateTime, $until: DateTime) {\n    decisions(first: $first, after: $after, unit: $unit, outcome: $outcome, standing: $standing, from: $from, until: $until) {\n      nodes { id unit at requester permission outcome standing origin discountBasisPoints amount { minorUnits currency } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DecisionsDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id unit at requester client permission outcome standing origin discountBasisPoints plugin fund hold approval reasons position leafIndex version\n      amount { minorUnits currency } target { kind id } basedOn { receipt customer category fields } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } }\n    }\n    policies { version current }\n  }\n": types.DecisionDocument,
    "\n  query Replay($id: ID!, $policy: String) {\n    decision(id: $id) {\n      id\n      replay(policy: $policy) {\n        same policy policyHash outcomeWas outcomeNow logged replayed\n        refusal { code message }\n        differs { rule was { rule passed detail } now { rule passed detail } }\n      }\n    }\n  }\n": types.ReplayDocument,
    "\n  query Policies {\n    policies { version current hash validFrom validUntil json }\n  }\n": types.PoliciesDocument,
    "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier, $region: String) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier, region: $region) {\n      nodes { id name region sellers pending credit { tier score } coachCase { open } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.UnitsDocument,
    "\n  fragment Board on SalesUnit {\n    id name region sellers currency version deals dataViews tools pending\n    credit { version score tier policy parts { component weight value measured basis } }\n    kpis { quarter decisionLatencySeconds ticketClosureBasisPoints policyDeviationBasisPoints acceptedSuggestionsBasisPoints autonomyBasisPoints growthIndex }\n    limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }\n    holds { id permission status placedAt expiresAt fund lease countersigned amount { minorUnits currency } }\n    grants { id permission effect standing dataView tool grantee delegatedFrom expiresAt amountMaxMinorUnits target { kind id } }\n    funds { fund reconciled drawn { minorUnits currency } lease { id expiresAt amount { minorUnits currency } headroom { minorUnits currency } } }\n    plugins { name validUntil }\n    coachCase { id week open because note }\n    quarters { quarter revision attainmentBasisPoints target { minorUnits currency } won { minorUnits currency } nps { score responses } }\n    weeks { week closed won }\n  }\n": types.BoardFragmentDoc,
    "\n  query Unit($unit: ID!) {\n    unit(id: $unit) { ...Board }\n  }\n": types.UnitDocument,
    "\n  query UnitNames {\n    units(first: 200) { nodes { id name currency } }\n  }\n": types.UnitNamesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decisions($first: Int!, $after: String, $unit: ID, $outcome: Outcome, $standing: DecisionStanding, $from: DateTime, $until: DateTime) {\n    decisions(first: $first, after: $after, unit: $unit, outcome: $outcome, standing: $standing, from: $from, until: $until) {\n      nodes { id unit at requester permission outcome standing origin discountBasisPoints amount { minorUnits currency } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').DecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id unit at requester client permission outcome standing origin discountBasisPoints plugin fund hold approval reasons position leafIndex version\n      amount { minorUnits currency } target { kind id } basedOn { receipt customer category fields } trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } }\n    }\n    policies { version current }\n  }\n"): typeof import('./graphql').DecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Replay($id: ID!, $policy: String) {\n    decision(id: $id) {\n      id\n      replay(policy: $policy) {\n        same policy policyHash outcomeWas outcomeNow logged replayed\n        refusal { code message }\n        differs { rule was { rule passed detail } now { rule passed detail } }\n      }\n    }\n  }\n"): typeof import('./graphql').ReplayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Policies {\n    policies { version current hash validFrom validUntil json }\n  }\n"): typeof import('./graphql').PoliciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Units($first: Int!, $after: String, $orderBy: ActorOrder!, $direction: OrderDirection!, $tier: Tier, $region: String) {\n    units(first: $first, after: $after, orderBy: $orderBy, direction: $direction, tier: $tier, region: $region) {\n      nodes { id name region sellers pending credit { tier score } coachCase { open } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').UnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Board on SalesUnit {\n    id name region sellers currency version deals dataViews tools pending\n    credit { version score tier policy parts { component weight value measured basis } }\n    kpis { quarter decisionLatencySeconds ticketClosureBasisPoints policyDeviationBasisPoints acceptedSuggestionsBasisPoints autonomyBasisPoints growthIndex }\n    limits { permission open discountMaxBasisPoints perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }\n    holds { id permission status placedAt expiresAt fund lease countersigned amount { minorUnits currency } }\n    grants { id permission effect standing dataView tool grantee delegatedFrom expiresAt amountMaxMinorUnits target { kind id } }\n    funds { fund reconciled drawn { minorUnits currency } lease { id expiresAt amount { minorUnits currency } headroom { minorUnits currency } } }\n    plugins { name validUntil }\n    coachCase { id week open because note }\n    quarters { quarter revision attainmentBasisPoints target { minorUnits currency } won { minorUnits currency } nps { score responses } }\n    weeks { week closed won }\n  }\n"): typeof import('./graphql').BoardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unit($unit: ID!) {\n    unit(id: $unit) { ...Board }\n  }\n"): typeof import('./graphql').UnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitNames {\n    units(first: 200) { nodes { id name currency } }\n  }\n"): typeof import('./graphql').UnitNamesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
