// What the API gives or takes as a file, beside GraphQL: documents, parts of exports, a customer's own log (docs/api.md).
import { accessToken, signInAgain } from '../Shell/session'
import { AskFailure } from './ask'

interface Problem { code?: string; detail?: string; title?: string; traceId?: string }

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
  const problem = (await response.json().catch(() => ({}))) as Problem
  throw new AskFailure(problem.code ?? `HTTP_${response.status}`, problem.detail ?? problem.title ?? response.statusText, problem.traceId)
}
