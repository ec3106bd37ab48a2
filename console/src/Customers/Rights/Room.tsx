import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../../Shell/Trouble'
import { Rights } from './Rights'

const Correct = lazy(() => import('./Correct'))
const Exports = lazy(() => import('./Exports'))
const Register = lazy(() => import('./Register'))
const Changes = lazy(() => import('./Changes'))
const Erase = lazy(() => import('./Erase'))

/** What a customer does about its own data. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Rights />} />
      <Route path="correct" element={<Correct />} />
      <Route path="exports" element={<Exports />} />
      <Route path="register" element={<Register />} />
      <Route path="changes" element={<Changes />} />
      <Route path="erase" element={<Erase />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
