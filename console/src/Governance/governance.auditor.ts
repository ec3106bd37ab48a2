import { graphql } from '../Graph/auditor'

export const boardDocument = graphql(`
  query Board {
    governanceBoard {
      quorum version
      seats { seat holder from until }
      motions { id kind title text status proposedAt proposedBy deadline quarter manifest outcome { for against abstained quorum seats at } votes { seat vote at } }
      whitePapers { quarter dueAt draftedAt publishedAt overdue logSize manifest paths }
    }
  }
`)
