// How the console asks: GraphQL over HTTP, a trusted document by its hash, and the text only where the server does not know it yet (docs/api.md).
import { accessToken, signInAgain } from '../Shell/session'

/** A document with the types of its answer and its variables, as it is generated from the schema. */
export interface Asked<Answer, Variables> {
  toString(): string
  __apiType?: (variables: Variables) => Answer
  __meta__?: Record<string, unknown>
}

/** What a request came to when it came to nothing: a code to act on, a message to read, and the trace that support asks for. */
export class AskFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly traceId: string | undefined,
    readonly retryAfterSeconds: number | undefined = undefined,
  ) {
    super(message)
    this.name = 'AskFailure'
  }

  /** The same whether it never was or is another's. */
  get isNotFound() {
    return this.code === 'NOT_FOUND'
  }
}

interface GraphError { message: string; extensions?: { code?: string; traceId?: string } }

interface Body<Answer> { data?: Answer | null; errors?: GraphError[]; extensions?: Record<string, unknown> }

export interface AskOptions {
  /** Of reads that leave a receipt: the same key has the same receipt. */
  idempotencyKey?: string
  signal?: AbortSignal
}

/** Asks, and answers the data. @throws {AskFailure} */
export async function ask<Answer, Variables>(document: Asked<Answer, Variables>, variables: Variables, options: AskOptions = {}): Promise<Answer> {
  return (await askWhole(document, variables, options)).data
}

/** As `ask`, with the extensions of the answer: receipts and cost. */
export async function askWhole<Answer, Variables>(document: Asked<Answer, Variables>, variables: Variables, options: AskOptions = {}): Promise<{ data: Answer; extensions: Record<string, unknown> }> {
  const hash = document.__meta__?.['hash']
  let reply = await post<Answer>(typeof hash === 'string' ? { documentId: `sha256:${hash}`, variables } : { query: document.toString(), variables }, options)
  if (typeof hash === 'string' && reply.body.errors?.[0]?.extensions?.code === 'DOCUMENT_UNKNOWN') reply = await post<Answer>({ query: document.toString(), variables }, options)
  return read(reply)
}

/** Asks with a text. */
export async function askText<Answer>(query: string): Promise<Answer> {
  return read(await post<Answer>({ query }, {})).data
}

interface Reply<Answer> { body: Body<Answer>; response: Response }

async function post<Answer>(request: object, options: AskOptions): Promise<Reply<Answer>> {
  const send = async () =>
    fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json',
        'content-type': 'application/json',
        authorization: `Bearer ${await accessToken()}`,
        ...(options.idempotencyKey === undefined ? {} : { 'idempotency-key': options.idempotencyKey }),
      },
      body: JSON.stringify(request),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    })
  let response: Response
  try {
    response = await send()
  } catch (failure) {
    if (options.signal?.aborted === true) throw failure
    throw new AskFailure('UNREACHABLE', String(failure), undefined)
  }
  if (response.status === 401) {
    await signInAgain()
    throw new AskFailure('UNAUTHENTICATED', 'signing in again', undefined)
  }
  const body = (await response.json().catch(() => ({ errors: [{ message: response.statusText }] }))) as Body<Answer>
  return { body, response }
}

function read<Answer>({ body, response }: Reply<Answer>): { data: Answer; extensions: Record<string, unknown> } {
  const error = body.errors?.[0]
  if (error !== undefined || body.data === undefined || body.data === null) {
    const after = Number(response.headers.get('retry-after'))
    throw new AskFailure(error?.extensions?.code ?? `HTTP_${response.status}`, error?.message ?? response.statusText, error?.extensions?.traceId ?? response.headers.get('trace-id') ?? undefined, after > 0 ? after : undefined)
  }
  return { data: body.data, extensions: body.extensions ?? {} }
}
