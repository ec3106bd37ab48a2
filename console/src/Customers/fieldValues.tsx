import { useLanguage } from '../Shell/language'
import { Moment, useNumber } from '../Shell/values'
import { useCatalogueWords } from './catalogue'

type Known = Map<string, readonly [string, string]>

const sectors: Known = new Map([
  ['agriculture', ['农业', 'Agriculture']], ['automotive', ['汽车', 'Automotive']], ['chemicals', ['化工', 'Chemicals']], ['construction', ['建筑', 'Construction']], ['education', ['教育', 'Education']], ['electronics', ['电子', 'Electronics']],
  ['employment', ['人力资源', 'Employment']], ['energy', ['能源', 'Energy']], ['entertainment', ['文娱', 'Entertainment']], ['finance', ['金融', 'Finance']], ['government', ['政府', 'Government']], ['insurance', ['保险', 'Insurance']],
  ['logistics', ['物流', 'Logistics']], ['machinery', ['机械', 'Machinery']], ['manufacturing', ['制造业', 'Manufacturing']], ['marketing', ['营销', 'Marketing']], ['materials', ['材料', 'Materials']], ['medical', ['医疗', 'Medical']],
  ['pharmaceuticals', ['制药', 'Pharmaceuticals']], ['real estate', ['房地产', 'Real estate']], ['retail', ['零售', 'Retail']], ['services', ['服务业', 'Services']], ['software', ['软件', 'Software']], ['technology', ['科技', 'Technology']],
  ['telecommunications', ['电信', 'Telecommunications']], ['textiles', ['纺织', 'Textiles']], ['tourism', ['旅游', 'Tourism']], ['transport', ['运输', 'Transport']],
])

const countries: Known = new Map([
  ['China', ['中国', 'China']], ['Singapore', ['新加坡', 'Singapore']], ['Germany', ['德国', 'Germany']], ['Japan', ['日本', 'Japan']], ['Vietnam', ['越南', 'Vietnam']], ['United Kingdom', ['英国', 'United Kingdom']],
  ['Malaysia', ['马来西亚', 'Malaysia']], ['United States', ['美国', 'United States']], ['Philippines', ['菲律宾', 'Philippines']],
])

const channels: Known = new Map([
  ['e-mail', ['电子邮件', 'E-mail']], ['wecom', ['企业微信', 'WeCom']], ['phone', ['电话', 'Phone']], ['meeting', ['会议', 'Meeting']],
  ['poc', ['POC 反馈', 'POC feedback']], ['transcript', ['通话记录', 'Transcript']], ['annotation', ['文档批注', 'Annotation']], ['sentiment', ['外部舆情', 'External sentiment']],
])

const directions: Known = new Map([['in', ['客户发来', 'From the customer']], ['out', ['发给客户', 'To the customer']]])

const known = new Map([['sector', sectors], ['country', countries], ['channel', channels], ['direction', directions]])

/** What a field may hold that has a name in both languages; any other is the source's own. */
export function useFieldWords() {
  const place = useLanguage() === 'zh-CN' ? 0 : 1
  return (field: string, value: string) => known.get(field)?.get(value)?.[place]
}

/** What a field holds, in the reader's words. */
export function FieldValue({ field, value }: { field: string; value: string | number | null | undefined }) {
  const say = useCatalogueWords()
  const words = useFieldWords()
  const number = useNumber()
  if (value === null || value === undefined) return <span className="quiet">{say('notGiven')}</span>
  if (field === 'occurredAt') return <Moment at={String(value)} />
  if (field === 'employees') return <>{number(Number(value))}</>
  if (field === 'revenue') return <>{say('millions', { value: number(Number(value), String(value).split('.')[1]?.length ?? 0) })}</>
  return <>{words(field, String(value)) ?? String(value)}</>
}
