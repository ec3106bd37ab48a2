import { words } from '../Shell/language'

const chinese = {
  title: '授权看板', about: '每个销售单元的信用、等级与授权。点开一行查看详情。', unit: '单元', region: '区域', sellers: '销售人数', tier: '等级', score: '数据信用',
  emptyTitle: '还没有销售单元', emptyText: '导入 CRM 数据（ecosystem import）后，每位经理的团队会成为一个销售单元。',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Authorization board', about: 'Credit, tier and grants of every sales unit. Open a row for more.', unit: 'Unit', region: 'Region', sellers: 'Sellers', tier: 'Tier', score: 'Data credit',
  emptyTitle: 'No sales units yet', emptyText: 'Import a CRM export (ecosystem import): each manager\'s team becomes a sales unit.',
}

export const useUnitWords = words('SalesUnits', chinese, english)
