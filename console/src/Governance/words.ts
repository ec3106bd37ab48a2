import { words } from '../Shell/language'
import { refusalWords } from '../Shell/refusals'

const chinese = {
  title: '治理委员会', about: '四个席位共同决定重大事项，达到法定人数的表决才有效；每季度的白皮书由委员会表决发布。', seats: '席位', quorum: '法定人数 {{count}}', SALES: '销售', LEGAL: '法务', IT: '信息技术', CUSTOMER_SUCCESS: '客户成功', vacant: '空缺', nobody: '暂无任职者', below: '已任职席位：{{count}}，少于法定人数，目前无法通过任何动议。', holder: '任职者', term: '任期至', mine: '这是您的席位', assign: '任命', assignText: '任命一人担任此席位；不能任命自己，一人只能担任一席。', holderHint: '按姓名选择；不在名单里的，请填写人员编号', until: '任期结束', vacate: '免去', vacateText: '席位空出；此人在未决动议上的投票不再计入。', notSeated: '您目前没有席位，可以查看，不能提案或投票。',
  motions: '动议', propose: '提出动议', proposeText: '以您的席位提出动议，交委员会表决。', kind: '类别', RESOLUTION: '决议', SCORECARD_WEIGHTS: '调整计分卡权重', PUBLISH_WHITE_PAPER: '发布白皮书', titleOf: '标题', text: '内容', days: '表决期限（天）', quarter: '季度', noMotions: '还没有动议', noMotionsText: '席位任职者可以提出动议。', by: '提出', deadline: '截止', votes: '投票', FOR: '赞成', AGAINST: '反对', ABSTAIN: '弃权', waiting: '未投票', OPEN: '表决中', PASSED: '通过', REJECTED: '未通过', NO_QUORUM: '未达法定人数', WITHDRAWN: '已撤回', counted: '赞成 {{for}}，反对 {{against}}，弃权 {{abstained}}（法定人数 {{quorum}}）', withdraw: '撤回', voted: '已投票', proposed: '已提出', manifest: '白皮书清单',
  papers: '季度白皮书', due: '应发布时间', published: '发布时间', overdue: '已逾期', isPublished: '已发布', draft: '草稿', notDrafted: '尚未起草', noPapers: '还没有白皮书', noPapersText: '季度结束后，系统会自动起草。', state: '状态', files: '文件',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Governance board', about: 'Four seats decide together; a vote is valid only with a quorum. Each quarter’s white paper is published by a vote of the board.', seats: 'Seats', quorum: 'Quorum {{count}}', SALES: 'Sales', LEGAL: 'Legal', IT: 'IT', CUSTOMER_SUCCESS: 'Customer success', vacant: 'Vacant', nobody: 'Nobody holds this seat', below: 'Seats filled: {{count}}. This is below the quorum, so no motion can pass at present.', holder: 'Held by', term: 'Until', mine: 'This seat is yours', assign: 'Assign', assignText: 'Assigns this seat to a person. You cannot assign yourself, and nobody can hold two seats.', holderHint: 'Choose by name, or enter the ID of somebody not listed', until: 'End of term', vacate: 'Vacate', vacateText: 'The seat becomes vacant, and its votes on open motions no longer count.', notSeated: 'You do not hold a seat at present: you can view, but not propose or vote.',
  motions: 'Motions', propose: 'Propose a motion', proposeText: 'Puts a motion to the board’s vote, on behalf of your seat.', kind: 'Kind', RESOLUTION: 'Resolution', SCORECARD_WEIGHTS: 'Scorecard weights', PUBLISH_WHITE_PAPER: 'Publish a white paper', titleOf: 'Title', text: 'Text', days: 'Voting period (days)', quarter: 'Quarter', noMotions: 'No motions yet', noMotionsText: 'Seat holders can propose motions.', by: 'Proposed by', deadline: 'Deadline', votes: 'Votes', FOR: 'For', AGAINST: 'Against', ABSTAIN: 'Abstain', waiting: 'Not voted', OPEN: 'Open', PASSED: 'Passed', REJECTED: 'Rejected', NO_QUORUM: 'No quorum', WITHDRAWN: 'Withdrawn', counted: '{{for}} for, {{against}} against, {{abstained}} abstained (quorum {{quorum}})', withdraw: 'Withdraw', voted: 'Vote recorded', proposed: 'Motion proposed', manifest: 'White paper manifest',
  papers: 'Quarterly white papers', due: 'Due', published: 'Published', overdue: 'Overdue', isPublished: 'Published', draft: 'Draft', notDrafted: 'Not drafted yet', noPapers: 'No white papers yet', noPapersText: 'A draft is created automatically after each quarter ends.', state: 'State', files: 'Files',
}

export type GovernanceWord = keyof typeof chinese

export const useGovernanceWords = words<GovernanceWord>('Governance', chinese, english)

const refusedChinese = {
  APPOINTS_THEMSELVES: '不能任命自己，请由另一位管理员操作。', SEAT_TAKEN: '席位已有人担任，请先免去。', HOLDS_ANOTHER_SEAT: '此人已担任另一席位，一人只能一席。', SEAT_VACANT: '席位本来就是空缺的。', MOTION_UNKNOWN: '没有这个动议。', MOTION_OVER: '这个动议已经结束。', NOT_SEATED: '只有担任席位的人可以这样做。', NOT_THE_PROPOSER: '只有提出者可以撤回，您可以投反对票。', TOO_MANY_MOTIONS: '未决动议已达上限，请先表决或撤回。', PAPER_UNKNOWN: '这个季度的白皮书还没有草稿。', PAPER_PUBLISHED: '这个季度的白皮书已经发布。', PAPER_IN_MOTION: '已有一个发布它的动议在表决中。', QUARTER_NOT_OVER: '这个季度还没有结束。',
}
const refusedEnglish: Record<keyof typeof refusedChinese, string> = {
  APPOINTS_THEMSELVES: 'You cannot assign yourself. Ask another administrator.', SEAT_TAKEN: 'This seat is held. Vacate it first.', HOLDS_ANOTHER_SEAT: 'This person holds another seat; nobody can hold two.', SEAT_VACANT: 'Nobody holds this seat.', MOTION_UNKNOWN: 'There is no such motion.', MOTION_OVER: 'This motion has ended.', NOT_SEATED: 'Only seat holders can do this.', NOT_THE_PROPOSER: 'Only its proposer can withdraw it. You can vote against it.', TOO_MANY_MOTIONS: 'The limit of open motions is reached. Vote on them, or withdraw one.', PAPER_UNKNOWN: 'There is no draft of this quarter’s paper yet.', PAPER_PUBLISHED: 'This quarter’s paper is already published.', PAPER_IN_MOTION: 'A motion to publish it is open. Vote on that one.', QUARTER_NOT_OVER: 'This quarter has not ended yet.',
}

Object.assign(refusalWords, refusedChinese)
words('Refusals', refusedChinese, refusedEnglish)
