import { Button, type ButtonProps } from 'antd'
import { useHref, useNavigate } from 'react-router'

/** A link that looks like a button. */
export function LinkButton({ to, ...button }: Omit<ButtonProps, 'href' | 'onClick'> & { to: string }) {
  const go = useNavigate()
  const href = useHref(to)
  return (
    <Button
      {...button}
      href={href}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        void go(to)
      }}
    />
  )
}
