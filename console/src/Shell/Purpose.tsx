import { useLanguage } from './language'
import { shortOf } from './values'

// What purposes are often called. They are the customer's own words: any other is shown as it was written.
const known = new Map<string, readonly [string, string]>([
  ['joint planning', ['联合规划', 'Joint planning']], ['joint-planning', ['联合规划', 'Joint planning']], ['co-marketing', ['联合营销', 'Co-marketing']], ['service', ['服务', 'Service']], ['trial', ['试用', 'Trial']],
])

/** A purpose where only text can stand: in Chinese the word for it, and what was written, which readers have to name exactly. */
export function usePurposeText() {
  const language = useLanguage()
  return (purpose: string) => {
    const words = known.get(purpose)
    return words === undefined || language !== 'zh-CN' ? purpose : `${words[0]}（${purpose}）`
  }
}

/** A purpose in the reader's words. What follows a slash tells one use from another. */
export function Purpose({ of: purpose }: { of: string }) {
  const language = useLanguage()
  const [kind = '', ...rest] = purpose.split('/')
  const words = known.get(kind)
  if (words === undefined) return <code className="wrapped">{purpose}</code>
  return <span title={purpose}>{words[language === 'zh-CN' ? 0 : 1]}{rest.length === 0 ? null : <> / <code className="whole-id">{shortOf(rest.join('/'))}</code></>}</span>
}
