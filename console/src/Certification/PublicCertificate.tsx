import { BulbOutlined, GlobalOutlined } from '@ant-design/icons'
import { Alert, Button, Card, Descriptions, Input, Skeleton } from 'antd'
import { useEffect, useState } from 'react'
import icon from '../Shell/icon.svg'
import { choose, useLanguage } from '../Shell/language'
import { Theme, useShade } from '../Shell/theme'
import { Id, Moment } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import './certification.css'
import { publicWords, usePublicWords, type PublicWord } from './publicWords'

interface Certificate { id: string; status: string; systemName: string; supplier: string; baseUrl: string; validFrom: string; validUntil: string; credential?: string | null }

interface Verdict { valid: boolean; reasons: { code: string; message: string }[]; certificate?: Certificate | null }

/** A certificate as anybody sees it, without an account: by its id in the address, or pasted. */
export default function PublicCertificate() {
  return <Theme><Body /></Theme>
}

/** What the platform says of a credential now; of an id, of the credential that it has. @returns null when there is none. */
async function verdictOf(text: string): Promise<Verdict | null> {
  let credential = text
  if (/^ct_[A-Za-z0-9_-]+$/.test(text)) {
    const found = await fetch(`/certificates/${text}`, { headers: { accept: 'application/json' } })
    if (found.status === 404) return null
    if (!found.ok) throw new Error(found.statusText)
    credential = ((await found.json()) as Certificate).credential ?? ''
  }
  const response = await fetch('/certificates/verify', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ credential }) })
  if (!response.ok) throw new Error(response.statusText)
  return (await response.json()) as Verdict
}

const idInAddress = () => decodeURIComponent(/\/console\/certificate\/([^/]+)/.exec(location.pathname)?.[1] ?? '')

function Body() {
  const say = usePublicWords()
  const [text, setText] = useState(idInAddress)
  const [asked, setAsked] = useState(idInAddress)
  const [answer, setAnswer] = useState<{ verdict: Verdict | null } | 'failed' | null>(null)
  useEffect(() => {
    document.title = say('title')
  })
  useEffect(() => {
    if (asked === '') return undefined
    let isWanted = true
    setAnswer(null)
    verdictOf(asked).then((verdict) => isWanted && setAnswer({ verdict }), () => isWanted && setAnswer('failed'))
    return () => {
      isWanted = false
    }
  }, [asked])
  return (
    <div className="public-body">
      <PublicHead />
      <main className="public" id="content">
        <h1>{say('title')}</h1>
        <p className="quiet">{say('about')}</p>
        <div className="stack">
          {asked === '' ? null : answer === null ? <div role="status" aria-label={say('checking')}><Skeleton active /></div> : answer === 'failed' ? <Alert type="error" showIcon title={say('failed')} /> : <Shown verdict={answer.verdict} />}
          <form className="stack" onSubmit={(event) => { event.preventDefault(); setAsked(text.trim()) }}>
            <label htmlFor="certificate"><strong>{say('paste')}</strong></label>
            <Input.TextArea id="certificate" rows={5} placeholder={say('pasteHint')} value={text} onChange={(event) => setText(event.target.value)} spellCheck={false} />
            <div><Button type="primary" htmlType="submit" disabled={text.trim() === ''}>{say('verify')}</Button></div>
          </form>
        </div>
      </main>
    </div>
  )
}

function Shown({ verdict }: { verdict: Verdict | null }) {
  const say = usePublicWords()
  if (verdict === null) return <Alert type="warning" showIcon role="status" title={say('unknownTitle')} description={say('unknownText')} />
  const { certificate } = verdict
  return (
    <Card data-valid={verdict.valid}>
      <div className="stack">
        <Alert
          type={verdict.valid ? 'success' : 'error'} showIcon role="status" title={say(verdict.valid ? 'valid' : 'invalid')}
          description={verdict.valid ? say('validText') : verdict.reasons.map((reason) => <p className="message" key={reason.code}>{reason.code in publicWords ? say(reason.code as PublicWord) : reason.message}</p>)}
        />
        {certificate == null ? null : (
        <Descriptions
          column={1} size="small" bordered
          items={[
            { key: 'system', label: say('system'), children: certificate.systemName },
            { key: 'holder', label: say('holder'), children: <code>{certificate.supplier}</code> },
            { key: 'url', label: say('baseUrl'), children: <span className="wrapped">{certificate.baseUrl}</span> },
            { key: 'from', label: say('validFrom'), children: <Moment at={certificate.validFrom} isDay /> },
            { key: 'until', label: say('validUntil'), children: <Moment at={certificate.validUntil} isDay /> },
            { key: 'id', label: say('id'), children: <Id of={certificate.id} /> },
          ]}
        />
      )}
      </div>
    </Card>
  )
}

function PublicHead() {
  const say = usePublicWords()
  const sayShell = useShellWords()
  const language = useLanguage()
  const { shade, choose: chooseShade } = useShade()
  const other = language === 'zh-CN' ? 'en' : 'zh-CN'
  return (
    <header className="public-head">
      <span className="brand"><img src={icon} alt="" />{sayShell('product')}</span>
      <Button type="text" icon={<GlobalOutlined />} lang={other} onClick={() => void choose(other)}>{other === 'en' ? 'English' : '中文'}</Button>
      <Button type="text" icon={<BulbOutlined />} onClick={() => chooseShade(shade === 'dark' ? 'light' : 'dark')}>{sayShell(shade === 'dark' ? 'light' : 'dark')}</Button>
      <Button href="/console/">{say('signIn')}</Button>
    </header>
  )
}
