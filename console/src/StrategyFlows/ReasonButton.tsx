import { Button } from 'antd'
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import type { AskFailure } from '../Graph/ask'
import type { Refusal } from '../Graph/hooks'

const ReasonDialog = lazy(() => import('./ReasonDialog'))

export interface ReasonProps {
  label: string
  about?: string
  act: { isPending: boolean; refusal: Refusal | null; failure: AskFailure | null; clear: () => void }
  /** Answers whether it came about. */
  tell: (reason: string) => Promise<boolean>
  isDanger?: boolean
}

/** A button that asks why before it does something that stays in the log. */
export function ReasonButton({ isPrimary = false, isDisabled = false, icon, asked = 0, ...props }: ReasonProps & {
  isPrimary?: boolean
  isDisabled?: boolean
  icon?: ReactNode
  /** Counts up when it is asked for elsewhere, as by the slider. */
  asked?: number
}) {
  const [isOpen, setOpen] = useState(false)
  const { label, act, isDanger = false } = props
  useEffect(() => {
    if (asked > 0) setOpen(true)
  }, [asked])
  const open = () => {
    act.clear()
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    act.clear()
  }
  return (
    <>
      <Button icon={icon} danger={isDanger} type={isPrimary ? 'primary' : 'default'} disabled={isDisabled} onClick={open}>{label}</Button>
      {isOpen ? <Suspense><ReasonDialog {...props} close={close} /></Suspense> : null}
    </>
  )
}
