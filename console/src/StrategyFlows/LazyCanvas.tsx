import { lazy, Suspense } from 'react'
import type { CanvasProps } from './Canvas'

const Graph = lazy(() => import('./Canvas'))

/** The canvas, which is large: what is around it is shown before it comes. */
export function Canvas(props: CanvasProps) {
  return <Suspense fallback={<div className="flow-canvas" style={{ height: props.height ?? 640 }} />}><Graph {...props} /></Suspense>
}
