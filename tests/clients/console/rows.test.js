// A list of ten thousand rows: its pages come as it is scrolled, only what is in sight is drawn, and any row can be reached.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answering } from './answers.js'
import { launch, people, Person } from './console.js'

const rowCount = 10_000
const id = (nth) => `cu_${String(nth).padStart(24, '0')}`
const drawnMax = 200
/** More than the API gives at once: the test is shorter by it. */
const pageLength = 1_000

let browser
let page

before(async () => {
  browser = await launch()
  const person = await Person.signIn(browser, people['hq.admin'])
  page = person.page
  await answering(page, 'Customers', ({ after: cursor }) => {
    const from = cursor == null ? 0 : Number(cursor)
    const nodes = Array.from({ length: Math.min(pageLength, rowCount - from) }, (_, nth) => ({ id: id(from + nth) }))
    return { customers: { nodes, pageInfo: { hasNextPage: from + nodes.length < rowCount, endCursor: String(from + nodes.length) } } }
  })
  await person.go('customers')
})

after(() => browser?.close())

const row = (nth) => page.locator('.ant-table-row', { hasText: id(nth) })

const scrolledTo = (share) => page.evaluate((to) => {
  const box = document.querySelector('.ant-table-tbody-virtual-holder')
  box.scrollTop = to * (box.scrollHeight - box.clientHeight)
}, share)

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
  await scrolledTo(1)
  await row(rowCount - 1).waitFor()
})

test('from the first row to the last no more is drawn than what is about to be seen', async (told) => {
  const seen = await page.evaluate(async () => {
    const box = document.querySelector('.ant-table-tbody-virtual-holder')
    const [frame, gaps] = [() => new Promise(requestAnimationFrame), []]
    box.scrollTop = 0
    await frame()
    let drawn = 0
    for (let last = await frame(), at = 0; at < box.scrollHeight; at += 3 * box.clientHeight) {
      box.scrollTop = at
      const now = await frame()
      gaps.push(now - last)
      last = now
      drawn = Math.max(drawn, document.querySelectorAll('.ant-table-row').length)
    }
    return { drawn, gaps: gaps.sort((one, other) => one - other) }
  })
  const at = (share) => seen.gaps[Math.floor(share * (seen.gaps.length - 1))].toFixed(1)
  told.diagnostic(`${seen.gaps.length} frames; between two of them ${at(0.5)} ms in the middle, ${at(0.95)} ms at most for 95 %; ${seen.drawn} rows drawn at most`)
  assert.ok(seen.drawn > 0 && seen.drawn < drawnMax, `${seen.drawn} rows were drawn at once`)
})

test('the first row, one in the middle and the last are reached at once', async () => {
  for (const [nth, share] of [[0, 0], [rowCount / 2, 0.5], [rowCount - 1, 1], [0, 0]]) {
    await scrolledTo(share)
    await row(nth).waitFor()
  }
})
