import { lazy } from 'react'
import { Opener } from '../Shell/Opener'
import type { System } from './types'
import { useCertificationWords } from './words'

const Suspend = lazy(() => import('./OfficeDialogs').then(({ Suspend }) => ({ default: Suspend })))
const Reinstate = lazy(() => import('./OfficeDialogs').then(({ Reinstate }) => ({ default: Reinstate })))
const Revoke = lazy(() => import('./OfficeDialogs').then(({ Revoke }) => ({ default: Revoke })))
const Place = lazy(() => import('./OfficeDialogs').then(({ Place }) => ({ default: Place })))

/** What the programme's office does with a certificate. */
export function OfficeActions({ system }: { system: System }) {
  const say = useCertificationWords()
  const status = system.certificate?.status
  return (
    <>
      {status === 'VALID' ? <Opener label={say('suspend')} Dialog={Suspend} props={{ system: system.id }} /> : null}
      {status === 'SUSPENDED' || status === 'REVOKED' || status === 'EXPIRED' ? <Opener label={say('reinstate')} Dialog={Reinstate} props={{ system: system.id }} /> : null}
      {status === 'VALID' || status === 'SUSPENDED' ? <Opener danger label={say('revoke')} Dialog={Revoke} props={{ system: system.id }} /> : null}
    </>
  )
}

/** Puts the system into the cluster of an anchor firm. */
export function PlaceAction({ system }: { system: System }) {
  const say = useCertificationWords()
  return <Opener label={say('place')} Dialog={Place} props={{ system }} />
}
