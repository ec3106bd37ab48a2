import { Alert, Button } from 'antd'
import { fullWidth } from '../Shell/chinese'
import { useLanguage } from '../Shell/language'
import { State } from '../Shell/values'
import { useCanvasWords } from './canvasWords'
import { useFlowNames } from './names'
import type { NodeTitle } from './nodeTitle'
import type { Finding } from './view'

/** Ways through the flow, as `a → b → c`, with the names of their nodes. */
const withTitles = (message: string, title: NodeTitle) => message.replaceAll(/[\w-]+(?: → [\w-]+)+/g, (way) => way.split(' → ').map(title).join(' → '))

/** What the check found, in the reader's language, each with a way to its node. */
export function FindingsPanel({ title, findings, isStale, onGo }: { title: NodeTitle; findings: readonly Finding[] | null; isStale: boolean; onGo: (node: string) => void }) {
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
                {finding.node == null ? null : <Button size="small" type="link" onClick={() => onGo(finding.node ?? '')} title={say('goTo')}>{title(finding.node)}{finding.port == null ? '' : ` · ${name('port', finding.port)}`}</Button>}
              </div>
              <p className="message">{withTitles(language === 'zh-CN' ? fullWidth(finding.message.zh) : finding.message.en, title)}</p>
              <code className="quiet" title={finding.pointer}>{finding.code}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
