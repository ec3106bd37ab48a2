import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../../Shell/Trouble'
import { Passport } from './Passport'

const Grant = lazy(() => import('./Grant'))
const OneConsent = lazy(() => import('./OneConsent'))
const History = lazy(() => import('./History'))
const Take = lazy(() => import('./Take'))

/** The data passport 数据护照 of a customer. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Passport />} />
      <Route path="grant" element={<Grant />} />
      <Route path="history" element={<History />} />
      <Route path="take" element={<Take />} />
      <Route path="consents/:id" element={<OneConsent />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
