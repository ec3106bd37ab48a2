// What the rules of strategy flows refuse for, beside what rules of every room do.
import { words } from '../Shell/language'
import { refusalWords } from '../Shell/refusals'

const chinese = {
  DEFINITION_MALFORMED: '定义无法读取。请看列出的问题。', OTHER_FLOW: '定义中的编号必须与本策略流一致。', FLOW_UNKNOWN: '没有这个策略流。', REASON_REFUSED: '请用一行写明原因，1 到 300 个字，不要写人名。', VERSION_UNKNOWN: '没有这个版本，或者已不再保留。请重新保存。', FLOW_FROZEN: '策略流已冻结：需要两个人批准解冻后才能发布。', NOT_VALIDATED: '这个版本还没有检查。请先检查。', NOT_SOUND: '检查发现错误。请在画布上改好并另存一个版本。', NOT_DRY_RUN: '这个版本还没有演练。请先演练。',
  CANARY_RUNNING: '另一个版本正在放量。请先放量到 100% 或回滚。', ALREADY_ACTIVE: '这个版本已经服务所有客户。', GATE_MISSING: '还没有对这个版本做离线评估。', GATE_REFUSED: '这个版本没有通过离线评估。', NO_CANARY: '当前没有正在放量的版本。', STAGE_SKIPPED: '放量须逐级进行：5%、25%、50%、100%。', EXPERIMENT_ALARMS: '实验分组的人数不对，数据不可信。请回滚或重新开始实验。', NOTHING_RELEASED: '还没有发布任何版本，没有可回滚的。', ALREADY_FROZEN: '策略流已经冻结。',
  NOT_FROZEN: '策略流没有冻结。', THAW_PENDING: '已有人申请解冻。请批准或驳回。', THAW_NOT_REQUESTED: '还没有人申请解冻。', FLOWS_BUSY: '现在有太多人在计算。请稍后再试。', EXPERIMENT_RUNNING: '已有实验在进行。请先结束它。', EXPERIMENT_UNKNOWN: '没有这个进行中的实验。', TASK_UNKNOWN: '没有这个任务。', TASK_DONE: '任务已经完成。', NOTE_REFUSED: '备注最多 1000 个字。',
  ALREADY_DONE: '这个任务已经完成。', NO_BASELINE: '还没有面向所有客户的版本，没有可比较的；首次发布不需要评估。', PROFILE_BREAKS_RULES: '介绍触犯了合规规则，请换一种说法。', SPECIALITIES_REFUSED: '请填写至少一个专长，不要重复，也不要太长。', TEXT_REFUSED: '有一段文字太长，或含有不能显示的字符。', TEXT_UNKNOWN: '没有这段文字，或者客户的数据已被删除。',
}

const english: Record<keyof typeof chinese, string> = {
  DEFINITION_MALFORMED: 'The definition cannot be read. See what is listed.', OTHER_FLOW: 'The id in the definition must be this flow’s.', FLOW_UNKNOWN: 'There is no such flow.', REASON_REFUSED: 'Say why in one line of 1 to 300 characters, and name nobody.', VERSION_UNKNOWN: 'There is no such version, or no longer. Save it again.',
  FLOW_FROZEN: 'The flow is frozen: two people must approve unfreezing before anything is released.', NOT_VALIDATED: 'This version has not been checked. Check it first.', NOT_SOUND: 'The check found errors. Correct them on the canvas and save another version.', NOT_DRY_RUN: 'This version has had no dry run. Run it first.',
  CANARY_RUNNING: 'Another version is rolling out. Advance it to 100% or roll it back first.', ALREADY_ACTIVE: 'This version already serves all customers.', GATE_MISSING: 'This version has not had its offline evaluation yet.', GATE_REFUSED: 'This version did not pass the offline evaluation.',
  NO_CANARY: 'No version is rolling out.', STAGE_SKIPPED: 'Stages come one after the other: 5%, 25%, 50%, 100%.', EXPERIMENT_ALARMS: 'The experiment’s group sizes are wrong, so its figures cannot be trusted. Roll back or start it again.', NOTHING_RELEASED: 'No version is released: there is nothing to roll back.',
  ALREADY_FROZEN: 'The flow is frozen already.', NOT_FROZEN: 'The flow is not frozen.', THAW_PENDING: 'Unfreezing has already been requested. Approve or reject it.', THAW_NOT_REQUESTED: 'Nobody has requested unfreezing.', FLOWS_BUSY: 'Too many computations are running. Try again in a moment.', EXPERIMENT_RUNNING: 'An experiment is running. End it first.', EXPERIMENT_UNKNOWN: 'No such experiment is running.',
  TASK_UNKNOWN: 'There is no such task.', TASK_DONE: 'The task is done already.', NOTE_REFUSED: 'A note has 1,000 characters at most.',
  ALREADY_DONE: 'The task is done already.', NO_BASELINE: 'No version serves all customers yet: there is nothing to compare with, and a first release needs no evaluation.', PROFILE_BREAKS_RULES: 'The profile breaks a compliance rule. Say it otherwise.', SPECIALITIES_REFUSED: 'Give at least one speciality, each of them once, and none too long.', TEXT_REFUSED: 'A text is too long, or cannot be shown.', TEXT_UNKNOWN: 'There is no such text, or its customer was erased.',
}

Object.assign(refusalWords, chinese)
words('Refusals', chinese, english)
