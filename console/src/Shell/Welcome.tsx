import { Link } from 'react-router'
import { roomsOf } from '../rooms'
import { useMe } from './Frame'
import { Page } from './Page'
import { useWelcomeWords, type WelcomeWord } from './welcomeWords'
import { useShellWords } from './words'

/** The first screen: what there is for this person and what it is for, by the menu's groups. */
export default function Welcome() {
  const say = useShellWords()
  const sayWhy = useWelcomeWords()
  const me = useMe()
  return (
    <Page title={sayWhy('welcome')} about={sayWhy('welcomeText')}>
      {roomsOf(me).map(([group, open]) => (
        <section key={group}>
          <h2 className="card-title">{say(group)}</h2>
          <div className="cards doors">
            {open.map(({ path, Icon }) => (
              <Link key={path} to={`/${path}`} className="door"><span className="row"><Icon />{say(path)}</span><span className="quiet">{sayWhy(path as WelcomeWord)}</span></Link>
            ))}
          </div>
        </section>
      ))}
    </Page>
  )
}
