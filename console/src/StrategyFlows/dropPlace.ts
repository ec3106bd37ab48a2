import type { Place } from './edits'

/** Where on the canvas a point of the screen is; null: it is not on it. What is dropped stands with its head under the pointer. */
export function dropPlace(x: number, y: number): Place | null {
  const pane = document.querySelector('.flow-canvas')
  const view = pane?.querySelector<HTMLElement>('.react-flow__viewport')
  if (pane == null || view == null) return null
  const box = pane.getBoundingClientRect()
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return null
  const matrix = new DOMMatrixReadOnly(getComputedStyle(view).transform)
  return { x: Math.round((x - box.left - matrix.e) / matrix.a) - 60, y: Math.round((y - box.top - matrix.f) / matrix.a) - 16 }
}
