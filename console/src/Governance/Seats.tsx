import { Card } from 'antd'
import { lazy } from 'react'
import { useMay, useMe } from '../Shell/Frame'
import { Opener } from '../Shell/Opener'
import { Person } from '../Shell/Person'
import { Colon, Moment, State } from '../Shell/values'
import type { Board } from './Room'
import { useGovernanceWords } from './words'

const Assign = lazy(() => import('./Dialogs').then((all) => ({ default: all.Assign })))
const Vacate = lazy(() => import('./Dialogs').then((all) => ({ default: all.Vacate })))

const seats = ['SALES', 'LEGAL', 'IT', 'CUSTOMER_SUCCESS'] as const

export function Seats({ board }: { board: Board }) {
  const say = useGovernanceWords()
  const { subject } = useMe()
  const mayAssign = useMay()('assignSeat', 'people:admin')
  return (
    <section aria-label={say('seats')}>
      <p><strong>{say('seats')}</strong> · {say('quorum', { count: board.quorum })}</p>
      {board.seats.length < board.quorum ? <p className="quiet">{say('below', { count: board.seats.length })}</p> : null}
      <div className="cards">
        {seats.map((seat) => {
          const term = board.seats.find((one) => one.seat === seat)
          return (
            <Card key={seat} size="small" title={say(seat)} extra={term === undefined ? <State mood="quiet">{say('vacant')}</State> : null}>
              {term === undefined ? <p className="quiet">{say('nobody')}</p> : <><p className="wrapped">{say('holder')}<Colon /><Person of={term.holder} /></p><p className="quiet">{say('term')}<Colon /><Moment at={term.until} isDay /></p></>}
              {term?.holder === subject ? <p><State mood="primary">{say('mine')}</State></p> : null}
              {mayAssign ? <div className="row"><Opener size="small" label={say('assign')} aria-label={`${say('assign')} ${say(seat)}`} Dialog={Assign} props={{ seat }} />{term === undefined ? null : <Opener size="small" danger label={say('vacate')} aria-label={`${say('vacate')} ${say(seat)}`} Dialog={Vacate} props={{ seat }} />}</div> : null}
            </Card>
          )
        })}
      </div>
    </section>
  )
}
