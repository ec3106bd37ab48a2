// A checkpoint of the log is a C2SP signed note: origin, size and root hash, signed with Ed25519.
import { fromBase64, same, sha256 } from './tree'

const ed25519 = 1
const mark = '— '

export interface Checkpoint { origin: string; size: number; root: Uint8Array }

/** The key that checks notes, as C2SP writes it: name+hash+key. */
export interface VerifierKey { name: string; hash: Uint8Array; key: Uint8Array }

export async function readKey(text: string): Promise<VerifierKey> {
  const [name = '', hex = '', ...rest] = text.split('+')
  const bytes = fromBase64(rest.join('+'))
  if (bytes.length !== 33 || bytes[0] !== ed25519) throw new Error('The key is no Ed25519 key.')
  const hash = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  // The key's hash binds its name to its bytes: SHA-256 of the name, a line feed, and the key with its type, first four bytes.
  const named = new Uint8Array([...new TextEncoder().encode(`${name}\n`), ...bytes])
  if (!same(hash, (await sha256(named)).slice(0, 4))) throw new Error('The key does not have the hash that it says.')
  return { name, hash, key: bytes.slice(1) }
}

export function readCheckpoint(note: string): Checkpoint {
  const [origin = '', size = '', root = ''] = note.split('\n')
  if (!/^(0|[1-9][0-9]*)$/.test(size)) throw new Error('The checkpoint says no size.')
  return { origin, size: Number(size), root: fromBase64(root) }
}

/** Whether this browser can check Ed25519 by itself; older ones cannot. */
export async function canVerify(): Promise<boolean> {
  return crypto.subtle.importKey('raw', new Uint8Array(32), 'Ed25519', false, ['verify']).then(() => true, () => false)
}

/** Whether the note carries a good signature of the key, over its text. */
export async function isSigned(note: string, key: VerifierKey): Promise<boolean> {
  const end = note.indexOf('\n\n')
  if (end < 0) return false
  const text = new TextEncoder().encode(note.slice(0, end + 1))
  const line = note.slice(end + 2).split('\n').find((one) => one.startsWith(`${mark}${key.name} `))
  if (line === undefined) return false
  const signature = fromBase64(line.slice(mark.length + key.name.length + 1))
  if (signature.length !== 68 || !same(signature.slice(0, 4), key.hash)) return false
  const imported = await crypto.subtle.importKey('raw', key.key as Uint8Array<ArrayBuffer>, 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', imported, signature.slice(4), text)
}
