import { DownloadOutlined } from '@ant-design/icons'
import { Button, Table } from 'antd'
import type { ReactNode } from 'react'
import { download, toCsv } from '../Shell/csv'
import type { Column } from '../Shell/Listing'
import { Empty } from '../Shell/Trouble'
import { useShellWords } from '../Shell/words'

/** A list that the API gives whole: it can be taken away as CSV. */
export function Rows<Row extends object>({ name, rows, columns, rowKey, empty, filters, label }: {
  name: string; rows: readonly Row[]; columns: readonly Column<Row>[]; rowKey: (row: Row) => string; empty: { title: string; text: string; action?: ReactNode }; filters?: ReactNode; label?: string
}) {
  const say = useShellWords()
  const take = () => {
    const taken = columns.filter((column) => column.cell !== undefined)
    download(`${name}.csv`, toCsv(taken.map((column) => column.title), rows.map((row) => taken.map((column) => column.cell?.(row)))))
  }
  return (
    <div className="listing">
      <div className="listing-head">
        <div className="listing-filters">{filters}</div>
        <span className="quiet" role="status">{say('rows', { count: rows.length })}</span>
        <Button icon={<DownloadOutlined aria-hidden />} disabled={rows.length === 0} onClick={take}>{say('exportRows')}</Button>
      </div>
      <Table<Row>
        size="middle" scroll={{ x: 'max-content' }} dataSource={[...rows]} rowKey={rowKey} aria-label={label ?? name}
        pagination={rows.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        locale={{ emptyText: <Empty {...empty} /> }}
        columns={columns.map((column) => ({ key: column.key, title: column.title, width: column.width, ...(column.title === '' ? { fixed: 'right' as const } : {}), render: (_: unknown, row: Row) => column.show(row) }))}
      />
    </div>
  )
}
