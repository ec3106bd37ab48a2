import { App, Form, Modal } from 'antd'
import type { ReactNode } from 'react'
import { isRefusal, type Deed } from './deed'
import { DeedTrouble } from './Outcome'
import { useShellWords } from './words'

interface Props<Values extends object, Input, Outcome> {
  title: string
  about?: ReactNode
  /** What the button says that does it. */
  verb: string
  danger?: boolean
  deed: Deed<Input, Outcome>
  initial?: Partial<Values>
  input: (values: Values) => Input
  /** What is said when it is done. */
  done?: (outcome: Outcome) => string
  close: () => void
  children?: ReactNode
}

/** Asks for what a deed needs, does it, and stays open while it is refused or failed. */
export function DeedDialog<Values extends object, Input, Outcome>({ title, about, verb, danger = false, deed, initial, input, done, close, children }: Props<Values, Input, Outcome>) {
  const say = useShellWords()
  const { message } = App.useApp()
  const [form] = Form.useForm<Values>()
  const submit = async (values: Values) => {
    const outcome = await deed.act(input(values))
    if (outcome === null || isRefusal(outcome)) return
    void message.success(done?.(outcome) ?? say('done'))
    close()
  }
  return (
    <Modal open title={title} okText={verb} cancelText={say('cancel')} okButtonProps={{ loading: deed.isActing, danger }} onOk={() => form.submit()} onCancel={close}>
      {about === undefined ? null : <div className="quiet dialog-about">{about}</div>}
      <Form<Values> form={form} layout="vertical" initialValues={initial ?? {}} onFinish={(values) => void submit(values)} requiredMark={(label, { required }) => <>{label}{required ? null : <span className="quiet optional">{say('optionalMark')}</span>}</>}>
        {children}
      </Form>
      <DeedTrouble deed={deed} />
    </Modal>
  )
}
