import { useCallback } from 'react'
import { words } from '../Shell/language'

const chinese = {
  title: '结算单', about: '按使用频次结算：每月结束一小时后自动关账，每一行都能从日志重新算出。更正只追加，不改写。', aboutMine: '您使用的每一项功能都从同一份日志计量。对哪一行有疑问，可以直接提出。', tariffs: '价目', tariffsAbout: '每一项功能的单价，以及从哪天起生效。',
  lateReason: '关账后才写入日志', payer: '付款方', month: '月份', owed: '应付（含更正）', corrections: '更正', openDisputes: '待答复争议', total: '关账金额', closedAt: '关账时间', anyPayer: '任何付款方', newest: '最新在前', oldest: '最早在前', order: '排序',
  emptyTitle: '还没有结算单', emptyText: '一个月结束后，如果有计量的使用，结算单会自动出现在这里。', lines: '明细', day: '日期', feature: '功能', units: '次数', unitPrice: '单价', amount: '金额', tariff: '价目版本', linesEmptyTitle: '没有明细', linesEmptyText: '这个月没有使用。',
  'read.profile': '读取企业资料', 'read.interactions': '读取互动记录', 'entitlement.inventory': '调用库存', 'entitlement.schedule': '调用排产', 'entitlement.forecast': '调用预测', view: '查看文档', export: '批量导出',
  dispute: '提出争议', disputeTitle: '对 {{day}} 的“{{feature}}”提出争议', disputeText: '哪里不对？', disputed: '争议已提出，总部会答复', correct: '更正', correctTitle: '更正 {{day}} 的“{{feature}}”', correctUnits: '增减次数', correctUnitsHelp: '少计为正，多计为负；只有金额错误时填 0。', correctAmount: '增减金额（最小货币单位）', correctAmountHelp: '留空则按单价计算。', correctReason: '原因', correctReasonHelp: '付款方和审计都会看到，请勿写个人信息。', corrected: '更正已追加',
  answer: '答复', answerTitle: '答复第 {{number}} 项争议', answerText: '答复内容', upheld: '付款方有理', rejected: '付款方无理', open: '待答复', answered: '答复已送达', said: '付款方的说明', answerSaid: '总部的答复', erased: '（内容已删除）', disputes: '争议', disputesEmptyTitle: '没有争议', disputesEmptyText: '付款方对某一行有疑问时，会出现在这里。', correctionsEmptyTitle: '没有更正', correctionsEmptyText: '关账后补记的使用和改正的错误会追加在这里。',
  kind: '类别', BY_HAND: '人工更正', LATE: '补记', reason: '原因', at: '时间', number: '序号', byClient: '按客户端', client: '客户端', byClientEmptyTitle: '没有使用', byClientEmptyText: '这个月没有计量到使用。', recompute: '可用 ecosystem statement --recompute {{id}} 从日志重算核对。',
  validFrom: '自', validUntil: '至', ever: '一直有效', hash: '文件指纹', tariffsEmptyTitle: '没有价目', tariffsEmptyText: '平台启动时会读取价目文件。', tariffNow: '现行', perUnit: '每次单价', leaves: '计入日志前 {{count, number}} 条',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Statements', about: 'Settled by use: a month is closed an hour after it ends, and each line can be counted again from the log. Corrections are appended, nothing is rewritten.', aboutMine: 'Each use of yours is metered from the one log. If a line looks wrong, contest it here.', tariffs: 'Tariffs', tariffsAbout: 'What a use costs, and from which day on.',
  lateReason: 'Came into the log after the month was closed', payer: 'Payer', month: 'Month', owed: 'Amount due, with corrections', corrections: 'Corrections', openDisputes: 'Open disputes', total: 'Amount at closing', closedAt: 'Closed', anyPayer: 'Any payer', newest: 'Newest first', oldest: 'Oldest first', order: 'Order',
  emptyTitle: 'No statements yet', emptyText: 'When a month in which something was used is over, its statement appears here by itself.', lines: 'Lines', day: 'Day', feature: 'Feature', units: 'Uses', unitPrice: 'Unit price', amount: 'Amount', tariff: 'Tariff', linesEmptyTitle: 'No lines', linesEmptyText: 'Nothing was used in this month.',
  'read.profile': 'Profile read', 'read.interactions': 'Interactions read', 'entitlement.inventory': 'Inventory called for', 'entitlement.schedule': 'Schedule called for', 'entitlement.forecast': 'Forecast called for', view: 'Document viewed', export: 'Bulk export',
  dispute: 'Contest', disputeTitle: 'Contest “{{feature}}” of {{day}}', disputeText: 'What is wrong?', disputed: 'Contested: headquarters will answer', correct: 'Correct', correctTitle: 'Correct “{{feature}}” of {{day}}', correctUnits: 'Uses more or fewer', correctUnitsHelp: 'Negative for fewer; 0 when only the amount was wrong.', correctAmount: 'Amount more or less, in minor units', correctAmountHelp: 'If left empty: uses × unit price.', correctReason: 'Why', correctReasonHelp: 'The payer and auditors read it: name nobody.', corrected: 'The correction was appended',
  answer: 'Answer', answerTitle: 'Answer dispute no. {{number}}', answerText: 'What the payer is told', upheld: 'The payer is right', rejected: 'The payer is not right', open: 'Waits for an answer', answered: 'Answered', said: 'What the payer says', answerSaid: 'What headquarters says', erased: '(erased)', disputes: 'Disputes', disputesEmptyTitle: 'No disputes', disputesEmptyText: 'When the payer contests a line it appears here.', correctionsEmptyTitle: 'No corrections', correctionsEmptyText: 'Uses that came in late, and mistakes put right, are appended here.',
  kind: 'Kind', BY_HAND: 'By hand', LATE: 'Late use', reason: 'Why', at: 'When', number: 'No.', byClient: 'By client', client: 'Client', byClientEmptyTitle: 'No use', byClientEmptyText: 'Nothing was metered in this month.', recompute: 'To count it again from the log: ecosystem statement --recompute {{id}}',
  validFrom: 'From', validUntil: 'Until', ever: 'Always in force', hash: 'Fingerprint of the file', tariffsEmptyTitle: 'No tariffs', tariffsEmptyText: 'The platform reads them when it starts.', tariffNow: 'In force', perUnit: 'Unit price', leaves: 'From the first {{count, number}} entries of the log',
}

export type StatementWord = keyof typeof chinese

export const useStatementWords = words<StatementWord>('Settlements', chinese, english)

/** What was used, in the reader's words. */
export function useFeatureNames() {
  const say = useStatementWords()
  return useCallback((feature: string) => (feature in chinese ? say(feature as StatementWord) : feature), [say])
}
