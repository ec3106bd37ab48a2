import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'
import { Entitlements } from './Entitlements'

const Inventory = lazy(() => import('./Inventory'))
const Schedule = lazy(() => import('./Schedule'))
const Forecast = lazy(() => import('./Forecast'))

/** What a customer is entitled to call for. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Entitlements />} />
      <Route path="inventory" element={<Inventory />} />
      <Route path="schedule" element={<Schedule />} />
      <Route path="forecast" element={<Forecast />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
