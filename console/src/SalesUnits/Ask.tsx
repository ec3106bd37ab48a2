import { Button, Card, Form, Input, Segmented } from 'antd'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { isRefusal, useDeed } from '../Shell/deed'
import { Page } from '../Shell/Page'
import { DeedTrouble } from '../Shell/Outcome'
import { Answered, NotFound } from '../Shell/Trouble'
import { useShellWords } from '../Shell/words'
import { AnswerCard, type Answer } from './AnswerCard'
import { useBoard, type Board } from './board'
import { authorizeDocument } from './deeds.internal'
import { useNameWords } from './names'
import { fromSearch, RequestFields, toRequest, toSearch, type RequestValues } from './RequestFields'
import { useUnitWords } from './words'

/** Asks a unit for an authorization. */
export function Ask() {
  const { unit = '' } = useParams()
  const { asked } = useBoard(unit)
  const [search] = useSearchParams()
  return <Answered asked={asked}>{({ unit: board }) => (board === null || board === undefined ? <NotFound /> : <AskUnit key={search.toString()} board={board} search={search} />)}</Answered>
}

interface Values extends RequestValues { origin: 'HUMAN' | 'AI'; receipts?: string }

function AskUnit({ board, search }: { board: Board; search: URLSearchParams }) {
  const say = useUnitWords()
  const sayName = useNameWords()
  const sayShell = useShellWords()
  const [answered, setAnswered] = useState<{ answer: Answer; values: Values } | null>(null)
  const deed = useDeed(authorizeDocument, (answer) => answer.authorize)
  const submit = async (values: Values) => {
    const receipts = (values.receipts ?? '').split(/\s+/).filter((receipt) => receipt !== '')
    const outcome = await deed.act({ ...toRequest(board, values), origin: values.origin, ...(receipts.length === 0 ? {} : { basedOn: receipts }) })
    if (outcome !== null && !isRefusal(outcome)) setAnswered({ answer: outcome as Answer, values })
  }
  return (
    <Page title={say('ask')} about={say('askAbout')} within={[{ title: say('title'), to: '/units' }, { title: board.name ?? board.id, to: `/units/${board.id}` }]}>
      <div className="columns">
        <Card size="small">
          <Form<Values> layout="vertical" initialValues={{ ...fromSearch(search), origin: 'HUMAN' }} onFinish={(values) => void submit(values)} requiredMark={(label, { required }) => <>{label}{required ? null : <span className="quiet optional">{sayShell('optionalMark')}</span>}</>}>
            <RequestFields board={board} />
            <Form.Item name="origin" label={say('origin')} required><Segmented options={(['HUMAN', 'AI'] as const).map((value) => ({ value, label: sayName(value) }))} /></Form.Item>
            <Form.Item name="receipts" label={say('receiptsField')} extra={say('receiptsHint')}><Input.TextArea rows={2} /></Form.Item>
            <Button type="primary" htmlType="submit" loading={deed.isActing}>{say('askDo')}</Button>
          </Form>
        </Card>
        <div className="stack" aria-live="polite">
          <DeedTrouble deed={deed} />
          {answered === null ? null : <AnswerCard board={board} answer={answered.answer} wayBack={`/units/${board.id}/way-back?${toSearch(answered.values).toString()}`} />}
        </div>
      </div>
    </Page>
  )
}
