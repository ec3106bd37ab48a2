// Subscriptions, as streams of server-sent events. A stream that breaks is begun again with a new token.
import { createClient } from 'graphql-sse'
import { useEffect, useRef, useState } from 'react'
import { accessToken } from '../Shell/session'
import type { Asked } from './ask'

const client = createClient({
  url: '/graphql',
  headers: async (): Promise<Record<string, string>> => ({ authorization: `Bearer ${await accessToken()}` }),
  retryAttempts: Number.POSITIVE_INFINITY,
})

/** Whether news can come at this moment. */
export type Liveness = 'connecting' | 'live' | 'broken'

/** Hears of what happens for as long as the component is shown. */
export function useLive<Answer, Variables extends Record<string, unknown>>(document: Asked<Answer, Variables>, variables: Variables | null, heard: (news: Answer) => void): Liveness {
  const [liveness, setLiveness] = useState<Liveness>('connecting')
  const latest = useRef(heard)
  latest.current = heard
  const text = document.toString()
  const about = variables === null ? null : JSON.stringify(variables)
  useEffect(() => {
    if (about === null) return undefined
    setLiveness('connecting')
    return client.subscribe<Answer, Variables>(
      { query: text, variables: JSON.parse(about) as Variables },
      {
        next: (result) => {
          setLiveness('live')
          if (result.data !== undefined && result.data !== null) latest.current(result.data as Answer)
        },
        error: () => setLiveness('broken'),
        complete: () => setLiveness('broken'),
      },
      { connected: () => setLiveness('live') } as never,
    )
  }, [text, about])
  return liveness
}
