// Days as the browser's own date inputs write them (2026-03-31), in the reader's time zone. A picker of our own would be a tenth of what a page loads.

const two = (value: number) => String(value).padStart(2, '0')

/** The day of a moment. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** The moment to the minute, as inputs of the type datetime-local have it. */
export function minuteOf(moment: Date): string {
  return `${dayOf(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/** When a day begins. */
export const beginOf = (day: string) => new Date(`${day}T00:00`)

/** When the day after it begins. */
export function endOf(day: string): Date {
  const end = beginOf(day)
  end.setDate(end.getDate() + 1)
  return end
}
