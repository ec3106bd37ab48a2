import { DownOutlined } from '@ant-design/icons'
import { Button, Dropdown, Tabs } from 'antd'
import { lazy, Suspense, useState, type ComponentType } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useMay } from '../Shell/Frame'
import { Later } from '../Shell/Later'
import { LinkButton } from '../Shell/LinkButton'
import { LiveState } from '../Shell/Liveness'
import { Page } from '../Shell/Page'
import { Answered, NotFound } from '../Shell/Trouble'
import { State } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { useBoard, type Board } from './board'
import { Measured } from './Measured'
import { useNameWords } from './names'
import { useRegionName } from './regions'
import { tierMood } from './tiers'
import { useUnitWords } from './words'

const Limits = lazy(async () => ({ default: (await import('./Limits')).Limits }))
const Grants = lazy(async () => ({ default: (await import('./Grants')).Grants }))
const Holds = lazy(async () => ({ default: (await import('./Holds')).Holds }))
const Legs = lazy(async () => ({ default: (await import('./Legs')).Legs }))

/** One unit's authorization board 授权看板, as it stands at this moment. */
export function Unit() {
  const { unit = '', tab = 'board' } = useParams()
  const { asked, liveness } = useBoard(unit)
  const say = useUnitWords()
  const regionName = useRegionName()
  return (
    <Answered asked={asked}>
      {({ unit: board }) => board === null || board === undefined ? <NotFound /> : (
        <Page
          title={board.name ?? board.id}
          within={[{ title: say('title'), to: '/units' }]}
          about={<>{say('boardAbout', { region: regionName(board.region), sellers: board.sellers, deals: board.deals })} <UnitTier board={board} /> {liveness === null ? null : <LiveState is={liveness} />}</>}
          actions={<Actions board={board} />}
        >
          <Sections board={board} tab={tab} />
        </Page>
      )}
    </Answered>
  )
}

function UnitTier({ board }: { board: Board }) {
  const sayName = useNameWords()
  return <State mood={tierMood(board.credit.tier)}>{sayName('tier', { tier: board.credit.tier })}</State>
}

function Sections({ board, tab }: { board: Board; tab: string }) {
  const say = useUnitWords()
  const go = useNavigate()
  const sections: Record<string, [string, ComponentType<{ board: Board }>]> = {
    board: [say('tabBoard'), Measured], limits: [say('tabLimits'), Limits], grants: [say('tabGrants'), Grants], holds: [say('tabHolds'), Holds], legs: [say('tabLegs'), Legs],
  }
  if (!(tab in sections)) return <NotFound />
  return (
    <Tabs
      activeKey={tab}
      onChange={(chosen) => void go(chosen === 'board' ? `/units/${board.id}` : `/units/${board.id}/${chosen}`, { replace: true })}
      destroyOnHidden
      items={Object.entries(sections).map(([key, [label, Section]]) => ({ key, label, children: <Later><Section board={board} /></Later> }))}
    />
  )
}

const dialogs = {
  place: lazy(async () => ({ default: (await import('./FigureDialogs')).PlaceDialog })),
  setTarget: lazy(async () => ({ default: (await import('./FigureDialogs')).TargetDialog })),
  closeQuarter: lazy(async () => ({ default: (await import('./FigureDialogs')).CloseQuarterDialog })),
  recordNps: lazy(async () => ({ default: (await import('./FigureDialogs')).NpsDialog })),
  recordTicket: lazy(async () => ({ default: (await import('./CountedDialogs')).TicketDialog })),
  recordSuggestion: lazy(async () => ({ default: (await import('./CountedDialogs')).SuggestionDialog })),
}

type DialogName = keyof typeof dialogs

const fieldOf: Record<DialogName, string> = { place: 'placeTarget', setTarget: 'setTarget', closeQuarter: 'closeQuarter', recordNps: 'recordNps', recordTicket: 'recordTickets', recordSuggestion: 'recordSuggestions' }

/** What the reader may do with the unit: what their schema has, and their role the scope for. */
function Actions({ board }: { board: Board }) {
  const say = useUnitWords()
  const sayShell = useShellWords()
  const may = useMay()
  const [open, setOpen] = useState<DialogName | null>(null)
  const more = (Object.keys(dialogs) as DialogName[]).filter((name) => may(fieldOf[name], 'units:write'))
  const Dialog = open === null ? null : dialogs[open]
  return (
    <>
      {may('decisions', 'audit:read') ? <LinkButton to={`/decisions?unit=${board.id}`}>{sayShell('decisions')}</LinkButton> : null}
      {may('wayBack', 'units:read') ? <LinkButton to={`/units/${board.id}/way-back`}>{say('back')}</LinkButton> : null}
      {may('authorize', 'decisions:write') ? <LinkButton type="primary" to={`/units/${board.id}/ask`}>{say('ask')}</LinkButton> : null}
      {more.length === 0 ? null : (
        <Dropdown trigger={['click']} menu={{ items: more.map((name) => ({ key: name, label: say(name) })), onClick: ({ key }) => setOpen(key as DialogName) }}><Button>{say('more')} <DownOutlined aria-hidden /></Button></Dropdown>
      )}
      {Dialog === null ? null : <Suspense><Dialog board={board} close={() => setOpen(null)} /></Suspense>}
    </>
  )
}
