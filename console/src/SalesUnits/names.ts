// Names of the domain that several rooms show: permissions, targets, tiers, rules.
import { words } from '../Shell/language'

const chinese = {
  'pricing': '定价', 'composition': '产品组合', 'resources': '资源', 'marketing-spend': '营销费用', 'contract-terms': '合同条款', 'customer-data': '客户数据', 'strategy-flow': '策略流', 'partners': '伙伴',
  'view': '查看', 'propose': '提议', 'approve': '批准', 'delegate': '转授', permissionName: '{{area}} · {{action}}',
  UNIT: '整个单元', CUSTOMER: '客户', PROJECT: '项目', TOUCHPOINT: '触点', targetName: '{{kind}} {{id}}',
  tier: '{{tier}} 级', GRANTED: '已授权', NEEDS_COUNTERSIGN: '需总部加签', DENIED: '已拒绝', REFUSED: '不受理', HUMAN: '人工', AI: 'AI',
  ATTAINMENT: '目标达成', POLICY_ADHERENCE: '规则遵循', NPS: '净推荐值', DATA_QUALITY: '数据质量', DECISION_OUTCOMES: '决策落地', RESPONSES: 'NPS 回复数', WON: '赢单额',
  'SU-5': '权限已解锁', 'SU-6': '折扣在允许范围内', 'SU-7': '单笔金额在上限内', 'SU-8': '季度合计在上限内', 'SU-13': '有授权允许', 'SU-14': '本等级可用该权限', 'SU-15': '插件证书有效', 'SU-25': '财务已确认资金池', 'SU-26': '资金池额度足够', ruleOther: '规则 {{rule}}',
  passed: '通过', failed: '未通过',
  corridor: '折扣 {{asked}}，允许至 {{most}}', perDecision: '金额 {{asked}}，单笔上限 {{most}}', inQuarter: '已占用与已支出 {{used}}，本次 {{asked}}，季度上限 {{most}}', inLease: '已占用与已支出 {{used}}，本次 {{asked}}，资金池额度 {{most}}',
  isOpen: '{{permission}}已对本单元开放', isLocked: '{{permission}}尚未解锁：解锁规则未满足', hasPart: '{{tier}} 级可以使用{{permission}}', hasNoPart: '{{tier}} 级不可使用{{permission}}',
  isDenied: '{{permission}}被 {{grant}} 禁止（{{target}}）', nothingGrants: '没有授权允许 {{who}} 使用{{permission}}（{{target}}）', isSuspended: '{{grant}} 已中止：{{why}}', isGranted: '由 {{grant}} 授权（{{target}}）', isGrantedStanding: '由常设授权允许（{{target}}）', noDataView: '数据视图“{{name}}”不可用', noTool: '工具“{{name}}”不可用',
  pluginUntil: '插件“{{name}}”证书有效至 {{until}}', pluginEnded: '插件“{{name}}”证书已于 {{until}} 到期', pluginNone: '插件“{{name}}”没有有效证书',
  fundAgreed: '财务已确认 {{fund}}', fundDisagreed: '财务尚未确认 {{fund}}，或有异议', fundNoLease: '本单元没有 {{fund}} 的额度', fundLeaseEnded: '{{fund}} 的额度 {{lease}} 已于 {{until}} 到期',
  noTierAllows: '没有任何等级允许再增加 {{amount}}（折扣 {{discount}}）：请减少申请，或申请加签', unitAsWhole: '整个单元', theUnit: '整个单元',
  basisAttainment: '{{quarter}} 达成 {{share}}', basisNps: '{{quarter}} NPS {{score}}，{{responses}} 份回复', basisAdherence: '{{whole}} 次决策中 {{part}} 次未被拒绝', basisQuality: '{{whole}} 笔交易中 {{part}} 笔写明客户', basisOutcomes: '{{whole}} 笔已结束占用中 {{part}} 笔已支出', basisNone: '结算时尚无数据，按中性值计',
}

const english: Record<keyof typeof chinese, string> = {
  'pricing': 'Pricing', 'composition': 'Composition', 'resources': 'Resources', 'marketing-spend': 'Marketing spend', 'contract-terms': 'Contract terms', 'customer-data': 'Customer data', 'strategy-flow': 'Strategy flow', 'partners': 'Partners',
  'view': 'view', 'propose': 'propose', 'approve': 'approve', 'delegate': 'delegate', permissionName: '{{area}} · {{action}}',
  UNIT: 'Whole unit', CUSTOMER: 'Customer', PROJECT: 'Project', TOUCHPOINT: 'Touchpoint', targetName: '{{kind}} {{id}}',
  tier: 'Tier {{tier}}', GRANTED: 'Granted', NEEDS_COUNTERSIGN: 'Needs countersign', DENIED: 'Denied', REFUSED: 'Not taken', HUMAN: 'Human', AI: 'AI',
  ATTAINMENT: 'Attainment', POLICY_ADHERENCE: 'Policy adherence', NPS: 'Net promoter score', DATA_QUALITY: 'Data quality', DECISION_OUTCOMES: 'Decision outcomes', RESPONSES: 'NPS responses', WON: 'Won',
  'SU-5': 'Permission is unlocked', 'SU-6': 'Discount within the corridor', 'SU-7': 'Amount within one decision’s limit', 'SU-8': 'Quarter’s total within its limit', 'SU-13': 'A grant allows it', 'SU-14': 'The tier may use the permission', 'SU-15': 'Plugin has a valid certificate', 'SU-25': 'Finance agrees with the fund', 'SU-26': 'The fund’s lease covers it', ruleOther: 'Rule {{rule}}',
  passed: 'passed', failed: 'not passed',
  corridor: 'Discount {{asked}}, corridor up to {{most}}', perDecision: 'Amount {{asked}}, at most {{most}} per decision', inQuarter: 'Held and spent {{used}}, this request {{asked}}, limit per quarter {{most}}', inLease: 'Held and spent {{used}}, this request {{asked}}, lease of {{most}}',
  isOpen: '{{permission}} is open to this unit', isLocked: '{{permission}} is locked: its unlock rule is not met', hasPart: 'Tier {{tier}} may use {{permission}}', hasNoPart: 'Tier {{tier}} may not use {{permission}}',
  isDenied: '{{permission}} is denied by {{grant}} ({{target}})', nothingGrants: 'Nothing grants {{permission}} to {{who}} ({{target}})', isSuspended: '{{grant}} is suspended: {{why}}', isGranted: 'Granted by {{grant}} ({{target}})', isGrantedStanding: 'Granted by the standing grant ({{target}})', noDataView: 'data view “{{name}}” is not available', noTool: 'tool “{{name}}” is not available',
  pluginUntil: 'Plugin “{{name}}” is certified until {{until}}', pluginEnded: 'The certificate of plugin “{{name}}” expired at {{until}}', pluginNone: 'Plugin “{{name}}” has no valid certificate',
  fundAgreed: 'Finance agrees with {{fund}}', fundDisagreed: 'Finance has not confirmed {{fund}}, or disagrees', fundNoLease: 'This unit has no lease of {{fund}}', fundLeaseEnded: 'Lease {{lease}} of {{fund}} expired at {{until}}',
  noTierAllows: 'No tier allows {{amount}} more with a discount of {{discount}}: ask for less, or for a countersign', unitAsWhole: 'Whole unit', theUnit: 'the whole unit',
  basisAttainment: '{{share}} in {{quarter}}', basisNps: 'NPS {{score}} from {{responses}} responses in {{quarter}}', basisAdherence: '{{part}} of {{whole}} decisions not denied', basisQuality: '{{part}} of {{whole}} deals name their customer', basisOutcomes: '{{part}} of {{whole}} finished holds were spent', basisNone: 'No data when last closed; neutral value used',
}

export type NameWord = keyof typeof chinese

export const useNameWords = words<NameWord>('SalesUnitNames', chinese, english)

export const areas = ['pricing', 'composition', 'resources', 'marketing-spend', 'contract-terms', 'customer-data', 'strategy-flow', 'partners'] as const

export const actions = ['view', 'propose', 'approve', 'delegate'] as const

/** The 32, in the order of the rules. */
export const permissions = areas.flatMap((area) => actions.map((action) => `${area}.${action}`))

/** A permission as people call it. */
export function usePermissionName() {
  const say = useNameWords()
  return (permission: string) => {
    const [area = '', action = ''] = permission.split('.')
    return say('permissionName', { area: say(area as NameWord), action: say(action as NameWord) })
  }
}

export interface Target { kind: 'UNIT' | 'CUSTOMER' | 'PROJECT' | 'TOUCHPOINT'; id?: string | null }

export function useTargetName() {
  const say = useNameWords()
  return ({ kind, id }: Target) => (id === null || id === undefined || id === '' ? say(kind) : say('targetName', { kind: say(kind), id }))
}
