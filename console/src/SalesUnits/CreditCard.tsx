import { Card } from 'antd'
import { Bar } from '../Shell/Bar'
import { useNumber } from '../Shell/values'
import type { Board } from './board'
import { useNameWords } from './names'
import { Said } from './Why'
import { useUnitWords } from './words'

/** Data credit 数据信用, taken apart: what each part is measured by, and how many points it brings. */
export function CreditCard({ board }: { board: Board }) {
  const say = useUnitWords()
  const sayName = useNameWords()
  const number = useNumber()
  const { credit } = board
  return (
    <Card size="small" title={say('creditParts')} extra={<span className="quiet">{say('creditOf', { version: credit.version, policy: credit.policy })}</span>}>
      <div className="scroll" tabIndex={0} role="region" aria-label={say('creditParts')}>
        <table className="plain-table">
          <thead><tr><th scope="col">{say('component')}</th><th scope="col">{say('value')}</th><th scope="col">{say('weight')}</th><th scope="col">{say('points')}</th><th scope="col">{say('basis')}</th></tr></thead>
          <tbody>
            {credit.parts.map((part) => (
              <tr key={part.component}>
                <th scope="row">{sayName(part.component)}</th>
                <td><span className="number">{number(part.value)}</span><Bar share={part.value / 1000} /></td>
                <td className="number">{part.weight}%</td>
                <td className="number">{number((part.value * part.weight) / 100)}</td>
                <td><span className="quiet"><Said sentence={part.basis} currency={board.currency} /></span></td>
              </tr>
            ))}
            <tr><th scope="row">{say('creditSum')}</th><td /><td className="number">100%</td><td className="number"><strong>{number(credit.score)}</strong></td><td /></tr>
          </tbody>
        </table>
      </div>
      <p className="quiet">{say('creditHow')}</p>
    </Card>
  )
}
