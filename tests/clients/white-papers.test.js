// Verifies a published white paper with the library that readers use. Environment: API (of the platform), QUARTER.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { compactVerify, createRemoteJWKSet } from 'jose'

const env = new Proxy(process.env, {
  get: (variables, name) => variables[name] ?? assert.fail(`set the environment variable ${name}`),
})
const at = `${env.API}/white-papers`
const keys = createRemoteJWKSet(new URL(`${env.API}/.well-known/jwks.json`))

const download = async (name, headers = {}) => {
  const response = await fetch(`${at}/${name}`, { headers })
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

test('the signature is good, and its payload is the manifest', async () => {
  const { bytes: signed } = await download(`${env.QUARTER}.jws`)
  const { payload, protectedHeader } = await compactVerify(signed.toString(), keys, { algorithms: ['ES256'] })
  assert.equal(protectedHeader.typ, 'white-paper+jws')
  const { bytes: manifest } = await download(`${env.QUARTER}.json`)
  assert.deepEqual(Buffer.from(payload), manifest)
})

test('each form has the digest that was signed, and is cached by it', async () => {
  const { files } = JSON.parse((await download(`${env.QUARTER}.json`)).bytes)
  assert.deepEqual(files.map((file) => file.name).sort(), ['en.html', 'en.pdf', 'zh-CN.html', 'zh-CN.pdf'].map((form) => `${env.QUARTER}.${form}`))
  for (const file of files) {
    const { response, bytes } = await download(file.name)
    assert.equal(response.status, 200)
    assert.equal(createHash('sha256').update(bytes).digest('hex'), file.sha256)
    assert.equal(bytes.length, file.bytes)
    const again = await download(file.name, { 'if-none-match': response.headers.get('etag') })
    assert.equal(again.response.status, 304)
  }
})

test('a manifest that was changed has no good signature', async () => {
  const [header, payload, signature] = (await download(`${env.QUARTER}.jws`)).bytes.toString().split('.')
  const changed = Buffer.from(payload, 'base64url').toString().replace(/"size":\d+/, '"size":1')
  await assert.rejects(compactVerify(`${header}.${Buffer.from(changed).toString('base64url')}.${signature}`, keys))
})
