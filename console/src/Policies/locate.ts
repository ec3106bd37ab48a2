import { readPath } from './policyFile'

/** Where in a JSON text a place begins and ends: the member that is named, or the deepest of its parents that there is. Null when the text is not JSON so far. */
export function locate(text: string, at: string): { from: number; until: number } | null {
  const path = readPath(at)
  let place = { from: 0, until: text.length }
  let position = 0
  const space = () => {
    while (/\s/.test(text[position] ?? '')) position++
  }
  const string = (): string => {
    const start = position++
    while (position < text.length && text[position] !== '"') position += text[position] === '\\' ? 2 : 1
    position++
    return JSON.parse(text.slice(start, position)) as string
  }
  // `depth` is how many steps of the path lead here; -1: off the path.
  const value = (depth: number): void => {
    space()
    const opens = text[position]
    if (opens === '"') string()
    else if (opens === '{' || opens === '[') members(opens === '{', depth)
    else while (position < text.length && !/[,\]}\s]/.test(text[position] ?? '')) position++
  }
  const members = (isObject: boolean, depth: number) => {
    position++
    for (let n = 0; ; n++) {
      space()
      if (position >= text.length) throw new SyntaxError('The text ends too early.')
      if (text[position] === '}' || text[position] === ']') break
      const from = position
      const step = isObject ? string() : n
      if (isObject) {
        space()
        position++
      }
      const isOnPath = depth >= 0 && path[depth] === step
      value(isOnPath ? depth + 1 : -1)
      if (isOnPath && (place.until - place.from > position - from)) place = { from, until: position }
      space()
      if (text[position] === ',') position++
    }
    position++
  }
  try {
    value(0)
    return place
  } catch {
    return null
  }
}
