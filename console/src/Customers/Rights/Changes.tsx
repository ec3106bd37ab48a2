import { Listing } from '../../Shell/Listing'
import { Organisation } from '../../Shell/Organisation'
import { Page } from '../../Shell/Page'
import { Colon, Moment } from '../../Shell/values'
import { useCatalogueWords, useFieldNames } from '../catalogue'
import { changesDocument } from './rights.customer'
import { useRightsWords } from './words'

/** Corrections and the erasure, and who is to be told. */
export default function Changes() {
  const say = useRightsWords()
  const sayCatalogue = useCatalogueWords()
  const names = useFieldNames()
  return (
    <Page title={say('changes')} about={say('changesText')} within={[{ title: say('title'), to: '/rights' }]}>
      <Listing
        name="changes" document={changesDocument} variables={{}} pick={(answer) => answer.ownDataChanges} rowKey={(one) => `${one.at} ${one.category}`}
        empty={{ title: say('changesEmptyTitle'), text: say('changesEmptyText') }}
        columns={[
          { key: 'at', title: say('at'), show: (one) => <Moment at={one.at} />, cell: (one) => one.at, width: 215 },
          { key: 'what', title: say('what'), show: (one) => say(one.isErasure ? 'erasedAll' : 'correctedSome'), cell: (one) => say(one.isErasure ? 'erasedAll' : 'correctedSome'), width: 120 },
          { key: 'category', title: say('category'), show: (one) => (one.category === null || one.category === undefined ? '—' : sayCatalogue(one.category)), cell: (one) => one.category, width: 130 },
          { key: 'fields', title: say('fields'), show: (one) => names(one.fields), cell: (one) => names(one.fields), width: 240 },
          {
            key: 'told', title: say('toldWho'), width: 360, cell: (one) => one.toBeTold.map((other) => other.organisation).join(' '),
            show: (one) => (one.toBeTold.length === 0 ? say('nobody') : <ul className="plain">{one.toBeTold.map((other) => <li key={other.organisation}><Organisation of={other.organisation} /> {say('lastRead')}<Colon /><Moment at={other.lastReadAt} /></li>)}</ul>),
          },
        ]}
      />
    </Page>
  )
}
