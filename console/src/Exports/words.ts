import { useFieldNames } from '../Customers/catalogue'
import { words } from '../Shell/language'
import { refusalWords } from '../Shell/refusals'

const chinese = {
  title: '批量导出', about: '选择一类您有权读取的数据，整体导出为文件（NDJSON）；开始后 24 小时内可下载。', start: '开始导出', kind: '内容', chooseKind: '请选择数据类别', state: '状态', progress: '已写行数', started: '开始时间', expires: '下载截止', file: '文件', parts: '文件数', emptyTitle: '还没有导出', emptyText: '开始一次导出后，进度和下载会出现在这里。', fields: '字段', purpose: '用途', purposeHint: '客户授权时写明的用途，如 co-marketing', filterHint: '不填则全部',
  WAITING: '等待中', RUNNING: '写入中', DONE: '完成', FAILED: '失败', CANCELLED: '已取消', EXPIRED: '已过期', rowsOf: '{{rows}} 行', refused: '{{count}} 位客户未同意或已撤回', part: '第 {{number}} 部分', download: '下载', cancel: '取消导出', discard: '删除文件', cancelText: '已写的文件会删除。', back: '批量导出', sha: 'SHA-256', size: '大小', rows: '行数', noParts: '还没有文件', noPartsText: '写完后可在这里下载。', asOf: '截至日志第 {{leaf}} 条', sensitive: '文件含客户数据，请仅按用途使用并妥善保管。',
  profiles: '企业资料', interactions: '互动记录', receipts: '使用回执', passport: '护照变更', units: '销售单元', customers: '客户（仅编号）', decisions: '决策与依据', log: '审计日志', held: '平台持有的我的全部数据', portable: '可携带的我的数据', processing: '处理活动登记', unit: '销售单元', from: '从', until: '到', actorKind: '对象类型',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Bulk exports', about: 'Exports all data of one kind that you may read to files (NDJSON). They can be downloaded for 24 hours after the start.', start: 'Start an export', kind: 'Content', chooseKind: 'Choose a kind of data', state: 'State', progress: 'Rows written', started: 'Started', expires: 'Download until', file: 'File', parts: 'Files', emptyTitle: 'No exports yet', emptyText: 'Once an export is started, its progress and downloads appear here.', fields: 'Fields', purpose: 'Purpose', purposeHint: 'As stated in customers’ grants, such as co-marketing', filterHint: 'Leave empty for all',
  WAITING: 'Waiting', RUNNING: 'Writing', DONE: 'Done', FAILED: 'Failed', CANCELLED: 'Cancelled', EXPIRED: 'Expired', rowsOf: '{{rows}} rows', refused: '{{count}} customers did not consent or withdrew', part: 'Part {{number}}', download: 'Download', cancel: 'Cancel the export', discard: 'Delete the files', cancelText: 'Files already written are deleted.', back: 'Bulk exports', sha: 'SHA-256', size: 'Size', rows: 'Rows', noParts: 'No files yet', noPartsText: 'Files can be downloaded here once they are written.', asOf: 'As of log entry {{leaf}}', sensitive: 'The files hold customer data. Use them for the stated purpose only, and keep them safe.',
  profiles: 'Profiles', interactions: 'Interactions', receipts: 'Usage receipts', passport: 'Passport changes', units: 'Sales units', customers: 'Customers (IDs only)', decisions: 'Decisions and reasons', log: 'Audit log', held: 'All data held about me', portable: 'My portable data', processing: 'Register of processing', unit: 'Sales unit', from: 'From', until: 'Until', actorKind: 'Object type',
}

export type ExportWord = keyof typeof chinese

const useExportWordsAlone = words<ExportWord>('Exports', chinese, english)

export const useExportWords = useExportWordsAlone

/** Names that the API gives, as people call them. */
export function useExportNames() {
  const say = useExportWordsAlone()
  const fields = useFieldNames()
  return (name: string) => (name in chinese ? say(name as ExportWord) : fields([name]))
}

const refusedChinese = { EXPORT_UNKNOWN: '没有这次导出。', KIND_REFUSED: '您不能导出这一类数据。', SCOPE_MISSING: '您的角色不包含读取这类数据的权限。', TOO_MANY_EXPORTS: '进行中的导出太多，请先取消一个。', EXPORT_OVER: '这次导出已经结束。', FILTER_REFUSED: '有一个范围条件不正确。' }
const refusedEnglish: Record<keyof typeof refusedChinese, string> = { EXPORT_UNKNOWN: 'There is no such export.', KIND_REFUSED: 'You cannot export this kind of data.', SCOPE_MISSING: 'Your role does not include reading this kind of data.', TOO_MANY_EXPORTS: 'Too many exports are in progress. Cancel one first.', EXPORT_OVER: 'This export has ended.', FILTER_REFUSED: 'One of the filters is not valid.' }

Object.assign(refusalWords, refusedChinese)
words('Refusals', refusedChinese, refusedEnglish)
