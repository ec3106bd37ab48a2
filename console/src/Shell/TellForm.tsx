import { Form, Modal } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import type { Refusal } from '../Graph/hooks'
import { Outcome } from './Outcome'
import { useShellWords } from './words'

interface Props<Values> {
  title: string
  open: boolean
  onClose: () => void
  /** Does it; answers why not, or null. */
  send: (values: Values) => Promise<Refusal | null>
  initial?: Partial<Values>
  confirm?: string
  isDangerous?: boolean
  isReady?: boolean
  width?: number
  children?: ReactNode
}

/** Asks for what a change needs, and makes it; stays open with the reason when it is refused. */
export function TellForm<Values extends object>({ title, open, onClose, send, initial, confirm, isDangerous, isReady, width, children }: Props<Values>) {
  const say = useShellWords()
  const [form] = Form.useForm<Values>()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  useEffect(() => {
    if (!open) return
    form.resetFields()
    setRefusal(null)
    setFailure(null)
  }, [open, form])
  const finish = async (values: Values) => {
    setBusy(true)
    setRefusal(null)
    setFailure(null)
    try {
      const refused = await send(values)
      if (refused === null) return onClose()
      setRefusal(refused)
    } catch (wrong) {
      setFailure(wrong instanceof Error ? wrong : new Error(String(wrong)))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal
      title={title} open={open} onCancel={onClose} width={width ?? 560} destroyOnHidden forceRender={false}
      okText={confirm ?? say('save')} cancelText={say('cancel')} confirmLoading={busy} closable={{ 'aria-label': say('close') }}
      okButtonProps={{ danger: isDangerous === true, disabled: isReady === false }} onOk={() => form.submit()}
    >
      <Form<Values> form={form} layout="vertical" preserve={false} {...(initial === undefined ? {} : { initialValues: initial })} onFinish={(values) => void finish(values)} requiredMark={false}>
        {children}
      </Form>
      <Outcome refusal={refusal} failure={failure} />
    </Modal>
  )
}

/** A line of the form that must hold something. */
export const useRequired = () => {
  const say = useShellWords()
  return [{ required: true, message: say('required') }]
}
