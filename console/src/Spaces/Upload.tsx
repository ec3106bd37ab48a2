import { UploadOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Radio } from 'antd'
import { useRef, type RefObject } from 'react'
import { AskFailure } from '../Graph/ask'
import { fetchFile } from '../Graph/file'
import { refusalWords } from '../Shell/refusals'
import { TellForm } from '../Shell/TellForm'
import { usePair } from '../Shell/values'
import { useSpaceWords } from './words'

const levels = ['PUBLIC', 'SHARED', 'SENSITIVE', 'RESTRICTED'] as const

/** Adds a document. What it is the platform tells by its bytes, not by its name. */
export function Upload({ space, open, onClose }: { space: string; open: boolean; onClose: () => void }) {
  const say = useSpaceWords()
  const pair = usePair()
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
      <Form.Item name="chosen" label={say('file')} extra={say('fileHelp')} htmlFor="document-file" rules={[{ required: true, message: say('fileMissing') }]}>
        <Picked input={input} />
      </Form.Item>
      <Form.Item name="level" label={say('level')}><Radio.Group aria-label={say('level')} className="choices" options={levels.map((one) => ({ value: one, label: pair(say(one), say(`${one}Text`)) }))} /></Form.Item>
    </TellForm>
  )
}

/** The browser's own way to choose a file speaks the browser's language: this one the reader's. */
function Picked({ input, value, onChange }: { input: RefObject<HTMLInputElement | null>; value?: string; onChange?: (name: string | undefined) => void }) {
  const say = useSpaceWords()
  return (
    <div className="row">
      <input id="document-file" ref={input} type="file" accept="application/pdf,image/png,image/jpeg" style={{ display: 'none' }} onChange={(event) => onChange?.(event.target.files?.[0]?.name)} />
      <Button icon={<UploadOutlined />} onClick={() => input.current?.click()}>{say('chooseFile')}</Button>
      <span className="quiet wrapped">{value ?? say('fileNone')}</span>
    </div>
  )
}
