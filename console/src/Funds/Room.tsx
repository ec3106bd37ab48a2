import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'

const Funds = lazy(async () => ({ default: (await import('./Funds')).Funds }))
const Fund = lazy(async () => ({ default: (await import('./Fund')).Fund }))

/** Money that headquarters sets apart 资金池. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Funds />} />
      <Route path=":fund" element={<Fund />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
