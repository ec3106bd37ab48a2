// The whole check of one entry, step by step: whatever it needs is asked of the platform, and nothing of it is believed.
import { ask, type Asked } from '../Graph/ask'
import { accessToken } from '../Shell/session'
import { canVerify, isSigned, readCheckpoint, readKey, type Checkpoint } from './note'
import { climb, fromBase64, isConsistent, leafHash, same, toBase64, type Step } from './tree'

const kept = 'ecosystem-checkpoint'

/** What this browser saw of the log before: never taken back by the platform. */
interface Remembered { note: string; key: string; at: string }

export interface Evidence { entry: string; position: number; leafIndex: number; note: string; key: string; path: string[]; grown: string[] | null; remembered: Remembered | null }

export type Verdict = 'good' | 'bad' | 'unable' | 'first'

export interface Checked {
  checkpoint: Checkpoint
  signature: Verdict
  keyIsKnown: Verdict
  leaf: Uint8Array
  steps: Step[]
  root: Uint8Array | null
  inclusion: Verdict
  consistency: Verdict
  isGood: boolean
}

/** The documents of the reader's audience. */
export interface ProofDocuments {
  checkpoint: Asked<{ checkpoint?: { verifierKey: string } | null }, Record<string, never>>
  inclusion: Asked<{ inclusionProof?: { hashes: readonly string[] } | null }, { leafIndex: number; treeSize: number }>
  consistency: Asked<{ consistencyProof?: { hashes: readonly string[] } | null }, { oldSize: number; newSize: number }>
}

/** The entry as it lies in the tree: its bytes are the leaf, so it comes as a string of its line and not laid out anew. */
async function entryAt(leafIndex: number): Promise<{ entry: string; position: number } | null> {
  const response = await fetch(`/log/entries?start=${leafIndex}&count=1`, { headers: { authorization: `Bearer ${await accessToken()}` } })
  if (!response.ok) throw new Error(`/log/entries answered ${response.status}.`)
  const [line = ''] = (await response.text()).split('\n')
  if (line === '') return null
  const read = JSON.parse(line) as { leaf_index: number; position: number; entry: string }
  return read.leaf_index === leafIndex ? read : null
}

/** Gathers what the check needs; null when there is no such leaf under the signed checkpoint. */
export async function gather(leafIndex: number, documents: ProofDocuments): Promise<Evidence | null> {
  const [found, signed, { checkpoint }] = await Promise.all([entryAt(leafIndex), fetch('/checkpoint'), ask(documents.checkpoint, {})])
  if (found === null || !signed.ok || checkpoint === null || checkpoint === undefined) return null
  const note = await signed.text()
  const { size } = readCheckpoint(note)
  const { inclusionProof } = await ask(documents.inclusion, { leafIndex, treeSize: size })
  if (inclusionProof === null || inclusionProof === undefined) return null
  const remembered = JSON.parse(localStorage.getItem(kept) ?? 'null') as Remembered | null
  // Another node may not have heard of the latest checkpoint yet: then what is remembered must have grown out of this one.
  const rememberedSize = remembered === null ? size : readCheckpoint(remembered.note).size
  const [oldSize, newSize] = [Math.min(rememberedSize, size), Math.max(rememberedSize, size)]
  const grown = oldSize > 0 && oldSize < newSize ? await ask(documents.consistency, { oldSize, newSize }) : null
  return {
    entry: found.entry, position: found.position, leafIndex, note, key: checkpoint.verifierKey, path: [...inclusionProof.hashes],
    grown: grown === null ? [] : [...(grown.consistencyProof?.hashes ?? [])], remembered,
  }
}

/** Checks it, with these bytes as the entry: the true ones, or ones that somebody tampered with. */
export async function check(evidence: Evidence, entry: Uint8Array): Promise<Checked> {
  const checkpoint = readCheckpoint(evidence.note)
  const able = await canVerify()
  const signature: Verdict = able ? ((await isSigned(evidence.note, await readKey(evidence.key)).catch(() => false)) ? 'good' : 'bad') : 'unable'
  const leaf = await leafHash(entry)
  const climbed = await climb(leaf, evidence.leafIndex, checkpoint.size, evidence.path.map(fromBase64)).catch(() => null)
  const inclusion: Verdict = climbed !== null && same(climbed.root, checkpoint.root) ? 'good' : 'bad'
  const { remembered } = evidence
  const keyIsKnown: Verdict = remembered === null ? 'first' : remembered.key === evidence.key ? 'good' : 'bad'
  const consistency: Verdict = remembered === null ? 'first' : (await grewOutOf(remembered, checkpoint, evidence.grown ?? [])) ? 'good' : 'bad'
  const isGood = signature !== 'bad' && inclusion === 'good' && keyIsKnown !== 'bad' && consistency !== 'bad'
  return { checkpoint, signature, keyIsKnown, leaf, steps: climbed?.steps ?? [], root: climbed?.root ?? null, inclusion, consistency, isGood }
}

async function grewOutOf(remembered: Remembered, now: Checkpoint, path: readonly string[]): Promise<boolean> {
  const before = readCheckpoint(remembered.note)
  if (before.origin !== now.origin) return false
  const [old, later] = before.size <= now.size ? [before, now] : [now, before]
  return isConsistent(old.size, old.root, later.size, later.root, path.map(fromBase64))
}

/** Remembers the checkpoint for the next check. Only what was found good. */
export function remember(evidence: Evidence) {
  localStorage.setItem(kept, JSON.stringify({ note: evidence.note, key: evidence.key, at: new Date().toISOString() } satisfies Remembered))
}

/** Forgets it: the next check begins anew, as in a browser that never saw the log. */
export const forget = () => localStorage.removeItem(kept)

/** One byte of the entry changed: a letter of it becomes another. */
export function tampered(entry: string, place: number): Uint8Array {
  const bytes = new TextEncoder().encode(entry)
  const at = Math.min(place, bytes.length - 1)
  bytes[at] = (bytes[at] ?? 0) ^ 0x01
  return bytes
}

export const short = (hash: Uint8Array | string) => (typeof hash === 'string' ? hash : toBase64(hash)).slice(0, 10)
