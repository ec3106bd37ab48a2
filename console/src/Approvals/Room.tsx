import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'

const Approvals = lazy(async () => ({ default: (await import('./Approvals')).Approvals }))
const Approval = lazy(async () => ({ default: (await import('./Approval')).Approval }))

/** What waits for a human decision 审批. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Approvals />} />
      <Route path=":approval" element={<Approval />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
