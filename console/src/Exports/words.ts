import { words } from '../Shell/language'
import { refusalWords } from '../Shell/refusals'

const chinese = {
  title: '批量导出', about: '把您有权读取的一类数据整体写成文件（NDJSON），一天内可下载。', start: '开始导出', kind: '内容', state: '状态', progress: '进度', started: '开始时间', expires: '下载截止', parts: '文件', emptyTitle: '还没有导出', emptyText: '开始一次导出后，进度和下载会出现在这里。', fields: '字段', purpose: '用途', purposeHint: '客户授权时写明的用途，如 co-marketing', filters: '范围', filterHint: '不填则全部',
  WAITING: '等待', RUNNING: '写入中', DONE: '完成', FAILED: '失败', CANCELLED: '已取消', EXPIRED: '已过期', rowsOf: '{{rows}} 行', refused: '{{count}} 位客户未同意或已撤回', part: '第 {{number}} 部分', download: '下载', cancel: '取消导出', cancelText: '已写的文件会删除。', back: '批量导出', sha: 'SHA-256', size: '大小', rows: '行数', noParts: '还没有文件', noPartsText: '写完后可在这里下载。', asOf: '截至日志第 {{leaf}} 片叶', sensitive: '文件含客户数据，请按用途使用并妥善保管。',
  profiles: '企业资料', interactions: '互动记录', receipts: '使用回执', passport: '护照变更', units: '销售单元', customers: '客户（仅编号）', decisions: '决策与依据', log: '审计日志', held: '平台持有的我的全部数据', portable: '可携带的我的数据', processing: '处理活动登记', unit: '销售单元', from: '从', until: '到', actorKind: '对象类型',
  name: '名称', sector: '行业', foundedYear: '成立年份', revenue: '营收', employees: '员工数', country: '国家', parent: '母公司', occurredAt: '发生时间', channel: '渠道', direction: '方向', summary: '摘要',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Bulk exports', about: 'Everything of a kind that you may read, written to files (NDJSON) that can be downloaded within a day.', start: 'Start an export', kind: 'What', state: 'State', progress: 'Progress', started: 'Started', expires: 'Download until', parts: 'Files', emptyTitle: 'No exports yet', emptyText: 'Start one, and its progress and downloads appear here.', fields: 'Fields', purpose: 'Purpose', purposeHint: 'As customers granted it, such as co-marketing', filters: 'Which of it', filterHint: 'Left empty: everything',
  WAITING: 'Waits', RUNNING: 'Being written', DONE: 'Done', FAILED: 'Failed', CANCELLED: 'Cancelled', EXPIRED: 'Expired', rowsOf: '{{rows}} lines', refused: '{{count}} customers have not consented, or withdrew', part: 'Part {{number}}', download: 'Download', cancel: 'Cancel the export', cancelText: 'What was written goes.', back: 'Bulk exports', sha: 'SHA-256', size: 'Size', rows: 'Lines', noParts: 'No file yet', noPartsText: 'They can be downloaded here once it is done.', asOf: 'As of leaf {{leaf}} of the log', sensitive: 'The files hold customers\' data. Use them for the purpose alone, and keep them safe.',
  profiles: 'Profiles', interactions: 'Interactions', receipts: 'Usage receipts', passport: 'Changes of the passport', units: 'Sales units', customers: 'Customers (ids only)', decisions: 'Decisions and why', log: 'The log', held: 'All that is held about me', portable: 'My portable data', processing: 'Register of processing', unit: 'Sales unit', from: 'From', until: 'Until', actorKind: 'Kind of actor',
  name: 'Name', sector: 'Sector', foundedYear: 'Founded', revenue: 'Revenue', employees: 'Employees', country: 'Country', parent: 'Parent', occurredAt: 'Occurred at', channel: 'Channel', direction: 'Direction', summary: 'Summary',
}

export type ExportWord = keyof typeof chinese

const useExportWordsAlone = words<ExportWord>('Exports', chinese, english)

export const useExportWords = useExportWordsAlone

/** Names that the API gives, as people call them. */
export function useExportNames() {
  const say = useExportWordsAlone()
  return (name: string) => (name in chinese ? say(name as ExportWord) : name)
}

const refusedChinese = { EXPORT_UNKNOWN: '没有这次导出。', KIND_REFUSED: '您不能导出这一类数据。', SCOPE_MISSING: '您的角色不包含读取这类数据的权限。', TOO_MANY_EXPORTS: '进行中的导出太多，请先结束一个。', EXPORT_OVER: '这次导出已经结束。', FILTER_REFUSED: '有一个范围条件不正确。' }
const refusedEnglish: Record<keyof typeof refusedChinese, string> = { EXPORT_UNKNOWN: 'There is no such export.', KIND_REFUSED: 'You cannot export this kind of data.', SCOPE_MISSING: 'Your role does not include reading this.', TOO_MANY_EXPORTS: 'Too many exports are under way. End one first.', EXPORT_OVER: 'This export is over.', FILTER_REFUSED: 'One of the limits is not right.' }

Object.assign(refusalWords, refusedChinese)
words('Refusals', refusedChinese, refusedEnglish)
