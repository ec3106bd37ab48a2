// Follows what is live over both transports, with client libraries nobody here wrote; what no library would send goes over a bare WebSocket.
// Environment: URL (of the endpoint), TOKEN (headquarters'), CONDUCTOR (does what a client cannot: see Conductor.cs), IMPATIENT_URL and
// IMPATIENT_CONDUCTOR (an API that waits a second for a stalled reader).

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { describe, test } from 'node:test'
import { createClient as createSseClient } from 'graphql-sse'
import { createClient as createWsClient } from 'graphql-ws'
import WebSocket from 'ws'

const env = new Proxy(process.env, {
  get: (variables, name) => variables[name] ?? assert.fail(`set the environment variable ${name}`),
})
const patience = 30_000
const wsUrl = (url) => url.replace(/^http/, 'ws')

const conduct = async (method, path, base = env.CONDUCTOR) => {
  const response = await fetch(new URL(path, base), { method })
  assert.ok(response.ok, `${path} answered ${response.status}: ${response.ok ? '' : await response.text()}`)
  const text = await response.text()
  return text.startsWith('{') ? JSON.parse(text) : text
}
const state = (base, unit = '') => conduct('GET', `state?unit=${unit}`, base)
const newUnit = () => conduct('POST', 'unit')
const token = (seconds, { audience = 'internal', scopes = 'units:read' } = {}) =>
  conduct('POST', `token?audience=${audience}&scopes=${scopes}&seconds=${seconds}`)

const ask = async (query, { accept = 'application/json', as = env.TOKEN } = {}) => {
  const response = await fetch(env.URL, {
    method: 'POST',
    headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

/** A change of a unit, through a mutation. */
const change = async (unit, score = 40) => {
  const { data } = await ask(`mutation { recordNps(input: { unit: "${unit}", quarter: "2024-Q2", score: ${score}, responses: 30, idempotencyKey: "${crypto.randomUUID()}" }) { __typename } }`)
  assert.notEqual(data.recordNps.__typename, 'Refusal')
}

const board = (unit, fields = 'id version name limits { permission used { minorUnits } }') => `subscription { unitBoard(unit: "${unit}") { ${fields} } }`

const until = async (holds) => {
  const end = Date.now() + patience
  while (!(await holds())) {
    assert.ok(Date.now() < end, `still not so: ${holds}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Both libraries, with the same few verbs. */
const transports = {
  'graphql-ws': (authorization, options = {}) => {
    const client = createWsClient({
      url: wsUrl(env.URL),
      webSocketImpl: WebSocket,
      connectionParams: () => ({ Authorization: authorization }),
      retryAttempts: 0,
      ...options,
    })
    return { ...client, events: (query, variables) => client.iterate({ query, variables }), dispose: () => client.dispose() }
  },
  'graphql-sse': (authorization, options = {}) => {
    const client = createSseClient({ url: env.URL, headers: () => ({ authorization }), retryAttempts: 0, ...options })
    return { ...client, events: (query, variables) => client.iterate({ query, variables }), dispose: () => client.dispose() }
  },
}
const bearer = () => `Bearer ${env.TOKEN}`

/** The next event that fits; those before are states in between, or say that the machine was too busy to know. */
const next = async (events, fits = () => true) => {
  for (;;) {
    const { value, done } = await events.next()
    assert.ok(!done, 'the stream ended')
    if (fits(value)) return value
  }
}

for (const [name, connect] of Object.entries(transports)) {
  describe(name, { timeout: patience * 2 }, () => {
    test('a subscriber gets the board at once, and again when a mutation changes it', async (t) => {
      const unit = await newUnit()
      const client = connect(bearer())
      t.after(client.dispose)
      const events = client.events(board(unit))
      const { data } = await next(events)
      assert.equal(data.unitBoard.id, unit)
      assert.equal(data.unitBoard.name, '林岚 Lin Lan')
      await change(unit)
      await next(events, (value) => value.data?.unitBoard?.version === data.unitBoard.version + 1)
      await events.return()
    })

    test('queries and mutations answer once and complete', async (t) => {
      const unit = await newUnit()
      const client = connect(bearer())
      t.after(client.dispose)
      const once = async (query, variables) => {
        const all = []
        for await (const value of client.events(query, variables)) all.push(value)
        assert.equal(all.length, 1)
        return all[0]
      }
      const closed = await once(
        'mutation ($input: RecordNpsInput!) { recordNps(input: $input) { __typename } }',
        { input: { unit, quarter: '2024-Q2', score: 40, responses: 30, idempotencyKey: crypto.randomUUID() } },
      )
      assert.equal(closed.data.recordNps.__typename, 'RecordNpsPayload')
      assert.deepEqual((await once('query ($id: ID!) { unit(id: $id) { version } }', { id: unit })).data, { unit: { version: 2 } })
    })

    test('a unit that does not exist is null, as the query answers, and shows when it comes to be', async (t) => {
      const client = connect(bearer())
      t.after(client.dispose)
      for (const id of ['su_nobody', 'nonsense']) {
        const events = client.events(board(id))
        assert.deepEqual((await next(events)).data, { unitBoard: null })
        await events.return()
      }
    })

    test('funds and the approvals that wait are followed too', async (t) => {
      const fund = `fu_${crypto.randomUUID().replaceAll('-', '')}`
      const client = connect(bearer())
      t.after(client.dispose)
      const events = client.events(`subscription { fund(id: "${fund}") { name total { minorUnits } } }`)
      assert.deepEqual((await next(events)).data, { fund: null })
      await ask(`mutation { establishFund(input: { fund: "${fund}", name: "East", total: { minorUnits: 1000, currency: "CNY" }, settlementMinutes: 1, idempotencyKey: "${crypto.randomUUID()}" }) { __typename } }`)
      await next(events, (value) => value.data?.fund?.total.minorUnits === 1000)
      await events.return()

      const unit = await newUnit()
      const inbox = client.events('subscription { approvals(first: 200) { nodes { id unit state votes { by } } } }')
      const ours = (value) => value.data?.approvals.nodes.find((node) => node.unit === unit)
      assert.equal(ours(await next(inbox)), undefined)
      // A permission that no grant gives goes to headquarters.
      const { data } = await ask(`mutation { authorize(input: { unit: "${unit}", permission: "pricing.approve", target: { kind: UNIT }, amount: { minorUnits: 900000000, currency: "USD" }, idempotencyKey: "${crypto.randomUUID()}" }) { __typename ... on NeedsCountersign { approval } } }`)
      assert.equal(data.authorize.__typename, 'NeedsCountersign')
      assert.equal(ours(await next(inbox, ours)).id, data.authorize.approval)
      // Somebody else asks what is missing: the list is the same, one of its items is not.
      await ask(
        `mutation { sendBackApproval(input: { approval: "${data.authorize.approval}", note: "Which customer?", idempotencyKey: "${crypto.randomUUID()}" }) { __typename } }`,
        { as: await token(60, { scopes: 'approvals:read,approvals:decide' }) },
      )
      await next(inbox, (value) => ours(value)?.state === 'SENT_BACK')
      await inbox.return()
    })

    test('what is wrong with an operation is said where it was asked, and the others go on', async (t) => {
      const client = connect(bearer())
      t.after(client.dispose)
      const failure = async (query) => {
        try {
          for await (const value of client.events(query)) return value.errors[0]
        } catch (errors) {
          return errors[0]
        }
      }
      assert.equal((await failure('subscription { unicorn }')).extensions.code, 'VALIDATION_FAILED')
      assert.equal((await failure('subscription {')).extensions.code, 'SYNTAX_ERROR')
      assert.equal((await failure(`{ ${'a'.repeat(33_000)} }`)).extensions.code, 'LIMIT_EXCEEDED')
      assert.equal((await failure(`{ me { ${Array.from({ length: 31 }, (_, i) => `a${i}: client`).join(' ')} } }`)).extensions.limit, 'aliases')
      const error = await failure('{ me { client } units { asOf } receipts { asOf } }')
      assert.match(error.extensions.traceId, /^[0-9a-f]{32}$/)
    })

    test('a token without the scope is refused, and names it', async (t) => {
      const client = connect(`Bearer ${await token(60, { scopes: 'funds:read' })}`)
      t.after(client.dispose)
      try {
        for await (const value of client.events(board('su_nobody'))) throw value.errors
        assert.fail('it was not refused')
      } catch (errors) {
        assert.equal(errors[0].extensions.code, 'FORBIDDEN_SCOPE')
        assert.equal(errors[0].extensions.scope, 'units:read')
      }
    })

    test('to an auditor there are no subscriptions, not even the type', async (t) => {
      const client = connect(`Bearer ${await token(60, { audience: 'auditor' })}`)
      t.after(client.dispose)
      const { data } = await next(client.events('{ __schema { subscriptionType { name } } }'))
      assert.equal(data.__schema.subscriptionType, null)
      const insider = connect(bearer())
      t.after(insider.dispose)
      const { data: inside } = await next(insider.events('{ __schema { subscriptionType { fields { name } } } }'))
      assert.deepEqual(inside.__schema.subscriptionType.fields.map((field) => field.name), ['approvals', 'certificationRun', 'fund', 'unitBoard'])
    })

    test('when the API is restarted, a client that retries has the board again, with what happened meanwhile', async (t) => {
      const unit = await newUnit()
      const client = connect(bearer(), { retryAttempts: Infinity, retryWait: () => new Promise((resolve) => setTimeout(resolve, 200)), shouldRetry: () => true })
      t.after(client.dispose)
      const events = client.events(board(unit))
      const before = (await next(events)).data.unitBoard.version
      await conduct('POST', 'restart')
      await change(unit)
      await next(events, (value) => value.data?.unitBoard?.version === before + 1)
      await events.return()
    })

    test('everything a client leaves behind is given back', async () => {
      const client = connect(bearer())
      const events = client.events(board(await newUnit()))
      await next(events)
      assert.ok((await state()).watches >= 1)
      await events.return()
      await client.dispose()
      await until(async () => {
        const { connections, watches } = await state()
        return connections === 0 && watches === 0
      })
    })
  })
}

describe('a WebSocket', { timeout: patience * 2 }, () => {
  const open = async (protocols = ['graphql-transport-ws'], headers = {}, url = env.URL) => {
    const socket = new WebSocket(wsUrl(url), protocols, { headers })
    const messages = []
    socket.on('message', (data) => messages.push(JSON.parse(data)))
    const closed = new Promise((resolve) => socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })))
    await once(socket, 'open')
    return {
      socket,
      messages,
      closed,
      say: (message) => socket.send(typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message)),
      hears: async (fits) => {
        await until(() => messages.some(fits))
        return messages.find(fits)
      },
    }
  }
  const acknowledged = async (...options) => {
    const connection = await open(...options)
    connection.say({ type: 'connection_init', payload: { Authorization: bearer() } })
    await connection.hears(({ type }) => type === 'connection_ack')
    return connection
  }
  const subscribe = (id, query) => ({ id, type: 'subscribe', payload: { query } })

  test('carries several operations, and an id can be used again once its operation is complete', async () => {
    const [one, two] = [await newUnit(), await newUnit()]
    const { say, hears, messages, socket } = await acknowledged()
    say(subscribe('1', board(one)))
    say(subscribe('2', board(two)))
    await hears(({ id }) => id === '1')
    await hears(({ id }) => id === '2')
    say({ id: '1', type: 'complete' })
    say(subscribe('1', board(two, 'region version')))
    await hears(({ id, payload }) => id === '1' && payload.data?.unitBoard?.region === 'East')
    const before = messages.length
    await change(one)
    await change(two)
    await hears(({ id, payload }) => id === '2' && payload.data?.unitBoard?.version === 2)
    await hears(({ id, payload }) => id === '1' && payload.data?.unitBoard?.version === 2)
    // Of the first operation nothing came any more, under its id or another.
    assert.ok(messages.slice(before).every(({ payload }) => payload.data?.unitBoard?.id !== one))
    // One that completes by itself frees its id as well.
    say(subscribe('3', '{ me { client } }'))
    await hears(({ id, type }) => id === '3' && type === 'complete')
    say(subscribe('3', '{ me { client } }'))
    await until(() => messages.filter(({ id, type }) => id === '3' && type === 'complete').length === 2)
    socket.close()
  })

  test('answers a ping with its payload, before and after it is acknowledged', async () => {
    const { say, hears, socket } = await open()
    say({ type: 'ping', payload: { n: 1 } })
    assert.deepEqual(await hears(({ type }) => type === 'pong'), { type: 'pong', payload: { n: 1 } })
    say({ type: 'connection_init', payload: { authorization: bearer() } })
    await hears(({ type }) => type === 'connection_ack')
    say({ type: 'pong' })
    say({ type: 'ping' })
    await hears((message) => message.type === 'pong' && !('payload' in message))
    socket.close(1000)
  })

  test('is the same from whatever page it is opened: what counts is the token', async () => {
    const { say, closed } = await open(undefined, { origin: 'https://elsewhere.example' })
    say({ type: 'connection_init' })
    assert.equal((await closed).code, 4403)
    ;(await acknowledged(undefined, { origin: 'https://elsewhere.example' })).socket.close()
  })

  test('takes the token from the HTTP header instead, and refuses a bad one in HTTP', async () => {
    const { say, hears, socket } = await open(undefined, { authorization: bearer() })
    say({ type: 'connection_init' })
    await hears(({ type }) => type === 'connection_ack')
    socket.close()
    await assert.rejects(open(undefined, { authorization: 'Bearer nonsense' }), /Unexpected server response: 401/)
    const twice = await open(undefined, { authorization: bearer() })
    twice.say({ type: 'connection_init', payload: { Authorization: bearer() } })
    assert.equal((await twice.closed).code, 4400)
  })

  for (const [what, payload] of [['no', undefined], ['a bad', { Authorization: 'Bearer nonsense' }], ['another scheme than', { Authorization: 'Basic aHE6aHE=' }]]) {
    test(`is closed with 4403 when connection_init brings ${what} token`, async () => {
      const { say, closed, messages } = await open()
      say({ type: 'connection_init', payload })
      const { code, reason } = await closed
      assert.equal(code, 4403)
      assert.match(reason, /^Forbidden: /)
      assert.equal(messages.length, 0)
    })
  }

  test('is closed with 4401 when an operation comes before the acknowledgement', async () => {
    const { say, closed } = await open()
    say(subscribe('1', '{ me { client } }'))
    assert.equal((await closed).code, 4401)
  })

  test('is closed with 4406 when it does not ask for the subprotocol', async () => {
    assert.equal((await (await open([])).closed).code, 4406)
    // This client refuses by itself a server that takes none of its subprotocols.
    await assert.rejects(open(['graphql-ws']), /Server sent no subprotocol/)
  })

  test('is closed with 4408 when nobody says who it is', async () => {
    const { say, closed } = await open()
    say({ type: 'ping' })
    assert.equal((await closed).code, 4408)
  })

  test('is closed with 4409 when an id is used twice at once', async () => {
    const { say, closed } = await acknowledged()
    say(subscribe('same', board('su_nobody')))
    say(subscribe('same', board('su_nobody')))
    assert.deepEqual(await closed, { code: 4409, reason: 'Subscriber for same already exists' })
  })

  test('is closed with 4429 when it is initialised twice', async () => {
    const { say, closed } = await acknowledged()
    say({ type: 'connection_init', payload: { Authorization: bearer() } })
    assert.equal((await closed).code, 4429)
  })

  const bad = {
    'no JSON': 'hello',
    'no object': '[]',
    'no type': '{}',
    'an unknown type': { type: 'start', id: '1' },
    'a message of the server': { type: 'connection_ack' },
    'no id': { type: 'subscribe', payload: { query: '{ me { client } }' } },
    'an empty id': subscribe('', '{ me { client } }'),
    'an id without end': subscribe('x'.repeat(201), '{ me { client } }'),
    'no payload': { type: 'subscribe', id: '1' },
    'a payload that is a list': { type: 'subscribe', id: '1', payload: [] },
    'a payload without query': { type: 'subscribe', id: '1', payload: {} },
    'variables that are a list': { type: 'subscribe', id: '1', payload: { query: '{ me { client } }', variables: [] } },
    'a name twice': '{"type":"ping","type":"ping"}',
    'half a character': '{"type":"subscribe","id":"\\ud800","payload":{"query":"{ me { client } }"}}',
    'a frame that is not text': Buffer.from('{"type":"ping"}'),
  }
  for (const [what, message] of Object.entries(bad)) {
    test(`is closed with 4400 after ${what}`, async () => {
      const { say, closed } = await acknowledged()
      say(message)
      const { code, reason } = await closed
      assert.equal(code, 4400)
      assert.ok(reason.length > 0)
    })
  }

  test('takes a message of 256 KB and is closed with 1009 after a larger one', async () => {
    const { say, closed, hears } = await acknowledged()
    const message = JSON.stringify({ ...subscribe('1', '{ me { client } }'), more: '' })
    say(message.replace('"more":""', `"more":"${'x'.repeat(256 * 1024 - message.length)}"`))
    await hears(({ id, type }) => id === '1' && type === 'complete')
    say(message.replace('"more":""', `"more":"${'x'.repeat(256 * 1024 - message.length + 1)}"`))
    assert.equal((await closed).code, 1009)
  })

  test('carries 32 operations at once, and says of one more that it is one too many', async () => {
    const { say, hears, socket, messages } = await acknowledged()
    for (let i = 0; i < 33; i++) say(subscribe(`${i}`, board('su_nobody')))
    const { id, payload } = await hears(({ type }) => type === 'error')
    assert.deepEqual([id, payload[0].extensions.limit, payload[0].extensions.max], ['32', 'operations', 32])
    say({ id: '0', type: 'complete' })
    await until(() => {
      say(subscribe(`again ${crypto.randomUUID()}`, '{ me { client } }'))
      return messages.some(({ id: other, type }) => other?.startsWith('again') && type === 'next')
    })
    socket.close()
  })

  test('is one of 64 of its caller at most', async () => {
    const all = await Promise.all(Array.from({ length: 64 }, () => acknowledged()))
    const { say, closed } = await open()
    say({ type: 'connection_init', payload: { Authorization: bearer() } })
    assert.equal((await closed).code, 1013)
    const response = await fetch(`${env.URL}?query={me{client}}`, { headers: { authorization: bearer(), accept: 'text/event-stream' } })
    assert.equal(response.status, 429)
    assert.equal((await response.json()).errors[0].extensions.code, 'TOO_MANY_CONNECTIONS')
    for (const { socket } of all) socket.close()
    await until(async () => (await state()).connections === 0)
    ;(await acknowledged()).socket.close()
  })

  test('is closed with 4403 when its token expires, and a client that has a new one then goes on', async (t) => {
    const unit = await newUnit()
    const lives = [4, 60]
    const closes = []
    const client = createWsClient({
      url: wsUrl(env.URL),
      webSocketImpl: WebSocket,
      connectionParams: async () => ({ Authorization: `Bearer ${await token(lives.shift())}` }),
      retryAttempts: 3,
      on: { closed: ({ code }) => closes.push(code) },
    })
    t.after(() => client.dispose())
    const events = client.iterate({ query: board(unit) })
    await next(events)
    await until(() => closes.length === 1)
    assert.deepEqual(closes, [4403])
    await change(unit)
    await next(events, (value) => value.data?.unitBoard?.version === 2)
    await events.return()
  })

  test('that breaks is opened again by the client, which then has the board again', async (t) => {
    const unit = await newUnit()
    const sockets = []
    class Seen extends WebSocket {
      constructor(...options) {
        super(...options)
        sockets.push(this)
      }
    }
    const client = createWsClient({ url: wsUrl(env.URL), webSocketImpl: Seen, connectionParams: () => ({ Authorization: bearer() }), retryWait: async () => {} })
    t.after(() => client.dispose())
    const events = client.iterate({ query: board(unit) })
    await next(events)
    sockets[0].terminate()
    await change(unit)
    await next(events, (value) => value.data?.unitBoard?.version === 2)
    assert.equal(sockets.length, 2)
    await events.return()
  })

  test('is closed with 1001 when the API stops', async () => {
    const { say, closed, hears } = await acknowledged()
    say(subscribe('1', board('su_nobody')))
    await hears(({ id }) => id === '1')
    await conduct('POST', 'restart')
    assert.equal((await closed).code, 1001)
  })

  // Thirty times the limits in each event, so that what the network takes in for a reader is soon full.
  const large = `v: version ${Array.from({ length: 29 }, (_, i) => `a${i}: limits { permission open perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }`).join(' ')}`

  test('with a reader that stands still costs no memory, and then shows the latest state', async (t) => {
    const unit = await newUnit()
    const { say, hears, socket, messages } = await acknowledged()
    const operations = Array.from({ length: 8 }, (_, i) => `${i}`)
    for (const id of operations) say(subscribe(id, board(unit, large)))
    for (const id of operations) await hears((message) => message.id === id)
    const size = JSON.stringify(messages.at(-1)).length
    const { memory } = await state()
    socket.pause()
    let [version, reads, quiet, largest] = [0, 0, 0, 0]
    // Once the network takes no more for it, nothing is read or made for it either, however much is committed.
    for (const end = Date.now() + patience; quiet < 5; ) {
      assert.ok(Date.now() < end, 'the unit is read on and on for who takes nothing')
      version = Number(await conduct('POST', `commits?unit=${unit}&count=25`))
      const now = await state(env.CONDUCTOR, unit)
      quiet = now.reads === reads ? quiet + 1 : 0
      ;[reads, largest] = [now.reads, Math.max(largest, now.memory - memory)]
    }
    t.diagnostic(`${version} commits, ${reads} reads; an event has ${size} bytes; memory grew by ${largest} bytes`)
    assert.ok(size > 20_000, `an event of ${size} bytes says nothing`)
    assert.ok(largest < 64_000_000, `memory grew by ${largest} bytes`)
    socket.resume()
    for (const id of operations) await hears((message) => message.id === id && message.payload?.data?.unitBoard?.v === version)
    assert.ok(messages.length < (8 * version) / 2, 'each state in between was sent')
    socket.close()
  })

  test('with a reader that stands still for too long is cut', async () => {
    const unit = await newUnit()
    const { say, hears, socket } = await acknowledged(undefined, {}, env.IMPATIENT_URL)
    const operations = Array.from({ length: 8 }, (_, i) => `${i}`)
    for (const id of operations) say(subscribe(id, board(unit, large)))
    for (const id of operations) await hears((message) => message.id === id)
    socket.pause()
    const end = Date.now() + patience
    while ((await state(env.IMPATIENT_CONDUCTOR)).connections > 0 && Date.now() < end) await conduct('POST', `commits?unit=${unit}&count=25`, env.IMPATIENT_CONDUCTOR)
    assert.deepEqual(await state(env.IMPATIENT_CONDUCTOR).then(({ connections, watches }) => ({ connections, watches })), { connections: 0, watches: 0 })
    socket.terminate()
  })
})

describe('an event stream', { timeout: patience * 2 }, () => {
  const stream = async (query, authorization = bearer(), url = env.URL) => {
    const aborted = new AbortController()
    const response = await fetch(`${url}?query=${encodeURIComponent(query)}`, { headers: { authorization, accept: 'text/event-stream' }, signal: aborted.signal })
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    return {
      response,
      close: () => aborted.abort(),
      text: () => text,
      reads: async (fits) => {
        while (!fits(text)) {
          const { value, done } = await reader.read()
          if (done) return false
          text += value
        }
        return true
      },
    }
  }

  test('begins with a comment, has one event for each result, and ends with complete', async () => {
    const { response, reads, text } = await stream('{ me { client } }')
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8')
    assert.equal(response.headers.get('cache-control'), 'no-store')
    assert.equal(await reads(() => false), false)
    assert.equal(text(), ':\n\nevent: next\ndata: {"data":{"me":{"client":"hq-console"}}}\n\nevent: complete\ndata:\n\n')
  })

  test('shows a sign of life when nothing happens', async () => {
    const { reads, text, close } = await stream(board('su_nobody', 'id'))
    assert.ok(await reads((all) => all.endsWith('\n\n:\n\n')))
    assert.ok(text().startsWith(':\n\nevent: next\ndata: {"data":{"unitBoard":null}}\n\n'), text())
    close()
  })

  test('says that its token has expired, and completes', async () => {
    const { reads, text } = await stream(board('su_nobody', 'id'), `Bearer ${await token(3)}`)
    await reads(() => false)
    const events = text().split('\n\n').filter((event) => event && event !== ':')
    assert.equal(JSON.parse(events[0].split('data: ')[1]).data.unitBoard, null)
    assert.equal(JSON.parse(events.at(-2).split('data: ')[1]).errors[0].extensions.code, 'UNAUTHENTICATED')
    assert.equal(events.at(-1), 'event: complete\ndata:')
  })

  test('ends without complete when the API stops: the operation is not over, and its client asks another node', async () => {
    const { reads, text } = await stream(board('su_nobody', 'id'))
    await reads((all) => all.includes('event: next'))
    await conduct('POST', 'restart')
    assert.equal(await reads(() => false), false)
    assert.doesNotMatch(text(), /complete/)
  })

  test('is not begun for a request that is not one', async () => {
    const status = async (init) => (await fetch(env.URL, { ...init, headers: { accept: 'text/event-stream', ...init.headers } })).status
    const json = { 'content-type': 'application/json' }
    const body = JSON.stringify({ query: '{ me { client } }' })
    assert.equal(await status({ method: 'POST', body, headers: json }), 401)
    assert.equal(await status({ method: 'POST', body, headers: { ...json, authorization: 'Bearer nonsense' } }), 401)
    assert.equal(await status({ method: 'PUT', body, headers: { ...json, authorization: bearer() } }), 405)
    assert.equal(await status({ method: 'POST', body, headers: { 'content-type': 'text/plain', authorization: bearer() } }), 415)
    assert.equal(await status({ method: 'POST', body: '[]', headers: { ...json, authorization: bearer() } }), 400)
    assert.equal((await stream('mutation { postHold(input: { unit: "u", hold: "h", idempotencyKey: "k" }) { __typename } }')).response.status, 405)
  })

  test('is what a subscription gets from whoever takes one, and the others are told how', async () => {
    const response = await fetch(`${env.URL}?query=${encodeURIComponent(board('su_nobody', 'id'))}`, { headers: { authorization: bearer(), accept: 'application/json, text/event-stream' } })
    assert.match(response.headers.get('content-type'), /^text\/event-stream/)
    await response.body.cancel()
    const answer = await ask('{ me { client } }', { accept: 'application/json, text/event-stream' })
    assert.equal(answer.data.me.client, 'hq-console')
    const refused = await ask(board('su_nobody', 'id'))
    assert.equal(refused.errors[0].extensions.code, 'NOT_ACCEPTABLE')
    assert.match(refused.errors[0].message, /text\/event-stream/)
  })

  test('with a reader that stands still for too long is cut', async () => {
    const { createConnection } = await import('node:net')
    const unit = await newUnit()
    const { hostname, port, pathname } = new URL(env.IMPATIENT_URL)
    const query = board(unit, Array.from({ length: 29 }, (_, i) => `a${i}: limits { permission open perDecisionMax { minorUnits currency } quarterTotalMax { minorUnits currency } used { minorUnits currency } }`).join(' ') + ' version')
    const socket = createConnection(Number(port), hostname)
    socket.on('error', () => {})
    socket.write(`GET ${pathname}?query=${encodeURIComponent(query)} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: ${bearer()}\r\nAccept: text/event-stream\r\n\r\n`)
    await once(socket, 'data')
    socket.pause()
    await until(async () => (await state(env.IMPATIENT_CONDUCTOR)).watches === 1)
    const end = Date.now() + patience
    while ((await state(env.IMPATIENT_CONDUCTOR)).connections > 0 && Date.now() < end) await conduct('POST', `commits?unit=${unit}&count=50`, env.IMPATIENT_CONDUCTOR)
    assert.equal((await state(env.IMPATIENT_CONDUCTOR)).connections, 0)
    socket.destroy()
  })
})
