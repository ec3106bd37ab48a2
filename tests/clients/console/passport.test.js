// A customer's person grants on the passport, sees a partner's read as it happens in another window, and withdraws: the partner's next read is refused.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { ask, send, tokenOf } from './asking.js'
import { launch, people, Person } from './console.js'

let browser

before(async () => {
  browser = await launch()
})

after(() => browser?.close())

const reading = 'query($id: ID!, $purpose: String!) { customer(id: $id) { profile(purpose: $purpose) { name sector } } }'
const patience = { timeout: 30_000 }

test('a person of the customer grants, sees the read live, withdraws, and the next read is refused', async () => {
  const person = await Person.signIn(browser, people['customer.admin'])
  const { page } = person
  const purpose = `co-marketing-${randomUUID()}`
  await person.go('passport')
  const id = (await ask(person.token, '{ me { organisation } }')).me.organisation
  const read = async () => send(await tokenOf('partner-demo', 'customers:read'), reading, { id, purpose })
  const refused = await read()
  assert.equal(refused.data.customer.profile, null)
  assert.equal(refused.errors[0].extensions.code, 'NOT_FOUND')

  // The grant, with the sentence that says what it will mean.
  await person.go('passport/grant')
  await page.getByLabel('Organisation ID').fill('partner_demo')
  await page.getByLabel('Company name').check()
  await page.getByLabel('Sector').check()
  await page.getByLabel('Purpose').fill(purpose)
  await page.getByText(`partner_demo may read from your company profile: Company name, Sector. Only for “${purpose}”; legal basis: consent.`).waitFor(patience)
  await page.locator('form').getByRole('button', { name: 'Grant consent' }).click()
  await page.waitForURL(/\/console\/passport\/consents\/co_/, patience)
  await page.getByText('Active', { exact: true }).waitFor(patience)
  const consent = new URL(page.url()).pathname.split('/').at(-1)

  // Another window follows the usage.
  const other = await person.context.newPage()
  await other.goto(new URL('/console/usage', page.url()).href)
  await other.getByText('Live updates', { exact: true }).waitFor(patience)
  const answered = await read()
  assert.equal(answered.errors, undefined)
  assert.equal(typeof answered.data.customer.profile.name, 'string')
  const [receipt] = JSON.stringify(answered.extensions.receipts).match(/re_\w+/)
  const heard = other.locator(`li[data-receipt="${receipt}"]`)
  await heard.waitFor(patience)
  assert.match(await heard.innerText(), /partner_demo\s*read your company profile: Company name, Sector/)
  assert.equal(await heard.getByRole('link').getAttribute('href'), `/console/passport/consents/${consent}`)
  // The list of all receipts has it a moment later, by itself.
  await other.locator(`.listing [title="${receipt}"]`).waitFor(patience)
  const whileItStood = new Date().toISOString()

  await page.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
  await page.getByRole('heading', { name: 'Certificate of withdrawal' }).waitFor(patience)
  const after = await read()
  assert.equal(after.data.customer.profile, null)
  assert.equal(after.errors[0].extensions.code, 'NOT_FOUND')

  const afterwards = new Date().toISOString()

  // The history says who could see what while it stood, and afterwards.
  await person.go(`passport/history?at=${whileItStood}`)
  await page.getByText(purpose).waitFor(patience)
  await person.go(`passport/history?at=${afterwards}`)
  await page.getByText(/withdrawals? up to then/).waitFor(patience)
  assert.equal(await page.getByText(purpose).count(), 0)

  assert.deepEqual(person.complaints, [])
  assert.deepEqual(person.elsewhere, [])
  await person.close()
})
