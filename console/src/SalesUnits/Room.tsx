import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'

const Units = lazy(async () => ({ default: (await import('./Units')).Units }))
const Unit = lazy(async () => ({ default: (await import('./Unit')).Unit }))
const Ask = lazy(async () => ({ default: (await import('./Ask')).Ask }))
const WayBack = lazy(async () => ({ default: (await import('./WayBack')).WayBack }))

/** The authorization board 授权看板. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Units />} />
      <Route path=":unit" element={<Unit />} />
      <Route path=":unit/ask" element={<Ask />} />
      <Route path=":unit/way-back" element={<WayBack />} />
      <Route path=":unit/:tab" element={<Unit />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
