import { Button, Popconfirm, Tag } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useAsk } from '../Graph/hooks'
import type { FlowExpertsQuery } from '../Graph/internal/graphql'
import { useMay } from '../Shell/Frame'
import { Page } from '../Shell/Page'
import { Answered } from '../Shell/Trouble'
import { useNumber, usePair } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { DeedTrouble } from '../Shell/Outcome'
import { useAct } from './act'
import { delistFlowExpertDocument, flowExpertsDocument } from './experts.internal'
import { useExpertWords } from './expertWords'
import { Rows } from '../Shell/Rows'
import { useFlowWords } from './words'

const ExpertDialog = lazy(() => import('./ExpertDialog'))

export type Expert = FlowExpertsQuery['flowExperts'][number]

/** Experts whom flows can send. */
export default function Experts() {
  const say = useExpertWords()
  const flowSay = useFlowWords()
  const may = useMay()
  const number = useNumber()
  const asked = useAsk(flowExpertsDocument, {})
  const mayList = may('listFlowExpert', 'flows:write')
  return (
    <Page title={say('title')} about={say('about')} within={[{ title: flowSay('title'), to: '/flows' }]} actions={mayList ? <ListExpert /> : undefined}>
      <Answered asked={asked}>
        {({ flowExperts }) => (
          <Rows<Expert>
            name="experts" label={say('title')} rows={flowExperts} rowKey={(one) => one.id} empty={{ title: say('emptyTitle'), text: say('emptyText') }}
            columns={[
              { key: 'name', title: say('name'), width: 180, cell: (one) => one.name, show: (one) => one.name ?? say('gone') },
              { key: 'profile', title: say('profile'), width: 360, cell: (one) => one.profile, show: (one) => one.profile ?? '—' },
              { key: 'specialities', title: say('specialities'), width: 220, cell: (one) => one.specialities.join(', '), show: (one) => <div className="row">{one.specialities.map((speciality) => <Tag key={speciality}>{speciality}</Tag>)}</div> },
              { key: 'sent', title: say('sent'), isNumber: true, width: 110, cell: (one) => one.sent, show: (one) => <span className="number">{number(one.sent)}</span> },
              ...(mayList ? [{ key: 'change', title: say('actions'), width: 270, show: (one: Expert) => <div className="row"><ListExpert expert={one} /><Delist expert={one} /></div> }] : []),
            ]}
          />
        )}
      </Answered>
    </Page>
  )
}

/** A new expert, or what customers are shown of one anew; the form comes when it is wanted. */
function ListExpert({ expert }: { expert?: Expert }) {
  const say = useExpertWords()
  const pair = usePair()
  const [isOpen, setOpen] = useState(false)
  const title = say(expert === undefined ? 'add' : 'change')
  return (
    <>
      <Button type={expert === undefined ? 'primary' : 'default'} aria-label={expert === undefined ? title : pair(title, expert.name ?? '')} onClick={() => setOpen(true)}>{title}</Button>
      {isOpen ? <Suspense><ExpertDialog title={title} expert={expert ?? null} close={() => setOpen(false)} /></Suspense> : null}
    </>
  )
}

function Delist({ expert }: { expert: Expert }) {
  const say = useExpertWords()
  const pair = usePair()
  const shell = useShellWords()
  const act = useAct(delistFlowExpertDocument, (answer) => answer.delistFlowExpert)
  return (
    <>
      <Popconfirm title={say('remove')} description={say('removeAsk')} okText={say('remove')} cancelText={shell('cancel')} onConfirm={() => void act.run({ expert: expert.id })}>
        <Button loading={act.isPending} aria-label={pair(say('remove'), expert.name ?? '')}>{say('remove')}</Button>
      </Popconfirm>
      <DeedTrouble deed={act} />
    </>
  )
}
