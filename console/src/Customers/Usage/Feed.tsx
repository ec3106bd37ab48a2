import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { UsageSubscription } from '../../Graph/customer/graphql'
import { useLive } from '../../Graph/live'
import { LiveState } from '../../Shell/Liveness'
import { Organisation } from '../../Shell/Organisation'
import { Colon, Moment } from '../../Shell/values'
import { useCatalogueWords, useFieldNames } from '../catalogue'
import { Purpose } from '../../Shell/Purpose'
import { receiptsDocument, usageDocument } from './usage.customer'
import { useUsageWords } from './words'
import { Panel } from '../../Shell/Panel'

type Heard = NonNullable<UsageSubscription['usage']>['receipts'][number]

const shownMax = 20

/** Reads as they happen. */
export function Feed() {
  const say = useUsageWords()
  const sayCatalogue = useCatalogueWords()
  const names = useFieldNames()
  const known = useQueryClient()
  const [heard, setHeard] = useState<Heard[]>([])
  const liveness = useLive(usageDocument, {}, ({ usage }) => {
    const fresh = usage?.receipts ?? []
    // A stream that broke and began again may tell of one twice.
    if (fresh.length > 0) setHeard((before) => [...fresh.filter((one) => before.every((other) => other.id !== one.id)).reverse(), ...before].slice(0, shownMax))
  })
  useEffect(() => {
    if (heard.length === 0) return undefined
    // The list below follows the log a moment later.
    const soon = setTimeout(() => void known.invalidateQueries({ queryKey: [receiptsDocument.toString()] }), 1500)
    return () => clearTimeout(soon)
  }, [heard, known])
  return (
    <Panel className="spaced" title={say('liveTitle')} extra={<LiveState is={liveness} />}>
      <ul className="feed" aria-live="polite" aria-label={say('liveTitle')}>
        {heard.length === 0 ? <li className="quiet">{say('liveNone')}</li> : null}
        {heard.map((one) => (
          <li key={one.id} data-receipt={one.id}>
            <Moment at={one.at} /> <Organisation of={one.reader} /> <strong>{say('liveOne', { category: sayCatalogue(one.category).toLowerCase(), fields: names(one.fields) })}</strong>{' '}
            <span className="quiet">{say('purpose')}<Colon /><Purpose of={one.purpose} /></span> <Link to={`/passport/consents/${one.consent}`}>{say('under')}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
