import { graphql } from '../Graph/internal'

export const flowsDocument = graphql(`
  query Flows {
    flows { id name { zh en } last active frozen canary { version stage since } }
  }
`)

export const flowDocument = graphql(`
  query Flow($flow: ID!) {
    flow(id: $flow) {
      id active revision
      canary { version stage since }
      freeze { by reason at thawRequestedBy thawApprovedBy evidence { statistic valueMicros count from to detail } }
      drift { statistic valueMicros count from to detail }
      versions {
        number hash savedBy savedAt takenBack gatePassed gateReasons
        report { isSound catalogue }
        dryRun { interactions outbound failed digest by at }
      }
    }
  }
`)

export const flowVersionDocument = graphql(`
  query FlowVersion($flow: ID!, $version: Int!) {
    flow(id: $flow) {
      id
      version(number: $version) {
        number hash definition savedBy savedAt
        report { isSound catalogue findings { severity code pointer node port message { zh en } } }
      }
    }
  }
`)

export const flowComponentsDocument = graphql(`
  query FlowComponents {
    flowComponents {
      name sends passingPort
      title { zh en } doc { zh en }
      inputs { name type required doc { zh en } }
      outputs { name type required doc { zh en } }
      parameters { name spec }
    }
  }
`)

export const flowRunsDocument = graphql(`
  query FlowRuns($flow: ID!, $first: Int!) {
    flowRuns(flow: $flow, first: $first) { id version customer status because begunAt changedAt }
  }
`)

export const flowRunDocument = graphql(`
  query FlowRun($run: ID!) {
    flowRun(id: $run) {
      run { id flow version customer status because begunAt changedAt }
      interaction
      steps { position happened node visit ports facts waitsFor at }
      effects { id node kind status attempts lastError doneAt }
    }
  }
`)
