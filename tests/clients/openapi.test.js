// The OpenAPI document, as a validator takes it: valid against the schemas of the OpenAPI Initiative, and each reference leads somewhere.
// Environment: DOCUMENT (its address).

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'

const { DOCUMENT: address } = process.env
assert.ok(address, 'set the environment variable DOCUMENT')

const document = await (await fetch(address)).json()
const validated = (value) => new Validator().validate(structuredClone(value))
const operations = Object.entries(document.paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method, operation })))

describe('the document', () => {
  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    assert.deepEqual(await validator.validate(structuredClone(document)), { valid: true })
    assert.equal(validator.version, '3.1')
  })
  test('refers to nothing that is not there', () => {
    const validator = new Validator()
    return validator.validate(structuredClone(document)).then(() => assert.ok(validator.resolveRefs()))
  })
  test('names each operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    assert.equal(new Set(ids).size, ids.length)
  })
  test('explains each part of a path', () => {
    for (const { path, method, operation } of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const explained = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name)
      assert.deepEqual(explained.sort(), named.sort(), `${method} ${path}`)
    }
  })
  test('uses every component it has', () => {
    const text = JSON.stringify(document)
    for (const [kind, components] of Object.entries(document.components).filter(([kind]) => kind !== 'securitySchemes'))
      for (const name of Object.keys(components)) assert.ok(text.includes(`"#/components/${kind}/${name}"`), `${kind}/${name}`)
  })
})

describe('the validator finds', () => {
  test('an operation without answers', async () => {
    const broken = structuredClone(document)
    Object.values(Object.values(broken.paths)[0])[0].responses = 'none'
    assert.equal((await validated(broken)).valid, false)
  })
  test('a document without a title', async () => {
    const broken = structuredClone(document)
    delete broken.info.title
    assert.equal((await validated(broken)).valid, false)
  })
})
