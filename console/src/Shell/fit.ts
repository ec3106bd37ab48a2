import { useEffect, useState } from 'react'

/** How far columns are narrowed before the table is scrolled sideways instead. */
const narrowest = 0.75

/** For columns that are wider together than their place: the share of their widths at which they fit, as far as they stay readable. `place` is the ref of the place. */
export function useFit(width: number) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const [share, setShare] = useState(1)
  useEffect(() => {
    if (place === null) return undefined
    const watch = new ResizeObserver(() => setShare(Math.min(1, Math.max(narrowest, place.clientWidth / width))))
    watch.observe(place)
    return () => watch.disconnect()
  }, [place, width])
  return { place: setPlace, fit: (wide: number) => Math.floor(wide * share) }
}
