// Compresses every asset once, so that the server only picks: brotli and gzip beside each file that is text.
import { readdirSync, readFileSync, writeFileSync, cpSync, mkdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const out = process.env.CONSOLE_OUT ?? '../artifacts/console'
for (const name of readdirSync(join(out, 'assets'))) {
  if (!/\.(js|css|svg|json)$/.test(name)) continue
  const file = join(out, 'assets', name)
  const bytes = readFileSync(file)
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }))
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
}

// The documents that the pages ask with go along: the server trusts them by their hashes (docs/api.md).
for (const audience of ['internal', 'customer', 'supplier', 'auditor']) {
  const from = join('src/Graph', audience, 'persisted-documents.json')
  if (!existsSync(from)) continue
  mkdirSync(join(out, 'documents', audience), { recursive: true })
  cpSync(from, join(out, 'documents', audience, 'console.json'))
}
