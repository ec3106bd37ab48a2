// Every screen of the console: who sees it, and where it is. The pictures and the tests of accessibility go through all of them.
import { flowScreens } from './screens.flows.js'
import { screensOfAuthority } from './screens.authority.js'

export const screens = [
  ...screensOfAuthority,
  { who: 'hq.admin', path: '' },
  ...flowScreens,
]
