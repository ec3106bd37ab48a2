import { Link } from 'react-router'
import type { PassportQuery } from '../../Graph/customer/graphql'
import type { Column } from '../../Shell/Listing'
import { Organisation } from '../../Shell/Organisation'
import { Moment, State } from '../../Shell/values'
import { useShellWords } from '../../Shell/words'
import { useCatalogueWords, useFieldNames } from '../catalogue'
import { Purpose } from '../../Shell/Purpose'
import { usePassportWords } from './words'

export type Consent = NonNullable<PassportQuery['passport']>['consents'][number]

export type Standing = 'stands' | 'expired' | 'withdrawn'

/** How a grant stands at a moment of this page. */
export function standingOf(consent: Pick<Consent, 'expiresAt' | 'withdrawnAtEpoch'>, now: number): Standing {
  if (consent.withdrawnAtEpoch !== null && consent.withdrawnAtEpoch !== undefined) return 'withdrawn'
  return typeof consent.expiresAt === 'string' && Date.parse(consent.expiresAt) <= now ? 'expired' : 'stands'
}

export function StandingTag({ of }: { of: Standing }) {
  const say = usePassportWords()
  return <State mood={of === 'stands' ? 'good' : of === 'withdrawn' ? 'bad' : 'quiet'}>{say(of)}</State>
}

/** Columns of a table of grants; the purpose leads to the grant. */
export function useConsentColumns(showsStanding: boolean): Column<Consent>[] {
  const say = usePassportWords()
  const sayShell = useShellWords()
  const sayCatalogue = useCatalogueWords()
  const names = useFieldNames()
  const now = Date.now()
  return [
    { key: 'grantee', title: say('grantee'), show: (one) => <Organisation of={one.grantee} />, cell: (one) => one.grantee, width: 150 },
    ...(showsStanding ? [{ key: 'standing', title: sayShell('state'), show: (one: Consent) => <StandingTag of={standingOf(one, now)} />, cell: (one: Consent) => say(standingOf(one, now)), width: 110 }] : []),
    { key: 'purpose', title: say('purpose'), show: (one) => <Link to={`/passport/consents/${one.id}`}><Purpose of={one.purpose} /></Link>, cell: (one) => one.purpose, width: 175 },
    { key: 'category', title: say('category'), show: (one) => sayCatalogue(one.category), cell: (one) => sayCatalogue(one.category), width: 135 },
    { key: 'fields', title: say('fields'), show: (one) => names(one.fields), cell: (one) => names(one.fields), width: 210 },
    { key: 'grantedAt', title: say('grantedAt'), show: (one) => <Moment at={one.grantedAt} isDay />, cell: (one) => one.grantedAt, width: 135 },
    { key: 'expiresAt', title: say('expiresAt'), show: (one) => (standingOf(one, now) === 'withdrawn' ? '—' : one.expiresAt === null || one.expiresAt === undefined ? say('noEnd') : <Moment at={one.expiresAt} isDay />), cell: (one) => (standingOf(one, now) === 'withdrawn' ? null : one.expiresAt), width: 135 },
    { key: 'crossBorder', title: say('crossBorder'), show: (one) => sayShell(one.crossBorder ? 'yes' : 'no'), cell: (one) => one.crossBorder, width: 115 },
  ]
}
