// Holds the GraphQL endpoint to the GraphQL over HTTP specification, with the audits of graphql-http.
// Environment: URL (of the endpoint), TOKEN (an access token).

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serverAudits } from 'graphql-http'

const { URL: url, TOKEN: token } = process.env
assert.ok(url && token, 'set the environment variables URL and TOKEN')

const fetchFn = (input, init = {}) => fetch(input, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } })
const audits = serverAudits({ url, fetchFn })

test('there are as many audits as ever', () => assert.ok(audits.length >= 61, `only ${audits.length}`))

// An audit that is a SHOULD or a MAY reports its failure instead of throwing: here each counts.
for (const { id, name, fn } of audits) {
  test(`${id} ${name}`, async () => {
    const result = await fn()
    assert.equal(result.status, 'ok', result.reason)
  })
}
