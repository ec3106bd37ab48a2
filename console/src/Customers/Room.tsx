import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { useMay } from '../Shell/Frame'
import { NotFound } from '../Shell/Trouble'
import { Customers } from './Customers'

const OneCustomer = lazy(() => import('./OneCustomer'))
const ReadData = lazy(() => import('./ReadData'))
const Uses = lazy(() => import('./Uses'))

/** Customers as headquarters may see them. */
export default function Room() {
  const may = useMay()
  return (
    <Routes>
      <Route index element={<Customers />} />
      <Route path=":id" element={<OneCustomer />} />
      <Route path=":id/data" element={<ReadData />} />
      {may('dataUses', 'audit:read') ? <Route path=":id/uses" element={<Uses />} /> : null}
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
