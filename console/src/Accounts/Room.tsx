import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'

const Accounts = lazy(() => import('./Accounts').then((all) => ({ default: all.Accounts })))
const AccountPage = lazy(() => import('./AccountPage'))

/** People who sign in. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Accounts />} />
      <Route path=":account" element={<AccountPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
