import { Typography } from 'antd'
import { useEffect, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useShellWords } from './words'

/** The element that names the screen. */
export const titleOfPage = 'page-title'

/** A screen: its title, what it is for, and what can be done on all of it. */
export function Page({ title, about, actions, within, children }: { title: string; about?: ReactNode; actions?: ReactNode; within?: { title: string; to: string }[]; children: ReactNode }) {
  const say = useShellWords()
  useEffect(() => {
    document.title = `${title} · ${say('product')}`
  })
  return (
    <section className="page">
      {within === undefined ? null : <nav className="within" aria-label={say('back')}>{within.map((one) => <span key={one.to}><Link to={one.to}>{one.title}</Link> / </span>)}{title}</nav>}
      <header className="page-head">
        <div>
          <Typography.Title level={1} id={titleOfPage} className="page-title">{title}</Typography.Title>
          {about === undefined ? null : <p className="quiet">{about}</p>}
        </div>
        <div className="page-actions">{actions}</div>
      </header>
      {children}
    </section>
  )
}
