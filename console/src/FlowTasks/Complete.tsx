import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTaskWords } from './words'
import { usePair } from '../Shell/values'

const CompleteDialog = lazy(() => import('./CompleteDialog'))
const TextDialog = lazy(() => import('./TextDialog'))

/** What can be done with a task; the dialogs come when they are wanted. */
export function Complete({ task, title, mayRead }: { task: string; title: string; mayRead: boolean }) {
  const say = useTaskWords()
  const pair = usePair()
  const [opened, setOpened] = useState<'complete' | 'text' | null>(null)
  const close = () => setOpened(null)
  return (
    <div className="row unbroken">
      <Button aria-label={pair(say('complete'), title)} onClick={() => setOpened('complete')}>{say('complete')}</Button>
      {mayRead ? <Button type="link" aria-label={pair(say('text'), title)} onClick={() => setOpened('text')}>{say('text')}</Button> : null}
      <Suspense>
        {opened === 'complete' ? <CompleteDialog task={task} title={title} close={close} /> : null}
        {opened === 'text' ? <TextDialog task={task} close={close} /> : null}
      </Suspense>
    </div>
  )
}
