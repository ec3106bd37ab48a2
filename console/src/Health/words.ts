import { useCallback } from 'react'
import { words } from '../Shell/language'

const chinese = {
  title: '客户主权健康度', overall: '总分与各维度', titleOne: '客户健康度', aboutMine: '平台对您数据主权的保障情况，依据日志逐项计算。低于 60 分显示为红色。', about: '按客户、按单元查看健康度。每个分数都说明是怎样计算的。', now: '当前', scoreNone: '数据不足', red: '低于 60：需要改进', green: '60 及以上：良好', asOf: '截至', rules: '评分规则 {{version}}',
  openness: '开放度', collaboration: '协作深度', transparency: '治理透明度', cover: '覆盖达标', stockOuts: '在售有货', ageing: '动销库存',
  open: '已开放且有数据的项目', tasksCompleted: '任务完成', milestonesAttended: '客户参与的里程碑', receiptCoverage: '读取均有凭证', onTimeWithdrawals: '撤回及时生效', onTimeAnswers: '反馈按时答复', part_cover: '库存可售 14 至 45 天的货号', part_stockOuts: '在售且有货的货号', part_ageing: '近 90 天有销售的货号的库存件数',
  calls: '接口调用（近 13 周）', callsText: '读取、供货调用和文档查看的次数，都有凭证。', depth: '使用深度', depthText: '已开放且有数据的项目 / 目录总数。', tasks: '任务完成', tasksText: '按时完成的里程碑与承诺。',
  part: '分项', counted: '计数', ofHow: '{{numerator}} / {{denominator}}', score: '得分', source: '依据的日志事件', sources: '{{events}}；{{more}}', sourceAnswers: '与相同条目的答复核对', sourceLater: '以及此后依据同一授权的读取', notMeasured: '暂无数据', history: '近 {{weeks}} 周', historySays: '近 {{weeks}} 周得分，从 {{first}} 到 {{last}}。', gaugeSays: '{{name}}：{{score}} 分（满分 100）',
  channel: '渠道库存健康度', channelNone: '还没有上报库存，暂无评分。', emptyTitle: '没有健康度', emptyText: '没有这家客户，或者它还没有登记。', parts: '得分构成', dimension: '维度', howSovereignty: '维度得分是其各分项的平均，总分是各维度的几何平均；没有数据的不计入。', howChannel: '总分由各项按评分规则的权重加权得出；没有数据的不计入。', customer: '客户编号', show: '查看', byCustomer: '查看一家客户',
  scorecard: '经理计分卡', scorecardAbout: '由渠道库存、客户主权、数据信用和业绩完成四项加权得出，权重合计 100%。', unit: '销售单元', chooseUnit: '选择一个单元', component: '项目', weight: '权重', showWeights: '查看权重', CHANNEL_INVENTORY: '渠道库存健康度', SOVEREIGNTY: '客户主权健康度', CREDIT: '数据信用', ATTAINMENT: '业绩完成',
  noUnitTitle: '选择一个销售单元', noUnitText: '选择后显示该单元经理的计分卡。', customers: '有交易的客户', measured: '其中已评分', fewMeasured: '{{customers}} 家客户中只有 {{measured}} 家有评分，得分仅供参考。', partNone: '暂无数据，权重分给其他项目', scorecardMissing: '没有这个单元',
  weights: '经理计分卡权重', changeWeights: '修改权重', total: '合计 {{total}}%', mustBe100: '合计必须等于 100%', reason: '修改原因', weightsChanged: '新权重已生效', changes: '修改历史', changesEmptyTitle: '从未修改过', changesEmptyText: '现行为默认权重。', number: '序号', at: '修改时间', by: '修改人', defaults: '默认权重', radarSays: '各项得分：{{parts}}',
  uses: '每日用量（最近 30 天）', times: '计量数', usesText: '各功能的计量数（供货查询按返回的行数，其余按次数），与结算单出自同一份日志；日期按 UTC。', usesNone: '最近 30 天没有计入该客户结算的用量', usesNoneText: '该客户自己查询库存、排产与预测，查看文档，完成导出，会计入这里；他人凭授权的读取计入读取方。',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Sovereignty health', overall: 'Overall score and dimensions', titleOne: 'Customer health', aboutMine: 'How well the platform protects your sovereignty over your data, calculated from the log. Below 60 is red.', about: 'By customer and by sales unit. Each score shows how it is calculated.', now: 'Now', scoreNone: 'Not enough data', red: 'Below 60: needs work', green: '60 or above: healthy', asOf: 'As of', rules: 'Scoring rules {{version}}',
  openness: 'Openness', collaboration: 'Collaboration', transparency: 'Transparency', cover: 'Cover in range', stockOuts: 'In stock', ageing: 'Still selling',
  open: 'Items shared, with data', tasksCompleted: 'Tasks completed', milestonesAttended: 'Milestones the customer attended', receiptCoverage: 'Reads with a receipt', onTimeWithdrawals: 'Withdrawals in effect on time', onTimeAnswers: 'Feedback answered on time', part_cover: 'SKUs with 14 to 45 days of stock', part_stockOuts: 'Selling SKUs in stock', part_ageing: 'Stock of SKUs sold within 90 days',
  calls: 'API calls, last 13 weeks', callsText: 'Reads, supply calls and document views, each with a receipt.', depth: 'Depth of use', depthText: 'Items shared with data, of those in the catalogue.', tasks: 'Tasks completed', tasksText: 'Milestones and commitments, of those that ended or are due.',
  part: 'Part', counted: 'Count', ofHow: '{{numerator}} of {{denominator}}', score: 'Score', source: 'Based on log events', sources: '{{events}}; {{more}}', sourceAnswers: 'checked against the answers of the same entries', sourceLater: 'and later reads under the same consent', notMeasured: 'No data yet', history: 'Last {{weeks}} weeks', historySays: 'Score over the last {{weeks}} weeks, from {{first}} to {{last}}.', gaugeSays: '{{name}}: {{score}} of 100',
  channel: 'Channel inventory health', channelNone: 'No stock has been reported yet, so there is no score.', emptyTitle: 'No health', emptyText: 'There is no such customer, or it is not registered yet.', parts: 'Score breakdown', dimension: 'Dimension', howSovereignty: 'A dimension is the mean of its parts, and the overall score the geometric mean of the dimensions; whatever has no data is left out.', howChannel: 'The overall score weighs the dimensions as the scoring rules say; whatever has no data is left out.', customer: 'Customer ID', show: 'Show', byCustomer: 'Look up a customer',
  scorecard: 'Manager scorecard', scorecardAbout: 'Weighted from channel inventory, sovereignty, data credit and attainment; the weights total 100%.', unit: 'Sales unit', chooseUnit: 'Choose a unit', component: 'Component', weight: 'Weight', showWeights: 'View weights', CHANNEL_INVENTORY: 'Channel inventory health', SOVEREIGNTY: 'Sovereignty health', CREDIT: 'Data credit', ATTAINMENT: 'Attainment',
  noUnitTitle: 'Choose a sales unit', noUnitText: 'The manager’s scorecard is shown once you choose one.', customers: 'Customers with deals', measured: 'Of which scored', fewMeasured: 'Only {{measured}} of {{customers}} customers have a score: take this as an indication.', partNone: 'No data: its weight goes to the others', scorecardMissing: 'There is no such unit',
  weights: 'Manager scorecard weights', changeWeights: 'Change weights', total: 'Total {{total}}%', mustBe100: 'The total must be 100%', reason: 'Reason', weightsChanged: 'The new weights are in force', changes: 'Change history', changesEmptyTitle: 'Never changed', changesEmptyText: 'The default weights are in force.', number: 'No.', at: 'Changed at', by: 'Changed by', defaults: 'Defaults', radarSays: 'The scores: {{parts}}',
  uses: 'Daily use (last 30 days)', times: 'Metered', usesText: 'What was metered of each feature (supply queries by rows returned, the rest by uses), from the same log as the statements; days are in UTC.', usesNone: 'Nothing billed to this customer in the last 30 days', usesNoneText: 'The customer’s own stock, schedule and forecast queries, document views and exports are counted here. Reads by others are billed to whoever reads.',
}

export type HealthWord = keyof typeof chinese

export const useHealthWords = words<HealthWord>('Health', chinese, english)

/** Names that reports give, in the reader's words. */
export function useHealthNames() {
  const say = useHealthWords()
  return useCallback((name: string, isPart = false) => {
    const key = isPart && `part_${name}` in chinese ? `part_${name}` : name
    return key in chinese ? say(key as HealthWord) : name
  }, [say])
}
