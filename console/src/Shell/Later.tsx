import { Suspense, type ReactNode } from 'react'
import { Coming } from './Trouble'

/** What is loaded when it is needed: until then its place says that it is coming. What opens over the page has no such place. */
export function Later({ height, children }: { height?: number; children: ReactNode }) {
  return <Suspense fallback={<Coming rows={4} height={height} />}>{children}</Suspense>
}
