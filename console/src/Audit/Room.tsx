import { lazy } from 'react'
import { NavLink, Outlet, Route, Routes } from 'react-router'
import { useMay } from '../Shell/Frame'
import { NotFound } from '../Shell/Trouble'
import './audit.css'
import { useAuditWords } from './words'

const Entries = lazy(() => import('./Entries').then((all) => ({ default: all.Entries })))
const Proof = lazy(() => import('./Proof'))
const Uses = lazy(() => import('./Uses'))
const Basis = lazy(() => import('./Basis'))
const PassportAsOf = lazy(() => import('./PassportAsOf'))
const Identity = lazy(() => import('./Identity'))
const Processing = lazy(() => import('./Processing'))

/** The audit explorer 审计: the log itself, its proofs, and what follows from it. */
export default function Room() {
  const may = useMay()
  return (
    <Routes>
      <Route element={<Sections />}>
        <Route index element={<Entries />} />
        <Route path="uses" element={<Uses />} />
        <Route path="basis" element={<Basis />} />
        {may('customerPassportAsOf') ? <Route path="passport" element={<PassportAsOf />} /> : null}
        <Route path="identity" element={<Identity />} />
        <Route path="processing" element={<Processing />} />
      </Route>
      <Route path="entry/:leaf" element={<Proof />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}

function Sections() {
  const say = useAuditWords()
  const may = useMay()
  return (
    <>
      <nav className="sections" aria-label={say('title')}>
        <NavLink to="/audit" end>{say('entries')}</NavLink>
        <NavLink to="/audit/uses">{say('uses')}</NavLink>
        <NavLink to="/audit/basis">{say('basis')}</NavLink>
        {may('customerPassportAsOf') ? <NavLink to="/audit/passport">{say('passport')}</NavLink> : null}
        <NavLink to="/audit/identity">{say('identity')}</NavLink>
        <NavLink to="/audit/processing">{say('processing')}</NavLink>
      </nav>
      <Outlet />
    </>
  )
}
