// What the rules say of the figures they compared, as the decision core writes it, read back so that it can be said in the reader's language
// and with amounts as people write them. A sentence that is not known is shown as it is.
import { shortOf, useMoney, useNumber, usePercent } from '../Shell/values'
import { useLegName } from './legs'
import { useNameWords, usePermissionName, type NameWord } from './names'

/** How one sentence is said; undefined: it is not one of these. */
type Reading = [RegExp, (...parts: string[]) => string]

/** Answers a function from a sentence of the core to one for the reader; undefined where it knows none. */
export function useReading(currency: string | null) {
  const say = useNameWords()
  const money = useMoney()
  const number = useNumber()
  const percent = usePercent()
  const permission = usePermissionName()
  const leg = useLegName()
  const amount = (minorUnits = '') => (currency === null ? number(Number(minorUnits) / 100, 2) : money({ minorUnits: Number(minorUnits), currency }))
  const share = (basisPoints = '') => percent(Number(basisPoints) / 10_000)
  const moment = (at = '') => at.slice(0, 16).replace('T', ' ')
  const target = (named = '') => {
    const [kind = '', ...id] = named.split(' ')
    return named === 'the whole unit' ? say('theUnit') : say('targetName', { kind: say(kind.toUpperCase() as NameWord), id: id.join(' ') })
  }
  const readings: Reading[] = [
    [/^discount (\d+) bp against a corridor of (\d+) bp$/, (asked, most) => say('corridor', { asked: share(asked), most: share(most) })],
    [/^amount (\d+) against (\d+) per decision$/, (asked, most) => say('perDecision', { asked: amount(asked), most: amount(most) })],
    [/^held and spent (\d+) and (\d+) more against (\d+) in the quarter$/, (used, asked, most) => say('inQuarter', { used: amount(used), asked: amount(asked), most: amount(most) })],
    [/^held and spent (\d+) and (\d+) more against lease (\S+) of (\d+)$/, (used, asked, _, most) => say('inLease', { used: amount(used), asked: amount(asked), most: amount(most) })],
    [/^(\S+) is open to this unit$/, (name = '') => say('isOpen', { permission: permission(name) })],
    [/^(\S+) is locked: its unlock rule does not hold$/, (name = '') => say('isLocked', { permission: permission(name) })],
    [/^tier (\w) has no part in (\S+)$/, (tier = '', name = '') => say('hasNoPart', { tier, permission: permission(name) })],
    [/^tier (\w) has a part in (\S+)$/, (tier = '', name = '') => say('hasPart', { tier, permission: permission(name) })],
    [/^(\S+) is denied for (.+) by (\S+)$/, (name = '', named, grant = '') => say('isDenied', { permission: permission(name), target: target(named), grant })],
    [/^nothing grants (\S+) to (.+) for (.+)$/, (name = '', who = '', named) => say('nothingGrants', { permission: permission(name), who, target: target(named) })],
    [/^(gr_\S+) is suspended: data view '(.+)' is not available$/, (grant = '', name = '') => say('isSuspended', { grant, why: say('noDataView', { name: leg(name) }) })],
    [/^(gr_\S+) is suspended: tool '(.+)' is not available$/, (grant = '', name = '') => say('isSuspended', { grant, why: say('noTool', { name: leg(name) }) })],
    [/^gr_standing-\S+ grants (\S+) for (.+)$/, (_, named) => say('isGrantedStanding', { target: target(named) })],
    [/^(gr_\S+) grants (\S+) for (.+)$/, (grant = '', _, named) => say('isGranted', { grant, target: target(named) })],
    [/^plugin '(.+)' is certified until (\S+)$/, (name = '', until) => say('pluginUntil', { name, until: moment(until) })],
    [/^the certificate of plugin '(.+)' ended at (\S+)$/, (name = '', until) => say('pluginEnded', { name, until: moment(until) })],
    [/^plugin '(.+)' has no valid certificate$/, (name = '') => say('pluginNone', { name })],
    [/^finance agrees with (\S+)$/, (fund = '') => say('fundAgreed', { fund: shortOf(fund) })],
    [/^finance has not confirmed (\S+), or disagrees$/, (fund = '') => say('fundDisagreed', { fund: shortOf(fund) })],
    [/^this unit has no lease of (\S+)$/, (fund = '') => say('fundNoLease', { fund: shortOf(fund) })],
    [/^lease (\S+) of (\S+) ended at (\S+)$/, (lease = '', fund = '', until) => say('fundLeaseEnded', { lease: shortOf(lease), fund: shortOf(fund), until: moment(until) })],
    [/^no tier allows (\d+) more with a discount of (\d+) bp/, (asked, discount) => say('noTierAllows', { amount: amount(asked), discount: share(discount) })],
    [/^(-?\d+) bp in (\S+)$/, (attained, quarter = '') => say('basisAttainment', { share: share(attained), quarter })],
    [/^NPS (-?\d+) from (\d+) responses in (\S+)$/, (score = '', responses = '', quarter = '') => say('basisNps', { score, responses, quarter })],
    [/^(\d+) of (\d+) decisions not denied$/, (part = '', whole = '') => say('basisAdherence', { part, whole })],
    [/^(\d+) of (\d+) deals that name their customer$/, (part = '', whole = '') => say('basisQuality', { part, whole })],
    [/^(\d+) of (\d+) finished holds that were posted$/, (part = '', whole = '') => say('basisOutcomes', { part, whole })],
    [/^nothing measured yet$/, () => say('basisNone')],
  ]
  return (sentence: string): string | undefined => {
    for (const [pattern, read] of readings) {
      const found = pattern.exec(sentence)
      if (found !== null) return read(...found.slice(1))
    }
    return undefined
  }
}
