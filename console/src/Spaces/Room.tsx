import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { useMay } from '../Shell/Frame'
import { NotFound } from '../Shell/Trouble'
import { Spaces } from './Spaces'

const NewSpace = lazy(() => import('./NewSpace'))
const OneSpace = lazy(() => import('./OneSpace'))
const Viewer = lazy(() => import('./Viewer'))

/** Collaboration spaces 协同空间, of both sides. */
export default function Room() {
  const may = useMay()
  return (
    <Routes>
      <Route index element={<Spaces />} />
      {may('createSpace', 'spaces:write') ? <Route path="new" element={<NewSpace />} /> : null}
      <Route path=":id/documents/:document" element={<Viewer />} />
      <Route path=":id/:part?" element={<OneSpace />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
