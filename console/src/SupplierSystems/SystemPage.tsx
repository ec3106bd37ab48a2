import { Card, Collapse, Steps } from 'antd'
import { lazy, useState } from 'react'
import { useParams } from 'react-router'
import { CertificateCard } from '../Certification/CertificateCard'
import { runMoods } from '../Certification/types'
import { useCertificationWords } from '../Certification/words'
import { useAsk } from '../Graph/hooks'
import { useLive } from '../Graph/live'
import type { SupplierSystemQuery } from '../Graph/supplier/graphql'
import { useMay } from '../Shell/Frame'
import { LiveState } from '../Shell/Liveness'
import { Opener } from '../Shell/Opener'
import { Page } from '../Shell/Page'
import { Answered, Empty, NotFound } from '../Shell/Trouble'
import { Moment, State } from '../Shell/values'
import { Ownership } from './Ownership'
import { runDocument, systemDocument, transcriptDocument } from './systems.supplier'
import { useSystemWords } from './words'

const Move = lazy(() => import('./Move'))
const RunView = lazy(async () => ({ default: (await import('../Certification/RunView')).RunView }))
const Clients = lazy(async () => ({ default: (await import('./Clients')).Clients }))
const StartRun = lazy(async () => ({ default: (await import('./StartRun')).StartRun }))

export type OwnSystem = NonNullable<SupplierSystemQuery['supplierSystem']>

/** One system, step by step to its certificate; each result of a run as it comes. */
export default function SystemPage() {
  const say = useSystemWords()
  const { system: id = '' } = useParams()
  const asked = useAsk(systemDocument, { id })
  const may = useMay()
  const [news, setNews] = useState<OwnSystem | null>(null)
  const liveness = useLive(runDocument, { system: id }, ({ certificationRun }) => setNews(certificationRun ?? null))
  const mayChange = may('registerSystem', 'certification:write')
  return (
    <Answered asked={asked}>
      {({ supplierSystem, certificationPlan }) => {
        const system = news !== null && news.id === id ? news : supplierSystem
        if (system === null || system === undefined) return <NotFound />
        const [latest, ...before] = system.runs
        return (
          <Page
            title={system.name} about={<><span className="wrapped">{say(system.kind)} · {system.baseUrl}</span> <LiveState is={liveness} /></>} within={[{ title: say('title'), to: '/systems' }]}
            actions={mayChange ? <Opener label={say('move')} Dialog={Move} props={{ system: system.id, baseUrl: system.baseUrl }} /> : null}
          >
            <div className="stack">
              <Progress system={system} />
              <Ownership system={system} mayChange={mayChange} />
              <Clients system={system} mayChange={mayChange} />
              <StartRun system={system} plan={certificationPlan ?? null} mayChange={mayChange} />
              <CertificateCard step={5} certificate={system.certificate} />
              <p className="quiet">{say('webhookHint')}</p>
              <h2 className="section-title">{say('runs')}</h2>
              {latest === undefined ? <Card size="small"><Empty title={say('noRuns')} text={say('noRunsText')} /></Card> : <RunView system={system.id} run={latest} plan={certificationPlan} transcript={transcriptDocument} />}
              {before.length === 0 ? null : <Before system={system} runs={before} plan={certificationPlan} />}
            </div>
          </Page>
        )
      }}
    </Answered>
  )
}

function Before({ system, runs, plan }: { system: OwnSystem; runs: OwnSystem['runs'][number][]; plan: SupplierSystemQuery['certificationPlan'] }) {
  const say = useCertificationWords()
  return (
    <Collapse
      items={runs.map((run) => ({
        key: run.id, label: <span className="row"><State mood={runMoods[run.status]}>{say(run.status)}</State> <Moment at={run.startedAt} /></span>,
        children: <RunView system={system.id} run={run} plan={plan} transcript={transcriptDocument} />,
      }))}
    />
  )
}

function Progress({ system }: { system: OwnSystem }) {
  const say = useSystemWords()
  const done = [true, system.ownedSince != null, system.testClients.length > 0, system.runs.some((run) => run.status === 'PASSED'), system.certificate?.status === 'VALID']
  const current = done.indexOf(false)
  return (
    <Steps
      size="small" current={current < 0 ? done.length : current}
      items={(['stepRegistered', 'stepOwned', 'stepClients', 'stepRun', 'stepCertified'] as const).map((step) => ({ title: say(step) }))}
    />
  )
}
