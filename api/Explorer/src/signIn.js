// Signing in at the identity host, as a public client with code and PKCE (docs/identity.md). The token is in this page's memory only: it is gone with the page.
import * as oauth from 'oauth4webapi'

const remembered = 'ecosystem-explorer-sign-in'
const here = new URL('/explorer/', location.href).href

/** Sends the browser away to sign in; it comes back to this page. */
export async function begin(config) {
  const server = await discover(config)
  const verifier = oauth.generateRandomCodeVerifier()
  const state = oauth.generateRandomState()
  sessionStorage.setItem(remembered, JSON.stringify({ verifier, state }))
  const to = new URL(server.authorization_endpoint)
  to.search = new URLSearchParams({
    client_id: config.client,
    response_type: 'code',
    redirect_uri: here,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  location.assign(to)
}

/** The access token that the browser came back for; null when it did not come back from signing in. */
export async function complete(config) {
  const answer = new URL(location.href)
  const begun = JSON.parse(sessionStorage.getItem(remembered) ?? 'null')
  if (begun === null || !(answer.searchParams.has('code') || answer.searchParams.has('error'))) return null
  sessionStorage.removeItem(remembered)
  // The code is used now, and is of no use to whoever reads the address.
  history.replaceState(null, '', here)
  const server = await discover(config)
  const client = { client_id: config.client }
  const parameters = oauth.validateAuthResponse(server, client, answer, begun.state)
  const response = await oauth.authorizationCodeGrantRequest(server, client, oauth.None(), parameters, here, begun.verifier, options(config))
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response)
  return tokens.access_token
}

async function discover(config) {
  const issuer = new URL(config.issuer)
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...options(config) }))
}

/** Plain HTTP is for a laptop. */
const options = (config) => ({ [oauth.allowInsecureRequests]: new URL(config.issuer).protocol === 'http:' })
