import { useLanguage } from '../Shell/language'
import { useComma } from '../Shell/values'

const names: Record<string, readonly [string, string]> = {
  'hq-admin': ['总部管理员', 'Headquarters admin'], 'hq-approver': ['总部审批人', 'Headquarters approver'], 'unit-lead': ['单元负责人', 'Unit lead'], 'strategy-engineer': ['策略工程师', 'Strategy engineer'], 'strategy-coach': ['策略教练', 'Strategy coach'],
  'customer-admin': ['客户管理员', 'Customer admin'], 'customer-member': ['客户成员', 'Customer member'], 'supplier-admin': ['供应商管理员', 'Supplier admin'], auditor: ['审计员', 'Auditor'],
}

/** What roles are called; one that an installation made itself is called as it named it. */
export function useRoleNames() {
  const language = useLanguage()
  const comma = useComma()
  return (roles: readonly string[]) => roles.map((role) => names[role]?.[language === 'zh-CN' ? 0 : 1] ?? role).join(comma)
}
