import { graphql } from '../Graph/customer'

export const healthDocument = graphql(`
  query CustomerHealth($customer: ID!, $weeks: Int!) {
    sovereigntyHealth(customer: $customer, weeks: $weeks) {
      at score isRed rules
      dimensions { name score parts { name numerator denominator score source } }
    }
    channelInventoryHealth(customer: $customer) {
      at score isRed rules
      dimensions { name score parts { name numerator denominator score source } }
    }
  }
`)

export const usesDocument = graphql(`
  query MeteredUses($payer: String!, $days: Int!) {
    meteredUses(payer: $payer, days: $days) { day feature units }
  }
`)
