// What the platform's own names mean to people, in both languages: ports, types, choices and states.
import { words } from '../Shell/language'

const chinese = {
  'type.customer': '客户', 'type.interaction': '互动', 'type.signal': '信号', 'type.action': '动作', 'type.content': '内容', 'type.outcome': '结果', 'type.any': '原样',
  'kind.begin': '开始', 'kind.perceive': '感知', 'kind.decide': '决策', 'kind.guard': '闸门与护栏', 'kind.write': '内容', 'kind.reach': '触达', 'kind.learn': '学习',
  'port.in': '输入', 'port.fired': '触发', 'port.passed': '通过', 'port.review': '转复核', 'port.broken': '触犯', 'port.alert': '预警', 'port.calm': '平静', 'port.matched': '命中', 'port.other': '其他', 'port.sent': '已发送', 'port.capped': '达到上限',
  'port.rendered': '已生成', 'port.failed': '未生成', 'port.control': '对照组', 'port.treatment': '实验组', 'port.treatment2': '实验组二', 'port.acted': '放行', 'port.held': '留出', 'port.chosen': '已选择', 'port.shift': '发现下沉', 'port.none': '未发现',
  'port.within': '走廊内', 'port.over': '超出', 'port.refused': '被拒绝', 'port.approved': '已批准', 'port.rejected': '已驳回', 'port.granted': '已授权', 'port.withheld': '未授权', 'port.ranked': '名次靠前', 'port.beyond': '名次靠后',
  'port.dispatched': '已派遣', 'port.attributed': '已归因', 'port.expired': '已过期',
  'choice.email': '邮件', 'choice.weCom': '企业微信', 'choice.meetingMinutes': '会议纪要', 'choice.pocFeedback': '试用反馈', 'choice.transcript': '通话记录', 'choice.documentAnnotation': '文档批注', 'choice.externalSentiment': '外部舆情', 'choice.webhook': '事件通知',
  'choice.task': '任务', 'choice.template': '模板', 'choice.model': '语言模型', 'choice.zh': '中文', 'choice.en': '英文', 'choice.message': '消息', 'choice.quote': '报价', 'choice.expert': '专家', 'choice.review': '人工复核', 'choice.countersign': '总部加签',
  'choice.profile': '企业资料', 'choice.interactions': '互动记录', 'choice.holdout': '留出分组', 'choice.last': '最后一次', 'choice.even': '平均分摊',
  'run.waiting': '等待中', 'run.done': '已完成', 'run.failed': '失败', 'run.halted': '已中止', 'run.new': '新建',
  'step.begun': '开始', 'step.visited': '经过', 'step.loopBoundReached': '达到循环上限', 'step.outcomeIgnored': '结果未计入', 'step.done': '结束：完成', 'step.failed': '结束：失败', 'step.halted': '结束：中止', 'step.ended': '结束',
  'wait.gate': '等待审批', 'wait.timer': '等待时间', 'wait.consent': '等待同意核对', 'wait.authorization': '等待授权', 'wait.text': '等待文本', 'wait.outcome': '等待结果',
  'effect.SendMessage': '发送消息', 'effect.CreateTask': '建立任务', 'effect.OpenApproval': '发起审批', 'effect.DispatchExpert': '派遣专家', 'effect.OpenCoachCase': '通知策略教练', 'effect.AskConsent': '核对同意', 'effect.AskAuthorization': '请求授权',
  'effect.AskModel': '请语言模型撰写', 'effect.SetTimer': '设定时间', 'effect.CreditReward': '记入结果', 'effect.RankTargets': '目标排名',
  'done.waiting': '等待', 'done.done': '已执行', 'done.withheld': '未放行', 'done.dead': '无法执行',
  'severity.fault': '错误', 'severity.warning': '提醒',
  'drift.agreement': '与参考策略的一致度', 'drift.psi': '人群稳定性指数', 'drift.rewardChange': '结果变化', 'drift.agreementChange': '一致度变化',
  'signal.negativeSentiment': '负面情绪', 'signal.decisionMakerShift': '采购决策权下沉', 'signal.competitor': '竞争对手', 'signal.complianceBroken': '触犯合规规则',
  'queue.front-line': '一线', 'queue.strategy-coach': '策略教练', 'queue.city-lead': '城市负责人',
  'metric.replied': '客户回复率', 'metric.agreed': '同意', 'metric.pocAgreed': '同意试用',
  'action.call': '致电', 'action.write': '去信', 'action.wait': '等待', 'action.warm': '亲切', 'action.plain': '平实', 'action.expert-visit': '专家拜访', 'action.trial-offer': '试用方案',
  'note.UNREAD': '没有可读的文本', 'note.CAPPED': '已达触达上限', 'note.NO_CONSENT': '客户没有授权', 'note.CONSENT_WITHDRAWN': '客户已撤回授权', 'note.HEARD_SINCE': '客户此后已有来往', 'note.OTHER_KIND': '不是所选的互动种类', 'note.OVER_CORRIDOR': '超出报价走廊',
  'note.SLOT_EMPTY': '模板中有空缺', 'note.NOT_WRITTEN': '语言模型没有写出文本',
  'fact.ports': '出口', 'fact.facts': '发现与决定', 'fact.wanted': '请求', 'fact.signalFound': '发现信号', 'fact.armAssigned': '已分组', 'fact.actionChosen': '已选择动作', 'fact.reranked': '已重新排名', 'fact.outcomeTaken': '已记录结果', 'fact.touched': '已触达', 'fact.noted': '备注',
}

const english: Record<keyof typeof chinese, string> = {
  'type.customer': 'customer', 'type.interaction': 'interaction', 'type.signal': 'signal', 'type.action': 'action', 'type.content': 'content', 'type.outcome': 'outcome', 'type.any': 'as it came',
  'kind.begin': 'Start', 'kind.perceive': 'Detect', 'kind.decide': 'Decide', 'kind.guard': 'Gates and guardrails', 'kind.write': 'Content', 'kind.reach': 'Reach', 'kind.learn': 'Learn',
  'port.in': 'in', 'port.fired': 'triggered', 'port.passed': 'passed', 'port.review': 'to review', 'port.broken': 'violated', 'port.alert': 'alert', 'port.calm': 'calm', 'port.matched': 'matched', 'port.other': 'other', 'port.sent': 'sent', 'port.capped': 'limit reached',
  'port.rendered': 'written', 'port.failed': 'not written', 'port.control': 'control', 'port.treatment': 'treatment', 'port.treatment2': 'treatment 2', 'port.acted': 'let through', 'port.held': 'held out', 'port.chosen': 'chosen', 'port.shift': 'moved down', 'port.none': 'not found',
  'port.within': 'within', 'port.over': 'over', 'port.refused': 'refused', 'port.approved': 'approved', 'port.rejected': 'rejected', 'port.granted': 'granted', 'port.withheld': 'withheld', 'port.ranked': 'ranked high', 'port.beyond': 'ranked low',
  'port.dispatched': 'dispatched', 'port.attributed': 'attributed', 'port.expired': 'expired',
  'choice.email': 'E-mail', 'choice.weCom': 'WeCom', 'choice.meetingMinutes': 'Meeting minutes', 'choice.pocFeedback': 'Trial feedback', 'choice.transcript': 'Transcript', 'choice.documentAnnotation': 'Document annotation', 'choice.externalSentiment': 'External sentiment', 'choice.webhook': 'Webhook',
  'choice.task': 'Task', 'choice.template': 'Template', 'choice.model': 'Language model', 'choice.zh': 'Chinese', 'choice.en': 'English', 'choice.message': 'Message', 'choice.quote': 'Quote', 'choice.expert': 'Expert', 'choice.review': 'Human review', 'choice.countersign': 'Headquarters countersigns',
  'choice.profile': 'Profile', 'choice.interactions': 'Interactions', 'choice.holdout': 'Holdout split', 'choice.last': 'The last choice', 'choice.even': 'Evenly',
  'run.waiting': 'waiting', 'run.done': 'done', 'run.failed': 'failed', 'run.halted': 'halted', 'run.new': 'new',
  'step.begun': 'Started', 'step.visited': 'Visited', 'step.loopBoundReached': 'Loop limit reached', 'step.outcomeIgnored': 'Outcome ignored', 'step.done': 'Ended: done', 'step.failed': 'Ended: failed', 'step.halted': 'Ended: halted', 'step.ended': 'Ended',
  'wait.gate': 'waits for an approval', 'wait.timer': 'waits for a time', 'wait.consent': 'waits for consent', 'wait.authorization': 'waits for authorization', 'wait.text': 'waits for a text', 'wait.outcome': 'waits for an outcome',
  'effect.SendMessage': 'Send a message', 'effect.CreateTask': 'Create a task', 'effect.OpenApproval': 'Open an approval', 'effect.DispatchExpert': 'Send an expert', 'effect.OpenCoachCase': 'Notify the strategy coach', 'effect.AskConsent': 'Check consent', 'effect.AskAuthorization': 'Ask for authorization',
  'effect.AskModel': 'Have a language model write', 'effect.SetTimer': 'Wait until a time', 'effect.CreditReward': 'Credit an outcome', 'effect.RankTargets': 'Rank targets',
  'done.waiting': 'waiting', 'done.done': 'carried out', 'done.withheld': 'withheld', 'done.dead': 'could not be carried out',
  'severity.fault': 'Error', 'severity.warning': 'Warning',
  'drift.agreement': 'Agreement with the reference policy', 'drift.psi': 'Population stability index', 'drift.rewardChange': 'Change in outcomes', 'drift.agreementChange': 'Change in agreement',
  'signal.negativeSentiment': 'Negative sentiment', 'signal.decisionMakerShift': 'Purchasing decisions moved down', 'signal.competitor': 'Competitor', 'signal.complianceBroken': 'Compliance rule broken',
  'queue.front-line': 'Front line', 'queue.strategy-coach': 'Strategy coach', 'queue.city-lead': 'City lead',
  'metric.replied': 'Reply rate', 'metric.agreed': 'Agreed', 'metric.pocAgreed': 'Trial agreed',
  'action.call': 'Call', 'action.write': 'Write', 'action.wait': 'Wait', 'action.warm': 'Warm', 'action.plain': 'Plain', 'action.expert-visit': 'Expert visit', 'action.trial-offer': 'Trial offer',
  'note.UNREAD': 'There was no text to read', 'note.CAPPED': 'Limit of contacts reached', 'note.NO_CONSENT': 'The customer has not consented', 'note.CONSENT_WITHDRAWN': 'The customer has withdrawn consent', 'note.HEARD_SINCE': 'The customer has been heard since', 'note.OTHER_KIND': 'Not a chosen kind of interaction', 'note.OVER_CORRIDOR': 'Over the quote corridor',
  'note.SLOT_EMPTY': 'The template has a gap', 'note.NOT_WRITTEN': 'The language model wrote no text',
  'fact.ports': 'Exit', 'fact.facts': 'Found and decided', 'fact.wanted': 'Requested', 'fact.signalFound': 'Signal found', 'fact.armAssigned': 'Group assigned', 'fact.actionChosen': 'Action chosen', 'fact.reranked': 'Ranked again', 'fact.outcomeTaken': 'Outcome recorded', 'fact.touched': 'Customer contacted', 'fact.noted': 'Note',
}

const useWords = words('FlowNames', chinese, english)

export type NameKind = 'type' | 'kind' | 'port' | 'choice' | 'run' | 'step' | 'wait' | 'effect' | 'done' | 'severity' | 'drift' | 'signal' | 'queue' | 'metric' | 'action' | 'fact' | 'note'

/** The name that people know; as it came when there is none. */
export function useFlowNames() {
  const say = useWords()
  return (kind: NameKind, name: string) => {
    const key = `${kind}.${name}`
    return key in chinese ? say(key as keyof typeof chinese) : name
  }
}

