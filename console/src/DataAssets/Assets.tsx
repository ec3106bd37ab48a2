import { Link } from 'react-router'
import { Purpose } from '../Shell/Purpose'
import { useAsk } from '../Graph/hooks'
import { useNames } from '../Shell/language'
import { Page } from '../Shell/Page'
import { Answered } from '../Shell/Trouble'
import { Moment, useComma, useNumber } from '../Shell/values'
import { Rows } from '../Shell/Rows'
import { useFlowTitle } from '../StrategyFlows/flowTitle'
import { flowDataAssetsDocument } from './assets.internal'
import { Nodes } from './Nodes'
import { assetWords, useAssetFields, useAssetWords } from './words'

/** What released flows use of customers' data. */
export function Assets() {
  const say = useAssetWords()
  const name = useNames(useAssetWords, assetWords)
  const number = useNumber()
  const field = useAssetFields()
  const comma = useComma()
  const flowTitle = useFlowTitle()
  const asked = useAsk(flowDataAssetsDocument, {})
  return (
    <Page title={say('title')} about={say('about')}>
      <Answered asked={asked}>
        {({ flowDataAssets }) => (
          <Rows
            name="data-assets" label={say('title')} rows={flowDataAssets} rowKey={(one) => `${one.flow} ${one.version} ${one.category} ${one.purpose} ${one.fields.join()} ${one.nodes.join()}`} empty={{ title: say('emptyTitle'), text: say('emptyText') }}
            columns={[
              { key: 'flow', title: say('flow'), width: 150, cell: (one) => `${one.flow} v${one.version}`, show: (one) => <Link to={`/flows/${one.flow}/canvas?version=${one.version}`}>{flowTitle(one.flow)} v{one.version}</Link> },
              { key: 'category', title: say('category'), width: 110, cell: (one) => one.category, show: (one) => (one.category == null ? say('measures') : name(one.category)) },
              { key: 'purpose', title: say('purpose'), width: 100, cell: (one) => one.purpose, show: (one) => (one.purpose === '' ? say('own') : <Purpose of={one.purpose} />) },
              { key: 'fields', title: say('fields'), width: 150, cell: (one) => one.fields.join(' '), show: (one) => (one.fields.length === 0 ? say('none') : one.fields.map(field).join(comma)) },
              { key: 'nodes', title: say('nodes'), width: 175, cell: (one) => one.nodes.join(' '), show: (one) => <Nodes flow={one.flow} version={one.version} ids={one.nodes} /> },
              { key: 'consented', title: say('consented'), isNumber: true, width: 125, cell: (one) => one.consented, show: (one) => (one.consented == null ? say('notNeeded') : <span className="number">{number(one.consented)}</span>) },
              { key: 'fresh', title: say('fresh'), width: 195, cell: (one) => one.freshAt, show: (one) => (one.freshAt == null ? '—' : <Moment at={one.freshAt} />) },
              { key: 'used', title: say('used'), width: 195, cell: (one) => one.lastUsedAt, show: (one) => (one.lastUsedAt == null ? say('neverUsed') : <Moment at={one.lastUsedAt} />) },
            ]}
          />
        )}
      </Answered>
    </Page>
  )
}
