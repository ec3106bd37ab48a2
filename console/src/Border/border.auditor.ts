import { graphql } from '../Graph/auditor'

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
