import { useLanguage } from '../Shell/language'

/** A day of the meter, which counts in UTC, as the reader's language writes it. */
export function useDay() {
  const language = useLanguage()
  return (day: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
}
