import { Select } from 'antd'
import { useState } from 'react'
import { Listing } from '../Shell/Listing'
import { Id, Moment } from '../Shell/values'
import { useViews, type PartProps } from './documents'
import { useSpaceWords } from './words'

/** Who saw or downloaded which document: the receipts. */
export default function Views({ space }: PartProps) {
  const say = useSpaceWords()
  const viewsDocument = useViews()
  const [document, setDocument] = useState('')
  const people = new Map(space.members.map((one) => [one.subject, one.name ?? one.organisation]))
  const files = new Map(space.documents.map((one) => [one.id, one.name ?? one.id]))
  return (
    <Listing
      name="views" document={viewsDocument} variables={{ space: space.id, document: document === '' ? null : document }} pick={(answer) => answer.documentViews} rowKey={(one) => one.receipt}
      empty={{ title: say('viewsEmptyTitle'), text: say('viewsEmptyText') }}
      filters={<Select aria-label={say('what')} className="long" value={document} onChange={setDocument} options={[{ value: '', label: say('everyDocument') }, ...space.documents.map((one) => ({ value: one.id, label: one.name ?? one.id }))]} />}
      columns={[
        { key: 'at', title: say('when'), show: (one) => <Moment at={one.at} />, cell: (one) => one.at, width: 220 },
        { key: 'member', title: say('who'), show: (one) => people.get(one.member) ?? one.member, cell: (one) => people.get(one.member) ?? one.member, width: 200 },
        { key: 'document', title: say('what'), show: (one) => files.get(one.document) ?? say('goneDocument'), cell: (one) => files.get(one.document) ?? one.document, width: 220 },
        { key: 'how', title: say('how'), show: (one) => say(one.isDownload ? 'downloaded' : 'viewed'), cell: (one) => say(one.isDownload ? 'downloaded' : 'viewed'), width: 100 },
        { key: 'trace', title: say('trace'), show: (one) => <Id of={one.trace} />, cell: (one) => one.trace, width: 220 },
        { key: 'receipt', title: say('receipt'), show: (one) => <Id of={one.receipt} />, cell: (one) => one.receipt, width: 220 },
      ]}
    />
  )
}
