import { Statistic, Typography } from 'antd'
import { useParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { useMe } from '../Shell/Frame'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { Panel } from '../Shell/Panel'
import { Rows } from '../Shell/Rows'
import { Answered, NotFound } from '../Shell/Trouble'
import { Colon, Id, Moment, Money, useMoney, useNumber } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { useDay } from './day'
import { Disputes } from './Disputes'
import { useStatementDocuments, type Statement } from './documents'
import { Lines } from './Lines'
import { useFeatureNames, useStatementWords } from './words'

export default function OneStatement() {
  const { id = '' } = useParams()
  const { statementDocument } = useStatementDocuments()
  const asked = useAsk(statementDocument, { id })
  return <Answered asked={asked}>{({ statement }) => (statement === null || statement === undefined ? <NotFound /> : <Shown key={statement.id} statement={statement} />)}</Answered>
}

function Shown({ statement }: { statement: Statement }) {
  const say = useStatementWords()
  const money = useMoney()
  const feature = useFeatureNames()
  const number = useNumber()
  const day = useDay()
  return (
    <Page title={say('titleOf', { month: statement.month })} about={<About statement={statement} />} within={[{ title: say('title'), to: '/statements' }]} actions={<Id of={statement.id} />}>
      <div className="kpis kpis-wide spaced">
        <Panel><Statistic title={say('owed')} value={money(statement.owed)} /></Panel>
        <Panel><Statistic title={say('total')} value={money(statement.total)} /></Panel>
        <Panel><p className="quiet">{say('closedAt')}</p><Moment at={statement.closedAt} /><p className="quiet">{say('leaves', { count: statement.asOf })}</p></Panel>
      </div>
      <div className="stack">
        <Panel title={say('lines')}><Lines statement={statement} /></Panel>
        <Panel title={say('disputes')}><Disputes statement={statement} /></Panel>
        <Panel title={say('corrections')}>
          <Rows
            name={`corrections-${statement.month}`} rows={statement.corrections} rowKey={(one) => String(one.number)} empty={{ title: say('correctionsEmptyTitle'), text: say('correctionsEmptyText') }}
            columns={[
              { key: 'number', title: say('number'), show: (one) => one.number, cell: (one) => one.number, width: 60 },
              { key: 'kind', title: say('kind'), show: (one) => say(one.kind), cell: (one) => say(one.kind), width: 100 },
              { key: 'day', title: say('day'), show: (one) => day(one.day), cell: (one) => one.day, width: 140 },
              { key: 'feature', title: say('feature'), show: (one) => feature(one.feature), cell: (one) => feature(one.feature), width: 170 },
              { key: 'units', title: say('units'), isNumber: true, show: (one) => number(one.units), cell: (one) => one.units, width: 90 },
              { key: 'amount', title: say('amount'), isNumber: true, show: (one) => <Money of={one.amount} />, cell: (one) => one.amount.minorUnits / 100, width: 120 },
              { key: 'reason', title: say('reason'), show: (one) => (one.kind === 'LATE' ? say('lateReason') : one.reason), cell: (one) => one.reason, width: 250 },
              { key: 'at', title: say('at'), show: (one) => <Moment at={one.at} />, cell: (one) => one.at, width: 190 },
            ]}
          />
        </Panel>
        <Panel title={say('byClient')}>
          <Rows
            name={`clients-${statement.month}`} rows={statement.byClient} rowKey={(one) => `${one.client} ${one.feature}`} empty={{ title: say('byClientEmptyTitle'), text: say('byClientEmptyText') }}
            columns={[
              { key: 'client', title: say('client'), show: (one) => <code>{one.client}</code>, cell: (one) => one.client, width: 220 },
              { key: 'feature', title: say('feature'), show: (one) => feature(one.feature), cell: (one) => feature(one.feature), width: 220 },
              { key: 'units', title: say('units'), isNumber: true, show: (one) => number(one.units), cell: (one) => one.units, width: 120 },
            ]}
          />
        </Panel>
      </div>
    </Page>
  )
}

/** Who pays, and how whoever has the log counts again. */
function About({ statement }: { statement: Statement }) {
  const say = useStatementWords()
  const sayShell = useShellWords()
  const hasLog = useMe().audience !== 'CUSTOMER'
  return (
    <>
      {say('payer')}<Colon /><Organisation of={statement.payer} />
      {hasLog ? <> · {say('recompute')}<Colon /><Typography.Text code copyable={{ tooltips: [sayShell('copy'), sayShell('copied')] }}>{`ecosystem statement --recompute ${statement.id}`}</Typography.Text></> : null}
    </>
  )
}
