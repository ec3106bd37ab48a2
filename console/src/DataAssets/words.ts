import { useFieldNames } from '../Customers/catalogue'
import { useNames, words } from '../Shell/language'

const chinese = {
  title: '数据资产', about: '已发布的策略流用到哪些客户数据：为何使用，多少客户同意，数据多新，最近何时用过。', flow: '策略流', category: '数据类别', purpose: '用途', fields: '字段', nodes: '使用的节点', consented: '已同意的客户', fresh: '最近更新', used: '最近使用', measures: '往来指标', none: '不读取，只核对同意', notNeeded: '无需同意', neverUsed: '从未使用', emptyTitle: '还没有使用客户数据', emptyText: '发布的策略流用到客户数据时，会列在这里。',
  touches30Days: '近 30 天触达次数', daysSinceTouch: '距上次触达天数', PROFILE: '企业资料', INTERACTIONS: '互动记录', own: '自有数据',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Data assets', about: 'Which customer data released flows use: for what purpose, how many customers agreed, how fresh it is, and when it was last used.', flow: 'Flow', category: 'Data category', purpose: 'Purpose', fields: 'Fields', nodes: 'Used by nodes', consented: 'Consenting customers', fresh: 'Last updated', used: 'Last used', measures: 'Engagement metrics', none: 'No fields read; consent check only', notNeeded: 'Not required', neverUsed: 'Never', emptyTitle: 'No customer data is used yet', emptyText: 'Customer data that released flows use is listed here.',
  touches30Days: 'Contacts in the last 30 days', daysSinceTouch: 'Days since the last contact', PROFILE: 'Profile', INTERACTIONS: 'Interactions', own: 'Own data',
}

export const useAssetWords = words('DataAssets', chinese, english)

export const assetWords = chinese

/** Fields of customers' data, and measures of dealings, in the reader's words. */
export function useAssetFields() {
  const known = useFieldNames()
  const own = useNames(useAssetWords, assetWords)
  return (field: string) => own(known([field]))
}
