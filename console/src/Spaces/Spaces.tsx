import { PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useAsk, useTell } from '../Graph/hooks'
import { useMay, useMe } from '../Shell/Frame'
import { Listing } from '../Shell/Listing'
import { Page } from '../Shell/Page'
import { refusalOf } from '../Shell/Outcome'
import { TellForm, useRequired } from '../Shell/TellForm'
import { Id, State } from '../Shell/values'
import { useSpaceReads } from './documents'
import { useSpaceWords } from './words'
import { openSpaceDocument } from './work.customer'

type Standing = 'INVITED' | 'MEMBER' | 'REMOVED'

interface Listed { id: string; standing: Standing }

/** The spaces of whoever is signed in. */
export function Spaces() {
  const say = useSpaceWords()
  const may = useMay()
  const go = useNavigate()
  const { spacesDocument } = useSpaceReads()
  const [standing, setStanding] = useState<Standing | ''>('')
  const [direction, setDirection] = useState<'ASC' | 'DESC'>('DESC')
  const [isOpening, setOpening] = useState(false)
  const { audience } = useMe()
  const mayCreate = may('createSpace', 'spaces:write')
  const mayOpen = may('openSpace', 'spaces:write')
  return (
    <Page title={say('title')} about={say('about')} actions={mayCreate || mayOpen ? <Button type="primary" icon={<PlusOutlined />} onClick={() => (mayCreate ? void go('/spaces/new') : setOpening(true))}>{say('newSpace')}</Button> : null}>
      <Listing
        name="spaces" document={spacesDocument} variables={{ standing: standing === '' ? null : standing, direction }} pick={(answer) => answer.spaces} rowKey={(one) => one.id}
        empty={{ title: say('emptyTitle'), text: say(mayOpen ? 'emptyMine' : 'emptyText') }}
        filters={<>
          <Select aria-label={say('myStatus')} value={standing} className="filter" onChange={setStanding} options={[{ value: '', label: say('everyState') }, ...(['INVITED', 'MEMBER'] as const).map((one) => ({ value: one, label: say(one) }))]} />
          <Select aria-label={say('order')} value={direction} onChange={setDirection} options={[{ value: 'DESC', label: say('newest') }, { value: 'ASC', label: say('oldest') }]} />
        </>}
        columns={[
          { key: 'space', title: say('space'), show: (one) => (one.standing === 'INVITED' ? <span className="row"><Link to={one.id}>{say('invitedYou')}</Link><Id of={one.id} /></span> : <Link to={one.id}><Title id={one.id} /></Link>), cell: (one) => one.id, width: 420 },
          ...(audience === 'CUSTOMER' ? [] : [{ key: 'customer', title: say('ofCustomer'), show: (one: Listed) => (one.standing === 'MEMBER' ? <OfCustomer id={one.id} /> : '—'), width: 210 }]),
          { key: 'standing', title: say('myStatus'), show: (one) => <State mood={one.standing === 'MEMBER' ? 'good' : one.standing === 'INVITED' ? 'warning' : 'quiet'}>{say(one.standing)}</State>, cell: (one) => say(one.standing), width: 140 },
          ...(audience === 'SUPPLIER' ? [] : [{ key: 'waiting', title: say('openMilestones'), show: (one: Listed) => (one.standing === 'MEMBER' ? <Waiting id={one.id} /> : '—'), width: 160 }]),
        ]}
      />
      {mayOpen ? <OpenOwn open={isOpening} onClose={() => setOpening(false)} /> : null}
    </Page>
  )
}

/** Lists have ids alone; what a space is called is asked as its row comes into sight. */
function Title({ id }: { id: string }) {
  const say = useSpaceWords()
  const { spaceTitleDocument } = useSpaceReads()
  const { data } = useAsk(spaceTitleDocument, { id })
  return <>{data === undefined ? id : (data.space?.title ?? say('untitled'))}</>
}

function OfCustomer({ id }: { id: string }) {
  const { spaceTitleDocument } = useSpaceReads()
  const customer = useAsk(spaceTitleDocument, { id }).data?.space?.customer
  return customer === undefined ? '—' : <Id of={customer} />
}

function Waiting({ id }: { id: string }) {
  const { spaceTitleDocument } = useSpaceReads()
  const { data } = useAsk(spaceTitleDocument, { id })
  return <>{data?.space?.milestones?.filter((one) => one.status === 'OPEN' || one.status === 'RETURNED').length ?? '—'}</>
}

function OpenOwn({ open, onClose }: { open: boolean; onClose: () => void }) {
  const say = useSpaceWords()
  const required = useRequired()
  const go = useNavigate()
  const tell = useTell(openSpaceDocument)
  return (
    <TellForm<{ title: string }>
      title={say('own')} open={open} onClose={onClose} confirm={say('create')}
      send={async ({ title }) => {
        const { openSpace } = await tell.mutateAsync({ title })
        if (openSpace.__typename === 'SpacePayload') void go(`/spaces/${openSpace.space}`)
        return refusalOf(openSpace)
      }}
    >
      <p className="quiet">{say('ownText')}</p>
      <Form.Item name="title" label={say('spaceTitle')} rules={required}><Input maxLength={200} /></Form.Item>
    </TellForm>
  )
}
