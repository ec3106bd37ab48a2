import { graphql } from '../Graph/internal'

export const borderDocument = graphql(`
  query CrossBorder {
    crossBorder {
      home year people peopleMax sensitivePeople sensitiveMax unconfirmed
      receivers { organisation group client category countries people }
      warnings { kind at because figure group sensitive }
      filings { reference sensitive fromYear throughYear by at }
    }
  }
`)

export const fileDocument = graphql(`mutation RecordFiling($input: RecordFilingInput!) { recordFiling(input: $input) { __typename ... on FilingPayload { reference } ... on Refusal { code message } } }`)
