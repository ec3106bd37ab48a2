import { Link } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { useLanguage, useNames } from '../Shell/language'
import { Page } from '../Shell/Page'
import { Answered } from '../Shell/Trouble'
import { Moment, useNumber } from '../Shell/values'
import { Rows } from '../Shell/Rows'
import { useFlowTitle } from '../StrategyFlows/flowTitle'
import { flowDataAssetsDocument } from './assets.internal'
import { assetWords, useAssetFields, useAssetWords } from './words'

/** What released flows use of customers' data. */
export function Assets() {
  const say = useAssetWords()
  const name = useNames(useAssetWords, assetWords)
  const number = useNumber()
  const field = useAssetFields()
  const comma = useLanguage() === 'zh-CN' ? '、' : ', '
  const flowTitle = useFlowTitle()
  const asked = useAsk(flowDataAssetsDocument, {})
  return (
    <Page title={say('title')} about={say('about')}>
      <Answered asked={asked}>
        {({ flowDataAssets }) => (
          <Rows
            name="data-assets" label={say('title')} rows={flowDataAssets} rowKey={(one) => `${one.flow} ${one.version} ${one.category} ${one.purpose} ${one.fields.join()} ${one.nodes.join()}`} empty={{ title: say('emptyTitle'), text: say('emptyText') }}
            columns={[
              { key: 'flow', title: say('flow'), width: 200, cell: (one) => `${one.flow} v${one.version}`, show: (one) => <Link to={`/flows/${one.flow}/canvas?version=${one.version}`}>{flowTitle(one.flow)} v{one.version}</Link> },
              { key: 'category', title: say('category'), width: 150, cell: (one) => one.category, show: (one) => (one.category == null ? say('measures') : name(one.category)) },
              { key: 'purpose', title: say('purpose'), width: 180, cell: (one) => one.purpose, show: (one) => (one.purpose === '' ? say('own') : one.purpose) },
              { key: 'fields', title: say('fields'), width: 220, cell: (one) => one.fields.join(' '), show: (one) => (one.fields.length === 0 ? say('none') : one.fields.map(field).join(comma)) },
              { key: 'nodes', title: say('nodes'), width: 180, cell: (one) => one.nodes.join(' '), show: (one) => <code>{one.nodes.join(', ')}</code> },
              { key: 'consented', title: say('consented'), width: 140, cell: (one) => one.consented, show: (one) => (one.consented == null ? say('notNeeded') : <span className="number">{number(one.consented)}</span>) },
              { key: 'fresh', title: say('fresh'), width: 190, cell: (one) => one.freshAt, show: (one) => (one.freshAt == null ? '—' : <Moment at={one.freshAt} />) },
              { key: 'used', title: say('used'), width: 190, cell: (one) => one.lastUsedAt, show: (one) => <Moment at={one.lastUsedAt} /> },
            ]}
          />
        )}
      </Answered>
    </Page>
  )
}
