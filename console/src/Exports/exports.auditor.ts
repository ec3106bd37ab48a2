import { graphql } from '../Graph/auditor'

export const exportsDocument = graphql(`
  query Exports($first: Int!, $after: String) {
    exports(first: $first, after: $after) {
      nodes { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const exportDocument = graphql(`query OneExport($id: ID!) { export(id: $id) { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } } }`)

export const exportKindsDocument = graphql(`query ExportKinds { exportKinds { name scope fields filters } }`)

export const startDocument = graphql(`mutation StartExport($input: StartExportInput!) { startExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }`)

export const cancelDocument = graphql(`mutation CancelExport($input: CancelExportInput!) { cancelExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }`)
