// Places in a file of rules, and what stands there, in words.
import { useNameWords, usePermissionName } from '../SalesUnits/names'
import { useLanguage } from '../Shell/language'
import { useNumber, usePair, usePercent } from '../Shell/values'
import { useDuration } from './duration'
import { components, readPath, type Path } from './policyFile'
import { usePolicyWords, type PolicyWord } from './words'

/** The last steps of a place, to what they are about. Units stand in the values. */
const members: Record<string, PolicyWord> = {
  version: 'version', holdMinutes: 'holds', validFrom: 'validFrom', validUntil: 'validUntil', unmeasured: 'neutral', attainmentZeroAt: 'attainmentZeroAt', attainmentFullAt: 'attainmentFullAt', npsResponsesMin: 'npsResponsesMin',
  perDecisionMax: 'perDecision', quarterTotalMax: 'quarterTotal', discountMax: 'discount', permission: 'permission', consecutiveQuarters: 'quarters', attainmentAbove: 'attainmentAbove', npsAtLeast: 'npsAtLeast', responsesAtLeast: 'responsesAtLeast',
  hopsMax: 'hops', delegationDaysMax: 'delegationDays', dataView: 'dataView', tool: 'tool', weeks: 'coachWeeks', below: 'coachBelow', baselineWeeks: 'coachBaseline', closedMin: 'coachClosed', largeFrom: 'largeFrom', largeQuorum: 'largeQuorum', timeoutMinutes: 'timeoutMinutes',
}

const parts: Record<string, PolicyWord> = { tiers: 'tiers', limits: 'limits', unlocks: 'unlock', credit: 'credit', coach: 'coach', countersign: 'countersign', grants: 'grants', standing: 'standingGrant', funds: 'funds' }

/** What a place is called; where there are no words for it, as it is written. */
export function usePlaceName() {
  const say = usePolicyWords()
  const sayName = useNameWords()
  const permission = usePermissionName()
  const pair = usePair()
  const comma = useLanguage() === 'zh-CN' ? '，' : ', '
  const component = (name: string) => (name in components ? sayName(components[name as keyof typeof components]) : name)
  const within = ([part = '', ...rest]: Path): string[] => {
    const [first = '', second] = rest
    if (part === 'limits') return [permission(String(first)), ...(second === undefined ? [] : [sayName('tier', { tier: String(second) })])]
    if (part === 'credit' && first === 'weights') return []
    const numbered = rest.find((step) => typeof step === 'number')
    const name = first === 'standing' ? 'standing' : String(part)
    return [...(name in parts ? [say(parts[name] as PolicyWord)] : []), ...(typeof numbered === 'number' ? [say('part', { n: numbered + 1 })] : [])]
  }
  return (at: string): string => {
    const path = readPath(at)
    if (path[0] === 'credit' && path[1] === 'weights') return path[2] === undefined ? say('weightsWhole') : say('weightOf', { component: component(String(path[2])) })
    const last = String(path.at(-1))
    const named = last in members ? say(members[last] as PolicyWord).replace(/ ?[（(][^）)]*[）)]$/, '') : undefined
    const place = within(path).join(comma)
    if (place === '') return named ?? at
    return named === undefined ? place : pair(place, named)
  }
}

/** What stands at a place, given as JSON. */
export function usePlaceValue() {
  const permission = usePermissionName()
  const number = useNumber()
  const percent = usePercent()
  const duration = useDuration()
  return (at: string, json: string): string => {
    const value: unknown = JSON.parse(json)
    const path = readPath(at)
    const last = String(path.at(-1))
    if (typeof value === 'string') return last === 'permission' || path[0] === 'funds' ? permission(value) : value
    if (typeof value !== 'number') return json
    if (/^(perDecisionMax|quarterTotalMax|largeFrom)$/.test(last)) return number(value / 100, 2)
    if (/^(discountMax|attainmentZeroAt|attainmentFullAt|attainmentAbove|below)$/.test(last)) return percent(value / 10_000, 2)
    if (last.endsWith('Minutes')) return duration(value)
    return path[1] === 'weights' ? percent(value / 100) : number(value)
  }
}
