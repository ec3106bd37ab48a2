import { StrictMode } from 'react'
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
  await start()
  const me = readMe(await askText<Answer>(meDocument))
  root.render(<StrictMode><App me={me} name={await displayName()} /></StrictMode>)
} catch (failure) {
  root.render(<Theme><main><Trouble failure={failure instanceof Error ? failure : new Error(String(failure))} retry={() => location.assign('/console/')} /></main></Theme>)
}
