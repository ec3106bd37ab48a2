import { graphql } from '../Graph/supplier'

export const webhooksDocument = graphql(`
  query Webhooks($first: Int!, $after: String, $enabled: Boolean) {
    webhooks(first: $first, after: $after, enabled: $enabled) {
      nodes { id url eventTypes enabled createdAt goneAt secretBeforeUntil }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const eventTypesDocument = graphql(`query WebhookEventTypes { webhookEventTypes }`)

export const webhookDocument = graphql(`query OneWebhook($id: ID!) { webhook(id: $id) { id url eventTypes enabled createdAt goneAt secretBeforeUntil version } webhookEventTypes }`)

export const deliveriesDocument = graphql(`
  query Deliveries($first: Int!, $after: String, $id: ID!, $status: DeliveryStatus) {
    webhook(id: $id) {
      deliveries(first: $first, after: $after, status: $status) {
        nodes { id eventType at status attempts lastStatus lastError nextAt }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`)

export const createDocument = graphql(`mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { __typename ... on WebhookSecretPayload { webhook secret } ... on Refusal { code message } } }`)

export const changeDocument = graphql(`mutation ChangeWebhook($input: ChangeWebhookInput!) { changeWebhook(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }`)

export const deleteDocument = graphql(`mutation DeleteWebhook($input: DeleteWebhookInput!) { deleteWebhook(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }`)

export const rotateDocument = graphql(`mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { __typename ... on WebhookSecretPayload { webhook secret } ... on Refusal { code message } } }`)

export const replayDocument = graphql(`mutation ReplayDelivery($input: ReplayDeliveryInput!) { replayDelivery(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }`)

export const replayDeadDocument = graphql(`mutation ReplayDead($input: ReplayDeadDeliveriesInput!) { replayDeadDeliveries(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }`)
