import { graphql } from '../Graph/internal'

export const flowTasksDocument = graphql(`
  query FlowTasks($queue: String, $done: Boolean!) {
    flowTasks(queue: $queue, done: $done, first: 200) {
      id run flow customer queue title { zh en } signals at dueAt doneAt doneBy note
    }
  }
`)

export const completeFlowTaskDocument = graphql(`
  mutation CompleteFlowTask($input: CompleteFlowTaskInput!) {
    completeFlowTask(input: $input) { __typename ... on FlowTaskPayload { task } ... on Refusal { code message } }
  }
`)
