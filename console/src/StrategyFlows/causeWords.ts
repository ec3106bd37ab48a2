import { words } from '../Shell/language'

const chinese = {
  graph: '因果图', graphAbout: '流程选择的动作 → 客户的反应 → 成交。动作是按已知概率抽取的，所以实线是真正测得的效果；从反应到成交没有人抽签，只能叫关联；虚线是流程定义里有、还没有测得的。',
  picture: '因果图：{{measured}} 条边已测得，{{assumed}} 条尚未测得。下表列出全部内容。', version: '版本', allVersions: '所有版本', window: '时间范围', days: '最近 {{count}} 天', winWindow: '成交期限', winDays: '首次选择后 {{count}} 天',
  'kind.behaviour': '动作', 'kind.response': '反应', 'kind.win': '成交', won: '成交', chosen: '选择 {{count}} 次', came: '{{count}} 次', wonBy: '{{count}} 位客户', hidden: '客户太少，不显示',
  edges: '全部边', from: '从', to: '到', evidence: '依据', 'evidence.effect': '效果', 'evidence.association': '关联', 'evidence.assumed': '未测得', effect: '差异', interval: '95% 区间', found: '可信', yes: '是', no: '否', foundAbout: '列为可信的，预计至多一成是假的。', count: '样本', effective: '有效样本', reason: '为什么没有数值',
  'why.NO_CHOICES': '还没有知道结果的选择', 'why.NOT_DRAWN': '选择没有随机性', 'why.FEW_CUSTOMERS': '不足 {{customers}} 位客户，不予显示', 'why.THIN_EVIDENCE': '证据太薄', 'why.NO_VARIATION': '结果没有差别', 'why.TOO_EARLY': '成交期限还没有一位客户走完', 'why.NO_OUTCOMES': '还没有结果',
  read: '看了 {{choices}} 次选择', waits: '另有 {{count}} 次还在等结果，暂不计入', thinAbout: '效果要有 {{effective}} 个有效样本才显示；少于 {{customers}} 位客户的一律不显示。',
  none: '还没有可画的因果图', noneText: '流程里要有“次优动作评分器”和“结果归因器”：前者按已知概率选择动作，后者等待结果。发布后，每次选择和结果都会成为这里的证据。', openCanvas: '打开画布',
  attribution: '归因', attributionAbout: '把结果分摊给之前触达过客户的动作或渠道。归因说的是功劳怎么分，不是因果；三种分法并列。', by: '分给', 'by.ACTION': '动作', 'by.CHANNEL': '渠道', metricTitle: '指标 {{metric}}', dealsTitle: '成交额（{{currency}}）', total: '结果合计', untouched: '无触达', journeys: '旅程', touch: '触达',
  byPlace: '按位置', byRemoval: '按移除效应', byShapley: '按夏普利值', byPlaceAbout: '首末各 40%，其余平分中间。', thin: '不足 100 段旅程：只按位置分摊，不按数据分摊。', noTouch: '结果之前流程没有触达过客户，没有可分的功劳。', together: '其他（客户太少，合并）', noChoice: '（未经选择）', 'channel.expert': '专家', chart: '{{title}}：各项分得多少', noAttribution: '还没有可归因的结果', noAttributionText: '流程触达客户、系统报告结果（reportOutcome）之后，这里会显示功劳如何分摊。',
}

const english: Record<keyof typeof chinese, string> = {
  graph: 'Causal graph', graphAbout: 'Actions that the flow chooses → how customers respond → deals won. Actions are drawn with known chances, so a solid line is an effect that was measured; nobody draws who responds, so from there to a win it is an association; a dashed line is declared by the flow and not measured yet.',
  picture: 'Causal graph: {{measured}} edges measured, {{assumed}} not measured yet. The table below has all of it.', version: 'Version', allVersions: 'All versions', window: 'Window', days: 'Last {{count}} days', winWindow: 'A win counts within', winDays: '{{count}} days of the first choice',
  'kind.behaviour': 'Action', 'kind.response': 'Response', 'kind.win': 'Win', won: 'Deal won', chosen: 'chosen {{count}} times', came: '{{count}} times', wonBy: '{{count}} customers', hidden: 'too few customers to show',
  edges: 'All edges', from: 'From', to: 'To', evidence: 'Rests on', 'evidence.effect': 'effect', 'evidence.association': 'association', 'evidence.assumed': 'not measured', effect: 'Difference', interval: '95% interval', found: 'Found', yes: 'yes', no: 'no', foundAbout: 'Of those that are found at most a tenth is expected to be false.', count: 'Sample', effective: 'Effective sample', reason: 'Why there is no figure',
  'why.NO_CHOICES': 'no choice with a known outcome yet', 'why.NOT_DRAWN': 'the choices were not drawn', 'why.FEW_CUSTOMERS': 'fewer than {{customers}} customers: not shown', 'why.THIN_EVIDENCE': 'thin evidence', 'why.NO_VARIATION': 'what came of it was always the same', 'why.TOO_EARLY': 'no customer’s days for a win are over', 'why.NO_OUTCOMES': 'nothing came of it yet',
  read: '{{choices}} choices looked at', waits: '{{count}} more wait for what comes of them, and do not count yet', thinAbout: 'An effect is shown from an effective sample of {{effective}} on; nothing is shown of fewer than {{customers}} customers.',
  none: 'Nothing to draw yet', noneText: 'The flow needs a next-best-action scorer, which chooses with known chances, and an outcome attributor, which waits for what comes of it. Once it is released, every choice and every outcome is evidence here.', openCanvas: 'Open the canvas',
  attribution: 'Attribution', attributionAbout: 'Outcomes divided among the actions or channels that reached the customer before. It says how credit is shared, not what causes what; three ways of sharing stand side by side.', by: 'Credit to', 'by.ACTION': 'actions', 'by.CHANNEL': 'channels', metricTitle: 'Metric {{metric}}', dealsTitle: 'Deals won ({{currency}})', total: 'All outcomes', untouched: 'Without a touch', journeys: 'Journeys', touch: 'Touch',
  byPlace: 'By place', byRemoval: 'By removal', byShapley: 'By Shapley value', byPlaceAbout: '40% to the first, 40% to the last, the rest to those between.', thin: 'Fewer than 100 journeys: shared by place, not by the data.', noTouch: 'The flow reached no customer before these outcomes: there is no credit to share.', together: 'Others (too few customers each)', noChoice: '(no choice)', 'channel.expert': 'Expert', chart: '{{title}}: who has how much of it', noAttribution: 'No outcomes to share yet', noAttributionText: 'Once the flow has reached customers and a system reports what came of it (reportOutcome), this shows who has the credit.',
}

export type CauseWord = keyof typeof chinese

export const causeWords = chinese

export const useCauseWords = words('FlowCauses', chinese, english)
