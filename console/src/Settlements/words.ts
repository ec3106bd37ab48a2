import { useCallback } from 'react'
import { words } from '../Shell/language'

const chinese = {
  title: '结算单', about: '按使用量结算：每月结束一小时后自动关账，每一行都能从日志重新算出。更正只追加，不改写。', aboutMine: '您的全部使用都从同一份日志计量。对哪一行有疑问，可以直接提出争议。', tariffs: '价目', tariffsAbout: '各项功能的单价及生效时间：供货查询按返回的行数计，其余按次数计。',
  lateReason: '关账后才写入日志', payer: '付款方', month: '月份', monthHint: '月份，如 2026-09', titleOf: '{{month}} 结算单', showTariffs: '查看价目', owed: '应付（含更正）', corrections: '更正', openDisputes: '待答复争议', total: '关账金额', closedAt: '关账时间', anyPayer: '按付款方编号筛选', newest: '最新在前', oldest: '最早在前', order: '排序',
  emptyTitle: '还没有结算单', emptyText: '每月结束后，如当月有计量的使用，结算单会自动出现在这里。', lines: '明细', day: '日期', feature: '功能', units: '数量', unitPrice: '单价', amount: '金额', tariff: '价目版本', linesEmptyTitle: '没有明细', linesEmptyText: '这个月没有使用。',
  'read.profile': '读取企业资料', 'read.interactions': '读取互动记录', 'entitlement.inventory': '查询库存', 'entitlement.schedule': '查询排产', 'entitlement.forecast': '查询预测', view: '查看文档', export: '批量导出',
  dispute: '提出争议', disputeTitle: '对 {{day}} 的“{{feature}}”提出争议', disputeText: '哪里不对？', disputeHint: '说明哪里不对，正确的应是多少', disputed: '争议已提出，总部会答复', correct: '更正', correctTitle: '更正 {{day}} 的“{{feature}}”', correctUnits: '增减数量', correctUnitsHelp: '补计填正数，冲减填负数；只更正金额时填 0。', correctAmount: '增减金额', correctAmountHelp: '留空则按数量 × 单价计算。', correctNow: '原记录', correctNothing: '请填写数量或金额', correctSend: '保存更正', correctReason: '原因', correctReasonHelp: '付款方和审计员都会看到，请勿写个人信息。', corrected: '更正已追加',
  answer: '答复', answerTitle: '答复第 {{number}} 项争议', answerText: '答复内容', upheld: '争议成立', rejected: '争议不成立', open: '待答复', answered: '答复已送达', said: '付款方说明', saidMine: '您的说明', answerSaid: '总部答复', erased: '（内容已删除）', disputes: '争议', disputesEmptyTitle: '没有争议', disputesEmptyText: '付款方对某一行提出争议后，会出现在这里。', correctionsEmptyTitle: '没有更正', correctionsEmptyText: '关账后补记的使用和改正的错误会追加在这里。',
  kind: '类别', BY_HAND: '人工更正', LATE: '补记', reason: '原因', at: '时间', number: '序号', byClient: '按客户端', client: '客户端', byClientEmptyTitle: '没有使用', byClientEmptyText: '这个月没有计量到使用。', recompute: '从日志重算核对',
  validFrom: '自 {{day}} 起', validUntil: '至 {{day}}', ever: '自始有效', hash: '文件指纹（SHA-256）', tariffsEmptyTitle: '没有价目', tariffsEmptyText: '平台启动时会读取价目文件。', perRow: ' / 行', perUse: ' / 次', leaves: '依据日志的前 {{count, number}} 条',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Statements', about: 'Billed by usage: each month closes one hour after it ends, and every line can be recalculated from the log. Corrections are appended; nothing is rewritten.', aboutMine: 'Everything you use is metered from a single log. If a line looks wrong, dispute it here.', tariffs: 'Price list', tariffsAbout: 'The unit price of each feature, and when it takes effect: supply queries are billed by rows returned, the rest by uses.',
  lateReason: 'Logged after the month was closed', payer: 'Payer', month: 'Month', monthHint: 'Month, e.g. 2026-09', titleOf: 'Statement {{month}}', showTariffs: 'View price list', owed: 'Amount due, with corrections', corrections: 'Corrections', openDisputes: 'Open disputes', total: 'Amount at closing', closedAt: 'Closed', anyPayer: 'Filter by payer ID', newest: 'Newest first', oldest: 'Oldest first', order: 'Order',
  emptyTitle: 'No statements yet', emptyText: 'A statement appears here automatically after each month with metered use.', lines: 'Line items', day: 'Date', feature: 'Feature', units: 'Quantity', unitPrice: 'Unit price', amount: 'Amount', tariff: 'Price list', linesEmptyTitle: 'No line items', linesEmptyText: 'Nothing was used in this month.',
  'read.profile': 'Profile read', 'read.interactions': 'Interaction read', 'entitlement.inventory': 'Inventory query', 'entitlement.schedule': 'Schedule query', 'entitlement.forecast': 'Forecast query', view: 'Document view', export: 'Bulk export',
  dispute: 'Dispute', disputeTitle: 'Dispute “{{feature}}” of {{day}}', disputeText: 'What is wrong?', disputeHint: 'What is wrong, and what it should be', disputed: 'Dispute sent; headquarters will reply', correct: 'Correct', correctTitle: 'Correct “{{feature}}” of {{day}}', correctUnits: 'Change in quantity', correctUnitsHelp: 'Positive to add, negative to reduce; 0 to correct the amount only.', correctAmount: 'Change in amount', correctAmountHelp: 'If left empty: quantity × unit price.', correctNow: 'As stated', correctNothing: 'Enter a quantity or an amount', correctSend: 'Save correction', correctReason: 'Reason', correctReasonHelp: 'Visible to the payer and auditors; do not include personal data.', corrected: 'Correction appended',
  answer: 'Reply', answerTitle: 'Reply to dispute no. {{number}}', answerText: 'Reply to the payer', upheld: 'Upheld', rejected: 'Not upheld', open: 'Awaiting reply', answered: 'Reply sent', said: 'Payer’s statement', saidMine: 'Your statement', answerSaid: 'Headquarters’ reply', erased: '(erased)', disputes: 'Disputes', disputesEmptyTitle: 'No disputes', disputesEmptyText: 'Disputes raised by the payer appear here.', correctionsEmptyTitle: 'No corrections', correctionsEmptyText: 'Uses logged late, and mistakes corrected, are appended here.',
  kind: 'Type', BY_HAND: 'Manual', LATE: 'Late entry', reason: 'Reason', at: 'Time', number: 'No.', byClient: 'By client', client: 'Client', byClientEmptyTitle: 'No use', byClientEmptyText: 'Nothing was metered in this month.', recompute: 'Recalculate from the log',
  validFrom: 'From {{day}}', validUntil: 'until {{day}}', ever: 'In force from the start', hash: 'File fingerprint (SHA-256)', tariffsEmptyTitle: 'No price list', tariffsEmptyText: 'The platform reads it when it starts.', perRow: ' per row', perUse: ' per use', leaves: 'Based on the first {{count, number}} log entries',
}

export type StatementWord = keyof typeof chinese

export const useStatementWords = words<StatementWord>('Settlements', chinese, english)

/** What one unit of a feature is: supply queries are metered by rows returned, the rest by uses. */
export const isByRow = (feature: string) => feature.startsWith('entitlement.')

/** What was used, in the reader's words. */
export function useFeatureNames() {
  const say = useStatementWords()
  return useCallback((feature: string) => (feature in chinese ? say(feature as StatementWord) : feature), [say])
}
