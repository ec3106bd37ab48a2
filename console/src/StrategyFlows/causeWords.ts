import { words } from '../Shell/language'

const chinese = {
  graph: '因果图', graphAbout: '策略流选择的动作 → 客户的反应 → 成交。动作按已知概率随机选择，所以实线是测得的效果：彩色粗线为可信，灰色细线尚不足以判断；从反应到成交没有随机选择，只能称为关联；虚线在策略流定义中已声明，尚未测得。',
  picture: '因果图：{{measured}} 条关系已测得，{{assumed}} 条尚未测得。下表列出全部内容。', version: '版本', allVersions: '所有版本', window: '时间范围', days: '最近 {{count}} 天', winWindow: '成交期限', winDays: '首次选择后 {{count}} 天',
  'kind.behaviour': '动作', 'kind.response': '反应', 'kind.win': '成交', won: '成交', chosen: '选择 {{count}} 次', came: '{{count}} 次选择之后出现', wonBy: '{{count}} 位客户', hidden: '客户太少，不显示',
  edges: '全部关系', from: '从', to: '到', evidence: '依据', 'evidence.effect': '效果', 'evidence.association': '关联', 'evidence.assumed': '未测得', effect: '差异', interval: '95% 区间', found: '可信', yes: '是', no: '否', foundAbout: '标为可信的结果中，预计误报不超过 10%。', count: '样本', effective: '有效样本', reason: '为什么没有数值',
  'why.NO_CHOICES': '还没有已知结果的选择', 'why.NOT_DRAWN': '选择没有随机性', 'why.FEW_CUSTOMERS': '不足 {{customers}} 位客户，不予显示', 'why.THIN_EVIDENCE': '证据不足', 'why.NO_VARIATION': '结果没有差别', 'why.TOO_EARLY': '尚无客户满成交期限', 'why.NO_OUTCOMES': '还没有结果',
  read: '依据 {{choices}} 次选择', waits: '另有 {{count}} 次等待结果，暂不计入', thinAbout: '效果要有 {{effective}} 个有效样本才显示；少于 {{customers}} 位客户的一律不显示。',
  none: '还没有可画的因果图', noneText: '策略流中要有“次优动作评分器”和“结果归因器”：前者按已知概率选择动作，后者等待结果。发布后，每次选择和结果都会成为这里的证据。', noMetricText: '策略流会选择动作，但没有“结果归因器”说明等待哪项结果。加上它并发布后，每次选择和结果都会成为这里的证据。', openCanvas: '打开画布',
  attribution: '归因', attributionAbout: '把结果的数值分摊给之前触达过客户的动作或渠道。只计策略流决定发出的触达：选中了但没有走到触达（例如客户没有授权）的动作不计。归因说明功劳如何分配，不是因果。', by: '分给', 'by.ACTION': '动作', 'by.CHANNEL': '渠道', metricTitle: '指标：{{metric}}', dealsTitle: '成交额（{{currency}}）', total: '结果数值合计', untouched: '其中此前无触达', journeys: '可归因的旅程', touch: '触达',
  byPlace: '按位置', byRemoval: '按移除效应', byShapley: '按夏普利值', byPlaceAbout: '首末各 40%，其余平分中间。', thin: '不足 100 段旅程：只按位置分摊，暂不按移除效应与夏普利值分摊。', noTouch: '在这些结果之前，策略流没有发出过触达，没有可分摊的功劳。', together: '其他（客户太少，合并）', noChoice: '（未经选择）', 'channel.expert': '专家', chart: '{{title}}：各项分得多少', noAttribution: '还没有可归因的结果', noAttributionText: '流程触达客户、系统报告结果（reportOutcome）之后，这里会显示功劳如何分摊。',
}

const english: Record<keyof typeof chinese, string> = {
  graph: 'Causal graph', graphAbout: 'Actions that the flow chooses → how customers respond → deals won. Actions are chosen at random with known probabilities, so a solid line is a measured effect: thick and coloured when reliable, thin and grey while the evidence is not sufficient. Responses are not randomised, so from there to a win it is an association. A dashed line is declared by the flow and not measured yet.',
  picture: 'Causal graph: {{measured}} links measured, {{assumed}} not measured yet. The table below has all of it.', version: 'Version', allVersions: 'All versions', window: 'Period', days: 'Last {{count}} days', winWindow: 'Deal won within', winDays: '{{count}} days after the first choice',
  'kind.behaviour': 'Action', 'kind.response': 'Response', 'kind.win': 'Win', won: 'Deal won', chosen: 'chosen {{count}} times', came: 'after {{count}} choices', wonBy: '{{count}} customers', hidden: 'too few customers to show',
  edges: 'All links', from: 'From', to: 'To', evidence: 'Based on', 'evidence.effect': 'effect', 'evidence.association': 'association', 'evidence.assumed': 'not measured', effect: 'Difference', interval: '95% interval', found: 'Reliable', yes: 'Yes', no: 'No', foundAbout: 'Of the findings marked reliable, at most 10% are expected to be false.', count: 'Sample', effective: 'Effective sample', reason: 'Why there is no figure',
  'why.NO_CHOICES': 'no choice with a known outcome yet', 'why.NOT_DRAWN': 'choices were not random', 'why.FEW_CUSTOMERS': 'fewer than {{customers}} customers: not shown', 'why.THIN_EVIDENCE': 'not enough evidence', 'why.NO_VARIATION': 'all outcomes were the same', 'why.TOO_EARLY': 'no customer has completed the win period', 'why.NO_OUTCOMES': 'no outcomes yet',
  read: 'Based on {{choices}} choices', waits: '{{count}} more await an outcome and are not counted yet', thinAbout: 'An effect is shown from an effective sample of {{effective}}; nothing is shown for fewer than {{customers}} customers.',
  none: 'No causal graph yet', noneText: 'The flow needs a next-best-action scorer, which chooses actions with known probabilities, and an outcome attributor, which records outcomes. After release, every choice and outcome becomes evidence here.', noMetricText: 'The flow chooses actions, but has no outcome attributor to say which outcome it waits for. Add one and release it: every choice and outcome then becomes evidence here.', openCanvas: 'Open the canvas',
  attribution: 'Attribution', attributionAbout: 'The values of outcomes, shared among the actions or channels that reached the customer before. Only contacts that the flow decided to make count: an action that was chosen but led to none, for example without consent, does not. Attribution says how credit is shared, not what causes what.', by: 'Credit to', 'by.ACTION': 'Actions', 'by.CHANNEL': 'Channels', metricTitle: 'Metric: {{metric}}', dealsTitle: 'Deals won ({{currency}})', total: 'Sum of outcome values', untouched: 'of which without prior contact', journeys: 'Attributable journeys', touch: 'Contact',
  byPlace: 'By position', byRemoval: 'By removal', byShapley: 'By Shapley value', byPlaceAbout: '40% to the first, 40% to the last, the rest to those between.', thin: 'Fewer than 100 journeys: shared by position only, not yet by removal or Shapley value.', noTouch: 'The flow made no contact before these outcomes, so there is no credit to share.', together: 'Others (too few customers each)', noChoice: '(no choice)', 'channel.expert': 'Expert', chart: '{{title}}: share of each', noAttribution: 'No outcomes to attribute yet', noAttributionText: 'Once the flow has reached customers and a system reports outcomes (reportOutcome), this shows how credit is shared.',
}

export type CauseWord = keyof typeof chinese

export const causeWords = chinese

export const useCauseWords = words('FlowCauses', chinese, english)
