// What each scope allows, in a few words; the identity host says them to people at length (ScopeWords).
import { words } from '../Shell/language'

const chinese = {
  'units:read': '查看销售单元', 'units:write': '导入单元业绩', 'decisions:write': '申请授权', 'decisions:evaluate': '试问决策', 'approvals:read': '查看审批', 'approvals:decide': '批准与驳回', 'funds:read': '查看资金池', 'funds:write': '管理资金池',
  'customers:read': '请求客户数据', 'customers:write': '导入客户', 'passport:read': '查看数据护照', 'passport:write': '授予与撤回授权', 'webhooks:read': '查看事件通知', 'webhooks:write': '设置事件通知', 'clients:admin': '管理客户端', 'clients:register': '登记客户端', 'people:admin': '管理人员', 'exports:run': '批量导出',
  'entitlements:read': '读取供货信息', 'supplies:write': '报送供货数据', 'interactions:write': '报送客户互动', 'border:write': '登记出境备案', 'spaces:read': '查看协同空间', 'spaces:write': '管理协同空间', 'spaces:act': '参与协同空间', 'governance:read': '查看治理', 'governance:write': '提案与表决',
  'statements:read': '查看结算单', 'statements:write': '更正结算单', 'health:read': '查看健康度', 'health:write': '修改绩效权重', 'certification:read': '查看认证', 'certification:write': '登记系统与检测', 'certification:admin': '管理证书', 'flows:read': '查看策略流', 'flows:write': '编辑策略流', 'flows:release': '发布策略流', 'audit:read': '查看审计日志',
}

const english: Record<keyof typeof chinese, string> = {
  'units:read': 'View sales units', 'units:write': 'Import unit figures', 'decisions:write': 'Request authorizations', 'decisions:evaluate': 'Evaluate decisions', 'approvals:read': 'View approvals', 'approvals:decide': 'Approve and reject', 'funds:read': 'View funds', 'funds:write': 'Manage funds',
  'customers:read': 'Request customer data', 'customers:write': 'Import customers', 'passport:read': 'View data passport', 'passport:write': 'Grant and withdraw consent', 'webhooks:read': 'View webhooks', 'webhooks:write': 'Manage webhooks', 'clients:admin': 'Manage clients', 'clients:register': 'Register clients', 'people:admin': 'Manage people', 'exports:run': 'Run bulk exports',
  'entitlements:read': 'Read supply information', 'supplies:write': 'Report supply data', 'interactions:write': 'Report interactions', 'border:write': 'Record filings', 'spaces:read': 'View spaces', 'spaces:write': 'Manage spaces', 'spaces:act': 'Take part in spaces', 'governance:read': 'View governance', 'governance:write': 'Propose and vote',
  'statements:read': 'View statements', 'statements:write': 'Correct statements', 'health:read': 'View health', 'health:write': 'Change scorecard weights', 'certification:read': 'View certification', 'certification:write': 'Register and test systems', 'certification:admin': 'Manage certificates', 'flows:read': 'View strategy flows', 'flows:write': 'Edit strategy flows', 'flows:release': 'Release strategy flows', 'audit:read': 'Read the audit log',
}

const useScopeWords = words('Scopes', chinese, english)

/** A scope by what it allows, with the scope itself; one that has no words stands for itself. */
export function Scope({ of }: { of: string }) {
  const say = useScopeWords()
  return of in chinese ? <>{say(of as keyof typeof chinese)} <code className="quiet">{of}</code></> : <code>{of}</code>
}
