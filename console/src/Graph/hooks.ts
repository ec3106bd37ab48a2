import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient, type Query } from '@tanstack/react-query'
import { useRef } from 'react'
import { ask, type Asked, type AskFailure } from './ask'

/** What is paid for by the read is read once. */
const paidFor = { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, refetchOnReconnect: false, meta: { isPaidFor: true } } as const

/** Lists, and what is kept elsewhere, follow what happened by a moment. */
const readsFollowMs = 1_000

/** Reads with a document; null variables: not yet.
 * @param options.refetchSeconds how long after each answer it is read again; undefined: not. It may hang on the answer. */
export function useAsk<Answer, Variables>(document: Asked<Answer, Variables>, variables: Variables | null, options: { refetchSeconds?: number | ((answer: Answer | undefined) => number | undefined); isKept?: boolean; isMetered?: boolean } = {}) {
  const { refetchSeconds } = options
  return useQuery<Answer, AskFailure>({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables as Variables, { signal }),
    enabled: variables !== null,
    ...(options.isKept === true ? { placeholderData: keepPreviousData } : {}),
    ...(options.isMetered === true ? paidFor : {}),
    refetchInterval: ({ state }) => ((typeof refetchSeconds === 'function' ? refetchSeconds(state.data) : refetchSeconds) ?? 0) * 1000 || false,
  })
}

/** A page of a list (Relay). */
export interface Connection<Node> {
  nodes?: readonly (Node | null)[] | null
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

/** Reads a list page by page, as it is scrolled through. The document takes `first` and `after`. */
export function usePages<Answer, Variables extends { first?: number | null; after?: string | null }, Node>(
  document: Asked<Answer, Variables>, variables: Omit<Variables, 'first' | 'after'>, pick: (answer: Answer) => Connection<Node> | null | undefined, isMetered = false, pageLength = 100,
) {
  return useInfiniteQuery<Answer, AskFailure, Node[], unknown[], string | null>({
    queryKey: [document.toString(), variables],
    queryFn: ({ pageParam, signal }) => ask(document, { ...variables, first: pageLength, after: pageParam } as Variables, { signal }),
    initialPageParam: null,
    getNextPageParam: (last) => {
      const page = pick(last)?.pageInfo
      return page?.hasNextPage === true ? (page.endCursor ?? null) : null
    },
    select: ({ pages }) => pages.flatMap((page) => (pick(page)?.nodes ?? []).filter((node): node is Node => node !== null)),
    placeholderData: keepPreviousData,
    ...(isMetered ? paidFor : {}),
  })
}

/** Every node of a list, for taking it away. @param told how many there are so far. */
export async function askAll<Answer, Variables extends { first?: number | null; after?: string | null }, Node>(
  document: Asked<Answer, Variables>, variables: Omit<Variables, 'first' | 'after'>, pick: (answer: Answer) => Connection<Node> | null | undefined, told: (count: number) => void,
): Promise<Node[]> {
  const all: Node[] = []
  for (let after: string | null = null; ; ) {
    const page: Connection<Node> | null | undefined = pick(await ask(document, { ...variables, first: 200, after } as Variables))
    all.push(...(page?.nodes ?? []).filter((node): node is Node => node !== null))
    told(all.length)
    if (page?.pageInfo.hasNextPage !== true) return all
    after = page.pageInfo.endCursor ?? null
  }
}

/** What a mutation answers when a rule says no. */
export interface Refusal { __typename: 'Refusal'; code: string; message: string }

/** Does something, once: said again after an answer that was lost it is the same deed. Whatever was read before is read anew, but what is paid for. */
export function useTell<Answer, Input extends { idempotencyKey: string }>(document: Asked<Answer, { input: Input }>) {
  const known = useQueryClient()
  const unanswered = useRef<{ said: string; key: string } | null>(null)
  return useMutation<Answer, AskFailure, Omit<Input, 'idempotencyKey'>>({
    mutationFn: async (input) => {
      const said = JSON.stringify(input)
      const idempotencyKey = unanswered.current?.said === said ? unanswered.current.key : crypto.randomUUID()
      unanswered.current = { said, key: idempotencyKey }
      const answer = await ask(document, { input: { ...input, idempotencyKey } as Input })
      unanswered.current = null
      return answer
    },
    onSuccess: () => {
      const isFree = ({ meta }: Query) => meta?.['isPaidFor'] !== true
      setTimeout(() => void known.invalidateQueries({ predicate: isFree }), readsFollowMs)
      return known.invalidateQueries({ predicate: isFree })
    },
  })
}
