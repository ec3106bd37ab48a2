import { AskFailure } from '../Graph/ask'
import { download } from './csv'
import { accessToken } from './session'

/** Downloads what takes a token, which a plain link cannot send. @throws {AskFailure} */
export async function downloadWithToken(path: string, name: string) {
  const response = await fetch(path, { headers: { authorization: `Bearer ${await accessToken()}` } })
  if (!response.ok) {
    const told = (await response.json().catch(() => null)) as { errors?: { message: string; extensions?: { code?: string; traceId?: string } }[] } | null
    const error = told?.errors?.[0]
    throw new AskFailure(error?.extensions?.code ?? 'NOT_FOUND', error?.message ?? response.statusText, error?.extensions?.traceId)
  }
  download(name, await response.blob())
}
