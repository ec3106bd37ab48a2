import { graphql } from '../Graph/supplier'

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
      members { subject name organisation organisationName audience standing invitedAt joinedAt }
      documents { id name level type size pages at sha256 viewPath downloadPath }
      feedback { id document entries { at by isInternal text } }
    }
  }
`)

export const spaceTitleDocument = graphql(`
  query SpaceTitle($id: ID!) { space(id: $id) { title customer documents { id } } }
`)
