import { Button, Form, Input } from 'antd'
import { useSearchParams } from 'react-router'
import { useAsk } from '../../Graph/hooks'
import { minuteOf } from '../../Shell/day'
import { Page } from '../../Shell/Page'
import { Rows } from '../../Shell/Rows'
import { Answered, Empty } from '../../Shell/Trouble'
import { Moment } from '../../Shell/values'
import { useShellWords } from '../../Shell/words'
import { useConsentColumns } from './consents'
import { asOfDocument } from './passport.customer'
import { usePassportWords } from './words'

/** The platform's clock may be a little behind the reader's, and the future is not answered. */
const latest = () => Date.now() - 2_000

/** Who could see what at a moment; the moment is in the address. */
export default function History() {
  const say = usePassportWords()
  const sayShell = useShellWords()
  const [search, setSearch] = useSearchParams()
  const at = search.get('at')
  const asked = useAsk(asOfDocument, at === null ? null : { at })
  const columns = useConsentColumns(false)
  return (
    <Page title={say('history')} about={say('historyAbout')} within={[{ title: say('title'), to: '/passport' }]}>
      <Form<{ at: string }> layout="inline" requiredMark={false} className="spaced" initialValues={{ at: minuteOf(at === null ? new Date() : new Date(at)) }} onFinish={(given) => setSearch({ at: new Date(Math.min(Date.parse(given.at), latest())).toISOString() })}>
        <Form.Item name="at" label={say('at')} rules={[{ required: true, message: sayShell('required') }]}><Input type="datetime-local" max={minuteOf(new Date())} /></Form.Item>
        <Button type="primary" htmlType="submit">{say('ask')}</Button>
      </Form>
      {at === null ? null : (
        <Answered asked={asked}>
          {({ passportAsOf: then }) =>
            then === null || then === undefined ? <Empty title={say('noPassportTitle')} text={say('noPassportText')} /> : (
              <>
                <p><strong><Moment at={then.at} /></strong> · {say('atEpoch', { count: then.epoch })}</p>
                <Rows name="consents-then" rows={then.consents} columns={columns} rowKey={(one) => one.id} empty={{ title: say('historyEmptyTitle'), text: say('historyEmptyText') }} />
              </>
            )
          }
        </Answered>
      )}
    </Page>
  )
}
