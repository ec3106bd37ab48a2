// make-key.mjs: two key pairs. The private halves stay where they are made; the public ones are what you send.
import { writeFile } from 'node:fs/promises'
import { calculateJwkThumbprint, exportJWK, exportPKCS8, generateKeyPair } from 'jose'

const keys = []
for (const name of ['partner', 'standby']) {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(publicKey)
  // wx: a key that is in use is never overwritten.
  await writeFile(`${name}.key.pem`, await exportPKCS8(privateKey), { mode: 0o600, flag: 'wx' })
  keys.push({ ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' })
}
await writeFile('partner.jwks.json', JSON.stringify({ keys }), { flag: 'wx' })
