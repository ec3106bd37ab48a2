import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'

const Exports = lazy(() => import('./Exports').then((all) => ({ default: all.Exports })))
const ExportPage = lazy(() => import('./ExportPage'))

/** Everything of a kind, in files. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Exports />} />
      <Route path=":export" element={<ExportPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
