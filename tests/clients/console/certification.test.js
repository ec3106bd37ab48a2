// A supplier's system on its way to a certificate, in the browser: registered, its URL proven, its test clients set, run; and what others see of it meanwhile and afterwards.
// Environment beyond the console's: SUPPLIER (JSON: baseUrl, customer, otherCustomer, clients), a system that passes, at whose origin a PUT puts the text that proves whose it is.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { api, launch, people, Person } from './console.js'

const supplier = JSON.parse(process.env.SUPPLIER ?? 'null')
const name = `Galaxy CRM ${Date.now()}`
const patience = { timeout: 180_000 }

let browser, owner, office, system

before(async () => {
  browser = await launch()
  ;[owner, office] = await Promise.all([Person.signIn(browser, people['supplier.admin']), Person.signIn(browser, people['hq.admin'])])
})

after(() => browser?.close())

test('a supplier registers a system and is told how to prove its URL', async () => {
  const { page } = owner
  await owner.go('systems')
  await page.getByRole('button', { name: 'Register a system' }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Base URL').fill(supplier.baseUrl)
  await page.getByRole('dialog').getByRole('button', { name: 'Register', exact: true }).click()
  await page.waitForURL(/\/console\/systems\/sy_/)
  system = new URL(page.url()).pathname.split('/').at(-1)
  await page.locator('[data-nonce]').waitFor()
})

test('a URL that does not answer the text is not proven, and the supplier is told what to do', async () => {
  const { page } = owner
  await page.getByRole('button', { name: 'Check ownership' }).click()
  await page.getByRole('alert').getByText('OWNERSHIP_NOT_SHOWN').waitFor()
})

test('a URL that answers it is proven', async () => {
  const { page } = owner
  const nonce = await page.locator('[data-nonce]').textContent()
  await fetch(new URL('/.well-known/ecosystem-certification', supplier.baseUrl), { method: 'PUT', body: nonce })
  await page.getByRole('button', { name: 'Check ownership' }).click()
  await page.getByText('Ownership is proven').first().waitFor()
})

test('its four test clients are set, and no secret is shown again', async () => {
  const { page } = owner
  await page.getByRole('button', { name: 'Set the test clients' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Test customer', { exact: true }).fill(supplier.customer)
  await dialog.getByLabel('Other test customer').fill(supplier.otherCustomer)
  const roles = { Reader: 'READER', OtherReader: 'OTHER_READER', Customer: 'CUSTOMER', OtherCustomer: 'OTHER_CUSTOMER' }
  for (const client of supplier.clients)
    for (const field of ['clientId', 'clientSecret', 'organisation']) await dialog.locator(`#${roles[client.role]}_${field}`).fill(client[field])
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByText(`Set: ${supplier.clients.map((client) => client.clientId).join(', ')}`).waitFor()
  const shown = await page.content()
  for (const client of supplier.clients) assert.ok(!shown.includes(client.clientSecret))
})

test('a run is followed live by the supplier and by the office, test by test, to its certificate', async () => {
  const { page } = owner
  await office.go(`certification/${system}`)
  await page.getByRole('button', { name: 'Start a run' }).click()
  // Both see results come while the run is under way, or at its end: neither reloads.
  await office.page.locator('[data-run]').waitFor(patience)
  for (const person of [owner, office]) await person.page.locator('[data-run="PASSED"]').waitFor(patience)
  await page.getByText('100 of 100 tests · 100 passed · 0 failed · 0 inconclusive').waitFor()
  for (const module of ['Data passport', 'Collaboration space', 'Audit log']) await page.getByText(`${module}: Passed`).first().waitFor()
  await page.getByText('Valid', { exact: true }).first().waitFor()
})

test('the transcript is shown, and this browser finds that it is the one of the log', async () => {
  const { page } = owner
  await page.getByRole('button', { name: 'Read the transcript' }).click()
  await page.getByText('Recomputed in this browser: matches the log').waitFor({ timeout: 60_000 })
  await page.keyboard.press('Escape')
})

test('anybody sees the certificate without an account, and has it verified; one that was changed is refused', async () => {
  const { page } = owner
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download (VC JWT)' }).click()])
  const credential = await readFile(await file.path(), 'utf8')
  const address = await page.getByRole('link', { name: 'Public page' }).getAttribute('href')

  const stranger = await browser.newPage({ locale: 'en' })
  await stranger.goto(new URL(address, api).href)
  await stranger.locator('[data-valid="true"]').getByText(name).waitFor()
  const [head, body, signature] = credential.trim().split('.')
  const forged = `${head}.${body}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
  await stranger.getByLabel('Paste the full certificate').fill(forged)
  await stranger.getByRole('button', { name: 'Verify' }).click()
  await stranger.locator('[data-valid="false"]').getByText('The signature is not valid').waitFor()
  await stranger.close()
})

test('the office suspends it at once, for the supplier and for strangers, and reinstates it', async () => {
  const { page } = office
  await page.getByRole('button', { name: 'Suspend' }).click()
  await page.getByLabel('Reason').fill('A complaint is looked into')
  await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click()
  await owner.page.getByText('Suspended', { exact: true }).first().waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Reinstate' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Reinstate' }).click()
  await owner.page.getByText('Valid', { exact: true }).first().waitFor({ timeout: 30_000 })
})

test('nothing of it made the browser complain', () => {
  for (const person of [owner, office]) {
    assert.deepEqual(person.complaints, [])
    assert.deepEqual(person.elsewhere, [])
  }
})
