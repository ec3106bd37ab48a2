/** How a whole parts, in tenths of a percent that total 1,000: the largest remainders are rounded up. All are nought where the whole is. */
export function sharesOf(counts: readonly number[]): number[] {
  const whole = counts.reduce((sum, count) => sum + count, 0)
  if (whole === 0) return counts.map(() => 0)
  const exact = counts.map((count) => (1000 * count) / whole)
  const shares = exact.map(Math.floor)
  const order = exact.map((one, index) => ({ index, rest: one - Math.floor(one) })).sort((a, b) => b.rest - a.rest)
  const missing = 1000 - shares.reduce((sum, share) => sum + share, 0)
  for (const { index } of order.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
