// RFC 6962 with the browser's own SHA-256, so that what the platform says of its log need not be believed (docs/checking-the-log.md).

const leafMark = 0x00
const nodeMark = 0x01

export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
}

const joined = (...parts: Uint8Array[]) => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Hash of a leaf: of 0x00 and the entry's bytes (§2.1). */
export const leafHash = (entry: Uint8Array) => sha256(joined(new Uint8Array([leafMark]), entry))

/** Hash of a node: of 0x01 and the hashes of its two children (§2.1). */
export const nodeHash = (left: Uint8Array, right: Uint8Array) => sha256(joined(new Uint8Array([nodeMark]), left, right))

export const same = (one: Uint8Array, other: Uint8Array) => one.length === other.length && one.every((byte, place) => byte === other[place])

export const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

export const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))

export const toHex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** One step of a path from a leaf to the root: with whom it was hashed, on which side that one stands, and what came of it. */
export interface Step { sibling: Uint8Array; isLeft: boolean; result: Uint8Array }

/** Follows an inclusion proof (RFC 9162 §2.1.3.2); answers every step, and the root it leads to. @throws when it has too few or too many hashes. */
export async function climb(leaf: Uint8Array, index: number, size: number, path: readonly Uint8Array[]): Promise<{ steps: Step[]; root: Uint8Array }> {
  if (index >= size) throw new Error('The leaf lies outside the tree.')
  let [node, last] = [index, size - 1]
  let at = leaf
  const steps: Step[] = []
  for (const sibling of path) {
    if (last === 0) throw new Error('The proof has too many hashes.')
    if (node % 2 === 1 || node === last) {
      at = await nodeHash(sibling, at)
      steps.push({ sibling, isLeft: true, result: at })
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
    } else {
      at = await nodeHash(at, sibling)
      steps.push({ sibling, isLeft: false, result: at })
    }
    ;[node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  }
  if (last !== 0) throw new Error('The proof has too few hashes.')
  return { steps, root: at }
}

/** Whether the tree of the old size, with that root, is the beginning of the new one (RFC 9162 §2.1.4.2). */
export async function isConsistent(oldSize: number, oldRoot: Uint8Array, newSize: number, newRoot: Uint8Array, path: readonly Uint8Array[]): Promise<boolean> {
  if (oldSize === newSize) return path.length === 0 && same(oldRoot, newRoot)
  if (oldSize < 1 || oldSize > newSize) return false
  const isPowerOfTwo = Number.isInteger(Math.log2(oldSize))
  const [first, ...rest] = isPowerOfTwo ? [oldRoot, ...path] : path
  if (first === undefined) return false
  let [node, last] = [oldSize - 1, newSize - 1]
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  let [before, after] = [first, first]
  for (const hash of rest) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      before = await nodeHash(hash, before)
      after = await nodeHash(hash, after)
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
    } else after = await nodeHash(after, hash)
    ;[node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  }
  return last === 0 && same(before, oldRoot) && same(after, newRoot)
}
