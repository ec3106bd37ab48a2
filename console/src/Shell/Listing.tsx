import { DownloadOutlined } from '@ant-design/icons'
import { Button, Table, type TableColumnsType } from 'antd'
import { useState, type ReactNode } from 'react'
import type { Asked } from '../Graph/ask'
import { askAll, usePages, type Connection } from '../Graph/hooks'
import { download, toCsv, type Cell } from './csv'
import { useFit } from './fit'
import { titleOfPage } from './Page'
import { Coming, Empty, Trouble } from './Trouble'
import { useShellWords } from './words'

/** A column: how it is shown, and what of it goes into a file. */
export interface Column<Node> {
  key: string
  title: string
  show: (node: Node) => ReactNode
  cell?: (node: Node) => Cell
  width?: number
  /** At the end of its cell, so that figures can be compared down the column. */
  isNumber?: boolean
  /** The value of the list's `orderBy` for it, where the API can order by it. */
  orderBy?: string
}

export interface Order { orderBy: string; direction: 'ASC' | 'DESC' }

interface Props<Answer, Variables, Node> {
  name: string
  document: Asked<Answer, Variables>
  variables: Omit<Variables, 'first' | 'after'>
  pick: (answer: Answer) => Connection<Node> | null | undefined
  columns: readonly Column<Node>[]
  rowKey: (node: Node) => string
  empty: { title: string; text: string; action?: ReactNode }
  onOrder?: (order: Order | null) => void
  filters?: ReactNode
  height?: number
  onRow?: (node: Node) => void
  /** Each read costs: it is not read anew by itself. */
  isMetered?: boolean
}

const heightOfRows = 560

/** So many rows, and no more to come, are shown whole: the page scrolls, and nothing in it. */
const shortest = 25

/** Of a column that says none. */
export const widthUnsaid = 160

/** A list of any length: pages are read as it is scrolled, only rows in sight are drawn, and all of it can be taken away as CSV. */
export function Listing<Answer, Variables extends { first?: number | null; after?: string | null }, Node extends object>(props: Props<Answer, Variables, Node>) {
  const say = useShellWords()
  const pages = usePages<Answer, Variables, Node>(props.document, props.variables, props.pick, props.isMetered)
  const [taken, setTaken] = useState<number | null>(null)
  const rows = pages.data ?? []
  const take = async () => {
    setTaken(0)
    try {
      const all = await askAll<Answer, Variables, Node>(props.document, props.variables, props.pick, setTaken)
      const columns = props.columns.filter((column) => column.cell !== undefined)
      download(`${props.name}.csv`, toCsv(columns.map((column) => column.title), all.map((node) => columns.map((column) => column.cell?.(node)))))
    } finally {
      setTaken(null)
    }
  }
  const width = props.columns.reduce((sum, column) => sum + (column.width ?? widthUnsaid), 0)
  const { place, fit } = useFit(width)
  const isShort = rows.length <= shortest && !pages.hasNextPage && props.height === undefined
  if (pages.error !== null && pages.data === undefined) return <Trouble failure={pages.error} retry={() => void pages.refetch()} />
  return (
    <div className="listing" ref={place}>
      <div className="listing-head">
        <div className="listing-filters">{props.filters}</div>
        {rows.length === 0 ? null : (
          <div className="row unbroken">
            <span className="quiet number" role="status">{taken === null ? say(pages.hasNextPage ? 'rowsAndMore' : 'rows', { count: rows.length }) : say('exporting', { count: taken })}</span>
            <Button icon={<DownloadOutlined />} loading={taken !== null} onClick={() => void take()}>{say('exportRows')}</Button>
          </div>
        )}
      </div>
      {rows.length === 0 ? (pages.isLoading ? <Coming /> : <Empty {...props.empty} />) : <div {...(isShort ? { className: 'scroll', tabIndex: 0, role: 'region', 'aria-labelledby': titleOfPage } : {})}><div style={{ minWidth: isShort ? fit(width) : 0 }}><Table<Node>
        size="middle"
        {...(isShort ? {} : { virtual: true, scroll: { y: props.height ?? heightOfRows, x: fit(width) } })}
        pagination={false}
        loading={pages.isFetchingNextPage || pages.isPlaceholderData}
        dataSource={rows}
        rowKey={props.rowKey}
        columns={antdColumns(props.columns, fit)}
        onChange={(_, __, sorter) => {
          const one = Array.isArray(sorter) ? sorter[0] : sorter
          const column = props.columns.find((candidate) => candidate.key === one?.columnKey)
          props.onOrder?.(column?.orderBy === undefined || !one?.order ? null : { orderBy: column.orderBy, direction: one.order === 'ascend' ? 'ASC' : 'DESC' })
        }}
        onScroll={(event) => {
          const box = event.currentTarget
          if (pages.hasNextPage && !pages.isFetchingNextPage && box.scrollTop + box.clientHeight > box.scrollHeight - 400) void pages.fetchNextPage()
        }}
        {...(props.onRow === undefined ? {} : { onRow: (node: Node) => ({ onClick: () => props.onRow?.(node), className: 'clickable' }) })}
      /></div></div>}
      {pages.hasNextPage ? <Button type="link" className="more" onClick={() => void pages.fetchNextPage()} loading={pages.isFetchingNextPage}>{say('more')}</Button> : null}
    </div>
  )
}

function antdColumns<Node>(columns: readonly Column<Node>[], fit: (width: number) => number): TableColumnsType<Node> {
  return columns.map((column) => ({
    key: column.key,
    title: column.title,
    width: fit(column.width ?? widthUnsaid),
    render: (_: unknown, node: Node) => column.show(node),
    ...(column.isNumber === true ? { align: 'end' as const } : {}),
    ...(column.orderBy === undefined ? {} : { sorter: true }),
  }))
}
