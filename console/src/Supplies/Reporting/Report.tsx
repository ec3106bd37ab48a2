import { Alert, Button, Card, Input, Radio } from 'antd'
import { useRef, useState } from 'react'
import type { ScheduledLineInput, SoldLineInput, StockLevelInput } from '../../Graph/supplier/graphql'
import { isRefusal, useDeed } from '../../Shell/deed'
import { useLanguage } from '../../Shell/language'
import { Page } from '../../Shell/Page'
import { DeedTrouble } from '../../Shell/Outcome'
import { Rows } from '../../Shell/Rows'
import { Moment } from '../../Shell/values'
import { inventoryDocument, salesDocument, scheduleDocument } from './supplies.supplier'
import { columnsOf, exampleOf, readTable, type ColumnName, type Kind, type Line, type Table } from './table'
import { useSupplyWords } from './words'

const linesMax = 500

/** A table is pasted, looked at, and reported; what is not newer than what is known changes nothing. */
export function Report() {
  const say = useSupplyWords()
  const [kind, setKind] = useState<Kind>('inventory')
  const [customer, setCustomer] = useState('')
  const [text, setText] = useState('')
  const [table, setTable] = useState<Table | null>(null)
  const [done, setDone] = useState<{ taken: number; older: readonly number[] } | null>(null)
  const { deed, send } = useReport(kind)
  const change = (changed: string, of: Kind = kind) => {
    setKind(of)
    setText(changed)
    setTable(null)
    setDone(null)
  }
  const report = async (lines: Line[]) => {
    const outcome = await send(customer.trim(), lines)
    if (outcome === null || isRefusal(outcome)) return
    setDone(outcome)
    setTable(null)
  }
  const isGood = table !== null && table.faults.length === 0 && table.missing.length === 0 && table.lines.length > 0 && table.lines.length <= linesMax
  return (
    <Page title={say('title')} about={say('about')}>
      <div className="stack">
        <Card size="small">
          <div className="stack">
            <Radio.Group aria-label={say('kind')} value={kind} onChange={(event) => change('', event.target.value as Kind)} options={(['inventory', 'sales', 'schedule'] as const).map((value) => ({ value, label: say(value) }))} optionType="button" />
            <div><label htmlFor="customer"><strong>{say('customer')}</strong></label><p className="quiet">{say('customerHint')}</p><Input id="customer" className="id-field" status={isGood && customer.trim() === '' ? 'error' : ''} value={customer} onChange={(event) => setCustomer(event.target.value)} placeholder="cu_…" /></div>
            <Pasted kind={kind} text={text} change={change} />
            <div className="row">
              <Button disabled={text.trim() === ''} onClick={() => setTable(readTable(kind, text))}>{say('check')}</Button>
              <Button type="primary" disabled={!isGood || customer.trim() === ''} loading={deed.isActing} onClick={() => table === null || void report(table.lines)}>{table === null ? say('sendNothing') : say('send', { count: table.lines.length })}</Button>
              {table === null ? <span className="quiet">{say('notChecked')}</span> : null}
              {isGood && customer.trim() === '' ? <span className="quiet" role="status">{say('noCustomer')}</span> : null}
            </div>
          </div>
        </Card>
        {done === null ? null : <Alert type="success" showIcon role="status" title={say('done', { taken: done.taken, older: done.older.length })} />}
        <DeedTrouble deed={deed} />
        {table === null ? null : <Faults table={table} />}
        {isGood ? <Alert type="success" showIcon role="status" title={say('checked', { count: table.lines.length })} /> : null}
        <Card size="small" title={say('preview')}><Preview kind={kind} lines={table?.lines ?? []} /></Card>
      </div>
    </Page>
  )
}

/** How a table of this kind is reported. What its lines are, the reading of the table has made sure of. */
function useReport(kind: Kind) {
  const inventory = useDeed(inventoryDocument, (answer) => answer.recordInventory)
  const sales = useDeed(salesDocument, (answer) => answer.recordSales)
  const schedule = useDeed(scheduleDocument, (answer) => answer.recordSchedule)
  const send = (customer: string, lines: Line[]) =>
    kind === 'inventory' ? inventory.act({ customer, levels: lines as unknown as StockLevelInput[] })
      : kind === 'sales' ? sales.act({ customer, lines: lines as unknown as SoldLineInput[] })
        : schedule.act({ customer, lines: lines as unknown as ScheduledLineInput[] })
  return { deed: { inventory, sales, schedule }[kind], send }
}

function Pasted({ kind, text, change }: { kind: Kind; text: string; change: (text: string) => void }) {
  const say = useSupplyWords()
  const isChinese = useLanguage() === 'zh-CN'
  const list = isChinese ? '、' : ', '
  const file = useRef<HTMLInputElement>(null)
  const columns = columnsOf[kind]
  const optional = columns.filter((column) => column.isOptional)
  return (
    <div>
      <label htmlFor="table"><strong>{say('table')}</strong></label>
      <p className="quiet">{say('tableText')} <code className="wrapped">{columns.map((column) => column.name).join(',')}</code></p>
      <p className="quiet">{columns.map((column) => say('named', { name: column.name, words: say(column.name) })).join(list)}</p>
      {optional.length === 0 ? null : <p className="quiet">{say('optional')}{optional.map((column) => column.name).join(list)}</p>}
      <Input.TextArea id="table" className="table-field spaced" rows={7} value={text} onChange={(event) => change(event.target.value)} spellCheck={false} />
      <div className="row">
        <input ref={file} type="file" accept=".csv,text/csv" hidden onChange={(event) => { const [chosen] = event.target.files ?? []; if (chosen !== undefined) void chosen.text().then((read) => change(read)); event.target.value = '' }} />
        <Button onClick={() => file.current?.click()}>{say('file')}</Button>
        <Button type="link" onClick={() => change(exampleOf(kind, new Date(), isChinese ? ['上海', '苏州'] : ['Shanghai', 'Suzhou']))}>{say('example')}</Button>
      </div>
    </div>
  )
}

function Faults({ table }: { table: Table }) {
  const say = useSupplyWords()
  const isTooLong = table.lines.length > linesMax
  const told = [
    ...table.missing.map((column) => say('missingColumn', { column })),
    ...table.faults.slice(0, 20).map((fault) => say('wrongLine', { line: fault.line, column: fault.column, value: fault.value === '' ? '—' : fault.value })),
    ...(isTooLong ? [say('tooMany', { count: table.lines.length })] : []),
  ]
  if (told.length === 0) return null
  return <Alert type="warning" showIcon role="alert" title={say('wrong', { count: table.missing.length + table.faults.length + (isTooLong ? 1 : 0) })} description={told.map((one) => <p className="message" key={one}>{one}</p>)} />
}

function Preview({ kind, lines }: { kind: Kind; lines: Line[] }) {
  const say = useSupplyWords()
  return (
    <Rows
      rows={lines.map((line, number) => ({ line, number: number + 1 }))} rowKey={(row) => String(row.number)} empty={{ title: say('previewEmpty'), text: say('previewEmptyText') }}
      columns={[{ key: 'number', title: say('number'), width: 70, show: (row) => row.number }, ...columnsOf[kind].map((column) => ({ key: column.name, title: say(column.name), width: moments.includes(column.name) ? 230 : 130, show: (row: { line: Line }) => <Cell name={column.name} value={row.line[column.name]} /> }))]}
    />
  )
}

/** Moments are shown as everywhere else. */
function Cell({ name, value }: { name: ColumnName; value: string | number | undefined }) {
  if (value === undefined) return '—'
  return typeof value === 'string' && moments.includes(name) ? <Moment at={value} /> : <span className="wrapped">{value}</span>
}

const moments: readonly ColumnName[] = ['asOf', 'starts', 'ends']
