import { GraphiQL } from 'graphiql'
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './page.css'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { fetcher } from './fetcher.js'
import { begin, complete } from './signIn.js'

const welcome = `# The schema is that of whoever is signed in.
{
  me {
    audience
    organisation
    client
    scopes
  }
}
`

function Page({ config, signedIn, failure }) {
  const [token, setToken] = useState(signedIn)
  const ready = token !== null || !config.signInRequired
  return (
    <>
      <header>
        <strong>Ecosystem API</strong>
        {failure !== null && <span role="alert">{failure}</span>}
        {token === null
          ? <button type="button" onClick={() => begin(config)}>Sign in 登录</button>
          : <button type="button" onClick={() => setToken(null)}>Sign out 退出</button>}
      </header>
      {ready
        ? <GraphiQL key={token} fetcher={fetcher(() => token)} initialQuery={welcome} isHeadersEditorEnabled={!config.signInRequired} shouldPersistHeaders={false} />
        : <main>Sign in to ask the API. 登录后即可查询。</main>}
    </>
  )
}

const config = await (await fetch('/explorer/config.json')).json()
let signedIn = null
let failure = null
try {
  signedIn = await complete(config)
} catch (error) {
  failure = `You could not be signed in: ${error.error_description ?? error.message}`
}
createRoot(document.getElementById('explorer')).render(<Page config={config} signedIn={signedIn} failure={failure} />)
