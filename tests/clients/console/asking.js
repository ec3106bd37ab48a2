// Asking the API beside the browser: as a client of one's own, or with the token of somebody who is signed in.
// Environment: CLIENTS ({"hq-console": {secret, privateKey}, …} as in clients.json of the data folder).
import assert from 'node:assert/strict'
import { createPrivateKey, randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import { api, issuer } from './console.js'

const clients = JSON.parse(process.env.CLIENTS ?? '{}')
const tokens = new Map()

/** An access token of a client, with everything its registration allows of these scopes. */
export async function tokenOf(client, scope) {
  const name = `${client} ${scope}`
  const known = tokens.get(name)
  if (known !== undefined && known.at > Date.now() - 120_000) return known.token
  const token = await fetchToken(client, scope)
  tokens.set(name, { token, at: Date.now() })
  return token
}

async function fetchToken(client, scope) {
  const { secret, privateKey } = clients[client] ?? assert.fail(`CLIENTS has no ${client}`)
  const body = new URLSearchParams({ grant_type: 'client_credentials', scope })
  const headers = {}
  if (typeof secret === 'string') headers.authorization = `Basic ${Buffer.from(`${encodeURIComponent(client)}:${encodeURIComponent(secret)}`).toString('base64')}`
  else {
    const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' })
    const assertion = await new SignJWT({ jti: randomUUID() }).setProtectedHeader({ alg: 'ES256', kid: client }).setIssuer(client).setSubject(client).setAudience(issuer).setIssuedAt().setExpirationTime('1m').sign(key)
    body.set('client_id', client)
    body.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
    body.set('client_assertion', assertion)
  }
  const response = await fetch(new URL('connect/token', issuer), { method: 'POST', headers, body })
  const answer = await response.json()
  assert.equal(response.status, 200, JSON.stringify(answer))
  return answer.access_token
}

/** The whole answer of the API. */
export async function send(token, query, variables = {}) {
  const response = await fetch(new URL('graphql', api), { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })
  return response.json()
}

/** The data of an answer that has no error. */
export async function ask(token, query, variables = {}) {
  const { data, errors } = await send(token, query, variables)
  assert.equal(errors, undefined, JSON.stringify(errors))
  return data
}

/** Makes a change that no rule refuses, and answers what came of it. `select` is of the payload. */
export async function tell(token, mutation, type, input, payload, select) {
  const { done } = await ask(token, `mutation($input: ${type}!) { done: ${mutation}(input: $input) { __typename ... on ${payload} { ${select} } ... on Refusal { code message } } }`, { input: { idempotencyKey: randomUUID(), ...input } })
  assert.notEqual(done.__typename, 'Refusal', `${mutation}: ${done.code} ${done.message}`)
  return done
}
