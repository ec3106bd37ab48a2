import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'

const Programme = lazy(() => import('./Programme').then((all) => ({ default: all.Programme })))
const SystemPage = lazy(() => import('./SystemPage'))

/** The certification programme 兼容性认证, as its office and auditors see it. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Programme />} />
      <Route path=":system" element={<SystemPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
