// A system of the company, signed in as itself: what tests need to be there comes in by it, as it does from elsewhere.
// Environment: CLIENTS ({"hq-console": {secret}, …}).
import { api, issuer } from './console.js'

const clients = JSON.parse(process.env.CLIENTS ?? '{}')

export class System {
  constructor(token) {
    this.token = token
  }

  static async signIn(client) {
    const response = await fetch(new URL('connect/token', issuer), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${btoa(`${client}:${clients[client].secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
    const { access_token: token, ...rest } = await response.json()
    if (token === undefined) throw new Error(`${client} could not sign in: ${JSON.stringify(rest)}`)
    return new System(token)
  }

  async ask(query, variables = {}) {
    const response = await fetch(new URL('graphql', api), { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` }, body: JSON.stringify({ query, variables }) })
    const { data, errors } = await response.json()
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    return data
  }
}
