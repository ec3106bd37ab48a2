// What the API gives or takes as a file, beside GraphQL: documents, parts of exports, a customer's own log (docs/api.md).
import { accessToken, signInAgain } from '../Shell/session'
import { AskFailure } from './ask'

/** What the API says of an error beside GraphQL: as GraphQL would, or as a problem (RFC 9457). */
interface Told { errors?: { message: string; extensions?: { code?: string; traceId?: string } }[]; code?: string; detail?: string; title?: string; traceId?: string }

/** Fetches or sends a file with the person's token. @throws {AskFailure} */
export async function fetchFile(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, { ...init, headers: { ...init.headers, authorization: `Bearer ${await accessToken()}` } })
  } catch (failure) {
    throw new AskFailure('UNREACHABLE', String(failure), undefined)
  }
  if (response.ok) return response
  if (response.status === 401) {
    await signInAgain()
    throw new AskFailure('UNAUTHENTICATED', 'signing in again', undefined)
  }
  const told = (await response.json().catch(() => ({}))) as Told
  const error = told.errors?.[0]
  throw new AskFailure(error?.extensions?.code ?? told.code ?? `HTTP_${response.status}`, error?.message ?? told.detail ?? told.title ?? response.statusText, error?.extensions?.traceId ?? told.traceId)
}
