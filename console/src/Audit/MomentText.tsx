import dayjs from 'dayjs'
import { MomentField } from '../Shell/MomentField'

/** A local time as text, chosen from a calendar. */
export default function MomentText({ value = '', onChange, id }: { value?: string; onChange?: (value: string) => void; id?: string }) {
  return <MomentField {...(id === undefined ? {} : { id })} value={value === '' ? null : dayjs(value)} onChange={(chosen) => onChange?.(chosen === null ? '' : chosen.format('YYYY-MM-DDTHH:mm:ss'))} />
}
