import { useFieldNames } from '../Customers/catalogue'
import { useNames, words } from '../Shell/language'

const chinese = {
  title: '数据资产', about: '已发布的策略流用到哪些客户数据：为何使用，多少客户同意，数据多新，最近何时用过。', flow: '策略流', category: '数据类别', purpose: '用途', fields: '字段', nodes: '使用的节点', consented: '已同意的客户', fresh: '最近更新', used: '最近使用', measures: '往来度量', none: '不读取，只核对同意', notNeeded: '无需同意', emptyTitle: '还没有使用客户数据', emptyText: '发布的策略流用到客户数据时，会列在这里。',
  touches30Days: '30 天触达次数', daysSinceTouch: '距上次触达天数', PROFILE: '企业资料', INTERACTIONS: '互动记录', own: '自有',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Data assets', about: 'What released flows use of customers\' data: what for, how many agreed, how fresh it is, and when it was last used.', flow: 'Flow', category: 'Kind of data', purpose: 'Purpose', fields: 'Fields', nodes: 'Used by nodes', consented: 'Customers who agreed', fresh: 'Newest', used: 'Last used', measures: 'measures of dealings', none: 'nothing is read, consent is asked for', notNeeded: 'none needed', emptyTitle: 'No data of customers is used yet', emptyText: 'What released flows use of it comes here.',
  touches30Days: 'touches in 30 days', daysSinceTouch: 'days since the last touch', PROFILE: 'Profile', INTERACTIONS: 'Interactions', own: 'the house\'s own',
}

export const useAssetWords = words('DataAssets', chinese, english)

export const assetWords = chinese

/** Fields of customers' data, and measures of dealings, in the reader's words. */
export function useAssetFields() {
  const known = useFieldNames()
  const own = useNames(useAssetWords, assetWords)
  return (field: string) => own(known([field], ''))
}
