import { Alert, Modal, Typography } from 'antd'
import type { ReactNode } from 'react'
import { words } from './language'
import { useShellWords } from './words'

const chinese = { once: '只显示这一次', text: '请现在复制并妥善保存。关闭后，任何人都无法再看到它。', saved: '我已保存' }

const english: Record<keyof typeof chinese, string> = { once: 'Shown this once', text: 'Copy it now and keep it safe. Once this is closed nobody can see it again.', saved: 'I have kept it' }

const useSecretWords = words('SecretOnce', chinese, english)

/** A secret that is in this answer and nowhere else. */
export function SecretOnce({ title, secret, about, close }: { title: string; secret: string; about?: ReactNode; close: () => void }) {
  const say = useSecretWords()
  const sayShell = useShellWords()
  return (
    <Modal open title={title} okText={say('saved')} onOk={close} onCancel={close} footer={(_, { OkBtn }) => <OkBtn />} mask={{ closable: false }}>
      <Alert type="warning" showIcon title={say('once')} description={say('text')} />
      {about === undefined ? null : <p>{about}</p>}
      <p className="secret"><Typography.Text copyable={{ text: secret, tooltips: [sayShell('copy'), sayShell('copied')] }}><code data-secret>{secret}</code></Typography.Text></p>
    </Modal>
  )
}
