import { words } from '../../Shell/language'

const chinese = {
  title: '使用记录', about: '其他组织每读取一次您的企业资料或互动记录，就有一份回执：谁、何时、读了什么、依据哪项授权。', liveTitle: '刚刚发生', liveNone: '打开本页后还没有新的读取。有新的读取时，会在一秒内显示在这里。', liveOne: '读取了{{category}}：{{fields}}', under: '查看授权',
  reader: '读取方', client: '客户端', category: '数据类别', fields: '字段', purpose: '用途', consent: '授权', receipt: '回执', at: '时间', allKinds: '全部类别', anyReader: '读取方编号，如 hq', readerFilter: '按读取方筛选', from: '开始日期', until: '结束日期', newest: '最新在前', oldest: '最早在前', order: '排序',
  emptyTitle: '没有读取记录', emptyText: '还没有人读取过您的数据，或者没有符合筛选条件的记录。', byField: '按字段查看', byFieldAbout: '选择一个字段，查看它的每次使用，以及据此作出的决策。', field: '字段', decisions: '据此作出的决策', decisionsNone: '无', leaf: '日志位置', leafWait: '等待写入检查点', fieldEmptyTitle: '这个字段没有被使用过', fieldEmptyText: '请换一个字段，或等到有读取发生。',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Usage', about: 'A receipt for every time others read your company profile or interactions: who, when, what, and under which consent.', liveTitle: 'Just now', liveNone: 'No reads since you opened this page. New reads appear here within a second.', liveOne: 'read your {{category}}: {{fields}}', under: 'View consent',
  reader: 'Reader', client: 'Client', category: 'Data category', fields: 'Fields', purpose: 'Purpose', consent: 'Consent', receipt: 'Receipt', at: 'When', allKinds: 'All categories', anyReader: 'Reader ID, e.g. hq', readerFilter: 'Filter by reader', from: 'From', until: 'Until', newest: 'Newest first', oldest: 'Oldest first', order: 'Order',
  emptyTitle: 'No reads', emptyText: 'Nobody has read your data yet, or nothing matches the filter.', byField: 'By field', byFieldAbout: 'Choose a field to see every use of it, and the decisions based on it.', field: 'Field', decisions: 'Decisions based on it', decisionsNone: 'None', leaf: 'Log position', leafWait: 'Waiting for the next checkpoint', fieldEmptyTitle: 'This field was never used', fieldEmptyText: 'Try another field, or come back once somebody has read it.',
}

export const useUsageWords = words('Usage', chinese, english)
