import { App, Button, Card } from 'antd'
import { useAsk } from '../Graph/hooks'
import type { FlowGatesQuery } from '../Graph/internal/graphql'
import { useMay } from '../Shell/Frame'
import { Person } from '../Shell/Person'
import { Answered } from '../Shell/Trouble'
import { Moment, State, useNumber, usePercent } from '../Shell/values'
import { DeedTrouble } from '../Shell/Outcome'
import { useAct } from './act'
import { flowGatesDocument, judgeFlowDocument } from './learning.internal'
import { learningWords, useLearningWords, type LearningWord } from './learningWords'
import { Rows } from '../Shell/Rows'
import type { FlowView } from './view'

type Version = NonNullable<FlowGatesQuery['flow']>['versions'][number]

/** The off-policy gate: what it says of each version, with its figures, and having it judge. */
export function Gates({ flow }: { flow: FlowView }) {
  const say = useLearningWords()
  const may = useMay()
  const { message } = App.useApp()
  const asked = useAsk(flowGatesDocument, { flow: flow.id })
  const judge = useAct(judgeFlowDocument, (answer) => answer.judgeFlow)
  const number = useNumber()
  const percent = usePercent()
  const micros = (value: number | null | undefined) => (value == null ? '—' : <span className="number">{number(value / 1_000_000, 3)}</span>)
  const run = async (version: number) => {
    if ((await judge.run({ flow: flow.id, version })) !== undefined) void message.success(say('judged'))
  }
  const reason = (code: string) => {
    const key = `reason.${code.split(/[^A-Z_]/)[0] ?? ''}`
    return key in learningWords ? say(key as LearningWord) : code
  }
  return (
    <Card title={say('gate')}>
      <p className="quiet">{say('gateAbout')}</p>
      <DeedTrouble deed={judge} />
      <Answered asked={asked}>
        {(answer) => (
          <Rows<Version>
            name={`gate-${flow.id}`} label={say('gate')} rows={answer.flow?.versions ?? []} rowKey={(version) => String(version.number)} empty={{ title: say('noVersions'), text: say('gateAbout') }}
            columns={[
              { key: 'version', title: say('version'), width: 80, cell: (version) => version.number, show: (version) => `v${version.number}` },
              { key: 'verdict', title: say('verdict'), width: 140, cell: (version) => version.gate?.passed, show: (version) => version.gate == null ? <State mood="quiet">{say('notJudged')}</State> : <State mood={version.gate.passed ? 'good' : 'bad'}>{say(version.gate.passed ? 'passed' : 'refused')}</State> },
              { key: 'why', title: say('why'), width: 220, cell: (version) => version.gate?.reasons.join(' '), show: (version) => version.gate == null || version.gate.reasons.length === 0 ? '—' : version.gate.reasons.map((code) => <div key={code} title={code}>{reason(code)}</div>) },
              { key: 'count', title: say('count'), width: 100, cell: (version) => version.gate?.count, show: (version) => (version.gate == null ? '—' : number(version.gate.count)) },
              { key: 'value', title: say('value'), width: 130, cell: (version) => version.gate?.valueMicros, show: (version) => micros(version.gate?.valueMicros) },
              { key: 'lower', title: say('lower'), width: 130, cell: (version) => version.gate?.lowerMicros, show: (version) => micros(version.gate?.lowerMicros) },
              { key: 'baseline', title: say('baseline'), width: 110, cell: (version) => version.gate?.baselineMicros, show: (version) => micros(version.gate?.baselineMicros) },
              { key: 'ess', title: say('ess'), width: 140, cell: (version) => version.gate?.essMicros, show: (version) => (version.gate == null ? '—' : percent(version.gate.essMicros / 1_000_000)) },
              { key: 'at', title: say('at'), width: 190, cell: (version) => version.gate?.at, show: (version) => (version.gate == null ? '—' : <><Moment at={version.gate.at} /> {version.gate.by == null ? say('platform') : <Person of={version.gate.by} />}</>) },
              ...(may('judgeFlow', 'flows:write') ? [{ key: 'judge', title: say('judge'), width: 110, show: (version: Version) => version.report?.isSound !== true || version.number === flow.active ? '' : <Button size="small" loading={judge.isPending} aria-label={say('judgeVersion', { version: version.number })} onClick={() => void run(version.number)}>{say('judge')}</Button> }] : []),
            ]}
          />
        )}
      </Answered>
    </Card>
  )
}
