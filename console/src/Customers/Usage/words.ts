import { words } from '../../Shell/language'

const chinese = {
  title: '使用记录', about: '每一次读取您数据的凭证：谁、何时、看了什么、依据哪项授权。没有凭证就没有数据。', liveTitle: '刚刚发生', liveNone: '打开本页后还没有新的读取。一有读取，一秒内出现在这里。', liveOne: '{{reader}} 读取了{{category}}：{{fields}}', forPurpose: '用途：{{purpose}}', under: '依据授权',
  reader: '读取方', client: '客户端', category: '数据类别', fields: '字段', purpose: '用途', consent: '授权', receipt: '凭证', revision: '数据版本', at: '时间', allKinds: '全部类别', anyReader: '任何读取方', readerFilter: '按读取方筛选', from: '开始时间', until: '结束时间', newest: '最新在前', oldest: '最早在前', order: '排序',
  emptyTitle: '没有读取记录', emptyText: '还没有人读取过您的数据，或者没有符合筛选条件的记录。', byField: '按字段查看', byFieldAbout: '选一个字段，查看它的每次使用，以及据此作出的决策。', field: '字段', decisions: '据此作出的决策', decisionsNone: '无', leaf: '日志位置', leafWait: '即将写入检查点', fieldEmptyTitle: '这个字段没有被使用过', fieldEmptyText: '换一个字段看看，或等到有读取发生。',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Usage', about: 'A receipt for every read of your data: who, when, what, and under which consent. Without a receipt there is no data.', liveTitle: 'Just now', liveNone: 'No read since you opened this page. Each appears here within a second.', liveOne: '{{reader}} read of your {{category}}: {{fields}}', forPurpose: 'For: {{purpose}}', under: 'Under this consent',
  reader: 'Reader', client: 'Client', category: 'Kind of data', fields: 'Fields', purpose: 'Purpose', consent: 'Consent', receipt: 'Receipt', revision: 'State of the data', at: 'When', allKinds: 'All kinds', anyReader: 'Any reader', readerFilter: 'Of one reader', from: 'From', until: 'Until', newest: 'Newest first', oldest: 'Oldest first', order: 'Order',
  emptyTitle: 'No reads', emptyText: 'Nobody has read your data yet, or nothing matches the filter.', byField: 'By field', byFieldAbout: 'Choose a field to see every use of it, and the decisions that were asked for by it.', field: 'Field', decisions: 'Decisions asked for by it', decisionsNone: 'None', leaf: 'Place in the log', leafWait: 'Waits for the next checkpoint', fieldEmptyTitle: 'This field was never used', fieldEmptyText: 'Try another field, or come back once somebody has read it.',
}

export const useUsageWords = words('Usage', chinese, english)
