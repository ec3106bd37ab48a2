// Operations over HTTP; subscriptions as streams of events (docs/api.md).

/** What GraphiQL calls for each operation. `token` says what to authorize with; null: what the headers editor says. */
export const fetcher = (token) => async (request, { headers = {} } = {}) => {
  const streams = /^\s*subscription\b/m.test(request.query ?? '')
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: streams ? 'text/event-stream' : 'application/json',
      'content-type': 'application/json',
      ...(token() === null ? {} : { authorization: `Bearer ${token()}` }),
      ...headers,
    },
    body: JSON.stringify(request),
  })
  return response.headers.get('content-type')?.startsWith('text/event-stream') ? events(response.body) : response.json()
}

/** The results of a stream, as they come. */
async function* events(body) {
  let text = ''
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    const parts = text.split('\n\n')
    text = parts.pop()
    for (const part of parts) {
      const lines = part.split('\n')
      if (lines.includes('event: complete')) return
      const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5)).join('\n')
      if (data.trim() !== '') yield JSON.parse(data)
    }
  }
}
