import { words } from '../Shell/language'

const chinese = {
  title: '客户主权', about: '客户以化名编号显示。没有客户的授权，这里看不到任何客户资料。', customer: '客户编号', emptyTitle: '还没有客户', emptyText: '导入 CRM 数据（ecosystem import）后，每家公司会成为一位客户。', byId: '按编号', byChange: '最近变动在前', order: '排序', changedFrom: '变动自', changedUntil: '变动至', find: '按编号打开', findPlaceholder: '完整的客户编号 cu_…',
  dashboard: '主权看板', data: '凭授权读取', uses: '谁用过该客户的数据', statements: '结算单', newSpace: '为该客户创建协同空间',
  readTitle: '凭授权读取', readAbout: '有效授权完整覆盖所选字段和用途时，才会返回数据；每次读取都会给客户留下一份回执。', category: '数据类别', fields: '字段', purpose: '用途', purposeHelp: '须与授权写明的用途逐字一致，例如 co-marketing。', read: '读取', refusedTitle: '没有可以显示的内容', refusedText: '没有这位客户，或者其授权不覆盖您要读取的内容。两种情况的回答完全相同。', receipt: '回执', done: '已读取，客户可以看到这份回执', result: '读取结果', noneTitle: '没有内容', noneText: '授权有效，但没有记录。',
  usesAbout: '选择一个字段，查看谁读取过它，以及据此作出的决策。', field: '字段', at: '时间', reader: '读取方', client: '客户端', decisions: '据此作出的决策', usesEmptyTitle: '没有被读取过', usesEmptyText: '没有人读取过这位客户的这个字段。',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Customer sovereignty', about: 'Customers are shown by pseudonym. Without a customer’s consent nothing else about them is shown here.', customer: 'Customer ID', emptyTitle: 'No customers yet', emptyText: 'Import a CRM export (ecosystem import): each company becomes a customer.', byId: 'By ID', byChange: 'Last changed first', order: 'Order', changedFrom: 'Changed from', changedUntil: 'Changed until', find: 'Open by ID', findPlaceholder: 'Full customer ID, cu_…',
  dashboard: 'Sovereignty dashboard', data: 'Read with consent', uses: 'Who used this customer’s data', statements: 'Statements', newSpace: 'Create a space for this customer',
  readTitle: 'Read with consent', readAbout: 'Data is returned only if one active consent covers every field and the purpose. The customer gets a receipt for each read.', category: 'Data category', fields: 'Fields', purpose: 'Purpose', purposeHelp: 'Exactly as written in the consent, such as co-marketing.', read: 'Read', refusedTitle: 'There is nothing to show', refusedText: 'There is no such customer, or the consent does not cover what you asked for. The answer is the same in both cases.', receipt: 'Receipt', done: 'Data read. The customer can see this receipt', result: 'Result', noneTitle: 'No records', noneText: 'The consent is active, but there are no records.',
  usesAbout: 'Choose a field to see who read it, and the decisions based on it.', field: 'Field', at: 'When', reader: 'Reader', client: 'Client', decisions: 'Decisions based on it', usesEmptyTitle: 'Never read', usesEmptyText: 'Nobody has read this field of this customer.',
}

export const useCustomerWords = words('Customers', chinese, english)
