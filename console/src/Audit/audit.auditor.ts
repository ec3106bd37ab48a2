import { graphql } from '../Graph/auditor'

export const entriesDocument = graphql(`
  query AuditEntries($first: Int!, $after: String, $filter: AuditEntryFilter) {
    auditEntries(first: $first, after: $after, filter: $filter) {
      nodes { position leafIndex at actorKind actorId version eventTypes receipt decision usedBy entry principal { person client organisation audience } basedOn { receipt customer } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const checkpointDocument = graphql(`query AuditCheckpoint { checkpoint { verifierKey size } }`)

export const inclusionDocument = graphql(`query AuditInclusion($leafIndex: Long!, $treeSize: Long!) { inclusionProof(leafIndex: $leafIndex, treeSize: $treeSize) { hashes } }`)

export const consistencyDocument = graphql(`query AuditConsistency($oldSize: Long!, $newSize: Long!) { consistencyProof(oldSize: $oldSize, newSize: $newSize) { hashes } }`)

export const usesDocument = graphql(`
  query DataUses($first: Int!, $after: String, $customer: ID!, $category: DataCategory!, $field: String!) {
    dataUses(first: $first, after: $after, customer: $customer, category: $category, field: $field) {
      nodes { at category client consent customer decisions fields leafIndex purpose reader receipt revision }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const dataOfDecisionDocument = graphql(`
  query DataOfDecision($decision: ID!) {
    dataOfDecision(decision: $decision) { at category client consent customer decisions fields leafIndex purpose reader receipt revision }
    decision(id: $decision) { id at unit outcome standing permission requester leafIndex reasons amount { minorUnits currency } trace { policy creditScore tier rules { rule passed detail } } }
  }
`)

export const identityEventsDocument = graphql(`
  query IdentityEvents($first: Int!, $after: String, $about: String, $what: String, $from: DateTime, $until: DateTime) {
    identityEvents(first: $first, after: $after, about: $about, what: $what, from: $from, until: $until) {
      nodes { actorId actorKind at by entry position what }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const processingDocument = graphql(`
  query Processing($first: Int!, $after: String, $grantee: String, $category: DataCategory) {
    processing(first: $first, after: $after, grantee: $grantee, category: $category) {
      nodes { category categoryEn categoryZhCn crossBorder customers firstUse grantedAt grantee lastUse legalBasis legalBasisEn legalBasisZhCn purpose reads standingGrants until }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const passportAsOfDocument = graphql(`
  query PassportAsOf($customer: ID!, $at: DateTime!) {
    customerPassportAsOf(customer: $customer, at: $at) {
      at epoch
      consents { id grantee category purpose legalBasis fields grantedAt expiresAt crossBorder withdrawnAtEpoch }
    }
  }
`)
