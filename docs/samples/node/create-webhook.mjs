// create-webhook.mjs: node create-webhook.mjs <url>
import { ask } from './platform.mjs'

const [url] = process.argv.slice(2)
const input = { url, eventTypes: ['consent.granted', 'consent.withdrawn'], idempotencyKey: `webhook/${url}` }
const { createWebhook } = (await ask('CreateWebhook', { input })).data
if (createWebhook.code) {
  // A refusal is an answer: nothing has changed, and the message says what to do.
  console.error(`${createWebhook.code}: ${createWebhook.message}`)
  process.exitCode = 1
} else {
  console.log(createWebhook.secret)
}
