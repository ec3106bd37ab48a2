/** What a field for a local time holds, as the API takes it. */
export const asMoment = (local: string) => (local === '' || Number.isNaN(Date.parse(local)) ? undefined : new Date(local).toISOString())

const lengths = { minute: 'yyyy-MM-ddTHH:mm'.length, second: 'yyyy-MM-ddTHH:mm:ss'.length } as const

/** A moment as such a field holds it, cut off after a unit. */
export function asLocal(at: Date, upTo: keyof typeof lengths): string {
  const shifted = new Date(at.getTime() - at.getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, lengths[upTo])
}
