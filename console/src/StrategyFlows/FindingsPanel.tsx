import { Alert, Button } from 'antd'
import { fullWidth } from '../Shell/chinese'
import { useLanguage } from '../Shell/language'
import { State } from '../Shell/values'
import { useCanvasWords } from './canvasWords'
import { useFlowNames } from './names'
import type { Finding } from './view'

/** What the check found, in the reader's language, each with a way to its node. */
export function FindingsPanel({ findings, isStale, onGo }: { findings: readonly Finding[] | null; isStale: boolean; onGo: (node: string) => void }) {
  const say = useCanvasWords()
  const name = useFlowNames()
  const language = useLanguage()
  if (findings === null) return <p className="quiet">{say('notChecked')}</p>
  return (
    <div className="stack" role="region" aria-label={say('findings')}>
      {isStale ? <Alert type="info" showIcon title={say('stale')} /> : null}
      {findings.length === 0 ? <Alert type="success" showIcon title={say('noFindings')} /> : (
        <ul className="flow-findings">
          {findings.map((finding, index) => (
            <li key={index}>
              <div className="row">
                <State mood={finding.severity === 'fault' ? 'bad' : 'warning'}>{name('severity', finding.severity)}</State>
                {finding.node == null ? null : <Button size="small" type="link" onClick={() => onGo(finding.node ?? '')} title={say('goTo')}>{finding.node}{finding.port == null ? '' : ` · ${name('port', finding.port)}`}</Button>}
              </div>
              <p className="message">{language === 'zh-CN' ? fullWidth(finding.message.zh) : finding.message.en}</p>
              <code className="quiet">{finding.code} {finding.pointer}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
