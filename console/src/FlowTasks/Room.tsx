import { Route, Routes } from 'react-router'
import { NotFound } from '../Shell/Trouble'
import { Tasks } from './Tasks'

/** Follow-up tasks 跟进任务. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Tasks />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
