// Every screen of the console: who sees it, and where it is. The pictures and the tests of accessibility go through all of them.
import { flowScreens } from './flowScreens.js'

export const screens = [
  { who: 'hq.admin', path: '' },
  { who: 'hq.admin', path: 'units' },
  ...flowScreens,
]
