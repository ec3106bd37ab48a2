import { words } from '../../Shell/language'
import { refusalWords } from '../../Shell/refusals'

const chinese = {
  title: '供货数据', about: '上报客户的库存、销售与排产，客户自己的系统就能查到。重复上报不会重复计算，只有更新的数据生效。', kind: '上报内容', inventory: '库存', sales: '销售', schedule: '排产', customer: '客户编号', customerHint: 'cu_ 开头；平台不会回答是否有这位客户',
  table: '表格内容', tableText: '从表格软件复制粘贴，或选择 CSV 文件。第一行是列名：', optional: '其中可以不填的列：', file: '选择 CSV 文件', check: '检查', send: '上报 {{count}} 行', preview: '将要上报', previewEmpty: '还没有内容', previewEmptyText: '粘贴表格后点“检查”，这里显示将要上报的内容。', wrong: '有 {{count}} 处需要修改', wrongLine: '第 {{line}} 行：{{column}} 不正确（{{value}}）', missingColumn: '缺少列：{{column}}', tooMany: '一次最多 500 行，现在是 {{count}} 行。', done: '已上报：{{taken}} 行更新，{{older}} 行没有变化（不比已知的新）。', example: '填入示例',
  sku: '货号', site: '地点', onHand: '现有量', reserved: '已预留', inTransit: '在途', asOf: '数据时间', day: '日期', quantity: '数量', order: '订单号', line: '行号', starts: '开工', ends: '完工', status: '状态', number: '行', noCustomer: '请先填写客户编号，再上报。',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Supply data', about: 'Report a customer\'s stock, sales and schedule, and the customer\'s own systems can look them up. Reporting the same again counts nothing twice: only newer figures change anything.', kind: 'What to report', inventory: 'Stock', sales: 'Sales', schedule: 'Schedule', customer: 'Customer id', customerHint: 'Starts with cu_. The platform does not say whether there is such a customer',
  table: 'The table', tableText: 'Paste it from a spreadsheet, or choose a CSV file. The first line names the columns:', optional: 'These may be left out:', file: 'Choose a CSV file', check: 'Check', send: 'Report {{count}} lines', preview: 'What will be reported', previewEmpty: 'Nothing yet', previewEmptyText: 'Paste a table and check it: what will be reported appears here.', wrong: '{{count}} things to correct', wrongLine: 'Line {{line}}: {{column}} is not right ({{value}})', missingColumn: 'There is no column {{column}}', tooMany: 'At most 500 lines at a time; these are {{count}}.', done: 'Reported: {{taken}} lines said something new, {{older}} did not (no later than what was known).', example: 'Fill in an example',
  sku: 'SKU', site: 'Site', onHand: 'On hand', reserved: 'Reserved', inTransit: 'In transit', asOf: 'As of', day: 'Day', quantity: 'Quantity', order: 'Order', line: 'Line', starts: 'Starts', ends: 'Ends', status: 'Status', number: 'No.', noCustomer: 'Fill in the customer id first.',
}

export type SupplyWord = keyof typeof chinese

export const useSupplyWords = words<SupplyWord>('SupplyReports', chinese, english)

const refusedChinese = { CUSTOMER_ERASED: '这位客户的数据不能再保存，请不要再上报。', TOO_MUCH: '这位客户的数据已达保存上限，请减少货号或地点。' }
const refusedEnglish: Record<keyof typeof refusedChinese, string> = { CUSTOMER_ERASED: 'Nothing about this customer can be kept any more. Leave it out.', TOO_MUCH: 'As much is kept of this customer as may be. Report fewer SKUs or sites.' }

Object.assign(refusalWords, refusedChinese)
words('Refusals', refusedChinese, refusedEnglish)
