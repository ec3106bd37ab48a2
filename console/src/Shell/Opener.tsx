import { Button, type ButtonProps } from 'antd'
import { Suspense, useState, type ComponentType } from 'react'

/** A button that opens a dialog; what the dialog needs is loaded then (lazy). */
export function Opener<Props extends object>({ label, Dialog, props, ...button }: Omit<ButtonProps, 'onClick' | 'children'> & { label: string; Dialog: ComponentType<Props & { close: () => void }>; props: Props }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>{label}</Button>
      {isOpen ? <Suspense><Dialog {...props} close={() => setOpen(false)} /></Suspense> : null}
    </>
  )
}
