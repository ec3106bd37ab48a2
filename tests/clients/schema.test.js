// Compares the published schemas with those of the last release: what a client of that release was built on must still be there.
// Environment: SCHEMAS (the folder of *.graphql), RELEASED (the folder of those of the last release).

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { BreakingChangeType, buildSchema, findBreakingChanges } from 'graphql'

const { SCHEMAS: schemas, RELEASED: released } = process.env
assert.ok(schemas && released, 'set the environment variables SCHEMAS and RELEASED')

const files = (folder) => readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort()
const read = (folder, file) => readFileSync(join(folder, file), 'utf8')

/** What the release called deprecated may go: whoever reads its schema was told. */
const announced = (before, { type, description }) => {
  const [, owner, member] = /^(?:Value )?(\w+)(?:\.(\w+)| was removed)/.exec(description) ?? []
  if (type === BreakingChangeType.FIELD_REMOVED) return before.getType(owner).getFields()[member].deprecationReason != null
  if (type === BreakingChangeType.VALUE_REMOVED_FROM_ENUM) {
    const [, value, name] = /^(\w+) was removed from enum type (\w+)/.exec(description)
    return before.getType(name).getValue(value).deprecationReason != null
  }
  return false
}

const breaks = (before, after) => {
  const old = buildSchema(before)
  return findBreakingChanges(old, buildSchema(after)).filter((change) => !announced(old, change)).map(({ description }) => description)
}

describe('no client of the last release breaks', () => {
  test('every schema that was released is still published', () => {
    assert.ok(files(released).length > 0, 'nothing was released')
    assert.deepEqual(files(released).filter((file) => !files(schemas).includes(file)), [])
  })
  for (const file of files(released))
    test(file, () => assert.deepEqual(breaks(read(released, file), read(schemas, file)), []))
})

describe('the check finds', () => {
  const before = read(released, 'internal.graphql')
  const renamed = (text, field) => {
    assert.ok(text.includes(field), `the schema has no longer '${field}': choose another for this test`)
    return text.replace(field, '  another: Int')
  }

  test('a field that is gone', () => assert.deepEqual(breaks(before, renamed(before, '  subject: String!')), ['Me.subject was removed.']))
  test('an argument that became required', () =>
    assert.equal(breaks('type Query { a(b: Int): Int }', 'type Query { a(b: Int!): Int }').length, 1))
  test('a value of an enum that is gone', () =>
    assert.equal(breaks('type Query { a: E } enum E { A B }', 'type Query { a: E } enum E { A }').length, 1))
  test('but not what the release had deprecated', () => {
    assert.deepEqual(breaks('type Query { a: Int b: Int @deprecated }', 'type Query { a: Int }'), [])
    assert.deepEqual(breaks('type Query { a: E } enum E { A B @deprecated }', 'type Query { a: E } enum E { A }'), [])
  })
  test('nor what is new', () => assert.deepEqual(breaks('type Query { a: Int }', 'type Query { a: Int b: Int }'), []))
})
