import type { ReactNode } from 'react'

/** Something that belongs together. (antd's Card brings its tabs with it, which nothing here shows.) */
export function Panel({ title, extra, foot, className, children }: { title?: ReactNode; extra?: ReactNode; foot?: ReactNode; className?: string; children: ReactNode }) {
  return (
    <section className={className === undefined ? 'panel' : `panel ${className}`}>
      {title === undefined && extra === undefined ? null : <header className="panel-head">{title === undefined ? <span /> : <h2 className="card-title">{title}</h2>}{extra}</header>}
      <div className="panel-body">{children}</div>
      {foot === undefined ? null : <footer className="panel-foot">{foot}</footer>}
    </section>
  )
}
