import { MailOutlined } from '@ant-design/icons'
import { App, Button, Result, Skeleton } from 'antd'
import { lazy, type ComponentType } from 'react'
import { Link, useParams } from 'react-router'
import { useAsk, usePages, useTell } from '../Graph/hooks'
import { useMay, useMe } from '../Shell/Frame'
import { Later } from '../Shell/Later'
import { LinkButton } from '../Shell/LinkButton'
import { Page } from '../Shell/Page'
import { Outcome, refusalOf } from '../Shell/Outcome'
import { Answered, NotFound } from '../Shell/Trouble'
import { Colon, Id } from '../Shell/values'
import { SpaceDocuments } from './SpaceDocuments'
import { useMembersWork, useSpaceReads, type PartProps, type Space } from './documents'
import { useSpaceWords } from './words'

const shown = {
  documents: SpaceDocuments,
  milestones: lazy(() => import('./Milestones')),
  feedback: lazy(() => import('./Feedback')),
  experts: lazy(() => import('./Experts')),
  members: lazy(() => import('./Members')),
  views: lazy(() => import('./Views')),
} satisfies Record<string, ComponentType<PartProps>>

type Part = keyof typeof shown

export default function OneSpace() {
  const { id = '', part = 'documents' } = useParams()
  const { spaceDocument } = useSpaceReads()
  const asked = useAsk(spaceDocument, { id }, { refetchSeconds: 20 })
  if (!(part in shown)) return <NotFound />
  return <Answered asked={asked}>{({ space }) => (space === null || space === undefined ? <Outside key={id} id={id} /> : <Inside key={id} space={space} part={part as Part} />)}</Answered>
}

/** Whoever was invited may come in; to anybody else there is no such space. */
function Outside({ id }: { id: string }) {
  const say = useSpaceWords()
  const may = useMay()
  const { message } = App.useApp()
  const { spacesDocument } = useSpaceReads()
  const { acceptSpaceInvitationDocument } = useMembersWork()
  const invited = usePages(spacesDocument, { standing: 'INVITED' as const, direction: 'DESC' as const }, (answer) => answer.spaces)
  const accept = useTell(acceptSpaceInvitationDocument)
  if (invited.isLoading) return <Skeleton active />
  if (!may('acceptSpaceInvitation', 'spaces:act') || (invited.data ?? []).every((one) => one.id !== id)) return <NotFound />
  const come = async () => {
    const answer = await accept.mutateAsync({ space: id }).catch(() => null)
    if (answer?.acceptSpaceInvitation.__typename === 'SpacePayload') void message.success(say('accepted'))
  }
  return (
    <Page title={say('invitation')} about={<Id of={id} />} within={[{ title: say('title'), to: '/spaces' }]}>
      <Result
        icon={<MailOutlined />} title={say('invitationTitle')} subTitle={say('invitationText')}
        extra={<div className="stack">
          <div><Button type="primary" loading={accept.isPending} onClick={() => void come()}>{say('accept')}</Button> <LinkButton to="/spaces">{say('notNow')}</LinkButton></div>
          <Outcome refusal={refusalOf(accept.data?.acceptSpaceInvitation)} failure={accept.error} />
        </div>}
      />
    </Page>
  )
}

function Inside({ space, part }: { space: Space; part: Part }) {
  const say = useSpaceWords()
  const may = useMay()
  const { audience, organisation } = useMe()
  const isOurs = audience === 'INTERNAL' && typeof space.unit === 'string'
  const isTheirs = audience === 'CUSTOMER' && space.members.some((one) => one.subject === `organisation:${organisation}`)
  const rules = may('nameDocument', 'spaces:write') && (isOurs || isTheirs)
  const parts = (Object.keys(shown) as Part[]).filter((one) => (one !== 'views' || rules) && (one !== 'experts' || !isTheirs) && !(audience === 'SUPPLIER' && (one === 'experts' || one === 'milestones')))
  const Shown = shown[part]
  return (
    <Page title={space.title ?? say('untitled')} about={isTheirs ? say('ownText') : organisation === space.customer ? say('oursText') : <>{say('ofCustomer')}<Colon /><Id of={space.customer} /></>} within={[{ title: say('title'), to: '/spaces' }]}>
      {parts.includes(part) ? (
        <>
          <nav className="parts" aria-label={say('space')}>{parts.map((one) => <Link key={one} to={`/spaces/${space.id}/${one}`} {...(one === part ? { 'aria-current': 'page' as const } : {})}>{say(one)}</Link>)}</nav>
          <Later><Shown space={space} rules={rules} /></Later>
        </>
      ) : <NotFound />}
    </Page>
  )
}
