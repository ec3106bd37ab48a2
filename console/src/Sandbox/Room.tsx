import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'

const Sandbox = lazy(async () => ({ default: (await import('./Sandbox')).Sandbox }))

/** Trying rules before they are released 授权沙盒. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Sandbox />} />
      <Route path=":tab" element={<Sandbox />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
