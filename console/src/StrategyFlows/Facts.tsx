import { useCanvasWords } from './canvasWords'

/** What was found out or decided in a step, member by member. Texts of customers are not among it. */
export function Facts({ json }: { json: string }) {
  const say = useCanvasWords()
  const facts = read(json)
  if (facts.length === 0) return null
  return <><h3>{say('facts')}</h3><ul className="flow-facts">{facts.map((fact, index) => <li key={index}><pre className="flow-code">{fact}</pre></li>)}</ul></>
}

function read(json: string): string[] {
  try {
    const value = JSON.parse(json) as unknown
    return Array.isArray(value) ? value.map((fact) => JSON.stringify(fact, null, 1).replaceAll(/^[{}]\n?|\n?[{}]$/g, '').replaceAll('"', '')) : []
  } catch {
    return json === '' ? [] : [json]
  }
}
