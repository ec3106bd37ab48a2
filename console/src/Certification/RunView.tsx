import { Button, Card, Progress, Switch } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { Asked } from '../Graph/ask'
import { useLanguage } from '../Shell/language'
import { Rows } from '../Shell/Rows'
import { Colon, Moment, State, usePair } from '../Shell/values'
import './certification.css'
import { modules, runMoods, verdictMoods, type Plan, type Run } from './types'
import { useCertificationWords } from './words'

const Transcript = lazy(() => import('./Transcript'))

export type TranscriptDocument = Asked<{ certificationTranscript?: readonly string[] | null }, { system: string; run: string; from: number; first: number }>

/** A run with each test's verdict and evidence, as they come. */
export function RunView({ system, run, plan, transcript }: { system: string; run: Run; plan: Plan | null | undefined; transcript: TranscriptDocument }) {
  const say = useCertificationWords()
  const pair = usePair()
  const isChinese = useLanguage() === 'zh-CN'
  const [onlyProblems, setOnlyProblems] = useState(false)
  const [shown, setShown] = useState<{ lines: readonly number[] | null } | null>(null)
  const evidence = new Map(run.evidence.map((one) => [one.test, one]))
  const planned = plan?.sha256 === run.planSha256 ? plan.tests : run.evidence.map((one) => ({ id: one.test, module: null, rule: '', isNegative: false, titleEn: one.test, titleZh: one.test }))
  const count = (verdict: string) => run.evidence.filter((one) => one.verdict === verdict).length
  const rows = planned.filter((test) => !onlyProblems || (evidence.get(test.id)?.verdict ?? 'PASSED') !== 'PASSED')
  return (
    <div className="stack" data-run={run.status}>
      <Card size="small" title={<span className="row"><State mood={runMoods[run.status]}>{say(run.status)}</State> {say(run.reason === 'RETEST' ? 'RETEST' : 'BY_SUPPLIER')} · {say('attempt', { count: run.attempt })}</span>}>
        <p>{say('startedAt')}<Colon /><Moment at={run.startedAt} />{run.endedAt == null ? null : <> · {say('endedAt')}<Colon /><Moment at={run.endedAt} /></>} · {say('plan')}<Colon />{run.planVersion}</p>
        <Progress percent={planned.length === 0 ? 0 : Math.round((run.evidence.length / planned.length) * 100)} status={run.status === 'OPEN' ? 'active' : 'normal'} aria-label={say('progress', { done: run.evidence.length, all: planned.length })} />
        <p role="status">{say('progress', { done: run.evidence.length, all: planned.length })} · {say('passedCount', { count: count('PASSED') })} · {say('failedCount', { count: count('FAILED') })} · {say('unseenCount', { count: count('INCONCLUSIVE') })}</p>
        <div className="row">
          {modules.map((module) => <State key={module} mood={run.passed.includes(module) ? 'good' : run.status === 'OPEN' ? 'quiet' : 'bad'}>{pair(say(module), run.passed.includes(module) ? say('PASSED') : run.status === 'OPEN' ? say('OPEN') : say('NOT_PASSED'))}</State>)}
        </div>
      </Card>
      <div className="row">
        <Switch id={`problems-${run.id}`} checked={onlyProblems} onChange={setOnlyProblems} /><label htmlFor={`problems-${run.id}`}>{say('onlyProblems')}</label>
        {run.transcriptSha256 == null ? null : <Button onClick={() => setShown({ lines: null })}>{say('loadTranscript')}</Button>}
      </div>
      <Rows
        name={`run-${run.id}`} rows={rows} rowKey={(test) => test.id} empty={{ title: say('noRuns'), text: say('noRunsText') }}
        columns={[
          { key: 'id', title: say('test'), width: 90, show: (test) => <strong>{test.id}</strong>, cell: (test) => test.id },
          { key: 'title', title: say('rule'), width: 300, show: (test) => <span className="wrapped">{isChinese ? test.titleZh : test.titleEn} <span className="quiet">{test.rule}{test.isNegative ? ` · ${say('negative')}` : ''}</span></span>, cell: (test) => (isChinese ? test.titleZh : test.titleEn) },
          { key: 'verdict', title: say('verdict'), width: 120, show: (test) => <Verdict of={evidence.get(test.id)?.verdict} />, cell: (test) => evidence.get(test.id)?.verdict },
          { key: 'observed', title: say('observed'), width: 380, show: (test) => <span className="wrapped quiet" lang="en">{evidence.get(test.id)?.observed ?? ''}</span>, cell: (test) => evidence.get(test.id)?.observed },
          {
            key: 'exchanges', title: say('exchanges'), width: 110,
            show: (test) => { const lines = evidence.get(test.id)?.exchanges ?? []; return lines.length === 0 || run.transcriptSha256 == null ? null : <Button size="small" aria-label={`${say('showExchanges')} ${test.id}`} onClick={() => setShown({ lines })}>{say('showExchanges')}</Button> },
          },
        ]}
      />
      {shown === null ? null : <Suspense><Transcript system={system} run={run} document={transcript} lines={shown.lines} close={() => setShown(null)} /></Suspense>}
    </div>
  )
}

function Verdict({ of }: { of: keyof typeof verdictMoods | undefined }) {
  const say = useCertificationWords()
  return of === undefined ? <span className="quiet">{say('waiting')}</span> : <State mood={verdictMoods[of]}>{say(of)}</State>
}
