import { Button, Form, Input, Modal } from 'antd'
import { useEffect, useId, useState, type ReactNode } from 'react'
import type { AskFailure } from '../Graph/ask'
import { useShellWords } from '../Shell/words'
import { Said, type No } from './act'
import { useFlowWords } from './words'

/** A button that asks why before it does something that stays in the log. */
export function ReasonButton({ label, about, act, tell, isDanger = false, isPrimary = false, isDisabled = false, icon, asked = 0 }: {
  label: string
  about?: string
  act: { isPending: boolean; refusal: No | null; failure: AskFailure | null; clear: () => void }
  /** Answers whether it came about. */
  tell: (reason: string) => Promise<boolean>
  isDanger?: boolean
  isPrimary?: boolean
  isDisabled?: boolean
  icon?: ReactNode
  /** Counts up when it is asked for elsewhere, as by the slider. */
  asked?: number
}) {
  const say = useFlowWords()
  const shell = useShellWords()
  const [isOpen, setOpen] = useState(false)
  // Several such forms may be on one screen: each field has an id of its own.
  const id = useId()
  const [form] = Form.useForm<{ reason: string }>()
  const { clear } = act
  const open = () => {
    clear()
    form.resetFields()
    setOpen(true)
  }
  useEffect(() => {
    if (asked > 0) setOpen(true)
  }, [asked])
  const close = () => {
    setOpen(false)
    act.clear()
  }
  return (
    <>
      <Button icon={icon} danger={isDanger} type={isPrimary ? 'primary' : 'default'} disabled={isDisabled} onClick={open}>{label}</Button>
      <Modal
        open={isOpen} title={label} onCancel={close} okText={label} cancelText={shell('cancel')} confirmLoading={act.isPending} okButtonProps={{ danger: isDanger }} forceRender
        onOk={() => void form.validateFields().then(async ({ reason }) => { if (await tell(reason.trim())) close() }, () => undefined)}
      >
        {about === undefined ? null : <p className="quiet">{about}</p>}
        <Form form={form} name={id} layout="vertical" onFinish={() => undefined}>
          <Form.Item name="reason" label={say('reasonTitle')} extra={say('reasonHelp')} rules={[{ required: true, whitespace: true, message: say('reasonNeeded') }]}>
            <Input maxLength={300} autoFocus />
          </Form.Item>
        </Form>
        <Said act={act} />
      </Modal>
    </>
  )
}
