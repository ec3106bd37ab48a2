import { DownloadOutlined } from '@ant-design/icons'
import { Alert, Button, Descriptions } from 'antd'
import type { HeldQuery } from '../../Graph/customer/graphql'
import { download } from '../../Shell/csv'
import { Id, Moment } from '../../Shell/values'
import { useRightsWords } from './words'

type Erasure = NonNullable<HeldQuery['ownErasure']>

/** That the customer is erased, with the proof to keep. */
export function Erased({ erasure }: { erasure: Erasure }) {
  const say = useRightsWords()
  const take = () => download(`erasure-${erasure.customer}.json`, new Blob([JSON.stringify({ entry: erasure.entry, proof: erasure.proof, verifierKey: erasure.verifierKey }, null, 1)], { type: 'application/json' }))
  return (
    <Alert
      type="success" showIcon title={say('erasedTitle')}
      description={<>
        <Descriptions column={1} items={[
          { key: 'customer', label: say('erasedCustomer'), children: <Id of={erasure.customer} /> },
          { key: 'at', label: say('erasedAt'), children: <Moment at={erasure.erasedAt} /> },
          { key: 'leaf', label: say('leaf'), children: erasure.leafIndex ?? say('proofWait') },
        ]} />
        {typeof erasure.proof === 'string' ? <><p>{say('proofText')}</p><Button icon={<DownloadOutlined />} onClick={take}>{say('proofDownload')}</Button></> : null}
      </>}
    />
  )
}
