import { Alert, Button, Card, Form } from 'antd'
import { useParams, useSearchParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { WayBackQuery } from '../Graph/internal/graphql'
import { Page } from '../Shell/Page'
import { Answered, NotFound } from '../Shell/Trouble'
import { useMoney, useNumber, usePercent } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { useBoard, type Board } from './board'
import { wayBackDocument } from './deeds.internal'
import { useNameWords } from './names'
import { fromSearch, RequestFields, toRequest, toSearch, type RequestValues } from './RequestFields'
import { Reasons } from './Why'
import { useUnitWords } from './words'

/** "How do I get it back?" The question is in the address, so that it can be passed on. */
export function WayBack() {
  const { unit = '' } = useParams()
  const { asked } = useBoard(unit)
  return <Answered asked={asked}>{({ unit: board }) => (board === null || board === undefined ? <NotFound /> : <WayBackOf board={board} />)}</Answered>
}

function WayBackOf({ board }: { board: Board }) {
  const say = useUnitWords()
  const sayShell = useShellWords()
  const [search, setSearch] = useSearchParams()
  const values = fromSearch(search)
  const isAsked = search.has('permission')
  const asked = useAsk(wayBackDocument, isAsked ? { input: toRequest(board, values) } : null)
  return (
    <Page title={say('back')} about={say('backAbout')} within={[{ title: say('title'), to: '/units' }, { title: board.name ?? board.id, to: `/units/${board.id}` }]}>
      <div className="columns">
        <Card size="small">
          <Form<RequestValues> key={search.toString()} layout="vertical" initialValues={values} onFinish={(chosen) => setSearch(toSearch(chosen), { replace: true })} requiredMark={(label, { required }) => <>{label}{required ? null : <span className="quiet optional">{sayShell('optionalMark')}</span>}</>}>
            <RequestFields board={board} />
            <Button type="primary" htmlType="submit">{say('backDo')}</Button>
          </Form>
        </Card>
        <div className="stack" aria-live="polite">
          {isAsked ? <Answered asked={asked}>{({ wayBack }) => (wayBack === null || wayBack === undefined ? <NotFound /> : <Way board={board} way={wayBack} />)}</Answered> : null}
        </div>
      </div>
    </Page>
  )
}

type WayBackAnswer = NonNullable<WayBackQuery['wayBack']>

function Way({ board, way }: { board: Board; way: WayBackAnswer }) {
  const say = useUnitWords()
  const sayName = useNameWords()
  const figure = useFigure(board.currency)
  if (way.changes.length === 0 && way.otherwise.length === 0) return <Alert type="success" showIcon title={say('backReady')} />
  return (
    <>
      <Alert type="info" showIcon title={way.scoreNeeded === null || way.scoreNeeded === undefined ? say('backNoScore', { now: way.scoreNow }) : say(way.scoreNow >= way.scoreNeeded ? 'backEnough' : 'backScore', { now: way.scoreNow, needed: way.scoreNeeded })} />
      {way.changes.length === 0 ? null : (
        <Card size="small" title={say('backChanges')}>
          <p className="quiet">{say('backChangesHow')}</p>
          <table className="plain-table">
            <thead><tr><th scope="col">{say('backFigure')}</th><th scope="col">{say('quarter')}</th><th scope="col" className="at-end">{say('backNow')}</th><th scope="col" className="at-end">{say('backNeeded')}</th></tr></thead>
            <tbody>
              {way.changes.map((change) => (
                <tr key={`${change.input}${change.quarter ?? ''}`}>
                  <th scope="row">{sayName(change.input)}</th><td>{change.quarter ?? sayName('unitAsWhole')}</td>
                  <td className="at-end number">{change.from === null || change.from === undefined ? say('unmeasured') : figure(change.input, change.from)}</td><td className="at-end number"><strong>{figure(change.input, change.to)}</strong></td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      )}
      {way.otherwise.length === 0 ? null : <Card size="small" title={say('backOtherwise')}><Reasons reasons={way.otherwise} currency={board.currency} /></Card>}
    </>
  )
}

function useFigure(currency: string) {
  const money = useMoney()
  const percent = usePercent()
  const number = useNumber()
  return (input: WayBackAnswer['changes'][number]['input'], value: number) => {
    if (input === 'WON') return money({ minorUnits: value, currency })
    return input === 'NPS' || input === 'RESPONSES' ? number(value) : percent(value / 10_000, 2)
  }
}
