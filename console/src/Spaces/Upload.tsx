import { useQueryClient } from '@tanstack/react-query'
import { App, Form, Radio } from 'antd'
import { useRef, type ChangeEvent } from 'react'
import { AskFailure } from '../Graph/ask'
import { fetchFile } from '../Graph/file'
import { refusalWords } from '../Shell/refusals'
import { TellForm } from '../Shell/TellForm'
import { useSpaceWords } from './words'

const levels = ['PUBLIC', 'SHARED', 'SENSITIVE', 'RESTRICTED'] as const

/** Adds a document. What it is the platform tells by its bytes, not by its name. */
export function Upload({ space, open, onClose }: { space: string; open: boolean; onClose: () => void }) {
  const say = useSpaceWords()
  const known = useQueryClient()
  const { message } = App.useApp()
  const input = useRef<HTMLInputElement>(null)
  // The same until it is known what came of it: the same file again is the same document.
  const key = useRef(crypto.randomUUID())
  return (
    <TellForm<{ level: (typeof levels)[number]; chosen: string }>
      title={say('upload')} open={open} onClose={onClose} confirm={say('upload')} initial={{ level: 'SENSITIVE' }}
      send={async ({ level }) => {
        const file = input.current?.files?.[0]
        if (file === undefined) return null
        try {
          await fetchFile(`/spaces/${space}/documents?name=${encodeURIComponent(file.name)}&level=${level.toLowerCase()}`, { method: 'POST', body: file, headers: { 'idempotency-key': `${key.current}-${file.size}-${file.lastModified}-${level}` } })
        } catch (failure) {
          if (failure instanceof AskFailure && failure.code in refusalWords) {
            key.current = crypto.randomUUID()
            return { __typename: 'Refusal', code: failure.code, message: failure.message }
          }
          throw failure
        }
        key.current = crypto.randomUUID()
        void message.success(say('uploaded'))
        await known.invalidateQueries()
        return null
      }}
    >
      <Form.Item name="chosen" label={say('file')} extra={say('fileHelp')} htmlFor="document-file" rules={[{ required: true, message: say('fileMissing') }]} valuePropName="data-chosen" getValueFromEvent={(event: ChangeEvent<HTMLInputElement>) => event.target.value}>
        <input id="document-file" ref={input} type="file" accept="application/pdf,image/png,image/jpeg" />
      </Form.Item>
      <Form.Item name="level" label={say('level')}><Radio.Group aria-label={say('level')} className="choices" options={levels.map((one) => ({ value: one, label: `${say(one)} — ${say(`${one}Text`)}` }))} /></Form.Item>
    </TellForm>
  )
}
