import { useCallback } from 'react'
import { useLanguage } from '../Shell/language'
import type { Catalogue } from './catalogue'
import type { Definition } from './definition'

export type NodeTitle = (node: string) => string

/** What a node is called: its component, and its id where several are of that component. */
export function useNodeTitle(definition: Definition | undefined, catalogue: Catalogue | undefined): NodeTitle {
  const language = useLanguage()
  return useCallback((node) => {
    const component = definition?.nodes.find((one) => one.id === node)?.component
    const title = catalogue?.get(component ?? '')?.title[language === 'zh-CN' ? 'zh' : 'en']
    if (title === undefined) return node
    return (definition?.nodes.filter((one) => one.component === component).length ?? 0) > 1 ? `${title} ${node}` : title
  }, [definition, catalogue, language])
}
