// A list of ten thousand rows: its pages come as it is scrolled, only what is in sight is drawn, and every row can be reached.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answering } from './answers.js'
import { launch, people, Person } from './console.js'

const rowCount = 10_000
const id = (nth) => `cu_${String(nth).padStart(24, '0')}`
const drawnMax = 200

let browser
let page

before(async () => {
  browser = await launch()
  const person = await Person.signIn(browser, people['hq.admin'])
  page = person.page
  await answering(page, 'Customers', ({ first, after: cursor }) => {
    const from = cursor == null ? 0 : Number(cursor)
    const nodes = Array.from({ length: Math.min(first, rowCount - from) }, (_, nth) => ({ id: id(from + nth) }))
    return { customers: { nodes, pageInfo: { hasNextPage: from + nodes.length < rowCount, endCursor: String(from + nodes.length) } } }
  })
  await person.go('customers')
})

after(() => browser?.close())

const row = (nth) => page.locator('.ant-table-row', { hasText: id(nth) })

test('scrolled to its end, a list reads page after page until all of it is there', async () => {
  await row(0).waitFor()
  await page.evaluate(async () => {
    const box = document.querySelector('.ant-table-tbody-virtual-holder')
    const isMore = () => document.querySelector('.listing > .ant-btn-link') !== null
    while (isMore()) {
      box.scrollTop = box.scrollHeight
      await new Promise(requestAnimationFrame)
    }
  })
  await page.getByRole('status').getByText('10,000 rows').waitFor()
  await row(rowCount - 1).waitFor()
})

test('from the first row to the last no more is drawn than what is about to be seen', async (told) => {
  const seen = await page.evaluate(async () => {
    const box = document.querySelector('.ant-table-tbody-virtual-holder')
    const [frame, gaps, reached] = [() => new Promise(requestAnimationFrame), [], new Set()]
    box.scrollTop = 0
    await frame()
    let drawn = 0
    for (let last = await frame(), at = 0; at < box.scrollHeight; at += box.clientHeight / 2) {
      box.scrollTop = at
      const now = await frame()
      gaps.push(now - last)
      last = now
      const rows = document.querySelectorAll('.ant-table-row')
      drawn = Math.max(drawn, rows.length)
      for (const one of rows) reached.add(one.dataset.rowKey)
    }
    return { drawn, reached: reached.size, gaps: gaps.sort((one, other) => one - other) }
  })
  const at = (share) => seen.gaps[Math.floor(share * (seen.gaps.length - 1))].toFixed(1)
  told.diagnostic(`${seen.gaps.length} frames; between two of them ${at(0.5)} ms in the middle, ${at(0.95)} ms at most for 95 %; ${seen.drawn} rows drawn at most`)
  assert.ok(seen.drawn > 0 && seen.drawn < drawnMax, `${seen.drawn} rows were drawn at once`)
  assert.equal(seen.reached, rowCount)
})

test('the first row is one press of a key away', async () => {
  await page.evaluate(() => { document.querySelector('.ant-table-tbody-virtual-holder').scrollTop = 0 })
  await row(0).waitFor()
  assert.equal(await row(rowCount - 1).count(), 0)
})
