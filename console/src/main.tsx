import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { askText } from './Graph/ask'
import { meDocument, readMe, type Answer } from './Graph/me'
import { App } from './Shell/App'
import { startLanguage } from './Shell/language'
import './Shell/page.css'
import './Shell/styles'
import { displayName, start } from './Shell/session'
import { Theme } from './Shell/theme'
import { Trouble } from './Shell/Trouble'

const place = document.getElementById('console')
if (place === null) throw new Error('The page has no place for the console.')
const root = createRoot(place)
await startLanguage()
try {
  root.render(<StrictMode>{/^\/console\/certificate(\/|$)/.test(location.pathname) ? await forAnybody() : await forWhoSignsIn()}</StrictMode>)
} catch (failure) {
  root.render(<Theme><main><Trouble failure={failure instanceof Error ? failure : new Error(String(failure))} retry={() => location.assign('/console/')} /></main></Theme>)
}

/** Certificates are public: whoever is shown one has no account here. */
async function forAnybody(): Promise<ReactNode> {
  const { default: PublicCertificate } = await import('./Certification/PublicCertificate')
  return <PublicCertificate />
}

async function forWhoSignsIn(): Promise<ReactNode> {
  await start()
  const me = readMe(await askText<Answer>(meDocument))
  return <App me={me} name={await displayName()} />
}
