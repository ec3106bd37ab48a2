import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { useMay, useMe } from '../Shell/Frame'
import { Page } from '../Shell/Page'
import { NotFound } from '../Shell/Trouble'
import { CustomerHealth } from './CustomerHealth'
import { useHealthWords } from './words'

const Overview = lazy(() => import('./Overview'))
const OneCustomer = lazy(() => import('./OneCustomer'))
const Weights = lazy(() => import('./Weights'))

/** Health: a customer sees its own; headquarters and auditors those of customers, and the scorecard. */
export default function Room() {
  const may = useMay()
  if (!may('scorecard')) return <Routes><Route index element={<Mine />} /><Route path="*" element={<NotFound />} /></Routes>
  return (
    <Routes>
      <Route index element={<Overview />} />
      <Route path="customers/:id" element={<OneCustomer />} />
      <Route path="weights" element={<Weights />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}

function Mine() {
  const say = useHealthWords()
  const { organisation } = useMe()
  return <Page title={say('title')} about={say('aboutMine')}><CustomerHealth customer={organisation} /></Page>
}
