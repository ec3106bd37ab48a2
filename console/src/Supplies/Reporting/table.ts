// A table that was pasted or chosen as a file, read line by line; whatever cannot be read is named with its place.

export type Kind = 'inventory' | 'sales' | 'schedule'

type Reading = 'text' | 'number' | 'moment' | 'day' | 'status'

export interface Column { name: ColumnName; reading: Reading; isOptional?: true }

export type ColumnName = 'sku' | 'site' | 'onHand' | 'reserved' | 'inTransit' | 'asOf' | 'day' | 'quantity' | 'order' | 'line' | 'starts' | 'ends' | 'status'

export const columnsOf: Record<Kind, readonly Column[]> = {
  inventory: [{ name: 'sku', reading: 'text' }, { name: 'site', reading: 'text' }, { name: 'onHand', reading: 'number' }, { name: 'reserved', reading: 'number', isOptional: true }, { name: 'inTransit', reading: 'number', isOptional: true }, { name: 'asOf', reading: 'moment' }],
  sales: [{ name: 'sku', reading: 'text' }, { name: 'day', reading: 'day' }, { name: 'quantity', reading: 'number' }, { name: 'asOf', reading: 'moment' }],
  schedule: [{ name: 'order', reading: 'text' }, { name: 'line', reading: 'number' }, { name: 'sku', reading: 'text' }, { name: 'site', reading: 'text' }, { name: 'quantity', reading: 'number' }, { name: 'starts', reading: 'moment' }, { name: 'ends', reading: 'moment' }, { name: 'status', reading: 'status' }, { name: 'asOf', reading: 'moment' }],
}

const statuses = ['PLANNED', 'RELEASED', 'RUNNING', 'DONE', 'CANCELLED']

export type Line = Partial<Record<ColumnName, string | number>>

export interface Fault { line: number; column: string; value: string }

export interface Table { lines: Line[]; faults: Fault[]; missing: string[] }

/** Reads comma-separated values, or what a spreadsheet puts on the clipboard (tabs). */
export function readTable(kind: Kind, text: string): Table {
  const rows = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((row) => row.trim() !== '')
  const separator = (rows[0] ?? '').includes('\t') ? '\t' : ','
  const [head = [], ...body] = rows.map((row) => cellsOf(row, separator))
  const named = head.map((name) => name.trim().toLowerCase())
  const wanted = columnsOf[kind]
  const places = wanted.map((column) => named.indexOf(column.name.toLowerCase()))
  const missing = wanted.filter((column, place) => places[place] === -1 && column.isOptional !== true).map((column) => column.name)
  const faults: Fault[] = []
  const lines = missing.length > 0 ? [] : body.map((cells, row) => {
    const line: Line = {}
    wanted.forEach((column, place) => {
      const value = (cells[places[place] ?? -1] ?? '').trim()
      if (value === '' && column.isOptional === true) return
      const read = readCell(column.reading, value)
      if (read === null) faults.push({ line: row + 2, column: column.name, value })
      else line[column.name] = read
    })
    return line
  })
  return { lines, faults, missing }
}

/** One line in its cells; a cell in quotes may hold the separator, and doubled quotes. */
function cellsOf(row: string, separator: string): string[] {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < row.length; at += 1) {
    const character = row[at] ?? ''
    if (isQuoted && character === '"' && row[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (character === '"') isQuoted = !isQuoted
    else if (character === separator && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  return [...cells, cell]
}

function readCell(reading: Reading, value: string): string | number | null {
  switch (reading) {
    case 'text': return value === '' || value.length > 80 ? null : value
    case 'number': return /^-?\d{1,13}$/.test(value) ? Number(value) : null
    case 'day': return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null
    case 'moment': return value === '' || Number.isNaN(Date.parse(value)) ? null : new Date(value).toISOString()
    case 'status': return statuses.includes(value.toUpperCase()) ? value.toUpperCase() : null
  }
}

/** A table that shows the form. */
export function exampleOf(kind: Kind, now: Date, [site, factory]: readonly [string, string]): string {
  const asOf = `${now.toISOString().slice(0, 16)}Z`
  const later = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString()
  return {
    inventory: `sku,site,onHand,reserved,inTransit,asOf\nGTX-Basic,${site},120,15,40,${asOf}\nGTX-Pro,${site},64,,,${asOf}`,
    sales: `sku,day,quantity,asOf\nGTX-Basic,${later(-1).slice(0, 10)},12,${asOf}`,
    schedule: `order,line,sku,site,quantity,starts,ends,status,asOf\nPO-1001,1,GTX-Pro,${factory},200,${later(2).slice(0, 16)}Z,${later(4).slice(0, 16)}Z,PLANNED,${asOf}`,
  }[kind]
}
