import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'

const Flows = lazy(() => import('./Flows'))
const NewFlow = lazy(() => import('./NewFlow'))
const Experts = lazy(() => import('./Experts'))
const Flow = lazy(() => import('./Flow'))

/** Strategy flows 策略流. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Flows />} />
      <Route path="new" element={<NewFlow />} />
      <Route path="experts" element={<Experts />} />
      <Route path=":flow/*" element={<Flow />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
