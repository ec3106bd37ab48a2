import type { Words } from './definition'

/** What the entries of a journey are called. */
export const happenedNames: Record<string, Words> = {
  interactionRecorded: { zh: '收到互动', en: 'Interaction received' }, runBegun: { zh: '运行开始', en: 'Run started' }, nodeVisited: { zh: '经过节点', en: 'Node visited' }, loopBoundReached: { zh: '达到循环上限', en: 'Loop limit reached' }, outcomeIgnored: { zh: '结果未计入', en: 'Outcome ignored' }, runEnded: { zh: '运行结束', en: 'Run ended' },
  approvalOpened: { zh: '发起审批', en: 'Approval opened' }, approvalVoted: { zh: '有人批准', en: 'Approval given' }, approvalDecided: { zh: '审批有结论', en: 'Approval decided' }, approvalTimedOut: { zh: '审批超时', en: 'Approval timed out' }, taskCompleted: { zh: '任务完成', en: 'Task done' }, textRead: { zh: '文本被阅读', en: 'Text read' },
  expertIntroduced: { zh: '向客户介绍专家', en: 'Expert introduced' }, milestoneOpened: { zh: '里程碑开始', en: 'Milestone opened' }, milestoneActed: { zh: '里程碑有结论', en: 'Milestone accepted or returned' }, waiverRequested: { zh: '申请豁免', en: 'Waiver requested' }, milestoneWaived: { zh: '里程碑豁免', en: 'Milestone waived' },
}
