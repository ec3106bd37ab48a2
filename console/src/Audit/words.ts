import { words } from '../Shell/language'

const chinese = {
  title: '审计', about: '平台的每一次变更、每一次对客户数据的读取都在这份日志里。您的查询也会被记录。',
  entries: '日志条目', uses: '数据用于何处', basis: '决策依据的数据', passport: '历史护照', identity: '登录与身份', processing: '处理活动登记',
  when: '时间', kind: '对象类型', object: '对象', what: '事件', organisation: '组织', clientId: '客户端', person: '人员', machine: '系统', leaf: '日志序号', notSigned: '等待签名',
  filterTitle: '筛选', actorId: '对象编号，如 cu_…', personHint: '人员编号', clientHint: '客户端编号', organisationHint: '组织编号', audience: '受众', customer: '客户编号', category: '数据类别', field: '字段', apply: '筛选', clear: '清除',
  entriesEmptyTitle: '没有符合条件的条目', entriesEmptyText: '放宽筛选条件，或清除后查看整份日志。',
  anyKind: '所有类型', anyEvent: '所有事件', anyAudience: '所有受众', anyCategory: '所有类别', anyField: '所有字段',
  usesAbout: '某位客户的某个字段被谁读过、为了什么、又影响了哪些决策。', usesAsk: '请填写客户编号', usesAskText: '客户编号以 cu_ 开头；再选择数据类别与字段。', usesEmptyTitle: '没有使用记录', usesEmptyText: '这个字段从未被他人读取。', reader: '读取方', purpose: '用途', receipt: '使用回执', decisions: '影响的决策', fields: '字段', none: '无',
  basisAsk: '请填写决策编号', basisAskText: '决策编号以 de_ 开头，可在“决策记录”中找到。', basisAbout: '一项决策依据了哪些客户数据，以及当时的规则与信用。', decisionId: '决策编号', show: '查看', noDecision: '没有这项决策', noDecisionText: '请核对编号。', dataUsed: '引用的客户数据', noData: '没有引用客户数据', noDataText: '申请人没有引用任何客户数据。', outcome: '结论', unit: '销售单元', permission: '权限', amount: '金额', policy: '规则版本', credit: '信用', creditOf: '{{score}}（{{tier}} 级）', rulesTried: '逐条规则',
  passportAskText: '客户编号以 cu_ 开头；再选择日期和时间。', passportAbout: '在某个时间，谁可以看到某位客户的哪些数据。只显示编号。', moment: '日期和时间', noCustomer: '没有这位客户', noCustomerText: '请核对编号。', epoch: '此前已撤回（不在下表）', noConsents: '当时没有任何有效授权', noConsentsText: '任何人都看不到这位客户的数据。', grantee: '被授权组织', legalBasis: '合法依据', grantedAt: '授权时间', expiresAt: '到期', crossBorder: '可出境', withdrawnLater: '后来已撤回（第 {{epoch}} 次撤回）', standsStill: '至今未撤回',
  identityAbout: '登录、客户端与账号上发生的事。密钥不显示。', aboutWhom: 'cl_hq-console、ac_…', by: '操作者', setUp: '系统初始化', identityEmptyTitle: '没有记录', identityEmptyText: '放宽筛选条件后再试。',
  processingAbout: '谁可以为何使用哪类数据，以及实际使用了多少（GDPR 第 30 条，个人信息保护法第 55、56 条）。', reads: '读取次数', customers: '客户数', lastUse: '最近使用', standing: '有效授权', until: '保留至', noEnd: '不设期限', ended: '授权已结束', processingEmptyTitle: '还没有处理活动', processingEmptyText: '客户授权后会出现在这里。',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Audit', about: 'Every change and every read of customer data is in this log. Your queries are recorded too.',
  entries: 'Log entries', uses: 'Where data was used', basis: 'Data behind a decision', passport: 'Passport at a point in time', identity: 'Sign-ins and identity', processing: 'Register of processing',
  when: 'Time', kind: 'Object type', object: 'Object', what: 'Event', organisation: 'Organisation', clientId: 'Client', person: 'Person', machine: 'System', leaf: 'Log no.', notSigned: 'Not signed yet',
  filterTitle: 'Filters', actorId: 'Object ID, such as cu_…', personHint: 'Person ID', clientHint: 'Client ID', organisationHint: 'Organisation ID', audience: 'Audience', customer: 'Customer ID', category: 'Data category', field: 'Field', apply: 'Filter', clear: 'Clear',
  entriesEmptyTitle: 'No matching entries', entriesEmptyText: 'Widen the filters, or clear them to see the whole log.',
  anyKind: 'Any type', anyEvent: 'Any event', anyAudience: 'Any audience', anyCategory: 'Any category', anyField: 'Any field',
  usesAbout: 'Who read one field of a customer, for what purpose, and which decisions it affected.', usesAsk: 'Enter a customer ID', usesAskText: 'It starts with cu_. Then choose a data category and a field.', usesEmptyTitle: 'No uses recorded', usesEmptyText: 'Nobody else has read this field.', reader: 'Reader', purpose: 'Purpose', receipt: 'Usage receipt', decisions: 'Decisions affected', fields: 'Fields', none: 'None',
  basisAsk: 'Enter a decision ID', basisAskText: 'It starts with de_ and can be found under Decisions.', basisAbout: 'The customer data behind a decision, and the rules and credit that applied at the time.', decisionId: 'Decision ID', show: 'Show', noDecision: 'There is no such decision', noDecisionText: 'Check the ID.', dataUsed: 'Customer data cited', noData: 'No customer data cited', noDataText: 'The requester did not cite any customer data.', outcome: 'Outcome', unit: 'Sales unit', permission: 'Permission', amount: 'Amount', policy: 'Rule set', credit: 'Credit', creditOf: '{{score}} (tier {{tier}})', rulesTried: 'Rule by rule',
  passportAskText: 'It starts with cu_. Then choose a date and time.', passportAbout: 'Who could see which of a customer’s data at a given time. Shown by IDs only.', moment: 'Date and time', noCustomer: 'There is no such customer', noCustomerText: 'Check the ID.', epoch: 'Withdrawn before this time (not listed)', noConsents: 'No grant was in force then', noConsentsText: 'Nobody could see this customer’s data.', grantee: 'Organisation', legalBasis: 'Legal basis', grantedAt: 'Granted', expiresAt: 'Expires', crossBorder: 'May leave the country', withdrawnLater: 'Withdrawn later (withdrawal no. {{epoch}})', standsStill: 'Not withdrawn since',
  identityAbout: 'What happened around signing in, and to clients and accounts. Secrets are not shown.', aboutWhom: 'cl_hq-console, ac_…', by: 'Done by', setUp: 'System setup', identityEmptyTitle: 'No matching events', identityEmptyText: 'Widen the filters and try again.',
  processingAbout: 'Who may use which kind of data and why, and how much it was used (GDPR art. 30, PIPL art. 55 and 56).', reads: 'Reads', customers: 'Customers', lastUse: 'Last use', standing: 'Grants in force', until: 'Kept until', noEnd: 'No expiry', ended: 'Grants ended', processingEmptyTitle: 'No processing yet', processingEmptyText: 'It appears here once customers grant access.',
}

export type AuditWord = keyof typeof chinese

export const useAuditWords = words<AuditWord>('Audit', chinese, english)
