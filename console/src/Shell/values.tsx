import { Tag, Tooltip, Typography } from 'antd'
import { useCallback } from 'react'
import { useLanguage } from './language'
import { useShellWords } from './words'

/** A moment in the reader's time zone, to the second; the exact one when pointed at. */
export function Moment({ at, isDay = false }: { at: string | null | undefined; isDay?: boolean }) {
  const language = useLanguage()
  const say = useShellWords()
  if (at === null || at === undefined) return <>{say('never')}</>
  const text = new Intl.DateTimeFormat(language, isDay ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' }).format(new Date(at))
  return <Tooltip title={at}><time dateTime={at} {...(isDay ? { className: 'number' } : {})}>{text}</time></Tooltip>
}

/** A moment to the minute, where only text can stand. */
export function useMomentText() {
  const language = useLanguage()
  return (at: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(new Date(at))
}

/** Between a word and what it is about. */
export function Colon() {
  return useLanguage() === 'zh-CN' ? '：' : ': '
}

/** Between the words of a list. */
export function useComma() {
  return useLanguage() === 'zh-CN' ? '、' : ', '
}

/** A word and what it is about, where only text can stand. */
export function usePair() {
  const colon = Colon()
  return useCallback((name: string, value: string | number) => `${name}${colon}${value}`, [colon])
}

export function useMoney() {
  const language = useLanguage()
  return (money: { minorUnits: number; currency: string } | null | undefined) => {
    if (money === null || money === undefined) return '—'
    const format = new Intl.NumberFormat(language, { style: 'currency', currency: money.currency })
    return format.format(money.minorUnits / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
  }
}

export function Money({ of }: { of: { minorUnits: number; currency: string } | null | undefined }) {
  return <span className="number">{useMoney()(of)}</span>
}

export function useNumber() {
  const language = useLanguage()
  return (value: number, digits = 0) => new Intl.NumberFormat(language, { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(value)
}

/** Hundredths of a percent, as a percentage. */
export function usePercent() {
  const language = useLanguage()
  return (share: number, digits = 1) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share)
}

/** An id where only text can stand. */
export const shortOf = (id: string) => (id.length > 18 ? `${id.slice(0, 8)}…${id.slice(-6)}` : id)

/** An id, short and to be copied whole. */
export function Id({ of }: { of: string }) {
  const say = useShellWords()
  return (
    <Typography.Text className="id" code copyable={{ text: of, tooltips: [say('copy'), say('copied')] }} title={of}>
      {shortOf(of)}
    </Typography.Text>
  )
}

export type Mood = 'good' | 'warning' | 'bad' | 'quiet' | 'primary'

/** A state in a word, and in a colour that is never the only sign. */
export function State({ mood, children }: { mood: Mood; children: string }) {
  return <Tag variant="outlined" className={`state state-${mood}`}>{children}</Tag>
}
