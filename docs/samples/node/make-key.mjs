// make-key.mjs: a key pair. The private half stays where it is made; the public half is what you send.
import { writeFile } from 'node:fs/promises'
import { calculateJwkThumbprint, exportJWK, exportPKCS8, generateKeyPair } from 'jose'

const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
const jwk = await exportJWK(publicKey)
const kid = await calculateJwkThumbprint(jwk)

// wx: a key that is in use is never overwritten.
await writeFile('partner.key.pem', await exportPKCS8(privateKey), { mode: 0o600, flag: 'wx' })
await writeFile('partner.jwks.json', JSON.stringify({ keys: [{ ...jwk, kid, alg: 'ES256', use: 'sig' }] }), { flag: 'wx' })
