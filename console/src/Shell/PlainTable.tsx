import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useShellWords } from './words'

export interface PlainColumn<Row> { title: string; show: (row: Row) => ReactNode; isNumber?: boolean }

const rowsAtFirst = 100

/** A table of what is there as a whole and is not long; its first column names the row. What comes page by page is a Listing. */
export function PlainTable<Row>({ label, rows, rowKey, columns, empty }: { label: string; rows: readonly Row[]; rowKey: (row: Row) => string; columns: readonly PlainColumn<Row>[]; empty?: ReactNode }) {
  const say = useShellWords()
  const [shown, setShown] = useState(rowsAtFirst)
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  const place = ({ isNumber }: PlainColumn<Row>) => (isNumber === true ? 'at-end' : undefined)
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="plain-table">
        <thead><tr>{columns.map((column) => <th scope="col" key={column.title} className={place(column)}>{column.title}</th>)}</tr></thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, n) => (n === 0 ? <th scope="row" key={column.title}>{column.show(row)}</th> : <td key={column.title} className={place(column)}>{column.show(row)}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown ? <Button type="link" onClick={() => setShown(shown + rowsAtFirst)}>{say('more')}</Button> : null}
    </div>
  )
}
