import { words } from '../Shell/language'

const chinese = {
  title: '审计', about: '平台的每一次变更、每一次对客户数据的读取都在这份日志里。您的查询也会被记录。',
  entries: '日志条目', uses: '数据 → 使用', basis: '决策 → 数据', passport: '历史护照', identity: '登录与身份', processing: '处理活动登记',
  when: '时间', kind: '对象类型', object: '对象', what: '发生了什么', who: '谁', organisation: '组织', clientId: '客户端', person: '人员', leaf: '叶序号', open: '打开', notSigned: '等待签名',
  filterTitle: '筛选', actorKind: '对象类型，如 customer', actorId: '对象编号，如 cu_…', personHint: '人员（令牌 sub）', clientHint: '客户端编号', organisationHint: '组织', audience: '受众', customer: '客户编号 cu_…', category: '数据类别', field: '字段', apply: '筛选', clear: '清除',
  entriesEmptyTitle: '没有符合条件的条目', entriesEmptyText: '放宽筛选条件，或清除后查看整份日志。',
  PROFILE: '企业资料', INTERACTIONS: '互动记录', anyAudience: '所有受众', anyCategory: '所有类别', anyField: '所有字段',
  name: '名称', sector: '行业', foundedYear: '成立年份', revenue: '营收', employees: '员工数', country: '国家', parent: '母公司', occurredAt: '发生时间', channel: '渠道', direction: '方向', summary: '摘要',
  usesAbout: '某位客户的某个字段被谁读过、为了什么、又影响了哪些决策。', usesAsk: '先选客户', usesAskText: '填写客户编号（cu_ 开头），再选类别与字段。', usesEmptyTitle: '没有使用记录', usesEmptyText: '这个字段从未被他人读取。', reader: '读取方', purpose: '用途', receipt: '使用回执', decisions: '影响的决策', fields: '字段', none: '无',
  basisAsk: '先填决策编号', basisAskText: '填写决策编号（de_ 开头），可在决策记录里找到。', basisAbout: '一项决策依据了哪些客户数据，以及当时的规则与信用。', decisionId: '决策编号 de_…', show: '查看', noDecision: '没有这项决策', noDecisionText: '请核对编号。', noData: '没有引用客户数据', noDataText: '申请人没有说明依据任何客户数据。', outcome: '结论', unit: '销售单元', permission: '权限', amount: '金额', policy: '规则版本', credit: '信用', rulesTried: '逐条规则', passed: '通过', failed: '未通过',
  GRANTED: '已授权', NEEDS_COUNTERSIGN: '需总部加签', DENIED: '已拒绝',
  passportAskText: '填写客户编号（cu_ 开头）与时刻。', passportAbout: '在某个时刻，谁可以看到某位客户的哪些数据。只显示编号。', moment: '时刻', noCustomer: '没有这位客户', noCustomerText: '请核对编号。', epoch: '撤回次数', noConsents: '当时没有任何有效授权', noConsentsText: '任何人都看不到这位客户的数据。', grantee: '被授权方', legalBasis: '法律依据', grantedAt: '授权时间', expiresAt: '到期', crossBorder: '可出境', withdrawnLater: '后来已撤回（第 {{epoch}} 次）', standsStill: '至今未撤回',
  CONSENT: '同意', CONTRACT: '合同', LEGAL_OBLIGATION: '法定义务', LEGITIMATE_INTEREST: '正当利益',
  identityAbout: '登录、客户端与账号上发生的事。秘密已封存，人员以编号表示。', aboutWhom: '关于谁，如 cl_hq-console 或 ac_…', by: '操作者', identityEmptyTitle: '没有记录', identityEmptyText: '放宽筛选条件后再试。',
  processingAbout: '谁可以为何使用哪类数据，以及实际使用了多少（GDPR 第 30 条，个人信息保护法第 55、56 条）。', reads: '读取次数', customers: '客户数', firstUse: '首次使用', lastUse: '最近使用', standing: '有效授权', until: '保留至', noEnd: '无期限', processingEmptyTitle: '还没有处理活动', processingEmptyText: '客户授权后会出现在这里。',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Audit', about: 'Every change and every read of customer data is in this log. Your queries are recorded too.',
  entries: 'Entries', uses: 'Datum → uses', basis: 'Decision → data', passport: 'Passport as of', identity: 'Sign-ins and identity', processing: 'Register of processing',
  when: 'When', kind: 'Kind', object: 'Of what', what: 'What happened', who: 'Who', organisation: 'Organisation', clientId: 'Client', person: 'Person', leaf: 'Leaf', open: 'Open', notSigned: 'Waits to be signed',
  filterTitle: 'Filters', actorKind: 'Kind, such as customer', actorId: 'Id, such as cu_…', personHint: 'Person (sub of the token)', clientHint: 'Client id', organisationHint: 'Organisation', audience: 'Audience', customer: 'Customer id cu_…', category: 'Category', field: 'Field', apply: 'Filter', clear: 'Clear',
  entriesEmptyTitle: 'No entry is like that', entriesEmptyText: 'Ask for less, or clear the filters to see the whole log.',
  PROFILE: 'Profile', INTERACTIONS: 'Interactions', anyAudience: 'Any audience', anyCategory: 'Any category', anyField: 'Any field',
  name: 'Name', sector: 'Sector', foundedYear: 'Founded', revenue: 'Revenue', employees: 'Employees', country: 'Country', parent: 'Parent', occurredAt: 'Occurred at', channel: 'Channel', direction: 'Direction', summary: 'Summary',
  usesAbout: 'Who read one field of a customer, what for, and which decisions rest on it.', usesAsk: 'Choose a customer first', usesAskText: 'Enter a customer id (it starts with cu_), then a category and a field.', usesEmptyTitle: 'It was never used', usesEmptyText: 'Nobody else has read this field.', reader: 'Reader', purpose: 'Purpose', receipt: 'Usage receipt', decisions: 'Decisions', fields: 'Fields', none: 'None',
  basisAsk: 'Choose a decision first', basisAskText: 'Enter the id of a decision (it starts with de_); the list of decisions has them.', basisAbout: 'What customer data a decision rests on, and the rules and credit it was judged by.', decisionId: 'Decision id de_…', show: 'Show', noDecision: 'There is no such decision', noDecisionText: 'Check the id.', noData: 'It rests on no customer data', noDataText: 'Whoever asked named none.', outcome: 'Outcome', unit: 'Sales unit', permission: 'Permission', amount: 'Amount', policy: 'Policy', credit: 'Credit', rulesTried: 'Rule by rule', passed: 'Holds', failed: 'Fails',
  GRANTED: 'Granted', NEEDS_COUNTERSIGN: 'Needs countersign', DENIED: 'Denied',
  passportAskText: 'Enter a customer id (it starts with cu_) and a moment.', passportAbout: 'Who could see what of a customer\'s data at a moment. By identifiers only.', moment: 'Moment', noCustomer: 'There is no such customer', noCustomerText: 'Check the id.', epoch: 'Withdrawals', noConsents: 'No grant stood then', noConsentsText: 'Nobody could see this customer\'s data.', grantee: 'Grantee', legalBasis: 'Legal basis', grantedAt: 'Granted', expiresAt: 'Expires', crossBorder: 'Abroad', withdrawnLater: 'Withdrawn since (no. {{epoch}})', standsStill: 'Not withdrawn since',
  CONSENT: 'Consent', CONTRACT: 'Contract', LEGAL_OBLIGATION: 'Legal obligation', LEGITIMATE_INTEREST: 'Legitimate interest',
  identityAbout: 'What happened around signing in, to clients and to accounts. Secrets are sealed, and people are numbers.', aboutWhom: 'About, such as cl_hq-console or ac_…', by: 'By', identityEmptyTitle: 'Nothing is like that', identityEmptyText: 'Ask for less.',
  processingAbout: 'Who may use what kind of data and why, and what use was made of it (GDPR art. 30, PIPL art. 55 and 56).', reads: 'Reads', customers: 'Customers', firstUse: 'First use', lastUse: 'Last use', standing: 'Standing grants', until: 'Kept until', noEnd: 'No end', processingEmptyTitle: 'Nothing is processed yet', processingEmptyText: 'What customers grant will be here.',
}

export type AuditWord = keyof typeof chinese

export const useAuditWords = words<AuditWord>('Audit', chinese, english)
