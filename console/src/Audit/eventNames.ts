// What the log says happened, in the reader's words: the name of each event, Chinese and English. One that is not here is called by its code.
import { useLanguage } from '../Shell/language'

type Names = Record<string, readonly [string, string]>

const ofIdentity: Names = {
  signedIn: ['登录', 'Signed in'], signInFailed: ['登录失败', 'Sign-in failed'], sessionEnded: ['会话结束', 'Session ended'], consentGiven: ['同意应用访问', 'Application access granted'], consentDenied: ['拒绝应用访问', 'Application access refused'], consentEnded: ['收回应用访问', 'Application access withdrawn'],
  passwordChanged: ['修改密码', 'Password changed'], secondFactorSet: ['设置二次验证', 'Second factor set up'], secondFactorReset: ['重置二次验证', 'Second factor reset'], accountCreated: ['创建账号', 'Account created'], accountDisabled: ['停用账号', 'Account disabled'], accountEnabled: ['启用账号', 'Account enabled'], accountSessionsEnded: ['结束账号的会话', 'Account’s sessions ended'], signInReset: ['重置登录方式', 'Sign-in reset'],
  clientCreated: ['创建客户端', 'Client created'], clientDisabled: ['停用客户端', 'Client disabled'], clientEnabled: ['启用客户端', 'Client enabled'], clientSecretRotated: ['更换客户端密钥', 'Client secret rotated'], clientScopesChanged: ['修改客户端权限范围', 'Client scopes changed'], clientQuotaSet: ['设置客户端额度', 'Client quota set'], clientFailed: ['客户端验证失败', 'Client authentication failed'], clientReturned: ['客户端恢复正常', 'Client authenticated again'], tokenReused: ['令牌被重复使用', 'Token reused'], keyMade: ['生成签名密钥', 'Signing key created'],
}

const names: Names = {
  ...ofIdentity,
  identityNoted: ['记录登录与身份事件', 'Identity event recorded'],
  // Authority.
  unitEstablished: ['销售单元建立', 'Unit established'], unitsTold: ['通知销售单元', 'Units notified'], authorizationDecided: ['授权决定', 'Authorization decided'], permissionsGiven: ['授予权限', 'Permission given'], permissionUnlocked: ['权限开通', 'Permission unlocked'], permissionLocked: ['权限收回', 'Permission locked'], grantRevoked: ['撤销授予', 'Grant revoked'], legsChanged: ['数据视图或工具变动', 'Data view or tool changed'],
  holdPlaced: ['金额占用', 'Hold placed'], holdPosted: ['占用入账', 'Hold posted'], holdVoided: ['占用取消', 'Hold voided'], holdExpired: ['占用到期', 'Hold expired'], countersignRequested: ['请求加签', 'Countersign requested'], countersignReceived: ['收到加签结果', 'Countersign received'],
  approvalOpened: ['发起审批', 'Approval opened'], approvalVoted: ['审批投票', 'Approval vote cast'], approvalDecided: ['审批有结论', 'Approval decided'], approvalReassigned: ['改派审批', 'Approval reassigned'], approvalSentBack: ['退回补充', 'Approval sent back'], approvalResubmitted: ['补充后重提', 'Approval resubmitted'], approvalTimedOut: ['审批超时', 'Approval timed out'],
  policySet: ['规则生效', 'Rules in force'], creditAssessed: ['评定数据信用', 'Data credit assessed'], quarterClosed: ['季度结算', 'Quarter closed'], weekClosed: ['周结算', 'Week closed'], dealsRecorded: ['记录成交', 'Deals recorded'], targetSet: ['设定目标', 'Target set'], npsRecorded: ['记录 NPS', 'NPS recorded'], ticketsRecorded: ['记录工单', 'Tickets recorded'], suggestionsRecorded: ['记录建议', 'Suggestions recorded'], coachCaseOpened: ['教练案例开启', 'Coach case opened'], coachCaseClosed: ['教练案例关闭', 'Coach case closed'], pluginRecorded: ['记录插件证书', 'Plugin certificate recorded'], targetPlaced: ['登记项目归属', 'Target placed'],
  fundEstablished: ['资金池设立', 'Fund established'], fundToppedUp: ['资金池追加', 'Fund topped up'], fundReduced: ['资金池减少', 'Fund reduced'], fundReconciled: ['资金池对账', 'Fund reconciled'], fundSpent: ['资金池支出', 'Fund spent'], fundHeard: ['收到资金消息', 'Fund message received'], leaseGranted: ['分配额度', 'Lease granted'], leaseRenewed: ['额度续期', 'Lease renewed'], leaseReleased: ['额度释放', 'Lease released'], leaseReturned: ['额度归还', 'Lease returned'],
  financeAsked: ['询问财务', 'Finance asked'], financeAgreed: ['财务一致', 'Finance agreed'], financeDisagreed: ['财务不一致', 'Finance disagreed'], spendingPosted: ['支出入账', 'Spending posted'], spendingCovered: ['支出有额度', 'Spending covered'], spendingUncovered: ['支出超出额度', 'Spending not covered'],
  // Customers.
  customerRegistered: ['客户登记', 'Customer registered'], customerErased: ['客户数据删除', 'Customer data erased'], consentGranted: ['授权给出', 'Consent granted'], consentWithdrawn: ['授权撤回', 'Consent withdrawn'], consentAnswered: ['答复授权查询', 'Consent answered'], dataRead: ['数据读取', 'Data read'], readAllowed: ['允许读取', 'Read allowed'], readRefused: ['拒绝读取', 'Read refused'], profileRectified: ['更正资料', 'Profile corrected'], interactionRectified: ['更正互动', 'Interaction corrected'], interactionsRecorded: ['记录互动', 'Interactions recorded'], interactionsCollected: ['取得互动', 'Interactions collected'], interactionCame: ['收到互动', 'Interaction received'], withdrawalAcknowledged: ['确认撤回', 'Withdrawal acknowledged'], revocationAsked: ['要求停止使用', 'Stop of use requested'],
  inventoryReported: ['上报库存', 'Stock reported'], salesReported: ['上报销售', 'Sales reported'], scheduleReported: ['上报排产', 'Schedule reported'], entitlementUsed: ['查询供货信息', 'Entitlement used'], passageGiven: ['允许出境', 'Transfer abroad allowed'], passagesConfirmed: ['确认出境', 'Transfers abroad confirmed'], passagesLapsed: ['出境许可失效', 'Transfer permits lapsed'], borderWarned: ['跨境预警', 'Cross-border warning'], filingRecorded: ['登记备案', 'Filing recorded'],
  statementClosed: ['结算单关账', 'Statement closed'], statementCorrected: ['结算单更正', 'Statement corrected'], lineDisputed: ['提出争议', 'Line disputed'], disputeAnswered: ['答复争议', 'Dispute answered'], scorecardWeighed: ['修改计分卡权重', 'Scorecard weights changed'],
  // Spaces.
  spaceCreated: ['创建空间', 'Space created'], memberInvited: ['邀请成员', 'Member invited'], invitationAccepted: ['接受邀请', 'Invitation accepted'], memberRemoved: ['移出成员', 'Member removed'], organisationAdmitted: ['接纳组织', 'Organisation admitted'], documentAdded: ['上传文档', 'Document added'], documentNamed: ['指定查看人', 'Viewers assigned'], documentViewed: ['查看文档', 'Document viewed'], documentWithdrawn: ['收回文档', 'Document withdrawn'], downloadSet: ['设置下载', 'Download set'], viewAllowed: ['允许查看', 'View allowed'], viewRefused: ['拒绝查看', 'View refused'], feedbackOpened: ['发起反馈', 'Feedback opened'], feedbackAnswered: ['答复反馈', 'Feedback answered'],
  milestoneOpened: ['里程碑开始', 'Milestone opened'], milestoneActed: ['里程碑有结论', 'Milestone decided'], milestoneWaived: ['里程碑豁免', 'Milestone waived'], waiverRequested: ['申请豁免', 'Waiver requested'], waiverRejected: ['豁免未批准', 'Waiver rejected'], expertIntroduced: ['介绍专家', 'Expert introduced'], commitmentMade: ['作出承诺', 'Commitment made'], commitmentSettled: ['承诺有结果', 'Commitment settled'],
  // Strategy flows.
  versionSaved: ['保存版本', 'Version saved'], versionValidated: ['校验版本', 'Version validated'], versionReleased: ['发布版本', 'Version released'], stageAdvanced: ['放量', 'Stage advanced'], rolledBack: ['回滚', 'Rolled back'], dryRunRecorded: ['记录演练', 'Dry run recorded'], gateVerdictRecorded: ['闸门结论', 'Gate verdict recorded'], flowFrozen: ['策略流冻结', 'Flow frozen'], flowThawed: ['策略流解冻', 'Flow thawed'], thawRequested: ['申请解冻', 'Thaw requested'], thawApproved: ['同意解冻', 'Thaw approved'], thawRejected: ['不同意解冻', 'Thaw rejected'], flowRunBegun: ['运行开始', 'Run started'], runBegun: ['运行开始', 'Run started'], nodeVisited: ['经过节点', 'Node visited'], loopBoundReached: ['达到循环上限', 'Loop limit reached'], flowRunEnded: ['运行结束', 'Run ended'], armAssigned: ['分组', 'Arm assigned'], actionChosen: ['选择动作', 'Action chosen'], signalFound: ['发现信号', 'Signal found'], textWritten: ['生成文本', 'Text written'], textRead: ['文本被阅读', 'Text read'], touched: ['触达客户', 'Customer contacted'], gateDecided: ['闸门判定', 'Gate decided'], timerDue: ['定时到期', 'Timer due'], taskCompleted: ['任务完成', 'Task completed'], expertSent: ['派出专家', 'Expert dispatched'], expertListed: ['登记专家', 'Expert listed'], expertDelisted: ['专家停用', 'Expert delisted'], outcomeReported: ['上报结果', 'Outcome reported'], outcomeTaken: ['结果计入', 'Outcome counted'], outcomeIgnored: ['结果未计入', 'Outcome not counted'], rewarded: ['奖励', 'Rewarded'], creditReward: ['结果归因', 'Reward credited'], reranked: ['重新排名', 'Re-ranked'], weightsSet: ['设置权重', 'Weights set'], experimentStarted: ['实验开始', 'Experiment started'], experimentRecorded: ['实验读数', 'Experiment recorded'], experimentEnded: ['实验结束', 'Experiment ended'], driftRecorded: ['漂移读数', 'Drift recorded'],
  // Certification, governance, exports and webhooks.
  systemRegistered: ['登记系统', 'System registered'], systemMoved: ['系统换地址', 'System moved'], systemClustered: ['编入集群', 'System placed in a cluster'], challengeIssued: ['生成验证文本', 'Challenge issued'], ownershipProven: ['证明归属', 'Ownership proven'], testClientsSet: ['设置测试客户端', 'Test clients set'], runStarted: ['检测开始', 'Run started'], testEnded: ['一项检测完成', 'Test ended'], runFinished: ['检测完成', 'Run finished'], runInterrupted: ['检测中断', 'Run interrupted'], certificateGranted: ['颁发证书', 'Certificate granted'], certificateSuspended: ['暂停证书', 'Certificate suspended'], certificateReinstated: ['恢复证书', 'Certificate reinstated'], certificateEnded: ['证书终止', 'Certificate ended'], holderReminded: ['提醒持证方', 'Holder reminded'], deadlineReminded: ['提醒期限', 'Deadline reminded'], retestDrawn: ['抽中复检', 'Re-test drawn'],
  seatAssigned: ['任命席位', 'Seat assigned'], seatVacated: ['席位空出', 'Seat vacated'], motionProposed: ['提出动议', 'Motion proposed'], voteCast: ['投票', 'Vote cast'], motionEnded: ['动议结束', 'Motion ended'], whitePaperDrafted: ['白皮书起草', 'White paper drafted'], whitePaperPublished: ['白皮书发布', 'White paper published'], auditorAsked: ['审计查询', 'Audit query'],
  exportStarted: ['开始导出', 'Export started'], exportBegun: ['导出运行', 'Export running'], exportPartWritten: ['写出一部分', 'Export part written'], exportCompleted: ['导出完成', 'Export completed'], exportFailed: ['导出失败', 'Export failed'], exportCancelled: ['导出取消', 'Export cancelled'], exportExpired: ['导出过期', 'Export expired'],
  webhookCreated: ['登记通知地址', 'Webhook created'], webhookChanged: ['修改通知地址', 'Webhook changed'], webhookDisabled: ['通知地址关闭', 'Webhook disabled'], webhookDeleted: ['删除通知地址', 'Webhook deleted'], webhookSecretRotated: ['更换通知密钥', 'Webhook secret rotated'], deliveriesReplayed: ['重发通知', 'Deliveries replayed'], seedShown: ['公开抽检种子', 'Seed shown'],
}

/** The codes that have names, for whoever looks for one. */
export const eventCodes = Object.keys(names)

export const identityCodes = Object.keys(ofIdentity)

export function useEventName() {
  const language = useLanguage()
  return (code: string) => names[code]?.[language === 'zh-CN' ? 0 : 1] ?? code
}

const kinds: Names = {
  account: ['账号', 'Account'], approval: ['审批', 'Approval'], auditor: ['审计查询', 'Audit query'], border: ['数据出境', 'Cross-border data'], client: ['客户端', 'Client'], customer: ['客户', 'Customer'], export: ['导出', 'Export'], 'flow-expert': ['专家', 'Expert'],
  'flow-run': ['运行', 'Run'], 'flow-task': ['跟进任务', 'Task'], fund: ['资金池', 'Fund'], 'governance-board': ['治理委员会', 'Governance board'], identity: ['身份', 'Identity'], 'sales-unit': ['销售单元', 'Sales unit'], scorecard: ['计分卡', 'Scorecard'],
  settlement: ['结算', 'Settlement'], space: ['空间', 'Space'], 'strategy-flow': ['策略流', 'Strategy flow'], 'supplier-system': ['供应商系统', 'Supplier system'], supply: ['供货', 'Supply'], webhook: ['通知地址', 'Webhook'],
}

export const kindCodes = Object.keys(kinds)

/** What an actor of the log is. */
export function useKindName() {
  const language = useLanguage()
  return (kind: string) => kinds[kind]?.[language === 'zh-CN' ? 0 : 1] ?? kind
}
