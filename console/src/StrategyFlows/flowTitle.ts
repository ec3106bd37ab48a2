import { useAsk } from '../Graph/hooks'
import { useLanguage } from '../Shell/language'
import { flowsDocument } from './flows.internal'

/** What flows are called, by their ids; a flow that is not known is called by its id. */
export function useFlowTitle() {
  const language = useLanguage()
  const flows = useAsk(flowsDocument, {}).data?.flows ?? []
  return (id: string) => {
    const name = flows.find((flow) => flow.id === id)?.name
    return name === undefined ? id : language === 'zh-CN' ? name.zh : name.en
  }
}
