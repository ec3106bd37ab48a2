// Checks the log's proofs and signatures with two libraries nobody here wrote: @sigstore/verify checks signed notes and inclusion (RFC 6962),
// @transmute/rfc9162 inclusion and consistency (RFC 9162). What both are given comes from the running API alone.
// Environment: API (of GraphQL), TOKEN (of an auditor), ACTOR (its kind and id, with a space between), EARLIER (JSON: checkpoints seen before, as signed notes).

import assert from 'node:assert/strict'
import { createPublicKey } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { verifyCheckpoint } from '@sigstore/verify/dist/tlog/checkpoint.js'
import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle.js'
import transmute from '@transmute/rfc9162'

const { RFC9162 } = transmute
const env = new Proxy(process.env, {
  get: (variables, name) => variables[name] ?? assert.fail(`set the environment variable ${name}`),
})
const [kind, id] = env.ACTOR.split(' ')
const bytes = (base64) => Buffer.from(base64, 'base64')

const ask = async (query) => {
  const response = await fetch(env.API, { method: 'POST', headers: { authorization: `Bearer ${env.TOKEN}`, 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  const { data, errors } = await response.json()
  assert.equal(errors, undefined)
  return data
}

/** A C2SP verifier key, name+hash+key, as the library knows logs. */
const trusted = (verifierKey) => {
  const [name, hash, ...key] = verifierKey.split('+')
  const raw = bytes(key.join('+'))
  assert.equal(raw[0], 1)
  return { baseURL: name, logID: Buffer.from(hash, 'hex'), publicKey: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.subarray(1).toString('base64url') }, format: 'jwk' }) }
}
const open = (note, key) => verifyCheckpoint({ inclusionProof: { checkpoint: { envelope: note } } }, [key])

const accepts = (check) => {
  try {
    check()
    return true
  } catch (refused) {
    assert.equal(refused.code, 'TLOG_INCLUSION_PROOF_ERROR')
    return false
  }
}
const includes = (claim) => accepts(() => verifyMerkleInclusion(
  { canonicalizedBody: claim.entry, inclusionProof: { logIndex: String(claim.index), hashes: claim.hashes } }, { logSize: BigInt(claim.size), logHash: claim.root }))
const includesToo = async (claim) => RFC9162.verifyInclusionProof(
  claim.root, await RFC9162.leaf(claim.entry), { log_id: '', tree_size: claim.size, leaf_index: claim.index, inclusion_path: claim.hashes })

/** RFC 9162 §2.1.4.2 begins with what this library leaves to its caller: an older tree of 2^n leaves is not repeated in the path, and comes first. */
const grew = (claim) => {
  const path = Number.isInteger(Math.log2(claim.first)) ? [claim.firstRoot, ...claim.hashes] : claim.hashes
  return RFC9162.verifyConsistencyProof(claim.firstRoot, claim.secondRoot, { log_id: '', tree_size_1: claim.first, tree_size_2: claim.second, consistency_path: path })
}

const flipped = (hash, bit = 0) => {
  const other = Buffer.from(hash)
  other[bit >> 3] ^= 1 << (bit & 7)
  return other
}
const replaced = (list, at, value) => list.map((one, i) => (i === at ? value : one))

/** Every change of a path: each hash flipped, each left out, one more at either end, two changed about. */
const otherPaths = (hashes) => [
  ...hashes.flatMap((hash, i) => [replaced(hashes, i, flipped(hash)), replaced(hashes, i, flipped(hash, 255)), hashes.toSpliced(i, 1)]),
  [...hashes, flipped(hashes.at(-1) ?? Buffer.alloc(32))], [flipped(hashes[0] ?? Buffer.alloc(32)), ...hashes],
  ...(hashes.length > 1 ? [[hashes[1], hashes[0], ...hashes.slice(2)]] : []),
]

let latest, key, claims
before(async () => {
  const { checkpoint, logEntries } = await ask(`{ checkpoint { size root note verifierKey } logEntries(actorKind: "${kind}", actorId: "${id}") { leafIndex entry } }`)
  latest = checkpoint
  key = trusted(checkpoint.verifierKey)
  claims = await Promise.all(logEntries.filter((entry) => entry.leafIndex !== null && entry.leafIndex < checkpoint.size).map(async ({ leafIndex, entry }) => {
    const { inclusionProof: proof } = await ask(`{ inclusionProof(leafIndex: ${leafIndex}, treeSize: ${checkpoint.size}) { hashes } }`)
    return { entry: Buffer.from(entry), index: leafIndex, size: checkpoint.size, root: bytes(checkpoint.root), hashes: proof.hashes.map(bytes) }
  }))
  assert.ok(claims.length > 1)
})

describe('a checkpoint', () => {
  test('is signed by the key of the log, and says what the API says', () => {
    const opened = open(latest.note, key)
    assert.deepEqual([opened.origin, opened.logSize, opened.logHash.toString('base64')], [key.baseURL, BigInt(latest.size), latest.root])
  })

  test('is refused with any character of its text changed, its size and root among them', () => {
    const end = latest.note.indexOf('\n\n') + 1
    for (let at = 0; at < end; at++) {
      const other = latest.note[at] === '1' ? '2' : '1'
      assert.equal(accepts(() => open(latest.note.slice(0, at) + other + latest.note.slice(at + 1), key)), false, `character ${at}`)
    }
  })

  test('is refused with a changed signature, or by another key', () => {
    const [, start, signature] = /^(— \S+ )(\S+)\n$/m.exec(latest.note.slice(latest.note.indexOf('\n\n') + 2))
    const raw = bytes(signature)
    for (let at = 0; at < raw.length; at++)
      assert.equal(accepts(() => open(latest.note.replace(start + signature, start + flipped(raw, at * 8).toString('base64')), key)), false, `byte ${at}`)
    const x = flipped(Buffer.from(key.publicKey.export({ format: 'jwk' }).x, 'base64url'))
    assert.equal(accepts(() => open(latest.note, { ...key, publicKey: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: x.toString('base64url') }, format: 'jwk' }) })), false)
  })
})

describe('an entry', () => {
  test('is included, by both libraries', async () => {
    for (const claim of claims) assert.deepEqual([includes(claim), await includesToo(claim)], [true, true])
  })

  test('is refused with another entry, root, index or path, by both libraries', async () => {
    for (const claim of claims) {
      const others = [
        { ...claim, entry: flipped(claim.entry, 8 * (claim.entry.length >> 1)) }, { ...claim, entry: Buffer.concat([claim.entry, Buffer.from(' ')]) },
        { ...claim, root: flipped(claim.root) }, { ...claim, root: flipped(claim.root, 255) },
        { ...claim, index: claim.index ^ 1 }, { ...claim, index: claim.size },
        ...otherPaths(claim.hashes).map((hashes) => ({ ...claim, hashes })),
      ]
      for (const other of others) assert.deepEqual([includes(other), await includesToo(other)], [false, false])
    }
  })

  test('is refused in a tree of another size: the size is signed with the root, and a path has one length', async () => {
    for (const claim of claims) {
      for (const note of JSON.parse(env.EARLIER)) {
        const earlier = open(note, key)
        if (Number(earlier.logSize) === claim.size || claim.index >= Number(earlier.logSize)) continue
        const other = { ...claim, size: Number(earlier.logSize), root: earlier.logHash }
        assert.deepEqual([includes(other), await includesToo(other)], [false, false])
      }
      const twice = { ...claim, size: claim.size * 2 }
      assert.deepEqual([includes(twice), await includesToo(twice)], [false, false])
    }
  })
})

describe('the log', () => {
  const growth = async () => (await Promise.all(JSON.parse(env.EARLIER).map(async (note) => {
    const earlier = open(note, key)
    const first = Number(earlier.logSize)
    const { consistencyProof } = await ask(`{ consistencyProof(oldSize: ${first}, newSize: ${latest.size}) { hashes } }`)
    return { first, firstRoot: earlier.logHash, second: latest.size, secondRoot: bytes(latest.root), hashes: consistencyProof.hashes.map(bytes) }
  }))).filter((claim) => claim.first < claim.second)

  test('only grew since each checkpoint seen before', async () => {
    const all = await growth()
    assert.ok(all.length > 1)
    for (const claim of all) assert.equal(await grew(claim), true)
  })

  test('is not shown to have grown by another path, nor from or to another tree', async () => {
    for (const claim of await growth()) {
      const others = [
        ...otherPaths(claim.hashes).map((hashes) => ({ ...claim, hashes })), { ...claim, hashes: [] },
        { ...claim, firstRoot: flipped(claim.firstRoot) }, { ...claim, secondRoot: flipped(claim.secondRoot) },
        { ...claim, firstRoot: claim.secondRoot, secondRoot: claim.firstRoot }, { ...claim, second: claim.second * 2 },
      ]
      for (const other of others) assert.equal(await grew(other), false)
    }
  })
})
