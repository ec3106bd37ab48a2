/** A share of a whole as a bar, beside figures that say it. */
export function Bar({ share, isBad = false }: { share: number; isBad?: boolean }) {
  return <span className={isBad ? 'bar bar-bad' : 'bar'} aria-hidden><span style={{ width: `${Math.min(100, Math.max(0, share * 100))}%` }} /></span>
}
