// Who is signed in: OAuth code and PKCE at the identity server, as any client. Tokens are in the memory of this page only; after a reload the identity server's
// session gives new ones without asking.
import { InMemoryWebStorage, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts'
import { language } from './language'

interface Config { issuer: string; client: string; scopes: string }

const home = '/console/'
const callback = '/console/callback'

let manager: UserManager | undefined

/** Where the person's own pages of the identity server are: sessions, consents, a new password. */
export let identityPages = ''

/** Signs in, or completes signing in; answers the address to show, or never: the browser is on its way to the identity server. */
export async function start(): Promise<string> {
  const config = (await (await fetch('/console/config.json')).json()) as Config
  identityPages = config.issuer
  manager = new UserManager({
    authority: config.issuer,
    client_id: config.client,
    redirect_uri: new URL(callback, location.href).href,
    response_type: 'code',
    scope: `openid profile offline_access ${config.scopes}`,
    ui_locales: language(),
    loadUserInfo: false,
    automaticSilentRenew: true,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  })
  if (location.pathname !== callback) return leave(location.pathname + location.search + location.hash)
  const user = await manager.signinCallback()
  const back = (user?.state as { back?: string } | undefined)?.back ?? home
  history.replaceState(null, '', back)
  return back
}

async function leave(back: string): Promise<never> {
  await manager?.signinRedirect({ state: { back } })
  return new Promise<never>(() => undefined)
}

/** The access token of this moment. @throws when nobody is signed in. */
export async function accessToken(): Promise<string> {
  const user = await current()
  if (user === null) return signInAgain()
  return user.access_token
}

/** A session that has ended: the person signs in and comes back to where they are. */
export const signInAgain = (): Promise<never> => leave(location.pathname + location.search + location.hash)

/** Ends it here and at the identity server. */
export async function signOut() {
  await manager?.revokeTokens().catch(() => undefined)
  await manager?.removeUser()
  location.assign(new URL('logout', identityPages))
}

let renewing: Promise<User | null> | undefined

async function current(): Promise<User | null> {
  const user = (await manager?.getUser()) ?? null
  if (user === null || user.expired !== true) return user
  renewing ??= (manager?.signinSilent() ?? Promise.resolve(null)).finally(() => (renewing = undefined))
  return renewing.catch(() => null)
}

/** What the person is called. */
export const displayName = async () => (await current())?.profile.name ?? ''
