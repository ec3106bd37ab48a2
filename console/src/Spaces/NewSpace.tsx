import { Button, Form, Input, Select } from 'antd'
import { useNavigate, useSearchParams } from 'react-router'
import { usePages, useTell } from '../Graph/hooks'
import { LinkButton } from '../Shell/LinkButton'
import { Page } from '../Shell/Page'
import { Panel } from '../Shell/Panel'
import { Outcome, refusalOf } from '../Shell/Outcome'
import { useRequired } from '../Shell/TellForm'
import { useShellWords } from '../Shell/words'
import { unitsToWorkDocument } from './spaces.internal'
import { useSpaceWords } from './words'
import { createSpaceDocument } from './work.internal'

interface Values { customer: string; unit: string; title: string; name: string; organisationName: string }

/** Headquarters opens a space for a customer; whoever does is its first member. */
export default function NewSpace() {
  const say = useSpaceWords()
  const sayShell = useShellWords()
  const required = useRequired()
  const go = useNavigate()
  const [search] = useSearchParams()
  const units = usePages(unitsToWorkDocument, {}, (answer) => answer.units)
  const create = useTell(createSpaceDocument)
  const send = async (given: Values) => {
    const answer = await create.mutateAsync({ ...given, customer: given.customer.trim() }).catch(() => null)
    if (answer?.createSpace.__typename === 'SpacePayload') void go(`/spaces/${answer.createSpace.space}`)
  }
  return (
    <Page title={say('newSpace')} about={say('about')} within={[{ title: say('title'), to: '/spaces' }]}>
      <Panel className="form-card">
        <Form<Values> layout="vertical" requiredMark={false} initialValues={{ customer: search.get('customer') ?? '', organisationName: sayShell('internal') }} onFinish={(given) => void send(given)}>
          <Form.Item name="title" label={say('spaceTitle')} rules={required}><Input maxLength={200} /></Form.Item>
          <Form.Item name="customer" label={say('customerId')} rules={required}><Input autoComplete="off" spellCheck={false} placeholder="cu_…" /></Form.Item>
          <Form.Item name="unit" label={say('unit')} extra={say('unitHelp')} rules={required}>
            <Select
              showSearch={{ optionFilterProp: 'label' }} loading={units.isLoading} options={(units.data ?? []).map((one) => ({ value: one.id, label: `${one.name ?? one.id} · ${one.region}` }))}
              onPopupScroll={(event) => {
                const box = event.currentTarget
                if (units.hasNextPage && !units.isFetchingNextPage && box.scrollTop + box.clientHeight > box.scrollHeight - 200) void units.fetchNextPage()
              }}
            />
          </Form.Item>
          <Form.Item name="name" label={say('name')} rules={required}><Input maxLength={120} autoComplete="name" /></Form.Item>
          <Form.Item name="organisationName" label={say('organisationName')} rules={required}><Input maxLength={120} autoComplete="organization" /></Form.Item>
          <div className="stack">
            <Outcome refusal={refusalOf(create.data?.createSpace)} failure={create.error} />
            <div className="row"><Button type="primary" htmlType="submit" loading={create.isPending}>{say('create')}</Button><LinkButton to="/spaces">{sayShell('cancel')}</LinkButton></div>
          </div>
        </Form>
      </Panel>
    </Page>
  )
}
