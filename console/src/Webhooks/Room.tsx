import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'

const Webhooks = lazy(() => import('./Webhooks').then((all) => ({ default: all.Webhooks })))
const WebhookPage = lazy(() => import('./WebhookPage'))

/** URLs that are told what happens. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Webhooks />} />
      <Route path=":webhook" element={<WebhookPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
