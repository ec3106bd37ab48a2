import { words } from '../Shell/language'
import { useComma } from '../Shell/values'

const chinese = {
  PROFILE: '企业资料', INTERACTIONS: '互动记录',
  name: '企业名称', sector: '行业', foundedYear: '成立年份', revenue: '营业收入', employees: '员工人数', country: '国家或地区', parent: '母公司', occurredAt: '发生时间', channel: '渠道', direction: '方向', summary: '内容摘要',
  CONSENT: '同意', CONTRACT: '履行合同', LEGAL_OBLIGATION: '法定义务', LEGITIMATE_INTEREST: '正当利益',
  notGiven: '未填写', millions: '{{value}} 百万',
}

const english: Record<keyof typeof chinese, string> = {
  PROFILE: 'Company profile', INTERACTIONS: 'Interactions',
  name: 'Company name', sector: 'Sector', foundedYear: 'Founded', revenue: 'Revenue', employees: 'Employees', country: 'Country', parent: 'Parent company', occurredAt: 'When it took place', channel: 'Channel', direction: 'Direction', summary: 'Summary',
  CONSENT: 'Consent', CONTRACT: 'Contract', LEGAL_OBLIGATION: 'Legal obligation', LEGITIMATE_INTEREST: 'Legitimate interest',
  notGiven: 'Not given', millions: '{{value}} million',
}

export type CatalogueWord = keyof typeof chinese

/** Names of kinds of data, of their fields, and of legal bases. */
export const useCatalogueWords = words<CatalogueWord>('Catalogue', chinese, english)

/** What there is of each kind (docs/rules/customer.md). */
export const fieldsOf = {
  PROFILE: ['name', 'sector', 'foundedYear', 'revenue', 'employees', 'country', 'parent'],
  INTERACTIONS: ['occurredAt', 'channel', 'direction', 'summary'],
} as const satisfies Record<string, readonly CatalogueWord[]>

export const legalBases = ['CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'LEGITIMATE_INTEREST'] as const satisfies readonly CatalogueWord[]

/** Fields in the reader's words, with commas. */
export function useFieldNames() {
  const say = useCatalogueWords()
  const comma = useComma()
  return (fields: readonly string[]) => fields.map((field) => (field in chinese ? say(field as CatalogueWord) : field)).join(comma)
}
