import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons'
import { useNameWords, type NameWord } from './names'
import { useReading } from './reading'

export interface RuleTried { rule: string; passed: boolean; detail: string }

const known = ['SU-5', 'SU-6', 'SU-7', 'SU-8', 'SU-13', 'SU-14', 'SU-15', 'SU-25', 'SU-26']

/** What a rule asks, by its number. */
export function useRuleName() {
  const say = useNameWords()
  return (rule: string) => (known.includes(rule) ? say(rule as NameWord) : say('ruleOther', { rule }))
}

/** A sentence of the decision core in the reader's language, or as it is. */
export function Said({ sentence, currency }: { sentence: string; currency: string | null }) {
  const read = useReading(currency)(sentence)
  return read === undefined ? <span lang="en">{sentence}</span> : <>{read}</>
}

/** Every rule that was tried, in order, with the figures it compared. */
export function Rules({ rules, currency }: { rules: readonly RuleTried[]; currency: string | null }) {
  const say = useNameWords()
  const name = useRuleName()
  return (
    <ul className="rules">
      {rules.map((rule) => (
        <li key={rule.rule} className={rule.passed ? 'rule-passed' : 'rule-failed'}>
          {rule.passed ? <CheckCircleOutlined aria-hidden /> : <CloseCircleOutlined aria-hidden />}
          <div><strong>{name(rule.rule)}</strong> <span className="quiet id">{rule.rule} · {say(rule.passed ? 'passed' : 'failed')}</span><div><Said sentence={rule.detail} currency={currency} /></div></div>
        </li>
      ))}
    </ul>
  )
}

/** Reasons, each of them "SU-7: what was compared". */
export function Reasons({ reasons, currency }: { reasons: readonly string[]; currency: string | null }) {
  const rules = reasons.map((reason) => {
    const [, rule = '', detail = reason] = /^(SU-\d+): (.*)$/.exec(reason) ?? []
    return { rule, detail, passed: false }
  })
  return <Rules rules={rules} currency={currency} />
}
