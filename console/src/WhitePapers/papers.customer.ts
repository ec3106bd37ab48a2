import { graphql } from '../Graph/customer'

export const papersDocument = graphql(`query WhitePapers { whitePapers { quarter publishedAt logSize manifest paths } }`)
