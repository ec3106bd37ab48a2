import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'
import { Statements } from './Statements'

const OneStatement = lazy(() => import('./OneStatement'))
const Tariffs = lazy(() => import('./Tariffs'))

/** Settlement by use 按使用频次结算. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Statements />} />
      <Route path="tariffs" element={<Tariffs />} />
      <Route path=":id" element={<OneStatement />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
