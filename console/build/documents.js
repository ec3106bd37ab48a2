// Puts each document where it is asked with, so that a room's documents are loaded with the room: the generated map has all of them in one file.
import { readFileSync } from 'node:fs'

const file = /[\\/]src[\\/].*\.(internal|customer|supplier|auditor)\.ts$/
const declared = /export const (\w+) = graphql\(`([^`]*)`\)/g
const operation = /(?:query|mutation|subscription)\s+(\w+)/

/** Documents of an audience as the server knows them: by the operation's name, with the hash. */
function known(audience) {
  const documents = JSON.parse(readFileSync(`src/Graph/${audience}/persisted-documents.json`, 'utf8'))
  return new Map(Object.entries(documents).map(([hash, text]) => [operation.exec(text)?.[1], { hash, text }]))
}

export const documents = {
  name: 'documents',
  enforce: 'pre',
  transform(code, id) {
    const audience = file.exec(id)?.[1]
    if (audience === undefined) return null
    const all = known(audience)
    const placed = code.replace(declared, (_, name, text) => {
      const operationName = operation.exec(text)?.[1]
      // A fragment is in the text of whatever spreads it.
      if (operationName === undefined) return `export const ${name} = undefined`
      const document = all.get(operationName)
      if (document === undefined) throw new Error(`${id} asks with ${operationName}, which is not among the generated documents: npm run documents.`)
      return `export const ${name} = Object.assign(new String(${JSON.stringify(document.text)}), { __meta__: { hash: ${JSON.stringify(document.hash)} } })`
    })
    return { code: placed.replace(/^import \{ graphql \}.*$/m, ''), map: null }
  },
}
