// receive.mjs: a server that is told what happened
import { createServer } from 'node:http'
import { Webhook } from 'standardwebhooks'

const bytesMax = 64 * 1024
const webhook = new Webhook(process.env.WEBHOOK_SECRET)
// Yours is a unique column, written in the transaction that keeps the message: it must outlive a restart.
const seen = new Set()

const bodyOf = async (request) => {
  const chunks = []
  let bytes = 0
  for await (const chunk of request) {
    if ((bytes += chunk.length) > bytesMax) throw new Error('too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

createServer(async (request, response) => {
  let message
  try {
    // The body as it came: parsed and written again it would not verify.
    message = webhook.verify(await bodyOf(request), request.headers)
  } catch (failure) {
    console.error('Not from the platform:', failure.message)
    return response.writeHead(400).end()
  }
  const id = request.headers['webhook-id']
  if (!seen.has(id)) console.log(id, message.type, JSON.stringify(message.data))
  seen.add(id)
  response.writeHead(204).end()
}).listen(process.env.PORT ?? 8787, '127.0.0.1', function () {
  console.log(`Listening on port ${this.address().port}`)
})
