import { words } from '../Shell/language'

const chinese = {
  title: '资金池', about: '总部划出的专项资金，例如联合营销预算。单元在获得的额度内自行使用，财务逐笔核对。', fund: '资金池', byId: '按编号排序', byName: '按名称排序', byChange: '最近变化在前', search: '名称开头', anyState: '全部对账状态', onlyDisagreeing: '财务有异议', onlyOthers: '财务无异议', emptyTitle: '还没有资金池', emptyText: '建立一个资金池，再把其中一部分作为额度发放给销售单元。', emptyFiltered: '没有符合条件的资金池',
  total: '总额', free: '可用', leased: '已发放未用', spent: '已支出', owed: '待付', reconciliation: '对账', AGREED: '财务已确认', PENDING: '等待财务', DISAGREEING: '财务有异议',
  establish: '建立资金池', establishAbout: '建立后即计入财务账。币种此后不能更改。', id: '编号', idHint: '以 fu_ 开头，例如 fu_joint-marketing-2027', name: '名称', nameHint: '请勿写个人姓名', currency: '币种', settlement: '结算时间（分钟）', settlementHint: '额度到期后，未用部分保留多久才收回；应略长于占用的有效期（1440 分钟）。', established: '资金池已建立',
  topUp: '追加资金', topUpAbout: '追加到资金池总额。', reduce: '减少资金', reduceAbout: '从总额中取出；不能低于已发放、已支出与待付之和。', amount: '金额',
  leases: '额度', lease: '发放额度', leaseAbout: '把一部分资金交给一个单元，在到期前自行使用。', unit: '单元', expires: '到期', used: '已用', leasesEmpty: '还没有发放额度', leasesEmptyText: '发放额度后，单元可以在额度内自行使用，无需逐笔申请。', renew: '续期或增加', renewAbout: '可以延长或增加，不能减少或提前。', returnLease: '收回', returnAbout: '立即收回。单元之前的占用仍可支出；未用部分在结算时间后恢复可用。', ended: '已到期，结算中', live: '有效', state: '状态',
  where: '资金去向', whereSay: '总额 {{total}}：已支出 {{spent}}，已发放未用 {{leased}}，待付 {{owed}}，可用 {{free}}', settles: '额度到期后 {{minutes}} 分钟结清', agreedText: '财务账与资金池一致。', pendingText: '{{count}} 个问题等待财务答复。在此期间，使用该资金的申请都需总部加签。', disagreeText: '自 {{since}} 起财务有异议。在此期间，使用该资金的申请都需总部加签。', difference: '财务余额与资金池相差', differenceUnknown: '财务没有给出余额', refusedFor: '财务拒绝的原因', owedText: '支出超出了资金池，待付部分会优先补足。',
  reconcile: '处理异议', reconcileAbout: '说明理由，并选择如何了结。您的姓名与理由会记入日志。', how: '如何了结', ask: '财务已更正，再次询问', accept: '采纳财务的数字', why: '理由', missing: '请填写', badId: '以 fu_ 开头，只用字母、数字、- 与 _', change: '调整',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Funds', about: 'Money that headquarters sets apart, such as a joint-marketing budget. Units spend within their lease; finance checks every movement.', fund: 'Fund', byId: 'By id', byName: 'By name', byChange: 'Latest change first', search: 'Name begins with', anyState: 'However finance stands', onlyDisagreeing: 'Finance disagrees', onlyOthers: 'Finance does not disagree', emptyTitle: 'No funds yet', emptyText: 'Establish one, and lease parts of it to sales units.', emptyFiltered: 'No fund is like that',
  total: 'Total', free: 'Free', leased: 'Leased, not spent', spent: 'Spent', owed: 'Owed', reconciliation: 'Finance', AGREED: 'Agrees', PENDING: 'Has not answered', DISAGREEING: 'Disagrees',
  establish: 'Establish a fund', establishAbout: 'It counts with finance from then on. Its currency never changes.', id: 'Id', idHint: 'Begins with fu_, such as fu_joint-marketing-2027', name: 'Name', nameHint: 'No personal name belongs here', currency: 'Currency', settlement: 'Settlement time (minutes)', settlementHint: 'How long the unspent part of a lease that ended stays set aside: somewhat longer than holds live (1440 minutes).', established: 'The fund is established',
  topUp: 'Top up', topUpAbout: 'Puts money into the fund.', reduce: 'Reduce', reduceAbout: 'Takes money out; never below what is leased, spent and owed.', amount: 'Amount',
  leases: 'Leases', lease: 'Grant a lease', leaseAbout: 'Lends a part to a unit, to be spent by itself until it ends.', unit: 'Unit', expires: 'Ends', used: 'Spent', leasesEmpty: 'No leases yet', leasesEmptyText: 'With a lease a unit spends within it, without asking each time.', renew: 'Renew or raise', renewAbout: 'It can run longer or be raised; not be lowered or end earlier.', returnLease: 'Return', returnAbout: 'Ends it now. What the unit held before may still be spent; the rest is free after the settlement time.', ended: 'Ended, settling', live: 'Live', state: 'State',
  where: 'Where the money is', whereSay: 'Of {{total}}: spent {{spent}}, leased and not spent {{leased}}, owed {{owed}}, free {{free}}', settles: 'Leases settle {{minutes}} minutes after they end', agreedText: 'Finance\'s books and the fund agree.', pendingText: 'Finance has {{count}} questions to answer. Until then whatever this fund pays needs a countersign.', disagreeText: 'Finance disagrees since {{since}}. Until then whatever this fund pays needs a countersign.', difference: 'Finance\'s balance less the fund\'s', differenceUnknown: 'Finance named no balance', refusedFor: 'Why finance refused', owedText: 'More was spent than the fund had room for; that is paid first.',
  reconcile: 'Reconcile', reconcileAbout: 'Say why, and how it ends. Your name and reason are kept in the log.', how: 'How it ends', ask: 'Finance was corrected: ask again', accept: 'Take finance\'s figure', why: 'Reason', missing: 'Please fill this in', badId: 'Begins with fu_; letters, digits, - and _', change: 'Change',
}

export type FundWord = keyof typeof chinese

export const useFundWords = words<FundWord>('Funds', chinese, english)
