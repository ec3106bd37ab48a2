import { graphql } from '../Graph/internal'

export const spacesDocument = graphql(`
  query Spaces($first: Int!, $after: String, $direction: OrderDirection!, $standing: MemberStanding) {
    spaces(first: $first, after: $after, direction: $direction, standing: $standing) {
      nodes { id standing }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const spaceDocument = graphql(`
  query Space($id: ID!) {
    space(id: $id) {
      id title customer createdAt version
      unit namings { document members }
      members { subject name organisation organisationName audience standing invitedAt joinedAt }
      documents { id name level type size pages at sha256 viewPath downloadPath }
      milestones { id kind title status openedAt dueAt act { accepted at by note } waiver { approval requestedAt given decidedAt } }
      feedback { id document entries { at by isInternal text } }
      experts { id name field commitments { id promise madeAt dueAt kept settledAt } }
    }
  }
`)

export const spaceTitleDocument = graphql(`
  query SpaceTitle($id: ID!) { space(id: $id) { title customer milestones { status } documents { id } } }
`)

export const viewsDocument = graphql(`
  query DocumentViews($first: Int!, $after: String, $space: ID!, $document: ID) {
    documentViews(first: $first, after: $after, space: $space, document: $document) {
      nodes { receipt at document member organisation isDownload trace sha256 }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const unitsToWorkDocument = graphql(`
  query UnitsToWork($first: Int!, $after: String) { units(first: $first, after: $after) { nodes { id name region } pageInfo { hasNextPage endCursor } } }
`)
