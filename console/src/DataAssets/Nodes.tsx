import { useAsk } from '../Graph/hooks'
import { useLanguage } from '../Shell/language'
import { useCatalogue } from '../StrategyFlows/catalogue'
import { readDefinition } from '../StrategyFlows/definition'
import { flowVersionDocument } from '../StrategyFlows/flows.internal'

/** Nodes of a flow by what they are, and by their ids. */
export function Nodes({ flow, version, ids }: { flow: string; version: number; ids: readonly string[] }) {
  const language = useLanguage()
  const { catalogue } = useCatalogue()
  const text = useAsk(flowVersionDocument, { flow, version }).data?.flow?.version?.definition
  const read = text == null ? null : readDefinition(text)
  const nodes = read !== null && 'definition' in read ? read.definition.nodes : []
  const nameOf = (id: string) => {
    const title = catalogue?.get(nodes.find((node) => node.id === id)?.component ?? '')?.title
    return title === undefined ? undefined : language === 'zh-CN' ? title.zh : title.en
  }
  return <>{ids.map((id) => <div key={id}>{nameOf(id)} <code className="quiet source">{id}</code></div>)}</>
}
