import { Route, Routes } from 'react-router'
import { NotFound } from '../../Shell/Trouble'
import { Report } from './Report'

/** What a supplier reports about a customer's stock, sales and schedule. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Report />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
