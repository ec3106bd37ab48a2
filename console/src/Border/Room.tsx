import { Card } from 'antd'
import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { useAsk } from '../Graph/hooks'
import type { CrossBorderQuery } from '../Graph/internal/graphql'
import { Bar } from '../Shell/Bar'
import { useDocument } from '../Shell/audience'
import { useMay } from '../Shell/Frame'
import { useLanguage } from '../Shell/language'
import { Opener } from '../Shell/Opener'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { Person } from '../Shell/Person'
import { Rows } from '../Shell/Rows'
import { Answered, NotFound } from '../Shell/Trouble'
import { Moment, State, useNumber } from '../Shell/values'
import { borderDocument as auditorDocument } from './border.auditor'
import { borderDocument as internalDocument } from './border.internal'
import { useBorderWords, type BorderWord } from './words'

const RecordFiling = lazy(() => import('./RecordFiling'))

type Counter = CrossBorderQuery['crossBorder']

/** The cross-border counter 数据出境. */
export default function Room() {
  return (
    <Routes>
      <Route index element={<Border />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}

function Border() {
  const say = useBorderWords()
  const may = useMay()
  const country = useCountry()
  const asked = useAsk(useDocument(internalDocument, auditorDocument), {}, { refetchSeconds: 10 })
  return (
    <Page title={say('title')} about={say('about')} actions={may('recordFiling', 'border:write') ? <Opener type="primary" label={say('file')} Dialog={RecordFiling} props={{}} /> : null}>
      <Answered asked={asked}>
        {({ crossBorder: counter }) => (
          <div className="stack">
            <p><strong>{say('year', { year: counter.year, home: country(counter.home) })}</strong></p>
            <div className="columns">
              <Gauge counter={counter} isSensitive={false} />
              <Gauge counter={counter} isSensitive />
            </div>
            {counter.unconfirmed > 0 ? <p className="quiet">{say('unconfirmed', { count: counter.unconfirmed })}</p> : null}
            <Warnings of={counter.warnings} />
            <Receivers of={counter.receivers} />
            <Filings of={counter.filings} />
          </div>
        )}
      </Answered>
    </Page>
  )
}

/** A country by its name. */
function useCountry() {
  const language = useLanguage()
  return (code: string) => (/^[A-Z]{2}$/.test(code) ? new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code : code)
}

function Gauge({ counter, isSensitive }: { counter: Counter; isSensitive: boolean }) {
  const say = useBorderWords()
  const number = useNumber()
  const [count, max] = isSensitive ? [counter.sensitivePeople, counter.sensitiveMax] : [counter.people, counter.peopleMax]
  const isFiled = counter.filings.some((filing) => (filing.sensitive || !isSensitive) && filing.fromYear <= counter.year && counter.year <= filing.throughYear)
  const share = count / Math.max(1, max)
  const text = say('ofMax', { count: number(count), max: number(max) })
  return (
    <Card size="small" title={say(isSensitive ? 'sensitive' : 'people')}>
      <p className="figure">{text}</p>
      <Bar share={share} isBad={!isFiled && share >= 0.8} />
      {isFiled ? <State mood="good">{say('filed')}</State> : null}
    </Card>
  )
}

function Warnings({ of }: { of: Counter['warnings'] }) {
  const say = useBorderWords()
  const number = useNumber()
  return (
    <Card size="small" title={say('warnings')}>
      <Rows
        rows={of} rowKey={(warning) => `${warning.at} ${warning.kind} ${warning.group ?? ''} ${warning.sensitive}`} empty={{ title: say('noWarnings'), text: say('noWarningsText') }}
        columns={[
          { key: 'at', title: say('at'), width: 200, show: (warning) => <Moment at={warning.at} /> },
          { key: 'what', title: say('what'), width: 220, show: (warning) => <State mood={warning.kind === 'CLOSED' ? 'bad' : 'warning'}>{say(warning.kind)}</State> },
          { key: 'figure', title: say('figure'), isNumber: true, width: 90, show: (warning) => number(warning.figure) },
          { key: 'group', title: say('group'), width: 160, show: (warning) => warning.group ?? say('allTogether') },
          { key: 'why', title: say('why'), width: 320, show: (warning) => <span className="quiet wrapped" lang="en">{warning.because}</span> },
        ]}
      />
    </Card>
  )
}

function Receivers({ of }: { of: Counter['receivers'] }) {
  const say = useBorderWords()
  const number = useNumber()
  return (
    <Card size="small" title={say('receivers')}>
      <Rows
        name="receivers" rows={of} rowKey={(receiver) => `${receiver.organisation} ${receiver.client} ${receiver.category}`} empty={{ title: say('noReceivers'), text: say('noReceiversText') }}
        columns={[
          { key: 'organisation', title: say('organisation'), show: (receiver) => <Organisation of={receiver.organisation} />, cell: (receiver) => receiver.organisation },
          { key: 'group', title: say('group'), show: (receiver) => receiver.group, cell: (receiver) => receiver.group },
          { key: 'client', title: say('client'), show: (receiver) => <span className="wrapped">{receiver.client}</span>, cell: (receiver) => receiver.client },
          { key: 'category', title: say('category'), show: (receiver) => ['profile', 'interactions'].includes(receiver.category.toLowerCase()) ? say(receiver.category.toLowerCase() as BorderWord) : receiver.category, cell: (receiver) => receiver.category },
          { key: 'countries', title: say('countries'), show: (receiver) => receiver.countries, cell: (receiver) => receiver.countries },
          { key: 'people', title: say('figure'), isNumber: true, width: 100, show: (receiver) => number(receiver.people), cell: (receiver) => receiver.people },
        ]}
      />
    </Card>
  )
}

function Filings({ of }: { of: Counter['filings'] }) {
  const say = useBorderWords()
  return (
    <Card size="small" title={say('filings')}>
      <Rows
        rows={of} rowKey={(filing) => filing.reference} empty={{ title: say('noFilings'), text: say('noFilingsText') }}
        columns={[
          { key: 'reference', title: say('reference'), width: 240, show: (filing) => <span className="wrapped">{filing.reference}</span> },
          { key: 'covers', title: say('covers'), show: (filing) => say(filing.sensitive ? 'forSensitive' : 'notSensitive') },
          { key: 'years', title: say('years'), width: 120, show: (filing) => `${filing.fromYear}–${filing.throughYear}` },
          { key: 'by', title: say('by'), width: 180, show: (filing) => <Person of={filing.by} /> },
          { key: 'at', title: say('at'), width: 200, show: (filing) => <Moment at={filing.at} /> },
        ]}
      />
    </Card>
  )
}
