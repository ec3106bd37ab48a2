import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'

const Clients = lazy(() => import('./Clients').then((all) => ({ default: all.Clients })))
const ClientPage = lazy(() => import('./ClientPage'))

/** OAuth clients, their secrets and quotas. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Clients />} />
      <Route path=":client" element={<ClientPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
