import { graphql } from '../Graph/customer'

export const entitlementsDocument = graphql(`
  query Entitlements { entitlements { feature available } }
`)

export const inventoryDocument = graphql(`
  query Inventory($first: Int!, $after: String, $sku: String, $site: String) {
    inventory(first: $first, after: $after, sku: $sku, site: $site) {
      levels { sku site onHand reserved inTransit asOf source }
      next
    }
  }
`)

export const scheduleDocument = graphql(`
  query FactorySchedule($first: Int!, $after: String, $order: String) {
    factorySchedule(first: $first, after: $after, order: $order) {
      lines { order line sku site quantity starts ends status asOf source }
      next
    }
  }
`)

export const forecastDocument = graphql(`
  query SellThroughForecast($sku: String!, $days: Int!) {
    sellThroughForecast(sku: $sku, days: $days) {
      historyDays historyDaysMin
      days { day expected low high }
      lineage { from through inputs method model trainedAt }
    }
  }
`)
