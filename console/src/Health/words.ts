import { useCallback } from 'react'
import { words } from '../Shell/language'

const chinese = {
  title: '客户主权健康度', aboutMine: '平台对您的数据主权做得怎么样，由日志逐项计算。低于 60 为红色。', about: '按客户、按单元查看健康度。每个分数都说明是怎样计算的。', now: '当前', scoreNone: '尚不足以评分', red: '低于 60：需要改进', green: '达到 60', asOf: '截至', rules: '规则版本 {{version}}',
  openness: '开放度', collaboration: '协作深度', transparency: '治理透明度', cover: '覆盖天数', stockOuts: '缺货', ageing: '库龄',
  open: '已开放且有数据的项目', tasksCompleted: '任务完成', milestonesAttended: '客户参与的里程碑', receiptCoverage: '读取有凭证', onTimeWithdrawals: '撤回及时生效', onTimeAnswers: '反馈按时答复', part_cover: '覆盖 14 至 45 天的货号', part_stockOuts: '在售且有货的货号', part_ageing: '90 天内有销售的件数',
  calls: '接口调用（近 13 周）', callsText: '读取、供货调用和文档查看的次数，都有凭证。', depth: '使用深度', depthText: '已开放且有数据的项目 / 目录总数。', tasks: '任务完成', tasksText: '按时完成的里程碑与承诺。',
  part: '组成', counted: '计数', ofHow: '{{numerator}} / {{denominator}}', score: '得分', source: '依据的日志事件', sourceAnswers: '与同一条目的答复对照', sourceLater: '以及此后按同一授权的 dataRead', notMeasured: '没有可计量的', history: '近 {{weeks}} 周', historySays: '近 {{weeks}} 周得分，从 {{first}} 到 {{last}}。', gaugeSays: '{{name}}：{{score}} 分（满分 100）',
  channel: '渠道库存健康度', channelNone: '还没有上报库存，暂无评分。', emptyTitle: '没有健康度', emptyText: '没有这位客户，或者它还没有登记。', parts: '由什么算出', customer: '客户编号', show: '查看', byCustomer: '查看一位客户',
  scorecard: '经理计分卡', scorecardAbout: '渠道库存、客户主权、数据信用和业绩完成四项，按权重合成。权重合计 100。', unit: '销售单元', chooseUnit: '选择一个单元', component: '项目', weight: '权重', CHANNEL_INVENTORY: '渠道库存健康度', SOVEREIGNTY: '客户主权健康度', CREDIT: '数据信用', ATTAINMENT: '业绩完成',
  noUnitTitle: '选择一个销售单元', noUnitText: '选择后显示该单元经理的计分卡。', customers: '有交易的客户', measured: '其中已评分', partNone: '未计量，权重分给其他项目', scorecardMissing: '没有这个单元',
  weights: '权重', changeWeights: '修改权重', total: '合计 {{total}}', mustBe100: '合计必须等于 100', reason: '修改原因', weightsChanged: '权重已生效', changes: '修改历史', changesEmptyTitle: '从未修改过', changesEmptyText: '现在使用默认权重：35、30、20、15。', number: '序号', at: '时间', by: '修改人', defaults: '默认权重', radarSays: '四项得分：{{parts}}',
  uses: '每日计量使用（最近 30 天）', usesText: '按功能计量的次数，与结算单出自同一份日志；日期按 UTC。', usesNone: '最近 30 天没有计量的使用', usesNoneText: '查询库存、排产与预测，查看文档，完成导出，都会出现在这里。',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Sovereignty health', aboutMine: 'How well the platform treats your sovereignty over your data, counted from the log. Below 60 is red.', about: 'By customer and by unit. Each score shows how it is counted.', now: 'Now', scoreNone: 'Too little is measured', red: 'Below 60: needs work', green: '60 or above', asOf: 'As of', rules: 'Rules {{version}}',
  openness: 'Openness', collaboration: 'Collaboration', transparency: 'Transparency', cover: 'Cover', stockOuts: 'Stock-outs', ageing: 'Ageing',
  open: 'Items open and available', tasksCompleted: 'Tasks completed', milestonesAttended: 'Milestones attended', receiptCoverage: 'Reads with a receipt', onTimeWithdrawals: 'Withdrawals in time', onTimeAnswers: 'Feedback answered in time', part_cover: 'SKUs with 14 to 45 days of stock', part_stockOuts: 'Selling SKUs in stock', part_ageing: 'Pieces of SKUs sold within 90 days',
  calls: 'API calls, 13 weeks', callsText: 'Reads, supply calls and document views, each with a receipt.', depth: 'Depth of use', depthText: 'Items open and available, of those in the catalogue.', tasks: 'Tasks completed', tasksText: 'Milestones and commitments, of those that ended or are due.',
  part: 'Part', counted: 'Counted', ofHow: '{{numerator}} of {{denominator}}', score: 'Score', source: 'Counted in these events of the log', sourceAnswers: 'against the answers of the same entries', sourceLater: 'and dataRead under the same consent later', notMeasured: 'Nothing to measure', history: 'The last {{weeks}} weeks', historySays: 'Score over the last {{weeks}} weeks, from {{first}} to {{last}}.', gaugeSays: '{{name}}: {{score}} of 100',
  channel: 'Channel inventory health', channelNone: 'No stock was reported yet, so there is no score.', emptyTitle: 'No health', emptyText: 'There is no such customer, or it is not registered yet.', parts: 'What it is made of', customer: 'Customer id', show: 'Show', byCustomer: 'One customer',
  scorecard: 'Manager scorecard', scorecardAbout: 'Channel inventory, sovereignty, data credit and attainment, by weights that total 100.', unit: 'Sales unit', chooseUnit: 'Choose a unit', component: 'Component', weight: 'Weight', CHANNEL_INVENTORY: 'Channel inventory health', SOVEREIGNTY: 'Sovereignty health', CREDIT: 'Data credit', ATTAINMENT: 'Attainment',
  noUnitTitle: 'Choose a sales unit', noUnitText: 'Its manager\'s scorecard is shown then.', customers: 'Customers with deals', measured: 'Of which scored', partNone: 'Not measured: its weight goes to the others', scorecardMissing: 'There is no such unit',
  weights: 'Weights', changeWeights: 'Change weights', total: 'Total {{total}}', mustBe100: 'They must total 100', reason: 'Why they change', weightsChanged: 'The weights are in force', changes: 'Changes', changesEmptyTitle: 'Never changed', changesEmptyText: 'The defaults are in force: 35, 30, 20 and 15.', number: 'No.', at: 'When', by: 'By', defaults: 'Defaults', radarSays: 'The four scores: {{parts}}',
  uses: 'Metered uses by day (last 30 days)', usesText: 'How often each feature was used, from the same log as the statements; days are in UTC.', usesNone: 'No metered use in the last 30 days', usesNoneText: 'Questions about stock, schedule and forecast, documents viewed and exports completed appear here.',
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
