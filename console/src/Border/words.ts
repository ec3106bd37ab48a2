import { words } from '../Shell/language'
import { refusalWords } from '../Shell/refusals'

const chinese = {
  title: '数据出境', about: '自 1 月 1 日起，数据离开本国的人数（远程读取也算）。接近门槛时预警；没有备案，超过门槛后停止出境。', year: '{{year}} 年 · 本国：{{home}}', people: '普通数据', sensitive: '敏感数据', ofMax: '{{count}} / {{max}} 人', unconfirmed: '已计入、尚待回执确认：{{count}} 人', filed: '已备案，不受门槛限制',
  warnings: '需要留意', noWarnings: '今年没有需要留意的事项', noWarningsText: '人数接近门槛、疑似拆分接收方或跨年拆分时会出现在这里。', NEAR: '接近门槛', CLOSED: '已到门槛，有请求被拒绝', JUST_UNDER_AGAIN: '与去年一样，略低于门槛', SPLIT_OVER_RECEIVERS: '疑似拆分给多个接收方', SPLIT_OVER_YEARS: '疑似跨年拆分', at: '时间', what: '事项', why: '原因', figure: '人数', group: '接收方组', allTogether: '合计',
  receivers: '接收方', noReceivers: '还没有数据出境', noReceiversText: '境外读取客户数据后会出现在这里。', organisation: '组织', client: '客户端', category: '数据类别', countries: '国家或地区', profile: '企业资料', interactions: '互动记录',
  filings: '备案', noFilings: '还没有备案', noFilingsText: '向主管部门备案后，由总部在这里登记编号。', reference: '备案编号', covers: '适用数据', years: '年份', by: '登记人', forSensitive: '含敏感数据', notSensitive: '普通数据', file: '登记备案', fileText: '登记主管部门给出的备案编号。适用年份内，人数超过门槛后数据仍可出境。', fromYear: '起始年份', throughYear: '截止年份，最多五年', referenceHint: '按主管部门给出的编号原样填写，请勿写姓名', saved: '已登记',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Cross-border data', about: 'People whose data has left the country since 1 January, remote reads included. You are warned near a threshold; without a filing, transfers stop beyond it.', year: '{{year}} · Home country: {{home}}', people: 'Ordinary data', sensitive: 'Sensitive data', ofMax: '{{count}} / {{max}} people', unconfirmed: 'Counted, not yet confirmed by a receipt: {{count}}', filed: 'Filed: the threshold does not apply',
  warnings: 'Needs attention', noWarnings: 'Nothing needs attention this year', noWarningsText: 'Figures near a threshold, and suspected splits across recipients or years, appear here.', NEAR: 'Near a threshold', CLOSED: 'Threshold reached, requests refused', JUST_UNDER_AGAIN: 'Just under the threshold, as last year', SPLIT_OVER_RECEIVERS: 'Possible split across recipients', SPLIT_OVER_YEARS: 'Possible split across years', at: 'Time', what: 'Matter', why: 'Reason', figure: 'People', group: 'Recipient group', allTogether: 'Total',
  receivers: 'Recipients', noReceivers: 'No data has left the country', noReceiversText: 'Organisations that read customer data from abroad appear here.', organisation: 'Organisation', client: 'Client', category: 'Data category', countries: 'Countries', profile: 'Profile', interactions: 'Interactions',
  filings: 'Filings', noFilings: 'No filings yet', noFilingsText: 'After a filing with the authority, headquarters records its reference here.', reference: 'Reference', covers: 'Data covered', years: 'Years', by: 'Recorded by', forSensitive: 'Includes sensitive data', notSensitive: 'Ordinary data', file: 'Record a filing', fileText: 'Enter the reference that the authority issued. In the years it covers, data may leave the country beyond the threshold.', fromYear: 'First year', throughYear: 'Last year, five years at most', referenceHint: 'Exactly as the authority issued it; do not include names', saved: 'Recorded',
}

export type BorderWord = keyof typeof chinese

export const useBorderWords = words<BorderWord>('Border', chinese, english)

const refusedChinese = { ALREADY_FILED: '这个备案编号已经登记过了。', BORDER_CLOSED: '已到门槛，没有备案，数据不能再出境。' }
const refusedEnglish: Record<keyof typeof refusedChinese, string> = { ALREADY_FILED: 'This reference is already recorded.', BORDER_CLOSED: 'The threshold is reached. Without a filing, no further data may leave the country.' }

Object.assign(refusalWords, refusedChinese)
words('Refusals', refusedChinese, refusedEnglish)
