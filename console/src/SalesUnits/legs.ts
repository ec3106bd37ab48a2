// Names of the data views and tools that the rules come with. One that is not among them is shown as it is.
import { useNames, words } from '../Shell/language'

const chinese = {
  'campaign-results': '活动结果', 'capacity-plan': '产能计划', 'consented-profiles': '已授权客户资料', 'contracts': '合同', 'flow-metrics': '策略流指标', 'partner-register': '伙伴名录', 'product-catalogue': '产品目录', 'quotes': '报价',
  'campaign-desk': '活动工作台', 'configurator': '产品配置器', 'contract-desk': '合同工作台', 'customer-360': '客户全景', 'flow-studio': '策略流工作室', 'partner-portal': '伙伴门户', 'quote-desk': '报价工作台', 'resource-planner': '资源规划器',
}

const english: Record<keyof typeof chinese, string> = {
  'campaign-results': 'Campaign results', 'capacity-plan': 'Capacity plan', 'consented-profiles': 'Consented profiles', 'contracts': 'Contracts', 'flow-metrics': 'Flow metrics', 'partner-register': 'Partner register', 'product-catalogue': 'Product catalogue', 'quotes': 'Quotes',
  'campaign-desk': 'Campaign desk', 'configurator': 'Configurator', 'contract-desk': 'Contract desk', 'customer-360': 'Customer 360', 'flow-studio': 'Flow studio', 'partner-portal': 'Partner portal', 'quote-desk': 'Quote desk', 'resource-planner': 'Resource planner',
}

const useLegWords = words('SalesUnitLegs', chinese, english)

/** A data view or tool as people call it. */
export const useLegName = () => useNames(useLegWords, chinese)

/** Data views or tools to choose from: found by what they are called and by their key. */
export function useLegOptions() {
  const name = useLegName()
  return (legs: readonly string[]) => [...legs].sort().map((value) => ({ value, label: name(value), title: value }))
}
