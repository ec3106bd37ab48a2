// The first load of every route stays below 400 KB as it is sent (brotli): the entry, the route, and whatever these import before anything is shown.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const out = process.env.CONSOLE_OUT ?? '../artifacts/console'
const bytesMax = 400 * 1024
const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'))

/** Files that one chunk needs before it runs. */
const needed = (key, seen = new Set()) => {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const other of manifest[key].imports ?? []) needed(other, seen)
  return seen
}
const bytesOf = (keys) => {
  const files = new Set([...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]))
  return [...files].reduce((sum, file) => sum + statSync(join(out, `${file}.br`)).size, 0)
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
// What is shared is put into chunks of its own, and the imports of the routes, or a route itself, with it.
const routes = [...new Set([...needed(entry)].flatMap((key) => manifest[key].dynamicImports ?? []))].filter((key) => /(^|[/_])Room(\.tsx|-[\w-]+\.js)$/.test(key))
// Screens that are a frame for others: theirs are counted with them.
const frames = ['src/StrategyFlows/Flow.tsx']
const loadsOf = (key, before) => {
  const here = needed(key, new Set(before))
  return [[key, bytesOf(here)], ...(routes.includes(key) || frames.includes(key) ? (manifest[key].dynamicImports ?? []).flatMap((screen) => loadsOf(screen, here)) : [])]
}
const loads = routes.flatMap((room) => loadsOf(room, needed(entry)))
loads.sort((one, other) => other[1] - one[1])
for (const [name, bytes] of [['shell', bytesOf(needed(entry))], ...loads]) console.log(`${(bytes / 1024).toFixed(0).padStart(5)} KB  ${name}`)
const over = loads.filter(([, bytes]) => bytes > bytesMax)
if (over.length > 0) {
  console.error(`Over the budget of ${bytesMax / 1024} KB: ${over.map(([name]) => name).join(', ')}. Split what is not needed at first (import()).`)
  process.exit(1)
}
