import { useParams } from 'react-router'
import { Page } from '../Shell/Page'
import { Colon, Id } from '../Shell/values'
import { CustomerHealth } from './CustomerHealth'
import { useHealthWords } from './words'

export default function OneCustomer() {
  const { id = '' } = useParams()
  const say = useHealthWords()
  return <Page title={say('titleOne')} about={<>{say('customer')}<Colon /><Id of={id} /></>} within={[{ title: say('title'), to: '/health' }]}><CustomerHealth customer={id} /></Page>
}
