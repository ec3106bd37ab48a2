import { Moment } from '../Shell/values'

/** The last day on which something is in time: what is due when the next day begins is due on the day before it. */
export function Due({ at }: { at: string }) {
  return <Moment at={new Date(Date.parse(at) - 1).toISOString()} isDay />
}
