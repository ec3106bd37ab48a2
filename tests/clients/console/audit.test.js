// An auditor proves in the browser that an entry is in the signed log; a tampered one, a changed path, a false signature and a log that was rewritten are each shown as failed.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { api, launch, people, Person } from './console.js'

let browser, auditor

before(async () => {
  browser = await launch()
  auditor = await Person.signIn(browser, people['external.auditor'])
})

after(() => browser?.close())

/** What came of each thing that was checked, by its name. */
const verdicts = (page) => page.evaluate(() => Object.fromEntries([...document.querySelectorAll('.verdict')].map((row) => [row.querySelector('strong')?.textContent, row.querySelector('.sign')?.textContent])))

const whole = (page, verdict) => page.locator(`[data-verdict="${verdict}"]`).waitFor({ timeout: 30_000 })

/** Opens an entry that is signed. The auditor's own questions are entries too, so there is always one. */
async function openEntry(person) {
  await person.go('audit')
  const link = person.page.locator('#content a[href^="/console/audit/entry/"]').nth(3)
  await link.click()
  await whole(person.page, 'good')
}

test('the proof of an entry holds: the signature, the path to the root, and afterwards that the log only grew', async () => {
  const { page } = auditor
  await openEntry(auditor)
  assert.deepEqual(await verdicts(page), { 'Log public key': 'First time', 'Checkpoint signature': 'Passed', 'Entry hash': 'Computed', 'Path from entry to root': 'Passed', 'Append-only log': 'First time' })
  // Opening it was a question, which the log has now: so the tree has grown, and it grew out of the checkpoint that this browser remembers.
  const before = Number(JSON.parse(await page.evaluate(() => localStorage.getItem('ecosystem-checkpoint'))).note.split('\n')[1])
  await assertGrows(before)
  await page.getByRole('button', { name: 'Check again' }).click()
  await page.locator('.verdict', { hasText: 'Append-only log' }).getByText('Passed').waitFor({ timeout: 30_000 })
  assert.deepEqual(await verdicts(page), { 'Log public key': 'Passed', 'Checkpoint signature': 'Passed', 'Entry hash': 'Computed', 'Path from entry to root': 'Passed', 'Append-only log': 'Passed' })
})

/** Until a later checkpoint is signed. */
async function assertGrows(size) {
  for (let attempt = 0; attempt < 120; attempt++) {
    const note = await (await fetch(new URL('/checkpoint', api))).text()
    if (Number(note.split('\n')[1]) > size) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  assert.fail(`The log did not grow beyond ${size} leaves.`)
}

test('an entry in which one byte is changed is shown as failed, and holds again as it was', async () => {
  const { page } = auditor
  await page.locator('#tamper').click()
  await whole(page, 'bad')
  assert.equal((await verdicts(page))['Path from entry to root'], 'Failed')
  assert.equal(await page.locator('mark.changed').count(), 1)
  // Whichever byte it is.
  for (const place of ['1', '40']) {
    await page.getByLabel('Byte no.').fill(place)
    await whole(page, 'bad')
  }
  await page.locator('#tamper').click()
  await whole(page, 'good')
})

test('an entry, a path, a signature or a log that the platform changed on its way is shown as failed', async () => {
  const changes = {
    'Path from entry to root': [['/log/entries*', (text) => text.replace(/"kind/, '"kinD')], ['/log/entries*', (text) => text.replace(/version\\":(\d)/, (_, digit) => `version\\":${(Number(digit) + 1) % 10}`)]],
    'Checkpoint signature': [['/checkpoint', (text) => `${text.trimEnd().slice(0, -6)}AAAA${text.trimEnd().slice(-2)}\n`]],
  }
  const { page } = auditor
  const address = page.url()
  for (const [step, ways] of Object.entries(changes))
    for (const [pattern, change] of ways) {
      const changed = async (route) => {
        const response = await route.fetch()
        const text = await response.text()
        assert.notEqual(change(text), text, `${step} was not changed`)
        await route.fulfill({ response, body: change(text) })
      }
      await page.route(new URL(pattern, api).href, changed)
      await page.goto(address)
      await whole(page, 'bad')
      assert.equal((await verdicts(page))[step], 'Failed', step)
      await page.unroute(new URL(pattern, api).href, changed)
    }
  await page.goto(address)
  await whole(page, 'good')
})

test('a log that did not grow out of what this browser remembers is shown as failed', async () => {
  const { page } = auditor
  // As if another log had been shown before: the same size and key, another root.
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('ecosystem-checkpoint'))
    const lines = kept.note.split('\n')
    lines[2] = btoa(String.fromCharCode(...new Uint8Array(32).fill(7)))
    localStorage.setItem('ecosystem-checkpoint', JSON.stringify({ ...kept, note: lines.join('\n') }))
  })
  await page.reload()
  await whole(page, 'bad')
  assert.equal((await verdicts(page))['Append-only log'], 'Failed')
  // What was found bad is not remembered.
  await page.getByRole('button', { name: 'Check again' }).click()
  await whole(page, 'bad')
  await page.getByRole('button', { name: 'Forget the last checkpoint' }).click()
  await page.reload()
  await whole(page, 'good')
})

test('what is looked for is in the address, and leads to who asked', async () => {
  const { page } = auditor
  await auditor.go('audit?audience=auditor&eventType=auditorAsked')
  await page.getByTitle('auditorAsked').first().waitFor()
  const kind = page.getByRole('combobox', { name: 'Object type', exact: true })
  await kind.fill('border')
  await kind.press('Enter')
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByText('No matching entries').waitFor()
  assert.match(page.url(), /actorKind=border/)
})
