import { useMe } from './Frame'
import { Id, shortOf } from './values'
import { useShellWords } from './words'

/** Where only text can stand: headquarters and the reader's own organisation in a word, any other by its id, which is all that the platform knows of it. */
export function useOrganisationName() {
  const say = useShellWords()
  const { organisation } = useMe()
  return (id: string) => (id === 'hq' ? say('internal') : id === organisation ? say('ownOrganisation') : shortOf(id))
}

/** An organisation, with its id to be copied where it has no other name. */
export function Organisation({ of: id }: { of: string }) {
  const name = useOrganisationName()(id)
  return name === shortOf(id) ? <Id of={id} /> : <span title={id}>{name}</span>
}
