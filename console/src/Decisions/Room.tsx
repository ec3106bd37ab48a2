import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'

const Decisions = lazy(async () => ({ default: (await import('./Decisions')).Decisions }))
const Decision = lazy(async () => ({ default: (await import('./Decision')).Decision }))

/** What the decision core has answered, and why. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Decisions />} />
      <Route path=":decision" element={<Decision />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
