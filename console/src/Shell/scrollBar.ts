// How wide scroll bars are. The library's own way measures with a style that carries no number, which the page's policy stops (vite.config.js).

interface Size { width: number; height: number }

/** What an element's scroll bars take of it. */
function measure(): Size {
  const box = document.createElement('div')
  Object.assign(box.style, { position: 'absolute', left: '0', top: '0', width: '100px', height: '100px', overflow: 'scroll' })
  document.body.appendChild(box)
  const size = { width: box.offsetWidth - box.clientWidth, height: box.offsetHeight - box.clientHeight }
  box.remove()
  return size
}

let known: number | undefined

export default function getScrollBarSize(isFresh?: boolean): number {
  if (isFresh === true || known === undefined) known = measure().width
  return known
}

export const getTargetScrollBarSize = (target: unknown): Size => (target instanceof Element ? measure() : { width: 0, height: 0 })
