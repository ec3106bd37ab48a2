import { DownloadOutlined } from '@ant-design/icons'
import { Button, Table } from 'antd'
import type { ReactNode } from 'react'
import { download, toCsv } from './csv'
import { useFit } from './fit'
import { widthUnsaid, type Column } from './Listing'
import { titleOfPage } from './Page'
import { Empty } from './Trouble'
import { useShellWords } from './words'

interface Props<Row> {
  /** What it is a table of, for those who do not see it; without it, of what the page is about. */
  label?: string
  filters?: ReactNode
  /** Of the file it can be taken away as; without it there is none. */
  name?: string
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  empty: { title: string; text: string; action?: ReactNode }
}

/** A table of what is there as a whole. What comes page by page is a Listing. */
export function Rows<Row extends object>({ name, label, filters, rows, columns, rowKey, empty }: Props<Row>) {
  const say = useShellWords()
  const width = columns.reduce((sum, column) => sum + (column.width ?? widthUnsaid), 0)
  const { place, fit } = useFit(width)
  const isLong = rows.length > 50
  const take = () => {
    const taken = columns.filter((column) => column.cell !== undefined)
    download(`${name}.csv`, toCsv(taken.map((column) => column.title), rows.map((row) => taken.map((column) => column.cell?.(row)))))
  }
  return (
    <div className="rows" ref={place}>
      {name === undefined || (rows.length === 0 && filters === undefined) ? null : (
        <div className="listing-head">
          {filters === undefined ? null : <div className="listing-filters">{filters}</div>}
          {rows.length === 0 ? null : (
            <div className="row unbroken">
              <span className="quiet number" role="status">{say('rows', { count: rows.length })}</span>
              <Button icon={<DownloadOutlined />} onClick={take}>{say('exportRows')}</Button>
            </div>
          )}
        </div>
      )}
      {/* What is wider than the page is scrolled by keys too. */}
      <div className="scroll" tabIndex={0} role="region" {...(label === undefined ? { 'aria-labelledby': titleOfPage } : { 'aria-label': label })}>
        <div style={{ minWidth: isLong ? 0 : fit(width) }}>
          <Table<Row>
            size="middle" pagination={false} dataSource={[...rows]} rowKey={rowKey}
            {...(isLong ? { virtual: true, scroll: { y: 560, x: fit(width) } } : {})}
            columns={columns.map((column) => ({ key: column.key, title: column.title, width: fit(column.width ?? widthUnsaid), render: (_: unknown, row: Row) => column.show(row), ...(column.isNumber === true ? { align: 'end' as const } : {}) }))}
            locale={{ emptyText: <Empty {...empty} /> }}
          />
        </div>
      </div>
    </div>
  )
}
