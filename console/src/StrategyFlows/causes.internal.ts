import { graphql } from '../Graph/internal'

export const flowCausalGraphDocument = graphql(`
  query FlowCausalGraph($flow: ID!, $version: Int, $days: Int!, $winDays: Int!) {
    flowCausalGraph(flow: $flow, version: $version, days: $days, winDays: $winDays) {
      choices waiting winDays effectiveMin customersMin
      nodes { id kind name scorer count }
      edges { from to evidence effect lower upper pValue found count effectiveCount why }
    }
  }
`)

export const flowAttributionDocument = graphql(`
  query FlowAttribution($flow: ID!, $by: FlowTouchBy!, $version: Int, $days: Int!) {
    flowAttribution(flow: $flow, by: $by, version: $version, days: $days) {
      metric currency total untouched journeys thin why customersMin
      credits { touch byPlace byRemoval byShapley }
    }
  }
`)
