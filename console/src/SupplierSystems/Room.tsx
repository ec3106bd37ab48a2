import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'

const Systems = lazy(() => import('./Systems').then((all) => ({ default: all.Systems })))
const SystemPage = lazy(() => import('./SystemPage'))

/** A supplier's systems on their way to a certificate. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Systems />} />
      <Route path=":system" element={<SystemPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
