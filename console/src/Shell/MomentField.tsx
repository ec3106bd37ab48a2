import { DatePicker } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import 'dayjs/locale/zh-cn'
import { useLanguage } from './language'

/** A day and time, chosen from a calendar in the reader's language and time zone. */
export function MomentField({ value, onChange, id }: { value?: Dayjs | null; onChange?: (value: Dayjs | null) => void; id?: string }) {
  dayjs.locale(useLanguage() === 'zh-CN' ? 'zh-cn' : 'en')
  return <DatePicker showTime className="wide" {...(id === undefined ? {} : { id })} value={value ?? null} onChange={(chosen) => onChange?.(chosen as Dayjs | null)} />
}
