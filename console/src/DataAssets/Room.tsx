import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'
import { Assets } from './Assets'

/** The inventory of data assets 数据资产. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Assets />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
