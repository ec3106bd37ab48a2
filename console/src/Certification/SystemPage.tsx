import { Card, Collapse, Descriptions } from 'antd'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { useLive } from '../Graph/live'
import { useDocument } from '../Shell/audience'
import { useMay } from '../Shell/Frame'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { Answered, Empty, NotFound } from '../Shell/Trouble'
import { Colon, Id, Moment, State } from '../Shell/values'
import { LiveState } from '../Shell/Liveness'
import { systemDocument as auditorDocument, transcriptDocument as auditorTranscript } from './certification.auditor'
import { runDocument, systemDocument as internalDocument, transcriptDocument as internalTranscript } from './certification.internal'
import { CertificateCard } from './CertificateCard'
import { OfficeActions, PlaceAction } from './OfficeActions'
import { RunView } from './RunView'
import { runMoods, type Plan, type System } from './types'
import { useCertificationWords } from './words'

/** One system of the programme, with its certificate and every run. */
export default function SystemPage() {
  const say = useCertificationWords()
  const { system: id = '' } = useParams()
  const asked = useAsk(useDocument(internalDocument, auditorDocument), { id })
  const may = useMay()
  const [news, setNews] = useState<System | null>(null)
  const isOffice = may('suspendCertificate', 'certification:admin')
  const isFollowed = may('certificationRun', 'certification:read')
  const liveness = useLive(runDocument, isFollowed ? { system: id } : null, ({ certificationRun }) => setNews(certificationRun ?? null))
  return (
    <Answered asked={asked}>
      {({ supplierSystem, certificationPlan }) => {
        const system = news !== null && news.id === id ? news : supplierSystem
        if (system === null || system === undefined) return <NotFound />
        return (
          <Page title={system.name} about={<>{say('supplier')}<Colon /><Organisation of={system.organisation} /> {isFollowed ? <LiveState is={liveness} /> : null}</>} within={[{ title: say('title'), to: '/certification' }]} actions={isOffice ? <PlaceAction system={system} /> : null}>
            <div className="stack">
              <SystemFacts system={system} />
              <CertificateCard certificate={system.certificate} actions={isOffice ? <OfficeActions system={system} /> : null} />
              <Runs system={system} plan={certificationPlan} />
            </div>
          </Page>
        )
      }}
    </Answered>
  )
}

function SystemFacts({ system }: { system: System }) {
  const say = useCertificationWords()
  return (
    <Card size="small">
      <Descriptions
        size="small" column={{ xs: 1, md: 2 }}
        items={[
          { key: 'id', label: say('systemId'), children: <Id of={system.id} /> },
          { key: 'kind', label: say('kind'), children: `${say(system.kind)}${system.plugin == null ? '' : ` · ${system.plugin}`}` },
          { key: 'url', label: say('baseUrl'), children: <span className="wrapped">{system.baseUrl}</span> },
          { key: 'owned', label: say('owned'), children: system.ownedSince == null ? <State mood="quiet">{say('notOwned')}</State> : <Moment at={system.ownedSince} /> },
          { key: 'registered', label: say('registered'), children: <Moment at={system.registeredAt} /> },
          { key: 'cluster', label: say('cluster'), children: system.isAnchor ? say('anchorOf', { cluster: system.cluster ?? '—' }) : system.cluster ?? '—' },
        ]}
      />
    </Card>
  )
}

function Runs({ system, plan }: { system: System; plan: Plan | null | undefined }) {
  const say = useCertificationWords()
  const transcript = useDocument(internalTranscript, auditorTranscript)
  const [latest, ...before] = system.runs
  if (latest === undefined) return <Card size="small" title={say('runs')}><Empty title={say('noRuns')} text={say('noRunsText')} /></Card>
  return (
    <>
      <RunView system={system.id} run={latest} plan={plan} transcript={transcript} />
      {before.length === 0 ? null : (
        <Collapse
          items={before.map((run) => ({
            key: run.id, label: <span className="row"><State mood={runMoods[run.status]}>{say(run.status)}</State> <Moment at={run.startedAt} /></span>,
            children: <RunView system={system.id} run={run} plan={plan} transcript={transcript} />,
          }))}
        />
      )}
    </>
  )
}
