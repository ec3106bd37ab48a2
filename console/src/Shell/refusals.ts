import { words } from './language'

const chinese = {
  unknown: '规则不允许这样做，没有任何改动。', OUT_OF_RANGE: '有一项内容超出了允许范围。请按提示修改。', KEY_REUSED: '这个请求编号已用于别的内容。请重新提交。', KEY_OUT_OF_RANGE: '请求编号无效。请重新提交。',
  CUSTOMER_UNKNOWN: '没有这位客户。', CUSTOMER_ERASED: '这位客户的数据已删除。', FIELD_UNKNOWN: '有一个字段不存在。', EXPIRY_PASSED: '到期时间必须在将来。', CONSENT_NOT_LIVE: '这项授权已经撤回或到期。', WITHDRAWAL_UNKNOWN: '没有这次撤回。', NOT_YET: '请选择现在或以前的时间。', INTERACTION_UNKNOWN: '没有这条互动记录。',
  EXPORT_UNKNOWN: '没有这次导出。', KIND_REFUSED: '这一类数据不能导出。', SCOPE_MISSING: '您的角色不包含这项权限。', TOO_MANY_EXPORTS: '进行中的导出太多。请先结束一个。', EXPORT_OVER: '这次导出已经结束。', ALREADY_STARTED: '这次导出已经开始。',
  STATEMENT_UNKNOWN: '没有这份结算单。', LINE_UNKNOWN: '结算单里没有这一行。', OTHER_CURRENCY: '币种不同。', TOO_MUCH: '数额太大。', BELOW_NOTHING: '更正后会低于零。', TOO_MANY: '已达到数量上限。', DISPUTE_OPEN: '这一行已有争议等待答复。', DISPUTE_UNKNOWN: '没有这项争议。', DISPUTE_CLOSED: '这项争议已经答复。',
  COMPONENT_MISSING: '有一项没有权重。', NOT_A_HUNDRED: '权重之和必须等于 100。', TOO_MANY_CHANGES: '改动次数已达上限。',
  SPACE_UNKNOWN: '没有这个空间，或者您不是它的成员。', INTERNAL_ONLY: '这一步由总部成员完成。', CUSTOMER_ONLY: '这一步由客户完成。', ALREADY_CREATED: '已经创建过了。', ORGANISATION_REFUSED: '这个组织不能加入这个空间。', ALREADY_MEMBER: '对方已经是成员。', MEMBER_UNKNOWN: '没有这位成员。', LAST_MEMBER: '最后一位总部成员不能移出。',
  DOCUMENT_UNKNOWN: '没有这份文档，或者它没有指定给您。', DOCUMENT_EXISTS: '这份文档已经存在。', DOCUMENT_REFUSED: '这个文件不能接收。请另存为普通 PDF、PNG 或 JPEG 再试。', DOWNLOAD_REFUSED: '这份文档只能在线查看。', FEEDBACK_UNKNOWN: '没有这个讨论。', MILESTONE_UNKNOWN: '没有这个里程碑。', MILESTONE_OVER: '这个里程碑已经结束。', WAIVER_PENDING: '豁免申请正在等待审批。', WAIVER_UNKNOWN: '没有这项豁免申请。',
  EXPERT_UNKNOWN: '没有这位专家。', COMMITMENT_UNKNOWN: '没有这项承诺。', COMMITMENT_SETTLED: '这项承诺已有结论。',
}

const english: Record<keyof typeof chinese, string> = {
  unknown: 'A rule does not allow this. Nothing has changed.', OUT_OF_RANGE: 'Something is longer, larger or smaller than it may be. Change it as described.', KEY_REUSED: 'This request number was used for something else. Submit again.', KEY_OUT_OF_RANGE: 'The request number is not valid. Submit again.',
  CUSTOMER_UNKNOWN: 'There is no such customer.', CUSTOMER_ERASED: 'This customer has been erased.', FIELD_UNKNOWN: 'One of the fields does not exist.', EXPIRY_PASSED: 'The end must be in the future.', CONSENT_NOT_LIVE: 'This grant was withdrawn or has expired.', WITHDRAWAL_UNKNOWN: 'There is no such withdrawal.', NOT_YET: 'Choose a moment that is not in the future.', INTERACTION_UNKNOWN: 'There is no such interaction.',
  EXPORT_UNKNOWN: 'There is no such export.', KIND_REFUSED: 'This kind of data cannot be exported.', SCOPE_MISSING: 'Your role does not include this.', TOO_MANY_EXPORTS: 'Too many exports are under way. End one first.', EXPORT_OVER: 'This export is over.', ALREADY_STARTED: 'This export was started already.',
  STATEMENT_UNKNOWN: 'There is no such statement.', LINE_UNKNOWN: 'The statement has no such line.', OTHER_CURRENCY: 'That is another currency.', TOO_MUCH: 'That is too much.', BELOW_NOTHING: 'Corrected like this it would be below nothing.', TOO_MANY: 'There are as many as there may be.', DISPUTE_OPEN: 'This line is contested already and waits for an answer.', DISPUTE_UNKNOWN: 'There is no such dispute.', DISPUTE_CLOSED: 'This dispute was answered already.',
  COMPONENT_MISSING: 'A component has no weight.', NOT_A_HUNDRED: 'The weights must total 100.', TOO_MANY_CHANGES: 'There have been as many changes as there may be.',
  SPACE_UNKNOWN: 'There is no such space, or you are no member of it.', INTERNAL_ONLY: 'Somebody of headquarters does this.', CUSTOMER_ONLY: 'The customer does this.', ALREADY_CREATED: 'It exists already.', ORGANISATION_REFUSED: 'This organisation cannot come into this space.', ALREADY_MEMBER: 'They are a member already.', MEMBER_UNKNOWN: 'There is no such member.', LAST_MEMBER: 'The last member of headquarters cannot be removed.',
  DOCUMENT_UNKNOWN: 'There is no such document, or it is not named to you.', DOCUMENT_EXISTS: 'This document exists already.', DOCUMENT_REFUSED: 'This file cannot be taken. Save it as a plain PDF, PNG or JPEG and try again.', DOWNLOAD_REFUSED: 'This document can only be viewed.', FEEDBACK_UNKNOWN: 'There is no such thread.', MILESTONE_UNKNOWN: 'There is no such milestone.', MILESTONE_OVER: 'This milestone is over.', WAIVER_PENDING: 'A waiver waits to be decided.', WAIVER_UNKNOWN: 'There is no such waiver.',
  EXPERT_UNKNOWN: 'There is no such expert.', COMMITMENT_UNKNOWN: 'There is no such commitment.', COMMITMENT_SETTLED: 'This commitment was settled already.',
}

export const refusalWords = chinese

/** What to say about a refusal by its code (docs/api.md). */
export const useRefusalWords = words('Refusals', chinese, english)
