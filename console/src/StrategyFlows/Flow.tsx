import { Menu } from 'antd'
import { lazy } from 'react'
import { Link, Route, Routes, useLocation, useParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { useLanguage } from '../Shell/language'
import { Later } from '../Shell/Later'
import { Page } from '../Shell/Page'
import { Answered, NotFound } from '../Shell/Trouble'
import { State } from '../Shell/values'
import { flowDocument, flowsDocument } from './flows.internal'
import { useFlowWords } from './words'
import './flows.css'

const Overview = lazy(() => import('./Overview'))
const CanvasScreen = lazy(() => import('./CanvasScreen'))
const Runs = lazy(() => import('./Runs'))
const RunScreen = lazy(() => import('./RunScreen'))
const Compare = lazy(() => import('./Compare'))
const Drift = lazy(() => import('./Drift'))
const Experiments = lazy(() => import('./Experiments'))
const Causes = lazy(() => import('./Causes'))
const Learning = lazy(() => import('./Learning'))
const Ranking = lazy(() => import('./Ranking'))

/** One flow: all about it, in screens of its own. */
export default function Flow() {
  const say = useFlowWords()
  const language = useLanguage()
  const id = useParams()['flow'] ?? ''
  const asked = useAsk(flowDocument, { flow: id }, { refetchSeconds: 20 })
  const named = useAsk(flowsDocument, {}, { refetchSeconds: 20 }).data?.flows.find((flow) => flow.id === id)?.name
  const title = named === undefined ? id : language === 'zh-CN' ? named.zh : named.en
  return (
    <Answered asked={asked}>
      {({ flow }) => flow === null || flow === undefined ? <NotFound /> : (
        <Page title={title} within={[{ title: say('title'), to: '/flows' }]} about={<span className="row"><code>{id}</code>{flow.freeze ? <State mood="bad">{say('frozen')}</State> : null}</span>}>
          <Screens id={id} />
          <Later><Routes>
            <Route index element={<Overview flow={flow} />} />
            <Route path="canvas" element={<CanvasScreen flow={flow} />} />
            <Route path="runs" element={<Runs flow={id} />} />
            <Route path="runs/:run" element={<RunScreen flow={id} />} />
            <Route path="compare" element={<Compare flow={flow} />} />
            <Route path="experiments" element={<Experiments flow={flow} />} />
            <Route path="policies" element={<Learning flow={flow} />} />
            <Route path="causes" element={<Causes flow={flow} />} />
            <Route path="ranking" element={<Ranking flow={flow} />} />
            <Route path="drift" element={<Drift flow={flow} />} />
            <Route path="*" element={<NotFound />} />
          </Routes></Later>
        </Page>
      )}
    </Answered>
  )
}

const screens = ['overview', 'canvas', 'runs', 'compare', 'experiments', 'policies', 'causes', 'ranking', 'drift'] as const

function Screens({ id }: { id: string }) {
  const say = useFlowWords()
  const here = useLocation().pathname.split('/')[3] ?? ''
  return (
    <nav aria-label={say('flow')} className="flow-screens">
      <Menu mode="horizontal" selectedKeys={[here === '' ? 'overview' : here]} items={screens.map((screen) => ({ key: screen, label: <Link to={`/flows/${id}${screen === 'overview' ? '' : `/${screen}`}`}>{say(screen)}</Link> }))} />
    </nav>
  )
}
