import { Alert, Button, Empty as AntdEmpty, Skeleton, Typography } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { AskFailure } from '../Graph/ask'
import { shellWords, useShellWords, type ShellWord } from './words'
import { Colon } from './values'

/** What went wrong, what to do, and the trace id that support asks for. */
export function Trouble({ failure, retry }: { failure: Error; retry?: () => void }) {
  const say = useShellWords()
  if (failure instanceof AskFailure && failure.isNotFound) return <NotFound />
  return <Alert type="error" showIcon role="alert" title={say('failedTitle')} description={<TroubleText failure={failure} />} action={retry === undefined ? null : <Button onClick={retry}>{say('retry')}</Button>} />
}

export function TroubleText({ failure }: { failure: Error }) {
  const say = useShellWords()
  const code = failure instanceof AskFailure ? failure.code : 'unknownFailure'
  const trace = failure instanceof AskFailure ? failure.traceId : undefined
  return (
    <>
      <p className="message">{say((code in shellWords ? code : 'unknownFailure') as ShellWord)}</p>
      <p className="quiet" lang="en">{failure.message}</p>
      {trace === undefined ? null : <p>{say('trace')}<Colon /><Typography.Text code copyable={{ tooltips: [say('copy'), say('copied')] }}>{trace}</Typography.Text></p>}
    </>
  )
}

/** The same for what never was and what is another's. */
export function NotFound() {
  const say = useShellWords()
  return <section className="not-found"><h1 className="page-title">{say('notFoundTitle')}</h1><p className="quiet">{say('notFoundText')}</p><p><Link to="/">{say('home')}</Link></p></section>
}

/** Nothing is here yet: says what will be, and how it comes here. */
export function Empty({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return (
    <AntdEmpty image={AntdEmpty.PRESENTED_IMAGE_SIMPLE} description={<><strong>{title}</strong><p className="quiet">{text}</p></>}>
      {action}
    </AntdEmpty>
  )
}

/** The place of what is on its way, as high as that will be where it is known. */
export function Coming({ rows = 6, height }: { rows?: number; height?: number | undefined }) {
  const say = useShellWords()
  return <div role="status" aria-label={say('loading')} style={{ minHeight: height }}><Skeleton active paragraph={{ rows }} /></div>
}

/** Shows what was asked for, or that it is coming, or why it does not. */
export function Answered<Answer>({ asked, children }: { asked: { data: Answer | undefined; error: Error | null; refetch: () => unknown }; children: (answer: Answer) => ReactNode }) {
  if (asked.data !== undefined) return <>{children(asked.data)}</>
  if (asked.error !== null) return <Trouble failure={asked.error} retry={() => void asked.refetch()} />
  return <Coming />
}
