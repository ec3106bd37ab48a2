// What rules say no for, by their codes (docs/api.md). What is not here is shown as the rule says it.
import { words } from './language'

const chinese = {
  unknownRefusal: '规则不允许这一步，没有任何改变。',
  KEY_REUSED: '这次提交与之前的一次冲突。请刷新页面后重新填写。', KEY_OUT_OF_RANGE: '提交的标识有误。请刷新页面后重试。', OUT_OF_RANGE: '有一项填写超出了允许的范围。', OTHER_CURRENCY: '币种不符。请使用对应的币种。',
  UNIT_UNKNOWN: '没有这个销售单元。', POLICY_UNKNOWN: '没有这个版本的规则。', POLICY_EXPIRED: '这个版本的规则现在不生效。', QUARTER_OPEN: '该季度还没有结束，结束后才能结算。', WON_OUT_OF_RANGE: '该季度的赢单总额过大，请先更正。',
  PERMISSION_UNKNOWN: '当前规则没有说明这项权限。', TARGET_UNKNOWN: '还没有登记这个项目或触点属于哪个客户。请先登记归属。', FUND_UNKNOWN: '没有这个资金池，或该单元从未获得它的额度。', FUND_UNNAMED: '有多个资金池可用，请指明由哪个支付。',
  APPROVAL_NOT_PENDING: '这项审批已不在等待中。', HOLD_UNKNOWN: '没有这笔占用。', HOLD_NOT_LIVE: '这笔占用已结束。若仍需要，请重新申请授权。', RECEIPT_UNKNOWN: '贵组织没有这张使用回执。', WEEK_OPEN: '该周还没有结束。',
  LEG_MISSING: '授权必须三联齐全：权限、数据视图、工具。请先让缺少的一联可用。', GRANT_UNKNOWN: '没有您持有的这项授权。', BEYOND_RIGHTS: '只能转授您自己持有的权限，不能超出其范围、期限与金额，并且需要同一领域的“转授”权限。', CASE_UNKNOWN: '没有这个进行中的辅导案例。',
  APPROVAL_UNKNOWN: '没有这项审批。', NOTE_TOO_LONG: '说明最多 1000 字。', NOTE_MISSING: '请写明原因，供下一步处理的人参考。', ASSIGNEE_MALFORMED: '请填写一位人员或一个队列的标识。', ALREADY_DECIDED: '这项审批已有结论。如有需要请重新申请。',
  APPROVAL_TIMED_OUT: '审批期限已过，视为不同意。如有需要请重新申请。', DECIDED_BY_REQUESTER: '申请人（解冻时还有冻结的人）不能审批自己的申请，也不能指定审批人。请由总部其他人处理。', NOT_THE_REQUESTER: '只有申请人可以补充说明。', SENT_BACK: '这项审批已退回，等待申请人补充后才能处理。',
  NOT_SENT_BACK: '这项审批没有被退回，无需补充。', ASSIGNED_TO_ANOTHER: '这项审批已指派给他人。请先改派。', ASSIGNED_TO_REQUESTER: '不能指派给申请人本人。', ALREADY_VOTED: '您已经表过态，每人只计一次。', ASSIGNEE_HAS_VOTED: '此人已经表过态，每人只计一次。请指派给他人。', TOO_MANY_STEPS: '这项审批的步骤已达上限，请直接批准或驳回。',
  ALREADY_ESTABLISHED: '这个资金池已按其他条件建立。', LEASE_UNKNOWN: '没有这笔额度，它可能已结清。', LEASE_OVER: '这笔额度已到期，请重新发放。', UNIT_HAS_LEASE: '该单元已有这个资金池的额度，请续期或先收回。', TOO_MANY_LEASES: '这个资金池的额度数量已达上限。', RENEWAL_LOWERS: '续期不能减少金额或提前到期。请改为收回额度。',
  FUND_EXHAUSTED: '资金池的可用余额不足。请先追加资金，或等待到期额度结清。', NOTHING_TO_RECONCILE: '财务没有异议，无需对账。', DIFFERENCE_UNKNOWN: '财务没有给出余额，无法采纳。请财务更正后重新询问。', BELOW_COMMITTED: '总额不能低于已发放、已支出与待付之和。请先收回额度。',
  CUSTOMER_UNKNOWN: '没有这位客户。', CUSTOMER_ERASED: '这位客户的数据已删除。', FIELD_UNKNOWN: '有一个字段不存在。', EXPIRY_PASSED: '到期时间必须在将来。', CONSENT_NOT_LIVE: '这项授权已经撤回或到期。', WITHDRAWAL_UNKNOWN: '没有这次撤回。', NOT_YET: '请选择现在或以前的时间。', INTERACTION_UNKNOWN: '没有这条互动记录。',
  EXPORT_UNKNOWN: '没有这次导出。', KIND_REFUSED: '这一类数据不能导出。', SCOPE_MISSING: '您的角色不包含这项权限。', TOO_MANY_EXPORTS: '进行中的导出太多。请先结束一个。', EXPORT_OVER: '这次导出已经结束。', ALREADY_STARTED: '这次导出已经开始。',
  STATEMENT_UNKNOWN: '没有这份结算单。', LINE_UNKNOWN: '结算单里没有这一行。', TOO_MUCH: '数额太大。', BELOW_NOTHING: '更正后会低于零。', TOO_MANY: '已达到数量上限。', DISPUTE_OPEN: '这一行已有争议等待答复。', DISPUTE_UNKNOWN: '没有这项争议。', DISPUTE_CLOSED: '这项争议已经答复。',
  COMPONENT_MISSING: '有一项没有权重。', NOT_A_HUNDRED: '权重之和必须等于 100。', TOO_MANY_CHANGES: '改动次数已达上限。',
  SPACE_UNKNOWN: '没有这个空间，或者您不是它的成员。', INTERNAL_ONLY: '这一步由总部成员完成。', CUSTOMER_ONLY: '这一步由客户完成。', ALREADY_CREATED: '已经创建过了。', ORGANISATION_REFUSED: '这个组织不能加入这个空间。', ALREADY_MEMBER: '对方已经是成员。', MEMBER_UNKNOWN: '没有这位成员。', LAST_MEMBER: '最后一位总部成员不能移出。',
  DOCUMENT_UNKNOWN: '没有这份文档，或者它没有指定给您。', DOCUMENT_EXISTS: '这份文档已经存在。', DOCUMENT_REFUSED: '这个文件不能接收。请另存为普通 PDF、PNG 或 JPEG 再试。', DOWNLOAD_REFUSED: '这份文档只能在线查看。', FEEDBACK_UNKNOWN: '没有这个讨论。', MILESTONE_UNKNOWN: '没有这个里程碑。', MILESTONE_OVER: '这个里程碑已经结束。', WAIVER_PENDING: '豁免申请正在等待审批。', WAIVER_UNKNOWN: '没有这项豁免申请。',
  EXPERT_UNKNOWN: '没有这位专家。', COMMITMENT_UNKNOWN: '没有这项承诺。', COMMITMENT_SETTLED: '这项承诺已有结论。',
}

const english: Record<keyof typeof chinese, string> = {
  unknownRefusal: 'The rules do not allow this. Nothing has changed.',
  KEY_REUSED: 'This clashes with something sent before. Reload the page and fill it in again.', KEY_OUT_OF_RANGE: 'The request was not named well. Reload the page and try again.', OUT_OF_RANGE: 'Something is out of its range.', OTHER_CURRENCY: 'That is another currency. Use the one that is kept here.',
  UNIT_UNKNOWN: 'There is no such sales unit.', POLICY_UNKNOWN: 'There is no such version of the rules.', POLICY_EXPIRED: 'This version of the rules is not in force now.', QUARTER_OPEN: 'The quarter is not over yet; it can be closed once it is.', WON_OUT_OF_RANGE: 'What was won in the quarter is too much to be kept. Correct it first.',
  PERMISSION_UNKNOWN: 'The rules in force say nothing about this permission.', TARGET_UNKNOWN: 'Nobody has said which customer this project or touchpoint belongs to. Place it first.', FUND_UNKNOWN: 'There is no such fund, or the unit never had a lease of it.', FUND_UNNAMED: 'Several funds could pay. Say which.',
  APPROVAL_NOT_PENDING: 'This approval no longer waits.', HOLD_UNKNOWN: 'There is no such hold.', HOLD_NOT_LIVE: 'This hold is over. Ask again if the amount is still needed.', RECEIPT_UNKNOWN: 'Your organisation has no such usage receipt.', WEEK_OPEN: 'The week is not over yet.',
  LEG_MISSING: 'A grant needs all three legs: permission, data view and tool. Make the missing one available first.', GRANT_UNKNOWN: 'There is no such grant that you hold.', BEYOND_RIGHTS: 'You can pass on only what you hold yourself, no wider, longer or larger, and only with the same area’s permission to delegate.', CASE_UNKNOWN: 'There is no such open case.',
  APPROVAL_UNKNOWN: 'There is no such approval.', NOTE_TOO_LONG: 'A note may have 1,000 characters.', NOTE_MISSING: 'Say why, for whoever takes the next step.', ASSIGNEE_MALFORMED: 'Name one person or one queue.', ALREADY_DECIDED: 'This approval has been decided. Ask anew if it is still needed.',
  APPROVAL_TIMED_OUT: 'The deadline has passed: it ended as not approved. Ask anew if it is still needed.', DECIDED_BY_REQUESTER: 'Whoever asked, or froze what is to thaw, can neither decide nor choose who does. Somebody else at headquarters must.', NOT_THE_REQUESTER: 'Only whoever asked can answer what was missing.', SENT_BACK: 'This was sent back. It can be decided once its requester has answered.',
  NOT_SENT_BACK: 'This was not sent back: there is nothing to answer.', ASSIGNED_TO_ANOTHER: 'This is assigned to somebody else. Have it reassigned first.', ASSIGNED_TO_REQUESTER: 'Whoever asked cannot be assigned their own request.', ALREADY_VOTED: 'You have voted already, and nobody counts twice.', ASSIGNEE_HAS_VOTED: 'That person has voted already. Name somebody else.', TOO_MANY_STEPS: 'This approval has had all the steps it may have. Approve or reject it.',
  ALREADY_ESTABLISHED: 'This fund exists already, with other terms.', LEASE_UNKNOWN: 'There is no such lease; it may have settled.', LEASE_OVER: 'This lease has ended. Grant a new one.', UNIT_HAS_LEASE: 'The unit has a lease of this fund. Renew or return that one.', TOO_MANY_LEASES: 'This fund keeps as many leases as it can.', RENEWAL_LOWERS: 'A renewal neither lowers the amount nor ends earlier. Return the lease instead.',
  FUND_EXHAUSTED: 'The fund has not enough free. Top it up, or wait until leases that ended settle.', NOTHING_TO_RECONCILE: 'Finance does not disagree: there is nothing to reconcile.', DIFFERENCE_UNKNOWN: 'Finance named no balance to accept. Have it corrected there, then ask again.', BELOW_COMMITTED: 'The total cannot be less than what is leased, spent and owed. Return leases first.',
  CUSTOMER_UNKNOWN: 'There is no such customer.', CUSTOMER_ERASED: 'This customer has been erased.', FIELD_UNKNOWN: 'One of the fields does not exist.', EXPIRY_PASSED: 'The end must be in the future.', CONSENT_NOT_LIVE: 'This grant was withdrawn or has expired.', WITHDRAWAL_UNKNOWN: 'There is no such withdrawal.', NOT_YET: 'Choose a moment that is not in the future.', INTERACTION_UNKNOWN: 'There is no such interaction.',
  EXPORT_UNKNOWN: 'There is no such export.', KIND_REFUSED: 'This kind of data cannot be exported.', SCOPE_MISSING: 'Your role does not include this.', TOO_MANY_EXPORTS: 'Too many exports are under way. End one first.', EXPORT_OVER: 'This export is over.', ALREADY_STARTED: 'This export was started already.',
  STATEMENT_UNKNOWN: 'There is no such statement.', LINE_UNKNOWN: 'The statement has no such line.', TOO_MUCH: 'That is too much.', BELOW_NOTHING: 'Corrected like this it would be below nothing.', TOO_MANY: 'There are as many as there may be.', DISPUTE_OPEN: 'This line is contested already and waits for an answer.', DISPUTE_UNKNOWN: 'There is no such dispute.', DISPUTE_CLOSED: 'This dispute was answered already.',
  COMPONENT_MISSING: 'A component has no weight.', NOT_A_HUNDRED: 'The weights must total 100.', TOO_MANY_CHANGES: 'There have been as many changes as there may be.',
  SPACE_UNKNOWN: 'There is no such space, or you are no member of it.', INTERNAL_ONLY: 'Somebody of headquarters does this.', CUSTOMER_ONLY: 'The customer does this.', ALREADY_CREATED: 'It exists already.', ORGANISATION_REFUSED: 'This organisation cannot come into this space.', ALREADY_MEMBER: 'They are a member already.', MEMBER_UNKNOWN: 'There is no such member.', LAST_MEMBER: 'The last member of headquarters cannot be removed.',
  DOCUMENT_UNKNOWN: 'There is no such document, or it is not named to you.', DOCUMENT_EXISTS: 'This document exists already.', DOCUMENT_REFUSED: 'This file cannot be taken. Save it as a plain PDF, PNG or JPEG and try again.', DOWNLOAD_REFUSED: 'This document can only be viewed.', FEEDBACK_UNKNOWN: 'There is no such thread.', MILESTONE_UNKNOWN: 'There is no such milestone.', MILESTONE_OVER: 'This milestone is over.', WAIVER_PENDING: 'A waiver waits to be decided.', WAIVER_UNKNOWN: 'There is no such waiver.',
  EXPERT_UNKNOWN: 'There is no such expert.', COMMITMENT_UNKNOWN: 'There is no such commitment.', COMMITMENT_SETTLED: 'This commitment was settled already.',
}

export type RefusalWord = keyof typeof chinese

export const refusalWords: Record<string, string> = chinese

export const useRefusalWords = words<RefusalWord>('Refusals', chinese, english)
