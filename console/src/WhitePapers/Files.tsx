import { App, Button } from 'antd'
import { downloadWithToken } from '../Shell/authorized'
import { TroubleText } from '../Shell/Trouble'
import { usePaperWords } from './words'

/** The files of a paper: for anybody once it is published; a draft takes the reader's token. */
export function Files({ paths, isDraft = false }: { paths: readonly string[]; isDraft?: boolean }) {
  const nameOf = useFileNames()
  const { modal } = App.useApp()
  const take = (path: string) =>
    downloadWithToken(path, path.split('/').at(-1) ?? 'paper').catch((failure: unknown) => void modal.error({ title: nameOf(path), content: <TroubleText failure={failure instanceof Error ? failure : new Error(String(failure))} /> }))
  return (
    <span className="row">
      {paths.map((path) => isDraft ? <Button key={path} size="small" onClick={() => void take(path)}>{nameOf(path)}</Button> : <a key={path} href={path} download>{nameOf(path)}</a>)}
    </span>
  )
}

/** Such as 2026-Q1.zh-CN.pdf. */
function useFileNames() {
  const say = usePaperWords()
  return (path: string) => {
    const [, language, kind] = /\.(?:(zh-CN|en)\.)?(html|pdf|json|jws)$/.exec(path) ?? []
    const name = kind === undefined ? path : say(kind as 'html' | 'pdf' | 'json' | 'jws')
    return language === undefined ? name : `${name} · ${say(language === 'en' ? 'en' : 'zh')}`
  }
}
