// Styles that components make as the page runs carry the number of this page (Content-Security-Policy, decision 35). antd's own take it from the theme; what
// locks scrolling and measures scroll bars makes some without asking, so every style that a script makes gets it. Markup has no part in this: its styles stay stopped.
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''

const make = document.createElement.bind(document)

document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = make(name, options)
  if (element instanceof HTMLStyleElement) element.nonce = nonce
  return element
}) as typeof document.createElement
