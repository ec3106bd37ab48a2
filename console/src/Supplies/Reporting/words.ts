import { words } from '../../Shell/language'
import { refusalWords } from '../../Shell/refusals'

const chinese = {
  title: '供货数据', about: '上报客户的库存、销售与排产，客户自己的系统就能查到。重复上报没有影响，只有更新的数据生效。', kind: '上报内容', inventory: '库存', sales: '销售', schedule: '排产', customer: '客户编号', customerHint: '以 cu_ 开头。出于隐私，平台不会提示该客户是否存在。',
  table: '表格内容', tableText: '从表格软件复制粘贴，或选择 CSV 文件。时间如 2026-11-28T08:30Z（UTC）。第一行是列名：', optional: '可以省略的列：', file: '选择 CSV 文件', check: '检查', send: '上报 {{count}} 行', sendNothing: '上报', named: '{{name}}（{{words}}）', notChecked: '请先粘贴表格并检查，再上报。', checked: '已检查 {{count}} 行，没有问题。', preview: '将要上报', previewEmpty: '还没有内容', previewEmptyText: '粘贴表格后点“检查”，这里显示将要上报的内容。', wrong: '有 {{count}} 处需要修改', wrongLine: '第 {{line}} 行：{{column}} 不正确（{{value}}）', missingColumn: '缺少列：{{column}}', tooMany: '一次最多 500 行，现在是 {{count}} 行。', done: '已上报：{{taken}} 行已更新，{{older}} 行不比现有数据新，未作更改。', example: '填入示例',
  sku: '货号', site: '地点', onHand: '现有', reserved: '已占用', inTransit: '在途', asOf: '数据截至', day: '日期', quantity: '数量', order: '订单', line: '订单行', starts: '开工', ends: '完工', status: '状态', number: '行', noCustomer: '请先填写客户编号，再上报。',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Supply data', about: 'Report a customer’s stock, sales and production schedule so that its own systems can query them. Reporting the same data twice has no effect; only newer figures are applied.', kind: 'What to report', inventory: 'Stock', sales: 'Sales', schedule: 'Production schedule', customer: 'Customer ID', customerHint: 'Starts with cu_. For privacy, the platform does not say whether the customer exists.',
  table: 'Table data', tableText: 'Paste from a spreadsheet, or choose a CSV file. Times look like 2026-11-28T08:30Z (UTC). The first row names the columns:', optional: 'Columns that may be left out: ', file: 'Choose a CSV file', check: 'Check', send: 'Report {{count}} rows', sendNothing: 'Report', named: '{{name}} ({{words}})', notChecked: 'Paste a table and check it before reporting.', checked: '{{count}} rows checked, no problems found.', preview: 'What will be reported', previewEmpty: 'Nothing yet', previewEmptyText: 'Paste a table and choose “Check”: what will be reported appears here.', wrong: 'Corrections needed: {{count}}', wrongLine: 'Row {{line}}: {{column}} is not valid ({{value}})', missingColumn: 'Missing column: {{column}}', tooMany: 'At most 500 rows at a time; there are {{count}}.', done: 'Reported: {{taken}} rows updated, {{older}} not newer than the existing data and left unchanged.', example: 'Fill in an example',
  sku: 'SKU', site: 'Site', onHand: 'On hand', reserved: 'Reserved', inTransit: 'In transit', asOf: 'As of', day: 'Date', quantity: 'Quantity', order: 'Order', line: 'Order line', starts: 'Start', ends: 'Finish', status: 'Status', number: 'Row', noCustomer: 'Enter the customer ID before reporting.',
}

export type SupplyWord = keyof typeof chinese

export const useSupplyWords = words<SupplyWord>('SupplyReports', chinese, english)

const refusedChinese = { CUSTOMER_ERASED: '这位客户的数据不能再保存，请不要再上报。', TOO_MUCH: '这位客户的数据已达保存上限，请减少货号或地点。' }
const refusedEnglish: Record<keyof typeof refusedChinese, string> = { CUSTOMER_ERASED: 'Nothing about this customer can be kept any more. Leave it out.', TOO_MUCH: 'As much is kept of this customer as may be. Report fewer SKUs or sites.' }

Object.assign(refusalWords, refusedChinese)
words('Refusals', refusedChinese, refusedEnglish)
