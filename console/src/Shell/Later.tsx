import { Skeleton } from 'antd'
import { Suspense, type ReactNode } from 'react'
import { useShellWords } from './words'

/** What is loaded when it is needed: until then its place says that it is coming. What opens over the page has no such place. */
export function Later({ height, children }: { height?: number; children: ReactNode }) {
  const say = useShellWords()
  return <Suspense fallback={<div role="status" aria-label={say('loading')} style={{ minHeight: height }}><Skeleton active paragraph={{ rows: 4 }} /></div>}>{children}</Suspense>
}
