import { Checkbox } from 'antd'
import type { ComponentProps } from 'react'

/** Several of a few. A form says of what it requires that it is required, which is not allowed of a group of boxes (ARIA). */
export function Choices({ 'aria-required': _, ...rest }: ComponentProps<typeof Checkbox.Group<string>> & { 'aria-required'?: unknown }) {
  return <Checkbox.Group<string> className="scopes" {...rest} />
}
