import { lazy } from 'react'
import { Link } from 'react-router'
import { certificateMoods, runMoods } from '../Certification/types'
import { useCertificationWords } from '../Certification/words'
import { useMay } from '../Shell/Frame'
import { Listing } from '../Shell/Listing'
import { Opener } from '../Shell/Opener'
import { Page } from '../Shell/Page'
import { Moment, State, usePair } from '../Shell/values'
import { systemsDocument } from './systems.supplier'
import { useSystemWords } from './words'

const Register = lazy(() => import('./Register'))

export function Systems() {
  const say = useSystemWords()
  const sayProgramme = useCertificationWords()
  const pair = usePair()
  const may = useMay()
  const register = may('registerSystem', 'certification:write') ? <Opener type="primary" label={say('register')} Dialog={Register} props={{}} /> : undefined
  return (
    <Page title={say('title')} about={say('about')} actions={register}>
      <Listing
        name="systems" document={systemsDocument} variables={{}} pick={(answer) => answer.supplierSystems} rowKey={(system) => system.id}
        empty={{ title: say('emptyTitle'), text: say('emptyText') }}
        columns={[
          { key: 'name', title: say('name'), width: 240, show: (system) => <Link to={`/systems/${system.id}`}>{system.name}</Link>, cell: (system) => system.name },
          { key: 'kind', title: say('kind'), width: 140, show: (system) => say(system.kind), cell: (system) => system.kind },
          { key: 'url', title: say('baseUrl'), width: 300, show: (system) => <span className="wrapped">{system.baseUrl}</span>, cell: (system) => system.baseUrl },
          {
            key: 'state', title: say('state'), width: 190, cell: (system) => system.certificate?.status ?? system.runs[0]?.status,
            show: (system) => system.certificate != null ? <State mood={certificateMoods[system.certificate.status]}>{pair(say('certificate'), sayProgramme(system.certificate.status))}</State>
              : system.runs[0] !== undefined ? <State mood={runMoods[system.runs[0].status]}>{sayProgramme(system.runs[0].status)}</State>
                : <State mood="quiet">{say(system.ownedSince == null ? 'nextOwn' : 'nextRun')}</State>,
          },
          { key: 'until', title: say('certificateUntil'), width: 190, show: (system) => system.certificate == null ? '—' : <Moment at={system.certificate.validUntil} />, cell: (system) => system.certificate?.validUntil },
        ]}
      />
    </Page>
  )
}
