// platform.mjs: tokens, calls, and what to do when a call fails.
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { calculateJwkThumbprint, exportJWK, importPKCS8 } from 'jose'
import * as oidc from 'openid-client'

const { ISSUER, API, CLIENT_ID, KEY_FILE } = process.env
const attemptsMax = 6

// Who we are (private_key_jwt), and a second key, made at each start, to which our tokens are bound (DPoP).
const key = await importPKCS8(await readFile(KEY_FILE, 'utf8'), 'ES256', { extractable: true })
const kid = await calculateJwkThumbprint(await exportJWK(key))
const onThisMachine = new URL(ISSUER).protocol === 'http:' ? { execute: [oidc.allowInsecureRequests] } : {}
const config = await oidc.discovery(new URL(ISSUER), CLIENT_ID, {}, oidc.PrivateKeyJwt({ key, kid }), onThisMachine)
const DPoP = oidc.getDPoPHandle(config, await oidc.randomDPoPKeyPair('ES256'))

let token = null
const accessToken = async () => {
  if (!token || Date.now() > token.renewAt) {
    const { access_token, expires_in } = await oidc.clientCredentialsGrant(config, { resource: 'urn:ecosystem:api' }, { DPoP })
    token = { access_token, renewAt: Date.now() + (expires_in - 60) * 1000 }
  }
  return token.access_token
}

/** What the platform answered instead of data. Log the message: support finds the request by its trace id. */
export class PlatformError extends Error {
  constructor(errors) {
    super(errors.map(({ message, extensions }) => `${extensions.code}: ${message} (trace ${extensions.traceId})`).join('\n'))
    this.code = errors[0].extensions.code
  }
}

const send = async (body, requestKey) => {
  const headers = new Headers({ 'content-type': 'application/json', accept: 'application/graphql-response+json', 'idempotency-key': requestKey })
  try {
    const response = await oidc.fetchProtectedResource(config, await accessToken(), new URL('/graphql', API), 'POST', body, headers, { DPoP })
    return await response.json()
  } catch (failure) {
    // 401 and 403 are thrown; the API's body says what is wrong, like that of any other answer.
    if (failure.response?.url.startsWith(API)) return failure.response.json()
    // The token endpoint refused us: asking again would not help.
    if (failure.response) throw new Error(`No token for ${CLIENT_ID}: ${failure.error ?? failure.cause[0].parameters.error}`)
    return { errors: [{ message: `No answer: ${failure.cause ?? failure}`, extensions: { code: 'UNAVAILABLE' } }] }
  }
}

/** How long to wait before the same request is sent again, in ms; null when that would not help. */
const pause = ({ extensions }, attempt) => {
  switch (extensions.code) {
    case 'BUDGET_EXHAUSTED': return extensions.retryAfterSeconds * 1000
    case 'UNAVAILABLE': case 'TIMED_OUT': return 250 * 2 ** attempt
    case 'UNAUTHENTICATED': token = null; return attempt === 1 ? 0 : null
    default: return null
  }
}

/** Sends queries/(name).graphql. It is safe to repeat: a mutation has its idempotency key, and a read has ours, so that it leaves one receipt. */
export const ask = async (name, variables = {}) => {
  const query = await readFile(`../queries/${name}.graphql`, 'utf8')
  const requestKey = crypto.randomUUID()
  for (let attempt = 1; ; attempt++) {
    const { data, errors, extensions } = await send(JSON.stringify({ query, variables }), requestKey)
    if (!errors) return { data, receipts: extensions?.receipts ?? [] }
    const ms = attempt < attemptsMax ? pause(errors[0], attempt) : null
    if (ms === null) throw new PlatformError(errors)
    console.error(`${errors[0].extensions.code}: again in ${ms} ms`)
    await wait(ms)
  }
}

/** Every item of a list, page by page. `list` finds the list in the answer. */
export async function* all(name, list, variables = {}) {
  for (let after = null, more = true; more;) {
    const { nodes, pageInfo } = list((await ask(name, { first: 50, ...variables, after })).data)
    yield* nodes
    ;({ endCursor: after, hasNextPage: more } = pageInfo)
  }
}
