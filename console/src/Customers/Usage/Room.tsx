import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../../Shell/Trouble'
import { Usage } from './Usage'

const ByField = lazy(() => import('./ByField'))

/** Who read which of the customer's data. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Usage />} />
      <Route path="fields" element={<ByField />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
