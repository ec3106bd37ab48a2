import { Link } from 'react-router'
import { isOpen, rooms } from '../rooms'
import { useMe } from './Frame'
import { Page } from './Page'
import { useShellWords } from './words'

/** The first screen: what there is for this person. */
export function Welcome() {
  const say = useShellWords()
  const me = useMe()
  return (
    <Page title={say('welcome')} about={say('welcomeText')}>
      <div className="cards">
        {rooms.filter((room) => isOpen(room, me)).map(({ path, Icon }) => (
          <Link key={path} to={`/${path}`} className="door"><span className="row"><Icon />{say(path)}</span></Link>
        ))}
      </div>
    </Page>
  )
}
