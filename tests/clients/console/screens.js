// Every screen of the console: who sees it, and where it is. The pictures and the tests of accessibility go through all of them.
import { screensOfAuthority } from './screens.authority.js'
import { flowScreens } from './screens.flows.js'
import { screensOfPortal } from './screens.portal.js'
import { screensOfTrust } from './screens.trust.js'

export const screens = [{ who: 'hq.admin', path: '' }, ...screensOfAuthority, ...flowScreens, ...screensOfPortal, ...screensOfTrust]
