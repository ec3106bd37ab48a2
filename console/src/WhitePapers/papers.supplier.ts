import { graphql } from '../Graph/supplier'

export const papersDocument = graphql(`query WhitePapers { whitePapers { quarter publishedAt logSize manifest paths } }`)
