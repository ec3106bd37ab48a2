import { graphql } from '../Graph/internal'

export const statementsDocument = graphql(`
  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {
    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {
      nodes { id payer month owed { minorUnits currency } corrections openDisputes }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const statementDocument = graphql(`
  query Statement($id: ID!) {
    statement(id: $id) {
      id payer month closedAt asOf version
      total { minorUnits currency }
      owed { minorUnits currency }
      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }
      corrections { number kind day feature units amount { minorUnits currency } reason at }
      disputes { number day feature text at answer answeredAt upheld }
      byClient { client feature units }
    }
  }
`)

export const meteredUsesDocument = graphql(`
  query MeteredUses($payer: String, $days: Int!) { meteredUses(payer: $payer, days: $days) { day feature units } }
`)

export const tariffsDocument = graphql(`
  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }
`)

export const answerDocument = graphql(`
  mutation AnswerStatementDispute($input: AnswerDisputeInput!) {
    answerStatementDispute(input: $input) {
      __typename
      ... on StatementPayload { number }
      ... on Refusal { code message }
    }
  }
`)

export const correctDocument = graphql(`
  mutation CorrectStatement($input: CorrectStatementInput!) {
    correctStatement(input: $input) {
      __typename
      ... on StatementPayload { number }
      ... on Refusal { code message }
    }
  }
`)
