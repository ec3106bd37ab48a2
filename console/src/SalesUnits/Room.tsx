import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'
import { Units } from './Units'

/** The authorization board 授权看板. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Units />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
