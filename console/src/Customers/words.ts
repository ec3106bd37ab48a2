import { words } from '../Shell/language'

const chinese = {
  title: '客户主权', about: '客户以化名编号显示。没有客户的授权，这里看不到任何客户资料。', customer: '客户编号', open: '打开', emptyTitle: '还没有客户', emptyText: '导入 CRM 数据（ecosystem import）后，每家公司会成为一位客户。', byId: '按编号', byChange: '最近变动在前', order: '排序', changedFrom: '变动自', changedUntil: '变动至', find: '按编号打开', findPlaceholder: '完整的客户编号 cu_…',
  dashboard: '主权看板', data: '按授权读取', uses: '谁用过它的数据', statements: '结算单', spaces: '协同空间', newSpace: '为它创建空间',
  readTitle: '按授权读取', readAbout: '只有客户对本组织的有效授权完整覆盖所选字段和用途时才有答案，每次读取都会留下客户可见的凭证。', category: '数据类别', fields: '字段', purpose: '用途', purposeHelp: '与授权写明的用途逐字一致。', read: '读取', refusedTitle: '没有可以显示的内容', refusedText: '没有这位客户，或者它的授权不覆盖您要看的内容。两种情况的回答完全相同。', receipt: '凭证 {{id}}', done: '已读取，客户已能看到凭证', noneTitle: '没有内容', noneText: '授权有效，但没有记录。', empty: '（空）',
  usesAbout: '选一个字段，查看它被谁读取、据此作出了哪些决策。', field: '字段', at: '时间', reader: '读取方', client: '客户端', decisions: '据此作出的决策', usesEmptyTitle: '没有被读取过', usesEmptyText: '没有人读取过这位客户的这个字段。', in: '对方发来', out: '我方发出',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Customer sovereignty', about: 'Customers are shown by their pseudonyms. Without a customer\'s consent nothing else about it is seen here.', customer: 'Customer', open: 'Open', emptyTitle: 'No customers yet', emptyText: 'Import a CRM export (ecosystem import): each company becomes a customer.', byId: 'By id', byChange: 'Last changed first', order: 'Order', changedFrom: 'Changed from', changedUntil: 'until', find: 'Open by id', findPlaceholder: 'The whole id, cu_…',
  dashboard: 'Sovereignty dashboard', data: 'Read by consent', uses: 'Who used its data', statements: 'Statements', spaces: 'Collaboration spaces', newSpace: 'Open a space for it',
  readTitle: 'Read by consent', readAbout: 'There is an answer only while a consent of the customer to this organisation covers all the fields and the purpose. Each read leaves a receipt that the customer sees.', category: 'Kind of data', fields: 'Fields', purpose: 'Purpose', purposeHelp: 'Exactly as written in the consent.', read: 'Read', refusedTitle: 'There is nothing to show', refusedText: 'There is no such customer, or its consent does not cover what you ask for. The answer is the same for both.', receipt: 'Receipt {{id}}', done: 'Read. The customer sees the receipt', noneTitle: 'Nothing there', noneText: 'The consent stands, and there are no records.', empty: '(empty)',
  usesAbout: 'Choose a field to see who read it, and which decisions were asked for by it.', field: 'Field', at: 'When', reader: 'Reader', client: 'Client', decisions: 'Decisions asked for by it', usesEmptyTitle: 'Never read', usesEmptyText: 'Nobody has read this field of this customer.', in: 'In', out: 'Out',
}

export const useCustomerWords = words('Customers', chinese, english)
