import { words } from './language'

const chinese = {
  product: '生态平台', signOut: '退出登录', sessions: '登录与授权记录', language: '语言', dark: '深色', light: '浅色', theme: '主题', skip: '跳到正文', menu: '菜单', openMenu: '打开菜单',
  loading: '正在加载', retry: '重试', trace: '追踪编号', copy: '复制', copied: '已复制', more: '加载更多', rows: '{{count, number}} 行', rowsAndMore: '{{count, number}}+ 行', rows_one: '{{count, number}} 行', exportRows: '导出 CSV', exporting: '已读取 {{count, number}} 行', all: '全部', search: '搜索',
  save: '保存', cancel: '取消', close: '关闭', confirm: '确定', back: '返回', reason: '原因', done: '已完成', required: '必填', asOf: '截至', details: '详情', yes: '是', no: '否', none: '无', never: '从不', unknown: '未知', optionalMark: '（可不填）',
  you: '您', youWithin: '您', previous: '上一页', next: '下一页', live: '实时更新', connecting: '正在连接', broken: '实时连接中断，正在重连', refresh: '刷新', actions: '操作', state: '状态', name: '名称', id: '编号', time: '时间', from: '从', until: '到',
  notFoundTitle: '没有这个页面', notFoundText: '它可能不存在，或者您无权查看。请从菜单重新选择。', home: '首页', failedTitle: '这一步没有成功', signedOut: '您已退出',
  UNREACHABLE: '无法连接平台。请检查网络后重试。', UNAVAILABLE: '平台暂时没有回应，结果未知。请重试：重复提交不会重复执行。', FORBIDDEN: '您没有做这件事的权限。', FORBIDDEN_SCOPE: '您的角色不包含这项权限。请联系管理员。', NOT_FOUND: '没有找到。它可能不存在，或者不属于您。',
  BAD_REQUEST: '请求有误。', BAD_INPUT: '有一项填写超出了允许的范围。', BUDGET_EXHAUSTED: '本客户端的调用配额暂时用完，请稍后再试。', TIMED_OUT: '平台用时过长，结果未知。请重试：重复提交不会重复执行。', LIMIT_EXCEEDED: '超出了限制。', COST_EXCEEDED: '本小时的调用预算已用完，请稍后再试。', UNAUTHENTICATED: '登录已过期，正在重新登录。', INTERNAL: '平台内部错误。请把追踪编号告诉支持人员。', unknownFailure: '发生了意外错误。请重试；若仍然失败，请把追踪编号告诉支持人员。',
  groupAuthority: '授权', groupFlows: '策略', groupCustomers: '客户', groupTrust: '信任与审计', groupAdministration: '管理', groupMine: '我的数据', groupTogether: '协同',
  units: '授权看板', decisions: '决策记录', approvals: '审批', sandbox: '授权沙盒', policies: '规则', funds: '资金池', flows: '策略流', tasks: '跟进任务', assets: '数据资产', customers: '客户主权', statements: '结算单', spaces: '协同空间', certification: '兼容性认证', audit: '审计', governance: '治理', clients: '客户端与配额', accounts: '人员', webhooks: '事件通知', exports: '批量导出', system: '系统',
  passport: '数据护照', usage: '使用记录', rights: '我的权利', health: '客户主权健康度', entitlements: '供货信息', systems: '我的系统', supplies: '供货数据', papers: '白皮书', border: '数据出境', channel: '渠道健康度',
  internal: '总部', ownOrganisation: '您的组织', customer: '客户', supplier: '供应商', partner: '伙伴', auditor: '审计员',
}

const english: Record<keyof typeof chinese, string> = {
  product: 'Ecosystem', signOut: 'Sign out', sessions: 'Sign-ins and consents', language: 'Language', dark: 'Dark', light: 'Light', theme: 'Theme', skip: 'Skip to content', menu: 'Menu', openMenu: 'Open the menu',
  loading: 'Loading', retry: 'Try again', trace: 'Trace id', copy: 'Copy', copied: 'Copied', more: 'Load more', rows: '{{count, number}} rows', rowsAndMore: '{{count, number}}+ rows', rows_one: '{{count, number}} row', exportRows: 'Export CSV', exporting: '{{count, number}} rows read', all: 'All', search: 'Search',
  save: 'Save', cancel: 'Cancel', close: 'Close', confirm: 'OK', back: 'Back', reason: 'Reason', done: 'Done', required: 'Required', asOf: 'As of', details: 'Details', yes: 'Yes', no: 'No', none: 'None', never: 'Never', unknown: 'Unknown', optionalMark: ' (optional)',
  you: 'You', youWithin: 'you', previous: 'Previous page', next: 'Next page', live: 'Live updates', connecting: 'Connecting', broken: 'The live connection broke; connecting again', refresh: 'Refresh', actions: 'Actions', state: 'State', name: 'Name', id: 'ID', time: 'Time', from: 'From', until: 'Until',
  notFoundTitle: 'There is no such page', notFoundText: 'It may not exist, or you may not have access to it. Choose from the menu.', home: 'Home', failedTitle: 'That did not work', signedOut: 'You are signed out',
  UNREACHABLE: 'The platform cannot be reached. Check your connection and try again.', UNAVAILABLE: 'The platform did not answer, and what came of it is not known. Try again: nothing is done twice.', FORBIDDEN: 'You may not do this.', FORBIDDEN_SCOPE: 'Your role does not include this. Ask an administrator.', NOT_FOUND: 'Not found. It may not exist, or not be yours.',
  BAD_REQUEST: 'Something in the request is wrong.', BAD_INPUT: 'Something that was filled in is out of its range.', BUDGET_EXHAUSTED: 'The call quota is used up for the moment. Try again soon.', TIMED_OUT: 'The platform took too long, and what came of it is not known. Try again: nothing is done twice.', LIMIT_EXCEEDED: 'A limit is exceeded.', COST_EXCEEDED: 'The budget of calls for this hour is used up. Try again later.', UNAUTHENTICATED: 'Your sign-in has expired; signing in again.', INTERNAL: 'The platform failed. Tell support the trace id.', unknownFailure: 'Something unexpected happened. Try again; if it stays so, tell support the trace id.',
  groupAuthority: 'Authorization', groupFlows: 'Strategy', groupCustomers: 'Customers', groupTrust: 'Trust and audit', groupAdministration: 'Administration', groupMine: 'My data', groupTogether: 'Collaboration',
  units: 'Authorization board', decisions: 'Decisions', approvals: 'Approvals', sandbox: 'Authorization sandbox', policies: 'Rules', funds: 'Funds', flows: 'Strategy flows', tasks: 'Follow-up tasks', assets: 'Data assets', customers: 'Customer sovereignty', statements: 'Statements', spaces: 'Collaboration spaces', certification: 'Certification', audit: 'Audit', governance: 'Governance', clients: 'Clients and quotas', accounts: 'People', webhooks: 'Webhooks', exports: 'Bulk exports', system: 'System',
  passport: 'Data passport', usage: 'Usage', rights: 'My rights', health: 'Sovereignty health', entitlements: 'Supply information', systems: 'My systems', supplies: 'Supply data', papers: 'White papers', border: 'Cross-border data', channel: 'Channel health',
  internal: 'Headquarters', ownOrganisation: 'Your organisation', customer: 'Customer', supplier: 'Supplier', partner: 'Partner', auditor: 'Auditor',
}

export type ShellWord = keyof typeof chinese

export const shellWords = chinese

export const useShellWords = words<ShellWord>('Shell', chinese, english)
