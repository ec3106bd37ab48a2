// Follows the use of a customer's data over both transports, with client libraries nobody here wrote.
// Environment: URL (of the endpoint), CUSTOMER (its id), CUSTOMER_TOKEN, PARTNER_TOKEN (of an organisation that it lets read its name).

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createClient as createSseClient } from 'graphql-sse'
import { createClient as createWsClient } from 'graphql-ws'
import WebSocket from 'ws'

const env = new Proxy(process.env, {
  get: (variables, name) => variables[name] ?? assert.fail(`set the environment variable ${name}`),
})
const goal = 1_000

const transports = {
  'graphql-ws': (token) => createWsClient({ url: env.URL.replace(/^http/, 'ws'), webSocketImpl: WebSocket, connectionParams: { Authorization: `Bearer ${token}` }, retryAttempts: 0 }),
  'graphql-sse': (token) => createSseClient({ url: env.URL, headers: { authorization: `Bearer ${token}` }, retryAttempts: 0 }),
}
const query = 'subscription ($after: String) { usage(after: $after) { place receipts { id reader client category fields purpose consent at } } }'

/** The partner reads the customer's name; the id of the receipt, as the response names it. */
const read = async () => {
  const response = await fetch(env.URL, {
    method: 'POST',
    headers: { authorization: `Bearer ${env.PARTNER_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ customer(id: "${env.CUSTOMER}") { profile(purpose: "co-marketing") { name } } }` }),
  })
  const { errors, extensions } = await response.json()
  assert.equal(errors, undefined)
  assert.deepEqual(extensions.receipts.map((receipt) => receipt.path), [['customer', 'profile']])
  return extensions.receipts[0].id
}

const next = async (events) => {
  const { value, done } = await events.next()
  assert.ok(!done, 'the stream ended')
  assert.equal(value.errors, undefined)
  return value.data.usage
}

for (const [name, connect] of Object.entries(transports)) {
  describe(name, { timeout: 60_000 }, () => {
    test('the customer sees field, purpose and reader of each read within a second', async (t) => {
      const client = connect(env.CUSTOMER_TOKEN)
      t.after(() => client.dispose())
      const events = client.iterate({ query })
      assert.deepEqual((await next(events)).receipts, [])
      const took = []
      for (let i = 0; i < 5; i++) {
        const began = performance.now()
        const id = await read()
        const { receipts } = await next(events)
        took.push(performance.now() - began)
        assert.deepEqual(receipts.map((receipt) => [receipt.id, receipt.category, receipt.fields, receipt.purpose]), [[id, 'PROFILE', ['name'], 'co-marketing']])
        assert.match(receipts[0].reader, /^partner_/)
        assert.match(receipts[0].client, /-client$/)
      }
      took.sort((a, b) => a - b)
      assert.ok(took[2] < goal, `took ${took.map(Math.round)} ms`)
      await events.return()
    })

    test('a customer that comes back is told what it missed', async (t) => {
      const client = connect(env.CUSTOMER_TOKEN)
      t.after(() => client.dispose())
      const first = client.iterate({ query })
      const { place } = await next(first)
      await first.return()
      const missed = [await read(), await read(), await read()]
      const again = client.iterate({ query, variables: { after: place } })
      const seen = []
      while (seen.length < missed.length) seen.push(...(await next(again)).receipts.map((receipt) => receipt.id))
      assert.deepEqual(seen, missed)
      await again.return()
    })

    test('to a partner there is no such subscription', async (t) => {
      const client = connect(env.PARTNER_TOKEN)
      t.after(() => client.dispose())
      const events = client.iterate({ query })
      const outcome = await events.next().then(({ value }) => value?.errors ?? [], (error) => [error].flat())
      assert.ok(outcome.length > 0, 'it was answered')
    })
  })
}
