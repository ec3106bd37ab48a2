import { graphql } from '../../Graph/customer'

export const heldDocument = graphql(`
  query Held {
    ownDataHeld { consents standingConsents interactions receipts profileFields correctedFields }
    ownProfile { name sector foundedYear revenue employees country parent }
    ownErasure { customer erasedAt epoch entry leafIndex proof verifierKey }
  }
`)

export const rectifyProfileDocument = graphql(`
  mutation RectifyOwnProfile($input: RectifyOwnProfileInput!) {
    rectifyOwnProfile(input: $input) {
      __typename
      ... on RectifyPayload { at fields revision }
      ... on Refusal { code message }
    }
  }
`)

export const rectifyInteractionDocument = graphql(`
  mutation RectifyOwnInteraction($input: RectifyOwnInteractionInput!) {
    rectifyOwnInteraction(input: $input) {
      __typename
      ... on RectifyPayload { at fields revision }
      ... on Refusal { code message }
    }
  }
`)

export const changesDocument = graphql(`
  query OwnDataChanges($first: Int!, $after: String) {
    ownDataChanges(first: $first, after: $after) {
      nodes { at isErasure category fields toBeTold { organisation lastReadAt } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const registerDocument = graphql(`
  query OwnProcessing($first: Int!, $after: String, $category: DataCategory, $grantee: String) {
    ownProcessing(first: $first, after: $after, category: $category, grantee: $grantee) {
      nodes { grantee category categoryZhCn categoryEn purpose legalBasis legalBasisZhCn legalBasisEn crossBorder grantedAt until standingGrants firstUse lastUse reads }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const exportsDocument = graphql(`
  query OwnExports($first: Int!, $after: String) {
    exports(first: $first, after: $after) {
      nodes { id kind status startedAt expiresAt rows parts { number path bytes rows sha256 } error { code message } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const startExportDocument = graphql(`
  mutation StartOwnExport($input: StartExportInput!) {
    startExport(input: $input) {
      __typename
      ... on ExportPayload { export { id } }
      ... on Refusal { code message }
    }
  }
`)

export const cancelExportDocument = graphql(`
  mutation CancelOwnExport($input: CancelExportInput!) {
    cancelExport(input: $input) {
      __typename
      ... on ExportPayload { export { id status } }
      ... on Refusal { code message }
    }
  }
`)

export const eraseDocument = graphql(`
  mutation EraseOwnData($input: EraseOwnDataInput!) {
    eraseOwnData(input: $input) {
      __typename
      ... on EraseOwnDataPayload { erasure { customer erasedAt epoch } }
      ... on Refusal { code message }
    }
  }
`)
