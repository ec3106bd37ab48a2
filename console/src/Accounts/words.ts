import { words } from '../Shell/language'
import { refusalWords } from '../Shell/refusals'

const chinese = {
  title: '人员', about: '能够登录的人：角色、登录状态与浏览器会话。每项操作都要写明原因并记入日志。', person: '人员', userName: '登录名', audience: '账号类型', organisation: '组织', roles: '角色', state: '状态', enabled: '可登录', disabled: '已停用', sessions: '会话', signedIn: '最近登录', secondFactor: '二次验证', set: '已设置', notSet: '未设置', neverSignedIn: '从未登录', emptyTitle: '没有符合条件的人员', emptyText: '放宽筛选条件，或用命令行“ecosystem people”添加人员。',
  password: '密码', codeUntil: '一次性代码有效至', version: '管理操作次数',
  disable: '停用', disableText: '立即生效：不能再登录，所有会话结束，令牌作废。', enable: '启用', enableText: '此人可以重新登录。', endSessions: '结束全部会话', endSessionsText: '此人的所有浏览器、应用和设备都要重新登录。', reset: '重置登录方式', resetText: '密码重置会生成一次性代码，请当面或以可靠方式交给本人。', resetPassword: '重置密码', resetSecond: '重置二次验证（身份验证器）', codeTitle: '一次性代码', codeAbout: '请交给本人，首次登录时代替密码使用，之后自设新密码。',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'People', about: 'People who can sign in: roles, sign-in state and sessions. Every action needs a reason and is logged.', person: 'Person', userName: 'Sign-in name', audience: 'Account type', organisation: 'Organisation', roles: 'Roles', state: 'State', enabled: 'Active', disabled: 'Disabled', sessions: 'Sessions', signedIn: 'Last signed in', secondFactor: 'Second factor', set: 'Configured', notSet: 'Not configured', neverSignedIn: 'Never', emptyTitle: 'No matching people', emptyText: 'Widen the filters, or add people with “ecosystem people” on the command line.',
  password: 'Password', codeUntil: 'One-time code valid until', version: 'Administrator actions',
  disable: 'Disable', disableText: 'Takes effect at once: no more sign-ins, all sessions end and tokens are denied.', enable: 'Enable', enableText: 'The person can sign in again.', endSessions: 'End all sessions', endSessionsText: 'The person has to sign in again in every browser, application and device.', reset: 'Reset sign-in', resetText: 'Resetting the password creates a one-time code. Hand it over in person, or in another safe way.', resetPassword: 'Reset the password', resetSecond: 'Reset the second factor (authenticator app)', codeTitle: 'One-time code', codeAbout: 'Give it to the person. It replaces the password at the first sign-in; after that the person sets a new one.',
}

export const useAccountWords = words<keyof typeof chinese>('Accounts', chinese, english)

const refusedChinese = { ACCOUNT_UNKNOWN: '没有这个人员。', OWN_ACCOUNT: '不能对自己的账号这样做，请由另一位管理员操作。', NOTHING_TO_RESET: '请选择要重置的内容。' }
const refusedEnglish: Record<keyof typeof refusedChinese, string> = { ACCOUNT_UNKNOWN: 'There is no such person.', OWN_ACCOUNT: 'You cannot do this to your own account. Ask another administrator.', NOTHING_TO_RESET: 'Choose what to reset.' }

Object.assign(refusalWords, refusedChinese)
words('Refusals', refusedChinese, refusedEnglish)
