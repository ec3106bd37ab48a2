import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { LinkButton } from '../Shell/LinkButton'
import { useAsk } from '../Graph/hooks'
import { useMay } from '../Shell/Frame'
import { useLanguage } from '../Shell/language'
import { Page } from '../Shell/Page'
import { Answered } from '../Shell/Trouble'
import { State } from '../Shell/values'
import { flowsDocument } from './flows.internal'
import { Rows } from '../Shell/Rows'
import { useFlowWords } from './words'

/** Every flow: what serves whom, and what is frozen. */
export default function Flows() {
  const say = useFlowWords()
  const language = useLanguage()
  const may = useMay()
  const go = useNavigate()
  const asked = useAsk(flowsDocument, {}, { refetchSeconds: 30 })
  const pausedOf = (flow: { frozen: boolean }) => (flow.frozen ? ` · ${say('paused')}` : '')
  const make = may('saveFlow', 'flows:write') ? <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => void go('new')}>{say('newFlow')}</Button> : undefined
  return (
    <Page title={say('title')} about={say('about')} actions={<>{may('flowExperts', 'flows:read') ? <LinkButton to="experts">{say('experts')}</LinkButton> : null}{make}</>}>
      <Answered asked={asked}>
        {({ flows }) => (
          <Rows
            name="flows" label={say('title')} rows={flows} rowKey={(flow) => flow.id} empty={{ title: say('emptyTitle'), text: say('emptyText'), action: make }}
            columns={[
              { key: 'name', title: say('flow'), width: 260, cell: (flow) => (language === 'zh-CN' ? flow.name.zh : flow.name.en), show: (flow) => <Link to={flow.id}>{language === 'zh-CN' ? flow.name.zh : flow.name.en}</Link> },
              { key: 'id', title: 'ID', width: 180, cell: (flow) => flow.id, show: (flow) => <code>{flow.id}</code> },
              { key: 'state', title: say('stage'), width: 140, cell: (flow) => stateOf(flow).word, show: (flow) => { const { word, mood } = stateOf(flow); return <State mood={mood}>{say(word)}</State> } },
              { key: 'canary', title: say('canary'), width: 200, cell: (flow) => flow.canary?.stage, show: (flow) => (flow.canary === null || flow.canary === undefined ? '—' : `v${flow.canary.version} · ${say('percentOfCustomers', { percent: flow.canary.stage })}${pausedOf(flow)}`) },
              { key: 'active', title: say('active'), width: 180, cell: (flow) => flow.active, show: (flow) => (flow.active === null || flow.active === undefined ? '—' : `v${flow.active}${pausedOf(flow)}`) },
              { key: 'last', title: say('newest'), width: 120, cell: (flow) => flow.last, show: (flow) => `v${flow.last}` },
            ]}
          />
        )}
      </Answered>
    </Page>
  )
}

function stateOf(flow: { frozen: boolean; active?: number | null; canary?: object | null }) {
  if (flow.frozen) return { word: 'frozen', mood: 'bad' } as const
  return (flow.active ?? flow.canary ?? null) === null ? ({ word: 'notReleased', mood: 'quiet' } as const) : ({ word: 'running', mood: 'good' } as const)
}
