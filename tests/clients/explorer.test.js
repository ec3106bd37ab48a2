// GraphiQL as a person meets it: a real browser opens it, signs in at the identity host, asks and is answered, under the page's own policy.
// Environment: API, ISSUER, PERSON ({user, password, totp}), CHROMIUM (the browser's program).

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { chromium } from 'playwright-core'
import { code } from './browser.js'

const api = process.env.API
const person = JSON.parse(process.env.PERSON)
const complaints = []
const elsewhere = []
const refusals = []
let browser, page, folder

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explorer-'))
  browser = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-proxy-server'],
    headless: true,
  })
  page = browser.pages()[0] ?? (await browser.newPage())
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(`${message.type()}: ${message.text().slice(0, 300)} ${message.location().url}`))
  // What went wrong is said when the page shows it.
  page.on('response', async (response) => {
    if (new URL(response.url()).pathname !== '/graphql') return
    const text = await response.text().catch((error) => String(error))
    if (text.includes('"errors"') || !text.startsWith('{')) refusals.push(`${response.status()} ${text.slice(0, 500)}`)
  })
  page.on('pageerror', (error) => complaints.push(`exception: ${error.stack ?? error}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && origin !== new URL(api).origin && origin !== new URL(process.env.ISSUER).origin) elsewhere.push(request.url())
  })
})

after(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

test('nothing can be asked before somebody has signed in', async () => {
  await page.goto(new URL('/explorer', api).href)
  await page.getByText('Sign in to ask the API.').waitFor()
  assert.equal(await page.locator('.graphiql-container').count(), 0)
})

test('a person signs in, sees their own schema, and is answered', async () => {
  await page.getByRole('button', { name: /Sign in/ }).click()
  await page.locator('input[name=user]').fill(person.user)
  await page.locator('input[name=password]').fill(person.password)
  await page.locator('main form button').first().click()
  await page.locator('input[name=code]').fill(code(person))
  await page.locator('main form button').first().click()

  await page.locator('.graphiql-execute-button').waitFor()
  assert.equal(page.url(), new URL('/explorer/', api).href, 'the code is not left in the address')
  // The welcoming query asks who is calling.
  await page.locator('.graphiql-query-editor').getByText('organisation').waitFor()
  await page.locator('.graphiql-execute-button').click()
  await page.locator('.graphiql-response').getByText('"ecosystem-explorer"').waitFor()
  const answer = await page.locator('.graphiql-response').innerText()
  assert.match(answer.replace(/\u00a0/g, ' '), /"audience": "INTERNAL"/)
})

test('the documentation is that of the schema of whoever is signed in', async () => {
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  const documentation = page.locator('.graphiql-doc-explorer')
  await documentation.getByRole('link', { name: 'Query', exact: true }).click({ timeout: 15_000 }).catch(async (error) => {
    throw new Error(`There is no documentation: ${refusals.join(' ')}`, { cause: error })
  })
  await documentation.getByText('Everything that can be asked.').waitFor()
  await documentation.getByRole('link', { name: 'units', exact: true }).waitFor()
  assert.equal(await documentation.getByRole('link', { name: 'passport', exact: true }).count(), 0, 'a passport is the customer\'s')
})

test('a token is in the memory of the page only', async () => {
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  assert.doesNotMatch(kept, /eyJ/)
  await page.reload()
  await page.getByText('Sign in to ask the API.').waitFor()
})

test('the browser has nothing to complain of, and has asked nobody else', () => {
  assert.deepEqual(complaints, [])
  assert.deepEqual(elsewhere, [])
})
