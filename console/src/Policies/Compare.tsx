import { Alert, Card, Select } from 'antd'
import { useSearchParams } from 'react-router'
import { Page } from '../Shell/Page'
import { Answered } from '../Shell/Trouble'
import { useDraft } from './draft'
import { usePolicies } from './Policies'
import { usePlaceName, usePlaceValue } from './places'
import { differences } from './policyFile'
import { usePolicyWords } from './words'

/** What differs between two sets of rules, place by place; one may be the draft. */
export function Compare() {
  const say = usePolicyWords()
  const asked = usePolicies()
  const draft = useDraft()
  const [search, setSearch] = useSearchParams()
  return (
    <Page title={say('compareTitle')} within={[{ title: say('title'), to: '/policies' }]}>
      <Answered asked={asked}>
        {({ policies }) => {
          const texts = new Map([...policies.map((policy): [string, string] => [policy.version, policy.json]), ...(draft === null ? [] : [['draft', draft] as [string, string]])])
          const current = policies.find((policy) => policy.current)?.version ?? policies.at(-1)?.version ?? ''
          const one = search.get('one') ?? policies.at(-2)?.version ?? current
          const other = search.get('other') ?? current
          const options = [...texts.keys()].map((value) => ({ value, label: value === 'draft' ? say('draft') : value }))
          const choose = (name: string) => (value: string) => setSearch((before) => {
            before.set(name, value)
            return before
          }, { replace: true })
          return (
            <div className="stack">
              <div className="row">
                <label className="row">{say('one')} <Select className="filter" aria-label={say('one')} value={one} onChange={choose('one')} options={options} /></label>
                <label className="row">{say('other')} <Select className="filter" aria-label={say('other')} value={other} onChange={choose('other')} options={options} /></label>
              </div>
              <Differences one={texts.get(one)} other={texts.get(other)} />
            </div>
          )
        }}
      </Answered>
    </Page>
  )
}

function Differences({ one, other }: { one: string | undefined; other: string | undefined }) {
  const say = usePolicyWords()
  const name = usePlaceName()
  const value = usePlaceValue()
  const read = (text: string | undefined): unknown => {
    try {
      return JSON.parse(text ?? 'null')
    } catch (failure) {
      return String(failure)
    }
  }
  const found = differences(read(one), read(other)).filter(({ at }) => at !== 'version')
  if (found.length === 0) return <Alert type="success" showIcon title={say('same')} />
  return (
    <Card size="small" title={say('changed', { count: found.length })}>
      <div className="scroll" tabIndex={0} role="region" aria-label={say('compareTitle')}>
        <table className="plain-table">
          <thead><tr><th scope="col">{say('path')}</th><th scope="col">{say('was')}</th><th scope="col">{say('is')}</th></tr></thead>
          <tbody>
            {found.map((difference) => (
              <tr key={difference.at}>
                <th scope="row">{name(difference.at)}<div className="quiet source"><code>{difference.at}</code></div></th>
                <td className={difference.was === null ? 'quiet' : undefined}>{difference.was === null ? say('absent') : value(difference.at, difference.was)}</td>
                <td className={difference.is === null ? 'quiet' : undefined}>{difference.is === null ? say('absent') : <ins>{value(difference.at, difference.is)}</ins>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
