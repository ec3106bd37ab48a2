import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'

const Policies = lazy(async () => ({ default: (await import('./Policies')).Policies }))
const Policy = lazy(async () => ({ default: (await import('./Policy')).Policy }))
const Compare = lazy(async () => ({ default: (await import('./Compare')).Compare }))
const Editor = lazy(async () => ({ default: (await import('./Editor')).Editor }))

/** The rules that decisions are made by. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Policies />} />
      <Route path="draft" element={<Editor />} />
      <Route path="compare" element={<Compare />} />
      <Route path=":version" element={<Policy />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
