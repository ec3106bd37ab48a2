// Receives webhooks with the library that receivers use. Environment: URL (of GraphQL), PARTNER_TOKEN and PARTNER (the organisation it speaks for),
// CUSTOMER_TOKEN (of a registered customer).

import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { Webhook } from 'standardwebhooks'

const env = new Proxy(process.env, {
  get: (variables, name) => variables[name] ?? assert.fail(`set the environment variable ${name}`),
})
const patience = 60_000
const key = () => crypto.randomUUID()

const ask = async (query, token = env.PARTNER_TOKEN) => {
  const response = await fetch(env.URL, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = await response.json()
  assert.equal(errors, undefined, JSON.stringify(errors))
  return data
}

const received = []
const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') })
    response.writeHead(204).end()
  })
})
before(() => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)))
after(() => server.close())

const until = async (find, what) => {
  const end = Date.now() + patience
  for (;;) {
    const found = await find()
    if (found) return found
    assert.ok(Date.now() < end, `still not so: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Has the customer grant a consent, and waits for the message about it. */
const grant = async () => {
  const { grantConsent } = await ask(
    `mutation { grantConsent(input: { grantee: "${env.PARTNER}", category: PROFILE, purpose: "p", fields: ["name"], idempotencyKey: "${key()}" }) { ... on GrantConsentPayload { consent { id } } } }`,
    env.CUSTOMER_TOKEN,
  )
  const { id } = grantConsent.consent
  return until(() => received.find(({ body }) => body.includes(id)), `a message about ${id}`)
}

test('standardwebhooks verifies every message, with either secret during an overlap', { timeout: patience * 3 }, async () => {
  const url = `http://127.0.0.1:${server.address().port}/hooks`
  const { createWebhook } = await ask(
    `mutation { createWebhook(input: { url: "${url}", eventTypes: ["consent.granted"], idempotencyKey: "${key()}" }) { ... on WebhookSecretPayload { webhook secret } } }`,
  )
  const first = new Webhook(createWebhook.secret)
  // A webhook hears of what happens after it; its place in the log is before anything asked from now on, once it is listed.
  await until(async () => (await ask('{ webhooks { nodes { id } } }')).webhooks.nodes.some(({ id }) => id === createWebhook.webhook), 'the webhook is listed')

  const message = await grant()
  const verified = first.verify(message.body, message.headers)
  assert.equal(verified.type, 'consent.granted')
  assert.deepEqual(Object.keys(verified.data), ['consent', 'customer'])
  assert.ok(Math.abs(Date.now() - Date.parse(verified.timestamp)) < 3_600_000)

  // What was changed on the way, or signed by somebody else, is not verified.
  assert.throws(() => first.verify(message.body.replace('granted', 'withdrawn'), message.headers))
  assert.throws(() => first.verify(message.body, { ...message.headers, 'webhook-id': 'msg_another' }))
  assert.throws(() => new Webhook(`whsec_${Buffer.alloc(32).toString('base64')}`).verify(message.body, message.headers))

  const { rotateWebhookSecret } = await ask(
    `mutation { rotateWebhookSecret(input: { webhook: "${createWebhook.webhook}", overlapHours: 24, idempotencyKey: "${key()}" }) { ... on WebhookSecretPayload { secret } } }`,
  )
  const second = new Webhook(rotateWebhookSecret.secret)
  const overlapping = await until(async () => {
    const next = await grant()
    return next.headers['webhook-signature'].includes(' ') && next
  }, 'a message with two signatures')
  assert.equal(first.verify(overlapping.body, overlapping.headers).type, 'consent.granted')
  assert.equal(second.verify(overlapping.body, overlapping.headers).type, 'consent.granted')
})
