import { App, Button, Descriptions } from 'antd'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useAsk, useTell } from '../../Graph/hooks'
import { useMay } from '../../Shell/Frame'
import { LinkButton } from '../../Shell/LinkButton'
import { Page } from '../../Shell/Page'
import { Panel } from '../../Shell/Panel'
import { refusalOf } from '../../Shell/Outcome'
import { Organisation } from '../../Shell/Organisation'
import { TellForm } from '../../Shell/TellForm'
import { Answered, NotFound } from '../../Shell/Trouble'
import { Id, Moment } from '../../Shell/values'
import { useShellWords } from '../../Shell/words'
import { useCatalogueWords, useFieldNames } from '../catalogue'
import { useOrganisationName } from '../../Shell/Organisation'
import { Purpose } from '../../Shell/Purpose'
import { Certificate } from './Certificate'
import { standingOf, StandingTag, type Consent } from './consents'
import { passportDocument, withdrawDocument } from './passport.customer'
import { usePassportWords } from './words'

export default function OneConsent() {
  const { id = '' } = useParams()
  const asked = useAsk(passportDocument, {})
  return (
    <Answered asked={asked}>
      {({ passport }) => {
        const consent = passport?.consents.find((one) => one.id === id)
        return consent === undefined ? <NotFound /> : <Shown key={consent.id} consent={consent} />
      }}
    </Answered>
  )
}

function Shown({ consent }: { consent: Consent }) {
  const say = usePassportWords()
  const sayShell = useShellWords()
  const sayCatalogue = useCatalogueWords()
  const names = useFieldNames()
  const may = useMay()
  const [isAsking, setAsking] = useState(false)
  const { message } = App.useApp()
  const withdraw = useTell(withdrawDocument)
  const standing = standingOf(consent, Date.now())
  const grantee = useOrganisationName()(consent.grantee)
  return (
    <Page
      title={say('consentFor', { grantee })} within={[{ title: say('title'), to: '/passport' }]} about={<StandingTag of={standing} />}
      actions={<>
        <LinkButton to={`/usage?reader=${encodeURIComponent(consent.grantee)}`}>{say('usesOf')}</LinkButton>
        {standing === 'stands' && may('withdrawConsent', 'passport:write') ? <Button danger onClick={() => setAsking(true)}>{say('withdraw')}</Button> : null}
      </>}
    >
      <div className="stack">
        <Panel title={say('consent')}>
          <Descriptions column={{ xs: 1, lg: 2 }} items={[
            { key: 'grantee', label: say('grantee'), children: <Organisation of={consent.grantee} /> },
            { key: 'purpose', label: say('purpose'), children: <Purpose of={consent.purpose} /> },
            { key: 'category', label: say('category'), children: sayCatalogue(consent.category) },
            { key: 'fields', label: say('fields'), children: names(consent.fields) },
            { key: 'legalBasis', label: say('legalBasis'), children: sayCatalogue(consent.legalBasis) },
            { key: 'grantedAt', label: say('grantedAt'), children: <Moment at={consent.grantedAt} /> },
            { key: 'expiresAt', label: say(standing === 'withdrawn' ? 'expiryWas' : 'expiresAt'), children: typeof consent.expiresAt === 'string' ? <Moment at={consent.expiresAt} /> : say('noEnd') },
            { key: 'crossBorder', label: say('crossBorder'), children: sayShell(consent.crossBorder ? 'yes' : 'no') },
            { key: 'id', label: sayShell('id'), children: <Id of={consent.id} /> },
          ]} />
        </Panel>
        {standing === 'withdrawn' ? <Certificate consent={consent.id} /> : null}
      </div>
      <TellForm<object>
        title={say('withdrawTitle', { grantee })} open={isAsking} onClose={() => setAsking(false)} confirm={say('withdraw')} isDangerous
        send={async () => {
          const answer = await withdraw.mutateAsync({ consent: consent.id })
          const refused = refusalOf(answer.withdrawConsent)
          if (refused === null) void message.success(say('withdrawDone'))
          return refused
        }}
      >
        <p>{say('withdrawText')}</p>
      </TellForm>
    </Page>
  )
}
