// Every screen of the console: who sees it, and where it is. The pictures and the tests of accessibility go through all of them.
import { screensOfTrust } from './screens.trust.js'

export const screens = [
  ...screensOfTrust,
  { who: 'hq.admin', path: '' },
  { who: 'hq.admin', path: 'units' },
]
