import { words } from '../Shell/language'

const chinese = {
  emptyTitle: '还没有实验', emptyText: '发布一个版本后，可以把它与现行版本比较；分流器的分组也会在这里出现。', canary: '放量实验', splitter: '分流实验', underWay: '进行中', ended: '已结束 {{at}}', began: '开始 {{at}}', version: '版本', stage: '放量', metric: '指标', noMetric: '没有结果指标：只看各组人数。', harm: '可承受的损失',
  'verdict.waits': '证据不足', 'verdict.harmless': '无害', 'verdict.harms': '有害', 'verdict.unbalanced': '分组人数不对', effect: '效果（相对对照组）', effectChart: '{{experiment}}：效果与置信序列', countChart: '{{experiment}}：各组人数', ratio: '人数比例检验 p 值', ratioBad: '低于 0.001：各组人数不对，数据不可信。', ratioGood: '人数比例正常。',
  arm: '组', share: '占比', assigned: '人数', observed: '已知结果', mean: '均值', interval: '区间', p: 'p 值', 'arm.active': '现行版本', 'arm.canary': '放量版本', 'arm.control': '对照组', 'arm.treatment': '实验组', 'arm.treatment2': '实验组二', noLooks: '还没有客户进入这个实验。', tooFew: '结果还太少，暂无区间。', always: '区间在任何时刻都成立：随时看都可以。', harmLine: '可承受的下限',
  start: '开始实验', stop: '结束实验', startAbout: '把正在放量的版本与现行版本比较。损失确定超过可承受范围时，平台会自动回滚。', name: '实验名称', metricHelp: '结果按这个指标比较，与“结果归因器”中的名称一致。', harmHelp: '以百万分之一为单位；0 表示不能更差。', noCanary: '没有正在放量的版本，不能开始实验。', upper: '上界', lower: '下界', count: '人数', needed: '请填写',
  readings: '漂移读数', bound: '界限', verdict: '判断', boundIs: '界限 {{bound}}（虚线）', beyond: '越界', within: '正常', measured: '测量时间', driftChart: '{{statistic}} 随时间的变化', noReadings: '还没有漂移读数', noReadingsText: '策略流运行并积累 200 次观测后，这里会有读数；越界会自动回滚并冻结。',
}

const english: Record<keyof typeof chinese, string> = {
  emptyTitle: 'No experiments yet', emptyText: 'Release a version and compare it with the one that serves everybody; arms of experiment splitters come here too.', canary: 'Release', splitter: 'Splitter', underWay: 'under way', ended: 'ended {{at}}', began: 'began {{at}}', version: 'Version', stage: 'Stage', metric: 'Metric', noMetric: 'No metric: only the sizes of the arms are watched.', harm: 'Harm that is borne',
  'verdict.waits': 'not enough evidence', 'verdict.harmless': 'harmless', 'verdict.harms': 'harms', 'verdict.unbalanced': 'arms of the wrong sizes', effect: 'Effect (against the control)', effectChart: '{{experiment}}: effect with its confidence sequence', countChart: '{{experiment}}: customers in each arm', ratio: 'Sample ratio, p-value', ratioBad: 'Below 0.001: the arms are of the wrong sizes, and no figure means anything.', ratioGood: 'The arms are of the sizes that they should be.',
  arm: 'Arm', share: 'Share', assigned: 'Customers', observed: 'Outcome known', mean: 'Mean', interval: 'Interval', p: 'p-value', 'arm.active': 'serving version', 'arm.canary': 'version being brought in', 'arm.control': 'control', 'arm.treatment': 'treatment', 'arm.treatment2': 'treatment 2', noLooks: 'Nobody has come to this experiment yet.', tooFew: 'Too few outcomes for an interval yet.', always: 'The intervals hold at all moments together: look as often as you like.', harmLine: 'Worst that is borne',
  start: 'Begin an experiment', stop: 'End the experiment', startAbout: 'Compares the version being brought in with the one that serves everybody. Harm that is certain and beyond what is borne takes it back by itself.', name: 'Name of the experiment', metricHelp: 'Outcomes of this metric are compared: as the outcome attributor names it.', harmHelp: 'In millionths of the metric; 0 means no worse at all.', noCanary: 'No version is being brought in: nothing can be compared.', upper: 'Upper bound', lower: 'Lower bound', count: 'Customers', needed: 'Please fill in',
  readings: 'Readings of drift', bound: 'Bound', verdict: 'Verdict', boundIs: 'Bound {{bound}}, dashed', beyond: 'beyond', within: 'within', measured: 'Measured', driftChart: '{{statistic}} over time', noReadings: 'No readings of drift yet', noReadingsText: 'They come once the flow runs and 200 observations are there; one beyond its bound takes the version back and freezes the flow.',
}

export type WatchWord = keyof typeof chinese

export const useWatchWords = words('FlowWatch', chinese, english)
