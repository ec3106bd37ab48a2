import { words } from './language'

// What each room is for, by its part of the address.
const chinese = {
  welcome: '欢迎', welcomeText: '这里只列出您可以使用的功能。',
  units: '单元的数据信用、权限、额度与占用，实时更新', decisions: '每个决策的依据与结果，可按日志重演', approvals: '等待总部决定的加签与申请', sandbox: '发布之前先试算一套规则', policies: '决策所依据的规则，逐版可查', funds: '资金池的额度、支出与财务对账', flows: '绘制、校验、演练并逐级放量', tasks: '策略流交给人跟进的事', assets: '策略流读取的数据与各自的用途', customers: '主权看板，凭授权查看客户数据', statements: '按使用量每月结算', spaces: '与合作各方共用的文件、反馈与进度', certification: '供应商系统的认证进度', audit: '签名日志中的每一条，可在浏览器中核对', governance: '治理委员会的席位、表决与白皮书', clients: '接入平台的应用：权限范围、密钥与配额', accounts: '谁可以登录，能做什么', webhooks: '把平台事件推送到您的系统', exports: '大量数据的后台导出与下载', system: '节点、后台任务、日志签名与版本', passport: '谁可以为何目的读取您的哪些数据', usage: '您的数据每一次被读取，实时可见', rights: '获取、更正、携带或删除您的数据', health: '得分，以及得分是怎样算出的', entitlements: '供应商为您提供的库存、排产与预测', systems: '您的系统如何取得认证', supplies: '填报客户的库存、销售与排产', papers: '平台每季度公开的白皮书', border: '数据出境人数与门槛',
}

const english: Record<keyof typeof chinese, string> = {
  welcome: 'Welcome', welcomeText: 'Only what you have access to is listed here.',
  units: 'Data credit, permissions, limits and holds of each unit, live', decisions: 'Why each decision was made and what came of it', approvals: 'Countersigns and requests that wait for headquarters', sandbox: 'Try a rule set before it is released', policies: 'The rules behind every decision, version by version', funds: 'Leases, spending and reconciliation with finance', flows: 'Draw, check, rehearse and roll out strategy flows', tasks: 'What strategy flows hand to people', assets: 'What strategy flows read, and for which purpose', customers: 'Sovereignty dashboards, and customer data read with consent', statements: 'Monthly settlement by use', spaces: 'Documents, feedback and progress shared with the other parties', certification: 'How far suppliers’ systems are certified', audit: 'Every entry of the signed log, proven in your browser', governance: 'Seats, votes and white papers of the governance board', clients: 'Applications: their scopes, secrets and quotas', accounts: 'Who may sign in, and what they may do', webhooks: 'Events sent to your systems', exports: 'Large reads, written in the background', system: 'Silos, background jobs, log signing and versions', passport: 'Who may read which of your data, and why', usage: 'Every read of your data, live', rights: 'Get, correct, take along or erase your data', health: 'Scores, and how each is calculated', entitlements: 'Stock, schedules and forecasts from your suppliers', systems: 'How your systems get certified', supplies: 'Report a customer’s stock, sales and schedule', papers: 'The white papers published each quarter', border: 'People whose data left the country, against the thresholds',
}

export type WelcomeWord = keyof typeof chinese

export const useWelcomeWords = words<WelcomeWord>('Welcome', chinese, english)
