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
  return (
    <TellForm<{ level: (typeof levels)[number]; chosen: string }>
      title={say('upload')} open={open} onClose={onClose} confirm={say('upload')} initial={{ level: 'SENSITIVE' }}
      send={async ({ level }, idempotencyKey) => {
        const file = input.current?.files?.[0]
        if (file === undefined) return null
        try {
          await fetchFile(`/spaces/${space}/documents?name=${encodeURIComponent(file.name)}&level=${level.toLowerCase()}`, { method: 'POST', body: file, headers: { 'idempotency-key': `${idempotencyKey}-${file.size}-${file.lastModified}` } })
        } catch (failure) {
          if (failure instanceof AskFailure && failure.code in refusalWords) return { __typename: 'Refusal', code: failure.code, message: failure.message }
          throw failure
        }
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
