import { useLayoutEffect } from 'react'

let locks = 0

/** Keeps the page behind a dialog from scrolling. The library's own way writes a style that carries no number, which the page's policy stops; this one is a class (vite.config.js). */
export default function useScrollLocker(isLocked?: boolean) {
  useLayoutEffect(() => {
    if (isLocked !== true) return undefined
    document.documentElement.classList.toggle('still', (locks += 1) > 0)
    return () => {
      document.documentElement.classList.toggle('still', (locks -= 1) > 0)
    }
  }, [isLocked])
}
