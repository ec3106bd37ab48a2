// What the suites about people share: who there is, and the steps of a sign-in.
// Environment: ISSUER, OTHER_NODE (a second node of the same cluster), RESOURCE, KEY (the private JWK of client web-key), SECRET (of
// the other confidential clients), PEOPLE ([{user, password, totp}]), LEAD (the one of them who is signed in throughout a suite).

import assert from 'node:assert/strict'
import { importJWK, jwtVerify, createRemoteJWKSet } from 'jose'
import * as oauth from 'oauth4webapi'
import * as oidc from 'openid-client'
import { Browser } from '../browser.js'

export const env = new Proxy(process.env, {
  get: (variables, name) => variables[name] ?? assert.fail(`set the environment variable ${name}`),
})
export const issuer = new URL(env.ISSUER)
export const jwk = JSON.parse(env.KEY)
export const key = await importJWK(jwk, 'ES256')
export const everybody = JSON.parse(env.PEOPLE)
export const person = (user) => everybody.find((candidate) => candidate.user === user) ?? assert.fail(`no person ${user}`)
export const insecure = { [oauth.allowInsecureRequests]: true }
export const callback = 'http://127.0.0.1:9/callback'

export const discover = (clientId, authentication = oidc.None()) => oidc.discovery(issuer, clientId, {}, authentication, { execute: [oidc.allowInsecureRequests] })
export const web = await discover('web', oidc.ClientSecretBasic(env.SECRET))
export const spa = await discover('spa')
export const tv = await discover('tv')
export const gateway = await discover('gateway', oidc.ClientSecretBasic(env.SECRET))
export const server = web.serverMetadata()

export const verify = (token) => jwtVerify(token, createRemoteJWKSet(new URL('.well-known/jwks', issuer)), { issuer: issuer.href, audience: env.RESOURCE, typ: 'at+jwt', algorithms: ['ES256'] })

/** Sends a form as it is, for what no library would send. */
export const post = async (path, form, { secretOf, node = issuer } = {}) => {
  const headers = secretOf ? { authorization: `Basic ${btoa(`${secretOf}:${env.SECRET}`)}` } : {}
  const response = await fetch(new URL(path, node), { method: 'POST', headers, body: new URLSearchParams(form), redirect: 'manual' })
  return { status: response.status, headers: response.headers, ...(await response.json().catch(() => ({}))) }
}
export const refused = (answer, error, status = 400) => assert.deepEqual({ status: answer.status, error: answer.error }, { status, error })

export const authorizePath = (parameters) => `/connect/authorize?${new URLSearchParams(parameters)}`

/** The beginning of a sign-in through the public client: parameters of the address, and the verifier that goes with them. */
export const begin = async (change = {}) => {
  const verifier = oidc.randomPKCECodeVerifier()
  const parameters = {
    client_id: 'spa', response_type: 'code', redirect_uri: callback, scope: 'units:read offline_access', state: oidc.randomState(),
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', ...change,
  }
  for (const name of Object.keys(parameters)) if (parameters[name] === undefined) delete parameters[name]
  return { verifier, parameters }
}

/** A code for the public client (which needs no consent here), from a browser in which somebody is signed in. */
export const getCode = async (browser, change) => {
  const { verifier, parameters } = await begin(change)
  const { left } = await browser.open(authorizePath(parameters))
  assert.ok(left, `a redirection to the client, not ${browser.page?.url}: ${browser.page?.text}`)
  return { verifier, state: parameters.state, left, code: left.searchParams.get('code') ?? assert.fail(left.href) }
}
export const redeem = ({ code, verifier }, change = {}) => post('connect/token', { grant_type: 'authorization_code', client_id: 'spa', redirect_uri: callback, code, code_verifier: verifier, ...change })
export const getTokens = async (browser, change) => {
  const tokens = await redeem(await getCode(browser, change))
  assert.equal(tokens.status, 200, JSON.stringify(tokens))
  return tokens
}
export const refresh = (token, change = {}, options) => post('connect/token', { grant_type: 'refresh_token', client_id: 'spa', refresh_token: token, ...change }, options)
export const introspect = (token, secretOf = 'web') => post('connect/introspect', { token }, { secretOf })

/** Pushes a request as the confidential client, and answers its request_uri. */
export const push = async (change = {}, secretOf = 'web') => {
  const { verifier, parameters } = await begin({ client_id: secretOf, scope: 'units:read', ...change })
  const answer = await post('connect/par', parameters, { secretOf })
  return { verifier, parameters, ...answer }
}

/** A browser in which LEAD is signed in; asked for once per suite, because a code of the app works once. */
export const signedIn = async () => {
  const browser = new Browser(issuer)
  await browser.signIn(person(env.LEAD))
  assert.equal(browser.page.url.pathname, '/sessions')
  return browser
}
