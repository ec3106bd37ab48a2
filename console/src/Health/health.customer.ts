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
